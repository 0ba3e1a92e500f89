# دار البلدية: إعدادات المدينة وخطواتها الأولى ورسائلها ومهامها.

## القوائم
townhall-nav-settings = الإعدادات
townhall-nav-settings-hint = كيف تعمل هذه المدينة: أسماؤها وأشخاصها وقواعدها ورسائلها.
townhall-nav-city = المدينة
townhall-nav-city-hint = الأسماء واللغات وأرقام الاتصال والنصوص واللون وصورة المساء كما يراها المقيمون.
townhall-nav-departments = الإدارات
townhall-nav-departments-hint = من يرد على البلاغات وإلى أين تذهب الإشعارات.
townhall-nav-areas = المناطق
townhall-nav-areas-hint = الأحياء التي تُوجَّه البلاغات وتُحسب الأرقام بحسبها.
townhall-nav-calendar = ساعات العمل والعطل
townhall-nav-calendar-hint = الساعات التي تُحسب بها مواعيد الرد.
townhall-nav-places = الأماكن
townhall-nav-places-hint = الشوارع والمعالم والأعمدة التي يجدها المقيمون والموظفون بالاسم.
townhall-nav-begin = الخطوات الأولى
townhall-nav-begin-hint = ما تحتاج إليه مدينة جديدة قبل أول بلاغ، وما تم منه.
townhall-nav-another = مدينة أخرى
townhall-nav-another-hint = إعداد مدينة إضافية في هذا النظام.
townhall-nav-mails = الرسائل
townhall-nav-mails-hint = ما أُرسل ولمن، وما تعثّر، وإعادة إرساله.
townhall-nav-folder = مجلد المدينة
townhall-nav-folder-hint = كل ما في هذه الصفحات كملفات: للحفظ والمقارنة والاستعادة.
townhall-nav-jobs = المهام
townhall-nav-jobs-hint = عمل في الخلفية فشل، وإعادة تشغيله.
townhall-group-city = المدينة
townhall-group-work = البلاغات والردود
townhall-group-people = الأشخاص والصلاحيات
townhall-group-running = التشغيل

## القائمة
townhall-settings-lede = كيف تعمل { $city }. كل صفحة تقول ماذا تغيّر ولمن، ومن غيّرها آخر مرة.
townhall-settings-none = لا شيء هنا يحق لك تغييره. اسأل مدير النظام لديك إن احتجت إلى صلاحية.

## في كل مكان
townhall-back = رجوع
townhall-save = حفظ
townhall-save-anyway = احفظ ما لدي على أي حال
townhall-add = إضافة
townhall-delete = حذف
townhall-find = بحث
townhall-show = عرض
townhall-name = الاسم
townhall-code = الرمز
townhall-code-hint = أحرف صغيرة وأرقام وشرطات. يظهر في الملفات والعناوين ولا يتغير أبدًا.
townhall-mail = عنوان البريد
townhall-phone = الهاتف
townhall-date = التاريخ
townhall-closed = مغلق
townhall-no-data = لا بيانات
townhall-never = أبدًا
townhall-new = جديد
townhall-corrected = متغيّر
townhall-gone = محذوف
townhall-gone-by = أزال { $name } هذا: { $when }.
townhall-remove-changed = غيّر شخص ما هذا بعد أن فتحت الصفحة: { $what }. انظر إليه، واضغط مرة أخرى إن كان يجب أن يُزال.
townhall-remove-changed-by = غيّر { $name } هذا بعد أن فتحت الصفحة: { $what }. انظر إليه، واضغط مرة أخرى إن كان يجب أن يُزال.
townhall-which = أيها
townhall-in-language = { $what }، { $language }
townhall-nothing-found = لا شيء يطابق. جرّب أحرفًا أقل.
townhall-changed-by = آخر تغيير من { $name }،
townhall-changed-never = لم يتغير منذ إنشائه.
townhall-done-saved = تم الحفظ. تُظهره الصفحة التالية التي يفتحها أي شخص.
townhall-done-saved-closed = تم الحفظ. وهو مغلق: لا يُعطى شيئًا جديدًا.
townhall-done-added = تمت الإضافة.
townhall-done-closed = أُغلق. لا يُعطى شيئًا جديدًا.
townhall-done-reopened = مفتوح من جديد.
townhall-done-removed = تمت الإزالة.
townhall-done-taken = تم الأخذ. كل ما في الملف في مكانه الآن.
townhall-done-taken-good = { $good ->
    [zero] لم يؤخذ أي صف.
    [one] أُخذ صف واحد.
    [two] أُخذ صفان.
    [few] أُخذت { $good } صفوف.
    [many] أُخذ { $good } صفًا.
   *[other] أُخذ { $good } صف.
} { $wrong ->
    [zero] لم يُترك أي صف.
    [one] تُرك صف واحد لأنه خاطئ.
    [two] تُرك صفان لأنهما خاطئان.
    [few] تُركت { $wrong } صفوف لأنها خاطئة.
    [many] تُرك { $wrong } صفًا لأنها خاطئة.
   *[other] تُرك { $wrong } صف لأنها خاطئة.
}
townhall-done-again = يبدأ من جديد الآن.
townhall-error-file-gone = الملف الذي نظرت إليه لم يعد هنا: أُخذ، أو نظرت إلى ملف آخر بعده. لم يتغير شيء؛ ارفعه مرة أخرى.
townhall-error-no-file = اختر ملفًا أولًا.
townhall-error-not-text = هذا ليس نصًا بترميز UTF-8. احفظ الملف بترميز UTF-8 وارفعه مرة أخرى.
townhall-error-no-row = لا صف في هذا الملف، ولذلك لا يوجد ما يؤخذ.
townhall-error-date = اكتب يومًا، مثل 2026-12-25.
townhall-error-country = اختر البلد من القائمة.
townhall-error-zone = اختر المنطقة الزمنية من القائمة.
townhall-error-zone-of = في { $country } عدة مناطق زمنية. اختر منطقة مدينتك؛ هذه الخانة جديدة في الصفحة.
townhall-error-name = اكتب اسم المدينة.
townhall-error-slug = اكتب الكلمة التي ستظهر في عنوان المدينة بحروف لاتينية صغيرة من a إلى z: مثل my-city.
townhall-error-language = لا يمكن اختيار «{ $value }»: صفحاتها غير مكتملة.

