# المكتب: صناديق الوارد، وصفحة الحالة، وأعمال الموظفين، والمكالمات، والملف.
concerns-nav-desk = المكتب
concerns-nav-desk-hint = الحالات المنتظرة وكل ما يُفعل بها.

## القائمة
concerns-desk-title = المكتب
concerns-desk-boxes = صناديق الوارد
concerns-desk-teams = الإدارات
concerns-desk-saved = المحفوظة
concerns-desk-box-mine = حالاتي
concerns-desk-box-team = كل المفتوح
concerns-desk-box-new = الجديدة
concerns-desk-box-late = المتأخرة
concerns-desk-box-waiting = بانتظار رد
concerns-desk-box-locate = بلا موقع
concerns-desk-box-review = للمراجعة
concerns-desk-box-came-back = العائدة
concerns-desk-box-all = الكل
concerns-desk-count-many = { $count }+
concerns-desk-say-mine = { $count ->
    [0] لا شيء ينتظرك.
    [zero] لا شيء ينتظرك.
    [one] <lit>حالة واحدة</lit> تنتظرك.
    [two] <lit>حالتان</lit> تنتظرانك.
    [few] <lit>{ $count } حالات</lit> تنتظرك.
    [many] <lit>{ $count } حالة</lit> تنتظرك.
   *[other] <lit>{ $count } حالة</lit> تنتظرك.
}
concerns-desk-say-team = { $count ->
    [0] لا شيء مفتوح.
    [zero] لا شيء مفتوح.
    [one] <lit>حالة واحدة</lit> مفتوحة.
    [two] <lit>حالتان</lit> مفتوحتان.
    [few] <lit>{ $count } حالات</lit> مفتوحة.
    [many] <lit>{ $count } حالة</lit> مفتوحة.
   *[other] <lit>{ $count } حالة</lit> مفتوحة.
}
concerns-desk-say-new = { $count ->
    [0] لكل حالة من يتولاها.
    [zero] لكل حالة من يتولاها.
    [one] <lit>حالة واحدة</lit> لم يتولَّها أحد بعد.
    [two] <lit>حالتان</lit> لم يتولَّهما أحد بعد.
    [few] <lit>{ $count } حالات</lit> لم يتولَّها أحد بعد.
    [many] <lit>{ $count } حالة</lit> لم يتولَّها أحد بعد.
   *[other] <lit>{ $count } حالة</lit> لم يتولَّها أحد بعد.
}
concerns-desk-say-late = { $count ->
    [0] لا شيء متأخر.
    [zero] لا شيء متأخر.
    [one] <lit>حالة واحدة</lit> متأخرة.
    [two] <lit>حالتان</lit> متأخرتان.
    [few] <lit>{ $count } حالات</lit> متأخرة.
    [many] <lit>{ $count } حالة</lit> متأخرة.
   *[other] <lit>{ $count } حالة</lit> متأخرة.
}
concerns-desk-say-waiting = { $count ->
    [0] لا سؤال بانتظار رد.
    [zero] لا سؤال بانتظار رد.
    [one] <lit>حالة واحدة</lit> تنتظر صاحب البلاغ.
    [two] <lit>حالتان</lit> تنتظران صاحبي البلاغين.
    [few] <lit>{ $count } حالات</lit> تنتظر أصحاب البلاغات.
    [many] <lit>{ $count } حالة</lit> تنتظر أصحاب البلاغات.
   *[other] <lit>{ $count } حالة</lit> تنتظر أصحاب البلاغات.
}
concerns-desk-say-locate = { $count ->
    [0] لكل حالة مكانها على الخريطة.
    [zero] لكل حالة مكانها على الخريطة.
    [one] <lit>حالة واحدة</lit> بلا مكان على الخريطة بعد.
    [two] <lit>حالتان</lit> بلا مكان على الخريطة بعد.
    [few] <lit>{ $count } حالات</lit> بلا مكان على الخريطة بعد.
    [many] <lit>{ $count } حالة</lit> بلا مكان على الخريطة بعد.
   *[other] <lit>{ $count } حالة</lit> بلا مكان على الخريطة بعد.
}
concerns-desk-say-review = { $count ->
    [0] لا شيء ينتظر النشر.
    [zero] لا شيء ينتظر النشر.
    [one] <lit>حالة واحدة</lit> تنتظر المراجعة قبل نشرها أو نشر ما أضيف إليها.
    [two] <lit>حالتان</lit> تنتظران المراجعة قبل نشرهما أو نشر ما أضيف إليهما.
    [few] <lit>{ $count } حالات</lit> تنتظر المراجعة قبل نشرها أو نشر ما أضيف إليها.
    [many] <lit>{ $count } حالة</lit> تنتظر المراجعة قبل نشرها أو نشر ما أضيف إليها.
   *[other] <lit>{ $count } حالة</lit> تنتظر المراجعة قبل نشرها أو نشر ما أضيف إليها.
}
concerns-desk-say-came-back = { $count ->
    [0] لم يعد شيء.
    [zero] لم يعد شيء.
    [one] <lit>حالة واحدة</lit> عادت بعد الرد عليها.
    [two] <lit>حالتان</lit> عادتا بعد الرد عليهما.
    [few] <lit>{ $count } حالات</lit> عادت بعد الرد عليها.
    [many] <lit>{ $count } حالة</lit> عادت بعد الرد عليها.
   *[other] <lit>{ $count } حالة</lit> عادت بعد الرد عليها.
}
concerns-desk-say-all = { $count ->
    [0] لا توجد حالات هنا.
    [zero] لا توجد حالات هنا.
    [one] <lit>حالة واحدة</lit> في المجموع.
    [two] <lit>حالتان</lit> في المجموع.
    [few] <lit>{ $count } حالات</lit> في المجموع.
    [many] <lit>{ $count } حالة</lit> في المجموع.
   *[other] <lit>{ $count } حالة</lit> في المجموع.
}
concerns-desk-say-found = { $count ->
    [0] لم يُعثر على شيء.
    [zero] لم يُعثر على شيء.
    [one] عُثر على <lit>حالة واحدة</lit>.
    [two] عُثر على <lit>حالتين</lit>.
    [few] عُثر على <lit>{ $count } حالات</lit>.
    [many] عُثر على <lit>{ $count } حالة</lit>.
   *[other] عُثر على <lit>{ $count } حالة</lit>.
}
concerns-desk-say-many = <lit>أكثر من { $count }</lit> حالة.
concerns-desk-say-and-late = { $count ->
    [zero] لا متأخرة بينها.
    [one] واحدة منها متأخرة.
    [two] اثنتان منها متأخرتان.
    [few] { $count } منها متأخرة.
    [many] { $count } منها متأخرة.
   *[other] { $count } منها متأخرة.
}
concerns-desk-sort-due = المتأخر أولًا
concerns-desk-sort-newest = الأحدث أولًا
concerns-desk-file = كملف
concerns-desk-empty = لا حالة تطابق هنا. احذف شيئًا من التصفية أو افتح صندوقًا آخر.
concerns-desk-mark = علّم «{ $title }»
concerns-desk-where-who = { $place } · { $who }
concerns-desk-place = { $text }، { $area }
concerns-desk-no-place = بلا مكان
concerns-desk-you = أنت
concerns-desk-nobody = لا أحد بعد
concerns-desk-not-public = غير علنية
concerns-desk-added-waits = فيها إضافة تنتظر المراجعة
concerns-desk-has-picture = فيها صورة
concerns-desk-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
concerns-desk-open = مفتوحة
concerns-desk-late = متأخرة
concerns-desk-late-by = متأخرة { $span }
concerns-desk-due = موعد الرد { $time }
concerns-desk-paused = متوقفة { $span }
concerns-desk-answered-at = تم الرد { $time }
concerns-desk-closed-at = أُغلقت { $time }
concerns-desk-no-deadline = بلا موعد رد
concerns-desk-quiet = لا شيء ينتظرك.
concerns-desk-quiet-hint = تظهر الحالات هنا لحظة إسنادها إليك.
concerns-desk-quiet-picture = رسم توضيحي: مكتب مرتب عند نافذة وقت الغروب، وكوب شاي ومصباح
concerns-desk-quiet-take = انظر ما لم يتولَّه أحد بعد
concerns-desk-quiet-call = دوّن مكالمة
concerns-desk-new-call = مكالمة جديدة
concerns-desk-search = بحث
concerns-desk-search-label = ابحث برقم مرجعي أو اسم أو هاتف أو مكان أو كلمات
concerns-desk-search-hint = رقم مرجعي، اسم، هاتف، مكان، كلمات
concerns-desk-done-moved = تم. { $reference } الآن لدى إدارة أخرى ولم تعد بين الحالات التي تراها.
concerns-desk-done-saved = تم الحفظ. تصفيتك بين صناديق الوارد.
concerns-desk-filter-unknown = يسمّي ذلك العنوان تصفية لا تحتفظ بها. اطلب عنوان القائمة نفسها. وهذا ما أُسند إليك.
concerns-desk-done-bulk = { $failed ->
    [0] تم تغيير { $count }.
    [zero] تم تغيير { $count }.
    [one] تم تغيير { $count }؛ وتعذّر تغيير واحدة.
    [two] تم تغيير { $count }؛ وتعذّر تغيير اثنتين.
    [few] تم تغيير { $count }؛ وتعذّر تغيير { $failed }.
    [many] تم تغيير { $count }؛ وتعذّر تغيير { $failed }.
   *[other] تم تغيير { $count }؛ وتعذّر تغيير { $failed }.
}
concerns-desk-done-bulk-undone = { $failed ->
    [0] تم التراجع عن { $count }.
    [zero] تم التراجع عن { $count }.
    [one] تم التراجع عن { $count }؛ وتُركت واحدة كما هي، لأنها تغيّرت بعد ذلك أو لم يعد التراجع عنها ممكنًا.
    [two] تم التراجع عن { $count }؛ وتُركت اثنتان كما هما، لأنهما تغيّرتا بعد ذلك أو لم يعد التراجع عنهما ممكنًا.
    [few] تم التراجع عن { $count }؛ وتُركت { $failed } كما هي، لأنها تغيّرت بعد ذلك أو لم يعد التراجع عنها ممكنًا.
    [many] تم التراجع عن { $count }؛ وتُركت { $failed } كما هي، لأنها تغيّرت بعد ذلك أو لم يعد التراجع عنها ممكنًا.
   *[other] تم التراجع عن { $count }؛ وتُركت { $failed } كما هي، لأنها تغيّرت بعد ذلك أو لم يعد التراجع عنها ممكنًا.
}
concerns-desk-bulk-cases = الحالات
concerns-desk-bulk-left = لم تتغير
concerns-desk-bulk-beyond = لم تتغير: من اخترته لا يراها أو لا يمكنه العمل عليها. انقلها إلى إدارته أولًا.
concerns-desk-bulk-kept = لم يعد التراجع ممكنًا

