# الأشخاص وتسجيل دخولهم.

## الصلاحيات: كل منها تقول ما يحق للشخص. ومجموعاتها فوقها.
accounts-group-accounts = الأشخاص والصلاحيات
accounts-group-cities = المدينة
accounts-group-concerns = البلاغات
accounts-group-jobs = البريد والعمل في الخلفية
accounts-group-network = الشبكة
accounts-group-other = المزيد
accounts-permission-people-see = رؤية من يعمل هنا مع عناوينهم وأدوارهم
accounts-permission-people-edit = دعوة الأشخاص ومنح الأدوار وسحبها وإنهاء عمل شخص هنا
accounts-permission-roles-edit = تغيير ما يحق للأدوار
accounts-permission-access-see = رؤية من يحق له ماذا ولماذا
accounts-permission-audit-see = قراءة سجل كل ما فُعل وكل ما اطُّلع عليه

## الأدوار التي يأتي بها البرنامج
accounts-role-administrator = مدير النظام
accounts-role-supervisor = مشرف
accounts-role-operator = موظف استقبال
accounts-role-case-worker = موظف متابعة
accounts-role-inspector = مفتش
accounts-role-viewer = مطّلع
accounts-role-secretariat = الأمانة

## القوائم
accounts-nav-people = الأشخاص
accounts-nav-people-hint = من يعمل هنا: دعوة ومنح أدوار وإنهاء.
accounts-nav-roles = الأدوار
accounts-nav-roles-hint = ما يحق لكل دور هنا.
accounts-nav-access = من يحق له ماذا
accounts-nav-access-hint = كل صلاحية ومن يملكها وممن ولماذا.
accounts-nav-audit = السجل
accounts-nav-audit-hint = كل ما فُعل وكل اطلاع على بيانات شخصية.

## الحقول
accounts-mail = عنوان البريد
accounts-password = كلمة المرور
accounts-password-new = كلمة المرور الجديدة
accounts-password-old = كلمة المرور الحالية
accounts-password-repeat = الكلمة نفسها مرة أخرى
accounts-password-hint = 12 حرفًا على الأقل. الأفضل بضع كلمات لا يخمّنها أحد؛ ولا حاجة إلى رموز أو أحرف كبيرة.
accounts-password-again-hint = للتأكد من أنك أنت.
accounts-password-others = يُسجَّل خروج كل من دخل باسمك في مكان آخر.
accounts-password-set = عيّن كلمة المرور
accounts-name = الاسم
accounts-name-hint = كما يعرفك الزملاء؛ أما المقيمون فيرون إدارتك بدلًا منه.
accounts-language = اللغة
accounts-language-hint = لغة الصفحات إن لم تختر غيرها، ولغة الرسائل إليك.
accounts-letter-language = لغة الرسالة
accounts-role = الدور
accounts-department = الإدارة
accounts-area = المنطقة
accounts-category = نوع البلاغ
accounts-choose-role = اختر دورًا
accounts-all-departments = كل الإدارات
accounts-all-areas = كل المناطق
accounts-all-categories = كل الأنواع
accounts-reason = السبب
accounts-reason-hint = يظهر في صفحة «من يحق له ماذا»: «يحل محل السيدة كيم».
accounts-save = حفظ
accounts-show = عرض
accounts-find = بحث
accounts-yes = نعم
accounts-no = لا
accounts-never = أبدًا

## تسجيل الدخول
accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-lede = لمن يعملون لدى مدينة أو لدى الشبكة.
accounts-sign-in = تسجيل الدخول
accounts-sign-in-residents = هل أنت مقيم؟
accounts-sign-in-residents-city = يمكنك الإبلاغ والمتابعة دون حساب. وإن أردت حسابًا <a>ترسل إليك { $city } رابطًا بالبريد</a>.
accounts-sign-in-residents-none = يمكنك الإبلاغ والمتابعة دون حساب. وإن أردت حسابًا ترسل إليك صفحة مدينتك رابطًا بالبريد.
accounts-to-sign-in = إلى تسجيل الدخول
accounts-start-again = ابدأ من جديد
accounts-forgotten-link = نسيت كلمة المرور
accounts-forgotten-title = كلمة مرور جديدة
accounts-forgotten-lede = نرسل إليك رابطًا تعيّن به كلمة مرور جديدة. وهو يعمل دائمًا، حتى حين يُبطَّأ تسجيل الدخول.
accounts-forgotten-sent = إن كان هناك حساب بهذا العنوان فالرابط في طريقه إليه. وهو صالح لمدة ساعة.
accounts-forgotten-no-mail = هذا النظام لا يرسل بريدًا، فلا يمكن أن يصلك رابط.
accounts-forgotten-command = ومن ليس له من يسأله يأخذ رابطًا ممن يشغّل هذا النظام: بالأمر hansa accounts password-link.
accounts-forgotten-ask = اسأل أحد مديري مدينتك أو مديري هذا النظام. في صفحة الأشخاص ينهون وصولك ويدعونك من جديد؛ وتعرض لهم الصفحة رابطًا يسلّمونه إليك، وبه تعيّن كلمة مرور جديدة.
accounts-link-sent-title = انظر في بريدك
accounts-link-sent-hint = لا شيء بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، وتحقق من صحة العنوان. نرسل ثلاثة روابط في الساعة على الأكثر.
accounts-send-link = أرسلوا إليّ رابطًا
accounts-password-title = تعيين كلمة مرور جديدة
accounts-password-lede = لـ { $mail }. يُسجَّل خروج كل من دخل بهذا العنوان.
accounts-code-title = خطوتك الثانية
accounts-code-lede = افتح برنامج المصادقة على هاتفك واكتب الأرقام الستة التي يعرضها لـ Hansa.
accounts-code = الرمز
accounts-code-six = الأرقام الستة التي يعرضها
accounts-code-hint = ستة أرقام من هاتفك، أو أحد رموزك الورقية.
accounts-code-lost = لا هاتف ولا ورقة؟ يستطيع مدير النظام لديك إزالة الخطوة الثانية لتُعدّها من جديد.

