<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>Про цей документ</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Копіювати ідентифікатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Додати до добірки</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>Додати до добірки: {title}</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>Скопійовано всі відомості: {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>Скопійовано: {number}. Наберіть цей номер на телефоні.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>Копіювати всі відомості: {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>Копіювати номер {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>Номер для дзвінка: {number}. Копіює його</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>У добірці</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>Показати на карті: {title}</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>Листок із собою: {title}</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Листок…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>Узяти з собою ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} — у добірці. Прибрати</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>Вибрати: {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>Країна, у якій ви працюєте</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>Країна з такою назвою невідома. Введіть частину назви або відкрийте список.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>Введіть частину назви або відкрийте список клавішами Alt+Вниз</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Counted: {what}</source>
        <translation>Пораховано: {what}</translation>
    </message>
    <message>
        <source>In {area}</source>
        <translation>Регіон: {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>Поблизу: {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Спершу найближчі</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>У жодному пакеті немає місця «{place}»: воно вважається словом запиту. Введіть місто зі списку або координати ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відчинено</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Фільтри повернуто.</translation>
    </message>
    <message>
        <source>Within {distance} km</source>
        <translation>У межах {distance} км</translation>
    </message>
</context>
<context>
    <name>BackgroundLine</name>
    <message>
        <source>Background</source>
        <translation>Тло</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Тло карти</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Лише контури</translation>
    </message>
    <message>
        <source>{title} (invented)</source>
        <translation>{title} (вигадано)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Тимчасово закрито</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Чинний</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>Приклад: сюди не можна скеровувати пацієнтів</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВИГАДАНО</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Не діє</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Лише посилання</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Замінено новим</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>зараз зачинено</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>години роботи невідомі</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>відчиниться о {time} за місцевим часом</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>зараз відчинено</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>відчинено до: {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>відчинено до: {day} {time} за місцевим часом</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>відчинено до {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>відчинено до {time} за місцевим часом</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>відчиниться: {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>відчиниться: {day} {time} за місцевим часом</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>відчиниться о {time}</translation>
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
        <translation>Приклад для навчання: сюди не можна скеровувати пацієнтів.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>Закрито назавжди. Нікого сюди не скеровуйте.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>Тимчасово закрито. Перш ніж когось скерувати, уточніть.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Вигадано: для навчання. Не телефонуйте.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>Можливо, закрито. Перш ніж когось скерувати, уточніть.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>Зараз не діє. Нікого сюди не скеровуйте.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Не підтверджено: ґрунтується на одному відкритому джерелі, ніхто не телефонував.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>Якщо нічого не підходить</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>Якщо нічого не підходить: кому телефонувати й що робити</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>Якщо нічого не підходить: {title}, {number} та інше</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>Завершити ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Завершити програму</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>Це вікно порожнє. Збережене й надруковане лишається, як і те, що зберігає сам цей комп’ютер: наприклад, списки нещодавно використаних програм і файлів, скопійованого й надрукованого.</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>Випуск {number}, {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>Ніхто не телефонував, щоб перевірити, або невідомо, коли це було.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>Номери змінюються. Якщо номер не відповідає, запитайте новішу брошуру там, де ви взяли цю.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>Інші служби й тексти</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Надруковано {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Частину відомостей вигадано для навчання. Не телефонуйте туди, де це позначено.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>Остання перевірка була більш ніж за рік до дня друку.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>Остання перевірка була більш ніж за пів року до дня друку.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Міста</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>З чого складено</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Що означають позначки</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>ліцензію не зазначено</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · надруковано {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>Пакет не створено. Перегляньте нижче, що знайдено, і виправте список.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>Виберіть свій регіон, щоб побачити номери. А поки: попросіть когось поруч покликати на допомогу.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>Загроза життю: екстрені служби</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>Для цього регіону номер екстреної допомоги невідомий. Попросіть когось поруч покликати на допомогу.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>Усі екстрені випадки</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Швидка допомога</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Пожежна служба</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Поліція</translation>
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
        <translation>текстовий телефон</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>відеодзвінок</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>Пам’ятки</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Нічого не змінюється</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>У ваших добірках, де запис лишається з приміткою: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>У ваших добірках, які покажуть нову версію: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>Використовуйте натомість: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Відкликано: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>інший текст</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>порожньо</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>регіон обслуговування</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>check</source>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>вартість</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>випуск</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>номери екстрених служб</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>підтвердження</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>вигаданість</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>показники</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>години роботи</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>як звернутися</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>ідентифікатор</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>усний переклад</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>мова тексту</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>мови</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ліцензія</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>офіційні довідники</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>найбільший вік</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>інша назва</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>документи, які взяти з собою</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>places</source>
        <translation>місця</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>видавець</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>читачі</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>замінює</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>переглянути до</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>слова для пошуку</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
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
        <translation>теми й типи</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>час очікування</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>адреса сайту</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>хто може прийти</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>відкликано й вилучено</translation>
    </message>
    <message>
        <source>year</source>
        <translation>рік</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>найменший вік</translation>
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
            <numerusform>Збігаються дані %n відкритого джерела, {date}; ніхто не телефонував</numerusform>
            <numerusform>Збігаються дані %n відкритих джерел, {date}; ніхто не телефонував</numerusform>
            <numerusform>Збігаються дані %n відкритих джерел, {date}; ніхто не телефонував</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>Збігаються дані %n відкритого джерела, {date}; номер ніхто не набирав</numerusform>
            <numerusform>Збігаються дані %n відкритих джерел, {date}; номер ніхто не набирав</numerusform>
            <numerusform>Збігаються дані %n відкритих джерел, {date}; номер ніхто не набирав</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>На дзвінок відповіли, {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>Перевірено, {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>Перевірено, {date}; перевірив(ла) {name}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>Чернетка, {date}; лікарем не перевірена</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>Вигадано, для навчання; дата: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>За даними самої служби, {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>Загальний реєстр, не довідник психологічної допомоги; дані на {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>Невідомо, коли це перевіряли</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>Відомо лише за посиланнями, {date}; сам текст не переглядали</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>Одне відкрите джерело, {date}; не підтверджено, ніхто не телефонував</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>Опубліковані дані, взяті станом на {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>Збігаються дані кількох відкритих джерел, {date}; ніхто не телефонував</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>Збігаються дані кількох відкритих джерел, {date}; номер ніхто не набирав</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>Переглянуто текст або анотацію, {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>Відвідано, {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>дата перевірки невідома</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>перевірено %n день тому</numerusform>
            <numerusform>перевірено %n дні тому</numerusform>
            <numerusform>перевірено %n днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>перевірено %n місяць тому</numerusform>
            <numerusform>перевірено %n місяці тому</numerusform>
            <numerusform>перевірено %n місяців тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>перевірено %n тиждень тому</numerusform>
            <numerusform>перевірено %n тижні тому</numerusform>
            <numerusform>перевірено %n тижнів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>перевірено %n рік тому</numerusform>
            <numerusform>перевірено %n роки тому</numerusform>
            <numerusform>перевірено %n років тому</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>перевірено сьогодні</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>перевірено вчора</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>перевірено: {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата невідома</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>дата в майбутньому: перевірте дату на цьому комп’ютері</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>дані на {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>не телефонували; джерела на {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>не підтверджено; джерело на {date}</translation>
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
        <translation>Пакет створюється зі списку служб: таблиці, вивантаження з реєстру або файлу карти. Ваш список лише читається й ніколи не змінюється, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>Виберіть теку вашого списку</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Виберіть ваш список</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>Вибрано: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>Кольори клітинок не читаються. Якщо колір щось означає, наприклад «закрито», спершу запишіть це в окремий стовпець.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>Я починаю з нуля</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>У мене є список</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Зберегти шаблон</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Зберегти шаблон…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>Збережено як {file}. Заповніть його, збережіть і виберіть вище.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>Таблиці (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL і 4Ws, GeoJSON; також в архіві zip або в теці. Файл можна й перетягнути на цю сторінку.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>Шаблон не вдалося зберегти ({reason}). Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>Шаблон — це книга з таблицями: стовпець для кожної відомості, списки для вибору й пояснення. Заповніть її в програмі для таблиць, збережіть і виберіть тут.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>Де ваш список?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги з таблицями (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>Усі переглянуті клітинки порожні.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>Читати «{column}» як</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>«{person}» схоже на ім’я або номер людини. Цей стовпець прочитають усі.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>Усі стовпці</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Вибрано вами</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Стовпці, які не читаються</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>На що подивитися: здогади й непрочитані стовпці</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Зі схеми</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Не читаються: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>Не читаються: {columns} і ще %n</numerusform>
            <numerusform>Не читаються: {columns} і ще %n</numerusform>
            <numerusform>Не читаються: {columns} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>Немає пропозиції: буде пропущено, якщо ви не виберете</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Показати ще %n стовпець</numerusform>
            <numerusform>Показати ще %n стовпці</numerusform>
            <numerusform>Показати ще %n стовпців</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Що в кожному стовпці</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>Читається {read} з %n стовпця.</numerusform>
            <numerusform>Читається {read} з %n стовпців.</numerusform>
            <numerusform>Читається {read} з %n стовпців.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>Виберіть збережену схему</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Таблиця переглядається…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>У цьому рядку не читаються заголовки. Рядок лишився попереднім.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Схеми (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Схеми (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Зберегти схему</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Збережено як {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>Показати перші записи</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>Схему не вдалося зберегти ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>Схема — для інших таблиць. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>Схему застосовано, але в цій таблиці немає: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>Схему застосовано. Перегляньте стовпці ще раз.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>Що є що в списку такого виду, відомо. Країна й мова — ні.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>Що є що у вашому списку</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Country of places that name none</source>
        <translation>Країна для місць, де її не вказано</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>Мова назв і описів</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>Країну не вибрано, і в жодному стовпці її немає. Хто шукає за країною, цих записів не знайде, а їхні номери не можна перевірити.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>За нею перевіряються й номери телефонів.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>Чого в списку немає</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Кризові лінії</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>Документи про цю країну</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Номери екстрених служб</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Вигадано: для навчання. Не телефонуйте.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>Офіційні довідники та реєстри</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>Змінити регіон</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>Виберіть свій регіон</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Криза</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>Криза: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>Одразу очищає вікно й забуває, що шукали. Збережене й надруковане лишається.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>Швидко вийти ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Надрукувати цю сторінку</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Сторінку надіслано на принтер.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Принтер нічого не приймає.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>ВИГАДАНО</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>З пам’ятки-чернетки; жоден лікар її не перевіряв.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Куди зателефонувати</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>Для цього регіону номерів для дзвінка не відомо.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>Куди можна прийти; за змоги спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>Надруковано {date}. Номери змінюються: запитайте новішу сторінку.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Частину відомостей вигадано для навчання. Не телефонуйте туди, де це позначено.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>Кому телефонувати: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>Виберіть свій регіон</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Кризова лінія</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Сторінка допомоги в кризі</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>Небезпека просто зараз, {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>Небезпека просто зараз? Зателефонуйте до екстреної служби там, де ви є, або на кризову лінію.</translation>
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
        <translation>Дати</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>Спершу день, як у 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>Не знаю: показувати як написано</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>Спершу місяць, як у 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>Яке число в датах стоїть першим?</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>{cell} читається як {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>{cell} показується як написано.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>на схід</translation>
    </message>
    <message>
        <source>north</source>
        <translation>на північ</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>на північний схід</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>на північний захід</translation>
    </message>
    <message>
        <source>south</source>
        <translation>на південь</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>на південний схід</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>на південний захід</translation>
    </message>
    <message>
        <source>west</source>
        <translation>на захід</translation>
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
        <translation>Адреса або номер</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Копіювати ідентифікатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>У цій бібліотеці тексту немає. Попросіть його у видавця.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>У цій бібліотеці тексту немає. Попросіть його за номером у видавця або у звичайній бібліотеці.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>У цій бібліотеці тексту немає. Скопіюйте посилання й відкрийте його там, де є мережа.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>Це тло для карти. Виберіть його на сторінці «Карта», під тим, що там показано.</translation>
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
        <translation>Бібліотеку ще не відкрито. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>Робота перервалася без повідомлення. Нічого не змінено. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>Пошкоджено файл бібліотеки ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>Бракує файлу бібліотеки ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>Списку потрібна назва, не довша за {most} літер.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>У цьому пакеті є частина іншого пакета.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>Пошкоджено частину бібліотеки ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>Частина пакета не в тому вигляді, у якому має бути.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>У цьому пакеті немає частини, яка є в кожному пакеті.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>Рядок тегів HXL не входить до {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>Програма для таблиць зіпсувала ідентифікатори в {file} (вони мають вигляд 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Прийміть одне з них.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>Додайте --near МІСЦЕ.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>Додайте його: як це зробити, сказано в docs/pack-source.md.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>Інший PHC Desk зараз змінює бібліотеку.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>Під назвою «{publisher}» вже відомий інший видавець.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Попросіть ще раз.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Попросіть ще раз. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>Попросіть файл у попередньому вигляді й відкрийте його, задавши для всіх стовпців тип «текст».</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>Попросіть таблицю, яку показано на зображенні.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>Попросіть у видавця новіший випуск.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>Попросіть у видавця кореневий файл із його власною назвою.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>Попросіть у видавця менший пакет.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>Запитайте у видавця, що з цього правильне.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>Попросіть іншу копію в тих, хто його зробив.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Попросіть у того, хто його зробив, файл без пароля.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>Змініть вихідні дані вручну й відхиліть повідомлення.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>Виберіть регіон або вид за допомогою фільтрів.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Виберіть іншу сторінку.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>Виберіть інші числа.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>Виберіть інші слова або фільтри.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>Виберіть файл, який дав вам видавець: його назва закінчується на «.phcpack».</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>Перетворіть його без --map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>Перетворіть без неї та збережіть її заново.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>Скопіюйте файл ще раз звідти, де він був, або візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>Скопіюйте ідентифікатор із «phcdesk search … --json».</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>Скопіюйте таблицю з нього в програму для таблиць і перетворіть її.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Виправте файл і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>Видаліть один, який більше не потрібен.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>Розділіть на менші частини.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>Не користуйтеся ним. Зверніться до видавця.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>Документи цього виду ({kind}) не читаються.</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>Випуску {edition} ({channel}) спершу потрібен випуск {since}: тут бракує частин: {count} ({bytes}).</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>Закінчіть назву на .csv або .html.</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>Закінчіть назву на .pdf або .html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>Отримайте у видавця root.json і друковану картку, потім виконайте «phcdesk trust add root.json».</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Дайте йому коротку назву.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>Імпортуйте той випуск або візьміть повний пакет.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>Установіть PHC Desk заново: частина програми зникла або пошкоджена.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>Установіть новіший PHC Desk і повторіть імпорт.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>Потрібні стовпці decision, first_id і second_id: «phcdesk quality SOURCE --duplicates -o FILE.csv».</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>Не вказано, куди помістити вихідну теку пакета.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>Приберіть --within або вкажіть місто.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Приберіть один із двох.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>Приберіть --from, щоб дізнатися, що це.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>Приберіть --hxl або використайте csv чи xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>Приберіть --kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>Рядок {line} рішень незрозумілий.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>Спершу перегляньте його з --look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>Перегляньте запис командою «phcdesk show».</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>Перевірте, чи збережено або скопійовано його до кінця.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>Перевірте, чи правильна назва.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>Створіть за допомогою «phcdesk publisher new».</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>Укажіть файл, наприклад publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>Укажіть нову теку через --out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>Укажіть нову теку через -o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>Укажіть інший файл або додайте --replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Укажіть іншу теку через -o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>Вкажіть її через --data-dir на будь-якому диску, доступному для запису.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>Укажіть через --id: малі латинські літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>Укажіть файл або іншу теку.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>Жоден стовпець у {file} не розпізнано як назви служб.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Немає відкритого документа.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>Списку з назвою «{name}» немає.</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>Пакета з назвою «{pack}» немає.</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>Місця з назвою «{place}» у бібліотеці немає.</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>Видавця «{publisher}» немає серед довірених.</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>Повідомлення з назвою «{id}» немає.</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>Про жодні дві служби цього джерела не сказано, що вони однакові.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>Ніхто інший не може публікувати від імені «{publisher}».</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>Тут немає нічого з назвою «{id}».</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>Нічого не втрачено. Будь ласка, повідомте, що ви робили.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>Пошкоджено один із двох записів про те, що встановлено ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>Експортувати можна лише служби, але не це: {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Відкрийте ще раз.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>Відкрийте його й надрукуйте сторінки.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>Відкрийте його в програмі для таблиць, збережіть заново без пароля й перетворіть.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>Тут не можна створити PDF: Qt не встановлено.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>У PHC Desk сталася помилка ({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>Надрукуйте як листок.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>Покладіть на його місце справний.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>Збільште номер випуску в pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>Читання документа тривало надто довго, тож його припинено.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>Виконайте «phcdesk doctor --repair» або відкрийте вікно: воно відновить усе само.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>Виконайте «phcdesk doctor» і подивіться, що він повідомить.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>Виконайте «phcdesk prepare» або відкрийте вікно.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>Виконайте «phcdesk prepare» або відкрийте вікно: воно створить бібліотеку.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>Збережіть його заново в іншій програмі.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>Збережіть його як .docx і візьміть цей файл.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>Збережіть його як .docx без макросів і візьміть цей файл.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>Збережіть його як CSV або XLSX із рядком заголовків і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>Збережіть його як PDF, HTML, Word (.docx) або Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Умістіть це щонайбільше в {most} літер.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>Див. «phcdesk --help».</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>«{id}» є в кількох видавців: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>Підпишіть ключем публікації.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>Підпишіть одним із ключів публікації цього видавця.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>У пакеті є те, чого видавець не підписував.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Щось пішло не так ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Розділіть його на менші файли.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>Запустіть PHC Desk знову.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>Імпортуйте його командою «phcdesk pack import».</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>Приберіть із нього записи або дайте йому іншу назву.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Це зробити неможливо.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>Це довше, ніж може бути повідомлення.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>Каталог бібліотеки пошкоджено.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>Каталог створено іншою версією PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>Документ не можна безпечно прочитати: під час читання стався збій.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Документ не читається.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>Документ не вдалося зробити безпечним, тому його відхилено.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>У документі є програма (макроси).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>У документі більше тексту, таблиць і позначок, ніж може показати старий комп’ютер.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>У документі немає сторінки {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>Документ пошкоджено, або він не те, чим названий.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>Документ більший, ніж читає PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Документ закрито паролем.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>Документ у старому форматі Word (.doc), який не читається.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>Документ потребує більше пам’яті, ніж дозволено.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>Файл обривається: бракує байтів із {start} по {end}.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>У файлі випуск {edition} ({channel}); на цьому комп’ютері випуск {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>Файл пошкоджено: байти з {start} по {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>Файл не є ключем видавця.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>Файл не є справним пакетом: хибні байти з {start} по {end}.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>Файл із добірками й повідомленнями було пошкоджено. Його збережено як {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>У теці немає pack.toml, отже, це не вихідна тека пакета.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>Ідентифікатор «{id}» у pack.toml не годиться для пакета.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>Бібліотекою не можна користуватися.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>Бібліотека в {path} старіша за програму.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Бібліотеку пошкоджено.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>Бібліотека називає файл, якого не може бути ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>Бібліотека називає частину, якої не може бути ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>Бібліотеку закрито.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>Бібліотеку створено новішим PHC Desk.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>У файлі карти {file} — векторні тайли, яких ця програма не малює.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>Файл карти {file} пошкоджено, або в ньому немає зображень, які карта може показати.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>Пакет підписано, але його вміст не в тому вигляді, яким можна скористатися.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>Добірки створено новішим PHC Desk.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>Укажіть місто або регіон зі встановленого пакета, країну чи ШИРОТА,ДОВГОТА; або додайте це до слів запиту.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>файлу або його теки не існує</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>Укажіть її, наприклад KE, або задайте: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>Частина пакета перевищує те, що читає PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>Інший PHC Desk зараз змінює добірки або повідомлення.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>Попросіть видавця збільшити номер випуску й зібрати пакет знову.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>Запитайте в сервера ще раз або зверніться до тих, хто за нього відповідає.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>Подивіться на картку ще раз.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>Перевірте, чи вставлено флешку, і спробуйте ще раз: робота продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>Перевірте, чи вставлено флешку, або вкажіть інший файл.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Звільніть там місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>Укажіть ще ключі через --key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>Країну не вибрано.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>Файл не є кореневим файлом видавця, або його змінили.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>Відбиток інший, тому видавцю {publisher} не можна довіряти.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>Номер указано в назві файлу ключа.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>Єдиний список не можна видалити.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>Пакетом не можна скористатися.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>У пакеті підписів: {have} із {need}, яких вимагає {publisher}.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>Пакету не можна довіряти.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>Пакет потребує PHC Desk {needs} або новішого.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>У пакеті інші ключі видавця {publisher}, ніж відомі цьому комп’ютеру (версія {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>Пакет {pack} не пройшов власної перевірки: «{query}» не знаходить того, що має.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>У пакеті {pack} є текст, який не можна зберегти.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>Пакет {pack} у бібліотеці не читається.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>Пакет {pack} трапляється двічі.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>Пакет «{publisher}/{pack}» має недопустиму назву.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>Не запускається частина програми, яка читає документи.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>Парольна фраза не відкриває {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>У видавця немає ключів із номером {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>Видавець «{publisher}» на цьому комп’ютері не відомий.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>Пошкоджено запис про те, що встановлено ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>Повідомлення {id} не можна внести в таблицю звідси.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>Повідомлення {id} вимагає для того самого рядка не того, що інше повідомлення.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>Збережену схему стовпців не можна використати: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>Збережена схема стовпців — для іншої таблиці: у {file} деяких стовпців немає.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>Пошуковий покажчик не можна записати в {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Пошуковий покажчик пошкоджено.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>Пошуковий покажчик застарів.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>Термін підписів {channel} минув {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>У вихідній теці випуск {edition}, а в пакеті, на якому вона ґрунтується, випуск {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>Поріг має бути не менше 1 і не більше числа ключів, яких може бути щонайбільше {most}.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>Словник {path} не читається ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>Словника {path} немає.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>Списків уже {most}.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>Список із назвою «{name}» уже є.</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>Немає ні файлу, ні встановленого пакета з назвою {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>Немає попередньої бібліотеки, до якої можна повернутися.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файлу {file} немає.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файлу {path} немає.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>Фільтра «{facet}» немає.</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>Немає теки, де зберігати бібліотеку.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>У {path} ще немає бібліотеки.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>У {path} немає пакета (*.phcpack).</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Немає парольної фрази.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>У ньому немає служби, яку можна було б залишити. Нічого не записано.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Налаштування «{name}» немає.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>У {file} нічого немає.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Друкувати нічого.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>Робота триватиме з тим, що відомо.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>У цьому записі немає «{value}», про яке можна повідомити.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>Це не пакет.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>Ця програма поки не вміє записувати {form}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>Два різні пакети ({channel}) називають себе випуском {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>Введіть її або передайте через --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>Зніміть захист у програмі, у якій його зроблено, і збережіть заново.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>Розпакуйте його й перетворіть те, що всередині.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>Використайте hsds, csv або xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>Укажіть код, наприклад KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>Виберіть із: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Виберіть із: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>Використайте одне з: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>Виберіть із: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>Візьміть файл із зображеннями: PNG, JPEG або WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Використовуйте малі латинські літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>Використайте ту версію або іншу теку через --data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>У пакеті немає версії {version} ключів видавця {publisher}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Зачекайте хвилину й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Дочекайтеся завершення і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>Вміст {file} не розпізнано.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>Запишіть як .html і надрукуйте.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>Запишіть у вигляді НАЗВА=ЗНАЧЕННЯ, наприклад topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>Укажіть назву повідомлення й прийміть або відхиліть його.</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>Укажіть попереду видавця.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>Напишіть над назвами «Name» або виберіть стовпці: їх покаже «phcdesk convert {file} --look».</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>Напишіть «same» у стовпці decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>частина шляху — це файл</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>pack.toml не можна використати: «{key}» ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск доступний лише для читання</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>диск повідомляє про збій</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>на цьому комп’ютері бракує пам’яті</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>відкрито забагато файлів</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>у вас немає права запису туди</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>вашу частку диска вичерпано</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>Записів {count} — більше, ніж уміщує брошура ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>{file} оголошує сутності (entities), які можуть звертатися до файлів. Його не прочитано.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>У {file} є файли, які хочуть потрапити в інше місце. Його не відкрито.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>У {file} немає рішень про пари.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>У {file} немає записів, лише відповідь сервера: «{said}».</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>У {file} немає повідомлень, які PHC Desk може прочитати.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>У {file} два файли з однією назвою. Його не відкрито.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} — документ, а не таблиця.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} — готовий пакет.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} — зображення, хоч би що казала назва.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} пошкоджено, він не читається як книга з таблицями.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} пошкоджено, він не розпаковується.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} більший, ніж читає PHC Desk ({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} більший, ніж може бути такий файл.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} закрито паролем.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>{file} має більше рівнів вкладеності, ніж будь-який довідник. Його не прочитано.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} — неповний JSON; помилка біля рядка {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} — неповний XML; помилка біля рядка {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} — не добірка, яку PHC Desk може прочитати.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} — не у форматі «{format}».</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} стиснуто способом, який тут не читається.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>{file} після розпакування став би значно більшим, ніж слід. Його не відкрито.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>Указано кореневих ключів: {have} із {need}, що мають підписати.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} — не ключ для пакетів.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} — не ключ видавця цього пакета.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>{path} не читається як вихідна тека пакета.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} не читається: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} не можна використати: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} — не тека видавця.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} — не вид друкованого аркуша.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} — не вид таблиці.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} — не вихідна тека пакета, тому її не замінено.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path}: тека не порожня.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} уже є.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>Для «--within» потрібне місце, від якого рахувати.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>«phcdesk corrections list» покаже їхні назви.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>«phcdesk pack list» покаже пакети; перевірте, чи правильна назва.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>«phcdesk pack list» покаже, що встановлено.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>«phcdesk shortlist lists» покаже їхні назви.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>«phcdesk trust list» покаже довірених.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>«{name}» не може бути короткою назвою видавця.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>«{name}» не може бути «{value}».</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>«{place}» — регіон, від якого відстань не вимірюється.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>«{problem}» — не вид повідомлення.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>«{text}» незрозуміло.</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>«{title}» — документ, для нього немає листка.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>«{title}» — текст, він не вміщується на картку.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>«{value}» — невідоме значення для {facet}.</translation>
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
        <translation>Менше</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ще {count}</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}: менше</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}: ще {count}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
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
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про службу</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>Вік до {to}</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>Вік від {from}</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>Вік від {from} до {to}</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Регіон обслуговування</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Як сказано в джерелі</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Взяти з собою</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Dial {number}: {steps}</source>
        <translation>Наберіть {number}: {steps}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>Екстрена допомога: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>Щодня: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВИГАДАНО</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Допомагає при</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Вигадано для навчання: ніхто не відповість. Не телефонуйте.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Обсяг</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Official finder</source>
        <translation>Офіційний довідник</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відчинено</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Зараз відчинено, до {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>Зараз відчинено, до {time} за місцевим часом</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>Відчиниться {date} о {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>Відчиниться {date} о {time} за місцевим часом</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>Відчиниться сьогодні о {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>Відчиниться сьогодні о {time} за місцевим часом</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>Відчиниться: {day}, {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>Відчиниться: {day}, {time} за місцевим часом</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Скерування</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Переглянути до</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Стислий зміст</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>Адресу не розголошують. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Use instead: {title} ({ref})</source>
        <translation>Використовуйте натомість: {title} ({ref})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Що відомо</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Де отримати</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>цілодобово</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>описано для навчання; сюди не можна скеровувати пацієнтів</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>див. примітки</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (сьогодні)</translation>
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
        <translation>{number} дод. {extension}</translation>
    </message>
    <message>
        <source>{pages}, {count} of them pictures without text</source>
        <translation>{pages}, з них зображень без тексту: {count}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 для першого, і щоразу на одиницю більше. Ноутбук приймає лише новіші випуски.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Про пакет</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>Як його побачать люди, наприклад «Служби північного району».</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>Коди через кому, наприклад en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Дайте пакету назву.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>Зберігайте її для всіх наступних випусків: за нею ноутбуки впізнають пакет. Малі латинські літери, цифри, дефіси.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>Мови пакета</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>Ліцензію не зазначено. Той, хто отримає пакет, не знатиме, чи можна передавати його далі.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>Укажіть, хто видає пакет.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>У короткій назві лише малі латинські літери, цифри й дефіси, наприклад north.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Переглянути до</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>На яких умовах список можна передавати. Якщо не знаєте, запитайте в того, хто його склав.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>Напишіть день як рік-місяць-число, наприклад 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>Напишіть мови кодами, наприклад en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>Рік-місяць-число. Після цього дня людям повідомляється, що пакет слід було переглянути.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>Ваша організація: хто відповідає за вміст пакета.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>Тека з такою назвою вже є. Виберіть іншу коротку назву або позначте «Замінити».</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>У ній буде створено теку з таблицями, а поруч — пакет.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>Зібрати й підписати пакет</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Зібрати пакет</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>Складання пакета</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>Виберіть теку для запису.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>Виберіть, куди записати пакет</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>У теку: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Створення ключів</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Замінити те, що там є</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>Підписання пакета</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Куди записати</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Записати теку</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Запис теки</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Відкрити цю сторінку знову</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>У PHC Desk сталася помилка. Нічого не втрачено, інші сторінки працюють. У звіті нижче немає нічого з того, що ви вводили або переглядали.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>Ця сторінка перестала працювати: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>Доступність для людей з інвалідністю</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>Адреса цілком</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>Будівля або орієнтир</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>Дата перевірки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>Для яких груп людей</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Найбільший вік</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>Години роботи: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Як перевірено</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>Як отримати скерування</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як дістатися</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>Особисто, телефоном або через інтернет</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>Номер або код у списку</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>Залишити в описі під своїм заголовком</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключові слова</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Якими мовами розмовляють</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Широта й довгота в одній клітинці</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Найменший вік</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>Імена людей: ніколи не читаються</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Відкрито чи закрито</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Яка організація веде</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Інша назва</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Які документи взяти</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Державна чи приватна</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>Область або провінція</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Пропоновані послуги</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Джерело відомостей</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>Місце не можна розголошувати (так чи ні)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Місто або село</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Тип служби</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Час очікування</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>Округ або мікрорайон</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>Яке попередження показати</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Хто може звернутися</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>Так чи ні: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>Як таблиця</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Ліжка</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Заклади</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Медіана для %n країни цієї бібліотеки: {median}; середня половина від {lower} до {upper}.</numerusform>
            <numerusform>Медіана для %n країн цієї бібліотеки: {median}; середня половина від {lower} до {upper}.</numerusform>
            <numerusform>Медіана для %n країн цієї бібліотеки: {median}; середня половина від {lower} до {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Інші дані</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>Політика та закони</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубліковані дані</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Джерела даних</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Видатки</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Самогубства</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>Ця країна вище медіани, у середній половині.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>Ця країна на рівні медіани.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>Ця країна нижче медіани, у середній половині.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>Ця країна у верхній чверті.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>Ця країна в нижній чверті.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>Ця країна як більшість.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Звернення по допомогу</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Кадри</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Так: {yes} із %n країни цієї бібліотеки.</numerusform>
            <numerusform>Так: {yes} із %n країн цієї бібліотеки.</numerusform>
            <numerusform>Так: {yes} із %n країн цієї бібліотеки.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>на {number} осіб</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>відсотків</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
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
        <translation>Країни</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Середня половина</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубліковані дані</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>Їхні роки</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Ця країна</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Виберіть результат, щоб прочитати його тут.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Бібліотека відкривається…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не вдалося</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>Сховати ці рядки</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Показати ці рядки</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>Ці рядки не можна показати: їх немає в жодній таблиці.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>і ще %n клітинка</numerusform>
            <numerusform>і ще %n клітинки</numerusform>
            <numerusform>і ще %n клітинок</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}: збережено як «{kept}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}: «{raw}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}: «{raw}», збережено як «{kept}»</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Enter відкриває запис.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Номер запису</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>Перші {shown} із {all}; у звіті, збереженому як сторінка, їх більше.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Інший</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Перші записи, як вони виглядатимуть</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>Показано її екстрені номери та кризові лінії. Це можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Бібліотека відкривається…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>Служби й документи з психічного здоров’я, на цьому комп’ютері, без мережі.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>Бібліотека готова.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Де ви працюєте?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>Книга 4Ws: хто, що, де й коли робить</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>Довідник у FHIR, форматі медичних реєстрів</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>Довідник у HSDS, форматі Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>Довідник у ранньому форматі Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>Проста таблиця (CSV або книга)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>Таблиця з тегами HXL або книга 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Точки на карті (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, версія {version}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>Знайдено: %Ln · усі слова збіглися</numerusform>
            <numerusform>Знайдено: %Ln · усі слова збіглися</numerusform>
            <numerusform>Знайдено: %Ln · усі слова збіглися</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>Знайдено: %Ln, спершу найближчі · з усіма словами: {exact}</numerusform>
            <numerusform>Знайдено: %Ln, спершу найближчі · з усіма словами: {exact}</numerusform>
            <numerusform>Знайдено: %Ln, спершу найближчі · з усіма словами: {exact}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>За запитом «{typed}» нічого немає. Показано за запитом «{meant}»: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>Брошура…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Можливо, ви мали на увазі «{words}»?</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>Шукати саме «{words}»</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>Знайдене як довідник для друку</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>Регіон невідомий</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>перевірено понад рік тому або невідомо коли</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>нічого не вказано, але деякі служби регіону не віднесено до типів</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>у регіоні нічого такого виду не вказано</translation>
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
        <translation>{kind}, {area}: нічого не вказано</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}, {area}: невідомо, бо деякі служби там не віднесено до типів</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}, {area}: перевірено протягом року: {count}, раніше: {old}</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}, {area}: {count}, усі перевірено понад рік тому або невідомо коли</translation>
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
        <translation>Усі країни</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Регіони</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>Регіони за назвою</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>За країнами</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>За областями</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>За містами</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>Enter шукає в розділі «Пошук» те, що пораховано в клітинці</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>Рівні допомоги в надзвичайній ситуації</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Спершу де найбільше бракує</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>Там не вказано жодної служби.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Зберегти як файл</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Зберегти як файл…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Збережено як {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>Служби за регіонами й типами</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>Таблиця (*.csv);;Сторінка (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Типи служб</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Чого й де бракує</translation>
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
        <translation>вміст кожного файлу такий, яким його було збережено</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>PHC Desk {version}, on Qt {qt} and Python {python}.</source>
        <translation>PHC Desk {version}, на Qt {qt} і Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>Ці переклади вікна — чернетки; носії мови їх не перевіряли: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переклади</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>Те, що він зберігає, лежить у теці даних: {folder}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>Знайдено %n сторінку</numerusform>
            <numerusform>Знайдено %n сторінки</numerusform>
            <numerusform>Знайдено %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of Help has these words.</source>
        <translation>На жодній сторінці довідки цих слів немає.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>Ця сторінка англійською; її ще не перекладено.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>на %n сторінці</numerusform>
            <numerusform>на %n сторінках</numerusform>
            <numerusform>на %n сторінках</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} із {count} на сторінці {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>цілодобово</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>Години роботи: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>Застосувати відкликання записів</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>Попросіть у видавця файл root.json і друковану картку та порівняйте їх у розділі «Довіряти видавцю…».</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Назад до пакетів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Перевірка пакета</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВИГАДАНО</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>Імпортувати «{pack}», випуск {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Перегляд нічого не змінює.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>Тепер у бібліотеці: {packs}. Попередню бібліотеку збережено: до неї можна повернутися.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>У вашій добірці «{list}»: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>Перейти до випуску {edition}</translation>
    </message>
    <message>
        <source>Take in all of them</source>
        <translation>Імпортувати всі</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>Бібліотека лишилася такою, як була.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>Підпис справжній. Поки нічого не змінено.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>Цей пакет не імпортовано</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Довіряти видавцю…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>новіший за встановлений випуск {edition}</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>ще не встановлено</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>можна застосувати лише відкликання записів</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>підписано: {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>цей випуск уже встановлено</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>з відкликаннями з випуску {edition}, решти вмісту якого тут немає</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>{file} пропущено: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>«{pack}», випуск {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>«{pack}»: відкликання записів із випуску {edition} застосовано; для решти вмісту потрібен повний пакет.</translation>
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
        <translation>Повернутися до попередньої бібліотеки</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Імпортувати пакет…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Створити пакет…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Довіряти видавцю…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Чого й де бракує</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>Пакети можна й перетягнути на цю сторінку. Перегляд пакета нічого не змінює.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>Стерти добірки, повідомлення, налаштування й розмір вікна? Це не можна скасувати. Бібліотека лишиться.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Стерти те, що зберігає цей комп’ютер</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Копіювати шлях до теки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>Зберігається лише на час цього сеансу: до теки не можна записати.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>PHC Desk зберігає ці налаштування, розмір вікна, ваші добірки з їхніми назвами й те, про що ви повідомили як про хибне. Він не зберігає нічого з того, що ви шукаєте чи читаєте, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>Переносний режим: тека лежить поруч із програмою й переміщується разом із нею.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>Тепер на цьому комп’ютері зберігається лише бібліотека.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>Налаштування та добірка зберігаються лише на час цього сеансу.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>Назад, туди, де ви були</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>Вибрати файл пакета для імпорту</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>Ближче, далі</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>Показати або сховати зміст і мініатюри</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>Скопіювати обведену ділянку, інакше текст сторінки</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Копіювати виділене</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Скрізь</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>З рядка пошуку до результатів</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>Від першого результату до рядка пошуку</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>Від зображення сторінки до її тексту й назад</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Перейти до рядка пошуку</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>У розділі «Пошук»</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>У розділі «Пакети»</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>У документі зі сторінками</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>У тексті</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>У бібліотеці та в довідці</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>У добірці</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>У рядку пошуку: відкрити перший результат</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>У групах: до пам’яток</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>Більші літери лише в цьому тексті</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>Більший текст у всьому вікні</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>Швидко вийти: одразу порожнє вікно; ще раз F12 — завершити</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>Посунути карту; вгору та вниз — так само</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>На карті</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>Відкрити найближче до середини; наблизити, якщо їх кілька</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>Надрукувати запис на листку, щоб узяти з собою</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>Надрукувати сторінки</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>Надрукувати карту й те, що на ній видно</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>Додати запис до добірки або прибрати його звідти</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Читати на всю ширину</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Показати все знайдене</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>Менші літери лише в цьому тексті</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>Менший текст у всьому вікні</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>Літери як були</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Перемістити рядок униз</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Перемістити рядок угору</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>До наступного елемента, яким можна скористатися</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>На екран униз</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На крок назад</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Натиснути кнопку, відкрити рядок</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Скасувати останню дію</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>Прибрати рядок зі списку</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>Текст звичайного розміру</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>До рядка, що звужує список</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>До попереднього позначеного слова</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>До наступного позначеного слова</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>До наступної сторінки, до попередньої сторінки</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>До номера сторінки</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Що вони роблять</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} або {other}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Пам’ятка</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Пам’ятки</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Служби</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>Клініка, центр або команда</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Лікарня</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Інша служба</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мови</numerusform>
            <numerusform>%n мов</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Усі документи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Лише посилання</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>Карта є тут</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>Мову не вказано</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>Ліцензію не вказано</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>Видавця не вказано</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Стан не вказано</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>Тему не вказано</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>Тип не вказано</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>Рік не вказано</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Пам’ятки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>Текст є тут</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>Тексту тут немає</translation>
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
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>Перевірити бібліотеку</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>Перевіряється кожен файл бібліотеки…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Зауваження</translation>
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
            <numerusform>%n документ, спершу новіші</numerusform>
            <numerusform>%n документи, спершу новіші</numerusform>
            <numerusform>%n документів, спершу новіші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n пам’ятка</numerusform>
            <numerusform>%n пам’ятки</numerusform>
            <numerusform>%n пам’яток</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Виберіть документ, щоб прочитати його тут.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>Шукати ці слова в розділі «Пошук»</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Бібліотека відкривається…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Пишіть, щоб звузити список</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Назад до списку</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>Лінії: спершу відкриті зараз</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>Для цього регіону лінії допомоги невідомі.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>Копіювати посилання: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Посилання на цій сторінці</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Сторінка {page}: {text}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to take along for each service on the list</source>
        <translation>Сторінка із собою для кожної служби зі списку</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Брошура…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>Знайти, що сюди додати</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>Зберігається лише на час цього сеансу: цей комп’ютер не дозволяє PHC Desk запис.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Клавіша: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Перемістити вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Перемістити вгору</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Назва списку</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>Назви, номери, години роботи та давність кожної перевірки, текстом</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>У добірці поки що нічого немає</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>Відкрийте запис і натисніть {keys} або зірочку біля назви. Список лишається на цьому комп’ютері. У ньому лише записи бібліотеки, і в ньому немає місця для нотаток про будь-кого.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Листки…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>Прибрано: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>Список як довідник для друку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
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
            <numerusform>Новий список, %Ln запис</numerusform>
            <numerusform>Новий список, %Ln записи</numerusform>
            <numerusform>Новий список, %Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Видалити цей список</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Списки…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>Створити, перейменувати, видалити, зберегти або відкрити список</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Назва нового списку</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новий список…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>Нова назва цього списку</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Відкрити список</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>Відкрити список із файлу…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Перейменувати цей список…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Зберегти цей список</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>Зберегти цей список у файл…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>Добірки ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>Список видалено. Його записи лишаються в бібліотеці.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>Скасувати: повернути список</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Який список</translation>
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
        <translation>Скопійовано: {text}</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Без мережі. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>Пакети: {packs} · Записи: {entries} · Найновіший випуск: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>Дата цього комп’ютера, {date}, не може бути правильною. Доки її не встановлять, години роботи не повідомляються.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} Бібліотека зберігається лише на час цього сеансу.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>Запропоновано, точно</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>Запропоновано, але це лише здогад: перевірте</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>Запропоновано, імовірно правильно</translation>
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
        <translation>Назад до пакетів</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>Створення пакета: крок {step} із {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
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
            <numerusform>За запитом «{words}» знайдено %Ln запис; є місце на карті: {placed}.</numerusform>
            <numerusform>За запитом «{words}» знайдено %Ln записи; із них є місце на карті: {placed}.</numerusform>
            <numerusform>За запитом «{words}» знайдено %Ln записів; із них є місце на карті: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>Знайдено %Ln запис; є місце на карті: {placed}.</numerusform>
            <numerusform>Знайдено %Ln записи; із них є місце на карті: {placed}.</numerusform>
            <numerusform>Знайдено %Ln записів; із них є місце на карті: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>%Ln позначка.</numerusform>
            <numerusform>%Ln позначки.</numerusform>
            <numerusform>%Ln позначок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Усе знайдене</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>Змінити в «Пошуку»</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>Змінити, що шукається, у розділі «Пошук»</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Ближче (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Далі (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Бібліотека відкривається…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>Надрукувати карту й список (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>Показати все знайдене (Home)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>Стрілки рухають карту, плюс і мінус змінюють наближення, Home показує все знайдене, а Enter відкриває найближче до середини. У списку після карти сказано те саме.</translation>
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
        <translation>Місце цього запису на карті невідоме.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>Контури: Natural Earth; вони не виражають позиції щодо жодного кордону.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} Тло: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>Карту не вдалося надрукувати.</translation>
    </message>
    <message>
        <source>{date} · page {page}</source>
        <translation>{date} · сторінка {page}</translation>
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
        <translation>Скопійовано текст сторінки {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Копіювати текст сторінки</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Темні сторінки</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>Сторінки за шириною вікна</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Надруковано. %n сторінку не вдалося відтворити, її пропущено.</numerusform>
            <numerusform>Надруковано. %n сторінки не вдалося відтворити, їх пропущено.</numerusform>
            <numerusform>Надруковано. %n сторінок не вдалося відтворити, їх пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Надруковано %n сторінку.</numerusform>
            <numerusform>Надруковано %n сторінки.</numerusform>
            <numerusform>Надруковано %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>Друкується сторінка {page}: {done} із {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Збережено як {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Файл із такою назвою вже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>На цій сторінці немає тексту для копіювання.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Зберегти цю назву</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>Назвіть місце або вид допомоги. Будь ласка, не пишіть тут імен клієнтів.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>І те, що там не пораховано: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Послабити умови</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>На будь-якій відстані: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад до результатів</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>Усе, що є: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>У будь-якому регіоні: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>У всій країні, {area}: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>Регіон {area}: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>Серед перших результатів немає служб цієї країни</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>За запитом «{typed}» нічого не знайдено</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>Ніщо не відповідає всьому одразу. Кожен із цих варіантів щось знаходить:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>Натомість може допомогти таке.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>Спробуйте менше слів або простіші слова, іншу мову, назву міста чи країни.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>Якщо нічого не підходить</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>Де країна публікує список своїх служб</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>Із цими фільтрами, за будь-яких слів: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>У межах {distance} км: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Без фільтрів: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>Без умови «зараз відчинено»: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>Без фільтра «{facet}: {value}» ({count})</translation>
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
        <translation>Чернетка, лікарем не перевірена</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>Чернетка: видавець ще може її змінити</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>Термін перегляду, {date}, минув: пошукайте новіший випуск.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Відкрити новішу версію</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>Замінено: є новіша версія, але її немає в цій бібліотеці.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>Замінено: користуйтеся новішою версією.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>Використовуйте натомість: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>Відкликано: більше цим не користуйтеся.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>Тут не можна показати сторінки як зображення. Це текст.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>Сторінки не можна показати як зображення. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>Сторінки не можна показати як зображення: те, що їх читає, зупинилося. Це текст.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Копіювати відбиток</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>ВИГАДАНО</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>Переглянути якість</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>Переглянути якість: {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Переглянути до</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>Прибрати назовсім? Натисніть ще раз</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>постачається з програмою</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>видавець більше не довірений</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>уже мав бути переглянутий</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition} від {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>Вибрати пакети для перегляду</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>Вибрати root.json видавця</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>Дію завершено раніше, ніж її вдалося зупинити. Можна повернутися до попередньої бібліотеки.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>Пакети (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>Відтепер пакети цього видавця приймаються.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>Видавці (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>Зупинено. Перевірка бібліотеки…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>Бібліотека знову така, якою була до останньої зміни. Відкликане лишається відкликаним.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>Бібліотека змінюється. Дочекайтеся завершення або зупиніть зміну.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>Пакет прибрано. Можна повернутися до попередньої бібліотеки.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>Текст сторінки {page} із {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>На цій сторінці немає тексту. Це зображення.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>Зображення. Ctrl+T показує текст сторінки.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Сторінка {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>Сторінка {page} із {count}, зображення</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>Розмір сторінок: {percent} %</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>Сторінки показано за шириною вікна.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>Цю сторінку не можна показати як зображення. Ctrl+T показує її текст.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>Сторінка з карткою</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>Друга мова, для працівника</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Телефонує за номером</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>Зберігає в контактах</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>Мова того, хто візьме із собою</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Без другої</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>Що робить камера телефону</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>Брошура</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файли HTML (*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>Відкрийте запис і натисніть Ctrl+P або надрукуйте добірку чи результати пошуку.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Надруковано.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Читання записів…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Зберегти як HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Листок</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>Листок або брошура</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Обсяг</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Переглянути до</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Замінює</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
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
        <translation>Відстань</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Поблизу</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>Місто, регіон або країна; чи широта й довгота в будь-якому звичному вигляді. Стрілка вниз пропонує ваш регіон</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>Цей регіон: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>Місто або регіон</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>будь-яка</translation>
    </message>
    <message>
        <source>near</source>
        <translation>поблизу</translation>
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
        <translation>Куди можна прийти, зараз відчинено</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>Куди можна прийти, зараз відчинено, спершу найближчі до: {place}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation>Підготовка бібліотеки</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>Підготовку зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>Не вдалося підготувати бібліотеку.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>Бібліотека не готова</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>Це робиться один раз і після оновлення. Мережа не потрібна.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Спробуйте ще раз, коли захочете.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, перезавантажте комп’ютер.</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} із {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the first page</source>
        <translation>Зображення першої сторінки</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>Назад до стовпців</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>Створення перших записів…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>Поки не можна створити жодного запису. Укажіть, у якому стовпці назви.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Перші записи, як вони виглядатимуть</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>Копіювати джерела</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Звідки ці відомості</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}, випуск {edition} від {issued}, {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>%n запис пропущено: закритий або приклад.</numerusform>
            <numerusform>%n записи пропущено: закриті або приклади.</numerusform>
            <numerusform>%n записів пропущено: закриті або приклади.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номери</numerusform>
            <numerusform>%n номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пари</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n служба</numerusform>
            <numerusform>%n служби</numerusform>
            <numerusform>%n служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>Переглянуто %n службу.</numerusform>
            <numerusform>Переглянуто %n служби.</numerusform>
            <numerusform>Переглянуто %n служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>Значення, однакове скрізь, часто підставила програма.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>Давність перевірок</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>Регіони й типи служб</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Як таблиця</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>Зателефонуйте за ними або знайдіть їх знову: людина в небезпеці може ні до кого не додзвонитися.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>Перевірено понад рік тому</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Дата перевірки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>Для скількох служб заповнено кожне поле.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>У скількох із %n регіону вказано кожен тип служб.</numerusform>
            <numerusform>У скількох із %n регіонів указано кожен тип служб.</numerusform>
            <numerusform>У скількох із %n регіонів указано кожен тип служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>У скількох службах розмовляють кожною мовою, якщо вони про це повідомляють.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>Її не знайти за тим, що вона пропонує, і не видно, чого де бракує. Виберіть тип.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Тип служби</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>Можливо, одне й те саме</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>Краще виправляти в такому порядку:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>Для імен і номерів людей потрібна їхня згода. Інакше не вказуйте їх.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>Немає дати перевірки</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Немає годин роботи</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>Немає типу служби</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Немає телефону</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>Ніхто не зможе запитати перед далекою дорогою. Додайте номер або вкажіть, як іще запитати.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>Ніхто не знає, чи це досі правильно. Зателефонуйте й запишіть дату.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Не знайдено нічого, що треба виправити.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>Номери й години роботи змінюються протягом року. Зателефонуйте знову, починаючи з найдавніших.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>Номери, які, схоже, не працюють</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>Одне значення скрізь</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>Люди приходять до зачинених дверей або телефонують марно. Запитайте про години роботи, коли телефонуватимете.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>Люди, названі в тексті</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>Людей скерували б до іншої країни. Виправте точку або не вказуйте її.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Точка на карті</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>Точки за межами країни</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Якість: {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Служби</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>Перші {shown} із {all} регіонів.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>Перші {shown} із {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>У ньому немає служб, які можна було б переглянути.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>Два записи про одне місце скоро почнуть розходитися. Ухваліть рішення щодо кожної пари.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адреса сайту</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Що заповнено</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>Що і де є</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>усі цифри однакові</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>перевірено понад рік тому</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>перевірено понад пів року тому</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>перевірено протягом пів року</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>виділений для фільмів і прикладів</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>немає дати перевірки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>нічого не вказано</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>неможливий номер для своєї країни</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>services</source>
        <translation>служби</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>цифри йдуть лише поспіль угору або вниз</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>назви схожі ({value} зі 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>назви однакові</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>та сама адреса</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>той самий номер {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>те саме місто</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>є, але перевірено давно</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>є, перевірено протягом року</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>закороткий</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>уся країна</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>Перевірено протягом пів року: {fresh} із {all}.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh} і {old} давно</translation>
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
        <translation>на відстані {value} км</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>«Нічого не вказано» кажуть лише про регіон, де все вказане має тип; інакше це невідомо.</translation>
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
        <translation>Виберіть пакет у розділі «Пакети» і там — «Переглянути якість».</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Переглядається кожен запис…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Сторінка для читання (*.html);;Таблиця для програми таблиць (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>Графіки у вигляді таблиць</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Якість даних</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Якість: {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Зберегти як сторінку…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Збережено як {file}.</translation>
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
        <translation>Криза</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Сполучення клавіш {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Добірка</translation>
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
        <translation>Про службу</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Про цей документ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>Зміст і мініатюри</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Наступне позначене слово</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер сторінки</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Сторінки як зображення</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Попереднє позначене слово</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Читати на всю ширину</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст сторінки</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>На всю ширину</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>із {count}</translation>
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
            <numerusform>%n позначене слово</numerusform>
            <numerusform>%n позначені слова</numerusform>
            <numerusform>%n позначених слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Посилання: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Наступне позначене слово</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Попереднє позначене слово</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Розмір тексту: {percent} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} із {count}</translation>
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
            <numerusform>%n таблиця. На наступній сторінці ви вкажете, які з них читати.</numerusform>
            <numerusform>%n таблиці. На наступній сторінці ви вкажете, які з них читати.</numerusform>
            <numerusform>%n таблиць. На наступній сторінці ви вкажете, які з них читати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>Це неправильно?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Переглянути знову</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>Ваш список переглядається. Перегляд нічого не змінює.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>Далі ви вкажете, що в кожному стовпці. Більшість уже запропоновано.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Читати як</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>Список не вдалося переглянути. Виберіть інший.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>У списку не сказано. Вас запитають про це пізніше.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>Це: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>Що є що в цьому форматі, відомо. Далі ви лише виберете країну й мову.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>Чим є ваш список</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>Після цього ваш список буде переглянуто ще раз.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>рахується під час читання</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} у %n файлі</numerusform>
            <numerusform>{size} у %n файлах</numerusform>
            <numerusform>{size} у %n файлах</numerusform>
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
        <translation>Запис</translation>
    </message>
    <message>
        <source>Reported here as dead, not confirmed</source>
        <translation>Тут повідомлено: не працює; не підтверджено</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Виберіть результат, щоб прочитати його тут.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ Назад до результатів</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>Перетворення: {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Наприклад</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Залишено</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Збережено як</translation>
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
        <translation>Об’єднано з іншими</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Скільки разів</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>Готово: прибрати моє повідомлення</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From this computer only. Nobody has confirmed it.</source>
        <translation>Лише з цього комп’ютера. Ніхто цього не підтвердив.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примітка: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>Тут повідомлено: не працює</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>Тут повідомлено {date} в записі «{entry}»: номер {number} не працював.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>Тут повідомлено {date}: переїхали з цієї адреси.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>Тут повідомлено {date}: закрито.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>Тут повідомлено {date}: щось неправильно.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>Тут повідомлено {date}: години роботи неправильні.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>Тут повідомлено {date}: номер {number} не працював.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>Тут повідомлено: закрито</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>Тут повідомлено: переїхали</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>Тут повідомлено: номер не працює</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>Тут повідомлено: щось неправильно</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>Тут повідомлено: години роботи неправильні</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>Повідомлено натомість, не підтверджено: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>Того, про що ви повідомили, у новому випуску більше немає.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>Ви повідомили про переїзд. У новому випуску адресу змінено.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>Ви повідомили про закриття. У новому випуску стан змінено.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>Ви повідомили про номер {number}. У новому випуску цей номер змінено.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>Ви повідомили про неправильні години роботи. У новому випуску години змінено.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>Імпортувати тут</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>Його можна роздати на флешці або електронною поштою. Ноутбук, який ще не знає видавця, один раз запитає root.json і надруковану картку; і те й те лежить у теці видавця.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>Далі: потрібен ще один підпис. Підписує інший власник ключа, командою: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>Далі: перегляньте таблиці, потім виберіть вище інше завершення або виконайте: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>Далі: підписує власник ключа, командою: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>Теку записано</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>Пакет зібрано, але ще не запечатано</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>Пакет готовий</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>ще %n сторінка</numerusform>
            <numerusform>ще %n сторінки</numerusform>
            <numerusform>ще %n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>ще %n розділ</numerusform>
            <numerusform>ще %n розділи</numerusform>
            <numerusform>ще %n розділів</numerusform>
        </translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Наберіть {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>сторінка {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>розділ {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>обслуговує цей регіон</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>Число, менше за десять, могло б указати на людину. Його пропущено.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>Обов’язкова клітинка порожня.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>Програма для таблиць округлила «{raw}». За таким номером не можна зателефонувати, його пропущено.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>Для відкликаного запису потрібні його ідентифікатор і причина, яку прочитають люди. Рядок пропущено.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>В іншому рядку ті самі назва й місце («{raw}»). Залишено обидва; чи це не одне й те саме?</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>Клітинки стовпця «{column}» об’єднано на кілька рядків. Їх прочитано в кожному з них: рядки {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>Класифікації для «{raw}» не переносяться. Цю не прочитано.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>Записи виду «{raw}» не переносяться.</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>В усіх рядках те саме значення: «{raw}». Так і задумано?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>Не можна обчислити, коли тут відчинено. Години роботи показуються як написані.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>Тексту в ньому немає. Знайти можна лише його заголовок.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>Тексту в ньому більше, ніж читається. Відрізано сторінок або частин: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>Імена контактних осіб не переносяться. Пропущено: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>У місці «{raw}» немає жодної служби. Його залишено як окремий запис.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>Ніщо з перенесеного не пов’язане з «{raw}». Рядок пропущено.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>Об’єкти вкладено один в одного надто глибоко. Найглибші пропущено.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>У рядку заповнено лише одну клітинку («{raw}»). Рядок залишено; це заголовок рядків нижче?</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>Інші рядки входять до «{raw}», і зв’язатися там немає з ким: це регіон, а не служба. Рядок пропущено.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>Бракує сторінок: {raw}. Того, що на них, тут немає.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>Сторінки-зображення без тексту: {raw}. Знайти те, що на них написано, не можна.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>Зображення, які не переносяться: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Прохання переглянути</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>Порушено лапки, кінці рядків або кількість клітинок ({raw}). Прочитано, скільки вдалося.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>Читання «{raw}» тривало надто довго, тож його припинено. Запис прочитано без цього файлу.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>Щось не так, як має бути: «{raw}».</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>Пам’ятка не починається із заголовка між двома рядками +++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>У клітинці понад 200 000 знаків. Кінець відрізано.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Стовпця «{column}» немає.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>Стовпець «{column}» невідомий, його не прочитано.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>Стовпець «{column}» трапляється двічі. Прочитано перший.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>Стовпець «{column}» прочитано як «{raw}» — за заголовком і значеннями.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>Запис не читається ({raw}). Його пропущено.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>У записі є позначка, яка змінює його зміст і тут невідома ({raw}). Запис пропущено.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>Файл не вдалося прочитати ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>Файл не в UTF-8. Його прочитано як Windows-1252; перевірте, чи правильно «{raw}».</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>Файл не в UTF-8. Його прочитано як {column}; перевірте, чи правильно «{raw}».</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>У файлі сказано, що його точки задано в метрах вебкарти (EPSG:3857). Їх переведено в градуси.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>Файл «{raw}» уже належить до іншого документа.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>Файлу «{raw}» немає. Запис прочитано без нього.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>Файл «{raw}» завеликий для читання.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>Ідентифікатор довший за 200 знаків. Рядок пропущено.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>Ідентифікатор «{raw}» уже належить запису іншого виду. Цей пропущено.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>Ідентифікатор «{raw}» — не UUID. Його замінено на такий, що лишається незмінним.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>Ідентифікатор «{raw}» стоїть у двох різних рядках. Залишено лише один.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>Ідентифікатор «{raw}» стоїть у рядках із різними назвами або службами. Кожен став окремим записом.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>Програма для таблиць зіпсувала ідентифікатор «{raw}». Задайте стовпцю текстовий формат; рядок пропущено.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>Ключ «{column}» у pack.toml невідомий.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>Рядки між двома +++ — не правильний TOML ({raw}). Пам’ятку прочитано без них.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>У файлі карти «{raw}» — векторні тайли, які не малюються. Візьміть файл із зображеннями.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>Файл карти «{raw}» пошкоджено, або в ньому немає зображень, які карта може показати.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Номер або адресу «{raw}» позначено як такі, що більше не використовуються. Їх пропущено.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>Номер «{raw}» стоїть у лапках; лапки прибрано.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>Позначено, що місце не можна розголошувати. Його адресу, точку, телефони й години роботи пропущено.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Місце «{raw}» позначено як таке, що більше не використовується. Його пропущено.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>Запит очікує «{raw}», але такого запису в цьому пакеті немає.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>У запиті немає слів або того, що він має знайти. Його пропущено.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>У рядку не сказано, до чого він належить, але варіант лише один. Його приєднано до нього.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>У рядку не сказано, до чого він належить. Його пропущено.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>Рядок пояснює стовпці, є прикладом або підсумком («{raw}»). Його пропущено.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>У рядку немає назви й нічого, що могло б нею стати. Його пропущено.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>Рядок дослівно повторює інший. Прочитано один раз.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>Рядок доповнює «{raw}» — запис, прочитаний із попереднього рядка. Він став його частиною.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>У рядку немає годин роботи. Його пропущено, і день вважається невідомим.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>Аркуш «{raw}» приховано, його не прочитано. Покажіть його в книзі, якщо він є частиною списку.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>Джерело не хоче, щоб цей номер або адресу знали всі. Їх пропущено.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>Джерело не розголошує це місце. Його адресу, точку й номери пропущено.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>Джерело повідомляє, що воно неповне: «{raw}». Того, чого бракує, тут немає.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>Для таблиці не вказано мови. Судячи з її файлу, це «{raw}».</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>У таблиці немає заголовка. У файлі сказано: «{raw}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Таблиця порожня.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>Таблиця, де сказано, яка служба де розташована, порожня. Місця пов’язано за іншими даними, де названо і службу, і місце.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>У тексті є HTML; він показується як звичайний текст.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>Час «{raw}» переведено у 24-годинний формат.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>Книгу пошкоджено, її не прочитано. Збережіть її заново й перетворіть окремо.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>Книгу закрито паролем, її не прочитано. Збережіть її без пароля.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>Ще зауважень за правилом {column} у цьому файлі: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>Ідентифікатора немає. Його створено з інших клітинок; укажіть свій, щоб він не змінювався.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>Ліцензії немає. Укажіть, на яких умовах текст можна передавати.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>Цей архів усередині іншого не відкрито. Розпакуйте його й перетворіть те, що всередині.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>Цей файл або аркуш не належить до джерела або не потрібен. Його не прочитано.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>Це про людину або про те, кого питати. Відомості про людей не переносяться.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>Це не JSON, або він обривається: «{raw}». Пропущено.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>Це не частина того формату, який шукали: «{raw}». Пропущено.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>Це не найновіша версія «{raw}»; новіша зайняла її місце.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>Для того, що повідомляє «{column}», у наших записах немає місця. Пропущено: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>У pack.toml не вказано «{column}».</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, стовпець {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, рядок {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, рядок {row}, стовпець {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>«{raw}» не можна безпечно прочитати: під час читання стався збій. Запис прочитано без цього файлу.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>«{raw}» не годиться для «{column}» у pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>У «{raw}» більше тексту, таблиць і позначок, ніж можна показати. Запис прочитано без цього файлу.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>У «{raw}» немає ні служби, ні місця. Залишено як окремий запис.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>У «{raw}» немає нуля на початку: можливо, його прибрала програма для таблиць. Перевірте, чи це правильно.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>У «{raw}» кілька номерів. Їх розділено; дайте кожному окремий рядок.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>«{raw}» у тексті схоже на ім’я або номер людини. Приберіть це, якщо воно не для всіх.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>«{raw}» — час доби, а не дата. Прочитано як час відчинення або зачинення.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>«{raw}» — старий файл Word (.doc) або містить макроси. Збережіть його як .docx без них.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>Файл «{raw}» пошкоджено, або він не те, чим названий. Запис прочитано без нього.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>Файл «{raw}» завеликий для перенесення. Розділіть його. Запис прочитано без нього.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>Файл «{raw}» закрито паролем. Збережіть його без пароля. Запис прочитано без нього.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>«{raw}» — не файл PDF, HTML, Word (.docx), Markdown і не файл карти. Запис прочитано без нього.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>«{raw}» — неповний номер для своєї країни. Показується як надрукований.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>«{raw}» — не номер для дзвінка. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>«{raw}» — не дата на зразок 2026-11-21 або не може бути правильною. Показується як написано.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>«{raw}» — число, яке не може бути тут правильним. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>«{raw}» не годиться як точка на карті. Широта й довгота — це десяткові градуси.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>«{raw}» — не адреса сайту, яку можна відкрити. Пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>Запису «{raw}» у цьому пакеті немає, тому нічого не можна використати замість нього.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>«{raw}» не в градусах (а в метрах або без десяткової крапки), тому не прочитано. Пишіть градуси, наприклад -1.2921 і 36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>«{raw}» — не з відомих тут значень.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>«{raw}» — не ідентифікатор рядка, на який можна послатися. Посилання пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>«{raw}» — число, яким таблиці рахують дні. Прочитано як дату; перевірте, чи це правильно.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>«{raw}» — номер контактної особи. Його залишено без імені; перевірте, чи він для всіх.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>«{raw}» лежить за межами країни, вказаної в джерелі. Залишено; перевірте, чи це правильно.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>«{raw}» лежить поза текою пакета. Файл не відкрито.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>«{raw}» означає, що номера немає. Рядок пропущено.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>«{raw}» схоже на місце, яке не можна розголошувати. Якщо це так, напишіть для нього «так» у стовпці «Конфіденційно» списку або позначте його як sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>«{raw}»: вилучено в джерелі.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>«{raw}»: не прочитано, бо частина програми, яка читає документи, не запускається.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>«{raw}» прочитано як точку, але схоже, що клітинки переставлено, злито або в них коми замість крапок.</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Every row is counted. What was merged or left out is told below, with its reason.</source>
        <translation>Враховано кожен рядок. Що об’єднано або пропущено, сказано нижче, із причиною.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Переглянути якість даних</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Сторінка для читання (*.html);;Таблиця для програми таблиць (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>Читання цих рядків…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>Ваш список читається ще раз, щоб переглянути його якість.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>Ваш список читається. Ще нічого не записано.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Збережено як {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>Список не вдалося прочитати. Поверніться й перевірте, що вибрано.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>Числа не сходяться, це помилка програми. Будь ласка, повідомте про неї.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>Звіт не вдалося зберегти ({reason}). Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>Що вийде з вашого списку</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>прочитано рядків: {read} = залишено: {kept} + об’єднано з іншими: {merged} + пропущено: {refused}</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>прочитано рядків: {read}, залишено: {kept}, об’єднано з іншими: {merged}, пропущено: {refused}</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}: поки рядків: {rows}</translation>
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
            <numerusform>На цьому комп’ютері зберігається %Ln повідомлення про помилки у відомостях.</numerusform>
            <numerusform>На цьому комп’ютері зберігається %Ln повідомлення про помилки у відомостях.</numerusform>
            <numerusform>На цьому комп’ютері зберігається %Ln повідомлень про помилки у відомостях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>Повідомлення ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>Зберегти повідомлення на флешку…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Зберегти повідомлення</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>Збережено: {file}. Передайте його тому, хто складає пакет.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>Тека з таблицями, щоб переглянути й зібрати пізніше</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>Пакет, який підпише хтось інший</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>Підписаний пакет, із ключами, які в мене є</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>Підписаний пакет; я стаю видавцем зараз</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>Виберіть теку видавця</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>Виберіть теку видавця, у якій лежить root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>Вибрати теку видавця…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Чим завершити</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>Ключі створюються в теці поруч із пакетом. Без парольної фрази вони нічого не варті, і ніхто не може її скинути: візьміть чотири-п’ять слів, які ніхто не поставив би поруч.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>Ноутбуки приймають пакети видавців, яких знають, і лише якщо в них нічого не змінено.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>У цій теці немає ключа для підпису. Виберіть інше завершення або потрібну теку.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Парольна фраза ключа</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольна фраза ще раз</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Парольні фрази різняться. Уведіть їх ще раз.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Уведіть парольну фразу ключа.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>Що ви хочете отримати в підсумку?</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>Власник ключа підписує пакет, можливо на іншому комп’ютері, і роздає його.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>До теки можна додати документи й пам’ятки або виправити її в програмі для таблиць.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}, у теці {folder}</translation>
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
        <translation>Повернути фільтри ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистити все</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>Зняти фільтр: {filter}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Фільтри ({count})</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Спершу найближчі</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>Лише {term}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відчинено</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Відкрити: {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>Шукати: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>Скасувати: повернути фільтри</translation>
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
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Сполучення клавіш {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>Що потрібно людині? Проблема, служба, місце, мова</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>Вигадано: не телефонуйте</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>Для кого й на яких умовах</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>Як потрапити й де розташовано</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Години роботи невідомі</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Інші номери</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Що ви можете зробити</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Вебсайт</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>Ctrl і плюс, мінус або 0 змінюють його на будь-якій сторінці.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>Чи ціла бібліотека?</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>Показано її екстрені номери та кризові лінії, а її записи йдуть першими.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Цей переклад — чернетка: носій мови його ще не перевірив.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>Що зберігає цей комп’ютер</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Де ви працюєте</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Group by</source>
        <translation>Групувати</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>Групувати: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
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
        <translation>Зателефонувати: {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>Закрито або вилучено з {date}: у бібліотеці більше немає</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>Закрито або вилучено з {date}: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>Закрито, вилучено або з пакета, якого тут не встановлено</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Години роботи: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>дод. {number}</translation>
    </message>
</context>
<context>
    <name>ShortlistPage</name>
    <message>
        <source>Back on the shortlist: {title}</source>
        <translation>Знову в добірці: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Виберіть запис, щоб прочитати його тут.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: місце {place} із {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Сторінка {page}: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>Сторінки з цими словами</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Мініатюри</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>У цьому документі немає змісту.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Що показує колонка</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, сторінка {page}</translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>Видно %Ln запис, спершу найближчі до середини карти.</numerusform>
            <numerusform>Видно %Ln записи, спершу найближчі до середини карти.</numerusform>
            <numerusform>Видно %Ln записів, спершу найближчі до середини карти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>Видно %Ln запис, спершу найближчі до: {place}.</numerusform>
            <numerusform>Видно %Ln записи, спершу найближчі до: {place}.</numerusform>
            <numerusform>Видно %Ln записів, спершу найближчі до: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>Видно %Ln запис; тут найближчі до середини: {shown}.</numerusform>
            <numerusform>Видно %Ln записи; тут найближчі до середини: {shown}.</numerusform>
            <numerusform>Видно %Ln записів; тут найближчі до середини: {shown}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>Видно %Ln запис; тут показано {shown}, найближчих до: {place}.</numerusform>
            <numerusform>Видно %Ln записи; тут показано {shown}, найближчих до: {place}.</numerusform>
            <numerusform>Видно %Ln записів; тут показано {shown}, найближчих до: {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>На видноті</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>Видно на карті</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>Ніщо зі знайденого не має місця на карті. Список — у «Пошуку».</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>Нічого зі знайденого зараз не видно. Home показує все.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>Показати в «Пошуку»</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>Чернетка, яку не переглядав жоден лікар.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>Телефонує за цим номером</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>Закрито назавжди. Там нікого немає.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>Тимчасово закрито. Зателефонуйте, перш ніж іти.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>Описано для навчання. Сюди не можна скеровувати пацієнтів.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Номери екстрених служб</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як дістатися</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Вигадано для навчання: ніхто не відповість. Не телефонуйте.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>Можливо, закрито. Зателефонуйте, перш ніж іти.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>Номер екстреної служби для цієї країни невідомий.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>Зараз не діє. Не йдіть туди.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Інші номери</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>Додає до ваших контактів</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Не підтверджено: ґрунтується на одному відкритому джерелі, ніхто не телефонував.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>Коли зателефонуєте, можна сказати: «Цей номер мені дав медичний працівник. Я хотів (хотіла) би з кимось поговорити». Називати своє ім’я не обов’язково.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Де знайти допомогу</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>Немає домашньої теки.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>Закрито назавжди</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Тимчасово закрито</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>Лишається як написано</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>Зараз не працює</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>Відкрито й працює</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>Відкрито чи закрито: що означають слова</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>Слова, залишені як написано, показуються, але висновків із них не роблять.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>Створення каталогу</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Створення пошукового покажчика</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>Порівняння з бібліотекою</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Перетворення</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>Перегляд якості даних</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>Пошук записів, які можуть збігатися</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Створення сторінок</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>Встановлення нової бібліотеки</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>Читання записів</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>Читання пакетів</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>Збереження пакетів</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Перевірка пакета</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запис файлу</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Запис пакета</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>З пам’ятки-чернетки, не перевіреної лікарем. Її джерела вказано в ній.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>Схема зберігає те, що вибрано на цій сторінці, для наступного випуску того самого списку.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Читаються всі.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>Ще не вибрано стовпець із назвами в: {tables}. Виберіть його нижче або не читайте таблицю.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>Поки не читається жодна.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Читати цю таблицю</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>Читаються: {read}. Не читаються: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>Рядок заголовків, за лічбою таблиці</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Зберегти як схему…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>Застосувати збережену схему…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>У вашому списку кілька таблиць. Перегляньте тут кожну й укажіть нижче, чи читати її.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n рядок)</numerusform>
            <numerusform>{table} (%n рядки)</numerusform>
            <numerusform>{table} (%n рядків)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy identifier</source>
        <translation>Копіювати ідентифікатор</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>Зразок: телефонуйте на 0123 456 789, відчинено до 16:30</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
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
        <translation>Мініатюри сторінок</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>Міста й регіони</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Compare this with the card that the publisher printed. Take the card from a person you know, never from the stick that brings the pack. Two groups are hidden here: type them from the card.</source>
        <translation>Порівняйте це з карткою, яку надрукував видавець. Візьміть картку в людини, яку ви знаєте, але в жодному разі не з флешки, на якій надійшов пакет. Дві групи тут приховано: введіть їх із картки.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>Група {number} на картці</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>На картці не те, що в цьому файлі, тому видавець не став довіреним. Подивіться на те й інше ще раз.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>Довіряти видавцю</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Довіряти цьому видавцю</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>потрібні підписи: {threshold} із {keys}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>Коротка примітка, якщо це допоможе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Про що йдеться</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>Повідомити на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>Повідомити, що тут щось неправильно</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>Повідомлено на цьому комп’ютері. Відкликати можна в записі.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Неправильно щось інше</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>Тут щось неправильно…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Години роботи неправильні</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>Номер {number} не працює</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>Як правильно, якщо знаєте: номер, адреса, години роботи</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Що неправильно?</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>Будь ласка, не пишіть нічого про клієнтів і жодних імен. Повідомлення зберігається на цьому комп’ютері й нікуди не потрапить, якщо ви не збережете повідомлення на флешку.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place}: переїзд</translation>
    </message>
</context>
<context>
    <name>_Call</name>
    <message>
        <source>{services}: {number}. Copy</source>
        <translation>{services}: {number}. Копіювати</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open the record of {title}</source>
        <translation>Відкрити запис: {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}: копіювати номер {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>У цих пакетах немає ні регіону, ні групи за доходом, тому країну порівнюють з усіма, для яких є показник. Якщо значення дуже відрізняються, шкала йде за степенями десяти.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>від найменшого до найбільшого</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>медіана всіх країн</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>їхня середня половина</translation>
    </message>
    <message>
        <source>this country</source>
        <translation>ця країна</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{line}: open the record</source>
        <translation>{line}: відкрити запис</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Page {page}</source>
        <translation>Сторінка {page}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{line}: {number}. Copy</source>
        <translation>{line}: {number}. Копіювати</translation>
    </message>
</context>
<context>
    <name>_Word</name>
    <message>
        <source>“{word}” means</source>
        <translation>«{word}» означає</translation>
    </message>
</context>
</TS>
