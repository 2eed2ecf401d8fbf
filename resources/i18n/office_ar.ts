<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en_GB">
<context>
    <name>AboutPart</name>
    <message>
        <source>Citizen Office</source>
        <translation>مكتب المواطن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>مجلد المعطيات</translation>
    </message>
    <message>
        <source>Whoever keeps copies of the office copies this folder, whole.</source>
        <translation>على من يحفظ نسخا احتياطية للمكتب أن ينسخ هذا المجلد كاملا.</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>رخص الخطوط والأيقونات</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>الاسم والصفة</translation>
    </message>
    <message>
        <source>First name and family name, as it stands on receipts.</source>
        <translation>الاسم الشخصي والعائلي كما يظهر في الوصولات.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Typed to sign in; it stays for good.</source>
        <translation>يكتب عند الدخول، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Hand the password over: it has to be changed at the first signing in.</source>
        <translation>سلم كلمة المرور إلى صاحب الحساب: يجب تغييرها عند أول دخول.</translation>
    </message>
    <message>
        <source>What was done under this account stays under it.</source>
        <translation>ما أنجز بهذا الحساب يبقى منسوبا إليه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>The account of {name} is open.</source>
        <translation>تم فتح حساب {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>تم حفظ حساب {name}.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>تم تغيير كلمة مرور {name}.</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>تم إغلاق حساب {name}.</translation>
    </message>
</context>
<context>
    <name>ActsPanel</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>خطوات أخرى</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>A paper is shown first, and printed from there.</source>
        <translation>تعرض الوثيقة أولا، ومن هناك تطبع.</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>وقف الإرفاق</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Attaching file {number} of {total}</source>
        <translation>إرفاق الملف {number} من {total}</translation>
    </message>
</context>
<context>
    <name>AdministrationController</name>
    <message>
        <source>Saved; papers made from now on say it.</source>
        <translation>تم الحفظ؛ تظهر التغييرات في الوثائق ابتداء من الآن.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>أقسام صفحة الإدارة</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام والمصالح</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطل</translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>صيغ الرسائل</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>استرجاع الولوج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستعملون</translation>
    </message>
    <message>
        <source>Publications and services</source>
        <translation>الوثائق المنشورة والخدمات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Way of delivery</source>
        <translation>الطريقة المرغوب فيها</translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نوع النسخة</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>لغة الوثائق</translation>
    </message>
    <message>
        <source>How the request came</source>
        <translation>طريقة التوصل بالطلب</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>تاريخ تسلم الطلب</translation>
    </message>
    <message>
        <source>day/month/year; today if empty</source>
        <translation>يوم/شهر/سنة؛ تاريخ اليوم إن تركت فارغة</translation>
    </message>
    <message>
        <source>Number in the register on paper</source>
        <translation>الرقم في السجل الورقي</translation>
    </message>
    <message>
        <source>If it was taken down there before.</source>
        <translation>إذا سبق تقييد الطلب فيه.</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>مرجع البوابة</translation>
    </message>
    <message>
        <source>Papers: {language} · {channel}</source>
        <translation>الوثائق: {language} · {channel}</translation>
    </message>
    <message>
        <source>Papers, channel</source>
        <translation>الوثائق، طريقة التوصل</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>High contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>خط أكبر</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Each user of this computer has a choice of their own.</source>
        <translation>لكل مستعمل لهذا الحاسوب اختياره الخاص.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدا</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>ApplicantPart</name>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>الاسم الشخصي بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>الاسم العائلي بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Citizen or foreign resident</source>
        <translation>مواطن(ة) أو مقيم(ة) أجنبي(ة)</translation>
    </message>
    <message>
        <source>Phone, e-mail, Latin names</source>
        <translation>الهاتف، البريد الإلكتروني، الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number of the residence paper</source>
        <translation>رقم وثيقة إثبات الإقامة</translation>
    </message>
    <message>
        <source>National card number</source>
        <translation>رقم البطاقة الوطنية للتعريف</translation>
    </message>
    <message>
        <source>Fill in names and address from the request of {day}</source>
        <translation>نقل الاسم والعنوان من الطلب المؤرخ في {day}</translation>
    </message>
    <message>
        <source>Fill in as on {day}</source>
        <translation>الملء من طلب {day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>This does not look like a card number: look again.</source>
        <translation>لا يبدو أن هذا رقم بطاقة: تحقق منه.</translation>
    </message>
    <message>
        <source>This does not look like a phone number: look again.</source>
        <translation>لا يبدو أن هذا رقم هاتف: تحقق منه.</translation>
    </message>
    <message>
        <source>This does not look like a fax number: look again.</source>
        <translation>لا يبدو أن هذا رقم فاكس: تحقق منه.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address: look again.</source>
        <translation>لا يبدو أن هذا عنوان بريد إلكتروني: تحقق منه.</translation>
    </message>
</context>
<context>
    <name>AskWithdrawalDialog</name>
    <message>
        <source>The requester wants no answer any more</source>
        <translation>لم يعد صاحب(ة) الطلب يرغب في الرد</translation>
    </message>
    <message>
        <source>It is taken down; an information officer then closes the request.</source>
        <translation>يسجل ذلك، ثم يتولى الشخص المكلف بالمعلومات إنهاء الطلب.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Only what the requester said.</source>
        <translation>ما صرح(ت) به صاحب(ة) الطلب فقط.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>The legal term stays as it is; the internal day is the office&apos;s own.</source>
        <translation>لا يتغير الأجل القانوني؛ أما الأجل الداخلي فهو خاص بالمكتب.</translation>
    </message>
    <message>
        <source>All of them, or none if one cannot be assigned.</source>
        <translation>تسند كلها، أو لا يسند أي منها إن تعذر إسناد أحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Who works on %n request(s)?</source>
        <translation>
            <numerusform>إلى من تسند الطلبات؟</numerusform>
            <numerusform>إلى من يسند هذا الطلب؟</numerusform>
            <numerusform>إلى من يسند هذان الطلبان؟</numerusform>
            <numerusform>إلى من تسند %n طلبات؟</numerusform>
            <numerusform>إلى من يسند %n طلبا؟</numerusform>
            <numerusform>إلى من يسند %n طلب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Give back to the list</source>
        <translation>إرجاع إلى اللائحة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>دون قسم أو مصلحة</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم أو المصلحة</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>الأجل الداخلي</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It stays in the story.</source>
        <translation>تبقى في مسار الطلب.</translation>
    </message>
    <message>
        <source>A legal term ends before it, on {day}.</source>
        <translation>ينقضي أجل قانوني قبل هذا التاريخ، يوم {day}.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>PDF files and pictures</source>
        <translation>ملفات PDF وصور</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>صورة.png</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>لم يرفق أي ملف.</numerusform>
            <numerusform>تم إرفاق ملف واحد.</numerusform>
            <numerusform>تم إرفاق ملفين.</numerusform>
            <numerusform>تم إرفاق %n ملفات.</numerusform>
            <numerusform>تم إرفاق %n ملفا.</numerusform>
            <numerusform>تم إرفاق %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarChangesView</name>
    <message>
        <source>Last changes of the days off</source>
        <translation>آخر تغييرات أيام العطل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الآجال</translation>
    </message>
    <message>
        <source>Show the terms that moved</source>
        <translation>عرض الآجال التي تغيرت</translation>
    </message>
    <message>
        <source>Back to the days off</source>
        <translation>العودة إلى أيام العطل</translation>
    </message>
    <message>
        <source>Choose a change to see which terms moved with it.</source>
        <translation>اختر تغييرا لتعرف الآجال التي تغيرت معه.</translation>
    </message>
    <message>
        <source>No day off has been changed yet. Each change will appear here.</source>
        <translation>لم يتغير أي يوم من أيام العطل بعد. سيظهر كل تغيير هنا.</translation>
    </message>
    <message>
        <source>Closure: {day}, {name}</source>
        <translation>عطلة استثنائية: {day}، {name}</translation>
    </message>
    <message>
        <source>Closure taken away: {day}</source>
        <translation>حذف عطلة استثنائية: {day}</translation>
    </message>
    <message>
        <source>{name} begins on {day}</source>
        <translation>يبتدئ {name} يوم {day}</translation>
    </message>
</context>
<context>
    <name>CalendarController</name>
    <message>
        <source>The calendar is changed.</source>
        <translation>تم تغيير أيام العطل.</translation>
    </message>
    <message>
        <source>The calendar is changed; no term moved.</source>
        <translation>تم تغيير أيام العطل، ولم يتغير أي أجل.</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>No term is reckoned on these days, nor on Saturdays and Sundays. When one changes, the terms of open requests move with it.</source>
        <translation>لا تحتسب هذه الأيام ولا أيام السبت والأحد ضمن الآجال. إذا تغير أحدها تغيرت معه آجال الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>An administrator changes them.</source>
        <translation>يتولى تغييرها مدير النظام.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة الموالية</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>آخر التغييرات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Add a closure…</source>
        <translation>إضافة عطلة استثنائية…</translation>
    </message>
    <message>
        <source>Confirm or move the feast…</source>
        <translation>تأكيد يوم العيد أو تغييره…</translation>
    </message>
    <message>
        <source>Take the closure away</source>
        <translation>حذف العطلة الاستثنائية</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>في انتظار التأكيد</translation>
    </message>
</context>
<context>
    <name>CatalogueController</name>
    <message>
        <source>Saved: {record}.</source>
        <translation>تم حفظ {record}.</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Workshop {number}</source>
        <translation>الورشة رقم {number}</translation>
    </message>
    <message>
        <source>{title} (inferred)</source>
        <translation>{title} (مستنتج)</translation>
    </message>
    <message>
        <source>The minutes do not say where this theme begins and ends.</source>
        <translation>لا تذكر حصيلة الورشات صراحة بداية هذا المجال ونهايته.</translation>
    </message>
    <message>
        <source>Commitments of the plan</source>
        <translation>التزامات خطة العمل</translation>
    </message>
    <message>
        <source>Commitment {number}</source>
        <translation>الالتزام رقم {number}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Filter the catalogue: a word or a number</source>
        <translation>تصفية الدليل: كلمة أو رقم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Proposals, commitments, documents, services and published answers</source>
        <translation>المقترحات والالتزامات والوثائق والخدمات والأجوبة المنشورة</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>لا يوجد في الدليل ما يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Here stands what citizens proposed in the workshops, what the plan answers, and what is published. Choose a row, or type a word of it in the filter.</source>
        <translation>يعرض هنا ما اقترحه المواطنون والمواطنات في الورشات، ومآله في خطة العمل، وما نُشر من وثائق وخدمات وأجوبة. اختر سطرا، أو اكتب كلمة منه في خانة التصفية.</translation>
    </message>
    <message>
        <source>Register a request about it</source>
        <translation>تسجيل طلب في الموضوع</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طبع البطاقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Look at the sheet</source>
        <translation>معاينة البطاقة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print the list of workshop {number}</source>
        <translation>طبع لائحة الورشة رقم {number}</translation>
    </message>
    <message>
        <source>Print the list of commitments</source>
        <translation>طبع لائحة الالتزامات</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Exceptional closure</source>
        <translation>عطلة استثنائية</translation>
    </message>
    <message>
        <source>The day no longer counts as a working day, and the terms that run over it end later. Enter a closure of several days day by day.</source>
        <translation>لن يحتسب هذا اليوم من أيام العمل، ويتأخر انقضاء الآجال التي يقع ضمنها. إذا كانت العطلة لعدة أيام فأدخلها يوما بيوم.</translation>
    </message>
    <message>
        <source>Add the closure</source>
        <translation>إضافة العطلة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Reason in Arabic</source>
        <translation>المناسبة بالعربية</translation>
    </message>
    <message>
        <source>If it stays empty, the Arabic name stands in its place.</source>
        <translation>إذا ترك فارغا ظهرت التسمية العربية مكانه.</translation>
    </message>
    <message>
        <source>Reason in French</source>
        <translation>المناسبة بالفرنسية</translation>
    </message>
    <message>
        <source>The decision, its date, where it was published.</source>
        <translation>القرار وتاريخه وأين نشر.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Complaint about an information request (article 19)</source>
        <translation>شكاية بشأن طلب معلومات (المادة 19)</translation>
    </message>
    <message>
        <source>The head&apos;s own term of answer begins on the day it was received.</source>
        <translation>يبتدئ أجل جواب رئيس المؤسسة من تاريخ التوصل بالشكاية.</translation>
    </message>
    <message>
        <source>Record and print the receipt</source>
        <translation>تسجيل وطبع الوصل</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>سبب الشكاية</translation>
    </message>
    <message>
        <source>What the requester complains of</source>
        <translation>مضمون الشكاية</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words.</source>
        <translation>بعبارات صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>How the complaint came</source>
        <translation>طريقة التوصل بالشكاية</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التوصل</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
</context>
<context>
    <name>CompulsoryList</name>
    <message>
        <source>What the letter must contain</source>
        <translation>ما يجب أن تتضمنه الرسالة</translation>
    </message>
    <message>
        <source>The ways to complain are added by themselves (arts 19 to 21).</source>
        <translation>تضاف سبل الشكاية والطعن تلقائيا (المواد 19 إلى 21).</translation>
    </message>
    <message>
        <source>{part}: done</source>
        <translation>{part}: تم</translation>
    </message>
    <message>
        <source>{part}: still open</source>
        <translation>{part}: في انتظار التحرير</translation>
    </message>
</context>
<context>
    <name>ConceptDialog</name>
    <message>
        <source>New meaning</source>
        <translation>معنى جديد</translation>
    </message>
    <message>
        <source>Words for {meaning}</source>
        <translation>الكلمات الدالة على {meaning}</translation>
    </message>
    <message>
        <source>Write the words that mean the same, one term a line. Whoever writes one of them finds what says another.</source>
        <translation>اكتب الكلمات التي لها المعنى نفسه، كل عبارة في سطر. ومن كتب إحداها وجد ما كُتب بغيرها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As it is said at the counter, in Arabic letters.</source>
        <translation>كما تُقال في الشباك، بالحروف العربية.</translation>
    </message>
    <message>
        <source>As it is written in messages: l7ouma, 9ahwa.</source>
        <translation>كما تُكتب في الرسائل القصيرة: l7ouma وَ 9ahwa.</translation>
    </message>
</context>
<context>
    <name>ConsultDialog</name>
    <message>
        <source>Consult a third party</source>
        <translation>استشارة الغير</translation>
    </message>
    <message>
        <source>Who gave the information in confidence is asked for consent (art. 9). The letter does not say who asked for it, and the term of reply goes on.</source>
        <translation>تطلب موافقة الغير الذي قدم المعلومات على وجه السرية (المادة 9). لا تذكر الرسالة هوية صاحب(ة) الطلب، ويستمر احتساب أجل الرد.</translation>
    </message>
    <message>
        <source>Record and print the letter</source>
        <translation>تسجيل وطبع الرسالة</translation>
    </message>
    <message>
        <source>Name of the third party</source>
        <translation>اسم الغير</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المعلومات موضوع الاستشارة</translation>
    </message>
    <message>
        <source>Which information it is, without the requester.</source>
        <translation>دون ذكر صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>آخر أجل للجواب</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>رقم الإرسال</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Attempt to reach the requester</source>
        <translation>محاولة الاتصال بصاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>It is recorded with today&apos;s date; nothing is printed.</source>
        <translation>تسجل بتاريخ اليوم دون طبع أي وثيقة.</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>تسجيل المحاولة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Was the requester reached?</source>
        <translation>هل تم التواصل مع صاحب(ة) الطلب؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what was taken down</source>
        <translation>تصحيح ما تم تسجيله</translation>
    </message>
    <message>
        <source>What stood there before stays in the story; papers are marked as corrected.</source>
        <translation>يبقى المضمون السابق في مسار الطلب، وتحمل الوثائق عبارة «طلب مصحّح».</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>تسجيل التصحيح</translation>
    </message>
    <message>
        <source>Nothing is different yet: change what was wrong.</source>
        <translation>لم يتغير أي شيء بعد: صحح مكان الخطأ.</translation>
    </message>
    <message>
        <source>Now {number}. Write the whole number only if it is wrong.</source>
        <translation>الرقم الحالي {number}. اكتب الرقم كاملا فقط إذا كان خاطئا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the story.</source>
        <translation>سبب التصحيح؛ يبقى في مسار الطلب.</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>Registered {reference}</source>
        <translation>تم تسجيل الطلب {reference}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طبع مرة أخرى</translation>
    </message>
    <message>
        <source>Recorded: answered on the spot</source>
        <translation>تم التسجيل: أجيب شفويا في الحين</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>1  What does the visitor want?</source>
        <translation>1  ماذا يطلب المرتفق(ة)؟</translation>
    </message>
    <message>
        <source>2  Who asks?</source>
        <translation>2  من هو صاحب(ة) الطلب؟</translation>
    </message>
    <message>
        <source>3  How is the answer wanted?</source>
        <translation>3  كيف يرغب في التوصل بالرد؟</translation>
    </message>
    <message>
        <source>Help given to the visitor</source>
        <translation>المساعدة المقدمة للمرتفق(ة)</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Reply due by {day}</source>
        <translation>آخر أجل للرد: {day}</translation>
    </message>
    <message>
        <source>The term follows from the day of receipt.</source>
        <translation>يحتسب الأجل ابتداء من تاريخ تسلم الطلب.</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>سجل واطبع</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>استمارة الطلب</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>المعلومات المعروفة من قبل</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>Help given: {count}</source>
        <translation>المساعدة المقدمة: {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Empty this form? What was typed in it is not kept.</source>
        <translation>هل تريد إفراغ هذه الاستمارة؟ لن يحفظ ما كتب فيها.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>إفراغ الاستمارة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>The program has met a fault of its own and has to be closed. What was saved is safe. The report below holds no personal data: please give it to whoever looks after the program.</source>
        <translation>وقع خلل في البرنامج ولا بد من إغلاقه. كل ما تم حفظه سليم. لا يتضمن التقرير أدناه أي معطيات شخصية: المرجو تسليمه للمكلف بصيانة البرنامج.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <translation>تقرير عن الخلل</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another place.</source>
        <translation>تعذر حفظ التقرير في هذا المكان؛ اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>تم حفظ التقرير.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>تم نسخ التقرير.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>The computer&apos;s date</source>
        <translation>تاريخ الحاسوب</translation>
    </message>
    <message>
        <source>Is today {day}?</source>
        <translation>هل اليوم هو {day}؟</translation>
    </message>
    <message>
        <source>The last entry of this office is of {last}. Terms are counted from today&apos;s date, and receipts carry it.</source>
        <translation>آخر تقييد في سجل هذا المكتب مؤرخ في {last}. تحتسب الآجال ابتداء من تاريخ اليوم، وبه تؤرخ الوصولات.</translation>
    </message>
    <message>
        <source>Yes, this is today</source>
        <translation>نعم، هذا هو تاريخ اليوم</translation>
    </message>
    <message>
        <source>No, the computer&apos;s date must be put right</source>
        <translation>لا، يجب تصحيح تاريخ الحاسوب</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>{day}: %n due</source>
        <translation>
            <numerusform>{day}: لا طلب</numerusform>
            <numerusform>{day}: طلب واحد</numerusform>
            <numerusform>{day}: طلبان</numerusform>
            <numerusform>{day}: %n طلبات</numerusform>
            <numerusform>{day}: %n طلبا</numerusform>
            <numerusform>{day}: %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, the office is closed: %n due</source>
        <translation>
            <numerusform>{day}، المكتب مغلق: لا طلب</numerusform>
            <numerusform>{day}، المكتب مغلق: طلب واحد</numerusform>
            <numerusform>{day}، المكتب مغلق: طلبان</numerusform>
            <numerusform>{day}، المكتب مغلق: %n طلبات</numerusform>
            <numerusform>{day}، المكتب مغلق: %n طلبا</numerusform>
            <numerusform>{day}، المكتب مغلق: %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>The reply has left</source>
        <translation>تسليم الرد أو إرساله</translation>
    </message>
    <message>
        <source>The term is met on that day, and the request is closed.</source>
        <translation>يتوقف احتساب الأجل في ذلك اليوم ويعتبر الطلب منتهيا.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>New department</source>
        <translation>قسم أو مصلحة جديدة</translation>
    </message>
    <message>
        <source>Names of the department</source>
        <translation>تسمية القسم أو المصلحة</translation>
    </message>
    <message>
        <source>Requests can be assigned to it; its name stands on no letter.</source>
        <translation>يمكن إسناد الطلبات إليه، ولا يظهر اسمه في أي رسالة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>التسمية بالعربية</translation>
    </message>
    <message>
        <source>If it stays empty, the Arabic name stands in its place.</source>
        <translation>إذا ترك فارغا ظهرت التسمية العربية مكانه.</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>التسمية بالفرنسية</translation>
    </message>
</context>
<context>
    <name>DepartmentsController</name>
    <message>
        <source>Saved: {name}.</source>
        <translation>تم الحفظ: {name}.</translation>
    </message>
</context>
<context>
    <name>DepartmentsPart</name>
    <message>
        <source>A department that is closed keeps the requests it has, and gets no more.</source>
        <translation>ما أوقف استعماله يحتفظ بالطلبات المسندة إليه، ولا تسند إليه طلبات جديدة.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام والمصالح</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>New department…</source>
        <translation>إضافة قسم أو مصلحة…</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>تغيير التسمية…</translation>
    </message>
    <message>
        <source>Close the department</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الاستعمال</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الملء</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>A form from today {time} was not finished.</source>
        <translation>توجد استمارة بدأ ملؤها اليوم على الساعة {time} ولم تكتمل.</translation>
    </message>
    <message>
        <source>A form from {day}, {time}, was not finished.</source>
        <translation>توجد استمارة بدأ ملؤها يوم {day} على الساعة {time} ولم تكتمل.</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>What is enclosed</source>
        <translation>اسم المرفق</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>عدد الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>حذف هذا المرفق</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add an enclosure</source>
        <translation>إضافة مرفق</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>The reply, due on {due_on}, would be due on {until}. This can be done once; the requester is told before the term ends, in writing and with the reason (art. 16).</source>
        <translation>أجل الرد المحدد في {due_on} يصبح {until}. لا يمكن التمديد إلا مرة واحدة؛ ويشعر صاحب(ة) الطلب كتابة قبل انصرام الأجل مع بيان المبررات (المادة 16).</translation>
    </message>
    <message>
        <source>Extend the term of reply</source>
        <translation>تمديد أجل الرد</translation>
    </message>
    <message>
        <source>Extend and print the notice</source>
        <translation>تمديد وطبع الإشعار</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>مبرر التمديد</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>It stands in the notice to the requester.</source>
        <translation>يرد في الإشعار الموجه إلى صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>رقم الإرسال</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What is asked</source>
        <translation>المعلومات المطلوبة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>صاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>المعلومات المنشورة ذات الصلة</translation>
    </message>
    <message>
        <source>Other requests of this person in the same year</source>
        <translation>طلبات أخرى للشخص نفسه خلال السنة</translation>
    </message>
    <message>
        <source>Requests of this person in other years</source>
        <translation>طلبات الشخص نفسه في سنوات أخرى</translation>
    </message>
    <message>
        <source>Shown numbers are recorded.</source>
        <translation>كل إظهار للرقم يسجل.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>سبب الاستعجال</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة الزمنية المعنية</translation>
    </message>
    <message>
        <source>Contained in</source>
        <translation>المعلومات مضمنة بـ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ تسلم الطلب</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة التوصل بالطلب</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>مرجع البوابة</translation>
    </message>
    <message>
        <source>How the reply is wanted</source>
        <translation>الطريقة المرغوب فيها للحصول على المعلومات</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم الشخصي والعائلي</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم وثيقة التعريف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>The contents were erased.</source>
        <translation>تم محو المضمون.</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>إخفاء رقم وثيقة التعريف</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>إظهار رقم وثيقة التعريف</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>FeastDialog</name>
    <message>
        <source>{feast} {year}</source>
        <translation>{feast} {year}</translation>
    </message>
    <message>
        <source>It is known to begin on {day}. Write another day if it was moved.</source>
        <translation>بدايته المؤكدة يوم {day}. اكتب يوما آخر إذا تغيرت.</translation>
    </message>
    <message>
        <source>It is expected on {day}, and seeing the moon decides: write the day that was announced for Morocco.</source>
        <translation>يرتقب أن يبدأ يوم {day}، والعبرة برؤية الهلال: اكتب اليوم الذي أعلن عنه بالمغرب.</translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation>تأكيد اليوم</translation>
    </message>
    <message>
        <source>First day of the feast</source>
        <translation>أول أيام العيد</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Who announced it, and when.</source>
        <translation>الجهة التي أعلنت عنه وتاريخ الإعلان.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Saved meanwhile: {value}</source>
        <translation>القيمة المحفوظة في هذه الأثناء: {value}</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>حُذفت القيمة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>No office is kept on this computer yet.</source>
        <translation>لا يوجد بعد أي مكتب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make one here; everything else can be set later.</source>
        <translation>أنشئ المكتب هنا؛ أما الباقي فيمكن ضبطه لاحقا.</translation>
    </message>
    <message>
        <source>As it stands on papers.</source>
        <translation>كما يظهر في الوثائق.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المقر</translation>
    </message>
    <message>
        <source>References begin with it, for good.</source>
        <translation>تبدأ به الأرقام الترتيبية، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Code of the desk</source>
        <translation>رمز الشباك</translation>
    </message>
    <message>
        <source>First name and family name.</source>
        <translation>الاسم الشخصي والاسم العائلي.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>You type it to sign in.</source>
        <translation>تكتبه عند الدخول.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>The fictitious office is for looking round: its people and requests are invented, and every paper says so.</source>
        <translation>المكتب الافتراضي مخصص للتجربة: أسماؤه وطلباته غير حقيقية، وتشير كل وثيقة إلى ذلك.</translation>
    </message>
    <message>
        <source>Try it with a fictitious office</source>
        <translation>التجربة في مكتب افتراضي</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>added to the request</source>
        <translation>أضيف إلى الطلب</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Citizen Office</source>
        <translation>مكتب المواطن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>حساب {name}</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Sign out, another user signs in</source>
        <translation>الخروج ليدخل مستعمل آخر</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
</context>
<context>
    <name>HeadAnswerDialog</name>
    <message>
        <source>Answer of the head to the complaint</source>
        <translation>جواب رئيس المؤسسة على الشكاية</translation>
    </message>
    <message>
        <source>A complaint that is upheld opens an answered request again, for another reply within the head&apos;s term. This cannot be taken back.</source>
        <translation>قبول الشكاية يعيد فتح الطلب الذي سبق الرد عليه، من أجل رد جديد داخل أجل الرئيس. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Record and print the answer</source>
        <translation>تسجيل وطبع الجواب</translation>
    </message>
    <message>
        <source>Text of the complaint</source>
        <translation>نص الشكاية</translation>
    </message>
    <message>
        <source>What the head finds</source>
        <translation>قرار رئيس المؤسسة</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Salutation and signature are added.</source>
        <translation>تضاف عبارات التحية والتوقيع تلقائيا.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>رقم الإرسال</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>طريقة التبليغ</translation>
    </message>
    <message>
        <source>The complaint is upheld</source>
        <translation>قبول الشكاية</translation>
    </message>
    <message>
        <source>The complaint is not upheld</source>
        <translation>رفض الشكاية</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Reply due on</source>
        <translation>آخر أجل للرد</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ انتهاء الطلب</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>نسخ الرقم الترتيبي</translation>
    </message>
</context>
<context>
    <name>HearDialog</name>
    <message>
        <source>Answer of the third party</source>
        <translation>جواب الغير</translation>
    </message>
    <message>
        <source>If it does not consent, the office decides, weighing its reasons (art. 9).</source>
        <translation>في حالة عدم الموافقة، يقرر المكتب مع مراعاة الأسباب المقدمة (المادة 9).</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>الغير: {name}</translation>
    </message>
    <message>
        <source>Does it consent?</source>
        <translation>هل يوافق الغير؟</translation>
    </message>
    <message>
        <source>Its reasons</source>
        <translation>أسبابه</translation>
    </message>
    <message>
        <source>As it gave them.</source>
        <translation>كما وردت في جوابه.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>It consents</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>It does not consent</source>
        <translation>لا يوافق</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Kinds of help</source>
        <translation>أنواع المساعدة</translation>
    </message>
    <message>
        <source>Only what was done, never why it was needed.</source>
        <translation>ما تم القيام به فقط، دون ذكر سبب الحاجة إليه.</translation>
    </message>
    <message>
        <source>Read back to the visitor in</source>
        <translation>لغة تلاوة المضمون على صاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>The visitor confirmed what was read</source>
        <translation>أقر(ت) صاحب(ة) الطلب بمطابقة ما تُلي عليه(ها)</translation>
    </message>
    <message>
        <source>Put under the form</source>
        <translation>التوقيع أو البصمة أسفل الاستمارة</translation>
    </message>
    <message>
        <source>Why there is no signature</source>
        <translation>سبب عدم التوقيع</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>The program is already open</source>
        <translation>البرنامج مفتوح من قبل</translation>
    </message>
    <message>
        <source>Another window works on the same records. Two at a time are not possible.</source>
        <translation>توجد نافذة أخرى تشتغل على السجلات نفسها، ولا يمكن فتح نافذتين في آن واحد.</translation>
    </message>
    <message>
        <source>Bring that window forward</source>
        <translation>إظهار النافذة المفتوحة</translation>
    </message>
    <message>
        <source>Close this one</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KnownBefore</name>
    <message>
        <source>Known and published</source>
        <translation>معلومات معروفة ومنشورة</translation>
    </message>
    <message>
        <source>What is published and matches</source>
        <translation>ما هو منشور ويطابق الموضوع</translation>
    </message>
    <message>
        <source>Enter opens what is chosen, Space adds it to the request.</source>
        <translation>يفتح المفتاح Enter العنصر المختار، ويضيفه مفتاح المسافة إلى الطلب.</translation>
    </message>
    <message>
        <source>Earlier requests of this person</source>
        <translation>الطلبات السابقة للشخص نفسه</translation>
    </message>
    <message>
        <source>Print this sheet for the visitor</source>
        <translation>طبع هذه البطاقة للمرتفق(ة)</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طبع البطاقة</translation>
    </message>
    <message>
        <source>Record: answered on the spot</source>
        <translation>تسجيل: أجيب شفويا في الحين</translation>
    </message>
    <message>
        <source>Answered here</source>
        <translation>أجيب في الحين</translation>
    </message>
    <message>
        <source>Nothing that is published matches.</source>
        <translation>لا شيء مما هو منشور يطابق الموضوع.</translation>
    </message>
    <message>
        <source>What is published and matches the subject appears here while it is typed. {key} goes to them, Space adds one to the request.</source>
        <translation>يظهر هنا، أثناء كتابة الموضوع، ما هو منشور ويطابقه. اضغط {key} للانتقال إليه، ومفتاح المسافة لإضافته إلى الطلب.</translation>
    </message>
    <message>
        <source>This person has not asked here before.</source>
        <translation>لم يسبق لهذا الشخص أن قدم طلبا هنا.</translation>
    </message>
    <message>
        <source>Shown once the identity number is written.</source>
        <translation>تظهر بعد كتابة رقم وثيقة التعريف.</translation>
    </message>
</context>
<context>
    <name>LettersController</name>
    <message>
        <source>Saved: {letter}. Letters made from now on are worded so.</source>
        <translation>تم الحفظ: {letter}. ستحرر الرسائل بهذه الصيغة من الآن فصاعدا.</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>{letter}: specimen</source>
        <translation>{letter}: نموذج</translation>
    </message>
    <message>
        <source>The body of each letter can have the office&apos;s own wording. What the law wants in it stays in it: a wording that lacks it is not taken.</source>
        <translation>يمكن للمكتب أن يحرر متن كل رسالة بصيغته الخاصة. ويبقى فيها ما يوجبه القانون: لا تقبل صيغة ينقصها شيء منه.</translation>
    </message>
    <message>
        <source>Wordings of the letters</source>
        <translation>صيغ الرسائل</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Edit the wording…</source>
        <translation>تعديل الصيغة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>معدلة ولم تحفظ بعد</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>الصيغة الأصلية</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>صيغة المكتب</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Citizen Office</source>
        <translation>مكتب المواطن</translation>
    </message>
</context>
<context>
    <name>MovedTermsView</name>
    <message>
        <source>Each is written in the story of its request. Tell whoever works on it.</source>
        <translation>كل تغيير مدون في مسار طلبه. أخبر به من يعالج الطلب.</translation>
    </message>
    <message>
        <source>Terms that moved</source>
        <translation>الآجال التي تغيرت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>أصبح</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) moved</source>
        <translation>
            <numerusform>لم يتغير أي أجل</numerusform>
            <numerusform>تغير أجل واحد</numerusform>
            <numerusform>تغير أجلان</numerusform>
            <numerusform>تغيرت %n آجال</numerusform>
            <numerusform>تغير %n أجلا</numerusform>
            <numerusform>تغير %n أجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكاية</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>دون فرق</numerusform>
            <numerusform>تقدم بيوم واحد</numerusform>
            <numerusform>تقدم بيومين</numerusform>
            <numerusform>تقدم بـ %n أيام</numerusform>
            <numerusform>تقدم بـ %n يوما</numerusform>
            <numerusform>تقدم بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>دون فرق</numerusform>
            <numerusform>تأخر بيوم واحد</numerusform>
            <numerusform>تأخر بيومين</numerusform>
            <numerusform>تأخر بـ %n أيام</numerusform>
            <numerusform>تأخر بـ %n يوما</numerusform>
            <numerusform>تأخر بـ %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPasswordFields</name>
    <message>
        <source>This is not the same password.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>{least} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It stays in the story of the request and cannot be changed later.</source>
        <translation>تبقى في مسار الطلب ولا يمكن تغييرها لاحقا.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>نص الملاحظة</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>This is not a PNG or JPEG picture. It was not taken.</source>
        <translation>هذا الملف ليس صورة PNG أو JPEG. لم يتم أخذه.</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>استمارة فارغة</translation>
    </message>
    <message>
        <source>This stands on every paper. Nothing is made up: what stays empty prints as dots, to be filled in by hand.</source>
        <translation>تظهر هذه البيانات في الوثائق المطبوعة. لا يضع البرنامج أي بيان من عنده: ما يترك فارغا تطبع مكانه نقط لملئها بخط اليد.</translation>
    </message>
    <message>
        <source>This office is fictitious, and every paper says so.</source>
        <translation>هذا المكتب افتراضي، وتشير كل وثيقة إلى ذلك.</translation>
    </message>
    <message>
        <source>Logo: a PNG or JPEG of at most 2 MB</source>
        <translation>الشعار: صورة PNG أو JPEG لا تتعدى 2 ميغابايت</translation>
    </message>
    <message>
        <source>The office&apos;s logo</source>
        <translation>شعار المكتب</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>اختيار الشعار…</translation>
    </message>
    <message>
        <source>Letters are signed by delegation</source>
        <translation>توقيع الرسائل بتفويض</translation>
    </message>
    <message>
        <source>Arabic letters open with the formula of salutation</source>
        <translation>تستهل الرسائل العربية بعبارة «سلام تام بوجود مولانا الإمام»</translation>
    </message>
    <message>
        <source>A reply that grants all is approved by somebody else than its author</source>
        <translation>الرد بالاستجابة كليا يصادق عليه شخص آخر غير محرره</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>See the blank form</source>
        <translation>معاينة الاستمارة الفارغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم تحفظ التغييرات بعد.</translation>
    </message>
</context>
<context>
    <name>OfficeRow</name>
    <message>
        <source>To be confirmed: prints as dots.</source>
        <translation>في انتظار التأكيد: تطبع مكانه نقط.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The office is made, but its recovery sheet could not be shown: make a new one in Administration, under Recovery.</source>
        <translation>تم إنشاء المكتب، لكن تعذر عرض ورقة استرجاع الولوج: أنشئ ورقة جديدة من صفحة الإدارة، قسم «استرجاع الولوج».</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Choose how…</source>
        <translation>اختيار الطريقة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>This file cannot be shown: it is damaged, or locked with a password.</source>
        <translation>يتعذر عرض هذا الملف: إما أنه تالف أو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>This is not your password. Try again.</source>
        <translation>ليست هذه كلمة مرورك. أعد المحاولة.</translation>
    </message>
    <message>
        <source>User name and code do not belong together. Compare with the sheet.</source>
        <translation>اسم المستعمل أو الرمز غير صحيح. قارنه بالورقة.</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>كلمة مرور جديدة لحساب {name}</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>New password by the recovery sheet</source>
        <translation>كلمة مرور جديدة برمز ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>اختر كلمة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Whoever gave you this password knows it. Choose one that only you know.</source>
        <translation>من سلمك كلمة المرور هذه يعرفها. اختر كلمة لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>It opens the desk once: then another password has to be chosen.</source>
        <translation>تصلح كلمة المرور هذه لدخول واحد، ثم يجب اختيار كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>رمز ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Printed: {paper}, {reference}.</source>
        <translation>تم الطبع: {paper}، {reference}.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>أرسلت الوثيقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طبع مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>الطابعة الاعتيادية للحاسوب</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>As the request</source>
        <translation>لغة الطلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PrintersPart</name>
    <message>
        <source>These settings are of this computer alone, and are kept at once.</source>
        <translation>تخص هذه الإعدادات هذا الحاسوب وحده، وتحفظ فورا.</translation>
    </message>
    <message>
        <source>Sheets, lists and other papers</source>
        <translation>البطاقات والقوائم والوثائق الأخرى</translation>
    </message>
    <message>
        <source>Size of receipts</source>
        <translation>حجم الوصولات</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طبع صفحة للتجربة</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>البحث عن الطابعات من جديد</translation>
    </message>
    <message>
        <source>{printer} (absent)</source>
        <translation>{printer} (غير موجودة)</translation>
    </message>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>الطابعة الاعتيادية للحاسوب</translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>New document</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>تعديل {record}</translation>
    </message>
    <message>
        <source>A reply that points to it has to say where it is (art. 18).</source>
        <translation>الرد الذي يحيل عليها يجب أن يذكر مكانها (المادة 18).</translation>
    </message>
    <message>
        <source>What visitors ask for most: write it as it is said to them.</source>
        <translation>أكثر ما يسأل عنه المرتفقون: اكتبه كما يقال لهم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>One of the two titles is enough.</source>
        <translation>يكفي أحد العنوانين.</translation>
    </message>
    <message>
        <source>The address of a page, or the place in words.</source>
        <translation>عنوان صفحة على الإنترنت، أو وصف المكان.</translation>
    </message>
    <message>
        <source>What to bring, what it costs, how long it takes.</source>
        <translation>ما يجب إحضاره، والكلفة، والمدة اللازمة.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>موضوعها باختصار.</translation>
    </message>
    <message>
        <source>Choose the class</source>
        <translation>اختر الفئة</translation>
    </message>
</context>
<context>
    <name>PublicationsController</name>
    <message>
        <source>Saved: {name}.</source>
        <translation>تم الحفظ: {name}.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>اختر اللائحة</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>لوائح (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>لم يُستورد أي سطر.</numerusform>
            <numerusform>استُورد سطر واحد.</numerusform>
            <numerusform>استُورد سطران.</numerusform>
            <numerusform>استُوردت %n أسطر.</numerusform>
            <numerusform>استُورد %n سطرا.</numerusform>
            <numerusform>استُورد %n سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationsPart</name>
    <message>
        <source>What is here can be shown at the counter, and a reply can point to it.</source>
        <translation>ما يوجد هنا يمكن عرضه في الشباك، ويمكن أن يحيل عليه الرد.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>نُشر بتاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>وثيقة جديدة…</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>خدمة جديدة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Words of the title, the place or the text</source>
        <translation>كلمات من العنوان أو المكان أو النص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد لائحة…</translation>
    </message>
    <message>
        <source>Save an example for the import…</source>
        <translation>حفظ ملف نموذجي للاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n more: write a word to find them.</source>
        <translation>
            <numerusform>لا توجد أخرى.</numerusform>
            <numerusform>توجد واحدة أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد اثنتان أخريان: اكتب كلمة للعثور عليهما.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>لا شيء هنا يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Add one after the other, or import a list.</source>
        <translation>لم يُدخل شيء بعد. أضف الواحدة تلو الأخرى، أو استورد لائحة.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish the answer</source>
        <translation>نشر الجواب للعموم</translation>
    </message>
    <message>
        <source>Everybody may find it and read it, so that nobody has to ask again. Write no name, address, phone, e-mail or identity number, neither of the requester nor of anybody else (law 09-08). Subject and reply are only proposed here: read both and write them anew.</source>
        <translation>يمكن لكل شخص أن يجده ويقرأه، حتى لا يحتاج أحد إلى طلبه من جديد. لا تكتب أي اسم أو عنوان أو هاتف أو بريد إلكتروني أو رقم بطاقة، لا لصاحب الطلب ولا لغيره (القانون رقم 09.08). الموضوع ونص الرد مقترحان فقط: اقرأهما وأعد صياغتهما.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What everybody may read</source>
        <translation>ما يمكن للعموم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>QueueSteps</name>
    <message numerus="yes">
        <source>%n request(s) assigned to {name}.</source>
        <translation>
            <numerusform>لم يسند أي طلب إلى {name}.</numerusform>
            <numerusform>أسند طلب واحد إلى {name}.</numerusform>
            <numerusform>أسند طلبان إلى {name}.</numerusform>
            <numerusform>أسندت %n طلبات إلى {name}.</numerusform>
            <numerusform>أسند %n طلبا إلى {name}.</numerusform>
            <numerusform>أسند %n طلب إلى {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) given back to the list.</source>
        <translation>
            <numerusform>لم يرجع أي طلب إلى اللائحة.</numerusform>
            <numerusform>أرجع طلب واحد إلى اللائحة.</numerusform>
            <numerusform>أرجع طلبان إلى اللائحة.</numerusform>
            <numerusform>أرجعت %n طلبات إلى اللائحة.</numerusform>
            <numerusform>أرجع %n طلبا إلى اللائحة.</numerusform>
            <numerusform>أرجع %n طلب إلى اللائحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}: {who}, {what}</source>
        <translation>{reference}: {who}، {what}</translation>
    </message>
    <message>
        <source>Meanwhile others have taken steps, and nothing was assigned:
{steps}
What they did stands. Look at it; if you still want to assign, confirm again.</source>
        <translation>قام غيرك في هذه الأثناء بخطوات، ولم يسند أي طلب:
{steps}
ما قاموا به باق كما هو. اطلع عليه، وإن رغبت في الإسناد مع ذلك فأكد من جديد.</translation>
    </message>
    <message>
        <source>The attempt is recorded: {reference}.</source>
        <translation>سجلت محاولة الاتصال: {reference}.</translation>
    </message>
</context>
<context>
    <name>RecordContent</name>
    <message>
        <source>Withdrawn by the office: it is in no list and is not found.</source>
        <translation>مسحوب من طرف المكتب: لا يظهر في القوائم ولا في البحث.</translation>
    </message>
    <message>
        <source>Proposal {number} of workshop {workshop}</source>
        <translation>المقترح رقم {number} من الورشة رقم {workshop}</translation>
    </message>
    <message>
        <source>Printed in bold in the minutes.</source>
        <translation>مكتوب بخط بارز في حصيلة الورشات.</translation>
    </message>
    <message>
        <source>In the minutes: {text}</source>
        <translation>كما ورد في حصيلة الورشات: {text}</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>الورشة</translation>
    </message>
    <message>
        <source>Its title is lost in the minutes.</source>
        <translation>عنوان الورشة غير متوفر في المصدر.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المجال</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about it</source>
        <translation>
            <numerusform>لا طلب بشأنه</numerusform>
            <numerusform>طلب واحد بشأنه</numerusform>
            <numerusform>طلبان بشأنه</numerusform>
            <numerusform>%n طلبات بشأنه</numerusform>
            <numerusform>%n طلبا بشأنه</numerusform>
            <numerusform>%n طلب بشأنه</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of them stand here.</source>
        <translation>المعروض هنا أحدثها.</translation>
    </message>
    <message>
        <source>The minutes do not say where this theme begins and ends.</source>
        <translation>لا تذكر حصيلة الورشات صراحة بداية هذا المجال ونهايته.</translation>
    </message>
    <message>
        <source>What the plan answers</source>
        <translation>المآل في خطة العمل</translation>
    </message>
    <message>
        <source>The minutes give no answer to this theme.</source>
        <translation>لم يرد في حصيلة الورشات أي مآل بشأن هذا المجال.</translation>
    </message>
    <message>
        <source>Commitment {number}</source>
        <translation>الالتزام رقم {number}</translation>
    </message>
    <message>
        <source>No official title in Arabic or French is known.</source>
        <translation>العنوان الرسمي غير متوفر بالعربية ولا بالفرنسية.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>The official text is not available.</source>
        <translation>النص الرسمي غير متوفر.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير متوفرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدة الإنجاز</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Where the minutes speak of it</source>
        <translation>ما ورد عن هذا الالتزام في حصيلة الورشات</translation>
    </message>
    <message>
        <source>No answer in the minutes cites it.</source>
        <translation>لم يرد ذكر هذا الالتزام في حصيلة الورشات.</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>المعلومات المنشورة ذات الصلة</translation>
    </message>
    <message>
        <source>This differs from the shipped edition; “Edit” shows both.</source>
        <translation>يختلف عن النص الأصلي؛ يظهر النصان معا عند «تعديل».</translation>
    </message>
    <message>
        <source>Edited by the office</source>
        <translation>نص راجعه المكتب</translation>
    </message>
    <message>
        <source>Inferred: {why}</source>
        <translation>استنتاج: {why}</translation>
    </message>
    <message>
        <source>The minutes do not say plainly which theme this answers.</source>
        <translation>لا تذكر حصيلة الورشات صراحة المجال الذي يخصه هذا المآل.</translation>
    </message>
    <message>
        <source>Answers the theme “{theme}” of workshop {workshop}</source>
        <translation>مآل المجال «{theme}» من الورشة رقم {workshop}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترح</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>{commitment} (title not known)</source>
        <translation>{commitment} (العنوان غير متوفر)</translation>
    </message>
    <message>
        <source>It has an official page, in English.</source>
        <translation>للالتزام صفحة رسمية منشورة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Only its code and its subject are public.</source>
        <translation>رمز الالتزام وعنوانه بالإنجليزية منشوران، وباقي مضمونه غير متوفر.</translation>
    </message>
    <message>
        <source>Known only by what the minutes say of it.</source>
        <translation>لا يُعرف عن الالتزام إلا ما ورد في حصيلة الورشات.</translation>
    </message>
    <message>
        <source>Nothing but its number is known.</source>
        <translation>لا يُعرف من الالتزام إلا رقمه.</translation>
    </message>
    <message>
        <source>Source: minutes of the participatory workshops, October 2022</source>
        <translation>المصدر: حصيلة الورشات الموضوعاتية التشاركية، أكتوبر 2022</translation>
    </message>
    <message>
        <source>Source: page of the commitment, Open Government Partnership</source>
        <translation>المصدر: صفحة الالتزام بموقع شراكة الحكومة المنفتحة</translation>
    </message>
    <message>
        <source>Source: action plan 2022-2026, Open Government Partnership</source>
        <translation>المصدر: خطة العمل 2022-2026 بموقع شراكة الحكومة المنفتحة</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Edit {record}</source>
        <translation>تعديل {record}</translation>
    </message>
    <message>
        <source>What is written here is read instead of the shipped text, which is kept.</source>
        <translation>ما يكتب هنا يقرأ بدل النص الأصلي، ويبقى النص الأصلي محفوظا.</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue</source>
        <translation>مسحوب من الدليل</translation>
    </message>
    <message>
        <source>It is then in no list and is not found; its number opens it still.</source>
        <translation>لا يظهر بعد ذلك في القوائم ولا في البحث، ويبقى فتحه ممكنا برقمه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As shipped: {text}</source>
        <translation>النص الأصلي: {text}</translation>
    </message>
    <message>
        <source>As shipped: nothing</source>
        <translation>النص الأصلي: لا يوجد</translation>
    </message>
    <message>
        <source>Take the office&apos;s text back</source>
        <translation>الرجوع إلى النص الأصلي</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة استرجاع الولوج</translation>
    </message>
    <message>
        <source>Done. Put it in a safe place, away from this computer.</source>
        <translation>تم ذلك. احفظ الورقة في مكان آمن بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This sheet is the only way back in if a password is forgotten. Its code is kept nowhere: print it now, and lock it away.</source>
        <translation>هذه الورقة هي السبيل الوحيد لاسترجاع الولوج عند نسيان كلمة المرور. لا يحفظ رمزها في أي مكان: اطبعها الآن واحفظها في الخزانة.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طبع الورقة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It was neither printed nor saved. Go on without it?</source>
        <translation>لم تطبع الورقة ولم تحفظ. هل تريد المتابعة بدونها؟</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة بدونها</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Whoever has forgotten the password comes in with the code of the recovery sheet. Make a new sheet if the one of before is lost, or if a stranger has seen it.</source>
        <translation>من نسي كلمة المرور يدخل بالرمز المدون في ورقة استرجاع الولوج. أنشئ ورقة جديدة إذا ضاعت الورقة السابقة أو اطلع عليها شخص غير معني بها.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet…</source>
        <translation>إنشاء ورقة استرجاع جديدة…</translation>
    </message>
    <message>
        <source>The code of before then opens nothing any more. Go on?</source>
        <translation>لن يبقى الرمز السابق صالحا للدخول. هل تريد المتابعة؟</translation>
    </message>
    <message>
        <source>Keep the sheet of before</source>
        <translation>الاحتفاظ بالورقة السابقة</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إنشاء ورقة جديدة</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register on paper</source>
        <translation>السجل الورقي</translation>
    </message>
    <message>
        <source>The requests received on these days, with names, to be signed and kept.</source>
        <translation>الطلبات المتوصل بها خلال هذه الأيام، بأسماء أصحابها، للتوقيع والحفظ.</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>طبع السجل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>day/month/year; today if empty</source>
        <translation>اليوم/الشهر/السنة؛ تاريخ اليوم إذا ترك فارغا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>that day alone if empty</source>
        <translation>ذلك اليوم وحده إذا ترك فارغا</translation>
    </message>
</context>
<context>
    <name>RegisteredPanel</name>
    <message>
        <source>Print the receipt again</source>
        <translation>طبع الوصل مرة أخرى</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طبع مرة أخرى</translation>
    </message>
    <message>
        <source>Open this request</source>
        <translation>فتح هذا الطلب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم الترتيبي</translation>
    </message>
    <message>
        <source>Registered. Reply due by {day}.</source>
        <translation>تم التسجيل. آخر أجل للرد: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier request(s) of the same person: {newest}</source>
        <translation>
            <numerusform>لا طلب سابق للشخص نفسه: {newest}</numerusform>
            <numerusform>طلب سابق واحد للشخص نفسه: {newest}</numerusform>
            <numerusform>طلبان سابقان للشخص نفسه: {newest}</numerusform>
            <numerusform>%n طلبات سابقة للشخص نفسه: {newest}</numerusform>
            <numerusform>%n طلبا سابقا للشخص نفسه: {newest}</numerusform>
            <numerusform>%n طلب سابق للشخص نفسه: {newest}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>It stays in the story, whether the request is open or closed.</source>
        <translation>يحفظ في مسار الطلب، مفتوحا كان أو منتهيا.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>مرجع اللجنة أو المحكمة</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Terms moved: {n}</source>
        <translation>آجال تغيرت:&#xa0;{n}</translation>
    </message>
    <message>
        <source>Feasts to be confirmed: {n}</source>
        <translation>أعياد في انتظار التأكيد:&#xa0;{n}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>Show the days off</source>
        <translation>عرض أيام العطل</translation>
    </message>
</context>
<context>
    <name>ReplyComposer</name>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>What the reply grants</source>
        <translation>مآل الطلب</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Salutation and signature are added. {key} sends it for approval.</source>
        <translation>تضاف عبارات التحية والتوقيع تلقائيا. اضغط {key} لإحالة الرد على المصادقة.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>رقم الإرسال</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Cost of copies and sending, in dirhams</source>
        <translation>كلفة النسخ والإرسال بالدرهم</translation>
    </message>
    <message>
        <source>The information itself is free (art. 5). Empty: nothing to pay.</source>
        <translation>الحصول على المعلومات مجاني (المادة 5). إذا ترك الحقل فارغا فلا أداء.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>إحالة على المصادقة</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>إرجاء</translation>
    </message>
</context>
<context>
    <name>ReplyParts</name>
    <message>
        <source>Grounds</source>
        <translation>الأسباب القانونية</translation>
    </message>
    <message>
        <source>Exceptions of article 7</source>
        <translation>استثناءات المادة 7</translation>
    </message>
    <message>
        <source>Factual reasons</source>
        <translation>الأسباب الواقعية</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>المعلومات التي لم يتم تسليمها</translation>
    </message>
    <message>
        <source>Title of what is published</source>
        <translation>مرجع الوثيقة المنشورة</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>All that apply (art. 18).</source>
        <translation>كل الأسباب القائمة (المادة 18).</translation>
    </message>
    <message>
        <source>The law wants each one named (art. 7).</source>
        <translation>يوجب القانون التنصيص على كل استثناء (المادة 7).</translation>
    </message>
    <message>
        <source>The facts of this case, not the law (law 03-01).</source>
        <translation>وقائع هذه الحالة، لا النصوص القانونية (القانون 03.01).</translation>
    </message>
    <message>
        <source>Which part is left out; the rest is given (art. 8).</source>
        <translation>الجزء المحجوب؛ ويسلم ما عداه (المادة 8).</translation>
    </message>
    <message>
        <source>The address of the page, or the place.</source>
        <translation>عنوان الصفحة أو المكان.</translation>
    </message>
    <message>
        <source>The number of the request of the same year.</source>
        <translation>رقم الطلب المقدم خلال السنة نفسها.</translation>
    </message>
    <message>
        <source>Requests of this person in the same year</source>
        <translation>طلبات الشخص نفسه خلال السنة</translation>
    </message>
</context>
<context>
    <name>RequestController</name>
    <message>
        <source>The reply is written down and waits for approval.</source>
        <translation>تم تحرير الرد، وهو في انتظار المصادقة.</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>{paper}, as it would be</source>
        <translation>معاينة قبل الإحالة: {paper}</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>تم حفظ الملف.</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is asked, and by whom</source>
        <translation>المعلومات المطلوبة وصاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>مسار الطلب</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>الخطوات الممكنة الآن</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>none yet</source>
        <translation>لا محاولة بعد</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Head&apos;s answer</source>
        <translation>جواب الرئيس</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>الأجل الداخلي</translation>
    </message>
    <message>
        <source>Term of the head</source>
        <translation>أجل جواب الرئيس</translation>
    </message>
    <message>
        <source>Term of reply</source>
        <translation>أجل الرد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم الترتيبي</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>صاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>المكلف بالطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التسلم</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Word, name, number or reference</source>
        <translation>كلمة أو اسم أو رقم وثيقة التعريف أو الرقم الترتيبي</translation>
    </message>
    <message>
        <source>Search these requests: word, name, identity number or reference</source>
        <translation>البحث في هذه الطلبات: كلمة أو اسم أو رقم وثيقة التعريف أو الرقم الترتيبي</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>الطلبات المعروضة</translation>
    </message>
    <message>
        <source>What falls due in the coming four weeks</source>
        <translation>الآجال في الأسابيع الأربعة المقبلة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>One click or Enter opens a request; typing searches.</source>
        <translation>افتح الطلب بنقرة واحدة أو بالمفتاح Enter؛ ويبدأ البحث بمجرد الكتابة.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>اللائحة الصباحية</translation>
    </message>
    <message>
        <source>Register on paper…</source>
        <translation>السجل الورقي…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Record an attempt…</source>
        <translation>تسجيل محاولة اتصال…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Assign or give back…</source>
        <translation>إسناد أو إرجاع…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) chosen; Esc lets go of them</source>
        <translation>
            <numerusform>لا طلب محدد</numerusform>
            <numerusform>طلب واحد محدد؛ يلغى التحديد بمفتاح Esc</numerusform>
            <numerusform>طلبان محددان؛ يلغى التحديد بمفتاح Esc</numerusform>
            <numerusform>%n طلبات محددة؛ يلغى التحديد بمفتاح Esc</numerusform>
            <numerusform>%n طلبا محددا؛ يلغى التحديد بمفتاح Esc</numerusform>
            <numerusform>%n طلب محدد؛ يلغى التحديد بمفتاح Esc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found for {words}</source>
        <translation>
            <numerusform>لا طلب في نتائج البحث عن {words}</numerusform>
            <numerusform>طلب واحد في نتائج البحث عن {words}</numerusform>
            <numerusform>طلبان في نتائج البحث عن {words}</numerusform>
            <numerusform>%n طلبات في نتائج البحث عن {words}</numerusform>
            <numerusform>%n طلبا في نتائج البحث عن {words}</numerusform>
            <numerusform>%n طلب في نتائج البحث عن {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due on {day}</source>
        <translation>
            <numerusform>لا طلب ينقضي أجله يوم {day}</numerusform>
            <numerusform>طلب واحد ينقضي أجله يوم {day}</numerusform>
            <numerusform>طلبان ينقضي أجلهما يوم {day}</numerusform>
            <numerusform>%n طلبات ينقضي أجلها يوم {day}</numerusform>
            <numerusform>%n طلبا ينقضي أجلها يوم {day}</numerusform>
            <numerusform>%n طلب ينقضي أجلها يوم {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 999 requests, the most pressing first</source>
        <translation>أكثر من 999 طلبا، أقربها أجلا أولا</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): choose by box or Space, then assign</source>
        <translation>
            <numerusform>لا طلب</numerusform>
            <numerusform>طلب واحد: حدده بالخانة أو بمفتاح المسافة ثم أسنده</numerusform>
            <numerusform>طلبان: حدد بالخانة أو بمفتاح المسافة ثم أسند</numerusform>
            <numerusform>%n طلبات: حدد بالخانة أو بمفتاح المسافة ثم أسند</numerusform>
            <numerusform>%n طلبا: حدد بالخانة أو بمفتاح المسافة ثم أسند</numerusform>
            <numerusform>%n طلب: حدد بالخانة أو بمفتاح المسافة ثم أسند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for {words}. Try another word, or part of one.</source>
        <translation>لا توجد نتائج للبحث عن {words}. جرب كلمة أخرى أو جزءا منها.</translation>
    </message>
    <message>
        <source>No request has been registered yet. Press {key} to register the first one: it will appear here with its term.</source>
        <translation>لم يسجل أي طلب بعد. اضغط {key} لتسجيل أول طلب: سيظهر هنا مع أجله.</translation>
    </message>
    <message>
        <source>No request is due on {day}. Press the day again to see all.</source>
        <translation>لا ينقضي أجل أي طلب يوم {day}. اضغط على اليوم مرة أخرى لعرض الكل.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search requests and all that is published</source>
        <translation>البحث في الطلبات وفي كل ما هو منشور</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يعرض</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or part of one.</source>
        <translation>لا توجد نتائج. جرب كلمة أخرى أو جزءا منها.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send the reply back</source>
        <translation>إرجاع الرد</translation>
    </message>
    <message>
        <source>Its words are kept; whoever wrote it changes them and sends it again.</source>
        <translation>يحفظ نص الرد؛ ويعدله من حرره ثم يحيله من جديد.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>ما ينبغي تعديله، ولماذا</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Import documents from {file}</source>
        <translation>استيراد وثائق من {file}</translation>
    </message>
    <message>
        <source>Import services from {file}</source>
        <translation>استيراد خدمات من {file}</translation>
    </message>
    <message>
        <source>In the file: {counts}.</source>
        <translation>في الملف: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>لا سطر للاستيراد</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>لا سطر جديد</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%n أسطر جديدة</numerusform>
            <numerusform>%n سطرا جديدا</numerusform>
            <numerusform>%n سطر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with changes</source>
        <translation>
            <numerusform>لا سطر فيه تغيير</numerusform>
            <numerusform>سطر واحد فيه تغيير</numerusform>
            <numerusform>سطران فيهما تغيير</numerusform>
            <numerusform>%n أسطر فيها تغيير</numerusform>
            <numerusform>%n سطرا فيها تغيير</numerusform>
            <numerusform>%n سطر فيها تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are already</source>
        <translation>
            <numerusform>لا سطر دون تغيير</numerusform>
            <numerusform>سطر واحد دون تغيير</numerusform>
            <numerusform>سطران دون تغيير</numerusform>
            <numerusform>%n أسطر دون تغيير</numerusform>
            <numerusform>%n سطرا دون تغيير</numerusform>
            <numerusform>%n سطر دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wrong</source>
        <translation>
            <numerusform>لا سطر خاطئ</numerusform>
            <numerusform>سطر خاطئ واحد</numerusform>
            <numerusform>سطران خاطئان</numerusform>
            <numerusform>%n أسطر خاطئة</numerusform>
            <numerusform>%n سطرا خاطئا</numerusform>
            <numerusform>%n سطر خاطئ</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} of them are listed.</source>
        <translation>تُعرض هنا أول {number} منها.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>سطور الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Nothing is taken over while a row is wrong. Put it right in the file, and choose the file again.</source>
        <translation>لا يُستورد شيء ما دام سطر خاطئا. صححه في الملف، ثم اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>It is brought back.</source>
        <translation>تُعاد بعد سحبها.</translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after} بدل {before}</translation>
    </message>
    <message>
        <source>nothing instead of {before}</source>
        <translation>لا شيء بدل {before}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Citizen Office</source>
        <translation>مكتب المواطن</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Fictitious office: the password is {password}.</source>
        <translation>مكتب افتراضي. كلمة المرور:
{password}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>مستعمل آخر</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Locked. {name} goes on with the password.</source>
        <translation>الشاشة مقفلة. يتابع {name} العمل بإدخال كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: try again in %n second(s).</source>
        <translation>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة الآن.</numerusform>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة بعد %n ثوان.</numerusform>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>كلمات مرور خاطئة متكررة: أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>In conflict: it changed nothing, and the supervisor decides.</source>
        <translation>خطوة متعارضة: لم يترتب عنها أي أثر، ويبت فيها المشرف.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <source>Print: {paper}</source>
        <translation>طبع: {paper}</translation>
    </message>
    <message>
        <source>Meanwhile {who} has taken a step: {what}. The request is shown as it is now; your words are kept. Look at it, then try again.</source>
        <translation>تمت في هذه الأثناء خطوة: {what}، من طرف {who}. الطلب معروض كما هو الآن، وما كتبته محفوظ. راجعه ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>What has happened</source>
        <translation>مسار الطلب</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Why this day</source>
        <translation>لماذا هذا التاريخ</translation>
    </message>
    <message>
        <source>Complaint received on {day}; that day is not counted.</source>
        <translation>تاريخ التوصل بالشكاية: {day}، ولا يحتسب هذا اليوم.</translation>
    </message>
    <message>
        <source>Received on {day}; that day is not counted.</source>
        <translation>تاريخ التسلم: {day}، ولا يحتسب هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) counted.</source>
        <translation>
            <numerusform>لم يحتسب أي يوم.</numerusform>
            <numerusform>احتسب يوم واحد.</numerusform>
            <numerusform>احتسب يومان.</numerusform>
            <numerusform>احتسبت %n أيام.</numerusform>
            <numerusform>احتسب %n يوما.</numerusform>
            <numerusform>احتسب %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of a weekend left out.</source>
        <translation>
            <numerusform>لم يستثن أي يوم من عطلة نهاية الأسبوع.</numerusform>
            <numerusform>استثني يوم واحد من عطلة نهاية الأسبوع.</numerusform>
            <numerusform>استثني يومان من عطلة نهاية الأسبوع.</numerusform>
            <numerusform>استثنيت %n أيام من عطل نهاية الأسبوع.</numerusform>
            <numerusform>استثني %n يوما من عطل نهاية الأسبوع.</numerusform>
            <numerusform>استثني %n يوم من عطل نهاية الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {day}, was a day off: it moved to the next working day.</source>
        <translation>صادف اليوم الأخير، {day}، يوم عطلة، فانتقل الأجل إلى يوم العمل الموالي.</translation>
    </message>
    <message>
        <source>{day} left out: {why}.</source>
        <translation>لم يحتسب {day}: {why}.</translation>
    </message>
    <message>
        <source>{day} left out: {why}, to be confirmed.</source>
        <translation>لم يحتسب {day}: {why}، في انتظار التأكيد.</translation>
    </message>