## العامل الثاني
accounts-factor-title = أعدّ خطوتك الثانية
accounts-factor-lede = كلمة المرور وحدها يمكن أن تُسرق. من الآن يعرض هاتفك رمزًا يتغير كل نصف دقيقة، وتكتبه بعد كلمة المرور.
accounts-factor-scan = 1. التقط الصورة ببرنامج مصادقة
accounts-factor-picture = رمز مربع يقرؤه برنامج المصادقة لديك
accounts-factor-type = أو اكتب فيه هذا:
accounts-factor-prove = 2. اكتب ما يعرضه
accounts-factor-set = إعداد
accounts-factor-since = أُعدّت
accounts-factor-none = ليست لديك خطوة ثانية. أعدّ واحدة: كلمة المرور وحدها يمكن أن تُسرق.
accounts-factor-set-up = أعدّ خطوة ثانية
accounts-factor-another = استخدم هاتفًا آخر
accounts-factor-reset-title = ضاع الهاتف؟
accounts-factor-reset-hint = يزيل الخطوة الثانية والرموز الورقية وينهي كل الجلسات. وبعد كلمة المرور التالية تُعدّ من جديد. تأكد من أن صاحب الطلب هو الشخص نفسه: عاود الاتصال به.
accounts-factor-reset = أزل الخطوة الثانية
accounts-codes-title = رموزك ليوم يضيع فيه الهاتف
accounts-codes-lede = كل رمز يفتح مرة واحدة بدلًا من رمز الهاتف. تُعرض الآن ولن تُعرض مرة أخرى.
accounts-codes-print = اطبع هذه الصفحة واحفظها حيث تحفظ مفاتيحك، لا بجانب الهاتف.
accounts-codes-kept = لقد حفظتها
accounts-codes-go-on = متابعة
accounts-codes-open = لم تذكر بعد أنك حفظت رموزك على الورق. إذا أُغلقت الصفحة قبل الأوان فأنشئ رموزًا جديدة: فبلا رموز وبلا هاتف لا يمكنك تسجيل الدخول.
accounts-codes-new-hint = الرموز التي لديك الآن لن تفتح شيئًا بعد ذلك.
accounts-codes-later = متابعة بلا رموز جديدة
accounts-codes-left = { $count ->
    [0] لم يبق أي رمز ورقي.
    [zero] لم يبق أي رمز ورقي.
    [one] بقي رمز ورقي واحد.
    [two] بقي رمزان ورقيان.
    [few] بقيت { $count } رموز ورقية.
    [many] بقي { $count } رمزًا ورقيًا.
   *[other] بقي { $count } رمز ورقي.
}
accounts-codes-new = أنشئ عشرة رموز جديدة

## المقيمون
accounts-resident-title = تسجيل الدخول بالبريد
accounts-resident-lede = نرسل إليك رابطًا. وهو صالح 15 دقيقة ويفتح مرة واحدة. لا توجد كلمة مرور.
accounts-resident-sent = الرابط في طريقه إلى { $mail }. وهو صالح 15 دقيقة.
accounts-resident-none = لا تحتاج إلى حساب للإبلاغ عن شيء أو متابعته.
accounts-resident-no-mail = لا تحتاج إلى حساب: يُفتح بلاغك بالرابط الخاص في إيصاله. وإن فقدته فاسأل { $city }.
accounts-resident-no-mail-home = إلى { $city }
accounts-resident-staff = هل تعمل هنا؟ <a>سجّل الدخول بكلمة مرورك</a>.
accounts-confirm-title = هل هذا أنت؟
accounts-confirm-lede = سجّل الدخول باسم { $mail } في هذا المتصفح.
accounts-confirm-why = نسأل لأن البرامج التي تفحص الرسائل تتبع الروابط أيضًا. هذا الزر وحده يفتح رابطك.

## الروابط
accounts-link-over-title = لم يعد هذا الرابط صالحًا
accounts-link-over-lede = استُخدم من قبل أو هو قديم جدًا. هذا كل شيء: لم يضع شيء.
accounts-link-over-again = احصل على رابط جديد