## سبقك شخص آخر
townhall-stale-by = غيّر { $name } هذا وأنت تكتب،
townhall-stale-title = غيّر شخص هذا وأنت تكتب.
townhall-stale-hint = لم يُحفظ شيء مما لديك بعد، ولم يضع شيء: ما كتبته ما زال أدناه.
townhall-stale-table = النسختان
townhall-stale-what = ماذا
townhall-stale-theirs = الموجود الآن
townhall-stale-mine = ما لديك
townhall-stale-take-theirs = اتركه كما هو الآن

## الملفات
townhall-file = الملف
townhall-check-file = انظر فيه أولًا
townhall-another-file = ملف آخر
townhall-take-not = اترك كل شيء كما هو
townhall-take-none = لا تأخذ شيئًا
townhall-check-same = الملف يقول ما هو موجود هنا تمامًا. لا يوجد ما يؤخذ.
townhall-problems = { $count ->
    [zero] لا خطأ في الملف؛ لم يتغير شيء
    [one] خطأ واحد في الملف؛ لم يتغير شيء
    [two] خطآن في الملف؛ لم يتغير شيء
    [few] { $count } أخطاء في الملف؛ لم يتغير شيء
    [many] { $count } خطأ في الملف؛ لم يتغير شيء
   *[other] { $count } خطأ في الملف؛ لم يتغير شيء
}
townhall-problems-table = المشكلات
townhall-problems-place = أين
townhall-problems-what = ما الخطأ
townhall-problems-more = قد يكون هناك المزيد؛ هذه هي الأولى.
townhall-zip-unreadable = هذا ليس ملف zip يمكن قراءته. أنشئه من جديد.
townhall-zip-files = في ملف zip ملفات كثيرة جدًا؛ الحد الأقصى { $max }.
townhall-zip-path = هذا المسار يخرج من المجلد أو لا يجوز أن يُسمى ملف هكذا.
townhall-zip-big = بعد فك الضغط يتجاوز هذا ما يجوز لمجلد المدينة: { $max } ميغابايت في المجموع.

## المدينة
townhall-city-lede = ما يراه المقيمون في كل صفحة من صفحات المدينة منذ لحظة الحفظ.
townhall-city-language-gone = لم تعد معروضة لأن أحدهم أزالها في هذه الأثناء: { $languages }. ما كتبته بها محفوظ، ويظهر حين تعود اللغة إلى المدينة.
townhall-city-names = الأسماء واللغات
townhall-city-numbers = كيف يصل الناس إليكم
townhall-city-texts = كلماتكم أنتم
townhall-city-texts-hint = بكل لغة تستطيعونها؛ والناقص يُعرض باللغة الأولى.
townhall-city-looks = المظهر
townhall-city-place = أين هي
townhall-languages = اللغات
townhall-languages-hint = يختار المقيمون من هذه. لا يمكن إضافة إلا لغات صفحاتها مكتملة.
townhall-language-read = { $name }
townhall-language-unread = { $name } (مكتملة، ولم يراجعها متحدث باللغة بعد)
townhall-language-incomplete = { $name } (الأسماء فقط: صفحاتها غير مكتملة، ولذلك لا تُعرض على المقيمين)
townhall-first-language = اللغة الأولى
townhall-first-language-hint = تُستخدم حين لا يُعرف شيء عن القارئ.
townhall-emergency = رقم الطوارئ
townhall-emergency-hint = في ذيل كل صفحة: لما لا يحتمل الانتظار.
townhall-phone-hint = رقم المكتب نفسه، في صفحات الأخطاء وفي الرسائل.
townhall-mail-hint = الردود على الرسائل تذهب إلى هناك.
townhall-reopen-days = أيام إعادة الفتح
townhall-reopen-days-hint = كم يومًا بعد الرد يحق لصاحب البلاغ أن يقول إنه لم يُصلَح.
townhall-text-welcome = الترحيب
townhall-text-about = عن هذا المكتب
townhall-text-privacy = الخصوصية
townhall-brand = اللون
townhall-brand-hint = علامة المربع وستة أرقام. اللون الفاتح جدًا للنص الأبيض يُعتَّم حتى يصبح مقروءًا.
townhall-brand-sample = أبلغ عن أمر
townhall-brand-used = المستخدم في الصفحات
townhall-brand-contrast = التباين مع الأبيض (5.3 أو أكثر)
townhall-brand-darkened = { $colour } فاتح جدًا للنص الأبيض، ولذلك تستخدم الصفحات درجة أغمق من اللون نفسه.
townhall-look = اعرض كيف يبدو
townhall-town = صورة المساء
townhall-town-hint = الشارع في الصفحة الأولى: نافذة لكل بلاغ من الأسبوع، تضيء حين يُرد عليه.
townhall-town-steppe = سهوب
townhall-town-strait = مضيق
townhall-town-hills = تلال
townhall-town-harbour = ميناء
townhall-town-towers = أبراج
townhall-country = البلد
townhall-country-hint = اختر بالاسم الإنجليزي.
townhall-choose = اختر
townhall-zone = المنطقة الزمنية
townhall-zone-hint = أقرب مدينة كبيرة في بلدك، مثل Asia/Seoul. تتبعها مواعيد الرد والتواريخ.
townhall-lat = خط العرض
townhall-lat-hint = بالدرجات مع نقطة: 37.5665. وسط الخريطة. تعطي خرائط الويب الرقمين معًا، مثل «37.5665, 126.978»: ضعهما هنا معًا واترك خط الطول فارغًا.
townhall-lon = خط الطول
townhall-zoom = تكبير الخريطة الأولى
townhall-zoom-hint = 9 يعرض إقليمًا، و18 يعرض بيتًا.
townhall-max-zoom = أقصى تكبير
townhall-max-zoom-hint = بقدر ما تصل إليه خريطة أساس المدينة نفسها.

