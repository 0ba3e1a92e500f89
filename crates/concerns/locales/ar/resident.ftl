# جانب المقيم: كتابة بلاغ، وإيصاله، ومتابعته، والرد، والتقييم، وإعادة الفتح.
concerns-nav-report = أبلغ
concerns-nav-report-hint = أخبر المدينة بأمر ما
concerns-nav-follow = تابع
concerns-nav-follow-hint = أين وصل البلاغ؛ وبعد تسجيل الدخول كل بلاغاتك

## كل خطوة
concerns-report-leave = مغادرة؛ بلاغك محفوظ
concerns-report-leave-empty = مغادرة
concerns-report-back = رجوع
concerns-report-step = السؤال { $n } من { $of }
concerns-report-last-look = نظرة أخيرة
concerns-report-before-last = قبل السؤال الأخير
concerns-report-go-on = متابعة
concerns-report-so-far = بلاغك حتى الآن
concerns-report-kept = محفوظ على هذا العنوان يومًا واحدًا حتى ترسله. الرجوع لا يُضيّع شيئًا.
concerns-report-not-kept = لا حاجة إلى حساب. لا يُحفظ شيء حتى تتابع.
concerns-report-gone = البلاغ الذي لا يُرسل يُحذف بعد يوم. إن كان بلاغك فاكتبه مرة أخرى من فضلك؛ لن يستغرق أكثر من دقيقة.
concerns-report-forgotten = لم يعد يُحفظ شيء من هذا البلاغ. إن لم تُحل المشكلة بعد، فيرجى الإبلاغ عنها مرة أخرى.
concerns-report-change = تغيير
concerns-report-change-where = المكان
concerns-report-change-what = الموضوع
concerns-report-change-answer = إجابتك
concerns-report-change-details = بياناتك
concerns-report-change-pictures = صورك
concerns-report-fact-where = أين
concerns-report-fact-what = ماذا
concerns-report-fact-details = التفاصيل
concerns-report-fact-mail = البريد الإلكتروني
concerns-report-fact-goes-to = يذهب إلى
concerns-report-fact-due = موعد الرد
concerns-report-fact-now = الآن
concerns-report-fact-next = التالي
concerns-report-fact-later = بعد ذلك
concerns-report-the-city = المدينة
concerns-within-hours = { $n ->
    [zero] خلال أقل من ساعة
    [one] خلال ساعة واحدة
    [two] خلال ساعتين
    [few] خلال { $n } ساعات
    [many] خلال { $n } ساعة
   *[other] خلال { $n } ساعة
}
concerns-within-working-hours = { $n ->
    [zero] خلال أقل من ساعة عمل
    [one] خلال ساعة عمل واحدة
    [two] خلال ساعتي عمل
    [few] خلال { $n } ساعات عمل
    [many] خلال { $n } ساعة عمل
   *[other] خلال { $n } ساعة عمل
}
concerns-within-working-days = { $n ->
    [zero] خلال يوم العمل نفسه
    [one] خلال يوم عمل واحد
    [two] خلال يومي عمل
    [few] خلال { $n } أيام عمل
    [many] خلال { $n } يوم عمل
   *[other] خلال { $n } يوم عمل
}
concerns-metres = { $n } م
concerns-kilometres = { $n } كم