## الإعداد
accounts-set-up-title = أول مدير نظام
accounts-set-up-lede = لا أحد هنا بعد. تصبح مدير هذا النظام، وبعدها تُعدّ مدينتك.
accounts-set-up-token = الرمز
accounts-set-up-token-hint = طبعه البرنامج حيث شُغّل.
accounts-set-up-go = متابعة

## الدعوات
accounts-accept-title = اعمل مع { $city }
accounts-accept-lede = يدعوك { $name } بصفة: { $role }.
accounts-accept-mail = ستسجّل الدخول بـ { $mail }.
accounts-accept-known = لدى { $mail } حساب هنا بالفعل. يُضاف الدور إليه وتسجّل الدخول كالعادة.
accounts-accept = قبول
accounts-invite-title = ادعُ شخصًا
accounts-invite-lede = تصله رسالة فيها رابط صالح سبعة أيام ويفتح مرة واحدة. ولا يمكن أن يُفعل به شيء سوى البدء.
accounts-invite = أرسل الدعوة
accounts-invited-title = مدعوون لم ينضموا بعد
accounts-invited-until = صالحة حتى
accounts-invited-over = انتهت صلاحيتها
accounts-invited-by = من { $name }
accounts-invited-again = أرسل مرة أخرى
accounts-no-mail = هذا النظام لا يرسل بريدًا: لم يضبط مشغّله HANSA_SMTP. عندما تدعو شخصًا تحصل على الرابط لتسلّمه بنفسك.
accounts-by-hand-title = سلّم الرابط بنفسك
accounts-by-hand-lede = كُتبت الدعوة. أعطِ هذا الرابط لمن دعوته ولا تعطه لغيره: يظهر الآن فقط، ويصلح سبعة أيام، ويُفتح مرة واحدة.
accounts-invited-withdraw = سحب
accounts-give-nothing = لا يوجد دور يمكنك منحه. لا يمكنك أن تمنح إلا ما تملكه أنت.

## الأشخاص
accounts-people-title = الأشخاص
accounts-people-lede = { $count ->
        [0] لا أحد يعمل هنا بعد
        [zero] لا أحد يعمل هنا بعد
        [one] يعمل هنا شخص واحد
        [two] يعمل هنا شخصان
        [few] يعمل هنا { $count } أشخاص
        [many] يعمل هنا { $count } شخصًا
       *[other] يعمل هنا { $count } شخص
    }؛ { $invited ->
        [0] ولا أحد مدعو.
        [zero] ولا أحد مدعو.
        [one] ومدعو واحد.
        [two] ومدعوان اثنان.
        [few] و{ $invited } مدعوين.
        [many] و{ $invited } مدعوًا.
       *[other] و{ $invited } مدعو.
    }
accounts-people-find = اسم أو عنوان
accounts-people-none = لم يُعثر على أحد.
accounts-people-table = من يعمل هنا
accounts-people-roles = الأدوار
accounts-people-last = آخر تسجيل دخول
accounts-people-factor = الخطوة الثانية
accounts-person-lede = { $mail }. { $count ->
        [zero] لا دور يسري هنا.
        [one] دور واحد يسري هنا.
        [two] دوران يسريان هنا.
        [few] { $count } أدوار تسري هنا.
        [many] { $count } دورًا تسري هنا.
       *[other] { $count } دور تسري هنا.
    }
accounts-person-roles = الأدوار هنا
accounts-person-access = ما يحق لهذا الشخص
accounts-person-log = ما فعله هذا الشخص
accounts-person-account = الحساب
accounts-person-sessions = أين سجّل الدخول
accounts-person-since = هنا منذ
accounts-give-title = منح دور
accounts-give = امنح الدور
accounts-take = سحب
accounts-given-by = منحه { $name }
accounts-given-at = مُنح
accounts-scope-city = المدينة كلها
accounts-scope-installation = في كل مكان
accounts-scope-department = الإدارة: { $name }
accounts-scope-area = المنطقة: { $name }
accounts-scope-category = النوع: { $name }
accounts-scope-closed = { $name } (مغلقة)
accounts-scope-removed = { $name } (محذوفة)
accounts-end-title = إنهاء عمله هنا
accounts-end-hint = يسحب كل الأدوار التي له هنا. وينتهي الحساب إن لم يبق له دور في أي مكان. وما فعله يبقى في الحالات وفي السجل.
accounts-end = أنهِ عمل { $name } هنا
accounts-leave-title = ما يترتب على ذلك
accounts-leave-lede = لم يتغيّر شيء بعد. هذا ما يحدث حين لا يبقى لـ { $name } ما يُسحب.
accounts-leave-cases = حالات مفتوحة
accounts-leave-cases-hint = هي الآن عند { $name }، ولن يمكن العمل عليها من هذا الحساب بعد ذلك. تعود إلى إداراتها ولا تكون عند أحد حتى يأخذها أحد.
accounts-leave-not = اترك كل شيء كما هو
accounts-take-anyway = سحب: { $role }
accounts-taken = سُحب هذا الدور من قبل.
accounts-taken-by = سحب { $name } هذا الدور من قبل: { $when }.
accounts-person-gone-by = سحب { $name } أدوار هذا الشخص هنا: { $when }.
accounts-invitation-gone-by = سحب { $name } هذه الدعوة: { $when }.
accounts-sessions-none = لم يسجّل الدخول في أي مكان.
accounts-sessions-end-all = سجّل خروجه من كل مكان
accounts-end-all-title = تسجيل خروج الجميع
accounts-end-all-hint = لحالة الطوارئ: ينهي كل جلسات الجميع في كل مدينة، والسكان أيضًا، إلا جلستك هنا. ويستطيع الجميع تسجيل الدخول من جديد.
accounts-end-all = أنهِ كل جلسات الجميع

