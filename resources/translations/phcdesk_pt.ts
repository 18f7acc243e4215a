<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Adicionar à seleção</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>Adicionar {title} à seleção</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>Copiado: tudo sobre {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>Copiado: {number}. Marque-o num telefone.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>Copiar tudo sobre {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>Copiar o número {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>Número para ligar: {number}. Copia-o</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>Na seleção</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>Mostrar {title} no mapa</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>Folha de {title}, para levar</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Folha…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>Para levar ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} está na seleção. Retirar</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>Escolher {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>País em que trabalha</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>Não se conhece nenhum país com esse nome. Escreva uma parte dele ou abra a lista.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nenhum escolhido</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>Escreva parte de um nome ou abra a lista com Alt+Baixo</translation>
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
        <translation>Em {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>Perto de {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primeiro os mais próximos</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>Nenhum pacote conhece “{place}”: conta como uma palavra. Escreva uma cidade da lista ou coordenadas ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Os filtros voltaram.</translation>
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
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Fundo do mapa</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Apenas contornos</translation>
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
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Fechado por enquanto</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>Exemplo: não é um local para encaminhamento</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTÍCIO</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Apenas referência</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>fechado agora</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horário desconhecido</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>abre às {time} de lá</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aberto agora</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>aberto até {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>aberto até {day} {time} de lá</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>aberto até às {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>aberto até às {time} de lá</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>abre {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>abre {day} {time} de lá</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>abre às {time}</translation>
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
        <translation>Um exemplo para aprender, não um local para encaminhamento.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>Encerrado definitivamente. Não encaminhe ninguém para aqui.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>Fechado por enquanto. Pergunte antes de enviar alguém.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Fictício: para formação. Não ligue.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>Pode estar fechado. Pergunte antes de enviar alguém.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>Inativo de momento. Não encaminhe ninguém para aqui.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Não confirmado: baseia-se numa única fonte pública e ninguém ligou.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>Quando nada se adequa</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>Quando nada se adequa: a quem ligar e o que fazer</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>Quando nada se adequa: {title}, {number} e mais</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>Terminar ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>Esta janela está vazia. O que foi guardado ou impresso continua lá, tal como o que este computador guarda por si, por exemplo as suas listas dos programas e ficheiros usados há pouco e do que foi copiado ou impresso.</translation>
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
        <translation>Índice</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>Edição {number}, {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>Ninguém ligou para verificar, ou não se sabe quando foi feito.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>Os números mudam. Se algum não atender, peça uma brochura mais recente onde recebeu esta.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>Outros serviços e textos</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impresso em {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Uma parte disto é inventada, para formação. Não ligue para o que tem essa marca.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>A última verificação foi feita mais de um ano antes do dia da impressão.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>A última verificação foi feita mais de seis meses antes do dia da impressão.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Cidades</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>De que é feita</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>O que significam os sinais</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licença não indicada</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · impresso em {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>Não foi criado nenhum pacote. Veja abaixo o que foi encontrado e corrija a lista.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>Escolha a sua área para ver os números. Até lá: peça a alguém próximo que procure ajuda.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>Vida em perigo: serviços de emergência</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>Não se conhece nenhum número de emergência para esta área. Peça a alguém próximo que procure ajuda.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>Todas as emergências</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulância</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Bombeiros</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
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
        <translation>mensagem de texto</translation>
    </message>
    <message>
        <source>textphone</source>
        <translation>telefone de texto</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videochamada</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>Cartões rápidos</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>Nas suas listas, onde fica com uma nota: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>Nas suas listas, que mostrarão a nova versão: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>Use em vez disto: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirado pelo editor: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>outro texto</translation>
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
        <translation>adicionada</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>área servida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificação</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edição</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>números de emergência</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>comprovação</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>fictício</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>números</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>como pedir</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>interpretação</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>natureza</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>idioma do texto</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licença</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>guias oficiais</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>idade máxima</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>documentos a levar</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>places</source>
        <translation>locais</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>leitores</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>substitui</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>rever até</translation>
    </message>
    <message>
        <source>role</source>
        <translation>função</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>palavras de pesquisa</translation>
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
        <translation>texto do documento</translation>
    </message>
    <message>
        <source>topics and types</source>
        <translation>temas e tipos</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>tempo de espera</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>endereço web</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>quem pode ir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada pelo editor</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>retirada pelo editor e eliminada</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>idade mínima</translation>
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
            <numerusform>%n fonte pública o indica, {date}; ninguém ligou</numerusform>
            <numerusform>%n fontes públicas coincidem, {date}; ninguém ligou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>%n fonte pública o indica, {date}; ninguém o marcou</numerusform>
            <numerusform>%n fontes públicas coincidem, {date}; ninguém o marcou</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>Ligação feita e atendida, {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>Verificado, {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>Verificado por {name}, {date}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>Rascunho, {date}, sem revisão de um profissional clínico</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>Fictício, para formação; data: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>Informado pelo prestador, {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>Registo geral, não um guia de saúde mental; dados de {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>Não se sabe quando isto foi verificado</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>Conhecido apenas por referências, {date}; o texto não foi visto</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>Uma única fonte pública, {date}; não confirmado, ninguém ligou</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>Números publicados, copiados em {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>Várias fontes públicas coincidem, {date}; ninguém ligou</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>Várias fontes públicas coincidem, {date}; ninguém o marcou</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>Texto ou resumo consultado, {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>Visitado, {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>data de verificação desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>verificado há %n dia</numerusform>
            <numerusform>verificado há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>verificado há %n mês</numerusform>
            <numerusform>verificado há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>verificado há %n semana</numerusform>
            <numerusform>verificado há %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>verificado há %n ano</numerusform>
            <numerusform>verificado há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>verificado hoje</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>verificado ontem</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>verificado em {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>data no futuro: verifique a data deste computador</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>números de {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>sem ligação; fontes de {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>não confirmado; fonte de {date}</translation>
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
        <translation>Um pacote faz-se a partir de uma lista de serviços: uma folha de cálculo, a exportação de um registo ou um ficheiro de mapa. A sua lista é apenas lida, nunca alterada, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>Escolher a pasta da sua lista</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Escolher a sua lista</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>Escolhido: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>As cores das células não são lidas. Se uma cor significar algo, como “fechado”, escreva-o primeiro numa coluna própria.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>Começo sem nada</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>Tenho uma lista</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar o modelo</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Guardar o modelo…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>Guardado como {file}. Preencha-o, guarde-o e escolha-o acima.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>Tabelas (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL e 4Ws, GeoJSON; também num ficheiro zip ou numa pasta. Também pode largar o ficheiro nesta página.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>Não foi possível guardar o modelo ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>O modelo é um livro com uma coluna para cada dado, listas por onde escolher e instruções. Preencha-o num programa de folhas de cálculo, guarde-o e escolha-o aqui.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>Onde está a sua lista?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Livros (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>Todas as células que foram vistas estão vazias.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>Ler “{column}” como</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>“{person}” parece o nome ou o número de uma pessoa. Todos vão ler esta coluna.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Escolhido por si</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Colunas que não são lidas</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>Colunas a ver: suposições e não lidas</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Do esquema</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não é lida</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Não são lidas: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>Não são lidas: {columns}, e mais %n</numerusform>
            <numerusform>Não são lidas: {columns}, e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>Sem sugestão: fica de fora, a não ser que escolha</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Mostrar mais %n coluna</numerusform>
            <numerusform>Mostrar mais %n colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>O que é cada coluna</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>Colunas lidas: {read} de %n.</numerusform>
            <numerusform>Colunas lidas: {read} de %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>Escolher um esquema guardado</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>A ver a tabela…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>Não se pode ler nenhum cabeçalho nessa linha. A linha ficou como estava.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Esquemas (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Esquemas (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar o esquema</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>Mostrar as primeiras fichas</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>Não foi possível guardar o esquema ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>O esquema é para outras tabelas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>O esquema é usado, mas falta nesta tabela: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>O esquema é usado. Veja as colunas mais uma vez.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>Numa lista desta forma sabe-se o que é cada coisa, mas não o país nem o idioma.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>O que é cada coisa na sua lista</translation>
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
        <translation>País dos locais que não indicam nenhum</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>Idioma dos nomes e das descrições</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>Nenhum país foi escolhido e nenhuma coluna o indica. Quem procurar num país não encontrará estas fichas, e os seus números não podem ser verificados.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>Os números de telefone também são verificados por ele.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>O que a lista não diz</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Linhas de apoio em crise</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>Documentos sobre este país</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergência</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Fictício: para formação. Não ligue.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>Guias e registos oficiais</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>Mudar de área</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>Escolha a sua área</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>Crise: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>Esvazia a janela de imediato e esquece o que foi procurado. O que foi guardado ou impresso fica.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>Sair depressa ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>A página foi enviada para a impressora.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>A impressora não aceita nada.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTÍCIO</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>De um cartão rápido que é um rascunho; nenhum profissional clínico o reviu.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Linhas para ligar</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>Não se conhece nenhum número para ligar nesta área.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>Locais aonde ir; ligue primeiro, se puder</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>Impresso em {date}. Os números mudam: peça uma página mais recente.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Uma parte disto é inventada, para formação. Não ligue para o que tem essa marca.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>A quem ligar: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>Escolha a sua área</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Linha de apoio em crise</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Página de crise</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>Em perigo agora, {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>Em perigo agora? Ligue para o número de emergência do local onde está, ou para uma linha de apoio em crise.</translation>
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
        <translation>Datas</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>Primeiro o dia, como em 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>Não sei: mostrá-las como estão escritas</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>Primeiro o mês, como em 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>Que número vem primeiro nas datas?</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>{cell} lê-se como {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>{cell} mostra-se como está escrito.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>a leste</translation>
    </message>
    <message>
        <source>north</source>
        <translation>a norte</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>a nordeste</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>a noroeste</translation>
    </message>
    <message>
        <source>south</source>
        <translation>a sul</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>a sueste</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>a sudoeste</translation>
    </message>
    <message>
        <source>west</source>
        <translation>a oeste</translation>
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
        <translation>Endereço ou número</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>O texto não está nesta biblioteca. Peça-o ao editor.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>O texto não está nesta biblioteca. Peça-o pelo número ao editor ou numa biblioteca.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>O texto não está nesta biblioteca. Copie a ligação e abra-a onde houver rede.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>Isto é um fundo para o mapa. Escolha-o na página Mapa, por baixo do que lá é mostrado.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Voltar</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>The library is not open yet. Try again in a moment.</source>
        <translation>A biblioteca ainda não está aberta. Tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>O trabalho terminou sem explicação. Nada foi alterado. Tente mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>Um ficheiro da biblioteca está danificado ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>Falta um ficheiro da biblioteca ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>Uma lista precisa de um nome com {most} letras no máximo.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>Há neste pacote uma parte de outro.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>Uma parte da biblioteca está danificada ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>Uma parte do pacote não tem a forma que deve ter.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>Falta a este pacote uma parte que todos os pacotes têm.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>Uma linha de etiquetas HXL não faz parte de {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>Um programa de folhas de cálculo danificou os identificadores em {file} (têm o aspeto de 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Aceite uma delas.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>Acrescente --near LUGAR.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>Acrescente um: docs/pack-source.md explica como.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>Outro PHC Desk está a alterar a biblioteca.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>Já existe outro editor com o nome “{publisher}”.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Peça-o de novo.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Peça-o de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>Peça o ficheiro como era antes e abra-o com todas as colunas como texto.</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>Peça a tabela que a imagem mostra.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>Peça ao editor uma edição mais recente.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>Peça ao editor uma raiz com o seu próprio nome.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>Peça ao editor um pacote mais pequeno.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>Pergunte ao editor qual é o correto.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>Peça outra cópia a quem o fez.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Peça a quem o fez um sem palavra-passe.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>Escolha uma área ou uma natureza, com os filtros.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Escolha outra página.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>Escolha outros números.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>Escolha outras palavras ou outros filtros.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>Escolha o ficheiro que o editor lhe deu: o nome termina em “.phcpack”.</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>Converta-o sem --map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>Converta sem ela e guarde-a de novo.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>Copie de novo o ficheiro da origem ou use outra pen USB.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>Copie o identificador de “phcdesk search … --json”.</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>Copie a tabela que contém para uma folha de cálculo e converta-a.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrija o ficheiro e tente de novo.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>Elimine uma que já não seja precisa.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>Divida-o em outros mais pequenos.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>Não o use. Contacte o editor.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>Os documentos deste tipo ({kind}) não podem ser lidos.</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>A edição {edition} de {channel} precisa primeiro da edição {since}: faltam aqui {count} partes ({bytes}).</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>Termine o nome em .pdf ou .html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>Obtenha do editor o root.json e o cartão impresso, e depois “phcdesk trust add root.json”.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Dê-lhe um nome curto.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>Importe essa edição ou use o pacote completo.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>Instale de novo o PHC Desk: uma parte do programa falta ou está danificada.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>Instale o PHC Desk mais recente e importe de novo.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>Precisa das colunas decision, first_id e second_id: “phcdesk quality ORIGEM --duplicates -o FICHEIRO.csv”.</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>Não foi indicado onde pôr a origem do pacote.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>Retire --within ou indique uma cidade.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Retire um dos dois.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>Retire --from para ver o que é.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>Retire --hxl ou use csv ou xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>Retire --kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>Não se compreende a linha {line} das decisões.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>Veja-o primeiro com --look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>Veja a ficha com “phcdesk show”.</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>Veja se foi guardado ou copiado até ao fim.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>Veja se o nome está certo.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>Crie um com “phcdesk publisher new”.</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>Indique um ficheiro como publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>Indique uma pasta nova com --out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>Indique uma pasta nova com -o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>Indique outro ficheiro ou acrescente --replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Indique outra pasta com -o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>Indique uma com --data-dir, em qualquer disco onde se possa escrever.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>Indique um com --id: minúsculas, algarismos e hífenes.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>Indique o ficheiro ou outra pasta.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>Nenhuma coluna de {file} foi reconhecida como nomes de serviços.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Não há nenhum documento aberto.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>Nenhuma lista se chama “{name}”.</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>Nenhum pacote se chama “{pack}”.</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>Não há na biblioteca nenhum lugar chamado “{place}”.</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>Nenhum editor chamado “{publisher}” é de confiança.</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>Nenhuma comunicação se chama “{id}”.</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>De nenhum par de serviços desta origem se diz que são o mesmo.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>Mais ninguém pode publicar como “{publisher}”.</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>Nada aqui se chama “{id}”.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>Nada se perdeu. Por favor, comunique o que fez.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>Um dos dois registos do que está instalado está danificado ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>Só se podem exportar serviços, não {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>Abra-o e imprima as suas páginas.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>Abra-o num programa de folhas de cálculo, guarde-o de novo sem palavra-passe e converta esse.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>Não é possível criar um PDF aqui: o Qt não está instalado.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>O PHC Desk cometeu um erro ({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>Imprima-o como folha.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>Ponha um válido no lugar dele.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>Aumente o número da edição em pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>A leitura do documento demorou demais e foi abandonada.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>Execute “phcdesk doctor --repair” ou abra a janela: ela repara-se sozinha.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>Execute “phcdesk doctor” e veja o que diz.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>Execute “phcdesk prepare” ou abra a janela.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>Execute “phcdesk prepare” ou abra a janela: ela cria uma.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>Guarde-o de novo com outro programa.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>Guarde-o como .docx e use esse ficheiro.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>Guarde-o como .docx sem macros e use esse ficheiro.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>Guarde-o como CSV ou XLSX com uma linha de cabeçalhos e tente de novo.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>Guarde-o como PDF, HTML, Word (.docx) ou Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Diga-o em {most} letras no máximo.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>Consulte “phcdesk --help”.</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>Vários editores têm “{id}”: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>Assine com uma chave de publicação.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>Assine com uma das chaves de publicação desse editor.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>Há no pacote algo que o editor não assinou.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Algo correu mal ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>Inicie de novo o PHC Desk.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>Importe-o com “phcdesk pack import”.</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>Retire as fichas ou dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Isso não pode ser feito.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>É mais longo do que pode ser uma comunicação.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>O catálogo da biblioteca está danificado.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>O catálogo foi feito por outra versão do PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>O documento não pode ser lido em segurança: a leitura interrompeu-se.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>O documento não pode ser lido.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>Não foi possível tornar o documento seguro, por isso foi recusado.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>O documento contém um programa (macros).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>O documento tem mais texto, tabelas e marcas do que um computador antigo consegue mostrar.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>O documento não tem página {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>O documento está danificado ou não é o que o nome diz.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>O documento é maior do que o PHC Desk lê ({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>O documento está bloqueado com uma palavra-passe.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>O documento é de um tipo antigo do Word (.doc) que não é lido.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>O documento precisa de mais memória do que um documento pode ter.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>O ficheiro termina cedo demais: faltam os bytes {start} a {end}.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>O ficheiro contém a edição {edition} de {channel}; este computador tem a edição {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>O ficheiro está danificado, nos bytes {start} a {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>O ficheiro não é a chave de um editor.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>O ficheiro não é um pacote válido: os bytes {start} a {end} estão errados.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>O ficheiro das seleções e comunicações estava danificado. Fica guardado como {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>A pasta não tem pack.toml, por isso não é a origem de um pacote.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>O identificador “{id}” em pack.toml não serve para um pacote.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>A biblioteca não pode ser usada.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>A biblioteca em {path} é mais antiga do que o programa.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>A biblioteca está danificada.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>A biblioteca indica um ficheiro que não pode existir ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>A biblioteca indica uma parte que não pode existir ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>A biblioteca foi fechada.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>A biblioteca foi feita por um PHC Desk mais recente.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>O ficheiro de mapa {file} contém mosaicos vetoriais, que este programa não desenha.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>O ficheiro de mapa {file} está danificado ou não tem imagens que o mapa consiga mostrar.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>O pacote está assinado, mas o que contém não tem uma forma que se possa usar.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>As seleções foram feitas por um PHC Desk mais recente.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>Escreva uma cidade ou área de um pacote instalado, um país ou LATITUDE,LONGITUDE; ou ponha-o entre as palavras.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>o ficheiro ou a sua pasta não existe</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>Indique um, como KE, ou defina-o: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>Uma parte do pacote ultrapassa o que o PHC Desk lê ({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>Outro PHC Desk está a alterar as seleções ou as comunicações.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>Peça ao editor que aumente a edição e faça o pacote de novo.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>Consulte de novo o servidor ou pergunte a quem o gere.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>Altere a origem à mão e recuse-a.</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>Termine o nome em .csv ou .html.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>Veja de novo o cartão.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>Veja se a pen USB está ligada e tente de novo: continua onde estava.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>Veja se a pen USB está ligada ou indique outro ficheiro.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Liberte espaço aí ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>Indique mais com --key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>Nenhum país foi escolhido.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>O ficheiro não é a raiz de um editor, ou foi alterado.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>A impressão digital é outra, por isso {publisher} não é de confiança.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>O número está no nome do ficheiro da chave.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>A única lista não pode ser eliminada.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>O pacote não pode ser usado.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>O pacote tem {have} das {need} assinaturas que {publisher} exige.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>O pacote não é de confiança.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>O pacote precisa do PHC Desk {needs} ou mais recente.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>O pacote mostra chaves de {publisher} diferentes das que este computador conhece (versão {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>O pacote {pack} falha o seu próprio teste: “{query}” não encontra o que devia.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>O pacote {pack} contém texto que não pode ser guardado.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>O pacote {pack} da biblioteca não pode ser lido.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>O pacote {pack} aparece duas vezes.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>O pacote “{publisher}/{pack}” tem um nome que não pode ser usado.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>A parte do programa que lê os documentos não arranca.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>A frase-passe não abre {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>O editor não tem chaves com o número {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>O editor “{publisher}” não é conhecido neste computador.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>O registo do que está instalado está danificado ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>A comunicação {id} não pode ser posta na tabela a partir daqui.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>A comunicação {id} pede para a mesma linha algo diferente de outra.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>A correspondência de colunas guardada não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>A correspondência de colunas guardada é de outra tabela: faltam algumas em {file}.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>O índice de pesquisa não pode ser escrito em {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>O índice de pesquisa está danificado.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>O índice de pesquisa está desatualizado.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>As assinaturas de {channel} expiraram em {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>A origem tem a edição {edition}, e o pacote em que se baseia tem a edição {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>O limiar deve ser pelo menos 1 e não exceder o número de chaves, no máximo {most}.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>O vocabulário {path} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>Falta o vocabulário {path}.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>Já há {most} listas.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>Já há uma lista chamada “{name}”.</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>Não há ficheiro nem pacote instalado chamado {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>Não há uma biblioteca anterior à qual voltar.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Não há ficheiro {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não há ficheiro {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>Não há nenhum filtro “{facet}”.</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>Não há pasta onde guardar a biblioteca.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>Ainda não há nenhuma biblioteca em {path}.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>Não há nenhum pacote (*.phcpack) em {path}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Não há frase-passe.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>Não contém nenhum serviço que se possa manter. Nada foi escrito.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Não há nenhuma definição “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Não há nada em {file}.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Não há nada para imprimir.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>Continua-se com o que se conhece.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>Esta ficha não tem “{value}” sobre que comunicar.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>Isto não é um pacote.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>Este programa ainda não sabe escrever {form}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>Dois pacotes diferentes de {channel} dizem ser a edição {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>Escreva uma ou indique-a com --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>Desbloqueie-o com o programa com que foi feito e guarde-o de novo.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>Descomprima-o e converta o que contém.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>Use hsds, csv ou xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>Use o código, como KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>Use um destes: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Use um destes: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>Use um destes: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>Use um destes: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>Use um com imagens: PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use minúsculas, algarismos e hífenes.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>Use essa versão ou outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>Falta no pacote a versão {version} das chaves de {publisher}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere até terminar e tente de novo.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>O que {file} contém não foi reconhecido.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>Escreva .html e imprima-o.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>Escreva-o como NOME=VALOR, por exemplo topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>Escreva o nome de uma comunicação e “accept” ou “refuse”.</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>Escreva o editor à frente.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>Escreva “Name” por cima dos nomes ou escolha as colunas: “phcdesk convert {file} --look” mostra-as.</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>Escreva “same” na coluna decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>uma parte do caminho é um ficheiro</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>pack.toml não pode ser usado: “{key}” ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>o disco é só de leitura</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>o disco indica uma falha</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>este computador ficou sem memória</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>há demasiados ficheiros abertos</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>não tem permissão para escrever aí</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>a sua quota de disco está esgotada</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>{count} fichas são mais do que cabe numa brochura ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>{file} declara entidades, que podem pedir ficheiros. Não foi lido.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>{file} tem ficheiros que querem ser postos noutro lugar. Não foi aberto.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>{file} não tem decisões sobre pares.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>{file} não tem fichas, apenas o que um servidor respondeu: “{said}”.</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>{file} não tem comunicações que o PHC Desk consiga ler.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>{file} tem dois ficheiros com o mesmo nome. Não foi aberto.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} é um documento, não uma tabela.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} é um pacote já acabado.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} é uma imagem, diga o nome o que disser.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} está danificado e não pode ser lido como livro.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} está danificado e não pode ser descomprimido.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} é maior do que o PHC Desk lê ({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} é maior do que pode ser um ficheiro destes.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} está bloqueado com uma palavra-passe.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>{file} tem mais níveis encaixados do que qualquer diretório de serviços. Não foi lido.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} não é um JSON completo; o erro está perto da linha {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} não é um XML completo; o erro está perto da linha {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} não é uma seleção que o PHC Desk consiga ler.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} não tem a forma “{format}”.</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} está comprimido de uma forma que aqui não é lida.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>{file} ocuparia, descomprimido, muito mais do que devia. Não foi aberto.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>Chaves raiz indicadas: {have} das {need} que têm de assinar.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} não é uma chave para pacotes.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} não é uma chave do editor deste pacote.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>{path} não pode ser lido como origem de um pacote.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} não é a pasta de um editor.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} não é um tipo de papel.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} não é um tipo de tabela.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} não é a origem de um pacote, por isso não foi substituído.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} não está vazia.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>“--within” precisa de um lugar a partir do qual medir.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>“phcdesk corrections list” mostra os nomes.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>“phcdesk pack list” mostra os pacotes; veja se o nome está certo.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>“phcdesk pack list” mostra o que está instalado.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>“phcdesk shortlist lists” mostra os nomes.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>“phcdesk trust list” mostra quem é.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>“{name}” não pode ser o nome curto de um editor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>“{name}” não pode ser “{value}”.</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>“{place}” é uma área, a partir da qual não se mede distância.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>“{problem}” não é um tipo de comunicação.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>“{text}” não se compreende.</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>“{title}” é um documento, que não tem folha.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>“{title}” é um texto, que não cabe em nenhum cartão.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>“{value}” não é um valor conhecido de {facet}.</translation>
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
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}: menos</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}: mais {count}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Natureza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
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
        <translation>Ano</translation>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>Até {to} anos</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>A partir dos {from} anos</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>Dos {from} aos {to} anos</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Também chamado</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Área servida</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Como diz a fonte</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>O que levar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fechado agora</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
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
        <translation>Edição</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>Emergência: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>Todos os dias: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTÍCIO</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ajuda com</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventado para formação: ninguém atende. Não ligue.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
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
        <translation>Guia oficial</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Aberto agora, até às {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>Aberto agora, até às {time} de lá</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>Abre em {date} às {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>Abre em {date} às {time} de lá</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>Abre hoje às {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>Abre hoje às {time} de lá</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>Abre: {day}, {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>Abre: {day}, {time} de lá</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Rever até</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>O endereço é reservado. Ligue primeiro.</translation>
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
        <translation>Use em vez disto: {title} ({ref})</translation>
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
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Onde obter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dia e noite</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>descrito como exemplo; não é um local para encaminhamento</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>ver as notas</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (hoje)</translation>
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
        <translation>{pages}, {count} das quais são imagens sem texto</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 para a primeira e mais um de cada vez. Um portátil só aceita edições mais recentes.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Sobre o pacote</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>Tal como as pessoas o vão ver, por exemplo “Serviços do distrito norte”.</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>Códigos separados por vírgulas, como en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Dê um título ao pacote.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>Mantenha-o em todas as edições seguintes: é por ele que os portáteis conhecem o pacote. Minúsculas, algarismos, hífenes.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>Idiomas do pacote</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>Nenhuma licença é indicada. Quem receber o pacote não pode saber se o pode passar a outros.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>Indique quem publica o pacote.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>O nome curto só tem minúsculas, algarismos e hífenes, por exemplo norte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Rever até</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>Em que condições a lista pode ser passada a outros. Se não souber, pergunte a quem fez a lista.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>Escreva o dia como ano-mês-dia, por exemplo 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>Escreva os idiomas como códigos, como en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>Ano-mês-dia. Depois desse dia, as pessoas são avisadas de que o pacote já devia ter sido revisto.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>A sua organização: a que responde pelo que o pacote diz.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>Já há uma pasta com esse nome. Escolha outro nome curto ou assinale “Substituir o que lá está”.</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>É criada nela uma pasta com as tabelas, e o pacote ao lado dessa.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>Criar e assinar o pacote</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Criar o pacote</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>A criar o pacote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>Escolha a pasta onde é escrito.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>Escolher onde o pacote é escrito</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>Em: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>A criar as chaves</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Substituir o que lá está</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>A assinar o pacote</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>O pacote</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Onde é escrito</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Escrever a pasta</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>A escrever a pasta</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Abrir esta página de novo</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>O PHC Desk cometeu um erro. Nada se perdeu e as outras páginas continuam a funcionar. O relatório abaixo não contém nada do que escreveu ou consultou.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>Esta página deixou de funcionar: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>Acesso para pessoas com deficiência</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>Endereço completo</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>Edifício ou ponto de referência</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>Data da verificação</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>Grupos de pessoas a quem se destina</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Idade máxima</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>Horário: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Como foi verificado</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>Como ser encaminhado</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Como chegar</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>Presencialmente, por telefone ou em linha</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>O número ou código na lista</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>Manter na descrição, sob o seu cabeçalho</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas falados</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Latitude e longitude numa só célula</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Idade mínima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>Nomes de pessoas: nunca são lidos</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Aberto ou fechado</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horário de abertura</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Organização que o gere</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Documentos a levar</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Público ou privado</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>Região ou província</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Serviços oferecidos</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Fonte dos dados</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>O local tem de ficar secreto (sim ou não)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Cidade ou aldeia</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>Bairro ou subdistrito</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>Aviso a mostrar</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Quem o pode usar</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Quem o verificou</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>Sim ou não: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Estabelecimentos</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Mediana de %n país desta biblioteca: {median}; metade central de {lower} a {upper}.</numerusform>
            <numerusform>Mediana de %n países desta biblioteca: {median}; metade central de {lower} a {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Outros números</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>Políticas e leis</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Números publicados</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Fontes dos números</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suicídio</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>Este país está acima da mediana, na metade central.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>Este país está na mediana.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>Este país está abaixo da mediana, na metade central.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>Este país está no quarto mais alto.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>Este país está no quarto mais baixo.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>Este país é como a maioria.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Uso dos serviços</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Profissionais</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Sim em {yes} de %n país desta biblioteca.</numerusform>
            <numerusform>Sim em {yes} de %n países desta biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>por {number} habitantes</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por cento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
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
        <translation>Metade central</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Números publicados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>Os seus anos</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Este país</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Escolha um resultado para o ler aqui.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>A abrir a biblioteca…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>Ocultar estas linhas</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Mostrar estas linhas</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>Estas linhas não podem ser mostradas, porque não estão em nenhuma tabela.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>e mais %n célula</numerusform>
            <numerusform>e mais %n células</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}: mantido como “{kept}”</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}: “{raw}”</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}: “{raw}”, mantido como “{kept}”</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Enter abre a ficha.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Número da ficha</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>As {shown} primeiras de {all}; guardado como página, o relatório tem mais.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>A outra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>As primeiras fichas, tal como vão ficar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>Mostram-se os seus números de emergência e linhas de apoio em crise. Pode mudar isto nas Definições.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>A abrir a biblioteca…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>Serviços e documentos de saúde mental, neste computador, sem rede.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>A biblioteca está pronta.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Onde trabalha?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>Um livro 4Ws: quem faz o quê, onde e quando</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>Um diretório de serviços em FHIR, a forma dos registos de saúde</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>Um diretório de serviços em HSDS, a forma do Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>Um diretório de serviços numa forma antiga do Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>Uma tabela simples (CSV ou um livro)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>Uma tabela com etiquetas HXL, ou um livro 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Pontos num mapa (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versão {version}</translation>
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
            <numerusform>%Ln resultado · com todas as palavras</numerusform>
            <numerusform>%Ln resultados · com todas as palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>%Ln resultado, primeiro o mais próximo · {exact} com todas as palavras</numerusform>
            <numerusform>%Ln resultados, primeiro os mais próximos · {exact} com todas as palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>Nada para “{typed}”. A mostrar {count} para “{meant}”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>Brochura…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Queria dizer “{words}”?</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>Pesquisar exatamente “{words}”</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>O que foi encontrado, como guia para imprimir</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>Área desconhecida</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>verificado há mais de um ano, ou ninguém sabe quando</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>nada consta, mas alguns serviços da área não estão classificados</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>nada deste tipo consta na área</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigo</translation>
    </message>
    <message>
        <source>{area}, {country}</source>
        <translation>{area}, {country}</translation>
    </message>
    <message>
        <source>{count} + {old} old</source>
        <translation>{count} + {old} antigo(s)</translation>
    </message>
    <message>
        <source>{count} old</source>
        <translation>{count} antigo(s)</translation>
    </message>
    <message>
        <source>{kind}, {area}: none listed</source>
        <translation>{kind}, {area}: nada consta</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}, {area}: não se sabe, porque alguns serviços de lá não estão classificados</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}, {area}: verificados há menos de um ano: {count}; há mais tempo: {old}</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}, {area}: {count}, todos verificados há mais de um ano, ou ninguém sabe quando</translation>
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
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>Áreas por nome</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Por província</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>Por cidade</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>Enter procura em “Procurar” o que uma célula conta</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>Níveis de ajuda numa emergência</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Primeiro onde falta mais</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>Não consta lá nenhum serviço.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar num ficheiro</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar num ficheiro…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>Serviços por área e tipo</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>Tabela (*.csv);;Página (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Tipos de serviço</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>O que falta, e onde</translation>
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
        <translation>cada ficheiro tem o conteúdo com que foi guardado</translation>
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
        <translation>PHC Desk {version}, com Qt {qt} e Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>Estas traduções da janela são rascunhos; nenhum falante nativo as reviu: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>O que guarda está na pasta de dados: {folder}</translation>
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
        <translation>Nenhuma página da ajuda tem estas palavras.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>Esta página está em inglês; ainda não foi traduzida.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>em %n página</numerusform>
            <numerusform>em %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} de {count} na página {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dia e noite</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>Horário: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>Aplicar as retiradas</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>Peça ao editor o ficheiro root.json e o cartão impresso, e compare os dois em “Confiar num editor…”.</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Voltar aos pacotes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>A verificar o pacote</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTÍCIO</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>Importar “{pack}”, edição {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Ver não altera nada.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>Agora na biblioteca: {packs}. A biblioteca anterior fica guardada: pode voltar a ela.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>Na sua lista “{list}”: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>Mudar para a edição {edition}</translation>
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
        <translation>A biblioteca está como estava.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>A assinatura é autêntica. Ainda nada foi alterado.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>Este pacote não foi importado</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Confiar num editor…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>mais recente do que a edição {edition}, instalada</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>ainda não instalado</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>só se podem aplicar as suas retiradas</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>assinado por {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>esta edição já está instalada</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>com as retiradas da edição {edition}, cujo restante conteúdo não está aqui</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>{file} é ignorado: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>“{pack}”, edição {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>“{pack}”: as retiradas da edição {edition} foram aplicadas; o resto do conteúdo precisa do pacote completo.</translation>
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
        <translation>Voltar à biblioteca anterior</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importar um pacote…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Criar um pacote…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Confiar num editor…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>O que falta, e onde</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>Também pode largar pacotes nesta página. Ver um pacote não altera nada.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>Limpar as seleções, as comunicações, as definições e o tamanho da janela? Isto não se pode desfazer. A biblioteca fica.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Limpar o que está guardado</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Copiar a pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>Guardado só para esta sessão: não se pode escrever na pasta.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>O PHC Desk guarda estas definições, o tamanho da janela, as suas seleções com os nomes e o que comunicou como errado. Não guarda nada do que procura ou lê, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>Portátil: a pasta está ao lado do programa e vai com ele.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>Este computador já não guarda nada além da biblioteca.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>As definições e a seleção são guardadas só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar ao sítio onde estava</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>Escolher o ficheiro de um pacote a importar</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>Mais perto, mais longe</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>Índice e imagens pequenas, mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>Copiar a área traçada ou, se não houver, o texto da página</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar o que está selecionado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>Da caixa para os resultados</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>Do primeiro resultado para a caixa</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>Da imagem da página para o texto, e de volta</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir para a caixa de pesquisa</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Ir para {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>Em “Procurar”</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>Em “Pacotes”</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>Num documento com páginas</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>Num texto</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>Na Biblioteca e na Ajuda</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>Na Seleção</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>Na caixa: abrir o primeiro resultado</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>Nos grupos: para os cartões rápidos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>Letras maiores só neste texto</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>Texto maior em toda a janela</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>Sair depressa: janela vazia de imediato; F12 outra vez termina</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>Mover o mapa; do mesmo modo para cima e para baixo</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>No Mapa</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>Abrir o que está mais perto do meio; aproximar onde há vários</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>Imprimir uma folha da ficha, para levar</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>Imprimir páginas</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>Imprimir o mapa e o que está à vista</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>Pôr a ficha na seleção, ou retirá-la</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Ler em toda a largura</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar tudo o que se encontrou</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>Letras mais pequenas só neste texto</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>Texto mais pequeno em toda a janela</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>Letras como estavam</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Mover a linha para baixo</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Mover a linha para cima</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>Passar ao elemento seguinte que se pode usar</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>Um ecrã para baixo</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo atrás</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Premir o botão, abrir a linha</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Desfazer a última ação</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>Retirar a linha da lista</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>Texto de tamanho normal</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>Para a linha que reduz a lista</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>Para a palavra marcada anterior</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>Para a palavra marcada seguinte</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>Para a página seguinte, para a página anterior</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>Para o número da página</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
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
        <translation>Cartão rápido</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Cartões rápidos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>Clínica, centro ou equipa</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Outro serviço</translation>
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
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Apenas ligação</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>Mapa aqui</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>Idioma não indicado</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>Licença não indicada</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>Editor não indicado</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Estado não indicado</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>Tema não indicado</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>Tipo não indicado</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>Ano não indicado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Cartões rápidos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>Texto aqui</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>Texto não está aqui</translation>
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
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>Verificar a biblioteca</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>A ver cada ficheiro da biblioteca…</translation>
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
            <numerusform>%n documento, primeiro o mais recente</numerusform>
            <numerusform>%n documentos, primeiro os mais recentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n cartão rápido</numerusform>
            <numerusform>%n cartões rápidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Escolha um documento para o ler aqui.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>Procurar estas palavras em “Procurar”</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>A abrir a biblioteca…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escreva para reduzir a lista</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Voltar à lista</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>Linhas, primeiro as abertas agora</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>Não se conhece nenhuma linha para esta área.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>Copiar ligação: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Ligações nesta página</translation>
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
        <translation>Uma página para levar por cada serviço da lista</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Brochura…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>Procurar algo para pôr aqui</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>Guardado só para esta sessão: este computador não deixa o PHC Desk escrever.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tecla: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Nome de uma lista</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>Nomes, números, horários e idade de cada verificação, em texto</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>A seleção ainda está vazia</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>Abra uma ficha e prima {keys}, ou a estrela junto ao nome. A lista fica neste computador. Contém só fichas da biblioteca e não tem lugar para notas sobre ninguém.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Folhas…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>Retirado: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>A lista como guia para imprimir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
            <numerusform>Uma nova lista com %Ln ficha</numerusform>
            <numerusform>Uma nova lista com %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Eliminar esta lista</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>Criar, mudar o nome, eliminar, guardar ou abrir uma lista</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Nome da nova lista</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nova lista…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>Novo nome desta lista</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir uma lista</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>Abrir uma lista de um ficheiro…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Mudar o nome desta lista…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>Guardar esta lista num ficheiro…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>Seleções ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>A lista foi eliminada. As fichas continuam na biblioteca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>Desfazer: repor a lista</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Que lista</translation>
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
        <translation>Sem ligação à rede. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>Pacotes: {packs} · Fichas: {entries} · Edição mais recente: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>A data deste computador, {date}, não pode estar certa. Não se indica o que está aberto até ser acertada.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} A biblioteca é guardada só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>Sugerido, e seguro</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>Sugerido, mas é só uma suposição: verifique</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>Sugerido, provavelmente certo</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Voltar aos pacotes</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>Criar um pacote: passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
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
            <numerusform>%Ln ficha encontrada para “{words}”; com lugar no mapa: {placed}.</numerusform>
            <numerusform>%Ln fichas encontradas para “{words}”; com lugar no mapa: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln ficha encontrada; com lugar no mapa: {placed}.</numerusform>
            <numerusform>%Ln fichas encontradas; com lugar no mapa: {placed}.</numerusform>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>Mudar em “Procurar”</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>Mudar o que se procura, em “Procurar”</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Mais perto (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Mais longe (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>A abrir a biblioteca…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>Imprimir o mapa e a lista (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>Mostrar tudo o que se encontrou (Home)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>As setas movem o mapa, mais e menos aproximam-no ou afastam-no, Home mostra tudo o que se encontrou e Enter abre o que está mais perto do meio. A lista a seguir ao mapa diz o mesmo.</translation>
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
        <translation>Não se conhece nenhum lugar no mapa para esta ficha.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>Contornos: Natural Earth; não tomam partido sobre nenhuma fronteira.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} Fundo: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>Não foi possível imprimir o mapa.</translation>
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
        <translation>Copiado: o texto da página {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Copiar o texto da página</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Páginas escuras</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>Páginas da largura da janela</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Impresso. Não foi possível desenhar %n página, que ficou de fora.</numerusform>
            <numerusform>Impresso. Não foi possível desenhar %n páginas, que ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Impresso: %n página.</numerusform>
            <numerusform>Impresso: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>A imprimir a página {page}: {done} de {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Já há um ficheiro com esse nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>Não há texto para copiar nesta página.</translation>
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
        <translation>Manter este nome</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>Indique um local ou um tipo de ajuda. Não escreva aqui nomes de utentes.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>Também o que lá não foi contado: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Alargar a pesquisa</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>A qualquer distância: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Voltar aos resultados</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>Tudo o que há: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>Em qualquer área: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>Em todo o país, {area}: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>Em {area}: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>Nenhum serviço deste país está entre os primeiros resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Nada encontrado para “{typed}”</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>Não há nada que corresponda a tudo. Cada uma destas opções encontra algo:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>Isto pode ajudar em vez disso.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>Experimente menos palavras ou mais simples, outro idioma, ou o nome de uma cidade ou país.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>Quando nada se adequa</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>Onde o país lista os seus serviços</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>Com estes filtros, sejam quais forem as palavras: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>A menos de {distance} km: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sem nenhum filtro: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>Sem “aberto agora”: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>Sem {facet}: {value} ({count})</translation>
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
        <translation>Rascunho, sem revisão de um profissional clínico</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>Rascunho: o editor ainda o pode alterar</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>Devia ter sido revisto até {date}, data que já passou: procure uma edição mais recente.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Abrir o mais recente</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>Substituído: há um mais recente, que não está nesta biblioteca.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>Substituído: use o mais recente.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>Use em vez disto: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>Retirado: não o use mais.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>Aqui as páginas não podem ser mostradas como imagens. Este é o texto.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>As páginas não podem ser mostradas como imagens. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>As páginas não podem ser mostradas como imagens: o que as lê parou. Este é o texto.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar a impressão digital</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTÍCIO</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>Ver a qualidade</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>Ver a qualidade de {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Rever até</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>Retirar mesmo? Prima outra vez</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>o editor já não é de confiança</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>já devia ter sido revisto</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition}, publicada em {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>Escolher pacotes para ver</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>Escolher o root.json do editor</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>Ficou concluído antes de poder ser parado. Pode voltar à biblioteca anterior.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>A operação foi parada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>Pacotes (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>A partir de agora são aceites os pacotes deste editor.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>Editores (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>Parado. A verificar a biblioteca…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>A biblioteca está como antes da última alteração. O que foi retirado continua retirado.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>A biblioteca está a ser alterada. Aguarde até terminar, ou pare a operação.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>O pacote foi retirado. Pode voltar à biblioteca anterior.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>Texto da página {page} de {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>Não há texto nesta página. É uma imagem.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>Uma imagem. Ctrl+T mostra o texto da página.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>Página {page} de {count}, como imagem</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>Tamanho das páginas: {percent} %</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>As páginas têm a largura da janela.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>Esta página não pode ser mostrada como imagem. Ctrl+T mostra o texto.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>Um cartão</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Uma página</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>Uma página com um cartão</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>Um segundo idioma, para o profissional</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Ligar para o número</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>Guardá-lo nos contactos</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>Idioma da pessoa que o leva</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Nenhum outro</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>O que faz a câmara de um telefone</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>Brochura</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>Abra uma ficha e prima Ctrl+P, ou imprima a seleção ou o que “Procurar” encontrou.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>A ler as fichas…</translation>
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
        <translation>Folha</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>Folha ou brochura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Rever até</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Substitui</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
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
        <translation>Distância</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Perto de</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>Uma cidade, uma área ou um país; ou latitude e longitude em qualquer forma habitual. A seta para baixo oferece a sua própria área</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>Esta área: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>near</source>
        <translation>perto de</translation>
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
        <translation>Locais aonde ir, abertos agora</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>Locais aonde ir, abertos agora, primeiro os mais próximos de {place}</translation>
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
        <translation>A preparar a biblioteca</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>A preparação foi parada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>Não foi possível preparar a biblioteca.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>A biblioteca não está pronta</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>Isto faz-se uma vez, e depois de uma atualização. Não precisa de rede.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Tente de novo quando quiser.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>Tente de novo. Se voltar a acontecer, reinicie o computador.</translation>
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
        <translation>Imagem da primeira página</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>Voltar às colunas</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>A criar as primeiras fichas…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>Ainda não se pode criar nenhuma ficha. Indique que coluna tem os nomes.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>As primeiras fichas, tal como vão ficar</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>Copiar fontes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De onde isto vem</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}, edição {edition} de {issued}, {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>%n ficha encerrada ou de exemplo ficou de fora.</numerusform>
            <numerusform>%n fichas encerradas ou de exemplo ficaram de fora.</numerusform>
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
            <numerusform>%n serviço</numerusform>
            <numerusform>%n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>Foi visto %n serviço.</numerusform>
            <numerusform>Foram vistos %n serviços.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>Um valor que é igual em todo o lado foi muitas vezes posto por um programa.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>Antiguidade das verificações</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>Áreas e tipos de serviço</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>Ligue para eles ou procure-os de novo: uma pessoa em perigo pode ligar sem que ninguém atenda.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>Verificado há mais de um ano</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Data da verificação</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>Em quantos serviços cada campo diz alguma coisa.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>Em quantas áreas, de um total de %n, consta cada tipo de serviço.</numerusform>
            <numerusform>Em quantas áreas, de um total de %n, consta cada tipo de serviço.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>Em quantos serviços se fala cada idioma, segundo o que indicam.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>Não se encontra pelo que oferece, e não se consegue ver o que falta. Escolha um tipo.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>Podem ser a mesma ficha</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>Corrija por esta ordem:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>Os nomes e números de pessoas precisam do consentimento delas. Sem ele, retire-os.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>Sem data de verificação</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sem horário</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>Sem tipo de serviço</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sem telefone</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>Ninguém pode perguntar antes de um longo caminho. Acrescente um número ou indique outra forma de perguntar.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>Ninguém pode saber se ainda é verdade. Ligue e anote o dia.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Não se encontrou nada que seja preciso corrigir.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>Os números e os horários mudam em menos de um ano. Ligue de novo, começando pelos mais antigos.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>Números que parecem fora de serviço</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>O mesmo valor em todo o lado</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>As pessoas dão com a porta fechada ou ligam em vão. Pergunte o horário quando ligar.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>Pessoas nomeadas num texto</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>As pessoas seriam enviadas para outro país. Corrija o ponto ou retire-o.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Ponto no mapa</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>Pontos fora do país</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Qualidade de {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>As {shown} primeiras áreas de {all}.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>As {shown} primeiras de {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>Não contém nenhum serviço que se possa ver.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>Duas fichas do mesmo local depressa dizem coisas diferentes. Decida sobre cada par.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>O que está preenchido</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>O que há, e onde</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>todos os algarismos são iguais</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>verificado há mais de um ano</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>verificado há mais de seis meses</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>verificado há menos de seis meses</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>reservado para filmes e exemplos</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>sem data de verificação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>nada consta</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>número impossível no seu país</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>services</source>
        <translation>serviços</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>os algarismos só vão a subir ou a descer</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>os nomes são parecidos ({value} de 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>os nomes são iguais</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>o mesmo endereço</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>o mesmo número {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>a mesma cidade</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>há, mas a verificação é antiga</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>há, verificado há menos de um ano</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado curto</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>todo o país</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>Verificados há menos de seis meses: {fresh} de {all}.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh}, e {old} antigo(s)</translation>
    </message>
    <message>
        <source>{number} ({why})</source>
        <translation>{number} ({why})</translation>
    </message>
    <message>
        <source>{old} old</source>
        <translation>{old} antigo(s)</translation>
    </message>
    <message>
        <source>{title}: {count}.</source>
        <translation>{title}: {count}.</translation>
    </message>
    <message>
        <source>{value} km apart</source>
        <translation>a {value} km um do outro</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>“Nada consta” só se diz de uma área onde tudo o que consta tem um tipo; senão, não se sabe.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose a pack on the page Packs, and “Look at the quality” there.</source>
        <translation>Escolha um pacote na página “Pacotes” e, aí, “Ver a qualidade”.</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>A ver cada ficha…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Página para ler (*.html);;Tabela para folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>Gráficos como tabelas</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Qualidade de {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
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
        <translation>Crise</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Atalho {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Seleção</translation>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>Índice e imagens pequenas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Palavra marcada seguinte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número da página</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Páginas como imagens</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Palavra marcada anterior</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Ler em toda a largura</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toda a largura</translation>
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
            <numerusform>%n palavra marcada</numerusform>
            <numerusform>%n palavras marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Ligação: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Palavra marcada seguinte</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Palavra marcada anterior</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Tamanho do texto: {percent} %</translation>
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
            <numerusform>%n tabela. Na página seguinte, indica se é lida.</numerusform>
            <numerusform>%n tabelas. Na página seguinte, indica quais são lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>Não está certo?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>A ver a sua lista. Ver não altera nada.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>A seguir, diz o que é cada coluna. A maior parte já vem sugerida.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>Não foi possível ver a lista. Escolha outra.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>A lista não o diz. Ser-lhe-á perguntado mais tarde.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>Isto é: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>Nesta forma sabe-se o que é cada coisa. A seguir, só tem de escolher o país e o idioma.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>O que é a sua lista</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>A sua lista é então vista mais uma vez.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>contadas durante a leitura</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} em %n ficheiro</numerusform>
            <numerusform>{size} em %n ficheiros</numerusform>
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
        <translation>Comunicado aqui como fora de serviço, não confirmado</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Escolha um resultado para o ler aqui.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ Voltar aos resultados</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>Conversão de {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Mantido como</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Natureza</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>Unidas a outras</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>Feito: retirar a minha comunicação</translation>
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
        <translation>Só deste computador. Ninguém o confirmou.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>Comunicado aqui como fora de serviço</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>Comunicado aqui em {date} em “{entry}”: o número {number} estava fora de serviço.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>Comunicado aqui em {date}: mudou-se deste endereço.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>Comunicado aqui em {date}: está fechado.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>Comunicado aqui em {date}: algo está errado.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>Comunicado aqui em {date}: o horário está errado.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>Comunicado aqui em {date}: o número {number} estava fora de serviço.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>Comunicado aqui: fechado</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>Comunicado aqui: mudou-se</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>Comunicado aqui: número fora de serviço</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>Comunicado aqui: algo está errado</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>Comunicado aqui: horário errado</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>Comunicado em vez disso, não confirmado: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>O que comunicou já não está na nova edição.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>Comunicou que se tinha mudado. A nova edição alterou o endereço.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>Comunicou que está fechado. A nova edição alterou o estado.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>Comunicou o número {number}. A nova edição alterou este número.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>Comunicou um horário errado. A nova edição alterou o horário.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>Importá-lo aqui</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>Pode ser distribuído numa pen USB ou por e-mail. Um portátil que ainda não conhece o editor pede uma vez o root.json e o cartão impresso; ambos estão na pasta do editor.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>A seguir: precisa de mais uma assinatura. Outra pessoa que tenha uma chave assina-o com: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>A seguir: veja as tabelas e depois escolha outro resultado acima, ou execute: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>A seguir: quem tiver uma chave assina-o com: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>A pasta está escrita</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>O pacote está criado, mas ainda não está selado</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>O pacote está pronto</translation>
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
            <numerusform>mais %n página</numerusform>
            <numerusform>mais %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>mais %n secção</numerusform>
            <numerusform>mais %n secções</numerusform>
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
        <translation>secção {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>serve esta área</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>Um número inferior a dez pode apontar para uma pessoa. Ficou de fora.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>Uma célula obrigatória está vazia.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>Um programa de folhas de cálculo arredondou “{raw}”. Não é um número para ligar e ficou de fora.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>Uma ficha retirada pelo editor precisa do seu identificador e do motivo que as pessoas vão ler. A linha ficou de fora.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>Outra linha tem o mesmo nome e local (“{raw}”). Ambas foram mantidas; são uma só?</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>Há células da coluna “{column}” unidas em várias linhas. Foram lidas em cada uma delas: linhas {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>As classificações de “{raw}” não são incluídas. Esta não foi lida.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>As fichas da natureza “{raw}” não são incluídas.</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>Todas as linhas têm o mesmo valor, “{raw}”. É mesmo assim?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>É bom saber</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>Não se consegue deduzir quando está aberto. O horário é mostrado como está escrito.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>Não tem texto. Só se pode encontrar pelo título.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>Contém mais texto do que o que é lido. Páginas ou partes cortadas: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>Os nomes de pessoas de contacto não são incluídos. Deixado de fora: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>Nenhum serviço está no local “{raw}”. Foi mantido como ficha própria.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>Nada do que foi incluído tem a ver com “{raw}”. A linha ficou de fora.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>Há objetos encaixados a demasiada profundidade. Os mais interiores ficaram de fora.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>Só uma célula da linha diz alguma coisa (“{raw}”). Foi mantida; é o título das linhas abaixo?</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>Outras linhas fazem parte de “{raw}” e lá não se consegue contactar ninguém: é uma área, não um serviço. Ficou de fora.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>Faltam páginas: {raw}. O que contêm não está aqui.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>Páginas que são imagens sem texto: {raw}. O que nelas está escrito não pode ser encontrado.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>Imagens que não são incluídas: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Por favor, veja</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>As aspas, os fins de linha ou o número de células estão errados ({raw}). Foi lido o que se conseguiu.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>Ler “{raw}” demorou demasiado, por isso desistiu-se. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>Algo não está como devia: “{raw}”.</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>O cartão rápido não começa com um cabeçalho entre duas linhas +++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>A célula tem mais de 200&#xa0;000 caracteres. O fim foi cortado.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Falta a coluna “{column}”.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>A coluna “{column}” não é conhecida e não foi lida.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>A coluna “{column}” está lá duas vezes. Foi lida a primeira.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>A coluna “{column}” foi lida como “{raw}”, pelo cabeçalho e pelos valores.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>A ficha não pode ser lida ({raw}). Ficou de fora.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>A ficha tem uma marca que muda o seu significado e que aqui não é conhecida ({raw}). Ficou de fora.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>Não foi possível ler o ficheiro ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>O ficheiro não está em UTF-8. Foi lido como Windows-1252; veja se “{raw}” está certo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>O ficheiro não está em UTF-8. Foi lido como {column}; veja se “{raw}” está certo.</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>O ficheiro diz que os seus pontos estão em metros do mapa da Web (EPSG:3857). Foram convertidos em graus.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>O ficheiro “{raw}” já pertence a outro documento.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>O ficheiro “{raw}” não está lá. A ficha foi lida sem ele.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>O ficheiro “{raw}” é demasiado grande para ser lido.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>O identificador tem mais de 200 caracteres. A linha ficou de fora.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>O identificador “{raw}” já pertence a uma ficha de outra natureza. Esta ficou de fora.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>O identificador “{raw}” não é um UUID. Foi-lhe atribuído um que se mantém igual.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>O identificador “{raw}” é usado por duas linhas diferentes. Só uma delas foi mantida.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>O identificador “{raw}” está em linhas com nomes ou serviços diferentes. Cada uma passou a ser uma ficha própria.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>O identificador “{raw}” foi danificado por um programa de folhas de cálculo. Formate a coluna como texto; linha deixada de fora.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>A chave “{column}” de pack.toml não é conhecida.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>As linhas entre os dois +++ não são TOML válido ({raw}). O cartão rápido foi lido sem elas.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>O ficheiro de mapa “{raw}” contém mosaicos vetoriais, que não são desenhados. Use um com imagens.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>O ficheiro de mapa “{raw}” está danificado ou não tem imagens que o mapa consiga mostrar.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>O número ou endereço “{raw}” está marcado como já não usado. Ficou de fora.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>O número “{raw}” está entre aspas, que ficaram de fora.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>O local está marcado como secreto. O endereço, o ponto, os telefones e o horário ficaram de fora.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>O local “{raw}” está marcado como já não usado. Ficou de fora.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>A pesquisa espera “{raw}”, que não é uma ficha deste pacote.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>A pesquisa não tem palavras, ou nada que deva encontrar. Ficou de fora.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>A linha não diz a que pertence, mas só há uma possibilidade. Foi ligada a essa.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>A linha não diz a que pertence. Ficou de fora.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>A linha explica as colunas, é um exemplo ou um total (“{raw}”). Ficou de fora.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>A linha não tem nome, nem nada que lhe possa servir de nome. Ficou de fora.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>A linha repete outra palavra por palavra. Foi lida uma vez.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>A linha diz mais sobre “{raw}”, que foi lido numa linha anterior. Passou a fazer parte dele.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>A linha não indica horário. Ficou de fora, e esse dia conta como desconhecido.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>A folha “{raw}” está oculta e não foi lida. Mostre-a no livro se fizer parte da lista.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>A fonte não quer que todos conheçam este número ou endereço. Ficou de fora.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>A fonte mantém este local secreto. O endereço, o ponto e os números ficaram de fora.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>A fonte diz que não está completa: “{raw}”. O que falta não está aqui.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>A tabela não indica o idioma. Segundo o ficheiro, é “{raw}”.</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>A tabela não tem título. O ficheiro diz “{raw}”.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>A tabela está vazia.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>A tabela que diz onde está cada serviço está vazia. Os locais foram ligados pelos outros dados que nomeiam ambos.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>O texto contém HTML, que é mostrado como texto simples.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>A hora “{raw}” foi passada para o formato de 24 horas.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>O livro está danificado e não foi lido. Guarde-o de novo e converta-o em separado.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>O livro está bloqueado com uma palavra-passe e não foi lido. Guarde-o sem palavra-passe.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>Outras constatações da regra {column} neste ficheiro: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>Não há identificador. Foi criado um a partir das outras células; escreva um, para que se mantenha igual.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>Nenhuma licença é indicada. Indique em que condições o texto pode ser passado a outros.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>Este ficheiro comprimido dentro de outro não foi aberto. Descomprima-o e converta o que contém.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>Este ficheiro ou folha não faz parte da fonte ou não é pedido. Não foi lido.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>Isto é sobre uma pessoa, ou sobre por quem perguntar. As pessoas não são incluídas.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>Isto não é JSON ou está cortado: “{raw}”. Ficou de fora.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>Isto não faz parte da forma que se procurava: “{raw}”. Ficou de fora.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>Esta não é a versão mais recente de “{raw}”, que tomou o seu lugar.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>O que diz “{column}” não tem lugar nas nossas fichas. Deixado de fora: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>pack.toml não indica “{column}”.</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, coluna {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, linha {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>“{raw}” não pode ser lido em segurança: a leitura falhou. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>“{raw}” não pode ser usado para “{column}” em pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>“{raw}” tem mais texto, tabelas e marcas do que é possível mostrar. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>“{raw}” não tem serviço nem local. Foi mantido como ficha própria.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>“{raw}” não tem um zero à frente; talvez um programa de folhas de cálculo o tenha tirado. Veja se está certo.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>“{raw}” contém vários números. Foram separados; dê a cada um a sua própria linha.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>“{raw}” num texto parece o nome ou o número de uma pessoa. Retire-o, a não ser que seja para o público.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>“{raw}” é uma hora, não uma data. Foi lido como a hora de abertura ou de fecho.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>“{raw}” é um ficheiro antigo do Word (.doc) ou tem macros. Guarde-o como .docx sem macros.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>“{raw}” está danificado ou não é o que o nome diz. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>“{raw}” é demasiado grande para ser incluído. Divida-o. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>“{raw}” está bloqueado com uma palavra-passe. Guarde-o sem palavra-passe. A ficha foi lida sem isso.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>“{raw}” não é um ficheiro PDF, HTML, Word (.docx), Markdown nem de mapa. A ficha foi lida sem ele.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>“{raw}” não é um número completo do seu país. É mostrado como está escrito.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>“{raw}” não é um número para ligar. Ficou de fora.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>“{raw}” não é uma data como 2026-11-21 ou não pode estar certa. É mostrada como está escrita.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>“{raw}” não é um número que possa estar certo aqui. Ficou de fora.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>“{raw}” não é um ponto do mapa que se possa usar. A latitude e a longitude são em graus decimais.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>“{raw}” não é um endereço web que se possa abrir. Ficou de fora.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>“{raw}” não é uma ficha deste pacote, por isso nada pode ser usado em seu lugar.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>“{raw}” não está em graus (mas em metros, ou sem ponto decimal), por isso não foi lido. Escreva graus, como -1.2921 e 36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>“{raw}” não é um dos valores que aqui são conhecidos.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>“{raw}” não é o identificador de nenhuma linha para a qual possa remeter. A ligação ficou de fora.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>“{raw}” é o número com que as folhas de cálculo contam os dias. Foi lido como uma data; veja se está certo.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>“{raw}” é o número de uma pessoa de contacto. Foi mantido sem o nome; veja se é para o público.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>“{raw}” fica fora do país que a fonte nomeia. Foi mantido; veja se está certo.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>“{raw}” fica fora da pasta do pacote. Não foi aberto.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>“{raw}” diz que não há número. A linha ficou de fora.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>“{raw}” parece um local que tem de ficar secreto. Se for assim, escreva “sim” para ele numa coluna “Confidencial” da lista ou marque-o com sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>“{raw}” foi eliminado na fonte.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>“{raw}” não foi lido, porque a parte do programa que lê os documentos não arranca.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>“{raw}” foi lido como um ponto no mapa, mas as células parecem trocadas, unidas ou com vírgulas em vez de pontos.</translation>
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
        <translation>Cada linha é contada. O que foi unido ou ficou de fora é indicado abaixo, com o motivo.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Ver a qualidade dos dados</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Página para ler (*.html);;Tabela para folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>A ler estas linhas…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>A ler a sua lista mais uma vez, para ver a qualidade.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>A ler a sua lista. Ainda nada é escrito.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>Não foi possível ler a lista. Volte atrás e veja as escolhas.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>Os números não batem certo, o que é uma falha deste programa. Por favor, comunique-a.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>Não foi possível guardar o relatório ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>Em que se transforma a sua lista</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>{read} linhas lidas = {kept} mantidas + {merged} unidas a outras + {refused} deixadas de fora</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>{read} linhas lidas, {kept} mantidas, {merged} unidas a outras, {refused} deixadas de fora</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}: {rows} linhas até agora</translation>
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
            <numerusform>Neste computador está guardada %Ln comunicação de algo errado.</numerusform>
            <numerusform>Neste computador estão guardadas %Ln comunicações de algo errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>Comunicações ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>Guardar as comunicações numa pen USB…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Guardar as comunicações</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>Guardado: {file}. Dê-o a quem faz o pacote.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>Uma pasta com tabelas, para ver e criar mais tarde</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>Um pacote que outra pessoa assina</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>Um pacote assinado, com as chaves que tenho</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>Um pacote assinado; passo agora a ser editor</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>Escolher a pasta do editor</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>Escolha a pasta do editor, a que contém root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>Escolher a pasta do editor…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>As chaves são criadas numa pasta ao lado do pacote. Sem a frase-passe não servem para nada, e ninguém a pode repor: use quatro ou cinco palavras que ninguém poria juntas.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>Os portáteis aceitam pacotes de editores que conhecem, e só se nada neles tiver sido alterado.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>Nessa pasta não há nenhuma chave para assinar. Escolha outro resultado ou a pasta certa.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase-passe da chave</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>A frase-passe mais uma vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>As duas frases-passe são diferentes. Escreva-as de novo.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Escreva a frase-passe da chave.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>O que quer ter no fim?</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>Quem tiver uma chave assina o pacote, talvez noutro computador, e distribui-o.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>Pode acrescentar à pasta documentos e cartões rápidos, ou corrigi-la com uma folha de cálculo.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}, em {folder}</translation>
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
        <translation>Repor os filtros ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>Retirar {filter}</translation>
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
        <translation>Primeiro os mais próximos</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>Apenas {term}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>Pesquisar {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>Desfazer: repor os filtros</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Atalho {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>De que precisa a pessoa? Um problema, um serviço, um lugar, um idioma</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>Fictício: não ligue</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>Para quem, e em que condições</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>Como chegar, e onde fica</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Horário desconhecido</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Mais números</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Como o computador</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>Ctrl e mais, menos ou 0 mudam-no em todas as páginas.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>A biblioteca está inteira?</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>Mostram-se os seus números de emergência e linhas de apoio em crise, e as suas fichas vêm primeiro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Esta tradução é um rascunho: nenhum falante nativo a reviu ainda.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>O que este computador guarda</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Onde trabalha</translation>
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
        <translation>Ligar para {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>Fechado ou retirado desde {date}: já não está na biblioteca</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>Fechado ou retirado desde {date}: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>Fechado, retirado, ou de um pacote que não está instalado aqui</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horário: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Seleção</translation>
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
        <translation>De volta à seleção: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Escolha uma ficha para a ler aqui.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: posição {place} de {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Página {page}: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>Páginas com as palavras</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Imagens pequenas</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>Este documento não tem índice.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>O que a coluna mostra</translation>
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
            <numerusform>%Ln ficha à vista, primeiro a mais próxima do meio do mapa.</numerusform>
            <numerusform>%Ln fichas à vista, primeiro as mais próximas do meio do mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>%Ln ficha à vista, primeiro a mais próxima de {place}.</numerusform>
            <numerusform>%Ln fichas à vista, primeiro as mais próximas de {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>%Ln ficha à vista; estas são as {shown} mais próximas do meio.</numerusform>
            <numerusform>%Ln fichas à vista; estas são as {shown} mais próximas do meio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>%Ln ficha à vista; estas são as {shown} mais próximas de {place}.</numerusform>
            <numerusform>%Ln fichas à vista; estas são as {shown} mais próximas de {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>À vista no mapa</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>Nada do que se encontrou tem lugar no mapa. “Procurar” mostra-o numa lista.</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>Nada do que se encontrou está à vista. Home mostra tudo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>Mostrar em “Procurar”</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>Um rascunho que nenhum profissional clínico reviu.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>Liga para este número</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>Encerrado definitivamente. Não está lá ninguém.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>Fechado por enquanto. Ligue antes de ir.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>Descrito para aprender. Não é um local para encaminhamento.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergência</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Como chegar</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventado para formação: ninguém atende. Não ligue.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>Pode estar fechado. Ligue antes de ir.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>Não se conhece nenhum número de emergência para este país.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>Inativo de momento. Não vá lá.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Outros números</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>Adiciona-o aos seus contactos</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Não confirmado: baseia-se numa única fonte pública e ninguém ligou.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>Ao ligar, pode dizer: “Um profissional de saúde deu-me este número. Gostaria de falar com alguém.” Não precisa de dizer o seu nome.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Onde encontrar ajuda</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>Não há pasta pessoal.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>Encerrado definitivamente</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Fechado por enquanto</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>Fica como está escrito</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>Não funciona de momento</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>Aberto e a funcionar</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>Aberto ou fechado: o que significam as palavras</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>As palavras que ficam como estão escritas são mostradas, mas nada se conclui delas.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>A criar o catálogo</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>A criar o índice de pesquisa</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>A comparar com a biblioteca</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>A converter</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>A ver a qualidade dos dados</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>A procurar fichas que podem ser a mesma</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>A fazer as páginas</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>A colocar a nova biblioteca</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>A ler as fichas</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>A ler os pacotes</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>A guardar os pacotes</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>A verificar o pacote</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>A escrever o ficheiro</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>A escrever o pacote</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>De um cartão que é um rascunho, sem revisão de um profissional clínico. As fontes estão no cartão.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>Um esquema guarda as escolhas desta página, para a próxima edição da mesma lista.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>São lidas todas.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>Ainda não foi escolhida uma coluna com os nomes em: {tables}. Escolha uma abaixo ou não leia a tabela.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>Ainda nenhuma é lida.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Ler esta tabela</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>São lidas: {read}. Não são lidas: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>Linha dos cabeçalhos, tal como a folha de cálculo a conta</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Guardar como esquema…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>Usar um esquema guardado…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>A sua lista tem várias. Veja aqui cada uma e indique abaixo se é lida.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n linha)</numerusform>
            <numerusform>{table} (%n linhas)</numerusform>
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
        <translation>Copiar ligação</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>Uma amostra: ligue para 0123 456 789, aberto até às 16:30</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Imagens pequenas das páginas</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>Cidades e áreas</translation>
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
        <translation>Compare isto com o cartão que o editor imprimiu. Receba o cartão de uma pessoa que conhece, nunca da pen USB que traz o pacote. Dois grupos estão ocultos aqui: escreva-os a partir do cartão.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>Grupo {number} do cartão</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>O cartão diz algo diferente deste ficheiro, por isso o editor não é de confiança. Veja os dois outra vez.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>Confiar num editor</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Confiar neste editor</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>têm de assinar {threshold} de {keys}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>Uma nota curta, se ajudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata-se de</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Está fechado</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>Comunicar neste computador</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>Comunicar que há algo errado aqui</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>Comunicado neste computador. Pode retirar a comunicação na ficha.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Outra coisa está errada</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>Há algo errado aqui…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>O horário está errado</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>O número {number} está fora de serviço</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>O local</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>O que está certo, se souber: um número, um endereço, um horário</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que está errado?</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>Não escreva nada sobre um utente, nem nomes. A comunicação fica guardada neste computador e não vai a lado nenhum, a não ser que guarde as comunicações numa pen USB.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place}: mudou-se</translation>
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
        <translation>adicionadas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alteradas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerradas</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alterações</translation>
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
        <translation>Abrir a ficha de {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}: copiar o número {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>Os pacotes não indicam região nem grupo de rendimento, por isso um país é comparado com todos os que têm o número. Onde os números diferem muito, a escala avança por potências de dez.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>do menor ao maior</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>a mediana de todos os países</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>a metade central deles</translation>
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
        <translation>{line}: abrir a ficha</translation>
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
        <translation>“{word}” significa</translation>
    </message>
</context>
</TS>
