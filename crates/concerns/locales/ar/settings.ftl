## مجلد المدينة
concerns-problem-department = لا توجد إدارة «{ $value }» في departments.csv.
concerns-problem-department-closed = الإدارة «{ $value }» مغلقة. اذكر إدارة أخرى تستلم هذه البلاغات.
concerns-problem-kind-department = يذهب «{ $kind }» إلى الإدارة «{ $value }»، وهي ليست في departments.csv. أضفها هناك، أو أعط النوع لإدارة أخرى.
concerns-problem-kind-department-closed = يذهب «{ $kind }» إلى الإدارة «{ $value }»، وهي مغلقة. أعط النوع لإدارة أخرى، أو أغلقه أيضًا (closed = true).
concerns-problem-kind-department-none = لا أحد يجيب على «{ $kind }». أعط النوع لإدارة.
concerns-problem-category = لا يوجد نوع «{ $value }» في categories.toml.
concerns-problem-area = لا توجد منطقة «{ $value }» في areas.geojson.
concerns-problem-route-twice = «{ $value }» وهذه المنطقة موجّهتان مرتين؛ ولا يسري إلا صف واحد.
concerns-problem-area-level = قاعدة “{ $value }” لن تسري أبدًا: فالبلاغات تقع في مناطق المستوى الأول “{ $level }”. اذكر تلك المناطق بدلًا منها.
concerns-problem-placeholder = { $value } لا يرمز إلى شيء. تحقّق من كتابته؛ ما يمكن إدراجه: { $list }.
concerns-problem-deadline = «{ $value }» ليس موعد رد؛ اكتب ‎“24 hours” أو ‎“8 working hours” أو ‎“3 working days”.
concerns-problem-name-language = الاسم مفقود باللغة «{ $lang }»، وهي اللغة الأولى للمدينة.
concerns-problem-options = لا تكون للسؤال من النوع «{ $kind }» خيارات إلا إذا كان choice أو choices، وعندئذ خيار واحد على الأقل.

## القائمة
concerns-nav-categories = أنواع البلاغات
concerns-nav-categories-hint = ما يمكن للمقيمين الإبلاغ عنه، مع الكلمات والأسئلة وموعد الرد ومن يرد.
concerns-nav-routing = من يرد أين
concerns-nav-routing-hint = المناطق التي ترد فيها إدارة أخرى.
concerns-nav-templates = الردود الجاهزة
concerns-nav-templates-hint = نصوص يبدأ بها الموظفون الرد، بكل لغة.

