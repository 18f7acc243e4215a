<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>نبذة عن هذه الوثيقة</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>إضافة إلى القائمة المختصرة</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>إضافة {title} إلى القائمة المختصرة</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>تم نسخ كل شيء عن {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>تم النسخ: {number}. اطلبوه من هاتف.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>نسخ كل شيء عن {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>نسخ الرقم {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>رقم الاتصال: {number}. ينسخه</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>في القائمة المختصرة</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>عرض {title} على الخريطة</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>قصاصة {title} لأخذها معكم</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>قصاصة…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>للأخذ معكم ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} في القائمة المختصرة. إزالته منها</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>اختيار {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>البلد الذي تعملون فيه</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>لا يُعرف بلد بهذا الاسم. اكتبوا جزءًا منه، أو افتحوا القائمة.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>اكتبوا جزءًا من الاسم، أو افتحوا القائمة بالمفتاحين Alt+السهم لأسفل</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Counted: {what}</source>
        <translation>معدود: {what}</translation>
    </message>
    <message>
        <source>In {area}</source>
        <translation>في {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>بالقرب من {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>لا تعرف أي حزمة «{place}»: يُعامل ككلمة من كلمات البحث. اكتبوا مدينة من القائمة أو إحداثيات ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>عادت المرشّحات.</translation>
    </message>
    <message>
        <source>Within {distance} km</source>
        <translation>ضمن {distance} كم</translation>
    </message>
</context>
<context>
    <name>BackgroundLine</name>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>خلفية الخريطة</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>الخطوط فقط</translation>
    </message>
    <message>
        <source>{title} (invented)</source>
        <translation>{title} (مُختلَقة)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation>مغلق نهائيًا</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>مغلق مؤقتًا</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>مثال للتوضيح وليس جهة للإحالة</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>مرجع فقط</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محله إصدار أحدث</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>ساعات العمل غير معروفة</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>يفتح {time} هناك</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>مفتوح حتى {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>مفتوح حتى {day} {time} هناك</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>مفتوح حتى {time} هناك</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>يفتح {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>يفتح {day} {time} هناك</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>يفتح {time}</translation>
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
        <translation>مثال للتعلّم منه وليس جهة للإحالة.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>مغلق نهائيًا. لا تُحيلوا أحدًا إلى هنا.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>مغلق مؤقتًا. اسألوا قبل إرسال أي شخص.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>خيالي: لأغراض التدريب. لا تتصلوا.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>قد يكون مغلقًا. اسألوا قبل إرسال أي شخص.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>غير نشط حاليًا. لا تُحيلوا أحدًا إلى هنا.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>غير مؤكد: يستند إلى مصدر عام واحد ولم يتصل به أحد.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>عندما لا يناسب شيء</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>عندما لا يناسب شيء: بمن يمكن الاتصال، وما الذي يمكن فعله</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>عندما لا يناسب شيء: {title}، {number}، والمزيد</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>إنهاء ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>هذه النافذة فارغة. ما حُفظ أو طُبع لا يزال موجودًا، وكذلك ما يحتفظ به هذا الحاسوب نفسه، مثل قوائم البرامج والملفات المستخدمة حديثًا وما نُسخ أو طُبع.</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>الإصدار {number}، {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>لم يتصل أحد للتحقق، أو لا يُعرف متى حدث ذلك.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>الأرقام تتغيّر. إذا لم يجب أحد الأرقام، فاطلبوا كتيّبًا أحدث من حيث حصلتم على هذا الكتيّب.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>خدمات ونصوص أخرى</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>طُبع في {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>بعض ما هنا مُختلَق لأغراض التدريب. لا تتصلوا بما هو موسوم كذلك.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>جرى آخر تحقق قبل يوم الطباعة بأكثر من سنة.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>جرى آخر تحقق قبل يوم الطباعة بأكثر من ستة أشهر.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>ما أُعدّ منه</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>الترخيص غير مذكور</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · طُبع في {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>لم تُنشأ حزمة. اطلعوا على ما عُثر عليه أدناه، وصحّحوا القائمة.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>اختاروا منطقتكم لعرض أرقامها. وحتى ذلك الحين: اطلبوا من شخص قريب أن يحضر المساعدة.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>خطر على الحياة: خدمات الطوارئ</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>لا يُعرف رقم طوارئ لهذه المنطقة. اطلبوا من شخص قريب أن يحضر المساعدة.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>جميع حالات الطوارئ</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>الإسعاف</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>الإطفاء</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>محادثة نصية</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>textphone</source>
        <translation>هاتف نصي</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>البطاقات السريعة</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>في قوائمكم المختصرة، حيث يبقى مع ملاحظة: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>في قوائمكم المختصرة، التي ستعرض النسخة الجديدة: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>استخدموا بدلًا منه: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>مسحوب: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>نص آخر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>المنطقة المخدومة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُعدَّل</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مُغلق</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>أرقام الطوارئ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام الإحصائية</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>كيفية طلبه</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>الأدلة الرسمية</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>أكبر عمر</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>الأوراق المطلوب إحضارها</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>يحلّ محل</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>topics and types</source>
        <translation>المواضيع والأصناف</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>من يمكنه الحضور</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>مسحوب ومُزال</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>أصغر عمر</translation>
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
            <numerusform>لا مصدر عام يؤكده، {date}؛ لم يتصل به أحد</numerusform>
            <numerusform>مصدر عام واحد يذكره، {date}؛ لم يتصل به أحد</numerusform>
            <numerusform>مصدران عامان متفقان، {date}؛ لم يتصل به أحد</numerusform>
            <numerusform>%n مصادر عامة متفقة، {date}؛ لم يتصل به أحد</numerusform>
            <numerusform>%n مصدرًا عامًا متفقًا، {date}؛ لم يتصل به أحد</numerusform>
            <numerusform>%n مصدر عام متفق، {date}؛ لم يتصل به أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>لا مصدر عام يؤكده، {date}؛ لم يجرّب أحد طلبه</numerusform>
            <numerusform>مصدر عام واحد يذكره، {date}؛ لم يجرّب أحد طلبه</numerusform>
            <numerusform>مصدران عامان متفقان، {date}؛ لم يجرّب أحد طلبه</numerusform>
            <numerusform>%n مصادر عامة متفقة، {date}؛ لم يجرّب أحد طلبه</numerusform>
            <numerusform>%n مصدرًا عامًا متفقًا، {date}؛ لم يجرّب أحد طلبه</numerusform>
            <numerusform>%n مصدر عام متفق، {date}؛ لم يجرّب أحد طلبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>تم الاتصال وأُجيب، {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>تم التحقق، {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>تحقّق منه {name}، {date}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>مسودة، {date}، لم يراجعها طبيب مختص</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>خيالي، لأغراض التدريب؛ التاريخ: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>من مقدّم الخدمة، {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>سجل عام وليس دليلًا للصحة النفسية؛ حتى {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>لا يُعرف متى تم التحقق من هذا</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>معروف من المراجع فقط، {date}؛ لم يُطّلع على النص نفسه</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>مصدر عام واحد، {date}؛ غير مؤكد، ولم يتصل به أحد</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>أرقام منشورة، نُقلت في {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>عدة مصادر عامة متفقة، {date}؛ لم يتصل به أحد</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>عدة مصادر عامة متفقة، {date}؛ لم يجرّب أحد طلبه</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>تم الاطلاع على النص أو الملخص، {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>تمت زيارته، {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>تاريخ التحقق غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>تم التحقق اليوم</numerusform>
            <numerusform>تم التحقق قبل يوم واحد</numerusform>
            <numerusform>تم التحقق قبل يومين</numerusform>
            <numerusform>تم التحقق قبل %n أيام</numerusform>
            <numerusform>تم التحقق قبل %n يومًا</numerusform>
            <numerusform>تم التحقق قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>تم التحقق هذا الشهر</numerusform>
            <numerusform>تم التحقق قبل شهر واحد</numerusform>
            <numerusform>تم التحقق قبل شهرين</numerusform>
            <numerusform>تم التحقق قبل %n أشهر</numerusform>
            <numerusform>تم التحقق قبل %n شهرًا</numerusform>
            <numerusform>تم التحقق قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>تم التحقق هذا الأسبوع</numerusform>
            <numerusform>تم التحقق قبل أسبوع واحد</numerusform>
            <numerusform>تم التحقق قبل أسبوعين</numerusform>
            <numerusform>تم التحقق قبل %n أسابيع</numerusform>
            <numerusform>تم التحقق قبل %n أسبوعًا</numerusform>
            <numerusform>تم التحقق قبل %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>تم التحقق هذا العام</numerusform>
            <numerusform>تم التحقق قبل سنة واحدة</numerusform>
            <numerusform>تم التحقق قبل سنتين</numerusform>
            <numerusform>تم التحقق قبل %n سنوات</numerusform>
            <numerusform>تم التحقق قبل %n سنة</numerusform>
            <numerusform>تم التحقق قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>تم التحقق أمس</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>تم التحقق في {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>التاريخ في المستقبل: تحققوا من تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>أرقام {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>لم يتم الاتصال؛ مصادر {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>غير مؤكد؛ مصدر {date}</translation>
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
        <translation>تُنشأ الحزمة من قائمة خدمات: جدول بيانات أو ملف مُصدَّر من سجل أو ملف خريطة. تُقرأ قائمتكم فقط ولا تُعدَّل أبدًا، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>اختاروا مجلد قائمتكم</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>اختاروا قائمتكم</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>تم اختيار: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>لا تُقرأ ألوان الخلايا. إذا كان للون معنى، مثل «مغلق»، فاكتبوه أولًا في عمود مستقل.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>أبدأ من الصفر</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>لديّ قائمة</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>حفظ النموذج…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>حُفظ باسم {file}. املؤوه واحفظوه ثم اختاروه أعلاه.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>جداول (CSV وXLSX وXLS وODS) وHSDS وFHIR وHXL و4Ws وGeoJSON؛ وأيضًا داخل ملف zip أو مجلد. يمكنكم أيضًا إفلات الملف على هذه الصفحة.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>تعذّر حفظ النموذج ({reason}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>النموذج مصنّف فيه عمود لكل معلومة، وقوائم للاختيار منها، وتعليمات. املؤوه ببرنامج جداول بيانات واحفظوه ثم اختاروه هنا.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>أين قائمتكم؟</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنّفات (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>كل الخلايا التي فُحصت فارغة.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>قراءة «{column}» باعتباره</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>«{person}» يبدو كاسم شخص أو رقمه. سيقرأ الجميع هذا العمود.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>من اختياركم</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>أعمدة لا تُقرأ</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>أعمدة تستحق النظر: المخمَّنة وغير المقروءة</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>من المخطط</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>لا تُقرأ: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>لا تُقرأ: {columns}</numerusform>
            <numerusform>لا تُقرأ: {columns} وعمود واحد آخر</numerusform>
            <numerusform>لا تُقرأ: {columns} وعمودان آخران</numerusform>
            <numerusform>لا تُقرأ: {columns} و%n أعمدة أخرى</numerusform>
            <numerusform>لا تُقرأ: {columns} و%n عمودًا آخر</numerusform>
            <numerusform>لا تُقرأ: {columns} و%n عمود آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>لا اقتراح: يُستبعد ما لم تختاروا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>لا أعمدة أخرى</numerusform>
            <numerusform>عرض عمود آخر</numerusform>
            <numerusform>عرض عمودين آخرين</numerusform>
            <numerusform>عرض %n أعمدة أخرى</numerusform>
            <numerusform>عرض %n عمودًا آخر</numerusform>
            <numerusform>عرض %n عمود آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>ما يمثله كل عمود</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>يُقرأ {read} من %n عمود.</numerusform>
            <numerusform>يُقرأ {read} من عمود واحد.</numerusform>
            <numerusform>يُقرأ {read} من عمودين.</numerusform>
            <numerusform>يُقرأ {read} من %n أعمدة.</numerusform>
            <numerusform>يُقرأ {read} من %n عمودًا.</numerusform>
            <numerusform>يُقرأ {read} من %n عمود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>اختاروا مخططًا محفوظًا</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>جارٍ فحص الجدول…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>لا يمكن قراءة عناوين في ذلك الصف. تُرك الصف كما كان.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>مخططات (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>مخططات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>عرض السجلات الأولى</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>تعذّر حفظ المخطط ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>المخطط لجداول أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>استُخدم المخطط، لكن ينقص هذا الجدول: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>استُخدم المخطط. راجعوا الأعمدة مرة أخرى.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>معاني الحقول في قائمة من هذا الشكل معروفة. أما البلد واللغة فلا.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>ما يمثله كل شيء في قائمتكم</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Country of places that name none</source>
        <translation>بلد الأماكن التي لا تذكر بلدًا</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>لغة الأسماء والأوصاف</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>لم يُختر أي بلد، ولا يذكره أي عمود. من يبحث في بلد لن يجد هذه السجلات، ولا يمكن فحص أرقامها.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>تُفحص أرقام الهاتف أيضًا بحسبه.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>ما لا تذكره القائمة</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>خطوط المساعدة في الأزمات</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>وثائق عن هذا البلد</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>أرقام الطوارئ</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>خيالي: لأغراض التدريب. لا تتصلوا.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>أدلة وسجلات رسمية</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>تغيير المنطقة</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>اختاروا منطقتكم</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>الأزمات: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>يُفرغ النافذة فورًا وينسى ما بُحث عنه. يبقى ما حُفظ أو طُبع.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>خروج سريع ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>أُرسلت الصفحة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>من بطاقة هي مسودة؛ لم يراجعها أي طبيب مختص.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>خطوط يمكن الاتصال بها</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>لا يُعرف رقم للاتصال في هذه المنطقة.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>أماكن يمكن الذهاب إليها؛ اتصلوا أولًا إن أمكن</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>طُبعت في {date}. الأرقام تتغيّر: اطلبوا صفحة أحدث.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>بعض ما هنا مُختلَق لأغراض التدريب. لا تتصلوا بما هو موسوم كذلك.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>بمن يمكن الاتصال: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>اختاروا منطقتكم</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>خط المساعدة في الأزمات</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>صفحة الأزمات</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>خطر الآن، {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>هل هناك خطر الآن؟ اتصلوا برقم الطوارئ في مكان وجودكم، أو بخط المساعدة في الأزمات.</translation>
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
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>اليوم أولًا، مثل 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>لا أعرف: تُعرض كما هي مكتوبة</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>الشهر أولًا، مثل 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>أي رقم يأتي أولًا في التواريخ؟</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>يُقرأ {cell} على أنه {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>يُعرض {cell} كما هو مكتوب.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>north</source>
        <translation>شمالًا</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>نحو الشمال الشرقي</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>نحو الشمال الغربي</translation>
    </message>
    <message>
        <source>south</source>
        <translation>جنوبًا</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>نحو الجنوب الشرقي</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>نحو الجنوب الغربي</translation>
    </message>
    <message>
        <source>west</source>
        <translation>غربًا</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} كم</translation>
    </message>
    <message>
        <source>{distance} km {direction}</source>
        <translation>{distance} كم {direction}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Address or number</source>
        <translation>العنوان أو الرقم</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>النص غير موجود في هذه المكتبة. اطلبوه من الناشر.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>النص غير موجود في هذه المكتبة. اطلبوه برقمه من الناشر أو من مكتبة عامة.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>النص غير موجود في هذه المكتبة. انسخوا الرابط وافتحوه حيث توجد شبكة.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>هذه خلفية للخريطة. اختاروها في صفحة «الخريطة»، أسفل ما يُعرض هناك.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ رجوع</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>The library is not open yet. Try again in a moment.</source>
        <translation>لم تُفتح المكتبة بعد. حاولوا مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>توقف العمل دون أي رسالة. لم يتغيّر شيء. حاولوا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>أحد ملفات المكتبة تالف ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>أحد ملفات المكتبة مفقود ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>تحتاج القائمة إلى اسم لا يزيد على {most} حرفًا.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>في هذه الحزمة جزء من حزمة أخرى.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>جزء من المكتبة تالف ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>جزء من الحزمة ليس بالشكل المطلوب.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>ينقص هذه الحزمة جزء موجود في كل حزمة.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>صف وسوم HXL ليس جزءًا من {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>أتلف برنامج جداول بيانات المعرّفات في {file} (تبدو مثل 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>اقبلوا أحدها.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>أضيفوا ‎--near واسم المكان.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>أضيفوا واحدًا: يشرح docs/pack-source.md الطريقة.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>نسخة أخرى من PHC Desk تُعدّل المكتبة الآن.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>يوجد ناشر آخر معروف باسم «{publisher}».</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبوه مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>اطلبوه مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>اطلبوا الملف كما كان من قبل، وافتحوه مع جعل كل الأعمدة نصًا.</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>اطلبوا الجدول الذي تُظهره الصورة.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>اطلبوا من الناشر إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>اطلبوا من الناشر ملف جذر باسمه هو.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>اطلبوا من الناشر حزمة أصغر.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>اسألوا الناشر أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>اطلبوا نسخة أخرى ممن أعدّوه.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>اطلبوا ممن أعدّه نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>عدّلوا المصدر يدويًا وارفضوا البلاغ.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>اختاروا منطقة أو نوعًا، بالمرشّحات.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>اختاروا صفحة أخرى.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>اختاروا أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>اختاروا كلمات أو مرشّحات أخرى.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>اختاروا الملف الذي أعطاكم إياه الناشر: ينتهي اسمه بـ «‎.phcpack».</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>حوّلوه دون الخيار ‎--map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>حوّلوا من دونها، واحفظوها من جديد.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>انسخوا الملف مرة أخرى من مصدره، أو استخدموا ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>انسخوا المعرّف من «phcdesk search … --json».</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>انسخوا الجدول الذي فيه إلى جدول بيانات وحوّلوه.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>صحّحوا الملف ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>احذفوا قائمة لم تعد لازمة.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>قسّموه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>لا تستخدموه. اسألوا الناشر.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>لا يمكن قراءة وثائق من هذا النوع ({kind}).</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>يحتاج الإصدار {edition} من {channel} إلى الإصدار {since} أولًا: {count} من الأجزاء ({bytes}) غير موجودة هنا.</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>أنهوا الاسم بـ ‎.csv أو ‎.html.</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>أنهوا الاسم بـ ‎.pdf أو ‎.html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>احصلوا من الناشر على ملف root.json وبطاقته المطبوعة، ثم «phcdesk trust add root.json».</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>أعطوه اسمًا قصيرًا.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>استوردوا ذلك الإصدار، أو استخدموا الحزمة الكاملة.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>ثبّتوا PHC Desk من جديد: جزء من البرنامج مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>ثبّتوا النسخة الأحدث من PHC Desk، ثم أعيدوا الاستيراد.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>يحتاج إلى الأعمدة decision وfirst_id وsecond_id: «phcdesk quality SOURCE --duplicates -o FILE.csv».</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>لم يُذكر أين يوضع مصدر الحزمة.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>احذفوا ‎--within، أو حددوا مدينة.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>استبعدوا واحدة منهما.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>احذفوا ‎--from لمعرفة ما هو.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>احذفوا ‎--hxl، أو استخدموا csv أو xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>احذفوا ‎--kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>السطر {line} من القرارات غير مفهوم.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>اطلعوا عليه أولًا بالخيار ‎--look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>اطلعوا على السجل بالأمر «phcdesk show».</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>تأكدوا من أن حفظه أو نسخه اكتمل.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>تأكدوا من صحة الاسم.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>أنشئوا واحدًا بالأمر «phcdesk publisher new».</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>حددوا ملفًا مثل publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>حددوا مجلدًا جديدًا بالخيار ‎--out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>حددوا مجلدًا جديدًا بالخيار ‎-o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>حددوا ملفًا آخر، أو أضيفوا ‎--replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>حددوا مجلدًا آخر بالخيار ‎-o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>حددوا واحدًا بالخيار ‎--data-dir على أي قرص تمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>حددوا واحدًا بالخيار ‎--id: حروف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>حددوا الملف، أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>لم يُتعرَّف على أي عمود في {file} كأسماء خدمات.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>لا توجد وثيقة مفتوحة.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>لا توجد قائمة باسم «{name}».</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>لا توجد حزمة باسم «{pack}».</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>لا يوجد في المكتبة مكان باسم «{place}».</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>لا يوجد ناشر موثوق باسم «{publisher}».</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>لا يوجد بلاغ باسم «{id}».</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>لا يُذكر في هذا المصدر أن خدمتين هما خدمة واحدة.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>لا يجوز لأحد آخر أن ينشر باسم «{publisher}».</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>لا شيء هنا باسم «{id}».</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>لم يُفقد شيء. نرجو الإبلاغ عمّا فعلتموه.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>أحد سجلَّي المحتوى المثبّت تالف ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>يمكن تصدير الخدمات فقط، وليس {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحوه مرة أخرى.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>افتحوه واطبعوا صفحاته.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>افتحوه في برنامج جداول بيانات، واحفظوه من جديد بلا كلمة مرور، ثم حوّلوه.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>لا يمكن إنشاء PDF هنا: Qt غير مثبّت.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>حدث خطأ في PHC Desk ‏({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>اطبعوه كقصاصة.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>ضعوا مكانه ملفًا سليمًا.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>ارفعوا رقم الإصدار في pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>استغرقت قراءة الوثيقة وقتًا طويلًا فأُوقفت.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>شغّلوا «phcdesk doctor --repair»، أو افتحوا النافذة فهي تُصلح نفسها.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>شغّلوا «phcdesk doctor» واقرأوا ما يقوله.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>شغّلوا «phcdesk prepare»، أو افتحوا النافذة.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>شغّلوا «phcdesk prepare»، أو افتحوا النافذة فهي تُنشئ واحدة.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>احفظوه من جديد ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>احفظوه بصيغة ‎.docx واستخدموا تلك النسخة.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>احفظوه بصيغة ‎.docx بلا وحدات ماكرو واستخدموا تلك النسخة.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>احفظوه بصيغة CSV أو XLSX مع صف عناوين، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>احفظوه بصيغة PDF أو HTML أو Word ‏(‎.docx) أو Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>صوغوه فيما لا يزيد على {most} حرفًا.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>راجعوا «phcdesk --help».</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>لدى عدة ناشرين «{id}»: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>وقّعوا بمفتاح نشر.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>وقّعوا بأحد مفاتيح النشر لذلك الناشر.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>في الحزمة شيء لم يوقّع عليه ناشرها.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>حدث خطأ ما ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّموه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>أعيدوا تشغيل PHC Desk.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>استوردوه بالأمر «phcdesk pack import».</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>أزيلوا سجلاتها، أو أعطوها اسمًا آخر.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>لا يمكن فعل ذلك.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>هذا أطول مما يُسمح به للبلاغ.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>الفهرس العام للمكتبة تالف.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>أنشأت الفهرسَ العام نسخةٌ أخرى من PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>لا يمكن قراءة الوثيقة بأمان: تعطّلت قراءتها.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>لا يمكن قراءة الوثيقة.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>تعذّر جعل الوثيقة آمنة، لذلك رُفضت.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>تحتوي الوثيقة على برنامج (وحدات ماكرو).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>في الوثيقة نصوص وجداول وعلامات أكثر مما يستطيع حاسوب قديم عرضه.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>ليس في الوثيقة صفحة {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>الوثيقة تالفة، أو ليست ما يدل عليه اسمها.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>الوثيقة أكبر مما يقرؤه PHC Desk ‏({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>الوثيقة مقفلة بكلمة مرور.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>الوثيقة من صيغة Word قديمة (‎.doc) لا تُقرأ.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>تحتاج الوثيقة إلى ذاكرة أكثر مما يُسمح به لوثيقة.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>ينتهي الملف قبل أوانه: البايتات من {start} إلى {end} مفقودة.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>يحتوي الملف على الإصدار {edition} من {channel}؛ وعلى هذا الحاسوب الإصدار {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>الملف تالف، في البايتات من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>الملف ليس مفتاح ناشر.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>الملف ليس حزمة سليمة: البايتات من {start} إلى {end} خاطئة.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>كان ملف القوائم المختصرة والبلاغات تالفًا. حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>لا يحتوي المجلد على pack.toml، فهو ليس مصدر حزمة.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>لا يمكن استخدام المعرّف «{id}» في pack.toml لحزمة.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>لا يمكن استخدام المكتبة.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>المكتبة في {path} أقدم من البرنامج.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>المكتبة تالفة.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>تشير المكتبة إلى ملف لا يمكن أن يوجد ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>تشير المكتبة إلى جزء لا يمكن أن يوجد ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>أُغلقت المكتبة.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>أنشأت المكتبةَ نسخةٌ أحدث من PHC Desk.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>يحتوي ملف الخريطة {file} على رسوم متجهية (vector tiles) لا يرسمها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>ملف الخريطة {file} تالف، أو ليس فيه صور تستطيع الخريطة عرضها.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>الحزمة موقّعة، لكن محتواها ليس بشكل يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>أنشأت القوائمَ المختصرة نسخةٌ أحدث من PHC Desk.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>اكتبوا مدينة أو منطقة من حزمة مثبّتة، أو بلدًا، أو خط العرض،خط الطول؛ أو ضعوه بين الكلمات.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>الملف أو مجلده غير موجود</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>حددوا بلدًا، مثل KE، أو اضبطوه: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>جزء من الحزمة يتجاوز ما يقرؤه PHC Desk ‏({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>نسخة أخرى من PHC Desk تُعدّل القوائم المختصرة أو البلاغات الآن.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>اطلبوا من الناشر رفع رقم الإصدار وإعادة إنشاء الحزمة.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>اطلبوا من الخادم مرة أخرى، أو اسألوا من يديرونه.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>انظروا إلى البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>تأكدوا من أن ذاكرة USB موصولة، ثم حاولوا مرة أخرى: يُستأنف العمل من حيث توقف.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>تأكدوا من أن ذاكرة USB موصولة، أو حددوا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>أفرغوا مساحة هناك، أو اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>حددوا المزيد منها بالخيار ‎--key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>لم يُختر أي بلد.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>الملف ليس ملف جذر لناشر، أو جرى تعديله.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>البصمة مختلفة، لذلك {publisher} غير موثوق.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>الرقم موجود في اسم ملف المفتاح.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>لا يمكن حذف القائمة الوحيدة.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>لا يمكن استخدام الحزمة.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>في الحزمة {have} من التوقيعات الـ{need} التي يطلبها {publisher}.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>الحزمة غير موثوقة.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>تحتاج الحزمة إلى PHC Desk ‏{needs} أو أحدث.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>تعرض الحزمة مفاتيح لـ {publisher} غير التي يعرفها هذا الحاسوب (النسخة {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>تفشل الحزمة {pack} في اختبارها: لا يجد «{query}» ما ينبغي.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>تحتوي الحزمة {pack} على نص لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>لا يمكن قراءة الحزمة {pack} في المكتبة.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>الحزمة {pack} موجودة مرتين.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>للحزمة «{publisher}/{pack}» اسم لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>لا يبدأ جزء البرنامج الذي يقرأ الوثائق.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>عبارة المرور لا تفتح {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>ليس لدى الناشر مفاتيح بالرقم {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>الناشر «{publisher}» غير معروف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>سجل المحتوى المثبّت تالف ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>لا يمكن إدخال البلاغ {id} في الجدول من هنا.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>يطلب البلاغ {id} للصف نفسه شيئًا غير ما يطلبه بلاغ آخر.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام مخطط الأعمدة المحفوظ: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>مخطط الأعمدة المحفوظ لجدول آخر: بعض الأعمدة غير موجود في {file}.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>لا يمكن كتابة فهرس البحث في {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>فهرس البحث تالف.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>فهرس البحث غير محدّث.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>انتهت صلاحية توقيعات {channel} في {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>المصدر بالإصدار {edition}، والحزمة التي يُبنى عليها بالإصدار {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>يجب أن يكون الحد 1 على الأقل وألا يتجاوز عدد المفاتيح، وهو {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة ملف المصطلحات {path} ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>ملف المصطلحات {path} مفقود.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>توجد بالفعل {most} من القوائم.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>توجد بالفعل قائمة باسم «{name}».</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>لا يوجد ملف ولا حزمة مثبّتة باسم {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>لا توجد مكتبة سابقة للرجوع إليها.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>لا يوجد مرشّح باسم «{facet}».</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>لا يوجد مجلد لحفظ المكتبة فيه.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>لا توجد مكتبة في {path} بعد.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>لا توجد حزمة (*.phcpack) في {path}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>لا توجد عبارة مرور.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>ليس فيه خدمة يمكن الاحتفاظ بها. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>لا يوجد إعداد باسم «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>لا شيء في {file}.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>لا شيء للطباعة.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>تستمر بما هو معروف.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>ليس في هذا السجل «{value}» يمكن أن يتعلق به بلاغ.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>هذه ليست حزمة.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>لا يستطيع هذا البرنامج كتابة {form} بعد.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>حزمتان مختلفتان من {channel} تقولان إنهما الإصدار {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>اكتبوا واحدة، أو قدّموها بالخيار ‎--passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>أزيلوا القفل بالبرنامج الذي أُعدّ به، ثم احفظوه من جديد.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>فكّوا ضغطه، وحوّلوا ما فيه.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>استخدموا hsds أو csv أو xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>استخدموا رمزه، مثل KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>استخدموا واحدًا من: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>استخدموا واحدًا من: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>استخدموا أحد هذه: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>استخدموا واحدًا من: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>استخدموا ملفًا بصور: PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>استخدموا حروفًا لاتينية صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>استخدموا تلك النسخة، أو مجلدًا آخر بالخيار ‎--data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>النسخة {version} من مفاتيح {publisher} غير موجودة في الحزمة.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظروا لحظة ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>انتظروا حتى ينتهي ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>لم يُتعرَّف على محتوى {file}.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>اكتبوا ‎.html، ثم اطبعوه.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>اكتبوه بصيغة اسم=قيمة، مثل topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>اكتبوا اسم بلاغ، واقبلوه أو ارفضوه.</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>اكتبوا اسم الناشر في البداية.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>اكتبوا «Name» فوق الأسماء، أو اختاروا الأعمدة: يعرضها «phcdesk convert {file} --look».</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>اكتبوا «same» في العمود decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>جزء من المسار ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>لا يمكن استخدام pack.toml: «{key}» ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>يبلّغ القرص عن عطل</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>نفدت ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يُسمح لكم بالكتابة هناك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتكم من القرص</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>عدد السجلات {count} أكبر مما يتسع له الكتيّب ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>يُعلن {file} عن كيانات (entities) يمكن أن تطلب ملفات. لم يُقرأ.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>في {file} ملفات تريد أن توضع في مكان آخر. لم يُفتح.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>ليس في {file} قرارات عن أزواج.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>ليس في {file} سجلات، بل رد من خادم فقط: «{said}».</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>ليس في {file} بلاغات يستطيع PHC Desk قراءتها.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>في {file} ملفان بالاسم نفسه. لم يُفتح.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} وثيقة وليس جدولًا.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} حزمة جاهزة.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} صورة، مهما كان اسمه.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} تالف ولا يمكن قراءته كمصنّف.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} تالف ولا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} أكبر مما يقرؤه PHC Desk ‏({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} أكبر مما يمكن لملف كهذا.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>تداخل المستويات في {file} أعمق من أي دليل خدمات. لم يُقرأ.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} ليس JSON كاملًا؛ يبدأ الخطأ قرب السطر {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} ليس XML كاملًا؛ يبدأ الخطأ قرب السطر {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} ليس قائمة مختصرة يستطيع PHC Desk قراءتها.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} ليس بالشكل «{format}».</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} مضغوط بطريقة لا تُقرأ هنا.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>سيصبح حجم {file} بعد فك الضغط أكبر بكثير مما ينبغي. لم يُفتح.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>عدد مفاتيح الجذر المقدَّمة {have} من أصل {need} يجب أن توقّع.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} ليس مفتاحًا للحزم.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} ليس مفتاحًا لناشر هذه الحزمة.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>لا يمكن قراءة {path} كمصدر حزمة.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} ليس مجلد ناشر.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} ليس نوعًا من المطبوعات.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} ليس نوعًا من الجداول.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} ليس مصدر حزمة، لذلك لم يُستبدل.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} ليس فارغًا.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} موجود بالفعل.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>يحتاج «--within» إلى مكان يُقاس منه.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>يعرض «phcdesk corrections list» أسماءها.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>يعرض «phcdesk pack list» الحزم؛ تأكدوا من صحة الاسم.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>يعرض «phcdesk pack list» ما هو مثبّت.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>يعرض «phcdesk shortlist lists» أسماءها.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>يعرض «phcdesk trust list» الموثوقين.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>لا يمكن أن يكون «{name}» اسمًا مختصرًا لناشر.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>لا يمكن أن تكون قيمة «{name}» هي «{value}».</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>«{place}» منطقة، ولا تُقاس منها مسافة.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>«{problem}» ليس نوعًا من البلاغات.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>«{text}» غير مفهوم.</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>«{title}» وثيقة، ولا قصاصة للوثائق.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>«{title}» نص لا تتسع له بطاقة.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>«{value}» ليست قيمة معروفة لـ {facet}.</translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message>
        <source>{label}, {count}</source>
        <translation>{label}، {count}</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}: أقل</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}: {count} أخرى</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>حتى عمر {to}</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>من عمر {from} فما فوق</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>من عمر {from} إلى {to}</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>يُسمّى أيضًا</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>المنطقة المخدومة</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>كما يقول المصدر</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>ما ينبغي إحضاره</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Dial {number}: {steps}</source>
        <translation>اطلبوا الرقم {number}: {steps}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>الطوارئ: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>كل يوم: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>يساعد في</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>مُختلَق لأغراض التدريب: لا أحد يجيب. لا تتصلوا.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Official finder</source>
        <translation>دليل رسمي</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>مفتوح الآن حتى {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>مفتوح الآن حتى {time} هناك</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>يفتح في {date} الساعة {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>يفتح في {date} الساعة {time} هناك</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>يفتح اليوم {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>يفتح اليوم {time} هناك</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>يفتح {day} {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>يفتح {day} {time} هناك</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>العنوان سرّي. اتصلوا أولًا.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Use instead: {title} ({ref})</source>
        <translation>استخدموا بدلًا منه: {title} ({ref})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>أين يمكن الحصول عليه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>موصوف للتعلّم منه وليس جهة للإحالة</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>انظروا الملاحظات</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (اليوم)</translation>
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
        <translation>{number} تحويلة {extension}</translation>
    </message>
    <message>
        <source>{pages}, {count} of them pictures without text</source>
        <translation>{pages}، منها صور بلا نص: {count}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 للأول، ويزيد واحدًا في كل مرة. لا يستورد الحاسوب المحمول إلا الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>نبذة عن الحزمة</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>كما سيراه الناس، مثل «خدمات المنطقة الشمالية».</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>رموز تفصل بينها فواصل، مثل en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>أعطوا الحزمة عنوانًا.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>احتفظوا به لكل إصدار لاحق: به تعرف الحواسيب المحمولة الحزمة. حروف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>لغات الحزمة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>لم يُذكر ترخيص. لا يمكن لمن يحصل على الحزمة أن يعرف هل يحق له نقلها إلى غيره.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>اذكروا من ينشر الحزمة.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>يتكوّن الاسم المختصر من حروف لاتينية صغيرة وأرقام وشرطات فقط، مثل north.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>الشروط التي يجوز بها نقل القائمة إلى غيركم. اسألوا من أعدّ القائمة إن لم تعرفوا.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>اكتبوا اليوم بالشكل سنة-شهر-يوم، مثل 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>اكتبوا اللغات رموزًا، مثل en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>سنة-شهر-يوم. بعد هذا اليوم يُخبَر الناس بأنه كان ينبغي مراجعة الحزمة.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>منظمتكم: الجهة المسؤولة عما تقوله الحزمة.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>يوجد مجلد بهذا الاسم بالفعل. اختاروا اسمًا مختصرًا آخر، أو ضعوا علامة على «استبدال».</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>يُنشأ فيه مجلد للجداول، والحزمة بجانبه.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>إنشاء الحزمة وتوقيعها</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>جارٍ إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>اختاروا المجلد الذي تُكتب فيه.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>اختاروا أين تُكتب الحزمة</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>في: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>جارٍ إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>استبدال الموجود</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>جارٍ توقيع الحزمة</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>أين تُكتب</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>كتابة المجلد</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>جارٍ كتابة المجلد</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>فتح هذه الصفحة من جديد</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>حدث خطأ في PHC Desk. لم يُفقد شيء، وتستمر الصفحات الأخرى في العمل. لا يحتوي التقرير أدناه على أي شيء مما كتبتموه أو اطّلعتم عليه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>توقفت هذه الصفحة عن العمل: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>تسهيلات الوصول لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>العنوان كاملًا في خلية واحدة</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>المبنى أو معلم قريب</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>District</source>
        <translation>القضاء</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>الفئات التي تخدمها</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>أكبر عمر</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>ساعات العمل: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف جرى التحقق</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>كيفية الإحالة</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>كيفية الوصول إلى المكان</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>حضوريًا أو هاتفيًا أو عبر الإنترنت</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>رقمها أو رمزها في القائمة</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>يُحفظ في الوصف، تحت عنوانه</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المستخدمة</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>خط العرض وخط الطول في خلية واحدة</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>أصغر عمر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>أسماء أشخاص: لا تُقرأ أبدًا</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>مفتوح أو مغلق</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>المنظمة التي تديرها</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>الأوراق المطلوب إحضارها</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>عامة أو خاصة</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>الإقليم أو المحافظة</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>الخدمات المقدَّمة</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>مصدر المعلومات</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>يجب أن يبقى المكان سريًا (نعم أو لا)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>المدينة أو القرية</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>صنف الخدمة</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>الناحية أو الحي</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>تنبيه للعرض</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>من يمكنه استخدامها</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>من تحقق منها</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>نعم أو لا: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>المرافق</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>وسيط %n بلد في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>وسيط بلد واحد في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>وسيط بلدين في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>وسيط %n بلدان في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>وسيط %n بلدًا في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
            <numerusform>وسيط %n بلد في هذه المكتبة: {median}؛ النصف الأوسط من {lower} إلى {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>السياسات والقوانين</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>أرقام منشورة</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>مصادر الأرقام</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>الانتحار</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>هذا البلد فوق الوسيط، ضمن النصف الأوسط.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>هذا البلد عند الوسيط.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>هذا البلد دون الوسيط، ضمن النصف الأوسط.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>هذا البلد في الربع الأعلى.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>هذا البلد في الربع الأدنى.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>هذا البلد مثل معظم البلدان.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>استخدام الخدمات</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>القوى العاملة</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>نعم في {yes} من %n بلد في هذه المكتبة.</numerusform>
            <numerusform>نعم في {yes} من بلد واحد في هذه المكتبة.</numerusform>
            <numerusform>نعم في {yes} من بلدين في هذه المكتبة.</numerusform>
            <numerusform>نعم في {yes} من %n بلدان في هذه المكتبة.</numerusform>
            <numerusform>نعم في {yes} من %n بلدًا في هذه المكتبة.</numerusform>
            <numerusform>نعم في {yes} من %n بلد في هذه المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>لكل {number} نسمة</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {value}. {peers}</source>
        <translation>{name}، {year}: {value}. {peers}</translation>
    </message>
    <message>
        <source>{name}: {value}. {peers}</source>
        <translation>{name}: {value}. {peers}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation>{value} ({low} إلى {high}) {unit}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>النصف الأوسط</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>أرقام منشورة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>سنواتها</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>هذا البلد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>اختاروا نتيجة لقراءتها هنا.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>إخفاء هذه الصفوف</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>عرض هذه الصفوف</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>لا يمكن عرض هذه الصفوف، لأنها ليست في أي جدول.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>ولا خلايا أخرى</numerusform>
            <numerusform>وخلية أخرى</numerusform>
            <numerusform>وخليتان أخريان</numerusform>
            <numerusform>و%n خلايا أخرى</numerusform>
            <numerusform>و%n خلية أخرى</numerusform>
            <numerusform>و%n خلية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}: حُفظ هكذا: «{kept}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}: «{raw}»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}: «{raw}»، حُفظ هكذا: «{kept}»</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>يفتح Enter السجل.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>أول {shown} من {all}؛ في التقرير المحفوظ كصفحة المزيد.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>السجلات الأولى، كما ستبدو</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>تُعرض أرقام الطوارئ وخطوط المساعدة في الأزمات فيه. يمكنكم تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>خدمات ووثائق للصحة النفسية، على هذا الحاسوب، دون شبكة.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>المكتبة جاهزة.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>أين تعملون؟</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>مصنّف 4Ws: من يفعل ماذا وأين ومتى</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>دليل بصيغة FHIR، صيغة السجلات الصحية</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>دليل بصيغة HSDS، صيغة Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>دليل بصيغة مبكرة من Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>جدول بسيط (CSV أو مصنّف)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>جدول بوسوم HXL، أو مصنّف 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>نقاط على خريطة (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}، النسخة {version}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة · كل الكلمات مطابقة</numerusform>
            <numerusform>نتيجتان · كل الكلمات مطابقة</numerusform>
            <numerusform>%Ln نتائج · كل الكلمات مطابقة</numerusform>
            <numerusform>%Ln نتيجة · كل الكلمات مطابقة</numerusform>
            <numerusform>%Ln نتيجة · كل الكلمات مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>لا نتائج · {exact} بكل الكلمات</numerusform>
            <numerusform>نتيجة واحدة · {exact} بكل الكلمات</numerusform>
            <numerusform>نتيجتان، الأقرب أولًا · {exact} بكل الكلمات</numerusform>
            <numerusform>%Ln نتائج، الأقرب أولًا · {exact} بكل الكلمات</numerusform>
            <numerusform>%Ln نتيجة، الأقرب أولًا · {exact} بكل الكلمات</numerusform>
            <numerusform>%Ln نتيجة، الأقرب أولًا · {exact} بكل الكلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>لا شيء عن «{typed}». يُعرض {count} عن «{meant}»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>كتيّب…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>هل تقصدون «{words}»؟</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>البحث عن «{words}» كما كُتبت</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>ما عُثر عليه كدليل للطباعة</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>المنطقة غير معروفة</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>تم التحقق قبل أكثر من سنة، أو لا يُعرف متى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>لا شيء مُدرَج، لكن بعض خدمات المنطقة غير مصنَّفة</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>لا شيء من هذا النوع مُدرَج في المنطقة</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>{area}, {country}</source>
        <translation>{area}، {country}</translation>
    </message>
    <message>
        <source>{count} + {old} old</source>
        <translation>{count} + {old} قديم</translation>
    </message>
    <message>
        <source>{count} old</source>
        <translation>{count} قديم</translation>
    </message>
    <message>
        <source>{kind}, {area}: none listed</source>
        <translation>{kind}، {area}: لا شيء مُدرَج</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}، {area}: غير معروف، لأن بعض الخدمات هناك غير مصنَّفة</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}، {area}: {count} تم التحقق منها خلال سنة، و{old} قبل ذلك</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}، {area}: {count}، تم التحقق منها كلها قبل أكثر من سنة، أو لا يُعرف متى</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>{kind}, {area}</source>
        <translation>{kind}، {area}</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>المناطق بحسب الاسم</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>بحسب المحافظة</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>بحسب المدينة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>يبحث Enter في صفحة «بحث» عما تعدّه الخلية</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>طبقات المساعدة في الطوارئ</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>الأكثر نقصًا أولًا</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>لا خدمة مُدرَجة هناك.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>الخدمات بحسب المنطقة والصنف</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>جدول (*.csv);;صفحة (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>أصناف الخدمات</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>ما الناقص وأين</translation>
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
        <translation>لكل ملف المحتوى الذي حُفظ به</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>PHC Desk {version}, on Qt {qt} and Python {python}.</source>
        <translation>PHC Desk {version}، مع Qt {qt} و Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>هذه الترجمات للنافذة مسودات لم يراجعها ناطق أصلي: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>ما يحفظه موجود في مجلد البيانات: {folder}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>لم يُعثر على صفحات</numerusform>
            <numerusform>عُثر على صفحة واحدة</numerusform>
            <numerusform>عُثر على صفحتين</numerusform>
            <numerusform>عُثر على %n صفحات</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of Help has these words.</source>
        <translation>لا توجد صفحة مساعدة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>هذه الصفحة بالإنجليزية ولم تُترجم بعد.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>ليس في أي صفحة</numerusform>
            <numerusform>في صفحة واحدة</numerusform>
            <numerusform>في صفحتين</numerusform>
            <numerusform>في %n صفحات</numerusform>
            <numerusform>في %n صفحة</numerusform>
            <numerusform>في %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} من {count} في الصفحة {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>ساعات العمل: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>تطبيق عمليات السحب</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>اطلبوا من الناشر ملف root.json والبطاقة المطبوعة، وقارنوا بينهما تحت «الوثوق بناشر…».</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>العودة إلى الحزم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>فحص الحزمة</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>استيراد «{pack}»، الإصدار {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>الاطلاع لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>الآن في المكتبة: {packs}. المكتبة السابقة محفوظة: يمكنكم العودة إليها.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>في قائمتكم المختصرة «{list}»: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>الانتقال إلى الإصدار {edition}</translation>
    </message>
    <message>
        <source>Take in all of them</source>
        <translation>استيراد الكل</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>المكتبة كما كانت.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>التوقيع صحيح. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>لم تُستورَد هذه الحزمة</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>الوثوق بناشر…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>أحدث من الإصدار {edition} المثبّت</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>غير مثبّتة بعد</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>لا يمكن تطبيق سوى عمليات السحب فيها</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>موقّعة من {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>هذا الإصدار مثبّت بالفعل</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>مع عمليات السحب في الإصدار {edition}، الذي محتواه الآخر غير موجود هنا</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>جرى تجاوز {file}: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>«{pack}»، الإصدار {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>«{pack}»: طُبّقت عمليات السحب في الإصدار {edition}؛ أما بقية محتواه فتحتاج إلى الحزمة الكاملة.</translation>
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
        <translation>العودة إلى المكتبة السابقة</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>استيراد حزمة…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>إنشاء حزمة…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>الوثوق بناشر…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>ما الناقص وأين</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>يمكنكم أيضًا إفلات الحزم على هذه الصفحة. الاطلاع على حزمة لا يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>هل تُمسح القوائم المختصرة والبلاغات والإعدادات وحجم النافذة؟ لا يمكن التراجع عن ذلك. تبقى المكتبة.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>مسحها</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>مسح ما يحفظه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>محفوظ لهذه الجلسة فقط: لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>يحفظ PHC Desk هذه الإعدادات وحجم النافذة وقوائمكم المختصرة بأسمائها وما أبلغتم عن خطئه. ولا يحفظ شيئًا مما تبحثون عنه أو تقرؤونه، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>محمول: المجلد بجانب البرنامج وينتقل معه.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>لم يعد هذا الحاسوب يحفظ شيئًا سوى المكتبة.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>تُحفظ الإعدادات والقائمة المختصرة لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنتم</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>اختيار ملف حزمة للاستيراد</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>تقريب، إبعاد</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>إظهار المحتويات والصور المصغّرة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>نسخ المساحة المرسومة، وإلا فنص الصفحة</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ ما هو محدد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>من مربع البحث إلى النتائج</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>من النتيجة الأولى إلى مربع البحث</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>من صورة الصفحة إلى نصها، والعودة</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>الانتقال إلى {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>في صفحة «بحث»</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>في صفحة «الحزم»</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>في وثيقة ذات صفحات</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>داخل نص</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>في المكتبة وفي المساعدة</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>في القائمة المختصرة</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>في مربع البحث: فتح النتيجة الأولى</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>في المجموعات: إلى البطاقات السريعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>حروف أكبر في هذا النص وحده</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>نص أكبر في النافذة كلها</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>خروج سريع: نافذة فارغة فورًا؛ F12 مرة أخرى تُنهي البرنامج</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>تحريك الخريطة؛ وكذلك إلى الأعلى والأسفل</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>فتح الأقرب إلى الوسط؛ والتقريب حيث توجد عدة سجلات</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>طباعة قصاصة من السجل لأخذها معكم</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>طباعة صفحات</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>طباعة الخريطة وما يظهر فيها</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>وضع السجل في القائمة المختصرة، أو إزالته منها</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>القراءة بكامل العرض</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>عرض كل ما عُثر عليه</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>حروف أصغر في هذا النص وحده</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>نص أصغر في النافذة كلها</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>الحروف كما كانت</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>نقل الصف إلى الأسفل</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>نقل الصف إلى الأعلى</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>الانتقال إلى العنصر التالي القابل للاستخدام</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>شاشة واحدة إلى الأسفل</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>الضغط على الزر، فتح الصف</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>إزالة الصف من القائمة</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>نص بالحجم العادي</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>إلى السطر الذي يضيّق القائمة</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>إلى الكلمة المميّزة السابقة</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>إلى الكلمة المميّزة التالية</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>إلى الصفحة التالية، إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>إلى رقم الصفحة</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>بطاقة سريعة</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>البطاقات السريعة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>عيادة أو مركز أو فريق</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>جميع الوثائق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>رابط فقط</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>الخريطة موجودة هنا</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>اللغة غير مذكورة</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>الترخيص غير مذكور</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>الناشر غير مذكور</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>الحالة غير مذكورة</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>الموضوع غير مذكور</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>الصنف غير مذكور</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>السنة غير مذكورة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>البطاقات السريعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>النص موجود هنا</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>النص غير موجود هنا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>جارٍ فحص كل ملف في المكتبة…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
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
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان، الأحدث أولًا</numerusform>
            <numerusform>%n وثائق، الأحدث أولًا</numerusform>
            <numerusform>%n وثيقة، الأحدث أولًا</numerusform>
            <numerusform>%n وثيقة، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>لا بطاقات سريعة</numerusform>
            <numerusform>بطاقة سريعة واحدة</numerusform>
            <numerusform>بطاقتان سريعتان</numerusform>
            <numerusform>%n بطاقات سريعة</numerusform>
            <numerusform>%n بطاقة سريعة</numerusform>
            <numerusform>%n بطاقة سريعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>اختاروا وثيقة لقراءتها هنا.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>البحث عن هذه الكلمات في صفحة «بحث»</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>اكتبوا لتضييق القائمة</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>الخطوط، المفتوحة الآن أولًا</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>لا يُعرف أي خط مساعدة لهذه المنطقة.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>نسخ الرابط: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>الروابط في هذه الصفحة</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>صفحة {page}: {text}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to take along for each service on the list</source>
        <translation>صفحة للأخذ معكم لكل خدمة في القائمة</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>كتيّب…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>البحث عن شيء لوضعه هنا</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>محفوظ لهذه الجلسة فقط: لا يسمح هذا الحاسوب لبرنامج PHC Desk بالكتابة.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>المفتاح: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>الأسماء والأرقام وساعات العمل وتاريخ كل تحقق، كنص</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>القائمة المختصرة فارغة بعد</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>افتحوا سجلًا واضغطوا {keys}، أو النجمة بجانب اسمه. تبقى القائمة على هذا الحاسوب. وهي تحتوي على سجلات المكتبة فقط، ولا مكان فيها لملاحظات عن أي شخص.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>القائمة المختصرة</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>قصاصات…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>تمت إزالة: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>القائمة كدليل للطباعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ListsBar</name>
    <message numerus="yes">
        <source>A new list with %Ln entry(s)</source>
        <translation>
            <numerusform>قائمة جديدة بلا سجلات</numerusform>
            <numerusform>قائمة جديدة بسجل واحد</numerusform>
            <numerusform>قائمة جديدة بسجلين</numerusform>
            <numerusform>قائمة جديدة بـ %Ln سجلات</numerusform>
            <numerusform>قائمة جديدة بـ %Ln سجلًا</numerusform>
            <numerusform>قائمة جديدة بـ %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>حذف هذه القائمة</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>القوائم…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>إنشاء قائمة أو إعادة تسميتها أو حذفها أو حفظها أو فتحها</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>اسم القائمة الجديدة</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>اسم جديد لهذه القائمة</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>فتح قائمة من ملف…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>إعادة تسمية هذه القائمة…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>حفظ هذه القائمة في ملف…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>قوائم مختصرة ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>حُذفت القائمة. تبقى سجلاتها في المكتبة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>تراجع: استعادة القائمة</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
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
        <translation>تم النسخ: {text}</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>دون اتصال. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>الحزم: {packs} · السجلات: {entries} · أحدث إصدار: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>لا يمكن أن يكون تاريخ هذا الحاسوب، {date}، صحيحًا. لن تُعرض ساعات العمل حتى يُضبط.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} تُحفظ المكتبة لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>مقترح ومؤكد</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>مقترح لكنه مجرد تخمين: راجعوه</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>مقترح وصحيح على الأرجح</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>العودة إلى الحزم</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>إنشاء حزمة: الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} كم</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>لم يُعثر على سجلات لـ «{words}»؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على سجل واحد لـ «{words}»؛ له مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على سجلين لـ «{words}»؛ لهما مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجلات لـ «{words}»؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجلًا لـ «{words}»؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجل لـ «{words}»؛ لها مكان على الخريطة: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>لم يُعثر على سجلات؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على سجل واحد؛ له مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على سجلين؛ لهما مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجلات؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجلًا؛ لها مكان على الخريطة: {placed}.</numerusform>
            <numerusform>عُثر على %Ln سجل؛ لها مكان على الخريطة: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>لا علامات.</numerusform>
            <numerusform>علامة واحدة.</numerusform>
            <numerusform>علامتان.</numerusform>
            <numerusform>%Ln علامات.</numerusform>
            <numerusform>%Ln علامة.</numerusform>
            <numerusform>%Ln علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found</source>
        <translation>كل ما عُثر عليه</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>تغيير في «بحث»</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>تغيير ما يُبحث عنه، في صفحة «بحث»</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>إبعاد (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>طباعة الخريطة والقائمة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>عرض كل ما عُثر عليه (Home)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>تحرّك مفاتيح الأسهم الخريطة، ويغيّر مفتاحا الزائد والناقص درجة القرب، ويعرض Home كل ما عُثر عليه، ويفتح Enter الأقرب إلى الوسط. القائمة بعد الخريطة تقول الشيء نفسه.</translation>
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
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>No place on the map is known of this entry.</source>
        <translation>لا يُعرف لهذا السجل مكان على الخريطة.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>الخطوط: Natural Earth؛ وهي لا تنحاز إلى أي طرف بشأن أي حدود.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} الخلفية: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>تعذّرت طباعة الخريطة.</translation>
    </message>
    <message>
        <source>{date} · page {page}</source>
        <translation>{date} · صفحة {page}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} كم</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Copied: the text of page {page}.</source>
        <translation>تم النسخ: نص الصفحة {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>نسخ نص الصفحة</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>صفحات داكنة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>صفحات بعرض النافذة</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>تمت الطباعة. رُسمت كل الصفحات.</numerusform>
            <numerusform>تمت الطباعة. تعذّر رسم صفحة واحدة فتُركت.</numerusform>
            <numerusform>تمت الطباعة. تعذّر رسم صفحتين فتُركتا.</numerusform>
            <numerusform>تمت الطباعة. تعذّر رسم %n صفحات فتُركت.</numerusform>
            <numerusform>تمت الطباعة. تعذّر رسم %n صفحة فتُركت.</numerusform>
            <numerusform>تمت الطباعة. تعذّر رسم %n صفحة فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>لم تُطبع صفحات.</numerusform>
            <numerusform>طُبعت صفحة واحدة.</numerusform>
            <numerusform>طُبعت صفحتان.</numerusform>
            <numerusform>طُبعت %n صفحات.</numerusform>
            <numerusform>طُبعت %n صفحة.</numerusform>
            <numerusform>طُبعت %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>جارٍ طباعة الصفحة {page}: {done} من {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>لا نص في هذه الصفحة لنسخه.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>سمّوا مكانًا أو نوعًا من المساعدة. يُرجى عدم كتابة أسماء المراجعين هنا.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>وكذلك ما لم يُعدّ هناك: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>تقليل الشروط</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>على أي مسافة: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>كل الموجود: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>في أي منطقة: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>في البلد كله، {area}: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>في {area}: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>لا خدمة من هذا البلد بين النتائج الأولى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>لم يُعثر على شيء عن «{typed}»</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>لا شيء يطابق كل ذلك. كل مما يلي يجد شيئًا:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>قد يساعد ما يلي بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>جرّبوا كلمات أقل أو أبسط، أو لغة أخرى، أو اسم مدينة أو بلد.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>عندما لا يناسب شيء</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>أين يُدرِج البلد خدماته</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>بهذه المرشّحات، أيًّا كانت الكلمات: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>ضمن {distance} كم: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>دون أي مرشّح: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>بدون شرط «مفتوح الآن»: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>بدون {facet}: {value} ({count})</translation>
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
        <translation>مسودة لم يراجعها طبيب مختص</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>مسودة: قد يغيّرها ناشرها</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>كان ينبغي مراجعته قبل {date} وقد مضى: ابحثوا عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>فتح الأحدث</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>حلّ محله إصدار أحدث غير موجود في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>حلّ محله إصدار أحدث: استخدموا الأحدث.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>استخدموا بدلًا منه: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>مسحوب: لا تستخدموه بعد الآن.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>لا يمكن عرض الصفحات صورًا هنا. هذا هو النص.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>لا يمكن عرض الصفحات صورًا. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>لا يمكن عرض الصفحات صورًا: توقف ما يقرؤها. هذا هو النص.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>خيالي</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>الاطلاع على الجودة</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>الاطلاع على جودة {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>إزالة نهائية؟ اضغطوا مرة أخرى</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>ناشرها لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>كان ينبغي أن تُراجَع قبل الآن</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition}، صدر في {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>اختيار حزم للاطلاع عليها</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>اختيار ملف root.json الخاص بالناشر</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>اكتمل الأمر قبل أن يمكن إيقافه. يمكنكم العودة إلى المكتبة السابقة.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>الحزم (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>من الآن فصاعدًا تُقبل حزم هذا الناشر.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>الناشرون (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>تم الإيقاف. جارٍ فحص المكتبة…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>المكتبة كما كانت قبل آخر تغيير. وما سُحب يبقى مسحوبًا.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>يجري تغيير المكتبة. انتظروا حتى ينتهي ذلك، أو أوقفوه.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>أُزيلت الحزمة. يمكنكم العودة إلى المكتبة السابقة.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>نص الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>لا نص في هذه الصفحة. إنها صورة.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>صورة. يعرض Ctrl+T نص الصفحة.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>الصفحة {page} من {count}، كصورة</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>حجم الصفحات: {percent} %</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>الصفحات بعرض النافذة.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>لا يمكن عرض هذه الصفحة كصورة. يعرض Ctrl+T نصها.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>صفحة مع بطاقة</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>لغة ثانية، للعامل الصحي</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>الاتصال بالرقم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>حفظه في جهات الاتصال</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>لغة الشخص الذي يأخذها معه</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>لا لغة أخرى</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>ما تفعله كاميرا الهاتف</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>ملفات HTML ‏(*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>افتحوا سجلًا واضغطوا Ctrl+P، أو اطبعوا القائمة المختصرة أو نتائج البحث.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>جارٍ قراءة السجلات…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>قصاصة</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>قصاصة أو كتيّب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>تُراجع قبل</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
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
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>بالقرب من</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>مدينة أو منطقة أو بلد؛ أو خط العرض وخط الطول بأي شكل معتاد. يعرض السهم السفلي منطقتكم</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>هذه المنطقة: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>مدينة أو منطقة</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>أي مسافة</translation>
    </message>
    <message>
        <source>near</source>
        <translation>بالقرب من</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} كم</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places to go, open now</source>
        <translation>أماكن يمكن الذهاب إليها، مفتوحة الآن</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>أماكن يمكن الذهاب إليها، مفتوحة الآن، الأقرب إلى {place} أولًا</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation>تجهيز المكتبة</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>أُوقف التجهيز. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>تعذّر تجهيز المكتبة.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>المكتبة غير جاهزة</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>يتم هذا مرة واحدة، وبعد كل تحديث. ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>حاولوا مرة أخرى متى شئتم.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>حاولوا مرة أخرى. وإذا تكرر ذلك، فأعيدوا تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the first page</source>
        <translation>صورة الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>جارٍ إنشاء السجلات الأولى…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>لا يمكن إنشاء أي سجل بعد. حددوا العمود الذي فيه الأسماء.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>السجلات الأولى، كما ستبدو</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>تحقّق منه</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>نسخ المصادر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}، الإصدار {edition} بتاريخ {issued}، {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي سجل مغلق أو توضيحي.</numerusform>
            <numerusform>استُبعد سجل واحد مغلق أو توضيحي.</numerusform>
            <numerusform>استُبعد سجلان مغلقان أو توضيحيان.</numerusform>
            <numerusform>استُبعدت %n سجلات مغلقة أو توضيحية.</numerusform>
            <numerusform>استُبعد %n سجلًا مغلقًا أو توضيحيًا.</numerusform>
            <numerusform>استُبعد %n سجل مغلق أو توضيحي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>لم تُفحص أي خدمة.</numerusform>
            <numerusform>فُحصت خدمة واحدة.</numerusform>
            <numerusform>فُحصت خدمتان.</numerusform>
            <numerusform>فُحصت %n خدمات.</numerusform>
            <numerusform>فُحصت %n خدمة.</numerusform>
            <numerusform>فُحصت %n خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>القيمة المتماثلة في كل مكان كثيرًا ما يكون قد ملأها برنامج.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>منذ متى تم التحقق</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>المناطق وأصناف الخدمات</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>اتصلوا بها، أو ابحثوا عنها من جديد: فقد يتصل شخص في خطر فلا يجيبه أحد.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>تم التحقق قبل أكثر من سنة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>عدد الخدمات التي يُذكر فيها شيء لكل حقل.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>في كم منطقة من %n منطقة أُدرج كل صنف من الخدمات.</numerusform>
            <numerusform>في كم منطقة من منطقة واحدة أُدرج كل صنف من الخدمات.</numerusform>
            <numerusform>في كم منطقة من منطقتين أُدرج كل صنف من الخدمات.</numerusform>
            <numerusform>في كم منطقة من %n مناطق أُدرج كل صنف من الخدمات.</numerusform>
            <numerusform>في كم منطقة من %n منطقة أُدرج كل صنف من الخدمات.</numerusform>
            <numerusform>في كم منطقة من %n منطقة أُدرج كل صنف من الخدمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>في كم خدمة تُستخدم كل لغة، بقدر ما تذكر الخدمات ذلك.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>لا يُعثر عليها بما تقدمه، ولا يمكن معرفة ما ينقص. اختاروا صنفًا.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>صنف الخدمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>قد تكون شيئًا واحدًا</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>يُستحسن إصلاحها بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>تحتاج أسماء الأشخاص وأرقامهم إلى موافقتهم. وإلا فاحذفوها.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>بلا تاريخ تحقق</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>بلا ساعات عمل</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>بلا صنف خدمة</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>بلا هاتف</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>لا يمكن لأحد أن يسأل قبل طريق طويل. أضيفوا رقمًا، أو اذكروا طريقة أخرى للسؤال.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>لا أحد يعرف هل ما زال ذلك صحيحًا. اتصلوا، وسجّلوا اليوم.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>لم يُعثر على شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>تتغير الأرقام وساعات العمل خلال سنة. اتصلوا من جديد، بدءًا بالأقدم.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>أرقام تبدو أنها لا تعمل</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>قيمة واحدة في كل مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>يجد الناس الأبواب مغلقة، أو يتصلون بلا جدوى. اسألوا عن ساعات العمل عند الاتصال.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>أشخاص مذكورون في نص</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>سيُرسَل الناس إلى بلد آخر. صحّحوا النقطة، أو احذفوها.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>النقطة على الخريطة</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>نقاط خارج البلد</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>جودة {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>المناطق: أول {shown} من {all}.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>أول {shown} من {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>ليس فيها خدمات يمكن فحصها.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>سجلان لمكان واحد سرعان ما يختلفان. اتخذوا قرارًا في كل زوج.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>ما هو مملوء</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>ما الموجود وأين</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>كل خاناته متماثلة</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>تم التحقق قبل أكثر من سنة</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>تم التحقق قبل أكثر من ستة أشهر</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>تم التحقق خلال ستة أشهر</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>مخصّص للأفلام والأمثلة</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>بلا تاريخ تحقق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>لا شيء مُدرَج</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>رقم غير ممكن في بلده</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>خاناته متتالية صعودًا أو هبوطًا فقط</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>الاسمان متشابهان ({value} من 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>الاسمان متطابقان</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>الرقم نفسه {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>موجود، لكن التحقق قديم</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>موجود، تم التحقق خلال سنة</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>البلد كله</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>تم التحقق من {fresh} من {all} خلال ستة أشهر.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh}، و{old} قديم</translation>
    </message>
    <message>
        <source>{number} ({why})</source>
        <translation>{number} ({why})</translation>
    </message>
    <message>
        <source>{old} old</source>
        <translation>{old} قديم</translation>
    </message>
    <message>
        <source>{title}: {count}.</source>
        <translation>{title}: {count}.</translation>
    </message>
    <message>
        <source>{value} km apart</source>
        <translation>المسافة بينهما {value} كم</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>لا يُقال «لا شيء مُدرَج» إلا عن منطقة لكل ما أُدرج فيها صنف؛ وإلا فهو غير معروف.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a pack on the page Packs, and “Look at the quality” there.</source>
        <translation>اختاروا حزمة في صفحة «الحزم»، ثم «الاطلاع على الجودة» هناك.</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>جارٍ فحص كل سجل…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>صفحة للقراءة (*.html);;جدول لبرنامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>الرسوم البيانية كجداول</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>جودة {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>حفظ كصفحة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
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
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>الاختصار {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>القائمة المختصرة</translation>
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
        <translation>نبذة</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>نبذة عن هذه الوثيقة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>المحتويات والصور المصغّرة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>الكلمة المميّزة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>الصفحات كصور</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>الكلمة المميّزة السابقة</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>القراءة بكامل العرض</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>كامل العرض</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
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
            <numerusform>لا كلمات مميّزة</numerusform>
            <numerusform>كلمة واحدة مميّزة</numerusform>
            <numerusform>كلمتان مميّزتان</numerusform>
            <numerusform>%n كلمات مميّزة</numerusform>
            <numerusform>%n كلمة مميّزة</numerusform>
            <numerusform>%n كلمة مميّزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>الرابط: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>الكلمة المميّزة التالية</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>الكلمة المميّزة السابقة</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>حجم النص: {percent}%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
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
            <numerusform>لا جداول. في الصفحة التالية تحددون ما يُقرأ.</numerusform>
            <numerusform>جدول واحد. في الصفحة التالية تحددون هل يُقرأ.</numerusform>
            <numerusform>جدولان. في الصفحة التالية تحددون ما يُقرأ منهما.</numerusform>
            <numerusform>%n جداول. في الصفحة التالية تحددون ما يُقرأ منها.</numerusform>
            <numerusform>%n جدولًا. في الصفحة التالية تحددون ما يُقرأ منها.</numerusform>
            <numerusform>%n جدول. في الصفحة التالية تحددون ما يُقرأ منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>هل هذا غير صحيح؟</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>جارٍ فحص قائمتكم. الفحص لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>بعد ذلك تحددون ما يمثله كل عمود. معظم ذلك مقترح.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>قراءتها باعتبارها</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>تعذّر فحص القائمة. اختاروا قائمة أخرى.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>القائمة لا تذكر ذلك. ستُسألون عنه لاحقًا.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>هذا: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>معاني الحقول في هذا الشكل معروفة. بعد ذلك تختارون البلد واللغة فقط.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>ما هي قائمتكم</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>ستُفحص قائمتكم بعدها مرة أخرى.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>تُعدّ أثناء القراءة</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size}، بلا ملفات</numerusform>
            <numerusform>{size} في ملف واحد</numerusform>
            <numerusform>{size} في ملفين</numerusform>
            <numerusform>{size} في %n ملفات</numerusform>
            <numerusform>{size} في %n ملفًا</numerusform>
            <numerusform>{size} في %n ملف</numerusform>
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
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reported here as dead, not confirmed</source>
        <translation>أُبلغ هنا بأنه لا يعمل، غير مؤكد</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>اختاروا نتيجة لقراءتها هنا.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ العودة إلى النتائج</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>تحويل {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>حُفظ هكذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>المدموجة في غيرها</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروءة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>تم: إزالة بلاغي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From this computer only. Nobody has confirmed it.</source>
        <translation>من هذا الحاسوب فقط. لم يؤكده أحد.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>أُبلغ هنا بأنه لا يعمل</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>أُبلغ هنا في {date} ضمن «{entry}»: الرقم {number} لا يعمل.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>أُبلغ هنا في {date}: انتقل من هذا العنوان.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>أُبلغ هنا في {date}: إنه مغلق.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>أُبلغ هنا في {date}: يوجد خطأ ما.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>أُبلغ هنا في {date}: ساعات العمل خاطئة.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>أُبلغ هنا في {date}: الرقم {number} لا يعمل.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>أُبلغ هنا: مغلق</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>أُبلغ هنا: انتقل</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>أُبلغ هنا: الرقم لا يعمل</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>أُبلغ هنا: يوجد خطأ ما</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>أُبلغ هنا: ساعات العمل خاطئة</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>المُبلَّغ عنه بدلًا منه، غير مؤكد: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>ما أبلغتم عنه لم يعد موجودًا في الإصدار الجديد.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>أبلغتم بأنه انتقل. عدّل الإصدار الجديد العنوان.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>أبلغتم بأنه مغلق. عدّل الإصدار الجديد الحالة.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>أبلغتم عن الرقم {number}. عدّل الإصدار الجديد هذا الرقم.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>أبلغتم بأن ساعات العمل خاطئة. عدّل الإصدار الجديد ساعات العمل.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>استيرادها هنا</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>يمكن توزيعها على ذاكرة USB أو بالبريد الإلكتروني. الحاسوب المحمول الذي لا يعرف الناشر بعد يطلب root.json والبطاقة المطبوعة مرة واحدة؛ وكلاهما في مجلد الناشر.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>بعد ذلك: تحتاج إلى توقيع آخر. يوقّعها حامل مفتاح آخر، بالأمر: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>بعد ذلك: راجعوا جداوله، ثم اختاروا خاتمة أخرى أعلاه، أو شغّلوا: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>بعد ذلك: يوقّعها من يحمل مفتاحًا، بالأمر: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>كُتب المجلد</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>أُنشئت الحزمة ولم تُختم بعد</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>الحزمة جاهزة</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>لا صفحات أخرى</numerusform>
            <numerusform>صفحة أخرى</numerusform>
            <numerusform>صفحتان أخريان</numerusform>
            <numerusform>%n صفحات أخرى</numerusform>
            <numerusform>%n صفحة أخرى</numerusform>
            <numerusform>%n صفحة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>لا أقسام أخرى</numerusform>
            <numerusform>قسم آخر</numerusform>
            <numerusform>قسمان آخران</numerusform>
            <numerusform>%n أقسام أخرى</numerusform>
            <numerusform>%n قسمًا آخر</numerusform>
            <numerusform>%n قسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>اطلبوا الرقم {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>يخدم هذه المنطقة</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>قد يدل عدد أقل من عشرة على شخص بعينه. استُبعد.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>خلية مطلوبة فارغة.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>قرّب برنامج جداول بيانات «{raw}». لم يعد رقمًا يمكن الاتصال به، فاستُبعد.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>يحتاج السجل المسحوب إلى معرّفه وإلى السبب الذي سيقرؤه الناس. استُبعد الصف.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>لصف آخر الاسم والمكان نفسهما («{raw}»). حُفظ الاثنان؛ هل هما شيء واحد؟</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>خلايا العمود «{column}» مدموجة عبر عدة صفوف. قُرئت في كل منها: الصفوف {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>لا تُنقل تصنيفات «{raw}». لم يُقرأ هذا التصنيف.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>لا تُنقل السجلات من النوع «{raw}».</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>القيمة نفسها في كل الصفوف: «{raw}». هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>يحسن معرفته</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>لا يمكن معرفة متى يكون هذا المكان مفتوحًا. تُعرض ساعات العمل كما هي مكتوبة.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>ليس فيها نص. لا يمكن العثور على شيء منها سوى عنوانها.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>فيها نص أكثر مما يُقرأ. عدد الصفحات أو الأجزاء المقتطعة: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>لا تُنقل أسماء جهات الاتصال من الأشخاص. المستبعد: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>لا توجد خدمة في المكان «{raw}». حُفظ كسجل مستقل.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>لا شيء مما نُقل يتعلق بـ«{raw}». استُبعد الصف.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>الكائنات متداخلة بعمق زائد. استُبعد ما هو في أعمقها.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>خلية واحدة فقط من الصف تذكر شيئًا («{raw}»). حُفظ الصف؛ هل هو عنوان الصفوف التي تحته؟</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>صفوف أخرى جزء من «{raw}»، ولا يمكن الوصول إلى أحد هناك: إنها منطقة وليست خدمة. استُبعدت.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>صفحات ناقصة: {raw}. ما فيها غير موجود هنا.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>صفحات هي صور بلا نص: {raw}. لا يمكن العثور على ما كُتب فيها.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>صور لا تُنقل: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>يُرجى المراجعة</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>علامات الاقتباس أو نهايات الأسطر أو عدد الخلايا غير سليمة ({raw}). قُرئ ما أمكن.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>استغرقت قراءة «{raw}» وقتًا طويلًا فأُوقفت. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>هناك شيء ليس كما ينبغي: «{raw}».</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>لا تبدأ البطاقة بترويسة بين سطرين ‎+++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>في الخلية أكثر من 200,000 حرف. اقتُطعت نهايتها.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>العمود «{column}» مفقود.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>العمود «{column}» غير معروف ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>العمود «{column}» موجود مرتين. قُرئ الأول منهما.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>قُرئ العمود «{column}» باعتباره «{raw}»، بناءً على عنوانه وقيمه.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>لا يمكن قراءة السجل ({raw}). استُبعد.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>في السجل علامة تغيّر معناه وهي غير معروفة هنا ({raw}). استُبعد.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>تعذّرت قراءة الملف ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>الملف ليس بترميز UTF-8. قُرئ بترميز Windows-1252؛ تأكدوا من صحة «{raw}».</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>الملف ليس بترميز UTF-8. قُرئ بترميز {column}؛ تأكدوا من صحة «{raw}».</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>يذكر الملف أن نقاطه بأمتار خريطة الويب (EPSG:3857). حُوّلت إلى درجات.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>الملف «{raw}» يخص وثيقة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>الملف «{raw}» غير موجود. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>الملف «{raw}» أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>المعرّف أطول من 200 حرف. استُبعد الصف.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>المعرّف «{raw}» يخص سجلًا من نوع آخر بالفعل. استُبعد هذا السجل.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>المعرّف «{raw}» ليس UUID. استُبدل به معرّف يبقى كما هو.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>المعرّف «{raw}» مستخدم في صفين مختلفين. حُفظ واحد منهما فقط.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>يرد المعرّف «{raw}» في صفوف بأسماء أو خدمات مختلفة. صار كل منها سجلًا مستقلًا.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>أتلف برنامج جداول بيانات المعرّف «{raw}». نسّقوا العمود كنص؛ استُبعد الصف.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>المفتاح «{column}» في pack.toml غير معروف.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>الأسطر بين علامتي ‎+++ ليست TOML صحيحًا ({raw}). قُرئت البطاقة بدونها.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>يحتوي ملف الخريطة «{raw}» على رسوم متجهية (vector tiles) لا تُرسم. استخدموا ملفًا فيه صور.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>ملف الخريطة «{raw}» تالف، أو ليس فيه صور تستطيع الخريطة عرضها.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>الرقم أو العنوان «{raw}» موسوم بأنه لم يعد مستخدمًا. استُبعد.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>الرقم «{raw}» بين علامتي اقتباس استُبعدتا.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>المكان موسوم بأنه سرّي. استُبعد عنوانه ونقطته وهواتفه وساعات عمله.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>المكان «{raw}» موسوم بأنه لم يعد مستخدمًا. استُبعد.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>يتوقع الاستعلام «{raw}»، وهو ليس سجلًا في هذه الحزمة.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>ليس في الاستعلام كلمات، أو ليس له ما ينبغي أن يجده. استُبعد.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>لا يذكر الصف إلى ماذا ينتمي، لكن لا يوجد سوى احتمال واحد. أُلحق به.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>لا يذكر الصف إلى ماذا ينتمي. استُبعد.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>الصف يشرح الأعمدة، أو هو مثال أو مجموع («{raw}»). استُبعد.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>ليس للصف اسم، ولا ما يُسمّى به. استُبعد.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>يكرر الصف صفًا آخر حرفيًا. قُرئ مرة واحدة.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>يضيف الصف معلومات عن «{raw}»، الذي قُرئ من صف سابق. صار جزءًا منه.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>لا يذكر الصف ساعات عمل. استُبعد، ويُعدّ اليوم غير معروف.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>الورقة «{raw}» مخفية ولم تُقرأ. أظهروها في المصنّف إن كانت جزءًا من القائمة.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>لا يريد المصدر أن يعرف الجميع هذا الرقم أو العنوان. استُبعد.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>يُبقي المصدر هذا المكان سرّيًا. استُبعد عنوانه ونقطته وأرقامه.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>يذكر المصدر أنه غير كامل: «{raw}». الناقص غير موجود هنا.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>لا لغة مذكورة للجدول. بحسب ملفه هي «{raw}».</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>ليس للجدول عنوان. يذكر الملف «{raw}».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>الجدول الذي يربط الخدمات بأماكنها فارغ. رُبطت الأماكن بالخدمات بحسب بيانات أخرى تذكرهما معًا.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>في النص رموز HTML، وهي تُعرض كنص عادي.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>حُوّل الوقت «{raw}» إلى نظام 24 ساعة.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>المصنّف تالف ولم يُقرأ. احفظوه من جديد، وحوّلوه وحده.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>المصنّف مقفل بكلمة مرور ولم يُقرأ. احفظوه بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>نتائج أخرى للقاعدة {column} في هذا الملف: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>لا يوجد معرّف. أُنشئ واحد من الخلايا الأخرى؛ اكتبوا معرّفًا، ليبقى كما هو.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>لا يوجد ترخيص. اذكروا الشروط التي يجوز بها نقل النص إلى غيركم.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>لم يُفتح هذا الأرشيف الموجود داخل أرشيف آخر. فكّوا ضغطه، وحوّلوا ما فيه.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>هذا الملف أو هذه الورقة ليس جزءًا من المصدر، أو غير مطلوب. لم يُقرأ.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>هذا عن شخص، أو عمّن يُسأل عنه. لا تُنقل معلومات الأشخاص.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>هذا ليس JSON، أو هو مبتور: «{raw}». استُبعد.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>هذا ليس جزءًا بالشكل المطلوب: «{raw}». استُبعد.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>هذه ليست أحدث نسخة من «{raw}»، وقد حلّت الأحدث محلها.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>لا مكان في سجلاتنا لما يذكره «{column}». المستبعد: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>لا يذكر pack.toml «{column}».</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}، العمود {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}، الصف {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}، الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>لا يمكن قراءة «{raw}» بأمان: تعطّلت قراءته. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>لا يمكن استخدام «{raw}» لـ«{column}» في pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>في «{raw}» نصوص وجداول وعلامات أكثر مما يمكن عرضه. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>ليس لـ«{raw}» خدمة ولا مكان. حُفظ كسجل مستقل.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>ليس في بداية «{raw}» صفر، وقد يكون برنامج جداول بيانات حذفه. تأكدوا من صحته.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>في «{raw}» عدة أرقام. فُصل بينها؛ خصّصوا لكل منها صفًا.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>«{raw}» في نص يبدو كاسم شخص أو رقمه. احذفوه ما لم يكن متاحًا للعموم.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>«{raw}» وقت من اليوم وليس تاريخًا. قُرئ على أنه وقت الفتح أو الإغلاق.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>«{raw}» ملف Word قديم (‎.doc) أو فيه وحدات ماكرو. احفظوه بصيغة ‎.docx بدونها.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>«{raw}» تالف، أو ليس ما يدل عليه اسمه. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>«{raw}» أكبر من أن يُنقل. قسّموه. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>«{raw}» مقفل بكلمة مرور. احفظوه بلا كلمة مرور. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>«{raw}» ليس ملف PDF أو HTML أو Word ‏(‎.docx) أو Markdown أو ملف خريطة. قُرئ السجل بدونه.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>«{raw}» ليس رقمًا كاملًا في بلده. يُعرض كما طُبع.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>«{raw}» ليس رقمًا يمكن الاتصال به. استُبعد.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>«{raw}» ليس تاريخًا مثل ‎2026-11-21، أو لا يمكن أن يكون صحيحًا. يُعرض كما هو مكتوب.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>«{raw}» ليس عددًا يمكن أن يكون صحيحًا هنا. استُبعد.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>«{raw}» ليست نقطة صالحة على الخريطة. يُكتب خط العرض وخط الطول بالدرجات العشرية.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>«{raw}» ليس عنوان ويب يجوز فتحه. استُبعد.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>«{raw}» ليس سجلًا في هذه الحزمة، فلا يمكن استخدام شيء بدلًا منه.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>«{raw}» ليس بالدرجات (بل بالأمتار، أو بلا فاصلة عشرية)، لذلك لم يُقرأ. اكتبوا درجات، مثل ‎-1.2921 و36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>«{raw}» ليست من القيم المعروفة هنا.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>«{raw}» ليس معرّف أي صف يمكن أن يشير إليه. استُبعد الرابط.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>«{raw}» هو العدد الذي تعدّ به جداول البيانات الأيام. قُرئ على أنه تاريخ؛ تأكدوا من صحته.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>«{raw}» رقم شخص للاتصال. حُفظ بلا الاسم؛ تأكدوا من أنه متاح للعموم.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>يقع «{raw}» خارج البلد الذي يذكره المصدر. حُفظ؛ تأكدوا من صحته.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>يقع «{raw}» خارج مجلد الحزمة. لم يُفتح.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>يعني «{raw}» أنه لا يوجد رقم. استُبعد الصف.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>يبدو «{raw}» مكانًا يجب أن يبقى سريًا. إن كان كذلك، فاكتبوا له «نعم» في عمود «سري» من القائمة، أو ضعوا له الوسم sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>حُذف «{raw}» في المصدر.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>لم يُقرأ «{raw}»، لأن جزء البرنامج الذي يقرأ الوثائق لا يبدأ.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>قُرئ «{raw}» على أنه نقطة، لكن يبدو أن الخليتين مبدلتان أو مدموجتان أو فيهما فواصل بدل النقاط.</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every row is counted. What was merged or left out is told below, with its reason.</source>
        <translation>كل صف محسوب. ما دُمج أو استُبعد مذكور أدناه مع سببه.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>الاطلاع على جودة البيانات</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>صفحة للقراءة (*.html);;جدول لبرنامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>جارٍ قراءة هذه الصفوف…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>جارٍ قراءة قائمتكم مرة أخرى، لفحص جودتها.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>جارٍ قراءة قائمتكم. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>تعذّرت قراءة القائمة. ارجعوا وراجعوا الاختيارات.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>الأعداد غير متطابقة، وهذا خلل في هذا البرنامج. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>تعذّر حفظ التقرير ({reason}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>ما يصير إليه أمر قائمتكم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>الصفوف المقروءة: {read} = المحفوظة: {kept} + المدموجة في غيرها: {merged} + المستبعدة: {refused}</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>الصفوف المقروءة: {read}، المحفوظة: {kept}، المدموجة في غيرها: {merged}، المستبعدة: {refused}</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}: عدد الصفوف حتى الآن: {rows}</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>SaveReports</name>
    <message numerus="yes">
        <source>%Ln report(s) of something wrong are kept on this computer.</source>
        <translation>
            <numerusform>لا بلاغات عن أخطاء محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>بلاغ واحد عن خطأ محفوظ على هذا الحاسوب.</numerusform>
            <numerusform>بلاغان عن أخطاء محفوظان على هذا الحاسوب.</numerusform>
            <numerusform>%Ln بلاغات عن أخطاء محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>%Ln بلاغًا عن أخطاء محفوظًا على هذا الحاسوب.</numerusform>
            <numerusform>%Ln بلاغ عن أخطاء محفوظ على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>بلاغات ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>حفظ البلاغات على ذاكرة USB…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>حفظ البلاغات</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>تم الحفظ: {file}. سلّموه إلى من يُعدّ الحزمة.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>مجلد فيه جداول، للاطلاع عليها والإنشاء لاحقًا</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>حزمة يوقّعها شخص آخر</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>حزمة موقّعة، بالمفاتيح التي لديّ</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>حزمة موقّعة؛ أصبح ناشرًا الآن</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>اختاروا مجلد الناشر</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>اختاروا مجلد الناشر الذي يحتوي على root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>اختيار مجلد الناشر…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف تنتهي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>تُنشأ المفاتيح في مجلد بجانب الحزمة. لا قيمة لها دون عبارة المرور، ولا يمكن لأحد إعادة تعيينها: اختاروا أربع أو خمس كلمات لا يجمعها أحد معًا.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>تستورد الحواسيب المحمولة حزم الناشرين الذين تعرفهم، وفقط إذا لم يُعدَّل فيها شيء.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>لا مفتاح للتوقيع في ذلك المجلد. اختاروا خاتمة أخرى، أو المجلد الصحيح.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبوهما من جديد.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>اكتبوا عبارة مرور المفتاح.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>ماذا تريدون في النهاية؟</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>يوقّع الحزمةَ من يحمل مفتاحًا، ربما على حاسوب آخر، ثم يوزّعها.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>يمكنكم إضافة وثائق وبطاقات سريعة إلى المجلد، أو تصحيحه ببرنامج جداول بيانات.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}، في {folder}</translation>
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
        <translation>استعادة المرشّحات ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>إزالة {filter}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>المرشّحات ({count})</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>{term} فقط</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>البحث عن {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>تراجع: استعادة المرشّحات</translation>
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
        <translation>بحث</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>الاختصار {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>ما الذي يحتاجه الشخص؟ مشكلة، خدمة، مكان، لغة</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>خيالي: لا تتصلوا</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>لمن، وبأي شروط</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>كيفية الوصول، والمكان</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>ساعات العمل غير معروفة</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنكم فعله</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>يغيّره Ctrl مع زائد أو ناقص أو 0 في كل صفحة.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>هل المكتبة سليمة؟</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>تُعرض أرقام الطوارئ وخطوط المساعدة في الأزمات فيه، وتأتي سجلاته أولًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>هذه الترجمة مسودة لم يراجعها ناطق أصلي بعد.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>ما يحفظه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>أين تعملون</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>التجميع حسب: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
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
        <translation>الاتصال بالرقم {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>أُغلق أو أُزيل منذ {date}: لم يعد في المكتبة</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>أُغلق أو أُزيل منذ {date}: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>مغلق أو مُزال أو من حزمة غير مثبّتة هنا</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>ساعات العمل: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>القائمة المختصرة</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>تحويلة {number}</translation>
    </message>
</context>
<context>
    <name>ShortlistPage</name>
    <message>
        <source>Back on the shortlist: {title}</source>
        <translation>أُعيد إلى القائمة المختصرة: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>اختاروا سجلًا لقراءته هنا.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>القائمة المختصرة</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: الموضع {place} من {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>صفحة {page}: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>الصفحات التي فيها الكلمات</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>صور مصغّرة</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>ليس في هذه الوثيقة جدول محتويات.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>ما يعرضه العمود</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}، صفحة {page}</translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>لا سجلات ظاهرة، الأقرب إلى وسط الخريطة أولًا.</numerusform>
            <numerusform>سجل واحد ظاهر، الأقرب إلى وسط الخريطة أولًا.</numerusform>
            <numerusform>سجلان ظاهران، الأقرب إلى وسط الخريطة أولًا.</numerusform>
            <numerusform>%Ln سجلات ظاهرة، الأقرب إلى وسط الخريطة أولًا.</numerusform>
            <numerusform>%Ln سجلًا ظاهرًا، الأقرب إلى وسط الخريطة أولًا.</numerusform>
            <numerusform>%Ln سجل ظاهر، الأقرب إلى وسط الخريطة أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>لا سجلات ظاهرة، الأقرب إلى {place} أولًا.</numerusform>
            <numerusform>سجل واحد ظاهر، الأقرب إلى {place} أولًا.</numerusform>
            <numerusform>سجلان ظاهران، الأقرب إلى {place} أولًا.</numerusform>
            <numerusform>%Ln سجلات ظاهرة، الأقرب إلى {place} أولًا.</numerusform>
            <numerusform>%Ln سجلًا ظاهرًا، الأقرب إلى {place} أولًا.</numerusform>
            <numerusform>%Ln سجل ظاهر، الأقرب إلى {place} أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>لا سجلات ظاهرة؛ هذه أقرب {shown} إلى الوسط.</numerusform>
            <numerusform>سجل واحد ظاهر؛ هذه أقرب {shown} إلى الوسط.</numerusform>
            <numerusform>سجلان ظاهران؛ هذه أقرب {shown} إلى الوسط.</numerusform>
            <numerusform>%Ln سجلات ظاهرة؛ هذه أقرب {shown} إلى الوسط.</numerusform>
            <numerusform>%Ln سجلًا ظاهرًا؛ هذه أقرب {shown} إلى الوسط.</numerusform>
            <numerusform>%Ln سجل ظاهر؛ هذه أقرب {shown} إلى الوسط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>لا سجلات ظاهرة؛ هذه أقرب {shown} إلى {place}.</numerusform>
            <numerusform>سجل واحد ظاهر؛ هذه أقرب {shown} إلى {place}.</numerusform>
            <numerusform>سجلان ظاهران؛ هذه أقرب {shown} إلى {place}.</numerusform>
            <numerusform>%Ln سجلات ظاهرة؛ هذه أقرب {shown} إلى {place}.</numerusform>
            <numerusform>%Ln سجلًا ظاهرًا؛ هذه أقرب {shown} إلى {place}.</numerusform>
            <numerusform>%Ln سجل ظاهر؛ هذه أقرب {shown} إلى {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>الظاهر على الخريطة</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>لا شيء مما عُثر عليه له مكان على الخريطة. يعرضه «بحث» في قائمة.</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>لا شيء مما عُثر عليه ظاهر. يعرض Home كل شيء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>عرض في «بحث»</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>مسودة لم يراجعها أي اختصاصي.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>يتصل بهذا الرقم</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>مغلق نهائيًا. لا أحد هناك.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>مغلق مؤقتًا. اتصلوا قبل الذهاب.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>موصوف للتعلّم منه. ليس جهة للإحالة.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>أرقام الطوارئ</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>كيفية الوصول إلى المكان</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>مُختلَق لأغراض التدريب: لا أحد يجيب. لا تتصلوا.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>قد يكون مغلقًا. اتصلوا قبل الذهاب.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>لا يُعرف رقم طوارئ لهذا البلد.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>غير نشط حاليًا. لا تذهبوا إلى هناك.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>يضيفه إلى جهات الاتصال لديكم</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>غير مؤكد: يستند إلى مصدر عام واحد ولم يتصل به أحد.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>عند الاتصال يمكنكم القول: «أعطاني عامل صحي هذا الرقم. أودّ التحدث إلى أحد.» لستم مضطرين إلى ذكر اسمكم.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>أين يمكن إيجاد المساعدة</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>لا يوجد مجلد شخصي.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>مغلق نهائيًا</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>مغلق مؤقتًا</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>يبقى كما هو مكتوب</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>لا يعمل حاليًا</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>مفتوح ويعمل</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>مفتوح أو مغلق: ما تعنيه الكلمات</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>الكلمات التي تبقى كما هي مكتوبة تُعرض، لكن لا يُستنتج منها شيء.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>بناء الفهرس العام</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>بناء فهرس البحث</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>المقارنة مع المكتبة</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>جارٍ التحويل</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>جارٍ فحص جودة البيانات</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>جارٍ البحث عن سجلات قد تكون متطابقة</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>جارٍ إعداد الصفحات</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>وضع المكتبة الجديدة في مكانها</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>جارٍ قراءة السجلات</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>قراءة الحزم</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>حفظ الحزم</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>التحقق من الحزمة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>جارٍ كتابة الملف</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>كتابة الحزمة</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>من بطاقة هي مسودة لم يراجعها طبيب مختص. مصادرها مذكورة عليها.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>يحفظ المخطط اختيارات هذه الصفحة، للإصدار التالي من القائمة نفسها.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>تُقرأ كلها.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>لم يُختر بعد عمود الأسماء في: {tables}. اختاروا واحدًا أدناه، أو لا تقرؤوا الجدول.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>لا يُقرأ أي منها بعد.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>قراءة هذا الجدول</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>تُقرأ: {read}. لا تُقرأ: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>صف العناوين، بحسب ترقيم جدول البيانات</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>حفظ كمخطط…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>استخدام مخطط محفوظ…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>في قائمتكم عدة جداول. راجعوا كلًا منها هنا، وحددوا أدناه هل يُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (لا صفوف)</numerusform>
            <numerusform>{table} (صف واحد)</numerusform>
            <numerusform>{table} (صفان)</numerusform>
            <numerusform>{table} (%n صفوف)</numerusform>
            <numerusform>{table} (%n صفًا)</numerusform>
            <numerusform>{table} (%n صف)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>نموذج: اتصلوا بالرقم ⁦0123 456 789⁩، مفتوح حتى ⁦16:30⁩</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>صور مصغّرة للصفحات</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>المدن والمناطق</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare this with the card that the publisher printed. Take the card from a person you know, never from the stick that brings the pack. Two groups are hidden here: type them from the card.</source>
        <translation>قارنوا هذا بالبطاقة التي طبعها الناشر. خذوا البطاقة من شخص تعرفونه، وليس أبدًا من ذاكرة USB التي تحمل الحزمة. هناك مجموعتان مخفيتان هنا: اكتبوهما من البطاقة.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>المجموعة {number} على البطاقة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>ما على البطاقة مختلف عمّا في هذا الملف، لذلك لم يُعتمد الناشر موثوقًا. راجعوا الاثنين مرة أخرى.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>الوثوق بناشر</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>الوثوق بهذا الناشر</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>يجب أن يوقّع {threshold} من {keys}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>ملاحظة قصيرة، إن كانت مفيدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>يتعلق بـ</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>إنه مغلق</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>الإبلاغ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>الإبلاغ عن خطأ هنا</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>تم الإبلاغ على هذا الحاسوب. يمكنكم سحب البلاغ من السجل.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>يوجد خطأ آخر</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>يوجد خطأ هنا…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>ساعات العمل خاطئة</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>الرقم {number} لا يعمل</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>الصحيح إن كنتم تعرفونه: رقم أو عنوان أو ساعات عمل</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما الخطأ؟</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>يُرجى عدم كتابة أي شيء عن أي مراجع ولا أي أسماء. يُحفظ البلاغ على هذا الحاسوب ولا يذهب إلى أي مكان ما لم تحفظوا البلاغات على ذاكرة USB.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place}: انتقل من مكانه</translation>
    </message>
</context>
<context>
    <name>_Call</name>
    <message>
        <source>{services}: {number}. Copy</source>
        <translation>{services}: {number}. نسخ</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>added</source>
        <translation>مُضافة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُعدَّلة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مُغلقة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the record of {title}</source>
        <translation>فتح سجل {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}: نسخ الرقم {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>لا تذكر الحزم هنا المنطقة ولا فئة الدخل، لذلك يُقارَن البلد بجميع البلدان التي لديها هذا الرقم. وحيث تختلف الأرقام كثيرًا، يتدرّج المقياس بقوى العشرة.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>من الأقل إلى الأكثر</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>وسيط جميع البلدان</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>النصف الأوسط منها</translation>
    </message>
    <message>
        <source>this country</source>
        <translation>هذا البلد</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{line}: open the record</source>
        <translation>{line}: فتح السجل</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{line}: {number}. Copy</source>
        <translation>{line}: {number}. نسخ</translation>
    </message>
</context>
<context>
    <name>_Word</name>
    <message>
        <source>“{word}” means</source>
        <translation>«{word}» تعني</translation>
    </message>
</context>
</TS>