## الإدارات
townhall-departments-lede = تذهب البلاغات إلى واحدة من هذه. يسري التغيير فورًا على كل من يرسل أو يرد أو يعدّ.
townhall-departments-none = لا توجد إدارة بعد. أضف الأولى: يجب أن يرد أحد.
townhall-departments-table = الإدارات
townhall-department-add = أضف إدارة
townhall-department-mail-hint = تذهب إليه الإشعارات عن البلاغات الجديدة والمتأخرة.
townhall-department-lede = الرمز { $code }. اسمها يظهر على كل رد تقدمه.
townhall-department-close = أغلقها
townhall-department-close-hint = لا تُعرض لأي شيء جديد. وما لديها يبقى لديها باسمها.
townhall-closing = إغلاق { $name }
townhall-closing-lede = ما زال هذا يرد إليها. قل من يتولاه؛ تنتقل الأنواع والقواعد إليها فورًا، مع قيد في السجل.
townhall-closing-free = لا يذكرها نوع ولا قاعدة ولا حالة مفتوحة. لن تُعرض لأي شيء جديد، وما أجابت عنه يبقى باسمها.
townhall-closing-idle = لا يرد إليها جديد. ما زالت تذكرها أنواع لا تستقبل بلاغات الآن أو قواعدها: قل من يتولاها، أو اتركها لديها.
townhall-closing-idle-kinds =
    { $count ->
        [zero] لا ينتقل معها نوع لا يستقبل بلاغات الآن
        [one] وينتقل معها نوع واحد لا يستقبل بلاغات الآن
        [two] وينتقل معها نوعان لا يستقبلان بلاغات الآن
        [few] وتنتقل معها { $count } أنواع لا تستقبل بلاغات الآن
        [many] وينتقل معها { $count } نوعًا لا يستقبل بلاغات الآن
       *[other] وينتقل معها { $count } نوع لا يستقبل بلاغات الآن
    }
townhall-closing-idle-rules =
    { $count ->
        [zero] لا تنتقل معها قاعدة لأنواع لا تستقبل بلاغات الآن
        [one] وتنتقل معها قاعدة واحدة لنوع لا يستقبل بلاغات الآن
        [two] وتنتقل معها قاعدتان لأنواع لا تستقبل بلاغات الآن
        [few] وتنتقل معها { $count } قواعد لأنواع لا تستقبل بلاغات الآن
        [many] وتنتقل معها { $count } قاعدة لأنواع لا تستقبل بلاغات الآن
       *[other] وتنتقل معها { $count } قاعدة لأنواع لا تستقبل بلاغات الآن
    }