## أنواع البلاغات
concerns-settings-say = { $closed ->
    [0] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>.
    [zero] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>.
    [one] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>؛ وواحد مغلق.
    [two] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>؛ واثنان مغلقان.
    [few] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>؛ و{ $closed } مغلقة.
    [many] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>؛ و{ $closed } مغلقة.
   *[other] يختار المقيمون من بين <lit>{ $offered ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعين
        [few] { $offered } أنواع
        [many] { $offered } نوعًا
       *[other] { $offered } نوع
    }</lit>؛ و{ $closed } مغلقة.
}
concerns-settings-none = لا يمكن الإبلاغ عن شيء بعد. أضف النوع الأول.
concerns-settings-usual = ابدأ بالأنواع المعتادة: { $count } نوعًا في كل مدينة، من أعمدة الإنارة إلى الطوارئ، مع مهلة والكلمات التي يستعملها المقيمون. ما لديك يبقى كما هو. يرى المقيمون كل نوع بعد أن تراجعه وتعرضه.
concerns-settings-usual-go = ابدأ بالأنواع المعتادة
concerns-settings-usual-no-department = تبدأ معظم المدن بالأنواع الاثني عشر نفسها، وهي جاهزة هنا. لا بدّ أن يجيب أحد: <a>أضف إدارة أولًا</a>.
concerns-settings-no-number = ليس للمدينة رقم طوارئ بعد، فلا يُقال لمن هو في خطر بمن يتصل. <a>أضف الرقم</a>
concerns-settings-no-emergency = لا يوجد نوع يوصل إلى الإطفاء والإسعاف والشرطة: من يكتب هنا «حريق في البيت» يجد نوعًا ينتظر أيامًا. هناك نوع جاهز بالكلمات التي يستعملها المقيمون.
concerns-settings-add-emergency = أضف نوع الطوارئ
concerns-settings-open = { $count ->
    [zero] لا حالات مفتوحة
    [one] حالة واحدة مفتوحة
    [two] حالتان مفتوحتان
    [few] { $count } حالات مفتوحة
    [many] { $count } حالة مفتوحة
   *[other] { $count } حالة مفتوحة
}
concerns-settings-closed = غير معروض
concerns-settings-is-elsewhere = يُقال للمقيمين من المختص به
concerns-settings-all-kinds = كل الأنواع
concerns-settings-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
concerns-settings-working-hours = { $n ->
    [zero] أقل من ساعة عمل
    [one] ساعة عمل واحدة
    [two] ساعتا عمل
    [few] { $n } ساعات عمل
    [many] { $n } ساعة عمل
   *[other] { $n } ساعة عمل
}
concerns-settings-working-days = { $n ->
    [zero] يوم العمل نفسه
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
concerns-settings-add = أضف نوعًا
concerns-settings-add-lede = ابدأ بما لا غنى عنه. يراه المقيمون حالما تعرضه، من صفحته الخاصة.
concerns-settings-add-no-department = لا بدّ أن يجيب أحد: <a>أضف إدارة أولًا</a>.
concerns-settings-add-go = متابعة
concerns-settings-code = رمز قصير
concerns-settings-code-hint = أحرف صغيرة وأرقام وشرطات؛ يظهر في العناوين والملفات ويبقى دائمًا. إن تُرك فارغًا صُنع من الاسم.

## نوع واحد
concerns-settings-lede = { $open ->
    [0] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. لا حالة مفتوحة منه.
    [zero] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. لا حالة مفتوحة منه.
    [one] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. حالة مفتوحة واحدة تحتفظ بموعدها.
    [two] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. حالتان مفتوحتان تحتفظان بموعديهما.
    [few] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. { $open } حالات مفتوحة تحتفظ بمواعيدها.
    [many] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. { $open } حالة مفتوحة تحتفظ بمواعيدها.
   *[other] ما يراه المقيمون حين يختارونه، وكم من الوقت لدى الإدارة. { $open } حالة مفتوحة تحتفظ بمواعيدها.
}
concerns-settings-done-saved = تم الحفظ. يسري على ما يصل من الآن.
concerns-settings-done-saved-closed = تم الحفظ. هذا النوع مغلق: يسري عند عرضه من جديد.
concerns-settings-done-closed = لم يعد بإمكان المقيمين اختياره. وما أُبلغ عنه يبقى.
concerns-settings-done-opened = يستطيع المقيمون اختياره الآن.
concerns-settings-done-added = تمت الإضافة. يراه المقيمون حالما تعرضه.
concerns-settings-done-usual = تمت الإضافة. تذهب كلها الآن إلى إدارة واحدة. راجع كلًّا منها، واعرض ما تستقبله المدينة.
concerns-settings-done-removed = تمت الإزالة.
concerns-settings-done-moved = تم النقل.
concerns-settings-stale = غيّر شخص آخر هذا في هذه الأثناء
concerns-settings-stale-by = غيّر { $name } هذا وأنت تكتب،
concerns-settings-stale-hint = لم يضع شيء: ما كتبته موجود أدناه. انظر إلى الاثنين واحفظ الصحيح.
concerns-settings-stale-part = الجزء
concerns-settings-stale-now = كما هو الآن
concerns-settings-stale-mine = كما كتبته
concerns-settings-seen = ما يراه المقيمون
concerns-settings-name = الاسم
concerns-settings-hint = سطر واحد للمساعدة
concerns-settings-words = كلمات ينبغي أن تقود إليه
concerns-settings-words-hint = ما يقوله المقيمون بدلًا منه، تفصل بينها فواصل.
concerns-settings-others = مكتوب أيضًا بـ { $names }
concerns-settings-deadline-team = موعد الرد والإدارة
concerns-settings-deadline = الرد خلال
concerns-settings-unit = الوحدة
concerns-settings-unit-hours = ساعات
concerns-settings-unit-working-hours = ساعات عمل
concerns-settings-unit-working-days = أيام عمل
concerns-settings-department = يذهب إلى
concerns-department-closed = { $name } (مغلقة)
concerns-category-closed = { $name } (مغلق)
concerns-area-closed = { $name } (مغلقة)
concerns-settings-department-none = بلا إدارة
concerns-settings-department-is-closed = هذه الإدارة مغلقة، لكن البلاغات الجديدة من هذا النوع ما زالت تذهب إليها. اختر الإدارة التي تتولاها.
concerns-settings-by-area = { $count ->
    [0] في كل مكان. <a>إدارة أخرى في بعض المناطق؟</a>
    [zero] في كل مكان. <a>إدارة أخرى في بعض المناطق؟</a>
    [one] <a>قاعدة منطقة واحدة</a> ترسله إلى غيرها.
    [two] <a>قاعدتا منطقتين</a> ترسلانه إلى غيرها.
    [few] <a>{ $count } قواعد للمناطق</a> ترسله إلى غيرها.
    [many] <a>{ $count } قاعدة للمناطق</a> ترسله إلى غيرها.
   *[other] <a>{ $count } قاعدة للمناطق</a> ترسله إلى غيرها.
}
concerns-settings-effect-none = لم تصل حالة من هذا النوع في الشهر الماضي، ولذلك لا يوجد ما يُقارن به بعد.
concerns-settings-effect-now = { $count ->
    [zero] لا حالات في الشهر الماضي وفق هذه القاعدة: <b>{ $intime } في الموعد</b>.
    [one] الحالة الوحيدة في الشهر الماضي وفق هذه القاعدة: <b>{ $intime } في الموعد</b>.
    [two] حالتا الشهر الماضي وفق هذه القاعدة: <b>{ $intime } في الموعد</b>.
    [few] حالات الشهر الماضي وفق هذه القاعدة ({ $count }): <b>{ $intime } في الموعد</b>.
    [many] حالات الشهر الماضي وفق هذه القاعدة ({ $count }): <b>{ $intime } في الموعد</b>.
   *[other] حالات الشهر الماضي وفق هذه القاعدة ({ $count }): <b>{ $intime } في الموعد</b>.
}
concerns-settings-effect-other = ولو كان الموعد { $deadline } لكانت <b>{ $intime }</b>.
concerns-settings-effect-how = محسوب من الحالات نفسها، دون الوقت الذي سُئل فيه مقيم.
concerns-settings-evidence = اطلب صورة قبل الرد
concerns-settings-evidence-hint = يضيفها فريق العمل؛ ويراها المقيمون بجانب صورتهم
concerns-settings-publication = على الخريطة العلنية
concerns-settings-publication-hint = الأسماء وبيانات الاتصال لا تظهر أبدًا
concerns-settings-more = كل ما عدا ذلك
concerns-settings-group = مدرج تحت
concerns-settings-kind = هو
concerns-settings-place = المكان
concerns-settings-icon = الصورة
concerns-settings-emergency = خطر: رقم الطوارئ يأتي أولًا
concerns-settings-emergency-hint = يُطلب من المقيمين الاتصال قبل أن يتابعوا
concerns-settings-elsewhere = ليس من اختصاص المدينة
concerns-settings-elsewhere-hint = من يختاره يقرأ هذا ولا يمكنه الإبلاغ عنه هنا. إن تُرك فارغًا فهو من اختصاص المدينة.
concerns-settings-elsewhere-text = إلى أين يتوجه بدلًا من ذلك
concerns-settings-save = حفظ
concerns-settings-save-mine = احفظ ما كتبته
concerns-settings-look = شاهده أولًا
concerns-settings-last = آخر تغيير من { $name }،
concerns-settings-last-never = لم يتغير هنا بعد.
concerns-settings-history = ما تغيّر
concerns-settings-history-none = لم يتغير شيء هنا بعد؛ هو كما استُورد.
concerns-settings-somebody = مجلد المدينة
concerns-settings-act-added = أضافه
concerns-settings-act-changed = غيّره
concerns-settings-act-closed = أخرجه مما يختاره المقيمون
concerns-settings-act-opened = عرضه على المقيمين
concerns-settings-act-removed = أزاله
concerns-settings-was = { $part }: { $now }، وكان { $was }
concerns-settings-gone-closed = { $name }: يُغلق ولا يُزال، لأن بلاغات أو أدوارًا تذكره
concerns-settings-in-language = { $what }، { $language }
concerns-settings-compare-option-added = إجابة جديدة: { $option }
concerns-settings-compare-option-gone = إجابة أُزيلت: { $option }
concerns-settings-compare-option = الإجابة «{ $option }»
concerns-settings-compare-option-order = ترتيب آخر للإجابات
concerns-settings-compare-question-added = سؤال جديد: { $question }
concerns-settings-compare-question-gone = سؤال أُزيل: { $question }
concerns-settings-compare-question = { $question } ({ $part })
concerns-settings-compare-question-order = ترتيب آخر للأسئلة
concerns-settings-offered = معروض على المقيمين
concerns-settings-other-part = شيء آخر
concerns-settings-yes = نعم
concerns-settings-no = لا
concerns-settings-offer = اعرضه على المقيمين
concerns-settings-offer-hint = من ذلك الحين يُعثر عليه ويُدرج حيث يبلّغ الناس.
concerns-settings-offer-go = اعرضه
concerns-settings-offer-astray = { $count ->
    [zero] لا ترسل أي قاعدة بلاغات هذا النوع إلى إدارة مغلقة. <a>من يرد أين</a>
    [one] ترسل هذه القاعدة بلاغات هذا النوع إلى إدارة مغلقة. غيّرها أولًا في <a>من يرد أين</a>:
    [two] ترسل هاتان القاعدتان بلاغات هذا النوع إلى إدارة مغلقة. غيّرهما أولًا في <a>من يرد أين</a>:
    [few] ترسل هذه القواعد بلاغات هذا النوع إلى إدارة مغلقة. غيّرها أولًا في <a>من يرد أين</a>:
    [many] ترسل هذه القواعد بلاغات هذا النوع إلى إدارة مغلقة. غيّرها أولًا في <a>من يرد أين</a>:
   *[other] ترسل هذه القواعد بلاغات هذا النوع إلى إدارة مغلقة. غيّرها أولًا في <a>من يرد أين</a>:
}
concerns-settings-close = أخرجه من القائمة
concerns-settings-close-hint = { $open ->
    [0] لن يستطيع أحد اختياره. وما أُبلغ عنه يبقى مع أرقامه. يمكنك عرضه من جديد في أي وقت.
    [zero] لن يستطيع أحد اختياره. وما أُبلغ عنه يبقى مع أرقامه. يمكنك عرضه من جديد في أي وقت.
    [one] لن يستطيع أحد اختياره. حالة مفتوحة واحدة تستمر، وما أُبلغ عنه يبقى. يمكنك عرضه من جديد في أي وقت.
    [two] لن يستطيع أحد اختياره. حالتان مفتوحتان تستمران، وما أُبلغ عنه يبقى. يمكنك عرضه من جديد في أي وقت.
    [few] لن يستطيع أحد اختياره. { $open } حالات مفتوحة تستمر، وما أُبلغ عنه يبقى. يمكنك عرضه من جديد في أي وقت.
    [many] لن يستطيع أحد اختياره. { $open } حالة مفتوحة تستمر، وما أُبلغ عنه يبقى. يمكنك عرضه من جديد في أي وقت.
   *[other] لن يستطيع أحد اختياره. { $open } حالة مفتوحة تستمر، وما أُبلغ عنه يبقى. يمكنك عرضه من جديد في أي وقت.
}
concerns-settings-close-named = دور أحدهم مقصور على هذا النوع. يبقى كما هو؛ امنحه دورًا آخر إن كان ينبغي أن يواصل.
concerns-settings-close-go = أوقف عرضه

## الهاتف المرسوم
concerns-settings-preview = كما سيراه المقيم
concerns-settings-preview-step = السؤال { $number } من { $of }
concerns-settings-preview-question = ما هو الموضوع؟
concerns-settings-preview-best = الأنسب لـ«{ $typed }»
concerns-settings-preview-within = الرد خلال { $deadline }
concerns-settings-preview-emergency = هل هناك شخص في خطر؟ اتصل أولًا بالرقم { $number }.

## الأسئلة
concerns-settings-questions = الأسئلة
concerns-settings-questions-none = لا يُسأل عن شيء غير المكان والكلمات والصور.
concerns-settings-question = سؤال
concerns-settings-question-new = أضف سؤالًا
concerns-settings-question-lede = اسأل فقط عما لا يستطيع فريق العمل رؤيته: كل سؤال يكلّف بلاغات.
concerns-settings-question-words = السؤال
concerns-settings-question-kind = يُجاب عنه بـ
concerns-settings-question-remove = أزله
concerns-settings-question-remove-hint = لن يُسأل بعد الآن. والإجابات التي قُدمت تبقى مع حالاتها.
concerns-settings-required = تجب الإجابة عنه
concerns-settings-required-hint = لا يتابع البلاغ دونها
concerns-settings-options = إجابات للاختيار منها
concerns-settings-options-hint = صف لكل واحدة، لـ«واحد من عدة خيارات» و«أي عدد من الخيارات». الصفوف الفارغة تُترك.
concerns-settings-options-count = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
concerns-settings-options-more = مزيد من الصفوف
concerns-settings-options-full = لا تتسع هذه الصفحة لإجابات أكثر. القوائم الأطول تأتي مع مجلد المدينة.
concerns-settings-option-number = الإجابة { $number }
concerns-settings-option-at = الترتيب
concerns-settings-option-off = إزالة
concerns-settings-option-gone = أُزيلت
concerns-settings-options-order = ترتيب الإجابات
concerns-settings-up = انقل إلى أعلى: { $question }
concerns-settings-down = انقل إلى أسفل: { $question }

## من يرد أين
concerns-settings-routing-say = { $count ->
    [0] تذهب كل حالة إلى <lit>إدارة نوعها</lit> أينما كانت.
    [zero] تذهب كل حالة إلى <lit>إدارة نوعها</lit> أينما كانت.
    [one] تذهب الحالات إلى إدارة نوعها باستثناء <lit>قاعدة واحدة</lit>.
    [two] تذهب الحالات إلى إدارة نوعها باستثناء <lit>قاعدتين</lit>.
    [few] تذهب الحالات إلى إدارة نوعها باستثناء <lit>{ $count } قواعد</lit>.
    [many] تذهب الحالات إلى إدارة نوعها باستثناء <lit>{ $count } قاعدة</lit>.
   *[other] تذهب الحالات إلى إدارة نوعها باستثناء <lit>{ $count } قاعدة</lit>.
}
concerns-settings-routing-idle = { $count ->
    [zero] ولا قاعدة أخرى لأنواع لا تستقبل بلاغات الآن.
    [one] وهناك قاعدة أخرى لنوع لا يستقبل بلاغات الآن، وصفحته تقود إليها.
    [two] وهناك قاعدتان أخريان لأنواع لا تستقبل بلاغات الآن، وصفحاتها تقود إليهما.
    [few] وهناك { $count } قواعد أخرى لأنواع لا تستقبل بلاغات الآن، وصفحاتها تقود إليها.
    [many] وهناك { $count } قاعدة أخرى لأنواع لا تستقبل بلاغات الآن، وصفحاتها تقود إليها.
   *[other] وهناك { $count } قاعدة أخرى لأنواع لا تستقبل بلاغات الآن، وصفحاتها تقود إليها.
}
concerns-settings-routing-no-areas = ليس لهذه المدينة مناطق بعد؛ وبها يمكن لإدارة أخرى أن ترد في بعضها.
concerns-settings-routing-kind = النوع
concerns-settings-routing-own = يذهب إلى
concerns-settings-routing-but = إلا في
concerns-settings-routing-same = نفسها في كل مكان
concerns-settings-as-kind = إدارة كل نوع
concerns-settings-everywhere-else = في كل مكان آخر
concerns-settings-no-area = بلا منطقة
concerns-settings-routing-title = { $kind }: من يرد أين
concerns-settings-routing-lede = ترد { $department } إلا حيث تختار إدارة أخرى. الحالات المفتوحة تبقى لدى إدارتها.
concerns-settings-routing-lede-all = ترد إدارة كل نوع إلا حيث تختار إدارة أخرى لها كلها. وقاعدة النوع نفسه للمنطقة تأتي أولًا. الحالات المفتوحة تبقى لدى إدارتها.
concerns-settings-routing-as = بلا قاعدة
concerns-settings-routing-look = انظر ما يتغير
concerns-settings-routing-effect = ما يغيّره
concerns-settings-routing-effect-none = لا شيء: تذهب كل حالة حيث تذهب الآن.
concerns-settings-routing-moves = من <b>{ $from }</b> إلى <b>{ $to }</b>
concerns-settings-routing-moved = { $count ->
    [0] لم تكن أي حالة من آخر 30 يومًا لتذهب إلى هناك.
    [zero] لم تكن أي حالة من آخر 30 يومًا لتذهب إلى هناك.
    [one] كانت حالة واحدة من آخر 30 يومًا ستذهب إلى هناك.
    [two] كانت حالتان من آخر 30 يومًا ستذهبان إلى هناك.
    [few] كانت { $count } حالات من آخر 30 يومًا ستذهب إلى هناك.
    [many] كانت { $count } حالة من آخر 30 يومًا ستذهب إلى هناك.
   *[other] كانت { $count } حالة من آخر 30 يومًا ستذهب إلى هناك.
}
concerns-settings-routing-stay = { $count ->
    [0] لا شيء مفتوح هناك.
    [zero] لا شيء مفتوح هناك.
    [one] حالة مفتوحة واحدة تبقى لدى { $from }.
    [two] حالتان مفتوحتان تبقيان لدى { $from }.
    [few] { $count } حالات مفتوحة تبقى لدى { $from }.
    [many] { $count } حالة مفتوحة تبقى لدى { $from }.
   *[other] { $count } حالة مفتوحة تبقى لدى { $from }.
}

## الردود الجاهزة
concerns-settings-templates-say = { $count ->
    [0] يبدأ الموظفون كل رد بصفحة فارغة.
    [zero] يبدأ الموظفون كل رد بصفحة فارغة.
    [one] يستطيع الموظفون البدء بـ<lit>نص واحد</lit>.
    [two] يستطيع الموظفون البدء بأحد <lit>نصين</lit>.
    [few] يستطيع الموظفون البدء بأحد <lit>{ $count } نصوص</lit>.
    [many] يستطيع الموظفون البدء بأحد <lit>{ $count } نصًا</lit>.
   *[other] يستطيع الموظفون البدء بأحد <lit>{ $count } نص</lit>.
}
concerns-settings-template-new = أضف نصًا
concerns-settings-template-lede = يبدأ الموظفون منه ويغيّرون ما لا يناسب. ويصل إلى المقيم بلغة البلاغ.
concerns-settings-template-for = لأي نوع
concerns-use-answer = للإجابة
concerns-use-ask = للسؤال
concerns-use-close = للإغلاق دون إجابة
concerns-settings-template-use = الغرض منه
concerns-settings-error-use = قل ما الغرض منه: واحد على الأقل.
concerns-settings-template-braces = يضع المكتب كلمات الحالة نفسها مكان <b>{ $reference }</b> و<b>{ $place }</b> و<b>{ $department }</b> و<b>{ $category }</b>.
concerns-settings-template-title = العنوان، للموظفين
concerns-settings-template-text = النص
concerns-settings-template-example = مثلًا
concerns-settings-template-remove = أزله
concerns-settings-template-remove-hint = لن يستطيع الموظفون البدء به. والردود التي أُرسلت تبقى.

## ما قد يكون خاطئًا
concerns-settings-error-code = «{ $value }» لا يصلح رمزًا: أحرف صغيرة وأرقام وشرطات، 40 على الأكثر، وليس ‎“new” ولا ‎“edit”.
concerns-settings-error-code-taken = «{ $value }» مستخدم بالفعل.
concerns-settings-error-many = هناك { $max } بالفعل، وهذا كل ما يتسع له.
concerns-settings-error-text-missing = اكتب هذا باللغة الأولى للمدينة: اللغات الأخرى تعود إليها.
concerns-settings-error-department = اختر إدارة غير مغلقة.
concerns-settings-error-offer-rules = { $count ->
    [zero] لا ترسل أي قاعدة بلاغات هذا النوع إلى إدارة مغلقة.
    [one] ترسل قاعدة بلاغات هذا النوع إلى إدارة مغلقة. اختر لها إدارة أخرى أولًا.
    [two] ترسل قاعدتان بلاغات هذا النوع إلى إدارة مغلقة. اختر لهما إدارة أخرى أولًا.
    [few] ترسل { $count } قواعد بلاغات هذا النوع إلى إدارة مغلقة. اختر لها إدارة أخرى أولًا.
    [many] ترسل { $count } قاعدة بلاغات هذا النوع إلى إدارة مغلقة. اختر لها إدارة أخرى أولًا.
   *[other] ترسل { $count } قاعدة بلاغات هذا النوع إلى إدارة مغلقة. اختر لها إدارة أخرى أولًا.
}
concerns-settings-error-kind-in-use = تذكر هذا النوع بلاغات أو قواعد أو نصوص أو دور أحدهم، فلا يمكن إزالته. أزل القواعد والنصوص والأدوار أولًا، أو أغلق النوع.
concerns-settings-kind-remove = أزله
concerns-settings-kind-remove-hint = لا يُزال نهائيًا إلا نوع لا يذكره بلاغ ولا قاعدة ولا نص.
concerns-settings-gone-by = أزال { $name } هذا: { $when }.
concerns-settings-remove-changed = غيّر شخص ما هذا بعد أن فتحت الصفحة: { $what }. انظر إليه، واضغط مرة أخرى إن كان يجب أن يُزال.
concerns-settings-remove-changed-by = غيّر { $name } هذا بعد أن فتحت الصفحة: { $what }. انظر إليه، واضغط مرة أخرى إن كان يجب أن يُزال.
concerns-settings-error-cases-many = هناك أكثر من { $max } حالة مفتوحة. أبقها الآن حيث هي، ثم أعطها لإدارة أخرى من مكتب العمل.
concerns-settings-error-deadline = اكتب موعد الرد عددًا صحيحًا من 1 إلى 10,000.
concerns-settings-error-options-missing = اكتب إجابة واحدة على الأقل للاختيار منها.
concerns-settings-error-options-extra = لا إجابات للاختيار منها إلا مع «واحد من عدة خيارات» و«أي عدد من الخيارات». أزلها أو اختر طريقة إجابة أخرى.
concerns-settings-error-option-unshown = الإجابة «{ $option }» لا سطر لها هنا، ونصها ناقص بلغة المدينة الأولى أو أطول من اللازم. صححها في مجلد المدينة.
concerns-settings-error-area = اختر كل منطقة مرة واحدة، من مناطق المدينة.
concerns-settings-error-placeholder = { $value } لا يمثل شيئًا. تحقق من كتابته.
concerns-settings-error-area-level = هذه القاعدة لن تسري أبدًا: فالبلاغات تقع في مناطق المستوى الأول. اختر تلك المناطق.
concerns-settings-area-below = { $name } (لا تسري: ليست من مناطق المستوى الأول)