## أين ذلك؟
concerns-report-where = أين ذلك؟
concerns-report-continue = تابع البلاغ الذي بدأته
concerns-report-locate = استخدم موقعي
concerns-report-locating = جارٍ تحديد موقعك…
concerns-report-locate-failed = هاتفك لا يعطي الموقع. ابحث عن شارع أو معلم بدلًا من ذلك.
concerns-report-search = شارع أو معلم أو الرقم المكتوب على المصباح
concerns-report-find = بحث
concerns-report-looking = جارٍ البحث…
concerns-report-looking-failed = تعذّر تحميل القائمة. تابع: يُبحث حينها عمّا كتبته.
concerns-report-look = هذا ما وُجد بكلماتك. اختر ثم تابع.
concerns-report-found = { $n ->
    [0] لا يوجد مكان معروف باسم «{ $asked }»
    [zero] لا يوجد مكان معروف باسم «{ $asked }»
    [one] عُثر على مكان واحد لـ«{ $asked }»
    [two] عُثر على مكانين لـ«{ $asked }»
    [few] عُثر على { $n } أماكن لـ«{ $asked }»
    [many] عُثر على { $n } مكانًا لـ«{ $asked }»
   *[other] عُثر على { $n } مكان لـ«{ $asked }»
}
concerns-report-your-mark = علامتك
concerns-report-mark-small = العلامة على الخريطة
concerns-report-words-only = لا شيء من هذه: «{ $asked }» بكلماتي
concerns-report-words-only-small = سيجد الموظفون المكان
concerns-report-outside = المكان الذي وضعت عليه العلامة خارج { $city }، وهي لا تعتني إلا بالأماكن داخل حدودها. اختر مكانًا داخلها: على الخريطة أو باسمه. ما يقع في مدينة مجاورة يُبلَّغ عنه هناك، وما لا يخص مكانًا واحدًا يُتابَع من دون مكان.
concerns-report-outside-still = هذا الموقع خارج المدينة. المكان المعتمد الآن: { $place }
concerns-report-counts = المكان المعتمد الآن: { $place }
concerns-report-counts-none = لم يُختر أي مكان بعد.
concerns-report-not-open-home = إلى الصفحة الأولى
concerns-report-not-open = ما زالت { $city } تُعدّ مكتب خدمتها: لا يمكن الإبلاغ عن شيء هنا بعد. عُد قريبًا من فضلك.
concerns-report-right-spot = هل العلامة في المكان الصحيح؟
concerns-report-map = خريطة شوارع وعلامتك في وسطها
concerns-report-closer = تقريب
concerns-report-further = إبعاد
concerns-report-move = حرّك العلامة:
concerns-report-move-north = إلى الشمال
concerns-report-move-south = إلى الجنوب
concerns-report-move-west = إلى الغرب
concerns-report-move-east = إلى الشرق
concerns-report-drag = اسحب العلامة أو انقر حيث يجب أن تكون.
concerns-report-on-map = أو أشر إليه على الخريطة
concerns-report-tap = انقر حيث هو. تتحرك الخريطة بالفأرة أو بإصبعين.
concerns-report-near = المكان بالكلمات
concerns-report-near-only = أو صفه بالكلمات
concerns-report-near-hint = مثلًا: بين باب المدرسة والكشك
concerns-report-this-place = هذا هو المكان
concerns-report-no-place = ليس له مكان واحد
concerns-report-nowhere = ليس له مكان واحد
concerns-report-needs-none = ما اخترته لا يحتاج إلى مكان. انقر «ليس له مكان واحد» أو اذكر مكانًا إن كان ذلك يفيد.
concerns-report-near-place = قرب { $place }
concerns-report-near-pole = قرب { $place }، بجانب { $pole }
concerns-report-away-place = على بُعد { $distance } من { $place }
concerns-report-in-area = في { $area }
concerns-report-pole-lamp = المصباح { $number }
concerns-report-pole-cabinet = الخزانة { $number }
concerns-report-pole-signal = الإشارة الضوئية { $number }
concerns-report-one-page = شبكة ضعيفة؟ <a>كل الأسئلة في صفحة واحدة</a>، وتعمل أيضًا دون شبكة.