townhall-closing-kinds = أنواع البلاغات التي تذهب إليها
townhall-closing-rules = القواعد التي ترسل إليها بلاغات
townhall-closing-open = حالاتها المفتوحة
townhall-closing-more =
    { $count ->
        [zero] ولا غيرها
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
townhall-closing-people = من دورهم فيها وحدها
townhall-closing-people-hint = تبقى أدوارهم كما هي. امنحهم دورًا في إدارة أخرى إن كان عليهم أن يواصلوا العمل.
townhall-closing-invited = مدعوّ ولم ينضمّ بعد
townhall-closing-names-more = صار ما يذكر هذا القسم أكثر مما عُرض عليك. انظر مرة أخرى قبل أن تغلقه.
townhall-bound = أشخاص دورهم مقصور على ما سيُغلق، أو على منطقة لن يأتي إليها أي بلاغ بعد ذلك
townhall-bound-hint = تبقى أدوارهم كما هي. امنحهم دورًا آخر حيث ينبغي أن يواصلوا.
townhall-meanwhile = غيّر شخص ما المدينة منذ أن نظرت في الملف
townhall-meanwhile-hint = انظر مرة أخرى: في الأسفل ما سيفعله الملف الآن.
townhall-meanwhile-who = { $name } { $what }،
townhall-closing-every-kind = كل الأنواع
townhall-closing-everywhere = في كل مكان آخر
townhall-closing-to = من يتولاها
townhall-closing-choose = اختر إدارة
townhall-closing-cases = الحالات المفتوحة
townhall-closing-stay = تبقى لديها
townhall-closing-stay-hint = يعرضها مكتب العمل بعلامة «مغلقة» حتى يُجاب عن آخر حالة.
townhall-closing-move = تنتقل هي أيضًا
townhall-closing-move-hint = يُضاف قيد إلى قصة كل حالة، ويُخبر أصحابها.
townhall-closing-do = أغلقها
townhall-astray = تذهب بلاغات إلى إدارة لا تستقبلها
townhall-astray-one = { $kind }: يذهب إلى { $department }، اختر غيرها
townhall-astray-gone = { $kind }: يذهب إلى “{ $department }”، وهي غير موجودة، اختر غيرها
townhall-department-reopen = افتحها من جديد
townhall-department-reopen-hint = يمكن اختيارها من جديد.
townhall-department-remove = أزلها
townhall-department-remove-hint = لا يُزال نهائيًا إلا ما لا يذكره بلاغ ولا قاعدة.

## المناطق
townhall-areas-lede = { $count ->
    [0] لا توجد منطقة بعد. دون مناطق لا يعرف التوجيه ولا الأرقام إلا المدينة كلها.
    [zero] لا توجد منطقة بعد. دون مناطق لا يعرف التوجيه ولا الأرقام إلا المدينة كلها.
    [one] منطقة واحدة. يستخدمها التوجيه والأرقام ابتداءً من البلاغ التالي.
    [two] منطقتان. يستخدمهما التوجيه والأرقام ابتداءً من البلاغ التالي.
    [few] { $count } مناطق. يستخدمها التوجيه والأرقام ابتداءً من البلاغ التالي.
    [many] { $count } منطقة. يستخدمها التوجيه والأرقام ابتداءً من البلاغ التالي.
   *[other] { $count } منطقة. يستخدمها التوجيه والأرقام ابتداءً من البلاغ التالي.
}
townhall-areas-none = لا توجد منطقة بعد. ارفع ملفًا فيه كل المناطق.
townhall-areas-table = المناطق
townhall-areas-find = ابحث عن منطقة باسمها أو رمزها
townhall-areas-cut = هذه أول 200. ابحث عن الأخرى.
townhall-area = المنطقة
townhall-level = المستوى
townhall-level-district = دائرة
townhall-level-ward = قسم
townhall-level-barangay = بارانغاي
townhall-level-neighbourhood = حي
townhall-population = عدد السكان
townhall-population-hint = تحتاج إليه الأرقام لكل ألف نسمة.
townhall-area-approximate = ليست حدودًا قانونية
townhall-area-lede = { $level }، الرمز { $code }. يظهر الاسم الجديد في كل صفحة ابتداءً من التالية.
townhall-areas-replace = استبدلها كلها
townhall-areas-replace-hint = ملف GeoJSON فيه كل منطقة. ترى ما سيتغير قبل أن يتغير شيء.
townhall-areas-check = ما سيغيّره هذا الملف
townhall-areas-check-lede = { $count ->
    [zero] الملف صحيح: لا مناطق. لم يتغير شيء بعد.
    [one] الملف صحيح: منطقة واحدة. لم يتغير شيء بعد.
    [two] الملف صحيح: منطقتان. لم يتغير شيء بعد.
    [few] الملف صحيح: { $count } مناطق. لم يتغير شيء بعد.
    [many] الملف صحيح: { $count } منطقة. لم يتغير شيء بعد.
   *[other] الملف صحيح: { $count } منطقة. لم يتغير شيء بعد.
}
townhall-areas-added = جديدة
townhall-areas-changed = تغيّر اسمها أو شكلها
townhall-areas-removed = أُزيلت: لا يذكرها شيء
townhall-areas-closed = أُغلقت: يقول الملف ذلك، أو تذكرها بلاغات أو قواعد وتحتفظ بها
townhall-areas-odd = انظر إلى هذا أولًا

## The limits, and what a file holds
townhall-limits = حدود المدينة
townhall-limits-there = يجب أن يقع ما يُبلَّغ عنه داخلها. يحل الملف الجديد محل الموجود؛ وترى ما هو غريب قبل أن يتغير شيء.
townhall-limits-none = ليس للمدينة حدود بعد: قد يقع البلاغ في أي مكان. تعطي أدوات الخرائط الحدود بصيغة GeoJSON.
townhall-limits-check = الحدود في هذا الملف
townhall-limits-size = تمتد { $wide } كم من الغرب إلى الشرق، و{ $high } كم من الجنوب إلى الشمال.
townhall-limits-take = خذ هذه الحدود
townhall-limits-cases = { $count ->
    [zero] لا بلاغ مفتوح يقع خارجها.
    [one] يقع بلاغ مفتوح واحد خارجها. وهو يبقى.
    [two] يقع بلاغان مفتوحان خارجها. وهما يبقيان.
    [few] تقع { $count } بلاغات مفتوحة خارجها. وهي تبقى.
    [many] يقع { $count } بلاغًا مفتوحًا خارجها. وهي تبقى.
   *[other] يقع { $count } بلاغ مفتوح خارجها. وهي تبقى.
}
townhall-example-holds = ما في الملف
townhall-example-get = نزّل مثالًا
townhall-example-get-of = نزّل مثالًا: { $list }
townhall-example-west = الحي الغربي (مثال)
townhall-example-east = الحي الشرقي (مثال)
townhall-example-school = مدرسة (مثال)
townhall-example-market = سوق (مثال)
townhall-example-street = الشارع الرئيسي (مثال)
townhall-column-one-of = واحدة من: { $list }
townhall-column-name = الاسم بكل لغة؛ وإن كانت لغة واحدة فقط يكفي name
townhall-column-code = أحرف صغيرة a إلى z وأرقام وشرطات؛ كل رمز مرة واحدة. ومن دونه يُصنع من النوع والاسم والموقع: فإن كنت قد تصحح هذه لاحقًا فاكتب رموزًا
townhall-column-code-made = أحرف صغيرة a إلى z وأرقام وشرطات؛ ومن دونه يُصنع من الاسم
townhall-column-parent = رمز المنطقة التي يقع فيها؛ يجوز تركه
townhall-column-population = عدد السكان، عدد صحيح؛ يجوز تركه
townhall-column-approximate = true إن لم تكن الحدود رسمية؛ يجوز تركه
townhall-column-geometry = Polygon أو MultiPolygon، وخط الطول قبل خط العرض
townhall-column-limits = GeoJSON فيه Polygon أو MultiPolygon واحد، بصفة Feature أو وحده، وخط الطول قبل خط العرض؛ ويُترك ما سواه
townhall-column-number = كما كُتب على العمود، 40 حرفًا على الأكثر
townhall-column-position = درجات، مثل 5.05 و100.03
townhall-column-street = رمز شارعه، أو فارغ

townhall-areas-cases-lost =
    { $count ->
        [zero] لا حالة مفتوحة تفقد منطقتها.
        [one] حالة مفتوحة واحدة لن تقع في أي منطقة. وتحتفظ بالمنطقة التي أُعطيت لها.
        [two] حالتان مفتوحتان لن تقعا في أي منطقة. وتحتفظان بالمنطقة التي أُعطيت لهما.
        [few] { $count } حالات مفتوحة لن تقع في أي منطقة. وتحتفظ بالمنطقة التي أُعطيت لها.
        [many] { $count } حالة مفتوحة لن تقع في أي منطقة. وتحتفظ بالمنطقة التي أُعطيت لها.
       *[other] { $count } حالة مفتوحة لن تقع في أي منطقة. وتحتفظ بالمنطقة التي أُعطيت لها.
    }
townhall-areas-cases-other =
    { $count ->
        [zero] لا حالة مفتوحة تقع في منطقة أخرى.
        [one] حالة مفتوحة واحدة ستقع في منطقة أخرى. وتحتفظ بالمنطقة التي أُعطيت لها.
        [two] حالتان مفتوحتان ستقعان في منطقة أخرى. وتحتفظان بالمنطقة التي أُعطيت لهما.
        [few] { $count } حالات مفتوحة ستقع في منطقة أخرى. وتحتفظ بالمنطقة التي أُعطيت لها.
        [many] { $count } حالة مفتوحة ستقع في منطقة أخرى. وتحتفظ بالمنطقة التي أُعطيت لها.
       *[other] { $count } حالة مفتوحة ستقع في منطقة أخرى. وتحتفظ بالمنطقة التي أُعطيت لها.
    }
townhall-areas-take = خذ هذه المناطق

## التقويم
townhall-calendar-lede = تُحسب مواعيد الرد بهذه الساعات. البلاغات التي لها موعد تحتفظ به؛ وما يأتي بعد التغيير يُحسب بالساعات الجديدة.
townhall-week = ساعات العمل
townhall-week-hint = اكتب ⁦08:00-13:00, 14:00-17:00⁩. الفارغ يوم عطلة؛ ومنتصف الليل في نهاية اليوم هو 24:00.
townhall-day-mon = الاثنين
townhall-day-tue = الثلاثاء
townhall-day-wed = الأربعاء
townhall-day-thu = الخميس
townhall-day-fri = الجمعة
townhall-day-sat = السبت
townhall-day-sun = الأحد
townhall-holidays = العطل
townhall-holidays-none = لا عطلة بعد: كل يوم عمل يُحسب.
townhall-holiday-add = أضف عطلة
townhall-holidays-import = من ملف
townhall-holidays-import-hint = ملف CSV بالأعمدة date وname_en وname_… الأيام الموجودة يُعاد تسميتها، ولا يُزال شيء. والملف الذي فيه صف خاطئ لا يغيّر شيئًا.
townhall-holidays-take = خذ الأيام

## الأماكن
townhall-places-lede = ما يكتبه الناس أو يقولونه حين يُسألون عن المكان. يعرف البحث التغيير فورًا؛ وتحتفظ البلاغات بالكلمات التي أُعطيت لها.
townhall-places-none = لا يوجد مكان بعد. ارفع ملفًا أو أضف الأول.
townhall-places-table = الأماكن
townhall-places-find = ابحث عن مكان باسمه أو رقمه
townhall-places-cut = هذه أول 50. ابحث عن الأخرى.
townhall-list = القائمة
townhall-list-landmarks = المعالم
townhall-list-streets = الشوارع
townhall-list-poles = الأعمدة
townhall-places-import = من ملف
townhall-places-import-hint = إحدى القوائم الثلاث بصيغة CSV، أو نقاط GeoJSON بالأسماء نفسها. ترى الصفوف الصحيحة والخاطئة قبل أن يؤخذ شيء.
townhall-places-replace = أزل ما ليس في الملف
townhall-places-replace-hint = وإلا فهو إضافة وتصحيح فقط.
townhall-places-check = ما سيغيّره هذا الملف
townhall-places-check-lede = كل الصفوف صحيحة: { $good }. لم يتغير شيء بعد.
townhall-places-check-good = { $good ->
    [0] لا صف صحيح.
    [zero] لا صف صحيح.
    [one] صف واحد صحيح.
    [two] صفان صحيحان.
    [few] { $good } صفوف صحيحة.
    [many] { $good } صفًا صحيحًا.
   *[other] { $good } صف صحيح.
}
townhall-places-check-bad = { $bad ->
    [zero] لا صف خاطئ. لم يتغير شيء بعد.
    [one] صف واحد خاطئ. لم يتغير شيء بعد.
    [two] صفان خاطئان. لم يتغير شيء بعد.
    [few] { $bad } صفوف خاطئة. لم يتغير شيء بعد.
    [many] { $bad } صفًا خاطئًا. لم يتغير شيء بعد.
   *[other] { $bad } صف خاطئ. لم يتغير شيء بعد.
}
townhall-places-check-unread = لم يُقرأ الملف: في سطره الأول أو في شكله خطأ. لم يتغير شيء.
townhall-places-take = { $count ->
    [zero] لا صف صحيح ليؤخذ
    [one] خذ الصف الصحيح
    [two] خذ الصفين الصحيحين
    [few] خذ { $count } صفوف صحيحة
    [many] خذ { $count } صفًا صحيحًا
   *[other] خذ { $count } صف صحيح
}
townhall-places-whole = القائمة التي تُستبدل يجب أن تكون صحيحة كلها: فما ينقصها لا يُعرف هل زال.
townhall-places-no-good = لا صف صحيح، ولذلك لا يوجد ما يؤخذ.
townhall-place-add = أضف مكانًا
townhall-place-code = الرمز أو الرقم
townhall-place-code-hint = للعمود الرقم المطلي عليه؛ ولغيره أحرف صغيرة وأرقام وشرطات.
townhall-place-name-hint = العمود لا يحتاج إلى اسم: يعرفه الناس برقمه.
townhall-place-outside = المكان <a>{ $name }</a> يقع خارج حدود المدينة.
townhall-place-far = المكان <a>{ $name }</a> يقع على بعد أكثر من 200 كم من وسط المدينة. هل انقلب خط العرض وخط الطول؟
townhall-place-lede = الرمز { $code }. وهو لا يتغير.
townhall-place-delete = احذف هذا المكان
townhall-place-delete-hint = لن يُعثر عليه بعد الآن. وتحتفظ البلاغات بالكلمات التي سمّته بها.
townhall-street = الشارع
townhall-street-hint = للعمود: رمز الشارع الذي يقف فيه.
townhall-kind = النوع
townhall-kind-street = شارع
townhall-kind-lamp = مصباح شارع
townhall-kind-cabinet = خزانة
townhall-kind-signal = إشارة مرور
townhall-kind-school = مدرسة
townhall-kind-market = سوق
townhall-kind-clinic = عيادة
townhall-kind-hospital = مستشفى
townhall-kind-stop = موقف
townhall-kind-station = محطة
townhall-kind-park = حديقة
townhall-kind-worship = دار عبادة
townhall-kind-office = مكتب
townhall-kind-bridge = جسر
townhall-kind-other = معلم آخر

## المجلد
townhall-folder-lede = كل ما يُضبط في هذه الصفحات، كملفات يستطيع الناس قراءتها. لا تشمل البلاغات ولا الأشخاص.
townhall-folder-get = احفظ نسخة
townhall-folder-get-hint = ملف zip واحد: الإعدادات والإدارات والمناطق والساعات والأماكن وخريطة الأساس وأنواع البلاغات مع قواعدها.
townhall-folder-download = نزّل المجلد
townhall-folder-put = أدخِل مجلدًا
townhall-folder-put-hint = ملف zip لمجلد مدينة. ترى كل مشكلة وما سيتغير قبل أن يتغير شيء.
townhall-folder-example = مجلد هذه المدينة نفسها هو المثال الذي تبدأ به: نزّله، وغيّر ما تشاء في ملفاته، ثم اختر ملف zip هنا من جديد.
townhall-folder-no-department = يحتاج المجلد إلى إدارة: <a>أنشئ الأولى</a>، ثم يكون مجلد هذه المدينة نفسها هو المثال الذي تبدأ به.
townhall-folder-other-city = هذا المجلد لمدينة أخرى، «{ $slug }». لم يتغير شيء.
townhall-folder-check = ما سيغيّره هذا المجلد
townhall-folder-new = المجلد صحيح. ستكون { $name } مدينة جديدة. لم يتغير شيء بعد.
townhall-folder-changes = المجلد صحيح. سيغيّر { $name } كما يلي. لم يتغير شيء بعد.
townhall-folder-table = التغييرات
townhall-folder-closed = مغلق
townhall-folder-gone-closed = { $name }: يُغلق ولا يُزال، لأن بلاغات أو قواعد أو أدوارًا تذكره
townhall-folder-same = المجلد سليم، ويقول تمامًا ما لدى { $name }.
townhall-folder-same-how = لا يوجد ما يؤخذ.
townhall-folder-no-area = لن تبقى أي منطقة مفتوحة: لن تقع البلاغات في أي منطقة، ولن تسري أي قاعدة لمنطقة.
townhall-folder-was = { $part }: { $now }، وكان { $was }
townhall-folder-more =
    { $count ->
        [zero] ولا شيء غيرها
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
townhall-folder-within = جزء من
townhall-folder-outline = خط الحدود
townhall-folder-boundary = حدود المدينة
townhall-folder-layers = طبقات الخريطة
townhall-folder-source = المصدر
townhall-folder-attribution = نسبة المصدر
townhall-folder-licence = الترخيص
townhall-folder-drawn = رُسمت للتدريب
townhall-folder-content = المرسوم فيها
townhall-folder-order = ترتيب آخر
townhall-yes = نعم
townhall-no = لا
townhall-folder-gone-hint = ما زال من المجلد وتذكره بلاغات أو قواعد يُغلق ولا يُزال.
townhall-folder-closing = هذه الإدارات ستُغلق
townhall-folder-closing-one =
    { $count ->
        [zero] { $name }: لا حالات مفتوحة لديها
        [one] { $name }: تبقى لديها حالة مفتوحة واحدة، ويعرضها مكتب العمل حتى يُجاب عنها
        [two] { $name }: تبقى لديها حالتان مفتوحتان، ويعرضها مكتب العمل حتى يُجاب عنهما
        [few] { $name }: تبقى لديها { $count } حالات مفتوحة، ويعرضها مكتب العمل حتى يُجاب عنها
        [many] { $name }: تبقى لديها { $count } حالة مفتوحة، ويعرضها مكتب العمل حتى يُجاب عنها
       *[other] { $name }: تبقى لديها { $count } حالة مفتوحة، ويعرضها مكتب العمل حتى يُجاب عنها
    }
townhall-folder-take = خذ المجلد

## مدينة جديدة
townhall-begin-title = إعداد مدينة
townhall-begin-lede = يكفي اسم ومكان للبدء. يمكن تغيير كل شيء لاحقًا إلا العنوان.
townhall-begin-name = اسم المدينة
townhall-begin-slug = العنوان
townhall-begin-slug-hint = أحرف صغيرة وأرقام وشرطات: الجزء الأول من كل عنوان للمدينة. وهو لا يتغير أبدًا.
townhall-begin-country-hint = تتبعه المنطقة الزمنية؛ وإن كانت للبلد مناطق عدة فستختار منها بعد ذلك.
townhall-begin-go = أنشئ المدينة
townhall-begin-folder = أو من مجلدها
townhall-begin-folder-hint = ملف zip لمجلد مدينة صدّره شخص أو كتبه. من ليس لديه مجلد يبدأ بالنموذج: ثم يكون مجلد المدينة نفسها هو المثال، في «مجلد المدينة».
townhall-begin-taken = توجد مدينة «{ $slug }» بالفعل. لتغييرها استخدم إعداداتها، مجلد المدينة.
townhall-steps-left = { $count ->
    [zero] لم تبق <lit>أي خطوة</lit> قبل أن تكون { $city } جاهزة.
    [one] بقيت <lit>خطوة واحدة</lit> قبل أن تكون { $city } جاهزة.
    [two] بقيت <lit>خطوتان</lit> قبل أن تكون { $city } جاهزة.
    [few] بقيت <lit>{ $count } خطوات</lit> قبل أن تكون { $city } جاهزة.
    [many] بقيت <lit>{ $count } خطوة</lit> قبل أن تكون { $city } جاهزة.
   *[other] بقيت <lit>{ $count } خطوة</lit> قبل أن تكون { $city } جاهزة.
}
townhall-steps-none = { $city } جاهزة.
townhall-steps-lede = بأي ترتيب. كل خطوة تقود إلى صفحتها ويمكن تغييرها في أي وقت.
townhall-steps-look = انظر إلى المدينة كما يراها المقيمون
townhall-step-done = تمت
townhall-step-open = لم تتم
townhall-step-departments = يجب أن يرد أحد: واحدة على الأقل.
townhall-step-categories = أنواع البلاغات
townhall-step-categories-hint = ما يمكن الإبلاغ عنه، ومن يستلمه، وكم يجوز أن يستغرق الرد. ابدأ بالأنواع المعتادة، وهي جاهزة.
townhall-step-emergency = الطوارئ
townhall-step-emergency-hint = الرقم الذي يُتصل به، ونوع من البلاغات يوصل إليه لما لا يحتمل الانتظار.
townhall-step-areas = الأحياء إن كانت للمدينة: للتوجيه والأرقام.
townhall-step-places = شوارع ومعالم يجدها الناس بالاسم.
townhall-step-map = الخريطة
townhall-step-map-hint = ارفع حدود المدينة هنا؛ من دونها قد يقع البلاغ في أي مكان. وتأتي الخريطة الأساسية في مجلد المدينة (layers)، ومن دونها يصف المقيمون المكان بالكلمات.
townhall-step-calendar = ساعات المكتب مضبوطة من الاثنين إلى الجمعة من 9 إلى 17؛ اجعلها كما لديكم وأضف العطل.
townhall-step-people = الزملاء
townhall-step-people-hint = ادعُ من يردون وامنحهم أدوارًا.
townhall-step-brand = اللون والنصوص والأرقام
townhall-step-brand-hint = ليرى المقيمون أنها مدينتهم.

## الرسائل
townhall-mails-fine = لا رسالة متعثرة.
townhall-mails-stuck = { $count ->
    [zero] لم تتوقف محاولة إرسال <lit>أي رسالة</lit>.
    [one] توقفت محاولة إرسال <lit>رسالة واحدة</lit>.
    [two] توقفت محاولة إرسال <lit>رسالتين</lit>.
    [few] توقفت محاولة إرسال <lit>{ $count } رسائل</lit>.
    [many] توقفت محاولة إرسال <lit>{ $count } رسالة</lit>.
   *[other] توقفت محاولة إرسال <lit>{ $count } رسالة</lit>.
}
townhall-mails-lede = كل رسالة من هذه المدينة إلى المقيمين والموظفين. الرسالة التي تفشل تُعاد محاولتها من تلقاء نفسها على فترات تتباعد؛ وما توقفت محاولته ينتظرك.
townhall-mails-lede-installation = رسائل النظام نفسه: الدعوات وكلمات المرور.
townhall-mails-installation = رسائل النظام نفسه
townhall-mails-none = لم تُكتب رسالة بعد. ستكون هنا الإشعارات إلى المقيمين والموظفين.
townhall-no-mail = هذا النظام لا يرسل بريدًا: لم يضبط مشغّله HANSA_SMTP. تُحفظ الرسائل هنا وتُرسل حين يُضبط.
townhall-mails-found = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
townhall-mails-more = أكثر من { $count } رسالة
townhall-destinations = إلى أين تذهب الرسائل
townhall-destination = النطاق
townhall-mail-waiting = منتظرة
townhall-last-sent = آخر إرسال
townhall-last-error = آخر خطأ
townhall-again = أرسل مرة أخرى
townhall-again-hint = يبدأ من المحاولة الأولى. ومن وصلته مرة لا تصله مرتين.
townhall-state = الوضع
townhall-to = إلى
townhall-mail-all = الكل
townhall-mail-queued = في الانتظار
townhall-mail-sending = في الطريق
townhall-mail-sent = أُرسلت
townhall-mail-failed = ستُعاد المحاولة
townhall-mail-gave-up = توقفت المحاولة
townhall-mail-from = من
townhall-mail-reply-to = الردود إلى
townhall-mail-about = بشأن
townhall-mail-about-concern = الحالة { $reference }
townhall-mail-about-resident = رابط تسجيل الدخول
townhall-mail-about-account = الحساب وتسجيل الدخول
townhall-mail-about-invitation = دعوة
townhall-mail-about-other = أمر آخر
townhall-mail-written = كُتبت
townhall-mail-attempts = المحاولات
townhall-mail-next = المحاولة التالية
townhall-mail-message-id = معرّف الرسالة (Message-ID)
townhall-mail-text = النص كما أُرسل
townhall-mail-text-hint = الجزء المنسّق من الرسالة يقول الشيء نفسه.
townhall-mail-secret = في هذه الرسالة مفتاح لحساب قارئها، ولذلك لا يرى النص إلا قارئها.

## المهام
townhall-jobs-fine = لم تفشل أي مهمة.
townhall-jobs-failed = { $count ->
    [zero] لم تفشل <lit>أي مهمة</lit>.
    [one] فشلت <lit>مهمة واحدة</lit>.
    [two] فشلت <lit>مهمتان</lit>.
    [few] فشلت <lit>{ $count } مهام</lit>.
    [many] فشلت <lit>{ $count } مهمة</lit>.
   *[other] فشلت <lit>{ $count } مهمة</lit>.
}
townhall-jobs-lede = عمل النظام كله الذي يجري في الخلفية. ما يفشل تُعاد محاولته من تلقاء نفسه؛ وما فشل نهائيًا ينتظر هنا.
townhall-jobs-none = لا شيء في هذا الوضع.
townhall-job-queued = في الانتظار
townhall-job-running = جارية
townhall-job-done = تمت
townhall-job-failed = فشلت
townhall-job-kind = المهمة
townhall-job-attempts = { $n } من { $max }

## صندوق بريد العرض
townhall-mailbox-title = صندوق بريد العرض
townhall-mailbox-lede = كل رسالة أرسلها العرض. لا شيء يغادر هذا الجهاز؛ والروابط تعمل.
townhall-mailbox-find = ابحث بالعنوان
townhall-mailbox-none = لا رسائل بعد. أبلغ عن أمر مع عنوان بريد وستكون رسالة التأكيد هنا.
townhall-mailbox-choose = اختر رسالة
townhall-mailbox-choose-hint = تُفتح هنا كما تصل قارئها، ونصًّا بسيطًا أيضًا.
townhall-mailbox-looks = الرسالة كما تعرضها برامج البريد
townhall-mailbox-text = المحتوى نفسه نصًّا بسيطًا