## التصفية
concerns-desk-filter = تصفية
concerns-desk-filter-words = كلمات
concerns-desk-filter-any = أي
concerns-desk-filter-area = المنطقة
concerns-desk-filter-state = الوضع
concerns-desk-filter-from = أُبلغ عنها من
concerns-desk-filter-to = أُبلغ عنها حتى
concerns-desk-filter-show = عرض
concerns-desk-filter-clear = امسح التصفية
concerns-desk-save = حفظ
concerns-desk-save-label = احفظ هذه التصفية باسم
concerns-desk-forget = انسَ هذه التصفية
concerns-desk-bulk = بالحالات المعلّمة
concerns-desk-bulk-keep = كما هي
concerns-desk-bulk-do = غيّر الحالات المعلّمة

## المفاتيح
concerns-desk-keys = المفاتيح
concerns-desk-key-move = الحالة التالية والسابقة؛ والأسهم تفعل ذلك أيضًا
concerns-desk-key-open = افتح الحالة
concerns-desk-key-mark = علّم الحالة
concerns-desk-key-answer = رد
concerns-desk-key-note = اكتب ملاحظة
concerns-desk-key-call = دوّن مكالمة
concerns-desk-key-search = بحث
concerns-desk-key-help = اعرض المفاتيح

## ما قد يكون خاطئًا
concerns-desk-error-text-missing = اكتب شيئًا أولًا.
concerns-desk-error-text-long = هذا طويل جدًا؛ الحد الأقصى { $max } حرفًا.
concerns-desk-error-title = اكتب عنوانًا.
concerns-desk-error-category = اختر ما هو الموضوع.
concerns-desk-error-category-closed = لم يعد هذا النوع معروضًا. اختر نوعًا آخر.
concerns-desk-error-same-kind = هو من هذا النوع ولدى هذا الفريق أصلًا. اختر غيره.
concerns-desk-error-department = اختر إدارة.
concerns-desk-error-person = اختر شخصًا يعمل هنا.
concerns-desk-error-beyond = لا يرى { $name } هذه الحالة أو لا يمكنه العمل عليها: فدوره لإدارة أو منطقة أو نوع آخر. اختر شخصًا آخر، أو انقل الحالة إلى إدارته أولًا.
concerns-desk-error-free-many = لديه أكثر من { $max } حالة مفتوحة. أعطِ بعضها لآخرين في المكتب أولًا.
concerns-desk-error-reason = اختر سببًا.
concerns-desk-error-duplicate = اكتب الرقم المرجعي للحالة المستمرة.
concerns-desk-error-evidence = هذا النوع يتطلب صورة لما تم. أضف واحدة.
concerns-desk-error-picture-gone = لم تعد إحدى الصور موجودة: أُزيلت أو ذهبت مع رد آخر. انظر إلى الصور ثم أرسل مرة أخرى.
concerns-desk-error-pictures-many = الحد الأقصى للصور في الرد الواحد: { $max }.
concerns-desk-error-point = اختر مكانًا أو اكتب إحداثياته أو انقر الخريطة.
concerns-desk-error-outside = هذا الموقع خارج المدينة.
concerns-desk-error-undo = لم يعد التراجع عن هذا ممكنًا: حدث شيء بعده أو مضت عشر دقائق. وهو باقٍ في السجل.
concerns-desk-error-filter-name = أعطِ التصفية اسمًا لا يزيد على { $max } حرفًا.
concerns-desk-error-filter-taken = لديك تصفية بهذا الاسم. اضغط مرة أخرى لتحل هذه محلها، أو اختر اسمًا آخر.
concerns-desk-error-bulk = اختر ما يتغير: من يتولى الحالات أو نوعها أو إدارتها.
concerns-desk-error-marks = علّم حالة واحدة على الأقل في القائمة.

