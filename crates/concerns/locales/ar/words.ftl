# ما تقوله كل الجهات في هذا الجزء: كلمات للرموز، وما قد يكون خاطئًا في المُدخَل.

## أين وصلت الحالة
concerns-state-new = جديدة
concerns-state-working = قيد العمل
concerns-state-waiting = بانتظار رد المقيم
concerns-state-answered = تم الرد
concerns-state-closed = مغلقة
concerns-stop-answer = الرد

## من يحق له أن يراها
concerns-visibility-public = علنية
concerns-visibility-review = علنية بعد المراجعة
concerns-visibility-private = خاصة
concerns-visibility-hidden = مخفية

## كيف وصلت
concerns-channel-web = عبر الإنترنت
concerns-channel-phone = بالهاتف
concerns-channel-counter = عند الشباك
concerns-channel-letter = برسالة
concerns-channel-street = في الشارع
concerns-channel-import = من نظام آخر

## ما يُعرف عن المكان
concerns-place-point = على الخريطة
concerns-place-none = بلا مكان
concerns-place-unlocated = لم يُحدَّد المكان بعد

## لماذا انتهت حالة بلا رد على الموضوع
concerns-reason-not-ours = ليس من اختصاص المدينة
concerns-reason-duplicate = سبق الإبلاغ عنه
concerns-reason-not-found = لم يُعثر على شيء هناك
concerns-reason-no-reply = لم يصل رد
concerns-reason-withdrawn = سُحب
concerns-reason-not-possible = غير ممكن

## متى يصبح البلاغ علنيًا
concerns-publication-at-once = فورًا
concerns-publication-after-review = بعد أن يراجعه الموظفون
concerns-publication-never = أبدًا

## هل يحتاج إلى مكان؟
concerns-place-rule-required = يحتاج إلى مكان
concerns-place-rule-optional = يجوز أن يكون له مكان
concerns-place-rule-none = ليس له مكان

## الأنواع
concerns-kind-report = بلاغ
concerns-kind-complaint = شكوى
concerns-kind-request = طلب
concerns-kind-suggestion = اقتراح

## المجموعات
concerns-group-lighting = إنارة الشوارع
concerns-group-roads = الطرق والأرصفة
concerns-group-traffic = المرور والحافلات
concerns-group-waste = النفايات
concerns-group-water = المياه والمجاري
concerns-group-trees = الأشجار
concerns-group-parks = الحدائق والملاعب
concerns-group-animals = الحيوانات
concerns-group-buildings = المباني
concerns-group-noise = الضوضاء
concerns-group-other = شيء آخر

## الأسئلة
concerns-question-text = كلمات
concerns-question-number = عدد
concerns-question-date = تاريخ
concerns-question-choice = واحد من عدة خيارات
concerns-question-choices = أي عدد من الخيارات
concerns-question-notice = جملة للقراءة

## ما قد يكون خاطئًا
concerns-error-category = اختر ما هو الموضوع.
concerns-error-too-long = هذا طويل جدًا؛ الحد الأقصى { $max } حرفًا.
concerns-error-mail = اكتب عنوان البريد الإلكتروني مع @، مثل name@example.org.
concerns-error-mail-dot = اكتب عنوان البريد الإلكتروني كاملًا: بعد @ يأتي اسم فيه نقطة، مثل example.org.
concerns-error-mail-strange = في عنوان البريد الإلكتروني هذا ما لا مكان له فيه، كفاصلة أو مسافة. اكتب عنوانًا واحدًا، مثل name@example.org.
concerns-error-phone = اكتب رقم الهاتف بالأرقام، مثل ‎+60 4-555 0100.
concerns-error-too-many-photos = الحد الأقصى للصور في البلاغ الواحد: { $max }.
concerns-error-place-missing = قل أين ذلك: اختر مكانًا أو اكتبه بالكلمات.
concerns-error-place-needed = «{ $kind }» يحتاج إلى مكان. لا تعرف اسمه؟ صف بكلماتك أين هو، وسيجده الموظفون.
concerns-error-place-outside = هذا الموقع خارج المدينة. اختر موقعًا داخلها أو اكتب المكان بالكلمات.
concerns-error-reported-at = تاريخ هذا البلاغ في المستقبل أو قبل عام 1990. تحقّق من التاريخ.
concerns-error-question-missing = أجب عن هذا السؤال.
concerns-error-choice-missing = اختر واحدة.
concerns-error-choices-missing = اختر واحدة على الأقل.
concerns-error-not-a-number = اكتب عددًا صحيحًا بالأرقام.
concerns-error-not-a-date = اكتب التاريخ: السنة ثم الشهر ثم اليوم، مثل 2026-11-24.
concerns-error-not-an-option = اختر إحدى الإجابات.
concerns-error-picture = لا يمكن قراءة هذه الصورة. تُقبل JPEG وPNG وWebP وGIF حتى 12 ميغابايت.
concerns-error-picture-of = لا يمكن قراءة الصورة { $n } من الصور التي اخترتها. تُقبل JPEG وPNG وWebP وGIF حتى 12 ميغابايت.
concerns-error-picture-large = عدد البكسلات في هذه الصورة كبير جدًا. الحد هو { $millions } مليون بكسل، و{ $side } في كل جانب على الأكثر: أرسل نسخة أصغر منها.
concerns-error-picture-large-of = عدد البكسلات في الصورة { $n } من الصور التي اخترتها كبير جدًا. الحد هو { $millions } مليون بكسل، و{ $side } في كل جانب على الأكثر: أرسل نسخة أصغر منها.
concerns-error-picture-named = لا يمكن قراءة «{ $name }». تُقبل JPEG وPNG وWebP وGIF حتى 12 ميغابايت.
concerns-error-picture-named-large = عدد البكسلات في «{ $name }» كبير جدًا. الحد هو { $millions } مليون بكسل، و{ $side } في كل جانب على الأكثر: أرسل نسخة أصغر منها.
concerns-error-picture-named-many = لم يبقَ مكان للصورة «{ $name }»: الحد الأقصى للصور في البلاغ الواحد { $max }.
concerns-error-picture-named-together = «{ $name }» كبيرة جدًا مع الصور الأخرى: لا يُرسل في المرة الواحدة أكثر من { $together } ميغابايت، و12 ميغابايت لكل صورة.
concerns-error-photos-together = هذه الصور مجتمعةً كبيرة جدًا: لا يُرسل في المرة الواحدة أكثر من { $max } ميغابايت. اختر عددًا أقل، أو أرسلها واحدة بعد أخرى.
concerns-error-given-away = لم تعد هذه الحالة بين الحالات التي تراها: هي الآن لدى إدارة أخرى.
concerns-error-not-now = تغيّرت الحالة في هذه الأثناء ولم يعد هذا ممكنًا. افتحها من جديد لترى أين وصلت.
concerns-error-too-many = أُرسل هذا مرات كثيرة. انتظر قليلًا وحاول مرة أخرى.
