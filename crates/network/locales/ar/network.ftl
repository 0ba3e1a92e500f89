network-title = شبكة المدن
network-tagline = شبكة المدن
network-cities-title = المدن التي تعمل هنا
network-cities-another = إعداد مدينة أخرى
network-say = { $cities ->
        [zero] { $cities } مدينة
        [one] مدينة واحدة ({ $cities })
        [two] مدينتان ({ $cities })
        [few] { $cities } مدن
        [many] { $cities } مدينة
       *[other] { $cities } مدينة
    } و{ $friends ->
        [zero] { $friends } صديق
        [one] صديق واحد ({ $friends })
        [two] صديقان ({ $friends })
        [few] { $friends } أصدقاء
        [many] { $friends } صديقًا
       *[other] { $friends } صديق
    }، والمجموع <lit>{ $members ->
        [zero] { $members } عضو
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    }</lit>.
network-as-of = حتى تاريخ { $date }.
network-as-of-mixed = حتى تاريخ { $date }، مجموع من مصادر عدة: كل اسم يذكر مصدره.
network-unknown = عدد آخر لا يقول أي مصدر هل كان من الأعضاء آنذاك: { $n ->
    [zero] بلا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}.
network-unknown-short = غير معروف حتى ذلك التاريخ
network-standing-member = في قائمة الأعضاء
network-standing-coming = في القائمة بدءًا من يوم لاحق
network-standing-former = لم يعد في القائمة
network-standing-outside = لا يذكره إلا مصدر خارجي؛ لا يدخل في العدّ
network-source = { $source }، { $date }
network-source-report-2016 = التقرير السنوي 2016
network-headings = عناوين المناطق في التقرير نفسه مجموعها: { $headings ->
    [zero] لا مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $headings } مدن
    [many] { $headings } مدينة
   *[other] { $headings } مدينة
} فقط؛ أما الأسماء تحتها فعددها { $names }. <a>انظر العدّ</a>
network-map-label = خريطة العالم وعليها الأعضاء: { $members ->
    [zero] بلا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $members } أعضاء
    [many] { $members } عضوًا
   *[other] { $members } عضو
}. المضاء ما يعمل على هذا النظام: { $running ->
    [zero] لا مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $running } مدن
    [many] { $running } مدينة
   *[other] { $running } مدينة
}. والقوائم أدناه تقول الشيء نفسه.
network-key-runs = { $n ->
    [zero] تعمل هنا: لا مدن
    [one] تعمل هنا: مدينة واحدة لها مكتب يمكنك فتحه
    [two] تعمل هنا: مدينتان لكل منهما مكتب يمكنك فتحه
    [few] تعمل هنا: { $n } مدن لكل منها مكتب يمكنك فتحه
    [many] تعمل هنا: { $n } مدينة لكل منها مكتب يمكنك فتحه
   *[other] تعمل هنا: { $n } مدينة لكل منها مكتب يمكنك فتحه
}
network-key-member = مدن أعضاء أخرى: { $n }
network-key-friend = أعضاء الصداقة: { $n }
network-walk-in = ادخل إلى مدينة
network-week = { $reported ->
    [0] لا بلاغات هذا الأسبوع
   *[other] تم الرد على { $answered } من { $reported } هذا الأسبوع
}
network-count-title = العناوين تقول { $headings }، والأسماء تقول { $names }
network-count-title-plain = الأعضاء بحسب المنطقة
network-count-words = نعدّ الأسماء. وحيث يختلف عنوان مطبوع عنها يُذكر الاثنان هنا؛ لا أحد ناقص، لكن الجمع لم يُجرَ قط.
network-count-caption = الأعضاء بحسب المنطقة، كما طُبع وكما عُدّ
network-count-region = المنطقة كما حددتها الهيئة
network-count-printed = المطبوع
network-count-counted = المعدود
network-count-differs = ما يختلف
network-count-cities = المدن الأعضاء
network-count-headline = العنوان الرئيسي المطبوع يقول { $n }
network-count-same = متطابق
network-count-not-printed = لم يُطبع شيء لهذا اليوم
network-count-nameless = مصدر هذا العدد لا يذكر أسماء
network-count-own-names = { $n ->
    [zero] لا أسماء بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
    [one] اسم واحد بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
    [two] اسمان بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
    [few] { $n } أسماء بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
    [many] { $n } اسمًا بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
   *[other] { $n } اسم بحسب مصدر العنوان؛ أما العدّ فمن كل المصادر
}
network-count-more = { $n ->
    [zero] لا فرق
    [one] اسم واحد زيادة على المطبوع
    [two] اسمان زيادة على المطبوع
    [few] { $n } أسماء زيادة على المطبوع
    [many] { $n } اسمًا زيادة على المطبوع
   *[other] { $n } اسم زيادة على المطبوع
}
network-count-fewer = { $n ->
    [zero] لا فرق
    [one] أقل من المطبوع باسم واحد
    [two] أقل من المطبوع باسمين
    [few] أقل من المطبوع بـ{ $n } أسماء
    [many] أقل من المطبوع بـ{ $n } اسمًا
   *[other] أقل من المطبوع بـ{ $n } اسم
}
network-no-data = لا بيانات
network-csv = السجل في جدول (CSV)
network-another-day = في يوم آخر
network-another-day-label = اعرض السجل كما كان في
network-another-day-hint = ينضم الأعضاء ويغادرون بقرار. وحيث لا يذكر أي مصدر اليوم يُقال ذلك.
network-another-day-show = عرض
network-every = كل الأعضاء
network-find-label = ابحث عن عضو باسمه، بأي كتابة
network-find-placeholder = اسم بأي كتابة: Hà Nội، पोखरा، الخرطوم
network-find = بحث
network-found = { $n ->
    [0] لا أحد في السجل باسم «{ $name }».
    [zero] لا أحد في السجل باسم «{ $name }».
    [one] «{ $name }» عضو واحد:
    [two] «{ $name }» قد يكون أحد عضوين:
    [few] «{ $name }» قد يكون أيًا من { $n } أعضاء:
    [many] «{ $name }» قد يكون أيًا من { $n } عضوًا:
   *[other] «{ $name }» قد يكون أيًا من { $n } عضو:
}
network-runs-here = تعمل هنا
network-not-listed = ليست في قائمة الأعضاء
network-sources = الأسماء والمناطق: { $source }. المواقع: GeoNames (CC BY 4.0). الخريطة: Natural Earth.
network-sources-each = المصدر المذكور بجانب كل اسم
network-region-asia = آسيا
network-region-europe = أوروبا
network-region-americas = الأمريكتان
network-region-middle-east = الشرق الأوسط
network-region-oceania = أوقيانوسيا
network-region-africa = أفريقيا
network-region-friendship = أعضاء الصداقة
network-region-none = غير محددة
network-back = كل الأعضاء
network-former = لم يعد في قائمة الأعضاء.
network-outside = لا يذكره عضوًا إلا مصدر من خارج الشبكة، أما قائمة الشبكة نفسها فلا تذكره. ولا يدخل في العدّ.
network-coming = في قائمة الأعضاء بدءًا من يوم لاحق.
network-open-city = افتح { $city }
network-member-tier = الصفة
network-member-country = البلد
network-member-parent = جزء من
network-member-children = يضم
network-member-contained = الأعضاء الذين يضم بعضهم بعضًا لا يُجمعون معًا أبدًا.
network-member-position = المكان على الخريطة
network-member-approximate = تقريبي
network-member-memberships = العضوية
network-member-category = النوع
network-member-when = متى
network-member-decided = بقرار من
network-member-source = المصدر
network-member-since = منذ { $date }
network-member-at-latest = منذ { $date } على أبعد تقدير
network-member-until = حتى { $date }
network-member-names = الأسماء
network-member-map = { $name } على خريطة العالم
network-alias-report = كما يطبعه التقرير
network-category-full = عضو كامل
network-category-friendship = عضو صداقة
network-tier-city = مدينة
network-tier-capital-city = عاصمة
network-tier-special-city = مدينة خاصة
network-tier-special-administrative-region = منطقة إدارية خاصة
network-tier-city-corporation = مؤسسة مدينة
network-tier-metropolitan-municipality = بلدية كبرى
network-tier-municipality = بلدية
network-tier-district = بلدية قضاء
network-tier-state = ولاية
network-tier-province = مقاطعة
network-tier-prefecture = محافظة
network-tier-region = إقليم
network-tier-regency = قضاء
network-tier-locality = محلية
network-tier-local-government-area = منطقة حكم محلي
network-tier-agency = هيئة وطنية
network-error-date = «{ $value }» ليس تاريخًا. اكتب السنة والشهر واليوم، مثل 2017-05-23.
network-begin-title = لا شيء يعمل هنا بعد
network-begin-lede = هذا نظام Hansa جديد. وحدة التحكم التي شُغّل منها تعرض رمزًا؛ به تنشئ أول مدير نظام وتُعدّ مدينة.
network-begin-button = ابدأ الإعداد
network-begin-city-lede = يوجد مدير نظام، ولا توجد مدينة بعد. من يحق له إعداد المدن يفعل ذلك هنا بعد تسجيل الدخول.
network-begin-city = إعداد مدينة
network-permission-register = كتابة سجل الأعضاء
network-act-import = أدخل سجل الأعضاء
network-say-unknown = لا يُعرف من كان عضوًا في { $date }.
network-unknown-all = القرارات معروفة حتى { $newest }. ومن قائمة ذلك اليوم لا يقول أي مصدر من كان عضوًا آنذاك: { $n ->
    [zero] بلا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}.
