<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>Acerca de este documento</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>Añadir {title} a la selección</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>Copiado: todo sobre {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>Copiado: {number}. Márquelo en un teléfono.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>Copiar todo sobre {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>Copiar el número {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>Número al que llamar: {number}. Lo copia</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>Mostrar {title} en el mapa</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>Hoja de {title}, para llevar</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Hoja…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>Para llevar ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} está en la selección. Quitar</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>Elegir {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>País en el que trabaja</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>No se conoce ningún país con ese nombre. Escriba una parte o abra la lista.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>Escriba parte de un nombre o abra la lista con Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Counted: {what}</source>
        <translation>Contado: {what}</translation>
    </message>
    <message>
        <source>In {area}</source>
        <translation>En {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>Cerca de {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero los más cercanos</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>Ningún paquete conoce «{place}»: cuenta como una palabra. Escriba una ciudad de la lista o coordenadas ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Los filtros vuelven a estar puestos.</translation>
    </message>
    <message>
        <source>Within {distance} km</source>
        <translation>A menos de {distance} km</translation>
    </message>
</context>
<context>
    <name>BackgroundLine</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Fondo del mapa</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Solo contornos</translation>
    </message>
    <message>
        <source>{title} (invented)</source>
        <translation>{title} (inventado)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>Ejemplo: no es un lugar al que derivar</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Solo referencia</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>cerrado ahora</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horario desconocido</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>abre a las {time} de allí</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>abierto hasta {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>abierto hasta {day} {time} de allí</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>abierto hasta las {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>abierto hasta las {time} de allí</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>abre {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>abre {day} {time} de allí</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>abre a las {time}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>An example to learn from, not a place to refer to.</source>
        <translation>Un ejemplo para aprender, no un lugar al que derivar.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>Cerrado definitivamente. No derive a nadie aquí.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>Cerrado por ahora. Pregunte antes de enviar a alguien.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Ficticio: para capacitación. No llame.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>Puede estar cerrado. Pregunte antes de enviar a alguien.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>Inactivo por el momento. No derive a nadie aquí.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Sin confirmar: se basa en una sola fuente pública y nadie ha llamado.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>Cuando nada encaja</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>Cuando nada encaja: a quién llamar y qué hacer</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>Cuando nada encaja: {title}, {number} y más</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>Terminar ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>Esta ventana está vacía. Lo que se guardó o se imprimió sigue ahí, y también lo que este equipo conserva por su cuenta, como sus listas de los programas y archivos usados hace poco y de lo que se copió o se imprimió.</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>Edición {number}, {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>Nadie ha llamado para comprobarlo, o no se sabe cuándo se hizo.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>Los números cambian. Si alguno no contesta, pida un cuadernillo más reciente donde recibió este.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>Otros servicios y textos</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impreso el {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Una parte de esto es inventada, para capacitación. No llame a lo que lleve esa marca.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>La última comprobación se hizo más de un año antes del día de impresión.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>La última comprobación se hizo más de seis meses antes del día de impresión.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · impreso el {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>No se creó ningún paquete. Mire abajo lo que se encontró y corrija la lista.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>Elija su zona para ver sus números. Mientras tanto: pida a alguien cercano que busque ayuda.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>Vida en peligro: servicios de emergencia</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>No se conoce ningún número de emergencia para esta zona. Pida a alguien cercano que busque ayuda.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>Todas las emergencias</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Bomberos</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>textphone</source>
        <translation>teléfono de texto</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videollamada</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>Tarjetas rápidas</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>En sus listas, donde se queda con una nota: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>En sus listas, que mostrarán la versión nueva: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>Use en su lugar: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirado por el editor: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>zona atendida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>números de emergencia</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>ficticio</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>cómo solicitarlo</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>idioma del texto</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>buscadores oficiales</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>edad máxima</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>documentos que llevar</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lectores</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>sustituye a</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>revisar antes de</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>palabras de búsqueda</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>texto del documento</translation>
    </message>
    <message>
        <source>topics and types</source>
        <translation>temas y tipos</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>tiempo de espera</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>quién puede acudir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada por el editor</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>retirada por el editor y eliminada</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>edad mínima</translation>
    </message>
    <message>
        <source>{becomes}: {entry}</source>
        <translation>{becomes}: {entry}</translation>
    </message>
    <message>
        <source>{becomes}: {entry} · {fields}</source>
        <translation>{becomes}: {entry} · {fields}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has called it</source>
        <translation>
            <numerusform>%n fuente pública lo indica, {date}; nadie ha llamado</numerusform>
            <numerusform>%n fuentes públicas coinciden, {date}; nadie ha llamado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>%n fuente pública lo indica, {date}; nadie lo ha marcado</numerusform>
            <numerusform>%n fuentes públicas coinciden, {date}; nadie lo ha marcado</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>Se llamó y contestaron, {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>Comprobado, {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>Comprobado por {name}, {date}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>Borrador, {date}, sin revisión de un profesional clínico</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>Ficticio, para capacitación; fecha: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>Indicado por el prestador, {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>Registro general, no un buscador de salud mental; a fecha de {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>No se sabe cuándo se comprobó esto</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>Conocido solo por referencias, {date}; no se ha visto el texto</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>Una sola fuente pública, {date}; sin confirmar, nadie ha llamado</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>Cifras publicadas, copiadas en {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>Varias fuentes públicas coinciden, {date}; nadie ha llamado</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>Varias fuentes públicas coinciden, {date}; nadie lo ha marcado</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>Texto o resumen consultado, {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>Visitado, {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>fecha de comprobación desconocida</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>comprobado hace %n día</numerusform>
            <numerusform>comprobado hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>comprobado hace %n mes</numerusform>
            <numerusform>comprobado hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>comprobado hace %n semana</numerusform>
            <numerusform>comprobado hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>comprobado hace %n año</numerusform>
            <numerusform>comprobado hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>comprobado hoy</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>comprobado ayer</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>comprobado en {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>fecha en el futuro: compruebe la fecha de este equipo</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>cifras de {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>sin llamar; fuentes de {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>sin confirmar; fuente de {date}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>{what}: {choice}</source>
        <translation>{what}: {choice}</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>A pack is made from a list of services: a spreadsheet, the export of a registry, or a map file. Your list is only read, never changed, and nothing leaves this computer.</source>
        <translation>Un paquete se hace a partir de una lista de servicios: una hoja de cálculo, la exportación de un registro o un archivo de mapa. Su lista solo se lee, nunca se modifica, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>Elegir la carpeta de su lista</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Elegir su lista</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>Elegido: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>Los colores de las celdas no se leen. Si un color significa algo, como «cerrado», escríbalo antes en una columna propia.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>Empiezo sin nada</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>Tengo una lista</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Guardar la plantilla…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>Guardada como {file}. Rellénela, guárdela y elíjala más arriba.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>Tablas (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL y 4Ws, GeoJSON; también en un archivo zip o una carpeta. También puede soltar el archivo en esta página.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>No se pudo guardar la plantilla ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>La plantilla es un libro con una columna para cada dato, listas para elegir e instrucciones. Rellénela con un programa de hojas de cálculo, guárdela y elíjala aquí.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>¿Dónde está su lista?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>Todas las celdas que se miraron están vacías.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>Leer «{column}» como</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>«{person}» parece el nombre o el número de una persona. Todos leerán esta columna.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Columnas que no se leen</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>Columnas que mirar: suposiciones y no leídas</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Del esquema</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>No se leen: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>No se leen: {columns} y %n más</numerusform>
            <numerusform>No se leen: {columns} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>Sin sugerencia: se omite a menos que usted elija</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Mostrar %n columna más</numerusform>
            <numerusform>Mostrar %n columnas más</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>Columnas leídas: {read} de %n.</numerusform>
            <numerusform>Columnas leídas: {read} de %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>Elegir un esquema guardado</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Mirando la tabla…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>En esa fila no se puede leer ningún encabezado. La fila se dejó como estaba.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Esquemas (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Esquemas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar el esquema</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>Mostrar las primeras fichas</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>No se pudo guardar el esquema ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>El esquema es para otras tablas. No se cambió nada.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>Se usa el esquema, pero a esta tabla le falta: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>Se usa el esquema. Mire las columnas una vez más.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>En una lista de esta forma se sabe qué es cada cosa, pero no el país ni el idioma.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>Qué es cada cosa en su lista</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Country of places that name none</source>
        <translation>País de los lugares que no indican ninguno</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>Idioma de los nombres y las descripciones</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>No se ha elegido ningún país y ninguna columna lo indica. Quien busque en un país no encontrará estas fichas, y sus números no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>Los números de teléfono también se comprueban según él.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>Lo que la lista no dice</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Líneas de crisis</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>Documentos sobre este país</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Ficticio: para capacitación. No llame.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>Buscadores y registros oficiales</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>Cambiar de zona</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>Elija su zona</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>Crisis: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>Vacía la ventana de inmediato y olvida lo que se buscó. Lo que se guardó o imprimió permanece.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>Salir rápido ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>La página se envió a la impresora.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>De una tarjeta rápida que es un borrador; ningún profesional clínico la ha revisado.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Líneas a las que llamar</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>No se conoce ningún número al que llamar en esta zona.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>Lugares a los que ir; llame antes si puede</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>Impreso el {date}. Los números cambian: pida una página más reciente.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Una parte de esto es inventada, para capacitación. No llame a lo que lleve esa marca.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>A quién llamar: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>Elija su zona</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Línea de crisis</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Página de crisis</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>En peligro ahora, {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>¿En peligro ahora? Llame al número de emergencia del lugar donde está o a una línea de crisis.</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>Primero el día, como en 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>No lo sé: mostrarlas como están escritas</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>Primero el mes, como en 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>¿Qué número va primero en las fechas?</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>{cell} se lee como {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>{cell} se muestra como está escrito.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>al este</translation>
    </message>
    <message>
        <source>north</source>
        <translation>al norte</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>al noreste</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>al noroeste</translation>
    </message>
    <message>
        <source>south</source>
        <translation>al sur</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>al sureste</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>al suroeste</translation>
    </message>
    <message>
        <source>west</source>
        <translation>al oeste</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{distance} km {direction}</source>
        <translation>{distance} km {direction}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>El texto no está en esta biblioteca. Pídalo al editor.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>El texto no está en esta biblioteca. Pídalo por su número al editor o en una biblioteca.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>El texto no está en esta biblioteca. Copie el enlace y ábralo donde haya red.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>Esto es un fondo para el mapa. Elíjalo en la página Mapa, debajo de lo que se muestra allí.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Volver</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>The library is not open yet. Try again in a moment.</source>
        <translation>La biblioteca aún no está abierta. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>El trabajo terminó sin explicación. No se cambió nada. Inténtelo una vez más.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>Un archivo de la biblioteca está dañado ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>Falta un archivo de la biblioteca ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>Una lista necesita un nombre de {most} letras como máximo.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>En este paquete hay una parte de otro.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>Una parte de la biblioteca está dañada ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>Una parte del paquete no tiene la forma que debe tener.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>A este paquete le falta una parte que todos los paquetes tienen.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>Una fila de etiquetas HXL no forma parte de {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>Un programa de hojas de cálculo ha dañado los identificadores de {file} (parecen 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Acepte una de ellas.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>Añada --near LUGAR.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>Añada uno: docs/pack-source.md explica cómo.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>Otro PHC Desk está modificando la biblioteca.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>Ya hay otro editor con el nombre «{publisher}».</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Pídalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>Pida el archivo como era antes y ábralo con todas las columnas como texto.</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>Pida la tabla que muestra la imagen.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>Pida al editor una edición más reciente.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>Pida al editor una raíz con su propio nombre.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>Pida al editor un paquete más pequeño.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>Pregunte al editor cuál es el correcto.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>Pida otra copia a quienes lo hicieron.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Pida a quien lo hizo uno sin contraseña.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>Elija una zona o una clase con los filtros.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Elija otra página.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>Elija otros números.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>Elija otras palabras u otros filtros.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>Elija el archivo que le dio el editor: su nombre termina en «.phcpack».</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>Conviértalo sin --map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>Convierta sin ella y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>Copie de nuevo el archivo desde su origen o use otra memoria USB.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>Copie el identificador de «phcdesk search … --json».</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>Copie la tabla que contiene en una hoja de cálculo y conviértala.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrija el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>Borre una que ya no haga falta.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>Divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>No lo use. Consulte al editor.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>Los documentos de este tipo ({kind}) no se pueden leer.</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>La edición {edition} de {channel} necesita antes la edición {since}: faltan aquí {count} partes ({bytes}).</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>Termine el nombre en .pdf o .html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>Pida al editor su root.json y su tarjeta impresa, y luego «phcdesk trust add root.json».</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Dele un nombre corto.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>Importe esa edición o use el paquete completo.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>Vuelva a instalar PHC Desk: falta o está dañada una parte del programa.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>Instale la versión más reciente de PHC Desk y vuelva a importar.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>Necesita las columnas decision, first_id y second_id: «phcdesk quality ORIGEN --duplicates -o ARCHIVO.csv».</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>No se indicó dónde poner el origen del paquete.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>Quite --within o indique una ciudad.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>Quite --from para ver qué es.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>Quite --hxl o use csv o xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>Quite --kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>No se entiende la línea {line} de las decisiones.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>Mírelo antes con --look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>Mire la ficha con «phcdesk show».</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>Vea si se guardó o copió hasta el final.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>Vea si el nombre es correcto.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>Vea si la memoria USB está puesta o indique otro archivo.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>Cree uno con «phcdesk publisher new».</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>Indique un archivo como publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>Indique una carpeta nueva con --out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>Indique una carpeta nueva con -o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>Indique otro archivo o añada --replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Indique otra carpeta con -o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>Indique una con --data-dir, en cualquier disco donde se pueda escribir.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>Indique uno con --id: minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>Indique el archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>Ninguna columna de {file} se reconoció como nombres de servicios.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No hay ningún documento abierto.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>Ninguna lista se llama «{name}».</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>Ningún paquete se llama «{pack}».</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>En la biblioteca no hay ningún lugar llamado «{place}».</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>Ningún editor llamado «{publisher}» es de confianza.</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>Ninguna notificación se llama «{id}».</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>No se ha dicho de ningún par de servicios de este origen que sean el mismo.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>Nadie más puede publicar como «{publisher}».</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>Aquí nada se llama «{id}».</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>No se perdió nada. Por favor, informe de lo que hizo.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>Uno de los dos registros de lo instalado está dañado ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>Solo se pueden exportar servicios, no {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>Ábralo e imprima sus páginas.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo de nuevo sin contraseña y convierta ese.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>Aquí no se puede crear un PDF: Qt no está instalado.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>PHC Desk cometió un error ({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>Imprímalo como hoja.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>Ponga uno válido en su lugar.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>Suba el número de edición en pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>Leer el documento tardó demasiado, así que se abandonó.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>Ejecute «phcdesk doctor --repair» o abra la ventana: se repara sola.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>Ejecute «phcdesk doctor» y vea lo que dice.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>Ejecute «phcdesk prepare» o abra la ventana.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>Ejecute «phcdesk prepare» o abra la ventana: crea una.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>Guárdelo de nuevo con otro programa.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>Guárdelo como .docx y use ese archivo.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>Guárdelo como .docx sin macros y use ese archivo.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>Guárdelo como CSV o XLSX con una fila de encabezados y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>Guárdelo como PDF, HTML, Word (.docx) o Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Dígalo en {most} letras como máximo.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>Consulte «phcdesk --help».</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>Varios editores tienen «{id}»: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>Firme con una clave de publicación.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>Firme con una de las claves de publicación de ese editor.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>En el paquete hay algo que su editor no firmó.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Algo salió mal ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>Vuelva a abrir PHC Desk.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>Impórtelo con «phcdesk pack import».</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>Quite sus fichas o dele otro nombre.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Eso no se puede hacer.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>Es más largo de lo que puede ser una notificación.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>El catálogo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>El catálogo lo creó otra versión de PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>El documento no se puede leer sin riesgo: la lectura se interrumpió.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>El documento no se puede leer.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>No se pudo hacer seguro el documento, así que se rechazó.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>El documento contiene un programa (macros).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>El documento tiene más texto, tablas y marcas de lo que puede mostrar un equipo antiguo.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>El documento no tiene página {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>El documento está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>El documento es mayor de lo que lee PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>El documento está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>El documento es de un tipo antiguo de Word (.doc) que no se lee.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>El documento necesita más memoria de la que puede tener un documento.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>El archivo termina antes de tiempo: faltan los bytes {start} a {end}.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>El archivo contiene la edición {edition} de {channel}; este equipo tiene la edición {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>El archivo está dañado, en los bytes {start} a {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>El archivo no es la clave de un editor.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>El archivo no es un paquete válido: los bytes {start} a {end} son incorrectos.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>El archivo de las selecciones y notificaciones estaba dañado. Se conserva como {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>La carpeta no tiene pack.toml, así que no es el origen de un paquete.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>El identificador «{id}» de pack.toml no sirve para un paquete.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>La biblioteca no se puede usar.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>La biblioteca de {path} es más antigua que el programa.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>La biblioteca nombra un archivo que no puede existir ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>La biblioteca nombra una parte que no puede existir ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>La biblioteca se cerró.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>La biblioteca la creó un PHC Desk más reciente.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>El archivo de mapa {file} contiene teselas vectoriales, que este programa no dibuja.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>El archivo de mapa {file} está dañado o no tiene imágenes que el mapa pueda mostrar.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>El paquete está firmado, pero lo que contiene no tiene una forma que se pueda usar.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>Las selecciones las creó un PHC Desk más reciente.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>Escriba una ciudad o zona de un paquete instalado, un país o LATITUD,LONGITUD; o póngalo entre las palabras.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>el archivo o su carpeta no existe</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>Indique uno, como KE, o fíjelo: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>Una parte del paquete supera lo que lee PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>Otro PHC Desk está modificando las selecciones o las notificaciones.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>Pida al editor que suba la edición y vuelva a crear el paquete.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>Vuelva a consultar el servidor o pregunte a quienes lo gestionan.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>Cambie el origen a mano y rechácela.</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>Termine el nombre en .csv o .html.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>Mire de nuevo la tarjeta.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>Vea si la memoria USB está puesta y vuelva a intentarlo: continúa donde estaba.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libere espacio allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>Indique más con --key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>No se ha elegido ningún país.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>El archivo no es la raíz de un editor, o fue modificado.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>La huella es otra, así que {publisher} no es de confianza.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>El número figura en el nombre del archivo de la clave.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>La única lista no se puede borrar.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>El paquete no se puede usar.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>El paquete tiene {have} de las {need} firmas que exige {publisher}.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>El paquete no es de confianza.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>El paquete necesita PHC Desk {needs} o posterior.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>El paquete muestra claves de {publisher} distintas de las que conoce este equipo (versión {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>El paquete {pack} no supera su propia prueba: «{query}» no encuentra lo que debería.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>El paquete {pack} contiene texto que no se puede guardar.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>El paquete {pack} de la biblioteca no se puede leer.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>El paquete {pack} está dos veces.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>El paquete «{publisher}/{pack}» tiene un nombre que no se puede usar.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>La parte del programa que lee los documentos no arranca.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>La frase de contraseña no abre {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>El editor no tiene claves con el número {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>El editor «{publisher}» no es conocido en este equipo.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>El registro de lo instalado está dañado ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>La notificación {id} no se puede poner en la tabla desde aquí.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>La notificación {id} pide para la misma fila algo distinto que otra.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>La correspondencia de columnas guardada no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>La correspondencia de columnas guardada es de otra tabla: a {file} le faltan algunas.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>El índice de búsqueda no se puede escribir en {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>El índice de búsqueda está desactualizado.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>Las firmas de {channel} caducaron el {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>El origen tiene la edición {edition} y el paquete en el que se basa, la edición {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>El umbral debe ser al menos 1 y no superar el número de claves, que son {most} como máximo.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>El vocabulario {path} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>Falta el vocabulario {path}.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>Ya hay {most} listas.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>Ya hay una lista llamada «{name}».</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>No hay ningún archivo ni paquete instalado llamado {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>No hay una biblioteca anterior a la que volver.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>No hay ningún filtro «{facet}».</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>No hay ninguna carpeta donde guardar la biblioteca.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>Todavía no hay ninguna biblioteca en {path}.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>No hay ningún paquete (*.phcpack) en {path}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>No hay frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>No contiene ningún servicio que se pueda conservar. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>No hay ningún ajuste «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>No hay nada en {file}.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>Se sigue con lo que se conoce.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>Esta ficha no tiene «{value}» sobre lo que notificar.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>Esto no es un paquete.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>Este programa aún no sabe escribir {form}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>Dos paquetes distintos de {channel} dicen ser la edición {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>Escriba una o indíquela con --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>Desbloquéelo con el programa con que se hizo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>Descomprímalo y convierta lo que contiene.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>Use hsds, csv o xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>Use su código, como KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>Use uno de estos: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Use uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>Use uno de estos: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>Use uno de estos: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>Use uno con imágenes: PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>Use esa versión u otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>En el paquete falta la versión {version} de las claves de {publisher}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>No se reconoció lo que contiene {file}.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>Escriba .html e imprímalo.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>Escríbalo como NOMBRE=VALOR, por ejemplo topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>Escriba el nombre de una notificación y «accept» o «refuse».</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>Escriba delante el editor.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>Escriba «Name» encima de los nombres o elija las columnas: «phcdesk convert {file} --look» las muestra.</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>Escriba «same» en la columna decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>una parte de la ruta es un archivo</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>pack.toml no se puede usar: «{key}» ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>el disco indica un fallo</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>este equipo no tiene memoria suficiente</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir allí</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>{count} fichas son más de las que caben en un cuadernillo ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>{file} declara entidades, que pueden pedir archivos. No se leyó.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>{file} tiene archivos que quieren colocarse en otro lugar. No se abrió.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>{file} no tiene decisiones sobre pares.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>{file} no tiene fichas, solo lo que respondió un servidor: «{said}».</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>{file} no tiene notificaciones que PHC Desk pueda leer.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>{file} tiene dos archivos con el mismo nombre. No se abrió.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} es un documento, no una tabla.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} es un paquete ya terminado.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} es una imagen, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} está dañado y no se puede leer como libro.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} está dañado y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} es mayor de lo que lee PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} es mayor de lo que puede ser un archivo así.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>{file} tiene más niveles anidados que cualquier directorio de servicios. No se leyó.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} no es un JSON completo; el error está cerca de la línea {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} no es un XML completo; el error está cerca de la línea {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} no es una selección que PHC Desk pueda leer.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} no tiene la forma «{format}».</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} está comprimido de una forma que aquí no se lee.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>{file} ocuparía, descomprimido, mucho más de lo que debería. No se abrió.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>Se han indicado {have} de las {need} claves raíz que deben firmar.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} no es una clave para paquetes.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} no es una clave del editor de este paquete.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>{path} no se puede leer como origen de un paquete.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} no es la carpeta de un editor.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} no es un tipo de papel.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} no es un tipo de tabla.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} no es el origen de un paquete, así que no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} no está vacía.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>«--within» necesita un lugar desde el que medir.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>«phcdesk corrections list» muestra sus nombres.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>«phcdesk pack list» muestra los paquetes; vea si el nombre es correcto.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>«phcdesk pack list» muestra lo instalado.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>«phcdesk shortlist lists» muestra sus nombres.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>«phcdesk trust list» muestra quién lo es.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>«{name}» no puede ser el nombre corto de un editor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>«{name}» no puede ser «{value}».</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>«{place}» es una zona, desde la que no se mide ninguna distancia.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>«{problem}» no es un tipo de notificación.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>No se entiende «{text}».</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>«{title}» es un documento, que no tiene hoja.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>«{title}» es un texto, que no cabe en ninguna tarjeta.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>«{value}» no es un valor conocido de {facet}.</translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message>
        <source>{label}, {count}</source>
        <translation>{label}, {count}</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}: menos</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}: {count} más</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>Hasta {to} años</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>A partir de {from} años</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>De {from} a {to} años</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Zona atendida</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Según la fuente</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Dial {number}: {steps}</source>
        <translation>Marcar {number}: {steps}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>Emergencia: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>Todos los días: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventado para capacitación: nadie contesta. No llame.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Official finder</source>
        <translation>Buscador oficial</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Abierto ahora, hasta las {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>Abierto ahora, hasta las {time} de allí</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>Abre el {date} a las {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>Abre el {date} a las {time} de allí</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>Abre hoy a las {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>Abre hoy a las {time} de allí</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>Abre: {day}, {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>Abre: {day}, {time} de allí</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>La dirección es reservada. Llame primero.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Use instead: {title} ({ref})</source>
        <translation>Use en su lugar: {title} ({ref})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Dónde obtenerlo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>descrito como ejemplo; no es un lugar al que derivar</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>ver las notas</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (hoy)</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>{first}–{last}: {hours}</source>
        <translation>{first}–{last}: {hours}</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} ext. {extension}</translation>
    </message>
    <message>
        <source>{pages}, {count} of them pictures without text</source>
        <translation>{pages}, {count} de ellas imágenes sin texto</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 para la primera y uno más cada vez. Un portátil solo acepta ediciones más recientes.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Acerca del paquete</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>Tal como lo verá la gente, por ejemplo «Servicios del distrito norte».</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>Códigos separados por comas, como en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Dé un título al paquete.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>Consérvelo en todas las ediciones siguientes: por él reconocen los portátiles el paquete. Minúsculas, cifras, guiones.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>Idiomas del paquete</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>No se indica ninguna licencia. Quien reciba el paquete no podrá saber si puede pasarlo a otros.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>Indique quién publica el paquete.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>El nombre corto solo tiene minúsculas, cifras y guiones, por ejemplo norte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>En qué condiciones se puede pasar la lista a otros. Si no lo sabe, pregunte a quien hizo la lista.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>Escriba el día como año-mes-día, por ejemplo 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>Escriba los idiomas como códigos, como en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>Año-mes-día. Después de ese día se avisa a la gente de que el paquete debería haberse revisado.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>Su organización: la que responde de lo que dice el paquete.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>Ya hay una carpeta con ese nombre. Elija otro nombre corto o marque «Reemplazar lo que hay allí».</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>Se crea en ella una carpeta con las tablas y, junto a esta, el paquete.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>Crear y firmar el paquete</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Crear el paquete</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>Creando el paquete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>Elija la carpeta donde escribirlo.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>Elegir dónde se escribe el paquete</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>En: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Creando las claves</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo que hay allí</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>Firmando el paquete</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Dónde se escribe</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Escribir la carpeta</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Escribiendo la carpeta</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Abrir de nuevo esta página</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>PHC Desk cometió un error. No se perdió nada y las demás páginas siguen funcionando. El informe siguiente no contiene nada de lo que usted escribió o consultó.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>Esta página dejó de funcionar: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>Acceso para personas con discapacidad</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>Edificio o punto de referencia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>Fecha de la comprobación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>Grupos de personas a los que se dirige</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>Horario: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se comprobó</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>Cómo ser derivado</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>En persona, por teléfono o en línea</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>Su número o código en la lista</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>Conservar en la descripción, bajo su encabezado</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Latitud y longitud en una sola celda</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>Nombres de personas: no se leen nunca</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Abierto o cerrado</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Organización que lo gestiona</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Documentos que llevar</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Público o privado</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>Región o provincia</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Servicios que ofrece</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Fuente de los datos</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>El lugar debe mantenerse en secreto (sí o no)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Ciudad o pueblo</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>Barrio o subdistrito</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>Advertencia que mostrar</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Quién lo comprobó</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>Sí o no: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Centros</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Mediana de %n país de esta biblioteca: {median}; mitad central: de {lower} a {upper}.</numerusform>
            <numerusform>Mediana de %n países de esta biblioteca: {median}; mitad central: de {lower} a {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Otras cifras</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>Políticas y leyes</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Fuentes de las cifras</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suicidio</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>Este país está por encima de la mediana, en la mitad central.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>Este país está en la mediana.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>Este país está por debajo de la mediana, en la mitad central.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>Este país está en el cuarto más alto.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>Este país está en el cuarto más bajo.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>Este país es como la mayoría.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Uso de los servicios</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Personal</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Sí en {yes} de %n país de esta biblioteca.</numerusform>
            <numerusform>Sí en {yes} de %n países de esta biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>por {number} habitantes</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {value}. {peers}</source>
        <translation>{name}, {year}: {value}. {peers}</translation>
    </message>
    <message>
        <source>{name}: {value}. {peers}</source>
        <translation>{name}: {value}. {peers}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation>{value} ({low} a {high}) {unit}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>Sus años</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Este país</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Elija un resultado para leerlo aquí.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>Ocultar estas filas</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>Estas filas no se pueden mostrar, porque no están en ninguna tabla.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>y %n celda más</numerusform>
            <numerusform>y %n celdas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}: conservado como «{kept}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}: «{raw}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}: «{raw}», conservado como «{kept}»</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Intro abre la ficha.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Número de la ficha</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>Las {shown} primeras de {all}; guardado como página, el informe tiene más.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Las primeras fichas, tal como se verán</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>Se muestran sus números de emergencia y líneas de crisis. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>Servicios y documentos de salud mental, en este equipo, sin red.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>La biblioteca está lista.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>¿Dónde trabaja usted?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>Un libro 4Ws: quién hace qué, dónde y cuándo</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>Un directorio en FHIR, la forma de los registros de salud</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>Un directorio en HSDS, la forma de Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>Un directorio en una forma antigua de Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>Una tabla simple (CSV o un libro)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>Una tabla con etiquetas HXL o un libro 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Puntos en un mapa (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versión {version}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>%Ln resultado · con todas las palabras</numerusform>
            <numerusform>%Ln resultados · con todas las palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>%Ln resultado, primero el más cercano · {exact} con todas las palabras</numerusform>
            <numerusform>%Ln resultados, primero los más cercanos · {exact} con todas las palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>Nada para «{typed}». Se muestran {count} para «{meant}»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>Cuadernillo…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>¿Quiso decir «{words}»?</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>Buscar exactamente «{words}»</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>Lo encontrado, como directorio para imprimir</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>Zona desconocida</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>comprobado hace más de un año, o nadie sabe cuándo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>no figura nada, pero algunos servicios de la zona no están clasificados</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>no figura nada de este tipo en la zona</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>{area}, {country}</source>
        <translation>{area}, {country}</translation>
    </message>
    <message>
        <source>{count} + {old} old</source>
        <translation>{count} + {old} antiguo(s)</translation>
    </message>
    <message>
        <source>{count} old</source>
        <translation>{count} antiguo(s)</translation>
    </message>
    <message>
        <source>{kind}, {area}: none listed</source>
        <translation>{kind}, {area}: no figura ninguno</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}, {area}: no se sabe, porque algunos servicios de allí no están clasificados</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}, {area}: comprobados hace menos de un año: {count}; hace más tiempo: {old}</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}, {area}: {count}, comprobados todos hace más de un año, o nadie sabe cuándo</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>{kind}, {area}</source>
        <translation>{kind}, {area}</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>Zonas por nombre</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Por provincia</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>Por ciudad</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>Intro busca en «Buscar» lo que cuenta una celda</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>Niveles de ayuda en una emergencia</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Primero donde más falta</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>Allí no figura ningún servicio.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>Servicios por zona y tipo</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>Tabla (*.csv);;Página (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Tipos de servicio</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Qué falta y dónde</translation>
    </message>
    <message>
        <source>{word}: {meaning}.</source>
        <translation>{word}: {meaning}.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>every file has the content it was stored with</source>
        <translation>cada archivo tiene el contenido con el que se guardó</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>PHC Desk {version}, on Qt {qt} and Python {python}.</source>
        <translation>PHC Desk {version}, con Qt {qt} y Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>Estas traducciones de la ventana son borradores; ningún hablante nativo las ha revisado: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>Lo que guarda está en la carpeta de datos: {folder}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n página encontrada</numerusform>
            <numerusform>%n páginas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of Help has these words.</source>
        <translation>Ninguna página de la ayuda contiene estas palabras.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>Esta página está en inglés; aún no se ha traducido.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>en %n página</numerusform>
            <numerusform>en %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} de {count} en la página {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>Horario: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>Aplicar las retiradas</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>Pida al editor el archivo root.json y la tarjeta impresa, y compare los dos en «Confiar en un editor…».</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Volver a los paquetes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>Importar «{pack}», edición {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>Ahora en la biblioteca: {packs}. La biblioteca anterior se conserva: puede volver a ella.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>En su lista «{list}»: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>Cambiar a la edición {edition}</translation>
    </message>
    <message>
        <source>Take in all of them</source>
        <translation>Importar todos</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>La firma es auténtica. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>Este paquete no se importó</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Confiar en un editor…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>más reciente que la edición {edition}, instalada</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>aún no instalado</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>solo se pueden aplicar sus retiradas</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>firmado por {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>esta edición ya está instalada</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>con las retiradas de la edición {edition}, cuyo otro contenido no está aquí</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>{file} se omite: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>«{pack}», edición {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>«{pack}»: se han aplicado las retiradas de la edición {edition}; el resto de su contenido necesita el paquete completo.</translation>
    </message>
</context>
<context>
    <name>InstalledView</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Go back to the library before</source>
        <translation>Volver a la biblioteca anterior</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importar un paquete…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Crear un paquete…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Confiar en un editor…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Qué falta y dónde</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>También puede soltar paquetes en esta página. Mirar un paquete no cambia nada.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>¿Borrar las selecciones, las notificaciones, los ajustes y el tamaño de la ventana? No se puede deshacer. La biblioteca se queda.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Borrarlos</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Borrar lo que guarda este equipo</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Copiar la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>Se conserva solo durante esta sesión: no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>PHC Desk guarda estos ajustes, el tamaño de la ventana, sus selecciones con sus nombres y lo que usted notificó como incorrecto. No guarda nada de lo que busca o lee, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>Portátil: la carpeta está junto al programa y va con él.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>Este equipo ya no guarda nada más que la biblioteca.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>Los ajustes y la selección se conservan solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>Elegir el archivo de un paquete para importar</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>Más cerca, más lejos</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>Contenido e imágenes pequeñas, mostrar u ocultar</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>Copiar el área trazada o, si no hay, el texto de la página</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>Del cuadro a los resultados</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>Del primer resultado al cuadro</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>De la imagen de la página a su texto, y de vuelta</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir al cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Ir a {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>En «Buscar»</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>En «Paquetes»</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>En un documento con páginas</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>En un texto</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>En la Biblioteca y en la Ayuda</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>En la Selección</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>En el cuadro: abrir el primer resultado</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>En los grupos: a las tarjetas rápidas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>Letras más grandes solo en este texto</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>Texto más grande en toda la ventana</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>Salir rápido: ventana vacía de inmediato; F12 otra vez termina</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>Mover el mapa; igual hacia arriba y abajo</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>En el Mapa</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>Abrir lo más cercano al centro; acercar donde hay varios</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>Imprimir una hoja de la ficha, para llevar</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>Imprimir páginas</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>Imprimir el mapa y lo que está a la vista</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>Poner la ficha en la selección o quitarla</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Leer a todo lo ancho</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar todo lo encontrado</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>Letras más pequeñas solo en este texto</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>Texto más pequeño en toda la ventana</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>Letras como estaban</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Bajar la fila</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Subir la fila</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>Ir al siguiente elemento que se puede usar</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>Una pantalla más abajo</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Pulsar el botón, abrir la fila</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>Quitar la fila de la lista</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>A la línea que acota la lista</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>A la palabra marcada anterior</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>A la palabra marcada siguiente</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>A la página siguiente, a la página anterior</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>Al número de página</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Lo que hacen</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Tarjeta rápida</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Tarjetas rápidas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>Clínica, centro o equipo</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Otro servicio</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Solo enlace</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>Mapa aquí</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>Sin idioma indicado</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>Sin licencia indicada</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>Sin editor indicado</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Sin estado indicado</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>Sin tema indicado</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>Sin tipo indicado</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>Sin año indicado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Tarjetas rápidas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>Texto aquí</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>Sin texto aquí</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>Revisando cada archivo de la biblioteca…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>{state}: {finding}</source>
        <translation>{state}: {finding}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n document(s), newest first</source>
        <translation>
            <numerusform>%n documento, primero el más reciente</numerusform>
            <numerusform>%n documentos, primero los más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n tarjeta rápida</numerusform>
            <numerusform>%n tarjetas rápidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Elija un documento para leerlo aquí.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>Buscar estas palabras en «Buscar»</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acotar la lista</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Volver a la lista</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>Líneas, primero las abiertas ahora</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>No se conoce ninguna línea para esta zona.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>Copiar enlace: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Enlaces de esta página</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Página {page}: {text}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to take along for each service on the list</source>
        <translation>Una página para llevar por cada servicio de la lista</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Cuadernillo…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>Buscar algo que poner aquí</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>Se conserva solo durante esta sesión: este equipo no permite escribir a PHC Desk.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tecla: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Nombre de una lista</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>Nombres, números, horarios y antigüedad de cada comprobación, como texto</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>La selección todavía está vacía</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>Abra una ficha y pulse {keys}, o la estrella junto a su nombre. La lista se queda en este equipo. Solo contiene fichas de la biblioteca y no tiene sitio para notas sobre nadie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Hojas…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>Quitado: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>La lista como directorio para imprimir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListsBar</name>
    <message numerus="yes">
        <source>A new list with %Ln entry(s)</source>
        <translation>
            <numerusform>Una lista nueva con %Ln ficha</numerusform>
            <numerusform>Una lista nueva con %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Borrar esta lista</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>Crear, renombrar, borrar, guardar o abrir una lista</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Nombre de la lista nueva</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Lista nueva…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>Nombre nuevo de esta lista</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>Abrir una lista desde un archivo…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Renombrar esta lista…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>Guardar esta lista en un archivo…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>Selecciones ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>La lista se ha borrado. Sus fichas siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>Deshacer: volver a poner la lista</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Sin conexión. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>Paquetes: {packs} · Fichas: {entries} · Edición más reciente: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>La fecha de este equipo, {date}, no puede ser correcta. No se indica qué está abierto hasta que se ajuste.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} La biblioteca se conserva solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>Sugerido, y seguro</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>Sugerido, pero es solo una suposición: mírelo</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>Sugerido, probablemente correcto</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Volver a los paquetes</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>Crear un paquete: paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln ficha encontrada para «{words}»; con lugar en el mapa: {placed}.</numerusform>
            <numerusform>%Ln fichas encontradas para «{words}»; con lugar en el mapa: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln ficha encontrada; con lugar en el mapa: {placed}.</numerusform>
            <numerusform>%Ln fichas encontradas; con lugar en el mapa: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>%Ln marca.</numerusform>
            <numerusform>%Ln marcas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>Cambiar en «Buscar»</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>Cambiar lo que se busca, en «Buscar»</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Más lejos (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>Imprimir el mapa y la lista (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>Mostrar todo lo encontrado (Inicio)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>Las flechas mueven el mapa, más y menos lo acercan o alejan, Inicio muestra todo lo encontrado e Intro abre lo más cercano al centro. La lista que sigue al mapa dice lo mismo.</translation>
    </message>
    <message>
        <source>{in_sight} {marks} {keys}</source>
        <translation>{in_sight} {marks} {keys}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No place on the map is known of this entry.</source>
        <translation>No se conoce ningún lugar en el mapa para esta ficha.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>Contornos: Natural Earth; no toman partido sobre ninguna frontera.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} Fondo: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>No se pudo imprimir el mapa.</translation>
    </message>
    <message>
        <source>{date} · page {page}</source>
        <translation>{date} · página {page}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Copied: the text of page {page}.</source>
        <translation>Copiado: el texto de la página {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Copiar el texto de la página</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Páginas oscuras</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>Páginas tan anchas como la ventana</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Impreso. %n página no se pudo dibujar y se omitió.</numerusform>
            <numerusform>Impreso. %n páginas no se pudieron dibujar y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Impreso: %n página.</numerusform>
            <numerusform>Impreso: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>Imprimiendo la página {page}: {done} de {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>En esta página no hay texto que copiar.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Conservar este nombre</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>Nombre un lugar o un tipo de ayuda. No escriba aquí nombres de pacientes.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>También lo que allí no se contó: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Ampliar la búsqueda</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>A cualquier distancia: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>Todo lo que hay: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>En cualquier zona: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>En todo el país, {area}: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>En {area}: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>Ningún servicio de este país está entre los primeros resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>No se encontró nada para «{typed}»</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>No hay nada que cumpla todo. Cada una de estas opciones encuentra algo:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>Esto puede ayudar en su lugar.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>Pruebe con menos palabras o más sencillas, otro idioma, o el nombre de una ciudad o un país.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>Cuando nada encaja</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>Dónde publica el país la lista de sus servicios</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>Con estos filtros, sean cuales sean las palabras: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>A menos de {distance} km: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sin ningún filtro: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>Sin «abierto ahora»: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>Sin {facet}: {value} ({count})</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Draft, not reviewed by a clinician</source>
        <translation>Borrador, sin revisión de un profesional clínico</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>Borrador: el editor aún puede cambiarlo</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>Debía revisarse antes de {date}, fecha que ya pasó: busque una edición más reciente.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Abrir el más reciente</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>Sustituido: hay uno más reciente, que no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>Sustituido: use el más reciente.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>Use en su lugar: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>Retirado: no lo use más.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>Aquí las páginas no se pueden mostrar como imágenes. Este es el texto.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>Las páginas no se pueden mostrar como imágenes. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>Las páginas no se pueden mostrar como imágenes: lo que las lee se detuvo. Este es el texto.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>Mirar la calidad</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>Mirar la calidad de {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>¿Quitar de verdad? Pulse otra vez</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>venía con el programa</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>su editor ya no es de confianza</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>ya debería haberse revisado</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition}, publicada el {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>Elegir paquetes para mirar</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>Elegir el root.json del editor</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>Se completó antes de que se pudiera detener. Puede volver a la biblioteca anterior.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>Paquetes (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>A partir de ahora se aceptan los paquetes de este editor.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>Editores (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>Detenido. Revisando la biblioteca…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>La biblioteca está como antes del último cambio. Lo que se retiró sigue retirado.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>Se está cambiando la biblioteca. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>Se quitó el paquete. Puede volver a la biblioteca anterior.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>Texto de la página {page} de {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>En esta página no hay texto. Es una imagen.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>Una imagen. Ctrl+T muestra el texto de la página.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>Página {page} de {count}, como imagen</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>Tamaño de las páginas: {percent} %</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>Las páginas son tan anchas como la ventana.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>Esta página no se puede mostrar como imagen. Ctrl+T muestra su texto.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>Una página con una tarjeta</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>Un segundo idioma, para el personal</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Llamar al número</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>Guardarlo en los contactos</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>Idioma de la persona que se lo lleva</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Ningún otro</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>Lo que hace la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>Cuadernillo</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>Abra una ficha y pulse Ctrl+P, o imprima la selección o lo que encontró «Buscar».</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Leyendo las fichas…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>Hoja o cuadernillo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>Una ciudad, una zona o un país; o latitud y longitud en cualquier forma habitual. Abajo ofrece su propia zona</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>Esta zona: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca de</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places to go, open now</source>
        <translation>Lugares a los que ir, abiertos ahora</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>Lugares a los que ir, abiertos ahora, primero los más cercanos a {place}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation>Preparando la biblioteca</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>Se detuvo la preparación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>No se pudo preparar la biblioteca.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>La biblioteca no está lista</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>Se hace una vez, y después de una actualización. No necesita red.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>Vuelva a intentarlo. Si ocurre otra vez, reinicie el equipo.</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the first page</source>
        <translation>Imagen de la primera página</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>Creando las primeras fichas…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>Todavía no se puede crear ninguna ficha. Indique qué columna tiene los nombres.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Las primeras fichas, tal como se verán</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>Copiar fuentes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}, edición {edition} del {issued}, {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n ficha cerrada o de ejemplo.</numerusform>
            <numerusform>Se omitieron %n fichas cerradas o de ejemplo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>Se miró %n servicio.</numerusform>
            <numerusform>Se miraron %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>Un valor que es igual en todas partes suele haberlo puesto un programa.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>Antigüedad de las comprobaciones</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>Zonas y tipos de servicio</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>Llame a esos números o vuelva a buscarlos: una persona en peligro podría llamar y que no conteste nadie.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>Comprobado hace más de un año</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Fecha de la comprobación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>En cuántos servicios dice algo cada campo.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>En cuántas zonas, de %n en total, figura cada tipo de servicio.</numerusform>
            <numerusform>En cuántas zonas, de %n en total, figura cada tipo de servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>En cuántos servicios se habla cada idioma, según lo que indican.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>No se encuentra por lo que ofrece, y no se puede ver qué falta. Elija un tipo.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>Podrían ser la misma ficha</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>Corríjalo en este orden:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>Los nombres y números de personas necesitan su consentimiento. Si no lo hay, quítelos.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>Sin fecha de comprobación</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sin horario</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>Sin tipo de servicio</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>Nadie puede preguntar antes de un largo camino. Añada un número o indique otra forma de preguntar.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>Nadie puede saber si sigue siendo cierto. Llame y anote el día.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>No se encontró nada que haya que corregir.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>Los números y los horarios cambian en menos de un año. Llame de nuevo, empezando por lo más antiguo.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>Números que parecen fuera de servicio</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>El mismo valor en todas partes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>La gente encuentra la puerta cerrada o llama en vano. Pregunte el horario cuando llame.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>Personas nombradas en un texto</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>Se enviaría a la gente a otro país. Corrija el punto o quítelo.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Punto en el mapa</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>Puntos fuera del país</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Calidad de {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>Las {shown} primeras zonas de {all}.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>Las {shown} primeras de {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>No contiene ningún servicio que se pueda mirar.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>Dos fichas de un mismo lugar pronto dicen cosas distintas. Decida sobre cada par.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Qué se ha rellenado</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>Qué hay y dónde</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>todas las cifras son iguales</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>comprobado hace más de un año</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>comprobado hace más de seis meses</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>comprobado hace menos de seis meses</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>reservado para películas y ejemplos</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>sin fecha de comprobación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>no figura ninguno</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>número imposible en su país</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>las cifras solo van subiendo o bajando</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>los nombres se parecen ({value} de 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>los nombres son iguales</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la misma dirección</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>el mismo número {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>la misma ciudad</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>hay, pero la comprobación es antigua</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>hay, comprobado hace menos de un año</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>todo el país</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>Comprobados hace menos de seis meses: {fresh} de {all}.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh}, y {old} antiguo(s)</translation>
    </message>
    <message>
        <source>{number} ({why})</source>
        <translation>{number} ({why})</translation>
    </message>
    <message>
        <source>{old} old</source>
        <translation>{old} antiguo(s)</translation>
    </message>
    <message>
        <source>{title}: {count}.</source>
        <translation>{title}: {count}.</translation>
    </message>
    <message>
        <source>{value} km apart</source>
        <translation>a {value} km uno de otro</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>«No figura ninguno» solo se dice de una zona donde todo lo que figura tiene un tipo; si no, no se sabe.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose a pack on the page Packs, and “Look at the quality” there.</source>
        <translation>Elija un paquete en la página «Paquetes» y, allí, «Mirar la calidad».</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Mirando cada ficha…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Página para leer (*.html);;Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>Gráficos como tablas</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Calidad de {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>{place}. {title}: {count}. {why}</source>
        <translation>{place}. {title}: {count}. {why}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Atajo {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>{place} ({keys})</source>
        <translation>{place} ({keys})</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Acerca de este documento</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>Contenido e imágenes pequeñas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Palabra marcada siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Páginas como imágenes</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Palabra marcada anterior</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Leer a todo lo ancho</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n marked word(s)</source>
        <translation>
            <numerusform>%n palabra marcada</numerusform>
            <numerusform>%n palabras marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Enlace: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Palabra marcada siguiente</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Palabra marcada anterior</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>RecognisedStep</name>
    <message numerus="yes">
        <source>%n table(s). On the next page you say which are read.</source>
        <translation>
            <numerusform>%n tabla. En la página siguiente usted indica si se lee.</numerusform>
            <numerusform>%n tablas. En la página siguiente usted indica cuáles se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>¿No es correcto?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>Mirando su lista. Mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>Después usted dice qué es cada columna. La mayoría ya viene sugerida.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leerla como</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>No se pudo mirar la lista. Elija otra.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>La lista no lo dice. Se le preguntará más adelante.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>Esto es: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>En esta forma se sabe qué es cada cosa. Después solo tiene que elegir el país y el idioma.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>Qué es su lista</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>Su lista se mira entonces una vez más.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>se cuentan al leerla</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} en %n archivo</numerusform>
            <numerusform>{size} en %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{what} {text}</source>
        <translation>{what} {text}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Reported here as dead, not confirmed</source>
        <translation>Notificado aquí como fuera de servicio, sin confirmar</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Elija un resultado para leerlo aquí.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ Volver a los resultados</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>Conversión de {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservado como</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>Unidas a otras</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>Hecho: quitar mi notificación</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From this computer only. Nobody has confirmed it.</source>
        <translation>Solo de este equipo. Nadie lo ha confirmado.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>Notificado aquí como fuera de servicio</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>Notificado aquí el {date} en «{entry}»: el número {number} estaba fuera de servicio.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>Notificado aquí el {date}: ya no está en esta dirección.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>Notificado aquí el {date}: está cerrado.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>Notificado aquí el {date}: algo está mal.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>Notificado aquí el {date}: el horario está mal.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>Notificado aquí el {date}: el número {number} estaba fuera de servicio.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>Notificado aquí: cerrado</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>Notificado aquí: se ha mudado</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>Notificado aquí: número fuera de servicio</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>Notificado aquí: algo está mal</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>Notificado aquí: horario incorrecto</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>Notificado en su lugar, sin confirmar: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>Lo que usted notificó ya no está en la edición nueva.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>Usted notificó que se había mudado. La edición nueva ha cambiado la dirección.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>Usted notificó que está cerrado. La edición nueva ha cambiado el estado.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>Usted notificó el número {number}. La edición nueva ha cambiado este número.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>Usted notificó un horario incorrecto. La edición nueva ha cambiado el horario.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>Importarlo aquí</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>Se puede repartir en una memoria USB o por correo electrónico. Un portátil que aún no conoce al editor pide una vez root.json y la tarjeta impresa; los dos están en la carpeta del editor.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>Siguiente: necesita una firma más. Otra persona que tenga una clave lo firma con: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>Siguiente: mire sus tablas y luego elija otro resultado más arriba, o ejecute: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>Siguiente: quien tenga una clave lo firma con: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>La carpeta está escrita</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>El paquete está creado, pero aún no está sellado</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>El paquete está listo</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n página más</numerusform>
            <numerusform>%n páginas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>%n sección más</numerusform>
            <numerusform>%n secciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Marcar {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sección {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>atiende esta zona</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>Un número menor que diez podría señalar a una persona. Se omitió.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>Una celda obligatoria está vacía.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>Un programa de hojas de cálculo ha redondeado «{raw}». No es un número al que llamar y se omitió.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>Una ficha retirada por el editor necesita su identificador y el motivo que la gente leerá. La fila se omitió.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>Otra fila tiene el mismo nombre y lugar («{raw}»). Se conservaron las dos; ¿son una sola?</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>Hay celdas de la columna «{column}» combinadas en varias filas. Se leyeron en cada una de ellas: filas {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>Las clasificaciones de «{raw}» no se incluyen. Esta no se leyó.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>Las fichas de la clase «{raw}» no se incluyen.</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>Todas las filas tienen el mismo valor, «{raw}». ¿Es lo que se quería?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>No se puede deducir cuándo está abierto. El horario se muestra como está escrito.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>No tiene texto. Solo se puede encontrar por su título.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>Contiene más texto del que se lee. Páginas o partes cortadas: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>Los nombres de personas de contacto no se incluyen. Omitido: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>Ningún servicio está en el lugar «{raw}». Se conservó como ficha propia.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>Nada de lo que se incluyó tiene que ver con «{raw}». La fila se omitió.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>Hay objetos anidados a demasiada profundidad. Los más internos se omitieron.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>Solo una celda de la fila dice algo («{raw}»). Se conservó; ¿es el título de las filas de abajo?</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>Otras filas forman parte de «{raw}» y allí no se puede contactar con nadie: es una zona, no un servicio. Se omitió.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>Faltan páginas: {raw}. Lo que contienen no está aquí.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>Páginas que son imágenes sin texto: {raw}. Lo que dicen no se puede encontrar.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>Imágenes que no se incluyen: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Por favor, mire</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>Las comillas, los finales de línea o el número de celdas son incorrectos ({raw}). Se leyó hasta donde se pudo.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>Leer «{raw}» tardaba demasiado, así que se abandonó. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>Algo no está como debería: «{raw}».</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>La tarjeta rápida no empieza con un encabezado entre dos líneas +++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>La celda tiene más de 200&#xa0;000 caracteres. Se cortó el final.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Falta la columna «{column}».</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>La columna «{column}» no se conoce y no se leyó.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>La columna «{column}» está dos veces. Se leyó la primera.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>La columna «{column}» se leyó como «{raw}», por su encabezado y sus valores.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>La ficha no se puede leer ({raw}). Se omitió.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>La ficha tiene una marca que cambia su significado y que aquí no se conoce ({raw}). Se omitió.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>No se pudo leer el archivo ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>El archivo no está en UTF-8. Se leyó como Windows-1252; vea si «{raw}» es correcto.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>El archivo no está en UTF-8. Se leyó como {column}; vea si «{raw}» es correcto.</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>El archivo dice que sus puntos están en metros del mapa de la web (EPSG:3857). Se convirtieron en grados.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>El archivo «{raw}» ya pertenece a otro documento.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>El archivo «{raw}» no está. La ficha se leyó sin él.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>El archivo «{raw}» es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>El identificador tiene más de 200 caracteres. La fila se omitió.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>El identificador «{raw}» ya pertenece a una ficha de otra clase. Esta se omitió.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>El identificador «{raw}» no es un UUID. Se le asignó uno que no cambia.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>Dos filas distintas usan el identificador «{raw}». Solo se conservó una de ellas.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>El identificador «{raw}» está en filas con nombres o servicios distintos. Cada una pasó a ser una ficha propia.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>Un programa de hojas de cálculo ha dañado el identificador «{raw}». Dé a la columna formato de texto; fila omitida.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>La clave «{column}» de pack.toml no se conoce.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>Las líneas entre los dos +++ no son TOML válido ({raw}). La tarjeta rápida se leyó sin ellas.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>El archivo de mapa «{raw}» contiene teselas vectoriales, que no se dibujan. Use uno con imágenes.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>El archivo de mapa «{raw}» está dañado o no tiene imágenes que el mapa pueda mostrar.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>El número o la dirección «{raw}» lleva la marca de que ya no se usa. Se omitió.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>El número «{raw}» está entre comillas, que se omitieron.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>El lugar lleva la marca de secreto. Se omitieron su dirección, su punto, sus teléfonos y su horario.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>El lugar «{raw}» lleva la marca de que ya no se usa. Se omitió.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>La búsqueda espera «{raw}», que no es una ficha de este paquete.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>La búsqueda no tiene palabras, o nada que deba encontrar. Se omitió.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>La fila no dice a qué pertenece, pero solo hay una posibilidad. Se unió a ella.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>La fila no dice a qué pertenece. Se omitió.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>La fila explica las columnas, es un ejemplo o un total («{raw}»). Se omitió.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>La fila no tiene nombre, ni nada con que llamarla. Se omitió.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>La fila repite otra palabra por palabra. Se leyó una vez.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>La fila dice más sobre «{raw}», que se leyó en una fila anterior. Pasó a formar parte de ello.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>La fila no indica horario. Se omitió, y ese día cuenta como desconocido.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>La hoja «{raw}» está oculta y no se leyó. Muéstrela en el libro si forma parte de la lista.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>La fuente no quiere que todos conozcan este número o esta dirección. Se omitió.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>La fuente mantiene este lugar en secreto. Se omitieron su dirección, su punto y sus números.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>La fuente dice que no está completa: «{raw}». Lo que falta no está aquí.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>La tabla no indica el idioma. Según su archivo, es «{raw}».</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>La tabla no tiene título. El archivo dice «{raw}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>La tabla que dice dónde está cada servicio está vacía. Los lugares se unieron según los demás datos que nombran a ambos.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>El texto contiene HTML, que se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>La hora «{raw}» se pasó al formato de 24 horas.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>El libro está dañado y no se leyó. Guárdelo de nuevo y conviértalo por separado.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>El libro está bloqueado con una contraseña y no se leyó. Guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>Otros hallazgos de la regla {column} en este archivo: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>No hay identificador. Se creó uno a partir de las otras celdas; escriba uno, para que no cambie.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>No se indica ninguna licencia. Indique en qué condiciones se puede pasar el texto a otros.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>Este archivo comprimido dentro de otro no se abrió. Descomprímalo y convierta lo que contiene.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>Este archivo u hoja no forma parte de la fuente o no se pide. No se leyó.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>Esto trata de una persona, o de por quién preguntar. Las personas no se incluyen.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>Esto no es JSON o está cortado: «{raw}». Se omitió.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>Esto no es parte de la forma que se buscaba: «{raw}». Se omitió.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>Esta no es la versión más reciente de «{raw}», que ocupó su lugar.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>Lo que dice «{column}» no tiene lugar en nuestras fichas. Omitido: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>pack.toml no indica «{column}».</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, columna {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, fila {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>«{raw}» no se puede leer sin riesgo: la lectura falló. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>«{raw}» no se puede usar para «{column}» en pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>«{raw}» tiene más texto, tablas y marcas de lo que se puede mostrar. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>«{raw}» no tiene servicio ni lugar. Se conservó como ficha propia.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>«{raw}» no tiene un cero delante; quizá lo quitó un programa de hojas de cálculo. Vea si es correcto.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>«{raw}» contiene varios números. Se separaron; dé a cada uno su propia fila.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>«{raw}» en un texto parece el nombre o el número de una persona. Quítelo, salvo que sea para el público.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>«{raw}» es una hora, no una fecha. Se leyó como la hora de apertura o de cierre.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>«{raw}» es un archivo antiguo de Word (.doc) o tiene macros. Guárdelo como .docx sin macros.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>«{raw}» está dañado o no es lo que dice su nombre. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>«{raw}» es demasiado grande para incluirlo. Divídalo. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>«{raw}» está bloqueado con una contraseña. Guárdelo sin contraseña. La ficha se leyó sin ello.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>«{raw}» no es un archivo PDF, HTML, Word (.docx), Markdown ni de mapa. La ficha se leyó sin él.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>«{raw}» no es un número completo de su país. Se muestra como está escrito.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>«{raw}» no es un número al que llamar. Se omitió.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>«{raw}» no es una fecha como 2026-11-21 o no puede ser correcta. Se muestra como está escrita.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>«{raw}» no es un número que pueda ser correcto aquí. Se omitió.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>«{raw}» no es un punto del mapa que se pueda usar. La latitud y la longitud van en grados decimales.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>«{raw}» no es una dirección web que se pueda abrir. Se omitió.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>«{raw}» no es una ficha de este paquete, así que no se puede usar nada en su lugar.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>«{raw}» no está en grados (sino en metros, o sin punto decimal), así que no se leyó. Escriba grados, como -1.2921 y 36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>«{raw}» no es uno de los valores que se conocen aquí.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>«{raw}» no es el identificador de ninguna fila a la que pueda remitir. El enlace se omitió.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>«{raw}» es el número con que las hojas de cálculo cuentan los días. Se leyó como una fecha; vea si es correcto.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>«{raw}» es el número de una persona de contacto. Se conservó sin el nombre; vea si es para el público.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>«{raw}» está fuera del país que nombra la fuente. Se conservó; vea si es correcto.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>«{raw}» está fuera de la carpeta del paquete. No se abrió.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>«{raw}» dice que no hay número. La fila se omitió.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>«{raw}» parece un lugar que debe mantenerse en secreto. Si es así, escriba «sí» para él en una columna «Confidencial» de la lista o márquelo con sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>«{raw}» se eliminó en la fuente.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>«{raw}» no se leyó, porque la parte del programa que lee los documentos no se inicia.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>«{raw}» se leyó como un punto en el mapa, pero las celdas parecen intercambiadas, unidas o con comas en lugar de puntos.</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every row is counted. What was merged or left out is told below, with its reason.</source>
        <translation>Se cuenta cada fila. Lo que se unió o se omitió se indica abajo, con su motivo.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Mirar la calidad de los datos</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Página para leer (*.html);;Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>Leyendo estas filas…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>Leyendo su lista una vez más, para mirar su calidad.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>Leyendo su lista. Todavía no se escribe nada.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>No se pudo leer la lista. Vuelva atrás y mire lo elegido.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>Las cifras no cuadran, lo que es un fallo de este programa. Por favor, informe de ello.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>No se pudo guardar el informe ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>En qué se convierte su lista</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>{read} filas leídas = {kept} conservadas + {merged} unidas a otras + {refused} omitidas</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>{read} filas leídas, {kept} conservadas, {merged} unidas a otras, {refused} omitidas</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}: {rows} filas hasta ahora</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>SaveReports</name>
    <message numerus="yes">
        <source>%Ln report(s) of something wrong are kept on this computer.</source>
        <translation>
            <numerusform>En este equipo se guarda %Ln notificación de algo incorrecto.</numerusform>
            <numerusform>En este equipo se guardan %Ln notificaciones de algo incorrecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>Notificaciones ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>Guardar las notificaciones en una memoria USB…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Guardar las notificaciones</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>Guardado: {file}. Déselo a quien crea el paquete.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>Una carpeta con tablas, para mirar y crear más tarde</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>Un paquete que firma otra persona</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>Un paquete firmado, con las claves que tengo</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>Un paquete firmado; me convierto ahora en editor</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>Elegir la carpeta del editor</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>Elija la carpeta del editor, la que contiene root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>Elegir la carpeta del editor…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>Las claves se crean en una carpeta junto al paquete. Sin la frase de contraseña no sirven de nada, y nadie puede restablecerla: use cuatro o cinco palabras que nadie pondría juntas.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>Los portátiles aceptan paquetes de editores que conocen, y solo si no se ha cambiado nada en ellos.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>En esa carpeta no hay ninguna clave para firmar. Elija otro resultado o la carpeta correcta.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña una vez más</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Las dos frases de contraseña no coinciden. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Escriba la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>¿Qué quiere tener al final?</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>Quien tenga una clave firma el paquete, quizá en otro equipo, y lo reparte.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>Puede añadir a la carpeta documentos y tarjetas rápidas, o corregirla con una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}, en {folder}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>+ {term}</source>
        <translation>+ {term}</translation>
    </message>
    <message>
        <source>Bring the filters back ({keys})</source>
        <translation>Volver a poner los filtros ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>Quitar {filter}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero los más cercanos</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>Solo {term}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>Buscar {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>Deshacer: volver a poner los filtros</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Atajo {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>¿Qué necesita la persona? Un problema, un servicio, un lugar, un idioma</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>Ficticio: no llame</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>Para quién y en qué condiciones</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>Cómo acceder y dónde está</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Horario desconocido</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Más números</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>Ctrl y más, menos o 0 lo cambian en cada página.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>¿Está completa la biblioteca?</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>Se muestran sus números de emergencia y líneas de crisis, y sus fichas aparecen primero.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Esta traducción es un borrador: ningún hablante nativo la ha revisado todavía.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>Lo que guarda este equipo</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Dónde trabaja usted</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>Agrupar por: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>Shortlist</name>
    <message>
        <source>Call {number}</source>
        <translation>Llamar al {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>Cerrado o retirado desde el {date}: ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>Cerrado o retirado desde el {date}: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>Cerrado, retirado, o de un paquete que no está instalado aquí</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horario: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>ext. {number}</translation>
    </message>
</context>
<context>
    <name>ShortlistPage</name>
    <message>
        <source>Back on the shortlist: {title}</source>
        <translation>De nuevo en la selección: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Elija una ficha para leerla aquí.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: puesto {place} de {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Página {page}: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>Páginas con las palabras</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Imágenes pequeñas</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>Este documento no tiene índice.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Lo que muestra la columna</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, página {page}</translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>%Ln ficha a la vista, primero la más cercana al centro del mapa.</numerusform>
            <numerusform>%Ln fichas a la vista, primero las más cercanas al centro del mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>%Ln ficha a la vista, primero la más cercana a {place}.</numerusform>
            <numerusform>%Ln fichas a la vista, primero las más cercanas a {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>%Ln ficha a la vista; estas son las {shown} más cercanas al centro.</numerusform>
            <numerusform>%Ln fichas a la vista; estas son las {shown} más cercanas al centro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>%Ln ficha a la vista; estas son las {shown} más cercanas a {place}.</numerusform>
            <numerusform>%Ln fichas a la vista; estas son las {shown} más cercanas a {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>A la vista en el mapa</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>Nada de lo encontrado tiene lugar en el mapa. «Buscar» lo muestra en una lista.</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>Nada de lo encontrado está a la vista. Inicio muestra todo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>Mostrar en «Buscar»</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>Un borrador que ningún profesional clínico ha revisado.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>Llama a este número</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>Cerrado definitivamente. No hay nadie.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>Cerrado por ahora. Llame antes de ir.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>Descrito para aprender. No es un lugar al que derivar.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventado para capacitación: nadie contesta. No llame.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>Puede estar cerrado. Llame antes de ir.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>No se conoce ningún número de emergencia para este país.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>Inactivo por el momento. No vaya allí.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>Lo añade a sus contactos</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Sin confirmar: se basa en una sola fuente pública y nadie ha llamado.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>Al llamar puede decir: «Un trabajador de la salud me dio este número. Quisiera hablar con alguien». No hace falta que diga su nombre.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Dónde encontrar ayuda</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>No hay carpeta personal.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>Cerrado definitivamente</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>Se queda como está escrito</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>No funciona por el momento</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>Abierto y en funcionamiento</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>Abierto o cerrado: qué significan las palabras</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>Las palabras que se quedan como están escritas se muestran, pero no se deduce nada de ellas.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>Creando el catálogo</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Creando el índice de búsqueda</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>Comparando con la biblioteca</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>Mirando la calidad de los datos</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>Buscando fichas que podrían ser la misma</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Creando las páginas</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>Colocando la biblioteca nueva</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>Leyendo las fichas</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>Leyendo los paquetes</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>Guardando los paquetes</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Verificando el paquete</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Escribiendo el paquete</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>De una tarjeta que es un borrador, sin revisión de un profesional clínico. En ella figuran sus fuentes.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>Un esquema guarda lo elegido en esta página para la próxima edición de la misma lista.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Se leen todas.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>Todavía no se ha elegido una columna con los nombres en: {tables}. Elija una abajo o no lea la tabla.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>Todavía no se lee ninguna.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Leer esta tabla</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>Se leen: {read}. No se leen: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>Fila de los encabezados, como la cuenta la hoja de cálculo</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Guardar como esquema…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>Usar un esquema guardado…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>Su lista tiene varias. Mire aquí cada una e indique abajo si se lee.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n fila)</numerusform>
            <numerusform>{table} (%n filas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>Una muestra: llame al 0123 456 789, abierto hasta las 16:30</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Imágenes pequeñas de las páginas</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>Ciudades y zonas</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare this with the card that the publisher printed. Take the card from a person you know, never from the stick that brings the pack. Two groups are hidden here: type them from the card.</source>
        <translation>Compare esto con la tarjeta que imprimió el editor. La tarjeta debe dársela una persona que conozca; nunca la tome de la memoria USB que trae el paquete. Aquí se ocultan dos grupos: cópielos de la tarjeta.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>Grupo {number} de la tarjeta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>La tarjeta dice algo distinto de este archivo, así que el editor no es de confianza. Mire los dos otra vez.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>Confiar en un editor</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Confiar en este editor</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>deben firmar {threshold} de {keys}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>Una nota breve, si ayuda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Se trata de</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Está cerrado</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>Notificar en este equipo</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>Notificar que aquí hay algo mal</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>Notificado en este equipo. Puede retirarlo en la ficha.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Otra cosa está mal</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>Aquí hay algo mal…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>El horario está mal</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>El número {number} está fuera de servicio</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>Lo correcto, si lo sabe: un número, una dirección, un horario</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>No escriba nada sobre un paciente, ni nombres. La notificación se guarda en este equipo y no va a ningún lado, salvo que usted guarde las notificaciones en una memoria USB.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place}: se ha mudado</translation>
    </message>
</context>
<context>
    <name>_Call</name>
    <message>
        <source>{services}: {number}. Copy</source>
        <translation>{services}: {number}. Copiar</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificadas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerradas</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the record of {title}</source>
        <translation>Abrir la ficha de {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}: copiar el número {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>Los paquetes no indican región ni grupo de ingresos, así que un país se compara con todos los países que tienen la cifra. Cuando las cifras difieren mucho, la escala avanza por potencias de diez.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>del menor al mayor</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>la mediana de todos los países</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>la mitad central de ellos</translation>
    </message>
    <message>
        <source>this country</source>
        <translation>este país</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{line}: open the record</source>
        <translation>{line}: abrir la ficha</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{line}: {number}. Copy</source>
        <translation>{line}: {number}. Copiar</translation>
    </message>
</context>
<context>
    <name>_Word</name>
    <message>
        <source>“{word}” means</source>
        <translation>«{word}» significa</translation>
    </message>
</context>
</TS>