## الحالة
concerns-case-back = العودة إلى القائمة
concerns-case-own-page = صفحة مستقلة
concerns-case-about = عن هذه الحالة
concerns-case-acts = ما يمكن فعله
concerns-case-also-here = يقرأ { $name } هذه أيضًا
concerns-case-changed = تغيّرت هذه الحالة. انظر مرة أخرى.
concerns-case-stop-received = تم الاستلام
concerns-case-stop-team = لدى { $team }
concerns-case-stop-right = هل أُصلح؟
concerns-rating-3 = نعم
concerns-rating-2 = جزئيًا
concerns-rating-1 = لا
concerns-case-not-rated = لم يُقل بعد
concerns-case-in-review = غير علنية بعد.
concerns-case-in-review-hint = ابحث عن أسماء ووجوه ولوحات سيارات، ثم قرّر.
concerns-case-publish = انشر الحالة
concerns-case-publish-hint = يستطيع الجميع عندئذ رؤية الحالة دون اسم من أبلغ عنها. وتُحفظ معه النصوص التي غيّرتها هنا.
concerns-case-keep-private = أبقها خاصة
concerns-case-hide = أخفها عن العموم
concerns-case-hide-hint = يظل الموظفون وصاحب البلاغ يرونها.
concerns-case-release = انشر هذه الإضافة
concerns-case-withhold = أبق هذه الإضافة للموظفين وحدهم
concerns-case-meanwhile = حدث شيء في هذه الحالة في هذه الأثناء، فلم يُنفَّذ شيء. هذا وضعها الآن: انظر إليها ثم قرّر من جديد.
concerns-case-meanwhile-look = حدث شيء في هذه الحالة في هذه الأثناء. هذا وضعها الآن: انظر إليها قبل أن ترسل.
concerns-case-added-waits = ما أضيف إلى هذه الحالة ليس علنيًا بعد.
concerns-case-added-look = اطّلع عليه
concerns-case-added-with-case = تصبح علنية مع الحالة.
concerns-case-own-words = كلمات المقيم نفسه
concerns-case-asked-as = سُئل على أنه «{ $kind }»:
concerns-case-picture-resident = الصورة { $n }، من المقيم
concerns-case-picture-city = الصورة { $n }، من المدينة
concerns-case-picture-waiting = الصورة { $n }، من المدينة، للموظفين فقط
concerns-case-picture-staff = للموظفين فقط
concerns-case-picture-ours = من المدينة
concerns-case-so-far = ما حدث حتى الآن
concerns-case-note-by = ملاحظة للموظفين فقط · { $who }
concerns-case-was-undone = تم التراجع.
concerns-case-undo = تراجع
concerns-case-undo-quiet = لم تخرج أي رسالة عن ذلك بعد.
concerns-case-undo-told = أُرسلت الرسالة عن ذلك؛ وستقول الحالة إنه تم التراجع عنه.
concerns-case-undo-rated = قال المقيم هل أُصلح الأمر، فلم يعد التراجع ممكنًا. يمكنك فتح الحالة من جديد.
concerns-case-undo-followed = فعل شخص آخر شيئًا بعد ذلك، فلم يعد التراجع ممكنًا.
concerns-case-clock-stands = الوقت متوقف.
concerns-case-clock-hint = يجري من جديد حين يرد المقيم.
concerns-case-resume = تابع دون رد
concerns-case-history = { $count ->
    [zero] لا نصوص سابقة
    [one] نص سابق واحد
    [two] نصان سابقان
    [few] { $count } نصوص سابقة
    [many] { $count } نصًا سابقًا
   *[other] { $count } نص سابق
}
concerns-case-deadline = موعد الرد
concerns-case-kind = النوع
concerns-case-team = الإدارة
concerns-case-has-it = يتولاها
concerns-case-came = وصلت
concerns-case-language = اللغة
concerns-case-seen-by = يراها
concerns-case-people = الأشخاص
concerns-case-map = خريطة: { $place }
concerns-case-go-there = خذني إلى هناك
concerns-case-near = بالقرب من هنا
concerns-case-who-reported = من أبلغ عنها
concerns-case-show-contact = اعرض بيانات الاتصال
concerns-case-contact-hint = يُسجَّل فتحها.
concerns-case-contact-recorded = سُجّل أنك اطلعت.
concerns-case-no-name = لم يُترك اسم
concerns-case-earlier = { $count ->
    [0] لا حالات سابقة
    [zero] لا حالات سابقة
    [one] حالة سابقة واحدة
    [two] حالتان سابقتان
    [few] { $count } حالات سابقة
    [many] { $count } حالة سابقة
   *[other] { $count } حالة سابقة
}