## ما هو الموضوع؟
concerns-report-what = ما هو الموضوع؟
concerns-report-own-words = قله بكلماتك
concerns-report-own-words-hint = تكفي كلمتان أو ثلاث.
concerns-report-best-for = الأنسب لـ«{ $said }»
concerns-report-none-for = لا شيء يناسب «{ $said }». اختر من القائمة.
concerns-report-closed = لم تعد المدينة تستقبل هذا النوع هنا. اختر نوعًا آخر؛ وما عداه محفوظ.
concerns-report-all-kinds = { $n ->
    [zero] لا توجد أنواع بلاغات
    [one] نوع البلاغات الوحيد
    [two] نوعا البلاغات كلاهما
    [few] كل أنواع البلاغات، وعددها { $n }
    [many] كل أنواع البلاغات، وعددها { $n }
   *[other] كل أنواع البلاغات، وعددها { $n }
}
concerns-report-answered-within = الرد { $within }
concerns-report-not-ours = ليس من اختصاص المدينة: نبيّن لك بمن تتصل
concerns-report-call-first = اتصل أولًا بالرقم { $number }
concerns-report-call-only = اتصل بالرقم { $number }: المدينة لا تستقبل بلاغًا عنه
concerns-report-danger = <b>هل هناك شخص في خطر؟</b> لا تبلّغ هنا أولًا. اتصل الآن بالرقم <a>{ $number }</a>.
concerns-report-elsewhere = هذا ليس من اختصاص المدينة
concerns-report-elsewhere-not-sent = لم يُرسل شيء: البلاغ هنا لن يكلفك إلا الوقت.
concerns-report-elsewhere-other = بل هو أمر آخر
concerns-report-call = اتصل الآن بالرقم { $number }
concerns-report-call-text = لا تنتظر ردًا هنا: هذا المكتب لا يُراقَب في كل ساعة.
concerns-report-call-button = اتصل بالرقم { $number }
concerns-report-call-then = ابتعد وأبعد الآخرين حتى تصل المساعدة.
concerns-report-call-go-on = اتصلت، أو لا أحد في خطر: أبلغ المدينة

## هل هو واحد من هذه؟
concerns-report-same = هل هو واحد من هذه؟
concerns-report-same-lede = { $n ->
    [zero] لا شيء قريب أُبلغ عنه حتى الآن. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
    [one] أُبلغ عن أمر قريب بالفعل. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
    [two] أُبلغ عن أمرين قريبين بالفعل. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
    [few] أُبلغ عن { $n } أمور قريبة بالفعل. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
    [many] أُبلغ عن { $n } أمرًا قريبًا بالفعل. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
   *[other] أُبلغ عن { $n } أمر قريب بالفعل. «وأنا أيضًا» يساعد: ترى الإدارة كم شخصًا يحتاج إليه.
}
concerns-report-same-map = خريطة شوارع حول مكانك وعليها ما أُبلغ عنه بالقرب
concerns-report-away = على بعد { $distance }
concerns-report-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
concerns-report-due = موعد الرد
concerns-report-me-too = نعم، وأنا أيضًا
concerns-report-me-too-which = : { $letter }
concerns-report-twin-photo = صورة { $letter }
concerns-report-another = لا، بلاغي عن أمر آخر

## المزيد قليلًا
concerns-report-more = أخبرنا بالمزيد قليلًا
concerns-report-question = سؤال
concerns-report-words = بكلماتك
concerns-report-readers-all = سيستطيع الجميع قراءة هذا. لا تكتب أسماء ولا أرقام هواتف.
concerns-report-readers-review = سيستطيع الجميع قراءة هذا بعد أن يراجعه الموظفون. لا تكتب أسماء ولا أرقام هواتف.
concerns-report-readers-staff = لن يقرأ هذا إلا موظفو المدينة وأنت.
concerns-report-readers-off-map = لن يفتح هذا إلا موظفو المدينة وأنت.
concerns-report-pictures = الصور
concerns-report-picture = الصورة { $n }
concerns-report-add = أضف صورة
concerns-report-upload = ارفع الصور المختارة
concerns-report-remove = إزالة
concerns-report-pictures-hint = نزيل المكان والوقت اللذين يخفيهما هاتفك في الصور.
concerns-report-untaken = { $n ->
    [zero] لم تُرفض أي صورة.
    [one] لم تُقبل صورة واحدة.
    [two] لم تُقبل صورتان.
    [few] لم تُقبل { $n } صور.
    [many] لم تُقبل { $n } صورة.
   *[other] لم تُقبل { $n } صورة.
} تُقبل JPEG وPNG وWebP وGIF حتى 12 ميغابايت و{ $millions } مليون بكسل، والحد الأقصى للصور في البلاغ الواحد: { $max }، وفي الإرسال الواحد: { $together } ميغابايت.
concerns-report-mail = البريد الإلكتروني، إن أردت الرد
concerns-report-mail-hint = لا يراه إلا موظفو المدينة. ودونه يمكنك المتابعة برابط خاص.
concerns-report-mail-hint-unsent = لا يُرسل بريد من هنا. لا يرى العنوان إلا موظفو المدينة وقد يكتبون إليه بأنفسهم؛ وتتابع أنت برابط خاص.
concerns-report-reach = أضف اسمك أو رقم هاتفك
concerns-report-name = اسمك
concerns-report-phone = الهاتف
concerns-report-private = لا تُظهر بلاغي على الخريطة
concerns-report-private-small = لا يفتحه إلا الموظفون وأنت