</context>
<context>
    <name>UsersPart</name>
    <message>
        <source>An account is never deleted: what it did stays under its name.</source>
        <translation>لا يحذف أي حساب: يبقى كل ما تم به مسجلا باسم صاحبه.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>حساب جديد…</translation>
    </message>
    <message>
        <source>Name or role…</source>
        <translation>الاسم أو الصفة…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتح الحساب</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>إغلاق الحساب</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message>
        <source>For the visitor</source>
        <translation>للمرتفق(ة)</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى الشباك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>VocabularyController</name>
    <message>
        <source>Saved: {name}. The search reads it so.</source>
        <translation>تم الحفظ: {name}. وهكذا يفهمه البحث من الآن.</translation>
    </message>
</context>
<context>
    <name>VocabularyPart</name>
    <message>
        <source>The words of a line mean the same to the search: whoever writes one of them finds what says another.</source>
        <translation>لكلمات كل سطر معنى واحد في البحث: من كتب إحداها وجد ما كُتب بغيرها.</translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>عدد العبارات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>New meaning…</source>
        <translation>معنى جديد…</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>الكلمات…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>خاصة بالمكتب</translation>
    </message>
    <message numerus="yes">
        <source>%n more: write a word to find them.</source>
        <translation>
            <numerusform>لا توجد أخرى.</numerusform>
            <numerusform>توجد واحدة أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد اثنتان أخريان: اكتب كلمة للعثور عليهما.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
            <numerusform>توجد %n أخرى: اكتب كلمة للعثور عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meaning has these words.</source>
        <translation>لا يوجد معنى يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Words that the meanings hold</source>
        <translation>كلمات ترد في المعاني</translation>
    </message>
    <message>
        <source>Put the shipped words back</source>
        <translation>العودة إلى الكلمات الأصلية</translation>
    </message>
    <message>
        <source>As a visitor would say it: below stands how the search reads it.</source>
        <translation>كما يقولها المرتفق(ة): يظهر أسفله كيف يفهمها البحث.</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>جرب جملة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{words} is looked for as it is written</source>
        <translation>يُبحث عن {words} بلفظها</translation>
    </message>
    <message>
        <source>{words} is read as {meanings}</source>
        <translation>تُفهم {words} بمعنى {meanings}</translation>
    </message>