## الأعمال
concerns-case-answer = رد
concerns-case-answer-label = ردك
concerns-case-answer-close = رد وأنهِ الحالة
concerns-case-template = رد بـ
concerns-case-start-from = ابدأ من
concerns-case-template-none = كلماتي أنا
concerns-case-template-use = استخدم
concerns-case-gets = من يصله هذا:
concerns-case-gets-reporter = صاحب البلاغ بالبريد، باللغة: { $language }.
concerns-case-gets-both = { $count ->
    [zero] صاحب البلاغ بالبريد، باللغة: { $language }.
    [one] صاحب البلاغ بالبريد، باللغة: { $language }، وجار واحد.
    [two] صاحب البلاغ بالبريد، باللغة: { $language }، وجاران.
    [few] صاحب البلاغ بالبريد، باللغة: { $language }، و{ $count } جيران.
    [many] صاحب البلاغ بالبريد، باللغة: { $language }، و{ $count } جارًا.
   *[other] صاحب البلاغ بالبريد، باللغة: { $language }، و{ $count } جار.
}
concerns-case-gets-followers = { $count ->
    [zero] لا أحد من الجيران؛ وصاحب البلاغ لم يترك عنوانًا.
    [one] جار واحد بالبريد؛ وصاحب البلاغ لم يترك عنوانًا.
    [two] جاران بالبريد؛ وصاحب البلاغ لم يترك عنوانًا.
    [few] { $count } جيران بالبريد؛ وصاحب البلاغ لم يترك عنوانًا.
    [many] { $count } جارًا بالبريد؛ وصاحب البلاغ لم يترك عنوانًا.
   *[other] { $count } جار بالبريد؛ وصاحب البلاغ لم يترك عنوانًا.
}
concerns-case-gets-nobody = لم يترك أحد عنوانًا؛ صفحة الحالة تقوله.
concerns-case-gets-left = صاحب البلاغ لا يريد رسائل؛ صفحة الحالة تقوله.
concerns-case-gets-unsent = لا أحد بالبريد: هذا النظام لا يرسله.
concerns-case-gets-public = يصبح علنيًا فورًا.
concerns-case-gets-private = الحالة غير علنية.
concerns-case-add-picture = أضف صورًا
concerns-case-needs-picture = هذا النوع يتطلب صورة.
concerns-case-proofs = صور تنتظر ردًا. لا يراها إلا الموظفون حتى تُرسل مع رد.
concerns-case-proof-send = أرسل الصورة { $n } مع الرد
concerns-case-proof-remove = أزل الصورة { $n }
concerns-case-written-in = مكتوب باللغة
concerns-case-note = اكتب ملاحظة
concerns-case-note-short = ملاحظة
concerns-case-note-label = ملاحظة للزملاء
concerns-case-note-save = احفظ الملاحظة
concerns-case-note-hint = لا يراها إلا الموظفون.
concerns-case-ask = اسأل المقيم
concerns-case-ask-label = سؤالك
concerns-case-ask-hint = يصل إلى صاحب البلاغ بالبريد. الوقت متوقف حتى الرد.
concerns-case-ask-nobody = لم يترك صاحب البلاغ عنوان بريد: اتصل به أو انتظر حتى يطلع. الوقت متوقف حتى الرد.
concerns-case-ask-unsent = لا يُرسل بريد من هنا: اتصل به أو انتظر حتى يطلع. الوقت متوقف حتى الرد.
concerns-case-ask-send = اسأل
concerns-case-assign = أسندها إلى شخص
concerns-case-assign-label = من يتولاها
concerns-case-assign-nobody = لا أحد: تعود إلى الإدارة
concerns-case-assign-me = أنا
concerns-case-assign-do = أسند
concerns-case-take = أتولاها
concerns-case-give-back = أعدها إلى الإدارة
concerns-case-classify = غيّر النوع أو الإدارة
concerns-case-classify-hint = موعد الرد يتبع النوع الجديد. والإدارة الأخرى تستلم الحالة كجديدة.
concerns-case-classify-do = تغيير
concerns-case-team-by-routing = كما تقول قواعد المدينة
concerns-case-close = أنهها دون رد
concerns-case-close-reason = السبب
concerns-case-close-choose = اختر سببًا
concerns-case-close-duplicate = إن سبق الإبلاغ عنها: الرقم المرجعي الآخر
concerns-case-close-text = ما يُقال لأصحابها
concerns-case-close-do = أنهِ الحالة
concerns-case-reopen = افتحها من جديد
concerns-case-reopen-why = السبب
concerns-case-reopen-do = افتح من جديد
concerns-case-locate = ضعها على الخريطة
concerns-case-locate-said = بكلمات صاحب البلاغ: «{ $text }»
concerns-case-locate-where = شارع أو معلم أو عمود
concerns-case-locate-find = بحث
concerns-case-locate-found = هل هي هنا؟
concerns-case-locate-none = لا مكان بهذه الكلمات. جرّب غيرها أو انقر الخريطة.
concerns-case-locate-point = الإحداثيات: خط العرض، خط الطول
concerns-case-locate-do = ضعها هنا
concerns-case-locate-tap = أو انقر الخريطة حيث هي
concerns-case-locate-tap-alt = خريطة: انقر حيث هي
concerns-case-locate-nearer = تقريب
concerns-case-locate-farther = إبعاد
concerns-case-moderate = أخفِ النصوص أو صحّحها
concerns-case-edit-title = العنوان
concerns-case-edit-details = التفاصيل
concerns-case-edit-place = المكان بالكلمات
concerns-case-edit-save = احفظ النصوص الجديدة
concerns-case-edit-hint = ما كان هناك من قبل يبقى في السجل.
concerns-case-redact = احذف البيانات الشخصية نهائيًا
concerns-case-redact-hint = غيّر النصوص إلى ما يجوز أن يبقى، واختر ما يُحذف أيضًا. لا يمكن التراجع عن هذا.
concerns-case-redact-title = العنوان الباقي
concerns-case-redact-details = التفاصيل الباقية
concerns-case-redact-place = كلمات المكان الباقية
concerns-case-redact-gone = يُحذف هذا:
concerns-case-redact-contact = اسم صاحب البلاغ وبريده وهاتفه
concerns-case-redact-answers = الإجابات عن الأسئلة
concerns-case-redact-point = النقطة على الخريطة
concerns-case-redact-entry = { $who }: «{ $text }»
concerns-case-redact-picture = الصورة { $n }
concerns-case-redact-always = تُحذف دائمًا النصوص السابقة والمسودة والرسائل عن الحالة وكلمات البحث القديمة. ويحفظ السجل أن ذلك تم، لا ما كان هناك.
concerns-case-redact-do = احذف نهائيًا