## تم
accounts-done-invited = الدعوة في طريقها.
accounts-done-sent = رابط جديد في طريقه؛ والقديم لم يعد صالحًا.
accounts-done-withdrawn = سُحبت الدعوة.
accounts-done-ended = انتهى عمله هنا.
accounts-done-given = مُنح الدور ويسري فورًا.
accounts-done-taken = سُحب الدور فورًا.
accounts-done-sessions = انتهت.
accounts-done-all-sessions = سُجّل خروج الجميع سواك.
accounts-done-factor = أُزيلت الخطوة الثانية؛ وتُعدّ من جديد بعد كلمة المرور التالية.
accounts-done-saved = تم الحفظ.
accounts-done-password = تغيّرت كلمة مرورك، وسُجّل خروج كل من كان قد دخل باسمك.

## صفحة الشخص نفسه
accounts-account-title = حسابك
accounts-account-staff = { $name }، { $mail }
accounts-account-resident = { $mail }، في { $city }
accounts-account-work = أين تعمل
accounts-account-ways = ما يمكنك فعله في { $city }
accounts-installation-people = أشخاص النظام
accounts-installation-people-hint = من يعمل لكل المدن، ومن يرعى البرنامج.
accounts-installation-roles = الأدوار في كل مكان
accounts-installation-roles-hint = ما يحق لكل دور أن يفعله، في كل مدينة.
accounts-installation-access = من يحق له ماذا في كل مكان
accounts-installation-access-hint = من له أي حق، ومن منحه إياه.
accounts-installation-audit = سجل النظام
accounts-installation-audit-hint = ما جرى، ومن فعله، ومتى.
accounts-installation-city = إعداد مدينة
accounts-installation-city-hint = بنموذج قصير، أو من مجلدها.
accounts-installation-mails = رسائل النظام
accounts-installation-mails-hint = ما أُرسل، وما ينتظر، وما تعذّر تسليمه.
accounts-installation-title = النظام
accounts-installation-lede = { $count ->
    [zero] لا تعمل هنا أي مدينة بعد. أعدّ الأولى.
    [one] تعمل هنا مدينة واحدة. ما يخص كل المدن في هذه الصفحة، وما يخص مدينة بعينها في إعداداتها.
    [two] تعمل هنا مدينتان. ما يخص كل المدن في هذه الصفحة، وما يخص مدينة بعينها في إعداداتها.
    [few] تعمل هنا { $count } مدن. ما يخص كل المدن في هذه الصفحة، وما يخص مدينة بعينها في إعداداتها.
    [many] تعمل هنا { $count } مدينة. ما يخص كل المدن في هذه الصفحة، وما يخص مدينة بعينها في إعداداتها.
   *[other] تعمل هنا { $count } مدينة. ما يخص كل المدن في هذه الصفحة، وما يخص مدينة بعينها في إعداداتها.
}
accounts-installation-cities = إعدادات المدن
accounts-account-profile = الاسم واللغة
accounts-account-password = كلمة المرور
accounts-account-factor = الخطوة الثانية
accounts-account-sessions = أين سجّلت الدخول
accounts-account-leave = مغادرة
accounts-session-this = هنا والآن
accounts-session-unknown = متصفح
accounts-session-end = إنهاء
accounts-sessions-end-others = أنهِ كل الجلسات الأخرى
accounts-sessions-password-hint = مضى وقت على تسجيل دخولك: للتأكد من أنك أنت.
accounts-sessions-anew = مضى وقت على تسجيل دخولك. لإنهاء جلساتك الأخرى <a>سجّل الدخول من جديد برابط</a> أولًا.
accounts-delete-link = احذف حسابي
accounts-delete-title = حذف حسابك
accounts-delete-lede = يُحذف حساب { $mail } نهائيًا وفورًا: الاسم واللغة والجلسات والرسائل إليك التي ما زالت المدينة تحفظها.
accounts-delete-stays = ما أبلغت عنه يبقى لدى المدينة، فالشوارع يجب أن تُصلح على كل حال. ويُزال منه اسمك وعنوانك ورقم هاتفك، ولا تُرسل إليك رسائل عنه بعد ذلك.
accounts-delete = احذفه نهائيًا