## راجع وأرسل
concerns-report-check = هل هذا صحيح؟
concerns-report-promise = ترد { $team } في موعد أقصاه
concerns-report-will-write = سنكتب إلى { $mail }.
concerns-report-no-mail = لم تذكر بريدًا إلكترونيًا: سيظهر لك رابط خاص لتحتفظ به.
concerns-report-unsent = لا يُرسل بريد من هنا: سيظهر لك رابط خاص لتحتفظ به.
concerns-report-send = أرسل البلاغ

## الإيصال
concerns-receipt-thanks = شكرًا لك: { $reference }
concerns-receipt-title = شكرًا لك. وصل بلاغك إلى { $team }.
concerns-receipt-due = الرد في موعد أقصاه
concerns-receipt-reference = رقمك المرجعي
concerns-receipt-next = ماذا يحدث بعد ذلك
concerns-receipt-received = تم الاستلام
concerns-receipt-with = لدى { $team }
concerns-receipt-with-small = ينظر فيه أحد الموظفين ويتولاه
concerns-receipt-by = في موعد أقصاه
concerns-receipt-rate = تقول هل هو صحيح
concerns-receipt-rate-small = نقرة واحدة، ويمكن فتحه من جديد
concerns-receipt-keep = <b>احتفظ برابطك الخاص.</b> إنه يفتح بلاغك على أي جهاز، وليس لدى أحد غيرك.
concerns-receipt-wrote = <b>نكتب إلى { $mail }</b> الآن وكلما حدث شيء. لم تصل رسالة؟ احتفظ بالرابط الخاص بدلًا منها.
concerns-receipt-own = رابطك الخاص
concerns-receipt-untaken = يمكنك إضافة الصور من رابطك الخاص.
concerns-receipt-review = يستطيع الآخرون رؤيته حالما يراجعه الموظفون.
concerns-receipt-public = شاهده كما يراه الآخرون
concerns-receipt-public-small = لا يظهر عليه اسمك ولا عنوانك
concerns-receipt-another = أبلغ عن أمر آخر
concerns-receipt-another-small = المكان نفسه مُدخَل بالفعل