## السجل
concerns-case-resident = المقيم
concerns-case-you = أنت
concerns-case-program = البرنامج
concerns-case-reported = أبلغ عنها <b>{ $who }</b> { $channel }.
concerns-case-taken = تولاها <b>{ $who }</b>.
concerns-case-given = أسندها <b>{ $who }</b> إلى { $to }.
concerns-case-given-back = أعادها <b>{ $who }</b> إلى الإدارة.
concerns-case-freed = لم يعد { $name } يراها أو يمكنه العمل عليها، فعادت إلى الإدارة.
concerns-case-noted = كتب <b>{ $who }</b> ملاحظة.
concerns-case-asked = سأل <b>{ $who }</b> المقيم.
concerns-case-replied = أجاب <b>{ $who }</b>.
concerns-case-said-more = أضاف <b>{ $who }</b> كلامًا.
concerns-case-supported = قال <b>{ $who }</b> «وأنا أيضًا».
concerns-case-rated = قال <b>{ $who }</b> هل أُصلح الأمر: { $rating }.
concerns-case-resumed = تابع <b>{ $who }</b> دون رد؛ وكان الوقت متوقفًا مدة { $span }.
concerns-case-classified = غيّر <b>{ $who }</b> النوع إلى { $to } (وكان { $from })، لدى { $team }.
concerns-case-moved = أحالها <b>{ $who }</b> إلى { $team } (وكانت لدى { $from }).
concerns-case-located = وضعها <b>{ $who }</b> على الخريطة.
concerns-case-published = نشرها <b>{ $who }</b>.
concerns-case-hidden = أخفاها <b>{ $who }</b> عن العموم.
concerns-case-released = نشر <b>{ $who }</b> ما أضافه صاحب البلاغ.
concerns-case-withheld = أبقى <b>{ $who }</b> ما أضافه صاحب البلاغ للموظفين وحدهم.
concerns-case-edited = صحّح <b>{ $who }</b> النصوص.
concerns-case-redacted = حذف <b>{ $who }</b> بيانات شخصية.
concerns-case-answered = رد <b>{ $who }</b>.
concerns-case-closed = أنهاها <b>{ $who }</b>: { $reason }.
concerns-case-reopened = فتحها <b>{ $who }</b> من جديد.
concerns-case-duplicate = أنهى <b>{ $who }</b> <a>{ $reference }</a> لأنها الحالة نفسها.
concerns-case-undone = تراجع <b>{ $who }</b> عن { $act }.
concerns-case-happened = غيّر <b>{ $who }</b> شيئًا.
concerns-case-act-assigned = الإسناد
concerns-case-act-classified = تغيير النوع أو الإدارة
concerns-case-act-located = تحديد المكان
concerns-case-act-published = النشر
concerns-case-act-hidden = الإخفاء
concerns-case-act-released = نشر ما أضيف
concerns-case-act-withheld = إبقاء ما أضيف للموظفين
concerns-case-act-closed = إنهاء الحالة
concerns-case-act-answered = الرد