network-as-of-later = حتى تاريخ { $date }، بحسب القرارات المعروفة حتى { $newest }.
network-as-of-future = { $date } لم يأتِ بعد: هذا السجل كما هو معروف اليوم، بحسب القرارات حتى { $newest }.
network-map-label-unknown = خريطة العالم. ما لا يُعرف هل كان عضوًا آنذاك: { $members ->
    [zero] لا مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $members } أماكن
    [many] { $members } مكانًا
   *[other] { $members } مكان
}. المضاء ما يعمل على هذا النظام: { $running ->
    [zero] لا مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $running } مدن
    [many] { $running } مدينة
   *[other] { $running } مدينة
}. والقوائم أدناه تقول الشيء نفسه.
network-key-unknown = ربما كانوا أعضاء آنذاك: { $n }
network-not-known = غير معروف
network-perhaps = ربما { $n }
network-count-unknown = ربما كانوا أعضاء حتى ذلك التاريخ: { $n }
network-find-short = اكتب حرفين على الأقل.
network-found-others = معروف في السجل، لكنه ليس في قائمة الأعضاء في { $date }:
network-register-title = سجل الأعضاء
network-register-hint = من ينتمي إلى الشبكة، ومنذ متى وبقرار من: الملف الذي هو مصدرها.
network-register-holds = ما يضمه، بحسب القرارات حتى { $date }: { $members ->
    [zero] بلا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $members } أعضاء
    [many] { $members } عضوًا
   *[other] { $members } عضو
}.
network-register-empty = السجل فارغ. ومتى مُلئ تعرض الصفحة الأولى لهذا النظام الشبكة.
network-register-front = انظره في الصفحة الأولى
network-register-sources = من أين عُرف
network-register-source-day = يشهد ليوم
network-register-source-rows = الصفوف
network-register-source-counts = يدخل في العدّ
network-register-source-own = نعم
network-register-last = آخر من أدخله { $name }،
network-register-taken = أُدخل السجل.
network-register-report = سجل التقرير السنوي 2016
network-register-report-words = 115 مدينة عضوًا و5 أعضاء صداقة حتى 23 مايو 2017، مع أسمائهم بكتابات كثيرة ومواضعهم على الخريطة والأعداد المطبوعة. يأتي مع هذا البرنامج.
network-register-look = انظر ما الذي سيتغير
network-register-table = جدول من عندك
network-register-table-words = ملف CSV فيه صف لكل عضوية. ما حمل رمز عضو يصحّح ذلك العضو؛ والعضوية تُعرف بعضوها ونوعها ومصدرها. لا يُحذف أحد: من يغادر يُكتب له يوم أخير.
network-register-out = السجل في مثل هذا الجدول
network-register-columns = أعمدته
network-column-code = كلمة العضو في العناوين: من a إلى z ومن 0 إلى 9 والشرطات، 40 حرفًا على الأكثر. لا تتغير أبدًا، وبها يُعرف العضو من جديد.
network-column-kind = city (أي حكم محلي) أو agency (هيئة وطنية).
network-column-tier = ما يسميه به قانونه. واحد من: { $list }.
network-column-country = بلده بحرفين كبيرين، مثل NO ‏(ISO 3166-1).
network-column-parent = رمز العضو الذي يضمه، من البلد نفسه: لا تُجمع أرقامهما أبدًا.
network-column-lat = موقعه: درجات العرض بنقطة، والجنوب بعلامة ناقص. كلاهما أو لا شيء.
network-column-lon = درجات الطول بنقطة، والغرب بعلامة ناقص.
network-column-position = مصدر الموقع: geonames أو own أو approximate، وعندها تقول صفحته ذلك.
network-column-name-report = الاسم كما هو مطبوع في القائمة، إن اختلفت كتابته.
network-column-name = الاسم بالإنجليزية كما تعرضه الصفحات.
network-column-name-local = الاسم كما يكتبه المكان نفسه، إن اختلف.
network-column-local-lang = لغة ذلك الاسم بوسمها، مثل nb أو zh-Hant. تلزم حيث يوجد اسم كهذا.
network-column-note = للناس. لا يقرؤه أي برنامج.
network-column-category = full (كامل) أو friendship (صداقة).
network-column-from = أول يوم للعضوية، أو شهرها، بقدر ما يذكر المصدر.
network-column-to = آخر يوم، أو شهره، لعضوية انتهت.
network-column-region = كما حددتها الهيئة. واحدة من: { $list }.
network-column-known-on = اليوم، أو الشهر، الذي يشهد له المصدر.
network-column-deciding-body = من قرر العضوية.
network-column-meeting = في أي اجتماع.
network-column-source = من أين يُعرف هذا. العضو والنوع والمصدر معًا تعرّف الصف من جديد.
network-column-certainty = listed (قول الشبكة نفسها) أو outside (قول غيرها: يُعرض ولا يُحسب).
network-column-needed = لازم في كل صف
network-column-may-be-empty = قد يكون فارغًا
network-column-example = مثال:
network-register-columns-words = كلها في السطر الأول، بأي ترتيب. تُكتب الأيام 2024-05-02 والشهور 2024-05.
network-register-start = جدول للبدء: الأعمدة وصف واحد
network-problem-date = «{ $value }» ليس تاريخًا. اكتب اليوم هكذا 2024-05-02، أو الشهر هكذا 2024-05.
network-problem-columns = أعمدة ناقصة: { $missing }. وأخرى غير معروفة هنا: { $unknown }. في السطر الأول من السجل هذه: { $expected }.
network-problem-columns-missing = أعمدة ناقصة: { $missing }. في السطر الأول من السجل هذه: { $expected }.
network-problem-columns-unknown = أعمدة غير معروفة هنا: { $unknown }. في السطر الأول من السجل هذه دون غيرها: { $expected }.
network-problem-columns-none = هذا ليس سجلًا: ليس في سطره الأول عمود من أعمدته، بل فيه { $unknown }. واللازم: { $expected }.
network-problem-columns-twice = أعمدة مكررة: { $twice }. في السجل كل من هذه مرة واحدة: { $expected }.
network-register-file = الملف
network-error-no-file = لم يُختر ملف. اختر جدولك من هذا الجهاز، ثم اضغط «انظر ما الذي سيتغير» مرة أخرى.
network-error-too-big = الملف أكبر من أن يكون سجلًا.
network-error-not-text = هذا ليس نصًا بترميز UTF-8. احفظه بصيغة CSV بترميز UTF-8.
network-check-title = ما الذي سيتغير
network-check-good = كل الصفوف صحيحة. لم يتغير شيء بعد.
network-check-members = الأعضاء فيه
network-check-members-new = أعضاء جدد
network-check-others = فيه ولا يدخل في العدّ: لا يذكره إلا غير الشبكة، أو خرج منها
network-check-others-new = الجديد منها
network-check-members-changed = أعضاء مصحّحون
network-check-memberships-new = عضويات جديدة
network-check-memberships-changed = عضويات متغيرة
network-check-stays = ما ليس فيه يبقى كما هو.
network-check-take = أدخله
network-check-leave = اتركه كما هو
network-check-unread = لم يُقرأ الجدول ولم يتغير شيء
network-check-table = المشكلات
network-check-where = أين
network-check-what = ما الخطأ
network-check-more = قد يكون هناك المزيد؛ هذه أولها.
network-check-another = ملف آخر
network-problem-differs = «{ $code }» وارد في صف سابق بكلمات أخرى. اكتب الشيء نفسه عن العضو في كل صفوفه.
network-problem-empty = ليس فيه أي صف.
network-problem-name = اكتب اسم العضو بالإنجليزية.
network-problem-source = اذكر من أين عُرف هذا.
network-problem-order = ينتهي قبل أن يبدأ.
network-problem-parent = لا يمكن أن يكون «{ $value }» العضو الأعلى: فهو عضو آخر في البلد نفسه وليس فوقه عضو.
network-problem-known-on = اكتب اليوم الذي يشهد له المصدر.
network-check-bad = { $rows ->
    [zero] لا صفوف خاطئة ولم يتغير شيء
    [one] صف واحد خاطئ ولم يتغير شيء
    [two] صفان خاطئان ولم يتغير شيء
    [few] { $rows } صفوف خاطئة ولم يتغير شيء
    [many] { $rows } صفًا خاطئًا ولم يتغير شيء
   *[other] { $rows } صف خاطئ ولم يتغير شيء
}
network-told-members = { $n ->
    [zero] لم يدخل أي عضو؛ الجديد { $new }، والمصحّح { $changed }
    [one] دخل عضو واحد؛ الجديد { $new }، والمصحّح { $changed }
    [two] دخل عضوان؛ الجديد { $new }، والمصحّح { $changed }
    [few] دخل { $n } أعضاء؛ الجديد { $new }، والمصحّح { $changed }
    [many] دخل { $n } عضوًا؛ الجديد { $new }، والمصحّح { $changed }
   *[other] دخل { $n } عضو؛ الجديد { $new }، والمصحّح { $changed }
}
network-told-members-would = { $n ->
    [zero] لن يدخل أي عضو؛ الجديد { $new }، والمصحّح { $changed }
    [one] سيدخل عضو واحد؛ الجديد { $new }، والمصحّح { $changed }
    [two] سيدخل عضوان؛ الجديد { $new }، والمصحّح { $changed }
    [few] سيدخل { $n } أعضاء؛ الجديد { $new }، والمصحّح { $changed }
    [many] سيدخل { $n } عضوًا؛ الجديد { $new }، والمصحّح { $changed }
   *[other] سيدخل { $n } عضو؛ الجديد { $new }، والمصحّح { $changed }
}
network-told-others = { $n ->
    [zero] لا أحد غيرهم معروف لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
    [one] واحد آخر معروف لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
    [two] اثنان آخران معروفان لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
    [few] { $n } آخرون معروفون لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
    [many] { $n } آخرون معروفون لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
   *[other] { $n } آخرون معروفون لا يدخل في العدّ، لا يذكره إلا غير الشبكة أو خرج منها؛ الجديد { $new }
}
network-told-memberships = { $n ->
    [zero] لا عضوية؛ الجديد { $new }، والمتغير { $changed }
    [one] عضوية واحدة؛ الجديد { $new }، والمتغير { $changed }
    [two] عضويتان؛ الجديد { $new }، والمتغير { $changed }
    [few] { $n } عضويات؛ الجديد { $new }، والمتغير { $changed }
    [many] { $n } عضوية؛ الجديد { $new }، والمتغير { $changed }
   *[other] { $n } عضوية؛ الجديد { $new }، والمتغير { $changed }
}
