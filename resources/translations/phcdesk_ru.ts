<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Копировать идентификатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Добавить в подборку</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>Добавить в подборку: {title}</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>Скопированы все сведения: {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>Скопировано: {number}. Наберите этот номер на телефоне.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>Копировать все сведения: {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>Копировать номер {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>Номер для звонка: {number}. Копирует его</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>В подборке</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>Показать на карте: {title}</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>Листок с собой: {title}</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Листок…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>Взять с собой ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} — в подборке. Убрать</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>Выбрать: {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>Страна, в которой вы работаете</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>Страна с таким названием неизвестна. Введите часть названия или откройте список.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>Введите часть названия или откройте список клавишами Alt+Вниз</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Counted: {what}</source>
        <translation>Посчитано: {what}</translation>
    </message>
    <message>
        <source>In {area}</source>
        <translation>Регион: {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>Рядом: {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Сначала ближайшие</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>Ни в одном пакете нет места «{place}»: оно считается словом запроса. Введите город из списка или координаты ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Фильтры возвращены.</translation>
    </message>
    <message>
        <source>Within {distance} km</source>
        <translation>В пределах {distance} км</translation>
    </message>
</context>
<context>
    <name>BackgroundLine</name>
    <message>
        <source>Background</source>
        <translation>Подложка</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Подложка карты</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Только контуры</translation>
    </message>
    <message>
        <source>{title} (invented)</source>
        <translation>{title} (придумано)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Временно закрыто</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>Пример: сюда нельзя направлять пациентов</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВЫМЫШЛЕНО</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Только ссылка</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено новым</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>сейчас закрыто</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>часы работы неизвестны</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>откроется в {time} по местному времени</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>сейчас открыто</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>открыто до: {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>открыто до: {day} {time} по местному времени</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>открыто до {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>открыто до {time} по местному времени</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>откроется: {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>откроется: {day} {time} по местному времени</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>откроется в {time}</translation>
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
        <translation>Пример для обучения: сюда нельзя направлять пациентов.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>Закрыто навсегда. Никого сюда не направляйте.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>Временно закрыто. Прежде чем направить кого-то, уточните.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Вымышлено: для обучения. Не звоните.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>Возможно, закрыто. Прежде чем направить кого-то, уточните.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>Сейчас не действует. Никого сюда не направляйте.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Не подтверждено: основано на одном открытом источнике, никто не звонил.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>Если ничего не подходит</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>Если ничего не подходит: кому звонить и что делать</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>Если ничего не подходит: {title}, {number} и другое</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>Завершить ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Завершить программу</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>Это окно пустое. Сохранённое и напечатанное остаётся, как и то, что хранит сам этот компьютер: например, списки недавно использованных программ и файлов, скопированного и напечатанного.</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>Выпуск {number}, {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>Никто не звонил, чтобы проверить, или неизвестно, когда это было.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>Номера меняются. Если номер не отвечает, спросите более новую брошюру там, где вы взяли эту.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>Другие службы и тексты</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Напечатано {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Часть сведений придумана для обучения. Не звоните туда, где это отмечено.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>Последняя проверка была более чем за год до дня печати.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>Последняя проверка была более чем за полгода до дня печати.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>Из чего составлено</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>лицензия не указана</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · напечатано {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>Пакет не создан. Посмотрите ниже, что найдено, и исправьте список.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>Выберите свой регион, чтобы увидеть номера. А пока: попросите кого-нибудь рядом позвать на помощь.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>Угроза жизни: экстренные службы</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>Для этого региона номер экстренной помощи неизвестен. Попросите кого-нибудь рядом позвать на помощь.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>Все экстренные случаи</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Скорая помощь</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Пожарная служба</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>textphone</source>
        <translation>текстовый телефон</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>видеозвонок</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>Памятки</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ничего не меняется</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>В ваших подборках, где запись остаётся с примечанием: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>В ваших подборках, которые покажут новую версию: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>Используйте вместо этого: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Отозвано: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>другой текст</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>обслуживаемый регион</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>email</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>номера экстренных служб</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>подтверждения</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>вымышленность</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>показатели</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы работы</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>как обратиться</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>устный перевод</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>лицензия</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>официальные справочники</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>наибольший возраст</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>документы, которые взять с собой</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>читатели</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>заменяет</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>пересмотреть до</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>слова для поиска</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>текст документа</translation>
    </message>
    <message>
        <source>topics and types</source>
        <translation>темы и типы</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>время ожидания</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>адрес сайта</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>кто может прийти</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>отозвано и удалено</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>наименьший возраст</translation>
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
            <numerusform>Совпадают данные %n открытого источника, {date}; никто не звонил</numerusform>
            <numerusform>Совпадают данные %n открытых источников, {date}; никто не звонил</numerusform>
            <numerusform>Совпадают данные %n открытых источников, {date}; никто не звонил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>Совпадают данные %n открытого источника, {date}; номер никто не набирал</numerusform>
            <numerusform>Совпадают данные %n открытых источников, {date}; номер никто не набирал</numerusform>
            <numerusform>Совпадают данные %n открытых источников, {date}; номер никто не набирал</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>На звонок ответили, {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>Проверено, {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>Проверено, {date}; проверил(а) {name}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>Черновик, {date}; врачом не проверен</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>Вымышлено, для обучения; дата: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>По данным самой службы, {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>Общий реестр, не справочник психологической помощи; данные на {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>Неизвестно, когда это проверялось</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>Известно только по ссылкам, {date}; сам текст не просматривался</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>Один открытый источник, {date}; не подтверждено, никто не звонил</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>Опубликованные данные, взяты на {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>Совпадают данные нескольких открытых источников, {date}; никто не звонил</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>Совпадают данные нескольких открытых источников, {date}; номер никто не набирал</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>Просмотрен текст или аннотация, {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>Посещено, {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>дата проверки неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>проверено %n день назад</numerusform>
            <numerusform>проверено %n дня назад</numerusform>
            <numerusform>проверено %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>проверено %n месяц назад</numerusform>
            <numerusform>проверено %n месяца назад</numerusform>
            <numerusform>проверено %n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>проверено %n неделю назад</numerusform>
            <numerusform>проверено %n недели назад</numerusform>
            <numerusform>проверено %n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>проверено %n год назад</numerusform>
            <numerusform>проверено %n года назад</numerusform>
            <numerusform>проверено %n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>проверено сегодня</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>проверено вчера</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>проверено: {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>дата в будущем: проверьте дату на этом компьютере</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>данные на {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>не звонили; источники на {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>не подтверждено; источник на {date}</translation>
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
        <translation>Пакет создаётся из списка служб: таблицы, выгрузки из реестра или файла карты. Ваш список только читается и никогда не меняется, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>Выберите папку вашего списка</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Выберите ваш список</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>Выбрано: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>Цвета ячеек не читаются. Если цвет что-то значит, например «закрыто», сначала запишите это в отдельный столбец.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>Я начинаю с нуля</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>У меня есть список</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Сохранить шаблон…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>Сохранено как {file}. Заполните его, сохраните и выберите выше.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>Таблицы (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL и 4Ws, GeoJSON; также в архиве zip или в папке. Файл можно и перетащить на эту страницу.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>Шаблон не удалось сохранить ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>Шаблон — это книга с таблицами: столбец для каждого сведения, списки для выбора и пояснения. Заполните её в программе для таблиц, сохраните и выберите здесь.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>Где ваш список?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги с таблицами (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>Все просмотренные ячейки пусты.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>Читать «{column}» как</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>«{person}» похоже на имя или номер человека. Этот столбец прочтут все.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Выбрано вами</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Столбцы, которые не читаются</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>На что посмотреть: догадки и непрочитанные столбцы</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Из схемы</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Не читаются: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>Не читаются: {columns} и ещё %n</numerusform>
            <numerusform>Не читаются: {columns} и ещё %n</numerusform>
            <numerusform>Не читаются: {columns} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>Нет предложения: будет пропущен, если вы не выберете</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Показать ещё %n столбец</numerusform>
            <numerusform>Показать ещё %n столбца</numerusform>
            <numerusform>Показать ещё %n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Что в каждом столбце</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>Читается {read} из %n столбца.</numerusform>
            <numerusform>Читается {read} из %n столбцов.</numerusform>
            <numerusform>Читается {read} из %n столбцов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>Выберите сохранённую схему</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Таблица просматривается…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>В этой строке не читаются заголовки. Строка оставлена прежней.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Схемы (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Схемы (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>Показать первые записи</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>Схему не удалось сохранить ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>Схема — для других таблиц. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>Схема применена, но в этой таблице нет: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>Схема применена. Просмотрите столбцы ещё раз.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>Что есть что в списке такого вида, известно. Страна и язык — нет.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>Что есть что в вашем списке</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Country of places that name none</source>
        <translation>Страна для мест, где она не указана</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>Язык названий и описаний</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>Страна не выбрана, и ни в одном столбце её нет. Кто ищет по стране, этих записей не найдёт, а их номера нельзя проверить.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>По ней проверяются и номера телефонов.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>Чего в списке нет</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Кризисные линии</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>Документы об этой стране</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Номера экстренных служб</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Вымышлено: для обучения. Не звоните.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>Официальные справочники и реестры</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>Сменить регион</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>Выберите свой регион</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>Кризис: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>Сразу очищает окно и забывает, что искали. Сохранённое и напечатанное остаётся.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>Быстро выйти ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Напечатать эту страницу</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Страница отправлена на принтер.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Принтер ничего не принимает.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>ВЫМЫШЛЕНО</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>Из памятки-черновика; ни один врач её не проверял.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Куда позвонить</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>Для этого региона номеров для звонка не известно.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>Куда можно прийти; по возможности сначала позвоните</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>Напечатано {date}. Номера меняются: спросите более новую страницу.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Часть сведений придумана для обучения. Не звоните туда, где это отмечено.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>Кому звонить: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>Выберите свой регион</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Кризисная линия</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Страница помощи в кризисе</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренная помощь</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>Опасность прямо сейчас, {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>Опасность прямо сейчас? Позвоните в экстренную службу там, где вы находитесь, или на кризисную линию.</translation>
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
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>Сначала день, как в 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>Не знаю: показывать как написано</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>Сначала месяц, как в 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>Какое число в датах стоит первым?</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>{cell} читается как {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>{cell} показывается как написано.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>к востоку</translation>
    </message>
    <message>
        <source>north</source>
        <translation>к северу</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>к северо-востоку</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>к северо-западу</translation>
    </message>
    <message>
        <source>south</source>
        <translation>к югу</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>к юго-востоку</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>к юго-западу</translation>
    </message>
    <message>
        <source>west</source>
        <translation>к западу</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
    <message>
        <source>{distance} km {direction}</source>
        <translation>{distance} км {direction}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Address or number</source>
        <translation>Адрес или номер</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Копировать идентификатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>В этой библиотеке текста нет. Запросите его у издателя.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>В этой библиотеке текста нет. Запросите его по номеру у издателя или в обычной библиотеке.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>В этой библиотеке текста нет. Скопируйте ссылку и откройте её там, где есть сеть.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>Это подложка для карты. Выберите её на странице «Карта», под тем, что там показано.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>The library is not open yet. Try again in a moment.</source>
        <translation>Библиотека ещё не открыта. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>Работа прервалась без сообщения. Ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>Повреждён файл библиотеки ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>Отсутствует файл библиотеки ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>Списку нужно имя не длиннее {most} букв.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>В этом пакете есть часть другого пакета.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>Повреждена часть библиотеки ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>Часть пакета не в том виде, в каком должна быть.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>В этом пакете нет части, которая есть в каждом пакете.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>Строка тегов HXL не входит в {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>Программа для таблиц испортила идентификаторы в {file} (они выглядят как 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Примите одно из них.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>Добавьте --near МЕСТО.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>Добавьте его: как это сделать, сказано в docs/pack-source.md.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>Другой PHC Desk сейчас меняет библиотеку.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>Под именем «{publisher}» уже известен другой издатель.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Запросите ещё раз.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Запросите ещё раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>Запросите файл в прежнем виде и откройте его, задав для всех столбцов тип «текст».</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>Запросите таблицу, которая показана на картинке.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>Запросите у издателя более новый выпуск.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>Запросите у издателя корневой файл с его собственным именем.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>Запросите у издателя пакет меньшего размера.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>Уточните у издателя, что из этого верно.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>Попросите другую копию у тех, кто его сделал.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Попросите у того, кто его сделал, файл без пароля.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>Измените исходник вручную и отклоните сообщение.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>Выберите регион или вид с помощью фильтров.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Выберите другую страницу.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>Выберите другие числа.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>Выберите другие слова или фильтры.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>Выберите файл, который дал вам издатель: его имя оканчивается на «.phcpack».</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>Преобразуйте его без --map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>Преобразуйте без неё и сохраните её заново.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>Скопируйте файл заново оттуда, где он был, или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>Скопируйте идентификатор из «phcdesk search … --json».</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>Скопируйте таблицу из него в программу для таблиц и преобразуйте её.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Исправьте файл и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>Удалите один, который больше не нужен.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>Разделите на части поменьше.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>Не пользуйтесь им. Обратитесь к издателю.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>Документы этого вида ({kind}) не читаются.</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>Выпуску {edition} ({channel}) сначала нужен выпуск {since}: здесь не хватает частей: {count} ({bytes}).</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>Закончите имя на .csv или .html.</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>Закончите имя на .pdf или .html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>Получите у издателя root.json и печатную карточку, затем выполните «phcdesk trust add root.json».</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Дайте ему короткое имя.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>Импортируйте тот выпуск или возьмите полный пакет.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>Установите PHC Desk заново: часть программы пропала или повреждена.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>Установите более новый PHC Desk и повторите импорт.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>Нужны столбцы decision, first_id и second_id: «phcdesk quality SOURCE --duplicates -o FILE.csv».</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>Не указано, куда поместить исходник пакета.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>Уберите --within или укажите город.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Уберите один из двух.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>Уберите --from, чтобы узнать, что это.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>Уберите --hxl или используйте csv или xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>Уберите --kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>Строка {line} решений непонятна.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>Сначала просмотрите его с --look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>Просмотрите запись командой «phcdesk show».</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>Проверьте, сохранён или скопирован ли он до конца.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>Проверьте, верно ли имя.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>Создайте с помощью «phcdesk publisher new».</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>Укажите файл, например publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>Укажите новую папку через --out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>Укажите новую папку через -o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>Укажите другой файл или добавьте --replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Укажите другую папку через -o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>Укажите её через --data-dir на любом диске, доступном для записи.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>Укажите через --id: строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>Укажите файл или другую папку.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>Ни один столбец в {file} не распознан как названия служб.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Нет открытого документа.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>Списка с именем «{name}» нет.</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>Пакета с именем «{pack}» нет.</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>Места с названием «{place}» в библиотеке нет.</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>Издателя «{publisher}» нет среди доверенных.</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>Сообщения с именем «{id}» нет.</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>Ни о каких двух службах этого исходника не сказано, что они одинаковы.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>Никто другой не может публиковать от имени «{publisher}».</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>Здесь нет ничего с именем «{id}».</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>Ничего не потеряно. Пожалуйста, сообщите, что вы делали.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>Повреждена одна из двух записей о том, что установлено ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>Экспортировать можно только службы, но не это: {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Откройте ещё раз.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>Откройте его и напечатайте страницы.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>Откройте его в программе для таблиц, сохраните заново без пароля и преобразуйте.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>Здесь нельзя создать PDF: Qt не установлен.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>В PHC Desk произошла ошибка ({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>Напечатайте как листок.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>Положите на его место исправный.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>Увеличьте номер выпуска в pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>Чтение документа заняло слишком много времени и было прекращено.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>Выполните «phcdesk doctor --repair» или откройте окно: оно восстановит всё само.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>Выполните «phcdesk doctor» и посмотрите, что он сообщит.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>Выполните «phcdesk prepare» или откройте окно.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>Выполните «phcdesk prepare» или откройте окно: оно создаст библиотеку.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>Сохраните его заново в другой программе.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>Сохраните его как .docx и возьмите этот файл.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>Сохраните его как .docx без макросов и возьмите этот файл.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>Сохраните его как CSV или XLSX со строкой заголовков и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>Сохраните его как PDF, HTML, Word (.docx) или Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Уложитесь в {most} букв, не больше.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>См. «phcdesk --help».</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>«{id}» есть у нескольких издателей: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>Подпишите ключом публикации.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>Подпишите одним из ключей публикации этого издателя.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>В пакете есть то, что издатель не подписывал.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Что-то пошло не так ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>Запустите PHC Desk заново.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>Импортируйте его командой «phcdesk pack import».</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>Уберите из него записи или дайте ему другое имя.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Это сделать нельзя.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>Это длиннее, чем может быть сообщение.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>Каталог библиотеки повреждён.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>Каталог создан другой версией PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>Документ нельзя безопасно прочитать: при чтении произошёл сбой.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Документ не читается.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>Документ не удалось сделать безопасным, поэтому он отклонён.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>В документе есть программа (макросы).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>В документе больше текста, таблиц и пометок, чем может показать старый компьютер.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>В документе нет страницы {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>Документ повреждён или не то, чем назван.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>Документ больше, чем читает PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Документ закрыт паролем.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>Документ в старом формате Word (.doc), который не читается.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>Документу нужно больше памяти, чем разрешено.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>Файл обрывается: не хватает байтов с {start} по {end}.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>В файле выпуск {edition} ({channel}); на этом компьютере выпуск {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>Файл повреждён: байты с {start} по {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>Файл не является ключом издателя.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>Файл не является исправным пакетом: неверны байты с {start} по {end}.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>Файл с подборками и сообщениями был повреждён. Он сохранён как {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>В папке нет pack.toml, значит, это не исходник пакета.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>Идентификатор «{id}» в pack.toml не годится для пакета.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>Библиотекой нельзя пользоваться.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>Библиотека в {path} старше программы.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>Библиотека называет файл, которого не может быть ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>Библиотека называет часть, которой не может быть ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>Библиотека была закрыта.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>Библиотека создана более новым PHC Desk.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>В файле карты {file} — векторные тайлы, которые эта программа не рисует.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>Файл карты {file} повреждён, или в нём нет изображений, которые карта может показать.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>Пакет подписан, но его содержимое не в том виде, которым можно воспользоваться.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>Подборки созданы более новым PHC Desk.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>Укажите город или регион из установленного пакета, страну или ШИРОТА,ДОЛГОТА; либо добавьте это к словам запроса.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>файла или его папки не существует</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>Укажите её, например KE, или задайте: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>Часть пакета больше, чем читает PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>Другой PHC Desk сейчас меняет подборки или сообщения.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>Попросите издателя увеличить номер выпуска и собрать пакет заново.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>Запросите у сервера ещё раз или обратитесь к тем, кто за него отвечает.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>Посмотрите на карточку ещё раз.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>Проверьте, вставлена ли флешка, и попробуйте ещё раз: работа продолжится с того же места.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>Проверьте, вставлена ли флешка, или укажите другой файл.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>Укажите ещё ключи через --key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>Страна не выбрана.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>Файл не является корневым файлом издателя, или его изменили.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>Отпечаток другой, поэтому издателю {publisher} нельзя доверять.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>Номер указан в имени файла ключа.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>Единственный список нельзя удалить.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>Пакетом нельзя воспользоваться.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>В пакете подписей: {have} из {need}, которых требует {publisher}.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>Пакету нельзя доверять.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>Пакету нужен PHC Desk {needs} или новее.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>В пакете другие ключи издателя {publisher}, чем известны этому компьютеру (версия {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>Пакет {pack} не прошёл собственную проверку: «{query}» не находит того, что должно.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>В пакете {pack} есть текст, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>Пакет {pack} в библиотеке не читается.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>Пакет {pack} встречается дважды.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>У пакета «{publisher}/{pack}» недопустимое имя.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>Не запускается часть программы, которая читает документы.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>Парольная фраза не открывает {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>У издателя нет ключей с номером {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>Издатель «{publisher}» на этом компьютере не известен.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>Повреждена запись о том, что установлено ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>Сообщение {id} нельзя внести в таблицу отсюда.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>Сообщение {id} требует для той же строки не того, что другое сообщение.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>Сохранённую схему столбцов нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>Сохранённая схема столбцов — для другой таблицы: в {file} некоторых столбцов нет.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>Поисковый указатель нельзя записать в {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Поисковый указатель повреждён.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>Поисковый указатель устарел.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>Срок подписей {channel} истёк {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>В исходнике выпуск {edition}, а в пакете, на котором он основан, выпуск {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>Порог должен быть не меньше 1 и не больше числа ключей, которых может быть не более {most}.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>Словарь {path} не читается ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>Словарь {path} отсутствует.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>Списков уже {most}.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>Список с именем «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>Нет ни файла, ни установленного пакета с именем {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>Нет прежней библиотеки, к которой можно вернуться.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>Фильтра «{facet}» нет.</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>Нет папки, где хранить библиотеку.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>В {path} пока нет библиотеки.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>В {path} нет пакета (*.phcpack).</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Нет парольной фразы.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>В нём нет службы, которую можно было бы оставить. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Настройки «{name}» нет.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>В {file} ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Печатать нечего.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>Работа продолжится с тем, что известно.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>В этой записи нет «{value}», о котором можно сообщить.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>Это не пакет.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>Эта программа пока не умеет записывать {form}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>Два разных пакета ({channel}) называют себя выпуском {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>Введите её или передайте через --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>Снимите защиту в программе, в которой он сделан, и сохраните заново.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>Распакуйте его и преобразуйте то, что внутри.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>Используйте hsds, csv или xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>Укажите код, например KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>Выберите из: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Выберите из: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>Используйте одно из: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>Выберите из: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>Возьмите файл с изображениями: PNG, JPEG или WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Используйте строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>Используйте ту версию или другую папку через --data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>В пакете нет версии {version} ключей издателя {publisher}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Дождитесь окончания и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>Содержимое {file} не распознано.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>Запишите как .html и напечатайте.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>Запишите в виде ИМЯ=ЗНАЧЕНИЕ, например topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>Укажите имя сообщения и примите или отклоните его.</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>Укажите впереди издателя.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>Напишите над названиями «Name» или выберите столбцы: их покажет «phcdesk convert {file} --look».</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>Напишите «same» в столбце decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>часть пути — это файл</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>pack.toml нельзя использовать: «{key}» ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>диск сообщает о сбое</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>на этом компьютере не хватает памяти</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>у вас нет права записи туда</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ваша доля диска исчерпана</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>Записей {count} — больше, чем вмещает брошюра ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>{file} объявляет сущности (entities), которые могут обращаться к файлам. Он не прочитан.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>В {file} есть файлы, которые хотят попасть в другое место. Он не открыт.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>В {file} нет решений о парах.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>В {file} нет записей, только ответ сервера: «{said}».</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>В {file} нет сообщений, которые PHC Desk может прочитать.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>В {file} два файла с одним именем. Он не открыт.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} — документ, а не таблица.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} — готовый пакет.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} — картинка, что бы ни говорило имя.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} повреждён и не читается как книга с таблицами.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} повреждён и не распаковывается.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} больше, чем читает PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} больше, чем может быть такой файл.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} закрыт паролем.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>{file} имеет больше уровней вложенности, чем любой справочник. Он не прочитан.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} — неполный JSON; ошибка около строки {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} — неполный XML; ошибка около строки {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} — не подборка, которую PHC Desk может прочитать.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} — не в формате «{format}».</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} сжат способом, который здесь не читается.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>{file} после распаковки стал бы намного больше, чем следует. Он не открыт.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>Указано корневых ключей: {have} из {need}, которые должны подписать.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} — не ключ для пакетов.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} — не ключ издателя этого пакета.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>{path} не читается как исходник пакета.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} — не папка издателя.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} — не вид печатного листа.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} — не вид таблицы.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} — не исходник пакета, поэтому он не заменён.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path}: папка не пуста.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} уже есть.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>Для «--within» нужно место, от которого считать.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>«phcdesk corrections list» покажет их имена.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>«phcdesk pack list» покажет пакеты; проверьте, верно ли имя.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>«phcdesk pack list» покажет, что установлено.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>«phcdesk shortlist lists» покажет их имена.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>«phcdesk trust list» покажет доверенных.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>«{name}» не может быть коротким именем издателя.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>«{name}» не может быть «{value}».</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>«{place}» — регион, от которого расстояние не измеряется.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>«{problem}» — не вид сообщения.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>«{text}» непонятно.</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>«{title}» — документ, для него нет листка.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>«{title}» — текст, он не помещается на карточку.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>«{value}» — неизвестное значение для {facet}.</translation>
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
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}: меньше</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}: ещё {count}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О службе</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>Возраст до {to}</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>Возраст от {from}</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>Возраст от {from} до {to}</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Обслуживаемый регион</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Как сказано в источнике</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Dial {number}: {steps}</source>
        <translation>Наберите {number}: {steps}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>Экстренная помощь: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>Ежедневно: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВЫМЫШЛЕНО</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Помогает при</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Придумано для обучения: никто не ответит. Не звоните.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Official finder</source>
        <translation>Официальный справочник</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Сейчас открыто, до {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>Сейчас открыто, до {time} по местному времени</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>Откроется {date} в {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>Откроется {date} в {time} по местному времени</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>Откроется сегодня в {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>Откроется сегодня в {time} по местному времени</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>Откроется: {day}, {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>Откроется: {day}, {time} по местному времени</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Пересмотреть до</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>Адрес не разглашается. Сначала позвоните.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Use instead: {title} ({ref})</source>
        <translation>Используйте вместо этого: {title} ({ref})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Где получить</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>круглосуточно</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>описано для обучения; сюда нельзя направлять пациентов</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>см. примечания</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (сегодня)</translation>
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
        <translation>{number} доб. {extension}</translation>
    </message>
    <message>
        <source>{pages}, {count} of them pictures without text</source>
        <translation>{pages}, из них картинок без текста: {count}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 для первого, и каждый раз на единицу больше. Ноутбук принимает только более новые выпуски.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>О пакете</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>Как его увидят люди, например «Службы северного района».</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>Коды через запятую, например en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Дайте пакету название.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>Сохраняйте его для всех следующих выпусков: по нему ноутбуки узнают пакет. Строчные латинские буквы, цифры, дефисы.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>Языки пакета</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>Лицензия не указана. Получивший пакет не сможет узнать, можно ли передавать его дальше.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>Укажите, кто издаёт пакет.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Короткое имя</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>В коротком имени только строчные латинские буквы, цифры и дефисы, например north.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Пересмотреть до</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>На каких условиях список можно передавать. Если не знаете, спросите у того, кто его составил.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>Напишите день как год-месяц-число, например 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>Напишите языки кодами, например en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>Год-месяц-число. После этого дня людям сообщается, что пакет пора было пересмотреть.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>Ваша организация: кто отвечает за содержание пакета.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>Папка с таким именем уже есть. Выберите другое короткое имя или отметьте «Заменить».</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>В ней будет создана папка с таблицами, а рядом — пакет.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>Собрать и подписать пакет</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Собрать пакет</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>Сборка пакета</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>Выберите папку для записи.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>Выберите, куда записать пакет</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>В папку: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Создание ключей</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Заменить то, что там есть</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>Подписание пакета</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Записать папку</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Запись папки</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Открыть эту страницу снова</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>В PHC Desk произошла ошибка. Ничего не потеряно, остальные страницы работают. В отчёте ниже нет ничего из того, что вы вводили или просматривали.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>Эта страница перестала работать: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>Доступность для людей с инвалидностью</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>Здание или ориентир</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>Для каких групп людей</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Наибольший возраст</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>Часы работы: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Как проверено</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>Как получить направление</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как добраться</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>Лично, по телефону или через интернет</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>Номер или код в списке</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>Оставить в описании под своим заголовком</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>На каких языках говорят</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Широта и долгота в одной ячейке</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Наименьший возраст</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>Имена людей: никогда не читаются</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Открыто или закрыто</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Какая организация ведёт</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Какие документы взять</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Государственная или частная</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>Область или провинция</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Предлагаемые услуги</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Источник сведений</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>Место нельзя разглашать (да или нет)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Тип службы</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>Округ или микрорайон</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>Какое предупреждение показать</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Кто может обратиться</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>Да или нет: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>В виде таблицы</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Койки</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Учреждения</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Медиана по %n стране этой библиотеки: {median}; средняя половина от {lower} до {upper}.</numerusform>
            <numerusform>Медиана по %n странам этой библиотеки: {median}; средняя половина от {lower} до {upper}.</numerusform>
            <numerusform>Медиана по %n странам этой библиотеки: {median}; средняя половина от {lower} до {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Другие данные</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>Политика и законы</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные данные</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Источники данных</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Самоубийства</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>Эта страна выше медианы, в средней половине.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>Эта страна на уровне медианы.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>Эта страна ниже медианы, в средней половине.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>Эта страна в верхней четверти.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>Эта страна в нижней четверти.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>Эта страна как большинство.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Обращения за помощью</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Кадры</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Да: {yes} из %n страны этой библиотеки.</numerusform>
            <numerusform>Да: {yes} из %n стран этой библиотеки.</numerusform>
            <numerusform>Да: {yes} из %n стран этой библиотеки.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>на {number} человек</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процентов</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
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
        <translation>{value} ({low}–{high}) {unit}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Средняя половина</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные данные</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>Их годы</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Эта страна</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Выберите результат, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>Скрыть эти строки</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Показать эти строки</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>Эти строки нельзя показать: их нет ни в одной таблице.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>и ещё %n ячейка</numerusform>
            <numerusform>и ещё %n ячейки</numerusform>
            <numerusform>и ещё %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}: сохранено как «{kept}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}: «{raw}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}: «{raw}», сохранено как «{kept}»</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Enter открывает запись.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>Первые {shown} из {all}; в отчёте, сохранённом как страница, их больше.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Первые записи, как они будут выглядеть</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>Показываются её экстренные номера и кризисные линии. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>Службы и документы по психическому здоровью, на этом компьютере, без сети.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>Библиотека готова.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Где вы работаете?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>Книга 4Ws: кто, что, где и когда делает</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>Справочник в FHIR, формате медицинских реестров</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>Справочник в HSDS, формате Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>Справочник в раннем формате Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>Простая таблица (CSV или книга)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>Таблица с тегами HXL или книга 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Точки на карте (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, версия {version}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>Найдено: %Ln · все слова совпали</numerusform>
            <numerusform>Найдено: %Ln · все слова совпали</numerusform>
            <numerusform>Найдено: %Ln · все слова совпали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>Найдено: %Ln, сначала самые близкие · со всеми словами: {exact}</numerusform>
            <numerusform>Найдено: %Ln, сначала самые близкие · со всеми словами: {exact}</numerusform>
            <numerusform>Найдено: %Ln, сначала самые близкие · со всеми словами: {exact}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>По запросу «{typed}» ничего нет. Показано по запросу «{meant}»: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>Брошюра…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Возможно, вы имели в виду «{words}»?</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>Искать именно «{words}»</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>Найденное как справочник для печати</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>Регион неизвестен</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>проверено более года назад или неизвестно когда</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>ничего не указано, но некоторые службы региона не отнесены к типам</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>в регионе ничего такого вида не указано</translation>
    </message>
    <message>
        <source>old</source>
        <translation>давно</translation>
    </message>
    <message>
        <source>{area}, {country}</source>
        <translation>{area}, {country}</translation>
    </message>
    <message>
        <source>{count} + {old} old</source>
        <translation>{count} + {old} давно</translation>
    </message>
    <message>
        <source>{count} old</source>
        <translation>{count} давно</translation>
    </message>
    <message>
        <source>{kind}, {area}: none listed</source>
        <translation>{kind}, {area}: ничего не указано</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}, {area}: неизвестно, так как некоторые службы там не отнесены к типам</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}, {area}: проверено в течение года: {count}, раньше: {old}</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}, {area}: {count}, все проверены более года назад или неизвестно когда</translation>
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
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>Регионы по названию</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>По областям</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>По городам</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>Enter ищет в разделе «Поиск» то, что посчитано в ячейке</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>Уровни помощи в чрезвычайной ситуации</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Сначала где больше всего не хватает</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>Там не указано ни одной службы.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить как файл…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено как {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>Службы по регионам и типам</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>Таблица (*.csv);;Страница (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Типы служб</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Чего и где не хватает</translation>
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
        <translation>содержимое каждого файла такое, каким было сохранено</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>PHC Desk {version}, on Qt {qt} and Python {python}.</source>
        <translation>PHC Desk {version}, на Qt {qt} и Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>Эти переводы окна — черновики; носители языка их не проверяли: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>То, что он хранит, лежит в папке данных: {folder}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>Найдена %n страница</numerusform>
            <numerusform>Найдено %n страницы</numerusform>
            <numerusform>Найдено %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of Help has these words.</source>
        <translation>Ни на одной странице справки этих слов нет.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>Эта страница на английском; она пока не переведена.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>на %n странице</numerusform>
            <numerusform>на %n страницах</numerusform>
            <numerusform>на %n страницах</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} из {count} на странице {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>круглосуточно</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>Часы работы: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>Применить отзыв записей</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>Запросите у издателя файл root.json и печатную карточку и сравните их в разделе «Доверять издателю…».</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВЫМЫШЛЕНО</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>Импортировать «{pack}», выпуск {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Просмотр ничего не меняет.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>Теперь в библиотеке: {packs}. Прежняя библиотека сохранена: к ней можно вернуться.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>В вашей подборке «{list}»: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>Перейти к выпуску {edition}</translation>
    </message>
    <message>
        <source>Take in all of them</source>
        <translation>Импортировать все</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>Библиотека осталась прежней.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>Подпись подлинная. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>Этот пакет не импортирован</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Доверять издателю…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>новее, чем установленный выпуск {edition}</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>ещё не установлен</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>можно применить только отзыв записей</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>подписан: {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>этот выпуск уже установлен</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>с отзывами из выпуска {edition}, остального содержания которого здесь нет</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>{file} пропускается: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>«{pack}», выпуск {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>«{pack}»: отзыв записей из выпуска {edition} применён; для остального содержимого нужен полный пакет.</translation>
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
        <translation>Вернуться к прежней библиотеке</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Импортировать пакет…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Создать пакет…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Доверять издателю…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Чего и где не хватает</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>Пакеты можно и перетащить на эту страницу. Просмотр пакета ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>Стереть подборки, сообщения, настройки и размер окна? Это нельзя отменить. Библиотека останется.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Стереть то, что хранит этот компьютер</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Копировать путь к папке</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>Хранится только на время этого сеанса: в папку нельзя записать.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>PHC Desk хранит эти настройки, размер окна, ваши подборки с их именами и то, о чём вы сообщили как о неверном. Он не хранит ничего из того, что вы ищете или читаете, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>Переносной режим: папка лежит рядом с программой и перемещается вместе с ней.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>Теперь на этом компьютере хранится только библиотека.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>Настройки и подборка хранятся только на время этого сеанса.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>Назад, туда, где вы были</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>Выбрать файл пакета для импорта</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>Ближе, дальше</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>Показать или скрыть содержание и миниатюры</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>Скопировать обведённую область, иначе текст страницы</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>Из строки поиска к результатам</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>От первого результата к строке поиска</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>От изображения страницы к её тексту и обратно</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Перейти к строке поиска</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>В разделе «Поиск»</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>В разделе «Пакеты»</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>В документе со страницами</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>В библиотеке и в справке</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>В подборке</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>В строке поиска: открыть первый результат</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>В группах: к памяткам</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>Крупнее буквы только в этом тексте</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>Крупнее текст во всём окне</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>Быстро выйти: сразу пустое окно; ещё раз F12 — завершить</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>Сдвинуть карту; вверх и вниз — так же</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>Открыть ближайшее к середине; приблизить, если их несколько</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>Напечатать запись на листке, чтобы взять с собой</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>Напечатать страницы</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>Напечатать карту и то, что на ней видно</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>Добавить запись в подборку или убрать её оттуда</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Читать во всю ширину</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Показать всё найденное</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>Мельче буквы только в этом тексте</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>Мельче текст во всём окне</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>Буквы как были</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Переместить строку вниз</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Переместить строку вверх</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>К следующему элементу, которым можно воспользоваться</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>На экран вниз</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Нажать кнопку, открыть строку</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>Убрать строку из списка</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>Текст обычного размера</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>К строке, сокращающей список</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>К предыдущему отмеченному слову</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>К следующему отмеченному слову</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>К следующей странице, к предыдущей странице</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>К номеру страницы</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что они делают</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Памятки</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>Поликлиника, центр или бригада</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Другая служба</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Только ссылка</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>Карта есть здесь</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>Язык не указан</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>Лицензия не указана</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>Издатель не указан</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Состояние не указано</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>Тема не указана</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>Тип не указан</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>Год не указан</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Памятки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>Текст есть здесь</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>Текста здесь нет</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>Проверить библиотеку</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>Проверяется каждый файл библиотеки…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Замечание</translation>
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
            <numerusform>%n документ, сначала новые</numerusform>
            <numerusform>%n документа, сначала новые</numerusform>
            <numerusform>%n документов, сначала новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n памятка</numerusform>
            <numerusform>%n памятки</numerusform>
            <numerusform>%n памяток</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Выберите документ, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>Искать эти слова в разделе «Поиск»</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Вводите текст, чтобы сократить список</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Назад к списку</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>Линии: сначала открытые сейчас</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>Для этого региона линии помощи неизвестны.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>Копировать ссылку: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Ссылки на этой странице</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Страница {page}: {text}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to take along for each service on the list</source>
        <translation>Страница с собой для каждой службы из списка</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Брошюра…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>Найти, что сюда добавить</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>Хранится только на время этого сеанса: этот компьютер не разрешает PHC Desk запись.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Клавиша: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Имя списка</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>Названия, номера, часы работы и давность каждой проверки, текстом</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>В подборке пока ничего нет</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>Откройте запись и нажмите {keys} или звёздочку рядом с названием. Список остаётся на этом компьютере. В нём только записи библиотеки, и в нём нет места для заметок о ком-либо.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Листки…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>Убрано: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>Список как справочник для печати</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
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
            <numerusform>Новый список, %Ln запись</numerusform>
            <numerusform>Новый список, %Ln записи</numerusform>
            <numerusform>Новый список, %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Удалить этот список</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Списки…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>Создать, переименовать, удалить, сохранить или открыть список</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Имя нового списка</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новый список…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>Новое имя этого списка</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>Открыть список из файла…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Переименовать этот список…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Сохранить этот список</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>Сохранить этот список в файл…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>Подборки ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>Список удалён. Его записи остаются в библиотеке.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>Отменить: вернуть список</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
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
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Без сети. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>Пакеты: {packs} · Записи: {entries} · Новейший выпуск: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>Дата этого компьютера, {date}, не может быть верной. Пока её не установят, часы работы не сообщаются.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} Библиотека хранится только на время этого сеанса.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>Предложено, точно</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>Предложено, но это лишь догадка: проверьте</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>Предложено, вероятно верно</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>Создание пакета: шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>По запросу «{words}» найдена %Ln запись; есть место на карте: {placed}.</numerusform>
            <numerusform>По запросу «{words}» найдено %Ln записи; из них есть место на карте: {placed}.</numerusform>
            <numerusform>По запросу «{words}» найдено %Ln записей; из них есть место на карте: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>Найдена %Ln запись; есть место на карте: {placed}.</numerusform>
            <numerusform>Найдено %Ln записи; из них есть место на карте: {placed}.</numerusform>
            <numerusform>Найдено %Ln записей; из них есть место на карте: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>%Ln метка.</numerusform>
            <numerusform>%Ln метки.</numerusform>
            <numerusform>%Ln меток.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Всё найденное</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>Изменить в «Поиске»</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>Изменить, что ищется, в разделе «Поиск»</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Дальше (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>Напечатать карту и список (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>Показать всё найденное (Home)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>Стрелки двигают карту, плюс и минус меняют приближение, Home показывает всё найденное, а Enter открывает ближайшее к середине. В списке после карты сказано то же самое.</translation>
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
        <translation>Карта</translation>
    </message>
    <message>
        <source>No place on the map is known of this entry.</source>
        <translation>Место этой записи на карте неизвестно.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>Контуры: Natural Earth; они не выражают позиции ни по одной границе.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} Подложка: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>Карту не удалось напечатать.</translation>
    </message>
    <message>
        <source>{date} · page {page}</source>
        <translation>{date} · страница {page}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Copied: the text of page {page}.</source>
        <translation>Скопирован текст страницы {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Копировать текст страницы</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Тёмные страницы</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>Страницы по ширине окна</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Напечатано. %n страницу не удалось отобразить, она пропущена.</numerusform>
            <numerusform>Напечатано. %n страницы не удалось отобразить, они пропущены.</numerusform>
            <numerusform>Напечатано. %n страниц не удалось отобразить, они пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Напечатана %n страница.</numerusform>
            <numerusform>Напечатано %n страницы.</numerusform>
            <numerusform>Напечатано %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>Печатается страница {page}: {done} из {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>На этой странице нет текста для копирования.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Сохранить это имя</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>Назовите место или вид помощи. Пожалуйста, не пишите здесь имена клиентов.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>И то, что там не посчитано: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Смягчить условия</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>На любом расстоянии: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад к результатам</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>Всё, что есть: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>В любом регионе: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>Во всей стране, {area}: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>Регион {area}: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>Среди первых результатов нет служб этой страны</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>По запросу «{typed}» ничего не найдено</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>Ничто не подходит под всё сразу. Каждый из этих вариантов что-то находит:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>Вместо этого может помочь следующее.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>Попробуйте меньше слов или слова попроще, другой язык, название города или страны.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>Если ничего не подходит</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>Где страна публикует список своих служб</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>С этими фильтрами, при любых словах: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>В пределах {distance} км: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Без фильтров: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>Без условия «сейчас открыто»: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>Без фильтра «{facet}: {value}» ({count})</translation>
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
        <translation>Черновик, врачом не проверен</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>Черновик: издатель ещё может его изменить</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>Срок пересмотра, {date}, прошёл: поищите более новый выпуск.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Открыть новую версию</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>Заменено: есть новая версия, но её нет в этой библиотеке.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>Заменено: пользуйтесь новой версией.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>Используйте вместо этого: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>Отозвано: больше этим не пользуйтесь.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>Здесь нельзя показать страницы как изображения. Это текст.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>Страницы нельзя показать как изображения. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>Страницы нельзя показать как изображения: то, что их читает, остановилось. Это текст.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Копировать отпечаток</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВЫМЫШЛЕНО</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>Посмотреть качество</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>Посмотреть качество: {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Пересмотреть до</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>Убрать насовсем? Нажмите ещё раз</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>издатель больше не доверенный</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>уже должен был быть пересмотрен</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition} от {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>Выбрать пакеты для просмотра</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>Выбрать root.json издателя</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>Действие завершилось раньше, чем его удалось остановить. Можно вернуться к прежней библиотеке.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>Пакеты (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>Теперь пакеты этого издателя принимаются.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>Издатели (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>Остановлено. Проверка библиотеки…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>Библиотека снова такая, какой была до последнего изменения. Отозванное остаётся отозванным.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>Библиотека изменяется. Дождитесь окончания или остановите изменение.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>Пакет убран. Можно вернуться к прежней библиотеке.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>Текст страницы {page} из {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>На этой странице нет текста. Это изображение.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>Изображение. Ctrl+T показывает текст страницы.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>Страница {page} из {count}, изображение</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>Размер страниц: {percent} %</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>Страницы показаны по ширине окна.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>Эту страницу нельзя показать как изображение. Ctrl+T показывает её текст.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>Страница с карточкой</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>Второй язык, для работника</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Звонит по номеру</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>Сохраняет в контактах</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>Язык того, кто возьмёт с собой</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Без второго</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>Что делает камера телефона</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>Брошюра</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>Откройте запись и нажмите Ctrl+P или напечатайте подборку либо результаты поиска.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Напечатано.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Чтение записей…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Сохранить как HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Листок</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>Листок или брошюра</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Пересмотреть до</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
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
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Рядом с</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>Город, регион или страна; либо широта и долгота в любом обычном виде. Стрелка вниз предлагает ваш регион</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>Этот регион: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>Город или регион</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>near</source>
        <translation>рядом с</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places to go, open now</source>
        <translation>Куда можно прийти, сейчас открыто</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>Куда можно прийти, сейчас открыто, сначала ближайшие к: {place}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation>Подготовка библиотеки</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>Подготовка остановлена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>Не удалось подготовить библиотеку.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>Библиотека не готова</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>Это делается один раз и после обновления. Сеть не нужна.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Попробуйте ещё раз, когда захотите.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>Попробуйте ещё раз. Если это повторится, перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the first page</source>
        <translation>Изображение первой страницы</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>Назад к столбцам</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>Создание первых записей…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>Пока нельзя создать ни одной записи. Укажите, в каком столбце названия.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Первые записи, как они будут выглядеть</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>Копировать источники</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Откуда эти сведения</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}, выпуск {edition} от {issued}, {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>%n запись пропущена: закрытая или пример.</numerusform>
            <numerusform>%n записи пропущены: закрытые или примеры.</numerusform>
            <numerusform>%n записей пропущено: закрытые или примеры.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n служба</numerusform>
            <numerusform>%n службы</numerusform>
            <numerusform>%n служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>Просмотрена %n служба.</numerusform>
            <numerusform>Просмотрено %n службы.</numerusform>
            <numerusform>Просмотрено %n служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>Значение, одинаковое везде, часто подставлено программой.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>Давность проверок</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>Регионы и типы служб</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>В виде таблицы</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>Позвоните по ним или найдите их заново: человек в опасности может ни до кого не дозвониться.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>Проверено более года назад</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>Для скольких служб заполнено каждое поле.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>В скольких из %n региона указан каждый тип служб.</numerusform>
            <numerusform>В скольких из %n регионов указан каждый тип служб.</numerusform>
            <numerusform>В скольких из %n регионов указан каждый тип служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>В скольких службах говорят на каждом языке, если они об этом сообщают.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>Её не найти по тому, что она предлагает, и не видно, чего где не хватает. Выберите тип.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Тип службы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>Возможно, одно и то же</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>Лучше исправлять в таком порядке:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>Для имён и номеров людей нужно их согласие. Иначе не указывайте их.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>Нет даты проверки</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Нет часов работы</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>Нет типа службы</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Нет телефона</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>Никто не сможет спросить перед дальней дорогой. Добавьте номер или укажите, как ещё спросить.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>Никто не знает, верно ли это до сих пор. Позвоните и запишите дату.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Не найдено ничего, что нужно исправить.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>Номера и часы работы меняются в течение года. Позвоните снова, начиная с самых давних.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>Номера, которые, похоже, не работают</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>Одно значение везде</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>Люди приходят к закрытым дверям или звонят напрасно. Спросите о часах работы, когда будете звонить.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>Люди, названные в тексте</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>Людей направили бы в другую страну. Исправьте точку или не указывайте её.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Точка на карте</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>Точки за пределами страны</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Качество: {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>Первые {shown} из {all} регионов.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>Первые {shown} из {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>В нём нет служб, которые можно было бы просмотреть.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>Две записи об одном месте скоро начнут расходиться. Примите решение по каждой паре.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Что заполнено</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>Что и где есть</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>все цифры одинаковые</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>проверено более года назад</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>проверено более полугода назад</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>проверено в течение полугода</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>выделен для фильмов и примеров</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>нет даты проверки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>ничего не указано</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>невозможный номер для своей страны</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>services</source>
        <translation>службы</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>цифры идут только подряд вверх или вниз</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>названия похожи ({value} из 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>названия одинаковые</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>тот же номер {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>тот же город</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>есть, но проверено давно</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>есть, проверено в течение года</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>слишком короткий</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>вся страна</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>Проверено в течение полугода: {fresh} из {all}.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh} и {old} давно</translation>
    </message>
    <message>
        <source>{number} ({why})</source>
        <translation>{number} ({why})</translation>
    </message>
    <message>
        <source>{old} old</source>
        <translation>{old} давно</translation>
    </message>
    <message>
        <source>{title}: {count}.</source>
        <translation>{title}: {count}.</translation>
    </message>
    <message>
        <source>{value} km apart</source>
        <translation>на расстоянии {value} км</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>«Ничего не указано» говорится только о регионе, где у всего указанного есть тип; иначе это неизвестно.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a pack on the page Packs, and “Look at the quality” there.</source>
        <translation>Выберите пакет в разделе «Пакеты» и там — «Посмотреть качество».</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Просматривается каждая запись…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Страница для чтения (*.html);;Таблица для программы таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>Графики в виде таблиц</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Качество данных</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Качество: {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Сохранить как страницу…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
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
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Сочетание клавиш {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Подборка</translation>
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
        <translation>О службе</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>Содержание и миниатюры</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Следующее отмеченное слово</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Страницы как изображения</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Предыдущее отмеченное слово</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Читать во всю ширину</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Во всю ширину</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
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
            <numerusform>%n отмеченное слово</numerusform>
            <numerusform>%n отмеченных слова</numerusform>
            <numerusform>%n отмеченных слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Ссылка: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Следующее отмеченное слово</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Предыдущее отмеченное слово</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Размер текста: {percent} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
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
            <numerusform>%n таблица. На следующей странице вы укажете, какие из них читать.</numerusform>
            <numerusform>%n таблицы. На следующей странице вы укажете, какие из них читать.</numerusform>
            <numerusform>%n таблиц. На следующей странице вы укажете, какие из них читать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>Это неверно?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Просмотреть снова</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>Ваш список просматривается. Просмотр ничего не меняет.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>Далее вы укажете, что в каждом столбце. Большая часть уже предложена.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>Список не удалось просмотреть. Выберите другой.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>В списке не сказано. Вас спросят об этом позже.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>Это: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>Что есть что в этом формате, известно. Далее вы только выберете страну и язык.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>Что представляет собой ваш список</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>После этого ваш список будет просмотрен ещё раз.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>считается при чтении</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} в %n файле</numerusform>
            <numerusform>{size} в %n файлах</numerusform>
            <numerusform>{size} в %n файлах</numerusform>
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
        <translation>Запись</translation>
    </message>
    <message>
        <source>Reported here as dead, not confirmed</source>
        <translation>Здесь сообщено: не работает; не подтверждено</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Выберите результат, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ Назад к результатам</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>Преобразование: {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Оставлено</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Сохранено как</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>Объединено с другими</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>Готово: убрать моё сообщение</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From this computer only. Nobody has confirmed it.</source>
        <translation>Только с этого компьютера. Никто это не подтвердил.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примечание: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>Здесь сообщено: не работает</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>Здесь сообщено {date} в записи «{entry}»: номер {number} не работал.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>Здесь сообщено {date}: переехали с этого адреса.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>Здесь сообщено {date}: закрыто.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>Здесь сообщено {date}: что-то неверно.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>Здесь сообщено {date}: часы работы неверны.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>Здесь сообщено {date}: номер {number} не работал.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>Здесь сообщено: закрыто</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>Здесь сообщено: переехали</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>Здесь сообщено: номер не работает</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>Здесь сообщено: что-то неверно</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>Здесь сообщено: часы работы неверны</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>Сообщено вместо этого, не подтверждено: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>Того, о чём вы сообщили, в новом выпуске больше нет.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>Вы сообщили о переезде. В новом выпуске адрес изменён.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>Вы сообщили о закрытии. В новом выпуске состояние изменено.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>Вы сообщили о номере {number}. В новом выпуске этот номер изменён.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>Вы сообщили о неверных часах работы. В новом выпуске часы изменены.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>Импортировать здесь</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>Его можно раздать на флешке или по электронной почте. Ноутбук, который ещё не знает издателя, один раз запросит root.json и напечатанную карточку; и то и другое лежит в папке издателя.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>Далее: нужна ещё одна подпись. Подписывает другой держатель ключа, командой: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>Далее: просмотрите таблицы, затем выберите выше другое завершение или выполните: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>Далее: подписывает держатель ключа, командой: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>Папка записана</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>Пакет собран, но ещё не запечатан</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>Пакет готов</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>ещё %n страница</numerusform>
            <numerusform>ещё %n страницы</numerusform>
            <numerusform>ещё %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>ещё %n раздел</numerusform>
            <numerusform>ещё %n раздела</numerusform>
            <numerusform>ещё %n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Наберите {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>раздел {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>обслуживает этот регион</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>Число меньше десяти могло бы указать на человека. Оно пропущено.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>Обязательная ячейка пуста.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>Программа для таблиц округлила «{raw}». По такому номеру нельзя позвонить, он пропущен.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>Для отозванной записи нужны её идентификатор и причина, которую прочтут люди. Строка пропущена.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>В другой строке те же название и место («{raw}»). Оставлены обе; не одно ли это?</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>Ячейки столбца «{column}» объединены на несколько строк. Они прочитаны в каждой из них: строки {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>Классификации для «{raw}» не переносятся. Эта не прочитана.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>Записи вида «{raw}» не переносятся.</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>Во всех строках одно и то же значение: «{raw}». Так и задумано?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>Нельзя вычислить, когда здесь открыто. Часы работы показываются как написаны.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>Текста в нём нет. Найти можно только его заглавие.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>Текста в нём больше, чем читается. Отрезано страниц или частей: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>Имена контактных лиц не переносятся. Пропущено: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>В месте «{raw}» нет ни одной службы. Оно оставлено как отдельная запись.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>Ничто из перенесённого не связано с «{raw}». Строка пропущена.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>Объекты вложены друг в друга слишком глубоко. Самые внутренние пропущены.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>В строке заполнена только одна ячейка («{raw}»). Строка оставлена; это заглавие строк ниже?</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>Другие строки входят в «{raw}», и связаться там не с кем: это регион, а не служба. Строка пропущена.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>Не хватает страниц: {raw}. Того, что на них, здесь нет.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>Страницы-картинки без текста: {raw}. Найти то, что на них написано, нельзя.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>Изображения, которые не переносятся: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Просьба посмотреть</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>Нарушены кавычки, концы строк или число ячеек ({raw}). Прочитано, сколько удалось.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>Чтение «{raw}» заняло слишком много времени и было прекращено. Запись прочитана без этого файла.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>Что-то не так, как должно быть: «{raw}».</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>Памятка не начинается с заголовка между двумя строками +++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>В ячейке больше 200 000 знаков. Конец отрезан.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Столбец «{column}» отсутствует.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>Столбец «{column}» неизвестен и не прочитан.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>Столбец «{column}» встречается дважды. Прочитан первый.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>Столбец «{column}» прочитан как «{raw}» — по заголовку и значениям.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>Запись не читается ({raw}). Она пропущена.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>В записи есть пометка, которая меняет её смысл и здесь неизвестна ({raw}). Запись пропущена.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>Файл не удалось прочитать ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>Файл не в UTF-8. Он прочитан как Windows-1252; проверьте, верно ли «{raw}».</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>Файл не в UTF-8. Он прочитан как {column}; проверьте, верно ли «{raw}».</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>В файле сказано, что его точки заданы в метрах веб-карты (EPSG:3857). Они переведены в градусы.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>Файл «{raw}» уже относится к другому документу.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>Файла «{raw}» нет. Запись прочитана без него.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>Файл «{raw}» слишком велик для чтения.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>Идентификатор длиннее 200 знаков. Строка пропущена.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>Идентификатор «{raw}» уже относится к записи другого вида. Эта пропущена.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>Идентификатор «{raw}» — не UUID. Он заменён на такой, который остаётся неизменным.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>Идентификатор «{raw}» стоит в двух разных строках. Оставлена только одна.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>Идентификатор «{raw}» стоит в строках с разными названиями или службами. Каждая стала отдельной записью.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>Программа для таблиц испортила идентификатор «{raw}». Задайте столбцу текстовый формат; строка пропущена.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>Ключ «{column}» в pack.toml неизвестен.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>Строки между двумя +++ — не правильный TOML ({raw}). Памятка прочитана без них.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>В файле карты «{raw}» — векторные тайлы, которые не рисуются. Возьмите файл с изображениями.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>Файл карты «{raw}» повреждён, или в нём нет изображений, которые карта может показать.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Номер или адрес «{raw}» отмечен как более не используемый. Он пропущен.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>Номер «{raw}» стоит в кавычках; кавычки убраны.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>Отмечено, что место нельзя разглашать. Его адрес, точка, телефоны и часы работы пропущены.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Место «{raw}» отмечено как более не используемое. Оно пропущено.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>Запрос ожидает «{raw}», но такой записи в этом пакете нет.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>В запросе нет слов или того, что он должен найти. Он пропущен.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>В строке не сказано, к чему она относится, но вариант только один. Она присоединена к нему.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>В строке не сказано, к чему она относится. Она пропущена.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>Строка поясняет столбцы, служит примером или итогом («{raw}»). Она пропущена.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>В строке нет названия и ничего, что могло бы им стать. Она пропущена.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>Строка дословно повторяет другую. Прочитана один раз.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>Строка дополняет «{raw}» — запись, прочитанную из более ранней строки. Она стала её частью.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>В строке нет часов работы. Она пропущена, и день считается неизвестным.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>Лист «{raw}» скрыт и не прочитан. Покажите его в книге, если он — часть списка.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>Источник не хочет, чтобы этот номер или адрес знали все. Он пропущен.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>Источник не разглашает это место. Его адрес, точка и номера пропущены.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>Источник сообщает, что он неполон: «{raw}». Недостающего здесь нет.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>У таблицы не указан язык. Судя по её файлу, это «{raw}».</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>У таблицы нет заглавия. В файле сказано: «{raw}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Таблица пуста.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>Таблица, где сказано, какая служба где находится, пуста. Места связаны по другим данным, где названы и служба, и место.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>В тексте есть HTML; он показывается как простой текст.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>Время «{raw}» переведено в 24-часовой вид.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>Книга повреждена и не прочитана. Сохраните её заново и преобразуйте отдельно.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>Книга закрыта паролем и не прочитана. Сохраните её без пароля.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>Ещё замечаний по правилу {column} в этом файле: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>Идентификатора нет. Он создан из других ячеек; укажите свой, чтобы он не менялся.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>Лицензии нет. Укажите, на каких условиях текст можно передавать.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>Этот архив внутри другого не открыт. Распакуйте его и преобразуйте то, что внутри.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>Этот файл или лист не относится к источнику или не нужен. Он не прочитан.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>Это о человеке или о том, кого спрашивать. Сведения о людях не переносятся.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>Это не JSON, или он обрывается: «{raw}». Пропущено.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>Это не часть того формата, который искали: «{raw}». Пропущено.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>Это не самая новая версия «{raw}»; новая заняла её место.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>Для того, что сообщает «{column}», в наших записях нет места. Пропущено: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>В pack.toml не указано «{column}».</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, столбец {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, строка {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, строка {row}, столбец {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>«{raw}» нельзя безопасно прочитать: при чтении произошёл сбой. Запись прочитана без этого файла.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>«{raw}» не годится для «{column}» в pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>В «{raw}» больше текста, таблиц и пометок, чем можно показать. Запись прочитана без этого файла.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>У «{raw}» нет ни службы, ни места. Оставлено как отдельная запись.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>У «{raw}» нет нуля в начале: возможно, его убрала программа для таблиц. Проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>В «{raw}» несколько номеров. Они разделены; дайте каждому отдельную строку.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>«{raw}» в тексте похоже на имя или номер человека. Уберите это, если оно не для всех.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>«{raw}» — время суток, а не дата. Прочитано как время открытия или закрытия.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>«{raw}» — старый файл Word (.doc) или содержит макросы. Сохраните его как .docx без них.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>Файл «{raw}» повреждён или не то, чем назван. Запись прочитана без него.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>Файл «{raw}» слишком велик для переноса. Разделите его. Запись прочитана без него.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>Файл «{raw}» закрыт паролем. Сохраните его без пароля. Запись прочитана без него.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>«{raw}» — не файл PDF, HTML, Word (.docx), Markdown и не файл карты. Запись прочитана без него.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>«{raw}» — неполный номер для своей страны. Показывается как напечатан.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>«{raw}» — не номер для звонка. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>«{raw}» — не дата вида 2026-11-21 или не может быть верной. Показывается как написано.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>«{raw}» — число, которое не может быть здесь верным. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>«{raw}» не годится как точка на карте. Широта и долгота — это десятичные градусы.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>«{raw}» — не адрес сайта, который можно открыть. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>Записи «{raw}» в этом пакете нет, поэтому ничего нельзя использовать вместо неё.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>«{raw}» не в градусах (а в метрах или без десятичной точки), поэтому не прочитано. Пишите градусы, например -1.2921 и 36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>«{raw}» — не из известных здесь значений.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>«{raw}» — не идентификатор строки, на которую можно сослаться. Ссылка пропущена.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>«{raw}» — число, которым таблицы считают дни. Прочитано как дата; проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>«{raw}» — номер контактного лица. Он оставлен без имени; проверьте, для всех ли он.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>«{raw}» лежит за пределами страны, указанной в источнике. Оставлено; проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>«{raw}» лежит вне папки пакета. Файл не открыт.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>«{raw}» означает, что номера нет. Строка пропущена.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>«{raw}» похоже на место, которое нельзя разглашать. Если это так, напишите для него «да» в столбце «Конфиденциально» списка или отметьте его как sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>«{raw}»: удалено в источнике.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>«{raw}»: не прочитано, так как часть программы, которая читает документы, не запускается.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>«{raw}» прочитано как точка, но похоже, что ячейки переставлены, слиты или в них запятые вместо точек.</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Every row is counted. What was merged or left out is told below, with its reason.</source>
        <translation>Учтена каждая строка. Что объединено или пропущено, сказано ниже, с причиной.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Посмотреть качество данных</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Страница для чтения (*.html);;Таблица для программы таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>Чтение этих строк…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>Ваш список читается ещё раз, чтобы посмотреть его качество.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>Ваш список читается. Ещё ничего не записано.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>Список не удалось прочитать. Вернитесь и проверьте, что выбрано.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>Числа не сходятся, это ошибка программы. Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>Отчёт не удалось сохранить ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>Что получится из вашего списка</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>прочитано строк: {read} = оставлено: {kept} + объединено с другими: {merged} + пропущено: {refused}</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>прочитано строк: {read}, оставлено: {kept}, объединено с другими: {merged}, пропущено: {refused}</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}: пока строк: {rows}</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>SaveReports</name>
    <message numerus="yes">
        <source>%Ln report(s) of something wrong are kept on this computer.</source>
        <translation>
            <numerusform>На этом компьютере хранится %Ln сообщение об ошибках в сведениях.</numerusform>
            <numerusform>На этом компьютере хранится %Ln сообщения об ошибках в сведениях.</numerusform>
            <numerusform>На этом компьютере хранится %Ln сообщений об ошибках в сведениях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>Сообщения ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>Сохранить сообщения на флешку…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Сохранить сообщения</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>Сохранено: {file}. Передайте его тому, кто составляет пакет.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>Папка с таблицами, чтобы просмотреть и собрать позже</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>Пакет, который подпишет кто-то другой</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>Подписанный пакет, с ключами, которые у меня есть</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>Подписанный пакет; я становлюсь издателем сейчас</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>Выберите папку издателя</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>Выберите папку издателя, в которой лежит root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>Выбрать папку издателя…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Чем завершить</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>Ключи создаются в папке рядом с пакетом. Без парольной фразы они бесполезны, и никто не может её сбросить: возьмите четыре-пять слов, которые никто не поставил бы рядом.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>Ноутбуки принимают пакеты издателей, которых знают, и только если в них ничего не изменено.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>В этой папке нет ключа для подписи. Выберите другое завершение или нужную папку.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Парольная фраза ключа</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Парольные фразы различаются. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Введите парольную фразу ключа.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>Что вы хотите получить в итоге?</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>Держатель ключа подписывает пакет, возможно на другом компьютере, и раздаёт его.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>В папку можно добавить документы и памятки или исправить её в программе для таблиц.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}, в папке {folder}</translation>
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
        <translation>Вернуть фильтры ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>Снять фильтр: {filter}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Фильтры ({count})</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Сначала ближайшие</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>Только {term}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>Искать: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>Отменить: вернуть фильтры</translation>
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
        <translation>Искать</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Сочетание клавиш {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>Что нужно человеку? Проблема, служба, место, язык</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>Вымышлено: не звоните</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>Для кого и на каких условиях</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>Как попасть и где находится</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Часы работы неизвестны</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Другие номера</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что вы можете сделать</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>Ctrl и плюс, минус или 0 меняют его на любой странице.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>Цела ли библиотека?</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>Показываются её экстренные номера и кризисные линии, а её записи идут первыми.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Этот перевод — черновик: носитель языка его ещё не проверил.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>Что хранит этот компьютер</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Где вы работаете</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Group by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>Группировать: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
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
        <translation>Позвонить: {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>Закрыто или удалено с {date}: в библиотеке больше нет</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>Закрыто или удалено с {date}: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>Закрыто, удалено или из пакета, который здесь не установлен</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Часы работы: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>доб. {number}</translation>
    </message>
</context>
<context>
    <name>ShortlistPage</name>
    <message>
        <source>Back on the shortlist: {title}</source>
        <translation>Снова в подборке: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Выберите запись, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: место {place} из {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Страница {page}: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>Страницы с этими словами</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Миниатюры</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>В этом документе нет оглавления.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Что показывает колонка</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, страница {page}</translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>Видна %Ln запись, сначала ближайшие к середине карты.</numerusform>
            <numerusform>Видно %Ln записи, сначала ближайшие к середине карты.</numerusform>
            <numerusform>Видно %Ln записей, сначала ближайшие к середине карты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>Видна %Ln запись, сначала ближайшие к: {place}.</numerusform>
            <numerusform>Видно %Ln записи, сначала ближайшие к: {place}.</numerusform>
            <numerusform>Видно %Ln записей, сначала ближайшие к: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>Видна %Ln запись; здесь ближайшие к середине: {shown}.</numerusform>
            <numerusform>Видно %Ln записи; здесь ближайшие к середине: {shown}.</numerusform>
            <numerusform>Видно %Ln записей; здесь ближайшие к середине: {shown}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>Видна %Ln запись; здесь показано {shown}, ближайших к: {place}.</numerusform>
            <numerusform>Видно %Ln записи; здесь показано {shown}, ближайших к: {place}.</numerusform>
            <numerusform>Видно %Ln записей; здесь показано {shown}, ближайших к: {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>На виду</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>Видно на карте</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>Ни у чего из найденного нет места на карте. Список — в «Поиске».</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>Ничего из найденного сейчас не видно. Home показывает всё.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>Показать в «Поиске»</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>Черновик, который не проверял ни один врач.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>Звонит по этому номеру</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>Закрыто навсегда. Там никого нет.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>Временно закрыто. Позвоните, прежде чем идти.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>Описано для обучения. Сюда нельзя направлять пациентов.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Номера экстренных служб</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как добраться</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Придумано для обучения: никто не ответит. Не звоните.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>Возможно, закрыто. Позвоните, прежде чем идти.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>Номер экстренной службы для этой страны неизвестен.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>Сейчас не действует. Не ходите туда.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Другие номера</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>Добавляет в ваши контакты</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Не подтверждено: основано на одном открытом источнике, никто не звонил.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>Когда позвоните, можно сказать: «Этот номер мне дал медицинский работник. Я хотел(а) бы с кем-нибудь поговорить». Называть своё имя не обязательно.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Где найти помощь</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>Нет домашней папки.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>Закрыто навсегда</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Временно закрыто</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>Остаётся как написано</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>Сейчас не работает</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>Открыто и работает</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>Открыто или закрыто: что означают слова</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>Слова, оставленные как написано, показываются, но выводов из них не делается.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>Создание каталога</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Создание поискового указателя</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>Сравнение с библиотекой</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>Просмотр качества данных</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>Поиск записей, которые могут совпадать</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>Установка новой библиотеки</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>Чтение записей</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>Чтение пакетов</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>Сохранение пакетов</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Запись пакета</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>Из памятки-черновика, не проверенной врачом. Её источники указаны в ней.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>Схема хранит то, что выбрано на этой странице, для следующего выпуска того же списка.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Читаются все.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>Ещё не выбран столбец с названиями в: {tables}. Выберите его ниже или не читайте таблицу.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>Пока не читается ни одна.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Читать эту таблицу</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>Читаются: {read}. Не читаются: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>Строка заголовков, по счёту таблицы</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Сохранить как схему…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>Применить сохранённую схему…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>В вашем списке несколько таблиц. Просмотрите здесь каждую и укажите ниже, читать ли её.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n строка)</numerusform>
            <numerusform>{table} (%n строки)</numerusform>
            <numerusform>{table} (%n строк)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy identifier</source>
        <translation>Копировать идентификатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>Образец: позвоните по номеру 0123 456 789, открыто до 16:30</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
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
        <translation>Миниатюры страниц</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>Города и регионы</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Compare this with the card that the publisher printed. Take the card from a person you know, never from the stick that brings the pack. Two groups are hidden here: type them from the card.</source>
        <translation>Сравните это с карточкой, которую напечатал издатель. Возьмите карточку у человека, которого вы знаете, но ни в коем случае не с флешки, на которой пришёл пакет. Две группы здесь скрыты: введите их с карточки.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>Группа {number} на карточке</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Короткое имя</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>На карточке не то, что в этом файле, поэтому издатель не стал доверенным. Посмотрите на то и другое ещё раз.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>Доверять издателю</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Доверять этому издателю</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>нужны подписи: {threshold} из {keys}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>Короткое примечание, если это поможет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>Сообщить на этом компьютере</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>Сообщить, что здесь что-то неверно</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>Сообщено на этом компьютере. Отозвать можно в записи.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Неверно что-то другое</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>Здесь что-то неверно…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Часы работы неверны</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>Номер {number} не работает</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>Как правильно, если знаете: номер, адрес, часы работы</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что неверно?</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>Пожалуйста, не пишите ничего о клиентах и никаких имён. Сообщение хранится на этом компьютере и никуда не попадёт, если вы не сохраните сообщения на флешку.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place}: переезд</translation>
    </message>
</context>
<context>
    <name>_Call</name>
    <message>
        <source>{services}: {number}. Copy</source>
        <translation>{services}: {number}. Копировать</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the record of {title}</source>
        <translation>Открыть запись: {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}: копировать номер {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>В этих пакетах нет ни региона, ни группы по доходу, поэтому страна сравнивается со всеми, для которых есть показатель. Если значения сильно различаются, шкала идёт по степеням десяти.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>от наименьшего до наибольшего</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>медиана всех стран</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>их средняя половина</translation>
    </message>
    <message>
        <source>this country</source>
        <translation>эта страна</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{line}: open the record</source>
        <translation>{line}: открыть запись</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{line}: {number}. Copy</source>
        <translation>{line}: {number}. Копировать</translation>
    </message>
</context>
<context>
    <name>_Word</name>
    <message>
        <source>“{word}” means</source>
        <translation>«{word}» означает</translation>
    </message>
</context>
</TS>