## ما تم للتو
concerns-case-done-assign = تم. انتقلت الحالة إلى يد أخرى.
concerns-case-done-note = حُفظت ملاحظتك.
concerns-case-done-keep = حُفظ ما كتبته يومًا واحدًا لك وحدك. ولم يُرسل شيء.
concerns-case-done-ask = سُئل المقيم، والوقت متوقف.
concerns-case-done-resume = الوقت يجري من جديد.
concerns-case-done-classify = تم التغيير. النوع الجديد له موعد رد خاص به، أما تغيير الإدارة وحدها فلا يغيّر الموعد.
concerns-case-done-answer = تم الرد. يمكن قراءته في صفحة الحالة فورًا؛ وتخرج الرسائل بعد دقيقة. إن تراجعت قبل ذلك فلن تخرج أي رسالة.
concerns-case-done-close = انتهت الحالة. تذكر صفحتها ذلك فورًا؛ وتخرج الرسائل بعد دقيقة. إن تراجعت قبل ذلك فلن تخرج أي رسالة.
concerns-case-done-answer-unsent = تم الرد. يمكن قراءته في صفحة الحالة فورًا؛ ولا تخرج أي رسالة لأن هذا النظام لا يرسل بريدًا.
concerns-case-done-close-unsent = انتهت الحالة. تذكر صفحتها ذلك فورًا؛ ولا تخرج أي رسالة لأن هذا النظام لا يرسل بريدًا.
concerns-case-done-reopen = الحالة مفتوحة من جديد ولها موعد رد جديد.
concerns-case-done-locate = الحالة على الخريطة.
concerns-case-done-publish = الحالة علنية.
concerns-case-done-hide = لم يعد العموم يرى الحالة.
concerns-case-done-release = يستطيع الجميع قراءة الإضافة الآن.
concerns-case-done-withhold = لا يرى العموم هذه الإضافة. يظل الموظفون وصاحب البلاغ يرونها.
concerns-case-done-edit = حُفظت النصوص الجديدة؛ والقديمة باقية في السجل.
concerns-case-done-redact = حُذفت نهائيًا.
concerns-case-done-undo = تم التراجع.
concerns-case-done-intake = تم التدوين. أخبر المتصل بالرقم المرجعي.