## صفحة الأدوار
accounts-roles-title = الأدوار
accounts-roles-lede = ما يحق لكل دور هنا. يسري التغيير فورًا على كل من له الدور.
accounts-role-new = دور خاص بكم
accounts-role-gone-by = أزال { $name } هذا: { $when }.
accounts-role-name = ما اسمه
accounts-role-count = { $count ->
    [0] لا يحق له شيء بعد
    [zero] لا يحق له شيء بعد
    [one] يحق له أمر واحد
    [two] يحق له أمران
    [few] يحق له { $count } أمور
    [many] يحق له { $count } أمرًا
   *[other] يحق له { $count } أمر
}
accounts-role-unchanged = كما جاء
accounts-role-lede = ما يحق له في { $city }؛ وللمدن الأخرى ما لها.
accounts-role-lede-installation = ما يحق له في كل مكان لم تغيّره فيه مدينة.
accounts-role-fixed = أنت لا تملك هذا، ولذلك لا يمكنك تغييره.
accounts-stale-by = غيّر { $name } هذا الدور بينما كانت هذه الصفحة مفتوحة،
accounts-stale-title = غيّر شخص هذا الدور بينما كانت هذه الصفحة مفتوحة.
accounts-stale-hint = لم يُحفظ شيء مما لديك بعد، ولم يضع شيء: ما حددته ما زال أدناه.
accounts-stale-same = ما حددته يقول الشيء نفسه الموجود الآن.
accounts-stale-table = النسختان
accounts-stale-theirs = الموجود الآن
accounts-stale-mine = ما لديك
accounts-stale-take-theirs = اتركه كما هو الآن
accounts-lost-title = لن تبقى هذه الصلاحيات لأحد
accounts-lost-hint = لن تبقى لأحد في هذا المكان كله، ولن يستطيع أحد أن يعيدها: فلا يمنح المرء إلا ما يملكه. لم يتغيّر شيء بعد.
accounts-lost-leave = اترك الدور كما هو
accounts-role-cases-hint = هذه الحالات الآن عند أصحاب هذا الدور، ولن يمكنهم العمل عليها بعد ذلك. تعود إلى إداراتها ولا تكون عند أحد حتى يأخذها أحد.
accounts-save-anyway = احفظ ما لدي على أي حال
accounts-role-reset = أعده كما كان
accounts-role-reset-hint = كما جاء أو كما هو في النظام.
accounts-role-remove = أزل الدور
accounts-role-remove-hint = لا يمكن إزالة دور إلا إذا لم يكن لأحد ولم يُدعَ إليه أحد.
accounts-edited-by = غيّره { $name }

## من يحق له ماذا
accounts-access-title = من يحق له ماذا
accounts-access-lede = كل صلاحية ومن يملكها هنا. اختر شخصًا أو صلاحية لترى السبب.
accounts-access-yes = نعم، وهذا هو السبب.
accounts-access-no = لا.
accounts-access-person = الشخص
accounts-access-permission = يحق له
accounts-access-anybody = أي شخص
accounts-access-anything = أي شيء
accounts-access-who = من
accounts-access-why = السبب
accounts-access-all = كل شيء
accounts-access-nobody = لا أحد
accounts-access-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخرون
   *[other] و{ $count } آخرون
}
accounts-access-table = الصلاحيات ومن يملكها
accounts-access-table-why = صلاحيات الأشخاص وأسبابها