</context>
<context>
    <name>WishPart</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is wanted; nobody has to say why.</source>
        <translation>المعلومات المطلوبة، دون حاجة إلى ذكر الغرض منها.</translation>
    </message>
    <message>
        <source>Move it to the details</source>
        <translation>نقله إلى التفاصيل</translation>
    </message>
    <message>
        <source>Details, period, kind</source>
        <translation>التفاصيل، الفترة، النوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>الفترة إلى</translation>
    </message>
    <message>
        <source>Contained in</source>
        <translation>المعلومات مضمنة بـ</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>استعجالي</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>سبب الاستعجال</translation>
    </message>
    <message>
        <source>Protection of the life, safety or freedom of persons (art. 17).</source>
        <translation>حماية حياة وسلامة وحرية الأشخاص (المادة 17).</translation>
    </message>
    <message>
        <source>Take off the request: {name}</source>
        <translation>حذف من الطلب: {name}</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: shorten it, or move it to the details.</source>
        <translation>الموضوع أطول من {limit} حرف: اختصره أو انقله إلى التفاصيل.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw the request?</source>
        <translation>هل تريد سحب الطلب؟</translation>
    </message>
    <message>
        <source>It is closed without an answer, only because the requester wishes so. This cannot be taken back.</source>
        <translation>يعتبر الطلب منتهيا دون رد، بناء على رغبة صاحبه(ته) وحدها. لا يمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Only what the requester said.</source>
        <translation>ما صرح(ت) به صاحب(ة) الطلب فقط.</translation>
    </message>