## سبقك شخص آخر
concerns-stale-title = غيّر شخص آخر هذه الحالة في هذه الأثناء
concerns-stale-hint = لم يضع شيء مما كتبته، ولم يُستبدل شيء مما كتبه. انظر إلى الاثنين ثم أرسل ما لديك مرة أخرى أو اتركه.
concerns-stale-noted = ترك زميل ملاحظة في هذه الأثناء
concerns-stale-noted-hint = لم يُرسل ما كتبته بعد: قد تغيّره الملاحظة. اقرأها ثم أرسل ما لديك أو اتركه.
concerns-stale-mine = ما لديك
concerns-stale-theirs = ما حدث في هذه الأثناء
concerns-stale-pictures = الصور التي أرسلتها تنتظر مع الحالة. لا يراها إلا الموظفون حتى تُرسل مع رد.
concerns-stale-send = أرسل ما لدي على أي حال
concerns-stale-over = لم يضع شيء مما كتبته. لم يعد إرساله ممكنًا، لكن يمكن حفظه ملاحظةً للزملاء.
concerns-stale-as-note = احفظه ملاحظةً
concerns-stale-leave = اتركه
concerns-stale-back = الحالة { $reference }

## مكالمة
concerns-intake-title = مكالمة أو شخص عند الشباك
concerns-intake-hint = ينقلك مفتاح Tab من حقل إلى حقل. ويبحث Enter عما كتبته؛ وEnter مرة أخرى يدوّنه.
concerns-intake-emergency = خطر على الحياة: اطلب من المتصل أن يتصل أولًا بالرقم { $number }.
concerns-intake-elsewhere = هذا ليس من اختصاص المدينة ولا يُدوَّن. قل للمتصل:
concerns-intake-place = أين ذلك؟
concerns-intake-find-place = ابحث عن المكان
concerns-intake-places = أماكن بهذه الكلمات
concerns-intake-places-several = هناك عدة أماكن مطابقة؛ اختر واحدًا
concerns-intake-error-places = هناك عدة أماكن مطابقة. اختر المكان المقصود أو احفظ الكلمات فقط.
concerns-intake-words-only = لا شيء من هذه: احفظ الكلمات
concerns-intake-place-later = لا مكان بهذه الكلمات. تُحفظ الكلمات ويحدد أحد الموظفين مكان الحالة لاحقًا.
concerns-intake-spot = أين هناك بالضبط
concerns-intake-what = ما هو الموضوع؟
concerns-intake-find-kind = ابحث عن النوع
concerns-intake-kinds = أنواع بهذه الكلمات
concerns-intake-kind-none = لا نوع بهذه الكلمات. اختر واحدًا من القائمة.
concerns-intake-kind-other = نوع آخر
concerns-intake-kind-as-found = كما عُثر عليه
concerns-intake-error-what = قل ما هو بكلمات المتصل أو اختر نوعًا.
concerns-intake-error-elsewhere = هذا ليس من اختصاص المدينة: قل للمتصل ما هو مكتوب هنا، أو اختر نوعًا آخر.
concerns-intake-details = بكلمات المتصل نفسه
concerns-intake-caller = من المتصل
concerns-intake-phone = الهاتف
concerns-intake-name = الاسم
concerns-intake-mail = البريد الإلكتروني
concerns-intake-caller-find = الحالات السابقة
concerns-intake-namesakes = { $count ->
    [zero] لا توجد حالات لمن يحمل هذا الاسم
    [one] حالة واحدة لشخص يحمل هذا الاسم
    [two] حالتان لأشخاص يحملون هذا الاسم
    [few] { $count } حالات لأشخاص يحملون هذا الاسم
    [many] { $count } حالة لأشخاص يحملون هذا الاسم
   *[other] { $count } حالة لأشخاص يحملون هذا الاسم
}
concerns-intake-namesakes-hint = قد يكون شخصًا آخر. اسأل عن رقم أو عنوان قبل أن تتحدث عنها.
concerns-intake-caller-hint = يُسجَّل البحث عنها.
concerns-intake-channel = كيف وصلت
concerns-intake-private = لا تُظهرها على الخريطة
concerns-intake-go = اعرض ما يطابق
concerns-intake-save = دوّن
concerns-intake-known = هذه المكالمة مدوّنة من قبل بالرقم { $reference } وبكلمات أخرى. ما غيّرته بعد ذلك ليس فيها: أضفه هناك، أو إن كانت هذه مكالمة أخرى فدوّنها أدناه.