## السجل
accounts-audit-title = السجل
accounts-audit-lede = كل ما فُعل هنا وكل اطلاع على بيانات شخصية، والأحدث أولًا. لا يستطيع أحد تغييره.
accounts-audit-who = من
accounts-audit-act = ماذا
accounts-audit-anything = أي شيء
accounts-audit-case = قضية
accounts-audit-case-hint = مرجعها، مثل 7K4M 2Q9X
accounts-audit-only = هذا فقط: { $what }
accounts-audit-about = كل ما يخصه
accounts-audit-pair = { $label }: { $value }
accounts-audit-turned = { $label }: من «{ $was }» إلى «{ $value }»
accounts-audit-set = { $label }: «{ $value }»؛ ولم يكن شيء من قبل
accounts-audit-unset = { $label }: لا شيء الآن؛ وكان «{ $was }»
accounts-audit-reworded = { $label }: تغيّر
accounts-audit-before = من قبل
accounts-audit-now = الآن
accounts-audit-subject = على ماذا
accounts-audit-reads = الاطلاع على البيانات الشخصية فقط
accounts-audit-read = اطلع على:
accounts-audit-when = متى
accounts-audit-detail = التفاصيل
accounts-audit-all = كل شيء
accounts-audit-newest = إلى الأحدث
accounts-audit-none = لم يُعثر على شيء.
accounts-audit-table = ما فُعل
accounts-actor-visitor = شخص ما
accounts-actor-resident = مقيم
accounts-actor-staff = موظف من المدينة
accounts-actor-system = البرنامج
accounts-act-accept = قبل دعوة
accounts-act-access-see = اطلع على من يحق له ماذا
accounts-act-audit-see = اطلع على السجل
accounts-act-code-refused = كتب رمزًا خاطئًا
accounts-act-codes-renew = أنشأ رموزًا ورقية جديدة
accounts-act-delete = حذف حسابه
accounts-act-end = أنهى عمل شخص هنا
accounts-act-enter = دخل للتدريب
accounts-act-factor-reset = أزال خطوة ثانية
accounts-act-factor-set = أعدّ خطوة ثانية
accounts-act-give = منح دورًا
accounts-act-invite = دعا شخصًا
accounts-act-invite-again = أرسل دعوة مرة أخرى
accounts-act-invite-link = عُرض عليه رابط دعوة ليسلّمه
accounts-act-invite-withdraw = سحب دعوة
accounts-act-over = انتهى حساب
accounts-act-password-change = غيّر كلمة مروره
accounts-act-password-link = عيّن كلمة مرور جديدة بالبريد
accounts-act-people-list = اطلع على قائمة الأشخاص
accounts-act-person-see = اطلع على صفحة شخص
accounts-act-profile = غيّر الاسم أو اللغة
accounts-act-reset-ask = طلب كلمة مرور جديدة
accounts-act-reset-link = أنشأ رابطًا لكلمة مرور جديدة ليسلّمه
accounts-act-role-add = أنشأ دورًا
accounts-act-role-edit = غيّر دورًا
accounts-act-role-remove = أعاد دورًا كما كان أو أزاله
accounts-act-session-end = أنهى جلسة
accounts-act-sessions-end = سجّل خروج شخص من كل مكان
accounts-act-sessions-end-others = أنهى جلساته الأخرى
accounts-act-sessions-end-all = سجّل خروج الجميع
accounts-act-codes-kept = ذكر أنه حفظ رموزه
accounts-act-set-up = صار أول مدير نظام
accounts-act-sign-in = أدخل كلمة المرور الصحيحة
accounts-act-sign-in-code = سجّل الدخول بخطوة ثانية
accounts-act-sign-in-link = سجّل الدخول برابط
accounts-act-sign-in-refused = كتب عنوانًا أو كلمة مرور خاطئة
accounts-act-sign-out = سجّل الخروج
accounts-act-staff-add = أضافه البرنامج
accounts-act-take = سحب دورًا

## الرسائل
accounts-mail-invitation-subject = تدعوك { $city } إلى العمل معها
accounts-mail-invitation-text = يدعوك { $name } إلى العمل مع { $city } على Hansa، حيث يُرد على بلاغات المقيمين.
accounts-mail-invitation-how = اتبع الرابط خلال سبعة أيام لتختار كلمة مرور. وهو يفتح مرة واحدة.
accounts-mail-invitation-button = ابدأ
accounts-mail-reset-subject = كلمة مرور جديدة لحسابك
accounts-mail-reset-text = مرحبًا { $name }، بهذا الرابط تعيّن كلمة مرور جديدة. وهو صالح لمدة ساعة ويفتح مرة واحدة.
accounts-mail-reset-ignore = إن لم تكن أنت من طلب فلا تفعل شيئًا: كلمة مرورك تبقى كما هي.
accounts-mail-reset-button = عيّن كلمة مرور جديدة
accounts-mail-resident-subject = رابطك لتسجيل الدخول: { $city }
accounts-mail-resident-text = بهذا الرابط تسجّل الدخول. وهو صالح 15 دقيقة ويفتح مرة واحدة.
accounts-mail-resident-ignore = إن لم تكن أنت من طلب فلا تفعل شيئًا.
accounts-mail-resident-button = تسجيل الدخول
accounts-mail-password-subject = تغيّرت كلمة مرورك
accounts-mail-password-text = مرحبًا { $name }، تغيّرت كلمة مرورك للتو، وسُجّل خروج كل من كان قد دخل باسمك.
accounts-mail-factor-subject = أُعدّت خطوتك الثانية
accounts-mail-factor-text = مرحبًا { $name }، أُعدّ للتو هاتف ليكون الخطوة الثانية لتسجيل دخولك.
accounts-mail-factor-away-subject = أُزيلت خطوتك الثانية
accounts-mail-factor-away-text = مرحبًا { $name }، أزال مدير نظام الخطوة الثانية لتسجيل دخولك. تُعدّها من جديد بعد كلمة المرور التالية.
accounts-mail-codes-subject = لديك رموز ورقية جديدة
accounts-mail-codes-text = مرحبًا { $name }، أُنشئت للتو عشرة رموز جديدة لحسابك؛ والقديمة لم تعد تفتح شيئًا.
accounts-mail-not-you = ألم تكن أنت؟ عيّن كلمة مرور جديدة فورًا وأخبر مدير النظام لديك.
accounts-mail-not-you-button = عيّن كلمة مرور جديدة
accounts-mail-footer-account = تصلك هذه الرسالة لأن لديك حسابًا عندنا.
accounts-mail-footer-resident = تصلك هذه الرسالة لأن شخصًا كتب عنوانك في صفحتنا.
accounts-mail-footer-invitation = تصلك هذه الرسالة لأن شخصًا دعاك. إن لم ترد ذلك فلا تفعل شيئًا.