## خلف الرابط الخاص
concerns-own-lede-working = البلاغ لدى { $team }؛ موعد الرد { $time }.
concerns-own-lede-late = البلاغ لدى { $team }؛ كان موعد الرد { $time } وهو متأخر.
concerns-own-lede-waiting = تنتظر { $team } ردك. الوقت متوقف حتى ذلك الحين.
concerns-own-lede-answered = ردّت { $team } { $time }.
concerns-own-lede-closed = أغلقته { $team } { $time }.
concerns-own-lede-no-deadline = البلاغ لدى { $team }.
concerns-own-review = لا يفتح هذا إلا أنت والموظفون حتى يراجعه الموظفون. وبعدها يستطيع الجميع.
concerns-own-private = لا يفتح هذه الصفحة إلا أنت والموظفون.
concerns-own-asked = تسألك { $team }
concerns-own-reply-label = ردك
concerns-own-reply-hint = يستمر العمل حالما ترسله.
concerns-own-reply-button = أرسل الرد
concerns-own-more = أضف كلامًا
concerns-own-more-label = ماذا نحتاج إلى معرفته أيضًا؟
concerns-own-more-button = إرسال
concerns-own-you-said = قلت: { $rating }
concerns-own-rate-reason = اذكر السبب أو غيّر تقييمك
concerns-own-reopen = لم يُصلَح: افتحه من جديد
concerns-own-why = ما الذي ما زال خاطئًا؟
concerns-own-reopen-until = يمكنك فتحه من جديد حتى
concerns-own-reopen-button = افتحه من جديد
concerns-own-too-late = انتهت الأيام المتاحة لإعادة فتحه. <a>أبلغ عنه من جديد</a> إن لم يُصلَح.
concerns-own-story = ماذا حدث
concerns-own-aside = المكان وما يمكنك فعله
concerns-own-map = خريطة شوارع عليها مكان بلاغك
concerns-own-who = من
concerns-own-when = وقت الإبلاغ
concerns-own-also = قال ذلك أيضًا
concerns-own-neighbours = { $n ->
    [zero] لا أحد من الجيران
    [one] جار واحد
    [two] جاران
    [few] { $n } جيران
    [many] { $n } جارًا
   *[other] { $n } جار
}
concerns-own-keep = هذه الصفحة هي رابطك الخاص. من لديه عنوانها يستطيع الرد والتقييم نيابة عنك.
concerns-own-reported = أبلغت عنه
concerns-own-assigned = تولاه موظف من { $team }
concerns-own-classified = انتقل إلى { $team }
concerns-own-replied = أجبت
concerns-own-said-more = أضفت كلامًا
concerns-own-answered = ردّت { $team }
concerns-own-closed = أغلقته { $team }: { $reason }
concerns-own-reopened = فتحته من جديد
concerns-own-reopened-by-city = فتحته { $team } من جديد
concerns-own-rated = قلت: { $rating }
concerns-own-done-said = شكرًا لك. كلامك لدى الإدارة.
concerns-own-done-rated = شكرًا لأنك أخبرتنا.
concerns-own-done-reopened = البلاغ مفتوح من جديد وله موعد رد جديد.
concerns-own-readers-hidden = هذا البلاغ مخفيّ حاليًا: لن يقرأ هذا إلا موظفو المدينة وأنت، ولن يقرأه الجميع إلا إذا جعله الموظفون علنيًا من جديد. لا تكتب أسماء ولا أرقام هواتف.
concerns-own-read-staff = لا يقرأ هذا إلا موظفو المدينة وأنت
concerns-own-read-hidden = البلاغ مخفيّ حاليًا: لا يقرأ هذا إلا موظفو المدينة وأنت
concerns-own-moved-answered = لم يُرسل هذا: ردّت المدينة في هذه الأثناء. إن لم يُصلَح الأمر فيمكنك فتح البلاغ من جديد.
concerns-own-moved-closed = لم يُرسل هذا: أغلقت المدينة البلاغ في هذه الأثناء. إن لم يُصلَح الأمر فيمكنك فتحه من جديد.
concerns-own-moved-open = البلاغ مفتوح من جديد بالفعل: لم يبقَ ما يُفتح.
concerns-own-moved-unanswered = البلاغ مفتوح حاليًا: لا يوجد بعدُ رد يمكن تقييمه.
concerns-own-moved-stale = تغيّر البلاغ في اللحظة نفسها ولم يُرسل هذا. أرسله مرة أخرى.
concerns-own-moved-words = ما كتبته موجود في خانة أدناه. أرسله منها إن أردت أن يصل إلى الإدارة.
concerns-own-moved-take = ما كتبته موجود أدناه. انسخه وخذه معك: لم يصل إلى أحد بعد.
concerns-own-moved-pictures = لم تُحفظ صورك. اخترها من جديد حيث تريد إرسالها.
concerns-own-moved-left = ما كتبته