## الملف
concerns-export-title = هذه القائمة كملف
concerns-export-hint = CSV فيه حالات القائمة كما هي في هذه اللحظة وبترتيبها. الأوقات بالتوقيت العالمي UTC.
concerns-export-bom = لبرامج الجداول (يبدأ بعلامة ترتيب البايتات)
concerns-export-contacts = مع اسم المبلّغ وبريده وهاتفه
concerns-export-contacts-hint = يُسجَّل أخذها. احذف الملف حين تنتهي الحاجة إليه.
concerns-export-take = خذ الملف
concerns-export-columns = ما تحتويه الأعمدة
concerns-export-column = العمود
concerns-export-meaning = المعنى
concerns-export-reference = الرقم المرجعي الذي أُعطي للمبلّغ
concerns-export-reported-at = متى أُبلغ عنها
concerns-export-received-at = متى دخلت هذا النظام
concerns-export-channel = كيف وصلت: web أو phone أو counter أو letter أو street أو import
concerns-export-language = لغة المبلّغ
concerns-export-category = رمز النوع
concerns-export-category-name = اسم النوع
concerns-export-department = رمز الإدارة
concerns-export-department-name = اسم الإدارة
concerns-export-area = رمز المنطقة
concerns-export-area-name = اسم المنطقة
concerns-export-place = المكان بالكلمات
concerns-export-lat = خط العرض بدرجات WGS 84
concerns-export-lon = خط الطول بدرجات WGS 84
concerns-export-title-column = العنوان
concerns-export-details = ما كتبه المقيم
concerns-export-answers = الإجابات عن أسئلة النوع
concerns-export-state = new أو working أو waiting أو answered أو closed
concerns-export-late = true إذا كانت مفتوحة وفات موعدها والوقت يجري
concerns-export-visibility = public أو review أو private أو hidden
concerns-export-assignee = من يتولاها
concerns-export-due-at = موعد الرد
concerns-export-paused-minutes = كم دقيقة توقف الوقت
concerns-export-ended-at = متى تم الرد عليها أو أُغلقت
concerns-export-close-reason = لماذا أُغلقت دون رد
concerns-export-in-time = true إذا جاء الرد في موعده
concerns-export-hours = ساعات كاملة من البلاغ إلى النهاية، دون الوقت المتوقف
concerns-export-rating = ما قاله أصحابها عن الرد: 3 أُصلح، 2 جزئيًا، 1 لم يُصلَح
concerns-export-reopened = كم مرة عادت
concerns-export-people = كم شخصًا قالها: المبلّغ ومن قالوا «وأنا أيضًا»
concerns-export-name = اسم المبلّغ
concerns-export-mail = عنوان بريد المبلّغ
concerns-export-phone = هاتف المبلّغ