</context>
<context>
    <name>WitnessRow</name>
    <message>
        <source>Name of the witness</source>
        <translation>اسم الشاهد(ة)</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم وثيقة التعريف</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصفة أو القرابة</translation>
    </message>
    <message>
        <source>Take this witness out</source>
        <translation>حذف هذا الشاهد(ة)</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message>
        <source>Add a witness</source>
        <translation>إضافة شاهد(ة)</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Each line begins a paragraph. A place in braces is filled in when the letter is made; one that has nothing to say leaves no line behind.</source>
        <translation>يبدأ كل سطر فقرة. ما بين حاضنتين يملأ عند تحرير الرسالة، وما لا محتوى له لا يترك سطرا فارغا.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Places that are filled in</source>
        <translation>الحقول التي تملأ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Filled in with</source>
        <translation>ما يملأ به</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Insert the place</source>
        <translation>إدراج الحقل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Put the shipped wording back</source>
        <translation>استرجاع الصيغة الأصلية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{letter}: {language}</source>
        <translation>{letter}: {language}</translation>
    </message>
    <message>
        <source>Yes, article {article}</source>
        <translation>نعم، المادة {article}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Complaint to the head (art. 19)</source>
        <translation>شكاية إلى رئيس المؤسسة (المادة 19)</translation>
    </message>
    <message>
        <source>Complaint to the commission (art. 20)</source>
        <translation>شكاية إلى لجنة الحق في الحصول على المعلومات (المادة 20)</translation>
    </message>
    <message>
        <source>Administrative court (art. 21)</source>
        <translation>الطعن أمام المحكمة الإدارية (المادة 21)</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>معالجة الطلب</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>المكلف بالطلب</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم أو المصلحة</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>الأجل الداخلي</translation>
    </message>
    <message>
        <source>Term extended on</source>
        <translation>تاريخ تمديد الأجل</translation>
    </message>
    <message>
        <source>Third party that is waited for</source>
        <translation>الغير المنتظر جوابه</translation>
    </message>
    <message>
        <source>Complaint to the head</source>
        <translation>الشكاية إلى رئيس المؤسسة</translation>
    </message>
    <message>
        <source>Withdrawal asked for on</source>
        <translation>تاريخ طلب السحب</translation>
    </message>
    <message>
        <source>What the requester may do next</source>
        <translation>ما يمكن لصاحب(ة) الطلب القيام به</translation>
    </message>
    <message>
        <source>Published for everybody</source>
        <translation>منشور للعموم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>غير مسند بعد</translation>
    </message>
    <message>
        <source>{what}: until {day}.</source>
        <translation>{what}: إلى غاية {day}.</translation>
    </message>
    <message>
        <source>{what}: until {day}, at the latest {last}.</source>
        <translation>{what}: إلى غاية {day}، وفي أجل أقصاه {last}.</translation>
    </message>
    <message>
        <source>Received on {on}; the head answers by {due_on}.</source>
        <translation>تاريخ التوصل: {on}؛ آخر أجل لجواب الرئيس: {due_on}.</translation>
    </message>
    <message>
        <source>Upheld on {day}.</source>
        <translation>قبلت يوم {day}.</translation>
    </message>
    <message>
        <source>Not upheld, on {day}.</source>
        <translation>رفضت يوم {day}.</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوم عمل</numerusform>
            <numerusform>متأخر يومي عمل</numerusform>
            <numerusform>متأخر %n أيام عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>آخر أجل اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم عمل</numerusform>
            <numerusform>بعد يومي عمل</numerusform>
            <numerusform>بعد %n أيام عمل</numerusform>
            <numerusform>بعد %n يوم عمل</numerusform>
            <numerusform>بعد %n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوما واحدا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوما</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا طلب خارج الأجل</numerusform>
            <numerusform>طلب واحد خارج الأجل</numerusform>
            <numerusform>طلبان خارج الأجل</numerusform>
            <numerusform>%n طلبات خارج الأجل</numerusform>
            <numerusform>%n طلبا خارج الأجل</numerusform>
            <numerusform>%n طلب خارج الأجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>لا شيء ينقضي أجله اليوم</numerusform>
            <numerusform>واحد ينقضي أجله اليوم</numerusform>
            <numerusform>اثنان ينقضي أجلهما اليوم</numerusform>
            <numerusform>%n ينقضي أجلها اليوم</numerusform>
            <numerusform>%n ينقضي أجلها اليوم</numerusform>
            <numerusform>%n ينقضي أجلها اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due on the next working day</source>
        <translation>
            <numerusform>لا شيء في يوم العمل الموالي</numerusform>
            <numerusform>واحد في يوم العمل الموالي</numerusform>
            <numerusform>اثنان في يوم العمل الموالي</numerusform>
            <numerusform>%n في يوم العمل الموالي</numerusform>
            <numerusform>%n في يوم العمل الموالي</numerusform>
            <numerusform>%n في يوم العمل الموالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in 5 working days</source>
        <translation>
            <numerusform>لا شيء بعد 5 أيام عمل</numerusform>
            <numerusform>واحد بعد 5 أيام عمل</numerusform>
            <numerusform>اثنان بعد 5 أيام عمل</numerusform>
            <numerusform>%n بعد 5 أيام عمل</numerusform>
            <numerusform>%n بعد 5 أيام عمل</numerusform>
            <numerusform>%n بعد 5 أيام عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {terms}</source>
        <translation>تذكير: {terms}</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>خارج الأجل:&#xa0;{n}</translation>
    </message>
    <message>
        <source>{n} today</source>
        <translation>اليوم:&#xa0;{n}</translation>
    </message>
    <message>
        <source>{n} on the next working day</source>
        <translation>يوم العمل الموالي:&#xa0;{n}</translation>
    </message>
    <message>
        <source>{n} in 5 working days</source>
        <translation>بعد 5 أيام عمل:&#xa0;{n}</translation>
    </message>
    <message>
        <source>No term ends today, on the next working day or in 5 working days.</source>
        <translation>لا ينقضي أي أجل اليوم، ولا في يوم العمل الموالي، ولا بعد 5 أيام عمل.</translation>
    </message>
    <message>
        <source>{feast}, expected on {day}</source>
        <translation>{feast}، المرتقب يوم {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n feast(s) to be confirmed: {feasts}.</source>
        <translation>
            <numerusform>لا عيد في انتظار التأكيد: {feasts}.</numerusform>
            <numerusform>عيد واحد في انتظار تأكيد يومه: {feasts}.</numerusform>
            <numerusform>عيدان في انتظار تأكيد يوميهما: {feasts}.</numerusform>
            <numerusform>%n أعياد في انتظار تأكيد أيامها: {feasts}.</numerusform>
            <numerusform>%n عيدا في انتظار تأكيد أيامها: {feasts}.</numerusform>
            <numerusform>%n عيد في انتظار تأكيد أيامها: {feasts}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Show the keys of this page</source>
        <translation>عرض مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Search everything; again: only one kind</source>
        <translation>البحث في كل شيء، ومرة أخرى: نوع واحد فقط</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Help given to the visitor</source>
        <translation>المساعدة المقدمة للمرتفق(ة)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Register and print the receipt</source>
        <translation>سجل واطبع الوصل</translation>
    </message>
    <message>
        <source>Register, and choose how to print</source>
        <translation>سجل واختر طريقة الطبع</translation>
    </message>
    <message>
        <source>Next visitor: an empty form</source>
        <translation>مرتفق(ة) آخر: استمارة فارغة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>الرجوع إلى المعروض سابقا</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>طبع ما هو معروض</translation>
    </message>
    <message>
        <source>Choose how to print</source>
        <translation>اختيار طريقة الطبع</translation>
    </message>
    <message>
        <source>Show to the visitor</source>
        <translation>عرض على المرتفق(ة)</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>حفظ ما هو معروض في ملف</translation>
    </message>
    <message>
        <source>Take the next step of the request</source>
        <translation>القيام بالخطوة التالية في الطلب</translation>
    </message>
    <message>
        <source>Attach the picture or file that was copied</source>
        <translation>إرفاق الصورة المنسوخة أو الملف المنسوخ</translation>
    </message>
    <message>
        <source>Record: answered on the spot</source>
        <translation>تسجيل: أجيب شفويا في الحين</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Arabic or French</source>
        <translation>العربية أو الفرنسية</translation>
    </message>
    <message>
        <source>Close what is in front</source>
        <translation>إغلاق المعروض</translation>
    </message>
    <message>
        <source>Details, period, kind of document</source>
        <translation>التفاصيل، الفترة، نوع الوثيقة</translation>
    </message>
    <message>
        <source>Moroccan citizen or foreign resident</source>
        <translation>مواطن(ة) مغربي(ة) أو مقيم(ة) أجنبي(ة)</translation>
    </message>
    <message>
        <source>Phone, e-mail, Latin names</source>
        <translation>الهاتف، البريد الإلكتروني، الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Language of the papers, how it came</source>
        <translation>لغة الوثائق، طريقة التوصل بالطلب</translation>
    </message>
    <message>
        <source>Fill in from the earlier request</source>
        <translation>نقل البيانات من الطلب السابق</translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>تكبير العرض</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>تصغير العرض</translation>
    </message>
    <message>
        <source>Show the whole width</source>
        <translation>إظهار الصفحة بكامل عرضها</translation>
    </message>
    <message>
        <source>Choose the request, or leave it out</source>
        <translation>تحديد الطلب أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>Choose all requests that are shown, or none</source>
        <translation>تحديد كل الطلبات المعروضة، أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Assign, or give back to the list</source>
        <translation>إسناد أو إرجاع إلى اللائحة</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>تحرير الرد</translation>
    </message>
    <message>
        <source>Keep a note in the story of the request</source>
        <translation>حفظ ملاحظة في مسار الطلب</translation>
    </message>
    <message>
        <source>See the letter that is being written</source>
        <translation>معاينة الرسالة قيد التحرير</translation>
    </message>
    <message>
        <source>Record an attempt to reach the requester</source>
        <translation>تسجيل محاولة الاتصال بصاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>Print the register of some days</source>
        <translation>طبع سجل أيام معينة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>معالجة الطلب</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>صاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>To keep with it</source>
        <translation>للحفظ مع الطلب</translation>
    </message>
    <message>
        <source>Complaint and appeal</source>
        <translation>الشكاية والطعن</translation>
    </message>
    <message>
        <source>It is kept in the story; nothing is printed.</source>
        <translation>تحفظ في مسار الطلب دون طبع أي وثيقة.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>تحرير الرد</translation>
    </message>
    <message>
        <source>Approve the reply</source>
        <translation>المصادقة على الرد</translation>
    </message>
    <message>
        <source>Send the reply back…</source>
        <translation>إرجاع الرد…</translation>
    </message>
    <message>
        <source>Record that it left…</source>
        <translation>تسجيل التسليم أو الإرسال…</translation>
    </message>
    <message>
        <source>Publish the answer…</source>
        <translation>نشر الجواب للعموم…</translation>
    </message>
    <message>
        <source>Publish it no more</source>
        <translation>سحب الجواب من النشر</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Extend the term…</source>
        <translation>تمديد الأجل…</translation>
    </message>
    <message>
        <source>Consult a third party…</source>
        <translation>استشارة الغير…</translation>
    </message>
    <message>
        <source>The third party answered…</source>
        <translation>تسجيل جواب الغير…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Attempt to reach…</source>
        <translation>تسجيل محاولة اتصال…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Withdrawal asked for…</source>
        <translation>تسجيل طلب السحب…</translation>
    </message>
    <message>
        <source>Close as withdrawn…</source>
        <translation>إنهاء الطلب بالسحب…</translation>
    </message>
    <message>
        <source>Complaint received…</source>
        <translation>تسجيل شكاية…</translation>
    </message>
    <message>
        <source>The head&apos;s answer…</source>
        <translation>جواب الرئيس…</translation>
    </message>
    <message>
        <source>Commission (CDAI)…</source>
        <translation>اللجنة (المادة 20)…</translation>
    </message>
    <message>
        <source>Court…</source>
        <translation>المحكمة الإدارية…</translation>
    </message>
    <message>
        <source>The letter then waits for approval.</source>
        <translation>تحال رسالة الرد بعد ذلك على المصادقة.</translation>
    </message>
    <message>
        <source>The letter can then be printed and leave.</source>
        <translation>يمكن بعد ذلك طبع رسالة الرد وتسليمها أو إرسالها.</translation>
    </message>
    <message>
        <source>It goes back to whoever wrote it; nothing is printed.</source>
        <translation>يعود إلى من حرره؛ ولا تطبع أي وثيقة.</translation>
    </message>
    <message>
        <source>The term is met and the request is closed.</source>
        <translation>يتوقف احتساب الأجل ويعتبر الطلب منتهيا.</translation>
    </message>
    <message>
        <source>Whoever looks for it finds it then, without knowing who asked.</source>
        <translation>يجده بعد ذلك كل من يبحث عنه، دون أن يعرف من طلبه.</translation>
    </message>
    <message>
        <source>Nobody finds it any more; its number is kept.</source>
        <translation>لا يجده أحد بعد ذلك، ويُحتفظ برقمه.</translation>
    </message>
    <message>
        <source>To a person or a department; nothing is printed.</source>
        <translation>إلى شخص أو إلى قسم أو مصلحة؛ ولا تطبع أي وثيقة.</translation>
    </message>
    <message>
        <source>Once, before the term ends. Prints the notice.</source>
        <translation>مرة واحدة قبل انصرام الأجل. يطبع الإشعار.</translation>
    </message>
    <message>
        <source>Prints the letter to the third party.</source>
        <translation>تطبع الرسالة الموجهة إلى الغير.</translation>
    </message>
    <message>
        <source>A receipt marked as corrected can be printed after it.</source>
        <translation>يمكن بعده طبع وصل يحمل عبارة «طلب مصحّح».</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG up to 25 MB; files can also be dropped or pasted here.</source>
        <translation>ملفات PDF أو PNG أو JPEG في حدود 25 ميغابايت؛ يمكن أيضا سحبها إلى هنا أو لصقها.</translation>
    </message>
    <message>
        <source>An information officer then closes the request; nothing is printed.</source>
        <translation>ينهي الشخص المكلف بالمعلومات الطلب بعد ذلك؛ ولا تطبع أي وثيقة.</translation>
    </message>
    <message>
        <source>The requester wants no answer any more.</source>
        <translation>لم يعد صاحب(ة) الطلب يرغب في الرد.</translation>
    </message>
    <message>
        <source>The head&apos;s term begins. Prints the receipt of the complaint.</source>
        <translation>يبتدئ أجل رئيس المؤسسة. يطبع وصل الشكاية.</translation>
    </message>
    <message>
        <source>Prints the answer to the complaint.</source>
        <translation>يطبع الجواب على الشكاية.</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>متابعة تحرير الرد</translation>
    </message>
    <message>
        <source>Write another reply</source>
        <translation>تحرير رد آخر</translation>
    </message>
    <message>
        <source>Publish the answer anew…</source>
        <translation>إعادة نشر الجواب…</translation>
    </message>
    <message>
        <source>The reply waits until somebody else has approved it.</source>
        <translation>ينتظر الرد مصادقة شخص آخر.</translation>
    </message>
    <message>
        <source>An information officer or a supervisor takes the next step.</source>
        <translation>الخطوة الموالية من اختصاص الشخص المكلف بالمعلومات أو المشرف.</translation>
    </message>
    <message>
        <source>A supervisor records what the head answers to the complaint.</source>
        <translation>يسجل المشرف جواب رئيس المؤسسة على الشكاية.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} على الساعة {time}</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>by its meaning</source>
        <translation>بحسب المعنى</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This file does not hold what the program can read.</source>
        <translation>لا يتضمن هذا الملف ما يمكن للبرنامج قراءته.</translation>
    </message>
    <message>
        <source>The file is not there any more, or it cannot be read. Choose it again.</source>
        <translation>لم يعد الملف في مكانه أو تتعذر قراءته. اختره من جديد.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>المرجو ملء هذه الخانة.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: shorten it, or attach it as a file.</source>
        <translation>النص أطول من {limit} حرف: اختصره أو أرفقه كملف.</translation>
    </message>
    <message>
        <source>There are more than {limit}: leave some out.</source>
        <translation>العدد يفوق {limit}: احذف بعضها.</translation>
    </message>
    <message>
        <source>It was done, but the answer was lost. Look at the request again.</source>
        <translation>تم تنفيذ العملية لكن النتيجة لم تصل. افتح الطلب من جديد.</translation>
    </message>
    <message>
        <source>Write the day as day/month/year, for example 23/11/2026.</source>
        <translation>اكتب التاريخ على شكل يوم/شهر/سنة، مثلا 23/11/2026.</translation>
    </message>
    <message>
        <source>Write the amount in dirhams, for example 12,50.</source>
        <translation>اكتب المبلغ بالدرهم، مثلا 12,50.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يحل بعد.</translation>
    </message>
    <message>
        <source>This day is before {earliest}.</source>
        <translation>هذا اليوم سابق على {earliest}.</translation>
    </message>
    <message>
        <source>This day is after {latest}.</source>
        <translation>هذا اليوم لاحق على {latest}.</translation>
    </message>
    <message>
        <source>Write the mark as it stands on the receipt.</source>
        <translation>اكتب رمز السجل كما هو على الوصل.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>نهاية الفترة سابقة على بدايتها.</translation>
    </message>
    <message>
        <source>Use 2 to 8 capital Latin letters and digits, a letter first: AZH1.</source>
        <translation>استعمل من 2 إلى 8 حروف لاتينية كبيرة وأرقام، على أن يكون أولها حرفا: AZH1.</translation>
    </message>
    <message>
        <source>A reference looks like AZH1-2026-00123-1.</source>
        <translation>يكون الرقم الترتيبي على شكل AZH1-2026-00123-1.</translation>
    </message>
    <message>
        <source>The reference was mistyped. Compare it with the paper.</source>
        <translation>في الرقم الترتيبي خطأ في الكتابة. قارنه بالوثيقة.</translation>
    </message>
    <message>
        <source>No request has the reference {reference} in this office.</source>
        <translation>لا يوجد في هذا المكتب طلب رقمه {reference}.</translation>
    </message>
    <message>
        <source>The catalogue has no record {record}.</source>
        <translation>لا يوجد في الدليل العنصر {record}.</translation>
    </message>
    <message>
        <source>Another department has this name.</source>
        <translation>يحمل قسم أو مصلحة أخرى هذه التسمية.</translation>
    </message>
    <message>
        <source>Nobody here has the name {name}.</source>
        <translation>لا يوجد هنا من يحمل الاسم {name}.</translation>
    </message>
    <message>
        <source>Write at least one letter or digit to look for.</source>
        <translation>اكتب حرفا أو رقما واحدا على الأقل للبحث.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>استعمل {least} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This is the password you were given. Choose another one.</source>
        <translation>هذه كلمة المرور التي سلمت إليك. اختر غيرها.</translation>
    </message>
    <message>
        <source>The office&apos;s settings cannot be read at {field}. Nothing is lost; the administrator puts the file settings.toml right.</source>
        <translation>تعذرت قراءة إعدادات المكتب عند {field}. لم يضع أي شيء؛ على مدير النظام تصحيح الملف settings.toml.</translation>
    </message>
    <message>
        <source>This paper is not made in this size.</source>
        <translation>لا تطبع هذه الوثيقة بهذا الحجم.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB. It was not attached.</source>
        <translation>حجم الملف يفوق {limit_mb} ميغابايت. لم يتم أخذه.</translation>
    </message>
    <message>
        <source>Only PDF files and PNG or JPEG pictures can be taken. Nothing was attached.</source>
        <translation>لا تقبل إلا ملفات PDF وصور PNG أو JPEG. لم يتم أخذ أي ملف.</translation>
    </message>
    <message>
        <source>{place} is never filled in in this letter. Use {known}. Nothing was changed.</source>
        <translation>لا يملأ {place} بأي معطى في هذه الرسالة. استعمل {known}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The law wants {place} in this letter (art. {article}): put it back. Nothing was changed.</source>
        <translation>يوجب القانون وجود {place} في هذه الرسالة (المادة {article}): أعده إليها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Article 10 has the classes 1 to 19.</source>
        <translation>فئات المادة 10 مرقمة من 1 إلى 19.</translation>
    </message>
    <message>
        <source>This says who asked, by name, phone, e-mail or identity number. Everybody may read it: write it without.</source>
        <translation>يدل هذا النص على صاحب الطلب باسمه أو هاتفه أو بريده الإلكتروني أو رقم بطاقته. سيطلع عليه العموم: اكتبه دون ذلك.</translation>
    </message>
    <message>
        <source>{record} has this title already.</source>
        <translation>{record} يحمل هذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>This file is neither XLSX nor CSV in UTF-8. Save it as one of these and choose it again; nothing was changed.</source>
        <translation>هذا الملف ليس بصيغة XLSX ولا CSV بترميز UTF-8. احفظه بإحداهما ثم اختره من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB. Nothing was changed.</source>
        <translation>حجم الملف يتجاوز {limit_mb} ميغابايت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing below the first row of the file, which names the columns. Nothing was changed.</source>
        <translation>لا شيء تحت السطر الأول من الملف، وهو الذي يسمي الأعمدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The first row of the file names the columns, and {column} is none. Write your rows into the example file; nothing was changed.</source>
        <translation>السطر الأول من الملف يسمي الأعمدة، و{column} ليس منها. اكتب سطورك في الملف النموذجي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The first row of the file names the column {column} twice. Nothing was changed.</source>
        <translation>السطر الأول من الملف يسمي العمود {column} مرتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is a value in a column that the first row does not name.</source>
        <translation>توجد قيمة في عمود لا يسميه السطر الأول.</translation>
    </message>
    <message>
        <source>This is a formula, or the error of one. Paste its result instead.</source>
        <translation>هذه صيغة حسابية أو خطأ ناتج عنها. الصق نتيجتها مكانها.</translation>
    </message>
    <message>
        <source>Row {row} says the same.</source>
        <translation>السطر {row} يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Rows of the file are wrong, the first is row {row}. Nothing was changed.</source>
        <translation>في الملف سطور خاطئة، أولها السطر {row}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The search knows no meaning {key}. Nothing was changed.</source>
        <translation>لا يعرف البحث معنى رمزه {key}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Write at least {least} terms, in whichever fields: one then stands for others.</source>
        <translation>اكتب ما لا يقل عن {least} من العبارات، في أي خانة كانت، لتقوم إحداها مقام الأخرى.</translation>
    </message>
    <message>
        <source>{term} is too long: {words} words and {letters} letters at most.</source>
        <translation>عبارة {term} طويلة: لا تتجاوز {words} كلمات و{letters} حرفا.</translation>
    </message>
    <message>
        <source>{term} is there already. Take one out.</source>
        <translation>عبارة {term} موجودة من قبل. احذف إحداهما.</translation>
    </message>
    <message>
        <source>{term} names nothing: the search leaves such words out. Take it out.</source>
        <translation>عبارة {term} لا تسمي شيئا، والبحث يهمل مثلها. احذفها.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>المرجو الدخول باسم المستعمل وكلمة المرور.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>اسم المستعمل أو كلمة المرور غير صحيح. أعد المحاولة.</translation>
    </message>
    <message>
        <source>A wrong password was given too often. Try again in {seconds} s.</source>
        <translation>تكرر إدخال كلمة مرور خاطئة. أعد المحاولة بعد {seconds} ثا.</translation>
    </message>
    <message>
        <source>This password was given to you. Choose one of your own first.</source>
        <translation>سلمت إليك كلمة المرور هذه من غيرك. اختر أولا كلمة مرور خاصة بك.</translation>
    </message>
    <message>
        <source>Another account has the name {user}.</source>
        <translation>يوجد حساب آخر باسم {user}.</translation>
    </message>
    <message>
        <source>This form was already registered as {reference}, with other contents.</source>
        <translation>سبق تسجيل هذه الاستمارة تحت الرقم {reference} بمضمون مختلف.</translation>
    </message>
    <message>
        <source>This step is not possible where the request stands now. Nothing was changed.</source>
        <translation>لا يمكن القيام بهذه الخطوة في الوضعية الحالية للطلب. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This step is not for your role. Ask a supervisor. Nothing was changed.</source>
        <translation>لا تدخل هذه الخطوة في اختصاصك. اطلبها من المشرف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{day} is a Saturday or Sunday: the office is closed anyway. Nothing was changed.</source>
        <translation>يوم {day} سبت أو أحد: المكتب مغلق على كل حال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{day} is a day off already: {name}. Nothing was changed.</source>
        <translation>يوم {day} يوم عطلة من قبل: {name}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No exceptional closure is entered for {day}. Nothing was changed.</source>
        <translation>لا توجد عطلة استثنائية مسجلة ليوم {day}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This feast is confirmed for {day} already. Nothing was changed.</source>
        <translation>سبق تأكيد هذا العيد ليوم {day}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This feast is expected on {estimate}, and the moon moves it by {most} days at most.</source>
        <translation>هذا العيد مرتقب يوم {estimate}، ورؤية الهلال لا تغير يومه بأكثر من {most} أيام.</translation>
    </message>
    <message>
        <source>You wrote this reply: somebody else has to approve it. Nothing was changed.</source>
        <translation>أنت من حرر هذا الرد: على شخص آخر أن يصادق عليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Who works on it, and until when, is as you chose already. Nothing was changed.</source>
        <translation>المكلف بالطلب والأجل الداخلي هما أصلا كما اخترت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The term was extended before: it can be extended once. Nothing was changed.</source>
        <translation>سبق تمديد هذا الأجل: لا يمدد إلا مرة واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The term ended on {due_on}: it can only be extended before its end.</source>
        <translation>انقضى الأجل في {due_on}: لا يمكن تمديده إلا قبل انصرامه.</translation>
    </message>
    <message>
        <source>No third party waits to be heard. Nothing was changed.</source>
        <translation>لا ينتظر أي جواب من الغير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No answer to this request is published. Nothing was changed.</source>
        <translation>لا يوجد جواب منشور عن هذا الطلب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No complaint waits for an answer. Nothing was changed.</source>
        <translation>لا توجد شكاية تنتظر الجواب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another site owns {reference} and decides on it. Nothing was changed.</source>
        <translation>الطلب {reference} تابع لمقر آخر وهو من يبت فيه. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>{by} has meanwhile taken a step on this request. Look at it again first.</source>
        <translation>تمت في هذه الأثناء خطوة في هذا الطلب، من طرف {by}. راجعه أولا.</translation>
    </message>
    <message>
        <source>{by} changed this meanwhile ({at}). Nothing was saved. It is shown as it is now. Look at it, then try again.</source>
        <translation>تم تغيير هذه المعطيات في هذه الأثناء من طرف {by} ({at}). لم يتم حفظ أي شيء. وهي معروضة كما أصبحت. راجعها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The office&apos;s data were changed meanwhile ({at}). Nothing was saved. They are shown as they are now; what you wrote is kept. Look at them, then save again.</source>
        <translation>تغيرت معطيات المكتب في هذه الأثناء ({at}). لم يتم حفظ أي شيء. وهي معروضة كما أصبحت، وما كتبته محفوظ على الشاشة. راجعها ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>There is already an office here.</source>
        <translation>يوجد مكتب هنا من قبل.</translation>
    </message>
    <message>
        <source>The computer says that today is {today}, and the last entry is of {last}. Nothing was saved. Put the computer&apos;s date right, or confirm it by signing in again.</source>
        <translation>تاريخ الحاسوب هو {today} وآخر تقييد مؤرخ في {last}. لم يحفظ أي شيء. صحح تاريخ الحاسوب، أو أكده بالدخول من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: the step this paper tells of was not taken.</source>
        <translation>لا يوجد ما يطبع بعد: لم تنجز الخطوة التي تتعلق بها هذه الوثيقة.</translation>
    </message>
    <message>
        <source>No reply to {reference} has been written yet.</source>
        <translation>لم يحرر بعد أي رد على الطلب {reference}.</translation>
    </message>
    <message>
        <source>The contents of {reference} were erased.</source>
        <translation>تم محو مضمون الطلب {reference}.</translation>
    </message>
    <message>
        <source>The file {file} is damaged. Work no further; have a backup restored.</source>
        <translation>الملف {file} تالف. توقف عن العمل واطلب استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file keys.json is missing or damaged. Have it put back from a backup.</source>
        <translation>الملف keys.json مفقود أو تالف. اطلب استرجاعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file {file} is missing or damaged. Nothing was saved, so that no number is given twice. Have it put back from a backup.</source>
        <translation>الملف {file} مفقود أو تالف. لم يحفظ أي شيء حتى لا يمنح رقم مرتين. اطلب استرجاعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The office&apos;s records are missing from this computer, though numbers were given here. Have them put back from a backup.</source>
        <translation>سجلات المكتب مفقودة من هذا الحاسوب رغم أن أرقاما منحت فيه. اطلب استرجاعها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records here are an older copy: entries are missing. Nothing was saved; call whoever looks after the office.</source>
        <translation>السجلات الموجودة هنا نسخة قديمة تنقصها تقييدات. لم يحفظ أي شيء؛ اتصل بالمكلف بصيانة المكتب.</translation>
    </message>
    <message>
        <source>The record does not agree with itself. Call whoever looks after the office.</source>
        <translation>السجل غير متطابق مع نفسه. اتصل بالمكلف بصيانة المكتب.</translation>
    </message>
    <message>
        <source>There is no office on this computer yet.</source>
        <translation>لا يوجد بعد أي مكتب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; check who may write there.</source>
        <translation>تتعذر الكتابة في {file}. لم يتغير أي شيء؛ تحقق من صلاحية الكتابة.</translation>
    </message>
    <message>
        <source>Another program has held the records for more than {seconds} seconds. Nothing was saved; try again.</source>
        <translation>برنامج آخر يستعمل السجلات منذ أكثر من {seconds} ثوان. لم يحفظ أي شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; make room, try again.</source>
        <translation>امتلأ القرص. لم يتغير أي شيء؛ وفر مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed; try again.</source>
        <translation>تعذرت كتابة {file}. لم يتغير أي شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>PySide6 {toolkit} crashes on this Python. Install PySide6 6.11.3.</source>
        <translation>النسخة {toolkit} من PySide6 معطوبة مع هذه النسخة من Python. ثبت PySide6 6.11.3.</translation>
    </message>
    <message>
        <source>The search goes by words alone: the package that knows what they mean is missing or damaged. Install the program again.</source>
        <translation>يقتصر البحث على الكلمات: الحزمة التي تعرف معانيها غير موجودة أو تالفة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>لا توجد شاشة لفتح النافذة.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Nothing was printed, and nothing is lost: see whether it is connected, or choose another one in Administration.</source>
        <translation>الطابعة {printer} غير موجودة. لم يطبع أي شيء ولم يضع أي شيء: تحقق من توصيلها، أو اختر طابعة أخرى في صفحة الإدارة.</translation>
    </message>
    <message>
        <source>This computer has no usual printer. Nothing was printed, and nothing is lost: choose a printer in Administration, or save the paper as a file.</source>
        <translation>ليست لهذا الحاسوب طابعة اعتيادية. لم يطبع أي شيء ولم يضع أي شيء: اختر طابعة في صفحة الإدارة، أو احفظ الوثيقة في ملف.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper; nothing is lost. See whether it is on and has paper, then print again.</source>
        <translation>لم تستجب الطابعة {printer}؛ لم يضع أي شيء. تحقق من تشغيلها ومن وجود الورق، ثم أعد الطبع.</translation>
    </message>
    <message>
        <source>The request {reference} has no such file. Look at it again.</source>
        <translation>لا يتضمن الطلب {reference} هذا الملف. راجعه من جديد.</translation>
    </message>
    <message>
        <source>This is the only administrator. Give another account that role first; nothing was changed.</source>
        <translation>هذا هو مدير النظام الوحيد. أسند هذه الصفة أولا إلى حساب آخر؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>A newer version of the program made these records. Update the program.</source>
        <translation>هذه السجلات من إنشاء نسخة أحدث من البرنامج. حدث البرنامج.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote a step here. Update the program.</source>
        <translation>توجد هنا خطوة سجلتها نسخة أحدث من البرنامج. حدث البرنامج.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>{amount} DH</source>
        <translation>{amount} درهم</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Registered</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>في انتظار جواب الغير</translation>
    </message>
    <message>
        <source>Reply to be approved</source>
        <translation>رد في انتظار المصادقة</translation>
    </message>
    <message>
        <source>Reply ready to hand over</source>
        <translation>رد جاهز للتسليم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>استعجالي</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>خارج الأجل</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>تمديد الأجل</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكاية</translation>
    </message>
    <message>
        <source>Withdrawal asked for</source>
        <translation>طلب السحب</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>Steps in conflict</source>
        <translation>خطوات متعارضة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>الطلبات الجارية</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>آخر أجل اليوم</translation>
    </message>
    <message>
        <source>Within 5 working days</source>
        <translation>خلال 5 أيام عمل</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>في انتظار المصادقة</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>جاهزة للتسليم</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غير مسند</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكايات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Request registered</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>طبع وثيقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attempt to reach the requester</source>
        <translation>محاولة الاتصال بصاحب(ة) الطلب</translation>
    </message>
    <message>
        <source>Request assigned</source>
        <translation>إسناد الطلب</translation>
    </message>
    <message>
        <source>Third party consulted</source>
        <translation>استشارة الغير</translation>
    </message>
    <message>
        <source>Answer of the third party</source>
        <translation>جواب الغير</translation>
    </message>
    <message>
        <source>Term moved by the calendar</source>
        <translation>تغيير الأجل تبعا لأيام العطل</translation>
    </message>
    <message>
        <source>Reply written</source>
        <translation>تحرير الرد</translation>
    </message>
    <message>
        <source>Reply sent back</source>
        <translation>إرجاع الرد</translation>
    </message>
    <message>
        <source>Reply approved</source>
        <translation>المصادقة على الرد</translation>
    </message>
    <message>
        <source>Reply handed over or sent</source>
        <translation>تسليم الرد أو إرساله</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>تصحيح الطلب</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>التوصل بشكاية</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>الجواب على الشكاية</translation>
    </message>
    <message>
        <source>Commission (CDAI)</source>
        <translation>لجنة الحق في الحصول على المعلومات</translation>
    </message>
    <message>
        <source>Administrative court</source>
        <translation>المحكمة الإدارية</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>نشر الجواب للعموم</translation>
    </message>
    <message>
        <source>Answer no longer published</source>
        <translation>سحب الجواب من النشر</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>الإيداع المباشر بالشباك</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد العادي</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>On the national portal</source>
        <translation>عبر البوابة الوطنية</translation>
    </message>
    <message>
        <source>Moroccan citizen</source>
        <translation>مواطن(ة) مغربي(ة)</translation>
    </message>
    <message>
        <source>Foreign resident</source>
        <translation>مقيم(ة) أجنبي(ة)</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>البطاقة الوطنية للتعريف</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>بطاقة التسجيل</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>بطاقة الإقامة</translation>
    </message>
    <message>
        <source>Receipt of a residence application</source>
        <translation>وصل طلب بطاقة الإقامة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>دورية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>Other documents of general character</source>
        <translation>وثائق أخرى ذات طابع عام</translation>
    </message>
    <message>
        <source>Consultation on the spot</source>
        <translation>الاطلاع المباشر بعين المكان</translation>
    </message>
    <message>
        <source>Copy collected here</source>
        <translation>التسلم بعين المكان</translation>
    </message>
    <message>
        <source>By ordinary mail</source>
        <translation>عبر البريد العادي</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>عبر الفاكس</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>نسخة ورقية</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>نسخة إلكترونية</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>حامل آخر</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>الطباعة بحروف كبيرة</translation>
    </message>
    <message>
        <source>Screen with pictures</source>
        <translation>شاشة بالصور</translation>
    </message>
    <message>
        <source>Typed by the clerk</source>
        <translation>تحرير الطلب من طرف الموظف</translation>
    </message>
    <message>
        <source>Signs or typing in turn</source>
        <translation>لغة الإشارة أو التواصل كتابة</translation>
    </message>
    <message>
        <source>Braille copy</source>
        <translation>نسخة بطريقة برايل</translation>
    </message>
    <message>
        <source>With a companion</source>
        <translation>بحضور مرافق(ة)</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الاستعانة بمترجم(ة)</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Darija</source>
        <translation>الدارجة</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>تاريفيت</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بدون توقيع ولا بصمة</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريا</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تسليم مباشر</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>إرسال بالبريد</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>إرسال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sent by fax</source>
        <translation>إرسال بالفاكس</translation>
    </message>
    <message>
        <source>Put on the portal</source>
        <translation>إيداع بالبوابة</translation>
    </message>
    <message>
        <source>The information is given in full</source>
        <translation>الاستجابة كليا</translation>
    </message>
    <message>
        <source>A part of it is given</source>
        <translation>الاستجابة جزئيا</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Information not available</source>
        <translation>عدم توفر المعلومات</translation>
    </message>
    <message>
        <source>Exception of article 7</source>
        <translation>استثناء من استثناءات المادة 7</translation>
    </message>
    <message>
        <source>Already published</source>
        <translation>معلومات منشورة ومتاحة للعموم</translation>
    </message>
    <message>
        <source>Asked for more than once this year</source>
        <translation>طلب قدم أكثر من مرة خلال السنة نفسها</translation>
    </message>
    <message>
        <source>Request not clear</source>
        <translation>طلب غير واضح</translation>
    </message>
    <message>
        <source>Still in preparation</source>
        <translation>معلومات في طور التحضير أو الإعداد</translation>
    </message>
    <message>
        <source>Deposited at Archives du Maroc</source>
        <translation>معلومات مودعة لدى أرشيف المغرب</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>National defence</source>
        <translation>الدفاع الوطني</translation>
    </message>
    <message>
        <source>Internal and external security of the State</source>
        <translation>أمن الدولة الداخلي والخارجي</translation>
    </message>
    <message>
        <source>Private life of individuals</source>
        <translation>الحياة الخاصة للأفراد</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>المعطيات ذات الطابع الشخصي</translation>
    </message>
    <message>
        <source>Fundamental rights and freedoms</source>
        <translation>الحريات والحقوق الأساسية</translation>
    </message>
    <message>
        <source>Protection of sources of information</source>
        <translation>حماية مصادر المعلومات</translation>
    </message>
    <message>
        <source>Relations with another State or organisation</source>
        <translation>العلاقات مع دولة أخرى أو منظمة دولية حكومية</translation>
    </message>
    <message>
        <source>Monetary, economic or financial policy of the State</source>
        <translation>السياسة النقدية أو الاقتصادية أو المالية للدولة</translation>
    </message>
    <message>
        <source>Industrial property, copyright and neighbouring rights</source>
        <translation>الملكية الصناعية وحقوق المؤلف والحقوق المجاورة</translation>
    </message>
    <message>
        <source>Victims, witnesses, experts and whistle-blowers</source>
        <translation>الضحايا والشهود والخبراء والمبلغون</translation>
    </message>
    <message>
        <source>Confidential under special laws</source>
        <translation>معلومات سرية بمقتضى نصوص تشريعية خاصة</translation>
    </message>
    <message>
        <source>Deliberations of the Councils of Ministers and of Government</source>
        <translation>مداولات المجلس الوزاري ومجلس الحكومة</translation>
    </message>
    <message>
        <source>Administrative investigations</source>
        <translation>الأبحاث والتحريات الإدارية</translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation>المساطر القضائية والمساطر التمهيدية</translation>
    </message>
    <message>
        <source>Free, lawful and fair competition</source>
        <translation>مبادئ المنافسة الحرة والمشروعة والنزيهة</translation>
    </message>
    <message>
        <source>The request cannot be satisfied in time</source>
        <translation>تعذر الاستجابة للطلب كليا أو جزئيا داخل الأجل</translation>
    </message>
    <message>
        <source>It asks for much information</source>
        <translation>تعلق الطلب بعدد كبير من المعلومات</translation>
    </message>
    <message>
        <source>The information cannot be provided in time</source>
        <translation>تعذر توفير المعلومات داخل الأجل</translation>
    </message>
    <message>
        <source>A third party must be consulted first</source>
        <translation>ضرورة استشارة الغير قبل تسليم المعلومات</translation>
    </message>
    <message>
        <source>No reply in time</source>
        <translation>عدم الرد داخل الأجل</translation>
    </message>
    <message>
        <source>Refusal, whole or in part</source>
        <translation>رفض كلي أو جزئي</translation>
    </message>
    <message>
        <source>Incomplete reply</source>
        <translation>رد غير كامل</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Notified to the office</source>
        <translation>تبليغ إلى المكتب</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>جواب المكتب</translation>
    </message>
    <message>
        <source>Decision received</source>
        <translation>التوصل بالقرار</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>Exceptional closure</source>
        <translation>عطلة استثنائية</translation>
    </message>
    <message>
        <source>Religious feast</source>
        <translation>عيد ديني</translation>
    </message>
    <message>
        <source>1 Muharram</source>
        <translation>فاتح محرم</translation>
    </message>
    <message>
        <source>Birth of the Prophet</source>
        <translation>عيد المولد النبوي</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>عيد الفطر</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>عيد الأضحى</translation>
    </message>
    <message>
        <source>Reply in full</source>
        <translation>رد بالاستجابة كليا</translation>
    </message>
    <message>
        <source>Reply in part</source>
        <translation>رد بالاستجابة جزئيا</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>رد بالرفض</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>إشعار بتمديد الأجل</translation>
    </message>
    <message>
        <source>Consultation of a third party</source>
        <translation>استشارة الغير</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>جواب على شكاية</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>استمارة الطلب</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Letter of reply</source>
        <translation>رسالة الرد</translation>
    </message>
    <message>
        <source>Letter to a third party</source>
        <translation>رسالة استشارة الغير</translation>
    </message>
    <message>
        <source>Receipt of the complaint</source>
        <translation>وصل الشكاية</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>الجواب على الشكاية</translation>
    </message>
    <message>
        <source>Address for an envelope</source>
        <translation>ورقة العنونة</translation>
    </message>
    <message>
        <source>Slip to be signed</source>
        <translation>إشهاد بالتسلم</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>الملف الكامل</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>شريط 80 مم</translation>
    </message>
    <message>
        <source>Large print (A4)</source>
        <translation>حروف كبيرة (A4)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم وثيقة التعريف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Title in Arabic</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>Text in Arabic</source>
        <translation>النص بالعربية</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>النص بالفرنسية</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>ملاحظة المكتب</translation>
    </message>
    <message>
        <source>Darija in Arabic letters</source>
        <translation>الدارجة بالحروف العربية</translation>
    </message>
    <message>
        <source>Darija in Latin letters</source>
        <translation>الدارجة بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Published document</source>
        <translation>وثيقة منشورة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Published answer</source>
        <translation>جواب منشور</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Documents and services</source>
        <translation>الوثائق والخدمات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Guide to services</source>
        <translation>دليل الخدمات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Class of article 10</source>
        <translation>فئة المادة 10</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Reception clerk</source>
        <translation>عون الاستقبال</translation>
    </message>
    <message>
        <source>Information officer</source>
        <translation>الشخص المكلف بالمعلومات</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين قوي</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Meanwhile: {what}, by {who}.</source>
        <translation>في هذه الأثناء: {what}، من طرف {who}.</translation>
    </message>
    <message>
        <source>Sent back by {who}: {reason}</source>
        <translation>تم الإرجاع من طرف {who}: {reason}</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>No request is overdue. Those whose term has passed will appear here first.</source>
        <translation>لا يوجد أي طلب خارج الأجل. تظهر هنا الطلبات التي انقضى أجلها.</translation>
    </message>
    <message>
        <source>No request is due today. Those to be answered today appear here.</source>
        <translation>لا ينقضي اليوم أجل أي طلب. تظهر هنا الطلبات التي يجب الرد عليها اليوم.</translation>
    </message>
    <message>
        <source>No request is due within 5 working days. They appear here as the term comes near.</source>
        <translation>لا ينقضي أجل أي طلب خلال 5 أيام عمل. تظهر الطلبات هنا كلما اقترب أجلها.</translation>
    </message>
    <message>
        <source>No reply waits for approval. A reply appears here once it is written.</source>
        <translation>لا يوجد أي رد في انتظار المصادقة. يظهر الرد هنا بعد تحريره.</translation>
    </message>
    <message>
        <source>Somebody works on every open request. New ones appear here until they are assigned.</source>
        <translation>كل الطلبات الجارية مسندة. تظهر هنا الطلبات الجديدة إلى أن تسند.</translation>
    </message>
    <message>
        <source>No reply is ready to hand over. A reply appears here once it is approved, with the requester&apos;s phone.</source>
        <translation>لا يوجد أي رد جاهز للتسليم. يظهر الرد هنا بعد المصادقة عليه، مع هاتف صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>No complaint waits for the head&apos;s answer. Complaints appear here with the head&apos;s own term.</source>
        <translation>لا توجد أي شكاية في انتظار جواب الرئيس. تظهر الشكايات هنا مع أجل جواب الرئيس.</translation>
    </message>
    <message>
        <source>No steps are in conflict. Requests on which two places have decided differently would appear here.</source>
        <translation>لا توجد خطوات متعارضة. تظهر هنا الطلبات التي اتخذ بشأنها مقران قرارين مختلفين.</translation>
    </message>
    <message>
        <source>Every request has been answered. New ones will appear here.</source>
        <translation>تم الرد على جميع الطلبات. ستظهر هنا الطلبات الجديدة.</translation>
    </message>
    <message>
        <source>No request is closed yet. Those answered or withdrawn will appear here.</source>
        <translation>لا يوجد بعد أي طلب منته. ستظهر هنا الطلبات التي تم الرد عليها أو سحبها.</translation>
    </message>