## هل أُصلح؟
concerns-rate-question = هل أُصلح؟
concerns-rate-yes = نعم
concerns-rate-partly = جزئيًا
concerns-rate-no = لا
concerns-rate-reason = لماذا؟ هذا يساعد المدينة على التحسن
concerns-rate-button = إرسال
concerns-rate-back = بلاغك

## المتابعة
concerns-follow-title = أين وصل بلاغي؟
concerns-follow-lede = كل ما هو علني يُعثر عليه برقمه المرجعي.
concerns-follow-reference = الرقم المرجعي أو الرابط الخاص
concerns-follow-reference-hint = ثمانية أحرف وأرقام، مثل 7K4M 2Q9X
concerns-follow-button = ابحث
concerns-follow-private = يُفتح البلاغ الخاص برابطه الخاص: الموجود في إيصالك وفي رسائلنا.
concerns-follow-private-no-mail = يُفتح البلاغ الخاص برابطه الخاص: الموجود في إيصالك.
concerns-follow-private-mine = البلاغ الخاص الذي قدمته بعنوان آخر أو دون عنوان يُفتح برابطه الخاص.
concerns-follow-sign-in = هل ذكرت بريدًا إلكترونيًا؟ <a>سجّل الدخول به</a> لتجد هنا كل بلاغاتك، والخاصة منها أيضًا.
concerns-follow-mine = بلاغاتك
concerns-follow-mine-hint = بالعنوان { $mail } الذي سجلت الدخول به.
concerns-follow-mine-none = لم يُبلَّغ عن شيء بالعنوان { $mail } الذي سجلت الدخول به.
concerns-follow-open = افتح
concerns-follow-mail = بريدك الإلكتروني
concerns-follow-mail-hint = نسألك مرة واحدة برسالة هل هو لك. لا يراه إلا موظفو المدينة.
concerns-follow-case-title = اعرف متى يأتي الرد
concerns-follow-case-back = العودة إلى البلاغ
concerns-follow-case-button = اكتبوا لي
concerns-follow-counted = تم احتسابك
concerns-follow-again = أنت محسوب من قبل
concerns-follow-again-how = كل شخص يُحسب مرة واحدة؛ ومن دون حساب يُحسب شخص واحد في اليوم من كل اتصال بالإنترنت.
concerns-follow-mailed = كتبنا إلى هذا العنوان. انقر الزر في الرسالة، وسنخبرك حين يأتي رد.
concerns-follow-no-mail = لا أريد رسائل
concerns-follow-unsent-title = لا رسائل عنه
concerns-follow-unsent = هذا النظام لا يرسل بريدًا. احتفظ بعنوان صفحة البلاغ: فهي تبيّن في أي وقت إلى أين وصل.
concerns-confirm-title = هل نكتب إليك عن هذا؟
concerns-confirm-button = نعم، اكتبوا لي
concerns-confirm-done = سنخبرك بالجديد
concerns-leave-title = لا رسائل بعد الآن؟
concerns-leave-lede = بشأن { $reference }. الرابط الخاص يبقى صالحًا.
concerns-leave-button = لا مزيد من الرسائل عنه
concerns-leave-done = لن تصل رسائل أخرى
concerns-leave-done-lede = بشأن { $reference }. لا يتأثر أي بلاغ آخر.
concerns-left-title = توقفت الرسائل من قبل
concerns-left-lede = بشأن { $reference }: أُوقفت الرسائل سابقًا. الرابط الخاص يبقى صالحًا.
concerns-left-again = استلم الرسائل عنه من جديد
concerns-one-go-on = متابعة