## الأخطاء
accounts-error-sign-in = العنوان وكلمة المرور لا يتوافقان. قد يكون كل منهما صحيحًا وحده؛ تحقق من أخطاء الكتابة.
accounts-error-code = هذا الرمز غير صحيح أو استُخدم من قبل. انتظر الرمز التالي.
accounts-error-factor-stale = بقيت الصفحة مفتوحة طويلًا. هناك صورة جديدة: التقطها.
accounts-error-slow = كان ذلك مرات كثيرة. انتظر { $seconds ->
        [zero] لحظة
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }، أو اطلب إرسال رابط إليك: فهو يعمل دائمًا.
accounts-error-mail = هذا ليس عنوان بريد.
accounts-error-name = اكتب اسمًا لا يزيد على 120 حرفًا.
accounts-error-password-short = الحد الأدنى { $min } حرفًا.
accounts-error-password-long = الحد الأقصى { $max } حرفًا.
accounts-error-password-common = يستخدم كثيرون كلمة المرور هذه، ولذلك تُجرَّب أولًا. اختر غيرها.
accounts-error-password-context = من يعرفك أو يعرف المدينة قد يجرّب هذه. اختر كلمة بلا أسماء ولا عناوين.
accounts-error-password-differs = ليست مثل المكتوبة أعلاه.
accounts-error-password-wrong = هذه ليست كلمة مرورك.
accounts-error-sign-in-anew = سجّل الدخول من جديد برابط أولًا.
accounts-error-token = هذا ليس آخر رمز طبعه البرنامج.
accounts-error-role = اختر دورًا.
accounts-error-gone = لم يعد هذا موجودًا. اختر غيره.
accounts-error-reason = اذكر السبب فيما لا يزيد على 300 حرف.
accounts-error-has-role = له هذا الدور هناك بالفعل.
accounts-error-beyond = هذا أكثر مما تملكه أنت. لا يستطيع أحد أن يمنح أو يسحب أكثر مما يملك؛ اطلب ذلك من مدير نظام يملكه.
accounts-error-last-administrator = هذا آخر مدير نظام هنا. عيّن شخصًا آخر مدير نظام أولًا.
accounts-error-last-of-roles = عندئذ لن يستطيع أحد هنا أن يغيّر ما تتيحه الأدوار. امنح هذه الصلاحية شخصًا آخر أولًا.
accounts-error-role-in-use = هناك من له هذا الدور أو دُعي إليه. اسحبه هناك أولًا.
accounts-error-too-many = هذا أقصى ما يمكن.
accounts-error-link = لم يعد هذا الرابط صالحًا.
accounts-error-step = انتهت هذه الخطوة من تسجيل الدخول. ابدأ من جديد.
accounts-span-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
accounts-span-working-hours = { $n ->
    [zero] أقل من ساعة عمل
    [one] ساعة عمل واحدة
    [two] ساعتا عمل
    [few] { $n } ساعات عمل
    [many] { $n } ساعة عمل
   *[other] { $n } ساعة عمل
}
accounts-span-working-days = { $n ->
    [zero] يوم العمل نفسه
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
accounts-asked-question = السؤال
accounts-asked-words = السؤال «{ $question }»، نصه
accounts-asked-kind = السؤال «{ $question }»، طريقة الإجابة
accounts-asked-required = السؤال «{ $question }»، الإجابة إلزامية
accounts-asked-place = السؤال «{ $question }»، مكانه في القائمة
accounts-asked-option = السؤال «{ $question }»، إجابة للاختيار
accounts-asked-option-words = السؤال «{ $question }»، الإجابة «{ $option }»
accounts-asked-option-place = السؤال «{ $question }»، مكان الإجابة «{ $option }»
accounts-detail-act = المتراجع عنه
accounts-detail-added = أُضيف
accounts-detail-aliases = أسماء أخرى
accounts-detail-approximate = ليست حدودًا قانونية
accounts-detail-area = المنطقة
accounts-detail-areas-added = مناطق أُضيفت
accounts-detail-areas-changed = مناطق تغيّرت
accounts-detail-areas-closed = مناطق أُغلقت
accounts-detail-areas-removed = مناطق أُزيلت
accounts-detail-boundary = حدود المدينة
accounts-detail-brand = اللون
accounts-detail-cases = القضايا المعروضة
accounts-detail-category = النوع
accounts-detail-changed = غُيّر
accounts-detail-closed = أُغلق
accounts-detail-contact = جهة الاتصال
accounts-detail-contacts = مع جهات الاتصال
accounts-detail-count = العدد
accounts-detail-country = البلد
accounts-detail-count-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
accounts-detail-count-entries = { $n ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيدًا
   *[other] { $n } قيد
}
accounts-detail-count-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
accounts-detail-count-mails = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
accounts-detail-created = جديد
accounts-detail-deadline = الموعد النهائي
accounts-detail-department = القسم
accounts-detail-department-order = ترتيب الأقسام
accounts-detail-departments-added = أقسام أُضيفت
accounts-detail-departments-closed = أقسام أُغلقت
accounts-detail-departments-removed = أقسام أُزيلت
accounts-detail-details = الكلمات
accounts-detail-due = موعد الرد
accounts-detail-elsewhere = أين يتوجه الناس
accounts-detail-emergency = رقم الطوارئ أولًا
accounts-detail-emergency-number = رقم الطوارئ
accounts-detail-evidence = صورة قبل الرد
accounts-detail-everywhere-else = في كل مكان آخر
accounts-detail-file = الملف
accounts-detail-fri = الجمعة
accounts-detail-given = حقوق مُنحت
accounts-detail-group = مدرج تحت
accounts-detail-hint = سطر واحد للمساعدة
accounts-detail-icon = الصورة
accounts-detail-in-language = { $label } ({ $language })
accounts-detail-named = { $label }، «{ $name }»
accounts-detail-kind = الصنف
accounts-detail-language = اللغة
accounts-detail-languages = اللغات
accounts-detail-layers = طبقات الخريطة
accounts-detail-level = المستوى
accounts-detail-left-out = تُرك
accounts-detail-mail = عنوان البريد
accounts-detail-map = المنظر الأول للخريطة
accounts-detail-zoom = تكبير الخريطة الأولى
accounts-detail-max-zoom = أقصى تكبير
accounts-detail-members = الأعضاء
accounts-detail-mon = الاثنين
accounts-detail-name = الاسم
accounts-detail-offered = معروض على المقيمين
accounts-detail-open-cases = مع حالاتها المفتوحة
accounts-detail-order = الترتيب في القائمة
accounts-detail-outline = خط الحدود
accounts-detail-phone = الهاتف
accounts-detail-pictures = الصور
accounts-detail-place = المكان بالكلمات
accounts-detail-place-rule = المكان
accounts-detail-places = الأماكن
accounts-detail-poles = أعمدة بقيت بلا شارعها
accounts-detail-population = عدد السكان
accounts-detail-position = الموقع على الخريطة
accounts-detail-publication = النشر
accounts-detail-questions = الأسئلة
accounts-detail-rating = أُصلح الأمر
accounts-detail-reason = السبب
accounts-detail-recovery-codes-left = رموز الاسترداد المتبقية
accounts-detail-removed = أُزيل
accounts-detail-reopen-days = أيام إعادة الفتح
accounts-detail-role = الدور
accounts-detail-rules = القواعد
accounts-detail-sat = السبت
accounts-detail-scope = أين
accounts-detail-sources = مصادر الخريطة
accounts-detail-state = الحالة
accounts-detail-street = الشارع
accounts-detail-successor = تتسلّمها
accounts-detail-sun = الأحد
accounts-detail-taken = حقوق سُحبت
accounts-detail-template = القالب
accounts-detail-text = النص
accounts-detail-texts = النصوص
accounts-detail-texts-of-city = نصوص صفحات المدينة
accounts-detail-welcome = الترحيب
accounts-detail-about = عن المكتب
accounts-detail-privacy = الخصوصية
accounts-detail-thu = الخميس
accounts-detail-title = العنوان
accounts-detail-to = إلى
accounts-detail-town = صورة المساء
accounts-detail-traces = بلاغات فُصلت
accounts-detail-tue = الثلاثاء
accounts-detail-uses = يُستعمل في
accounts-detail-visibility = من يراه
accounts-detail-within = جزء من
accounts-detail-wed = الأربعاء
accounts-detail-words = كلمات ينبغي أن تقود إليه
accounts-detail-zone = المنطقة الزمنية

accounts-subject-concern = القضية { $name }
accounts-subject-account = { $name }
accounts-subject-gone = حساب لم يعد موجودًا
accounts-subject-invitation = دعوة
accounts-subject-invitation-to = دعوة { $mail }
accounts-subject-role = الدور: { $name }
accounts-subject-categories = أنواع المشكلات
accounts-subject-category = النوع: { $name }
accounts-subject-template = القالب: { $name }
accounts-subject-templates = قوالب الأجوبة
accounts-subject-opening = فتح “{ $page }”
accounts-subject-opening-other = فتح صفحة
accounts-subject-sending = تغيير شيء في “{ $page }”
accounts-subject-sending-other = تغيير شيء
accounts-subject-doing = “{ $page }”: { $act }
accounts-subject-not-theirs = صفحة ليست لهم
accounts-subject-routing = من يتولى ماذا
accounts-subject-department = القسم: { $name }
accounts-subject-group = مجموعة الأنواع: { $name }
accounts-subject-area = المنطقة: { $name }
accounts-subject-place = المكان: { $name }
accounts-subject-places = قائمة الأماكن: { $name }
accounts-subject-holiday = عطلة: { $name }
accounts-subject-holiday-named = { $name }، { $day }
accounts-subject-city = المدينة
accounts-subject-mail = رسالة
accounts-subject-mails = رسائل
accounts-subject-address = عنوان ليس لأحد
accounts-subject-job = مهمة
accounts-subject-people = قائمة الأشخاص
accounts-subject-audit = السجل
accounts-subject-contact = أصحاب البلاغات
accounts-subject-concerns = القضايا
accounts-subject-register = سجل الأعضاء