</context>
<context>
    <name>office_data</name>
    <message>
        <source>Head of the papers</source>
        <translation>ترويسة الوثائق</translation>
    </message>
    <message>
        <source>Where and when people are received</source>
        <translation>مكان الاستقبال وأوقاته</translation>
    </message>
    <message>
        <source>Who answers and who signs</source>
        <translation>المكلف بالرد والموقّع عليه</translation>
    </message>
    <message>
        <source>Notice on personal data (law 09-08)</source>
        <translation>حماية المعطيات ذات الطابع الشخصي (القانون رقم 09.08)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>One line under another, at the head of the papers.</source>
        <translation>سطر تحت سطر في أعلى الوثائق.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة أو الهيئة المعنية</translation>
    </message>
    <message>
        <source>On form and receipt: who is asked for information.</source>
        <translation>في الاستمارة والوصل: الجهة الموجه إليها الطلب.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>المصلحة</translation>
    </message>
    <message>
        <source>The last line of every head.</source>
        <translation>السطر الأخير من كل ترويسة.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Before the day on form, receipt and letter.</source>
        <translation>قبل التاريخ في الاستمارة والوصل والرسالة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>On the form, and at the foot of the letter.</source>
        <translation>في الاستمارة وفي أسفل صفحة الرسالة.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>At the foot of the letter.</source>
        <translation>في أسفل صفحة الرسالة.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>At the foot of the letter; left out if empty.</source>
        <translation>في أسفل صفحة الرسالة؛ لا يظهر إن ترك فارغا.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Designated person (law 31-13, article 12)</source>
        <translation>الشخص المكلف (القانون رقم 31.13، المادة 12)</translation>
    </message>
    <message>
        <source>On form, receipt and letter.</source>
        <translation>في الاستمارة والوصل والرسالة.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>اسم الموقّع(ة)</translation>
    </message>
    <message>
        <source>Under the letter.</source>
        <translation>تحت نص الرسالة.</translation>
    </message>
    <message>
        <source>In what quality</source>
        <translation>صفة الموقّع(ة)</translation>
    </message>
    <message>
        <source>Under the letter, above the name.</source>
        <translation>تحت نص الرسالة، فوق الاسم.</translation>
    </message>
    <message>
        <source>Number of the CNDP&apos;s authorisation</source>
        <translation>رقم إذن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي</translation>
    </message>
    <message>
        <source>On the form.</source>
        <translation>في الاستمارة.</translation>
    </message>
    <message>
        <source>What the data are processed for</source>
        <translation>الغرض من معالجة المعطيات</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>المرسل إليهم</translation>
    </message>
    <message>
        <source>Where people may see, correct or object</source>
        <translation>الجهة المختصة بالولوج والتصحيح والتعرض</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>What whoever answers has written</source>
        <translation>ما كتبه محرر الرد</translation>
    </message>
    <message>
        <source>The list of enclosures, if there are any</source>
        <translation>لائحة المرفقات إن وجدت</translation>
    </message>
    <message>
        <source>What copies and sending cost, if there is something to pay</source>
        <translation>كلفة النسخ والإرسال إن كان هناك ما يؤدى</translation>
    </message>
    <message>
        <source>The conditions of reuse</source>
        <translation>شروط إعادة الاستعمال</translation>
    </message>
    <message>
        <source>Where the requester may complain, and until when</source>
        <translation>سبل الشكاية والطعن وآجالها</translation>
    </message>
    <message>
        <source>The subject of the request</source>
        <translation>موضوع الطلب</translation>
    </message>
    <message>
        <source>The number of the request</source>
        <translation>الرقم الترتيبي للطلب</translation>
    </message>
    <message>
        <source>The day on which the request was received</source>
        <translation>تاريخ التوصل بالطلب</translation>
    </message>
    <message>
        <source>What is not given</source>
        <translation>المعلومات التي لم يتم تسليمها</translation>
    </message>
    <message>
        <source>The grounds of the law, with its exceptions</source>
        <translation>الأسباب القانونية مع الاستثناءات</translation>
    </message>
    <message>
        <source>The facts behind the decision</source>
        <translation>الأسباب الواقعية للقرار</translation>
    </message>
    <message>
        <source>The ground of the law for more time</source>
        <translation>مبرر التمديد كما ورد في القانون</translation>
    </message>
    <message>
        <source>Why this request needs more time</source>
        <translation>التعليل الخاص بهذا الطلب</translation>
    </message>
    <message>
        <source>The new last day of the reply</source>
        <translation>الأجل الجديد للرد</translation>
    </message>
    <message>
        <source>By how long the term is extended</source>
        <translation>المدة التي مدد بها أجل الرد</translation>
    </message>
    <message>
        <source>What the third party is asked</source>
        <translation>المعلومات موضوع الاستشارة</translation>
    </message>
    <message>
        <source>Until when the third party may answer</source>
        <translation>آخر أجل لجواب الغير</translation>
    </message>
    <message>
        <source>What the head of the institution decided</source>
        <translation>قرار رئيس المؤسسة</translation>
    </message>
    <message>
        <source>The day on which the complaint was received</source>
        <translation>تاريخ التوصل بالشكاية</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Who works on it is recorded.</source>
        <translation>تم تسجيل الإسناد.</translation>
    </message>
    <message>
        <source>The consultation is recorded; the term of reply goes on.</source>
        <translation>تم تسجيل استشارة الغير؛ ويستمر احتساب أجل الرد.</translation>
    </message>
    <message>
        <source>The answer of the third party is recorded.</source>
        <translation>تم تسجيل جواب الغير.</translation>
    </message>
    <message>
        <source>The term is extended: the notice leaves before it ends.</source>
        <translation>تم تمديد الأجل: يوجه الإشعار قبل انصرام الأجل الأول.</translation>
    </message>
    <message>
        <source>The reply is sent back; its words are kept.</source>
        <translation>تم إرجاع الرد، ونصه محفوظ.</translation>
    </message>
    <message>
        <source>The reply is approved: the letter may leave.</source>
        <translation>تمت المصادقة على الرد: يمكن تسليم الرسالة أو إرسالها.</translation>
    </message>
    <message>
        <source>The reply has left, and the request is closed.</source>
        <translation>تم تسليم الرد أو إرساله، وأصبح الطلب منتهيا.</translation>
    </message>
    <message>
        <source>The correction is recorded.</source>
        <translation>تم تسجيل التصحيح.</translation>
    </message>
    <message>
        <source>The attempt is recorded.</source>
        <translation>تم تسجيل المحاولة.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>تم حفظ الملاحظة.</translation>
    </message>
    <message>
        <source>It is recorded; an information officer closes the request.</source>
        <translation>تم التسجيل؛ ويتولى الشخص المكلف بالمعلومات إنهاء الطلب.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>تم سحب الطلب.</translation>
    </message>
    <message>
        <source>The complaint is recorded: the head&apos;s term has begun.</source>
        <translation>تم تسجيل الشكاية: بدأ أجل رئيس المؤسسة.</translation>
    </message>
    <message>
        <source>The head&apos;s answer is recorded.</source>
        <translation>تم تسجيل جواب رئيس المؤسسة.</translation>
    </message>
    <message>
        <source>What the commission did is recorded.</source>
        <translation>تم تسجيل الإجراء المتعلق باللجنة.</translation>
    </message>
    <message>
        <source>What the court did is recorded.</source>
        <translation>تم تسجيل الإجراء القضائي.</translation>
    </message>
    <message>
        <source>The answer is published: whoever looks for it finds it.</source>
        <translation>نُشر الجواب: يجده كل من يبحث عنه.</translation>
    </message>
    <message>
        <source>The answer is published no more; its words are kept.</source>
        <translation>سُحب الجواب من النشر، واحتُفظ بنصه.</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{paper}, original, in {language}</source>
        <translation>{paper}، النسخة الأصلية، باللغة {language}</translation>
    </message>
    <message>
        <source>{paper}, copy {number}, in {language}</source>
        <translation>{paper}، نسخة رقم {number}، باللغة {language}</translation>
    </message>
    <message>
        <source>The requester was reached.</source>
        <translation>تم التواصل مع صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>Nobody was reached.</source>
        <translation>تعذر التواصل مع صاحب(ة) الطلب.</translation>
    </message>
    <message>
        <source>Letter number {number}</source>
        <translation>رسالة عدد {number}</translation>
    </message>
    <message>
        <source>Enclosed: {names}</source>
        <translation>المرفقات: {names}</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>المعلومات موضوع الاستشارة</translation>
    </message>
    <message>
        <source>Text of the complaint</source>
        <translation>نص الشكاية</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>نص الجواب</translation>
    </message>
    <message>
        <source>What everybody may read</source>
        <translation>ما يمكن للعموم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Assigned to {names}</source>
        <translation>إلى: {names}</translation>
    </message>
    <message>
        <source>Given back: nobody works on it.</source>
        <translation>أرجع إلى اللائحة: غير مسند.</translation>
    </message>
    <message>
        <source>Internal day: {day}</source>
        <translation>الأجل الداخلي: {day}</translation>
    </message>
    <message>
        <source>Answer wanted by {day}</source>
        <translation>آخر أجل للجواب: {day}</translation>
    </message>
    <message>
        <source>It consents.</source>
        <translation>موافقة.</translation>
    </message>
    <message>
        <source>It does not consent.</source>
        <translation>عدم الموافقة.</translation>
    </message>
    <message>
        <source>Its reasons</source>
        <translation>أسبابه</translation>
    </message>
    <message>
        <source>Reply due on {day}</source>
        <translation>أجل الرد: {day}</translation>
    </message>
    <message>
        <source>Answer to the complaint: {new} instead of {old}</source>
        <translation>أجل الجواب على الشكاية: {new} بدل {old}</translation>
    </message>
    <message>
        <source>Reply: {new} instead of {old}</source>
        <translation>أجل الرد: {new} بدل {old}</translation>
    </message>
    <message>
        <source>The head answers by {day}</source>
        <translation>آخر أجل لجواب رئيس المؤسسة: {day}</translation>
    </message>
    <message>
        <source>The complaint is upheld.</source>
        <translation>قبلت الشكاية.</translation>
    </message>
    <message>
        <source>The complaint is not upheld.</source>
        <translation>رفضت الشكاية.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>مرجع اللجنة أو المحكمة</translation>
    </message>
    <message>
        <source>Grounds: {names}</source>
        <translation>الأسباب القانونية: {names}</translation>
    </message>
    <message>
        <source>Article 7: {names}</source>
        <translation>المادة 7: {names}</translation>
    </message>
    <message>
        <source>Cost of copies: {amount}</source>
        <translation>كلفة الوثائق: {amount}</translation>
    </message>
    <message>
        <source>{field}: {new} instead of {old}</source>
        <translation>{field}: {new} بدل {old}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(خانة فارغة)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>The content was erased.</source>
        <translation>تم محو المضمون.</translation>
    </message>
</context>
</TS>