## الكل في صفحة واحدة، ودون شبكة أيضًا
concerns-offline-title = أبلغ في صفحة واحدة
concerns-offline-now = لا توجد شبكة الآن. بلاغك محفوظ على هذا الجهاز ويُرسل من تلقاء نفسه حين تعود الشبكة.
concerns-offline-kept = بلاغاتك على هذا الجهاز
concerns-offline-waiting = لم يُرسل بعد. يُرسل من تلقاء نفسه حين تعود الشبكة.
concerns-offline-lacks = لم يُرسل بعد. حين تعود الشبكة يُطلب جواب واحد آخر قبل أن يُرسل.
concerns-offline-needs = لم يُرسل بعد: ينقصه جواب واحد.
concerns-offline-finish = أكمله
concerns-offline-refused = لم يُرسل: تعذّر قبوله كما هو. ما كتبته محفوظ.
concerns-offline-mend = انظر فيه مرة أخرى
concerns-offline-sent = أُرسل.
concerns-offline-receipt = انظر الإيصال
concerns-offline-put-away = لا تُظهر هذا مرة أخرى
concerns-offline-sending = جارٍ الإرسال…
concerns-offline-choose = اختر
concerns-offline-asked-later = تحتاج معظم الأنواع إلى المكان، وبعضها إلى جواب أو جوابين: ما ينقص يُطلب في الصفحة التالية.
concerns-offline-place = أين ذلك؟
concerns-offline-place-hint = شارع أو معلم أو رقم على المصباح، والموضع
concerns-offline-located = أُضيف موقعك.
concerns-offline-outside = موقعك خارج { $city }، لذلك لم يُضف. قل بالكلمات أين ذلك.
concerns-offline-pictures-again = { $n ->
    [zero] ما كتبته محفوظ، ولم تُختر أي صورة.
    [one] ما كتبته محفوظ، أما الصورة فلا: اخترها مرة أخرى.
    [two] ما كتبته محفوظ، أما الصورتان فلا: اخترهما مرة أخرى.
    [few] ما كتبته محفوظ، أما الصور الـ{ $n } فلا: اخترها مرة أخرى.
    [many] ما كتبته محفوظ، أما الصور الـ{ $n } فلا: اخترها مرة أخرى.
   *[other] ما كتبته محفوظ، أما الصور الـ{ $n } فلا: اخترها مرة أخرى.
}
concerns-offline-readers = ما يُكتب عن الأماكن العامة يمكن للجميع قراءته. لا تكتب أسماء ولا أرقام هواتف.
concerns-offline-what-is-kept = دون شبكة يبقى ما تكتبه هنا وصوره على هذا الجهاز وحده حتى يُرسل أو تزيله. ومما أُرسل يبقى الرقم المرجعي والرابط الخاص حتى تخفيهما.

## ما قد يكون خاطئًا
concerns-error-nothing-said = اكتب شيئًا أو أضف صورة.
concerns-error-photos-at-once = لا يُرسل في المرة الواحدة أكثر من { $max } من الصور. أرسل البقية بعد ذلك.
concerns-error-photos-full = { $n ->
    [zero] الحد الأقصى للصور في البلاغ الواحد: { $max }، وقد اكتملت في هذا البلاغ. أرسل كلامك من دون صورة.
    [one] الحد الأقصى للصور في البلاغ الواحد: { $max }، وتتسع لصورة واحدة بعد.
    [two] الحد الأقصى للصور في البلاغ الواحد: { $max }، وتتسع لصورتين بعد.
    [few] الحد الأقصى للصور في البلاغ الواحد: { $max }، وتتسع لـ { $n } صور بعد.
    [many] الحد الأقصى للصور في البلاغ الواحد: { $max }، وتتسع لـ { $n } صورة بعد.
   *[other] الحد الأقصى للصور في البلاغ الواحد: { $max }، وتتسع لـ { $n } صورة بعد.
}
concerns-error-rating = اختر نعم أو جزئيًا أو لا.
concerns-error-why = قل ما الذي ما زال خاطئًا حتى تعرف الإدارة عمّا تبحث.
concerns-error-reference = لا يوجد شيء علني بهذا الرقم المرجعي. تحقق منه مرة أخرى؛ البلاغ الخاص لا يُفتح إلا برابطه الخاص.
