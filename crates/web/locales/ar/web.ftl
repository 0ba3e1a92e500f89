# الإطار: ما تقوله كل صفحة.
web-language-name = العربية
# هل قرأ متحدث بالعربية جميع النصوص؟ yes أو no.
web-language-read = no
web-product = Hansa
web-tagline = مكاتب خدمة المدن
web-desk-of-city = مكتب خدمة المدينة
web-skip = انتقل إلى المحتوى
web-nav = الرئيسية
web-rail = العمل
web-footer-nav = ذيل الصفحة
web-sign-in = تسجيل الدخول
web-me = الحساب
web-settings = الإعدادات
web-sign-out = تسجيل الخروج
web-your-account = { $name }: حسابك
web-more = المزيد
web-optional = (اختياري)
web-left = لم تغيّره
web-saved-kept = حُفظ. وما تغيّر هنا في هذه الأثناء أُبقي عليه.
web-list-comma = { "، " }
web-training = بيانات تدريب: الأشخاص والحالات من نسج الخيال.
web-training-enter = ادخل بصفة …
web-training-mailbox = صندوق بريدها
web-training-short = بيانات تدريب
web-training-label = عن هذه البيانات
web-footer = Hansa، المنصة المفتوحة للمدن وللشبكات التي تكوّنها.
web-footer-city = تستخدم { $city } منصة Hansa المفتوحة للمدن.
web-footer-emergency = للطوارئ: اتصل بالرقم { $number }؛ هذا المكتب لا يُراقَب ليلًا.

## اللغات
web-language-title = اللغة
web-language-is = اللغة: { $name }
web-language-unread = لم يراجعها متحدث باللغة بعد

## الأوقات
web-time-now = الآن
web-time-minutes-ago = { $n ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
}
web-time-today = اليوم { $time }
web-time-yesterday = أمس { $time }
web-time-tomorrow = غدًا { $time }
web-time-weekday = { $day } { $time }
web-span-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
web-span-under-hour = أقل من ساعة
web-span-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
web-span-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
web-print-day = { $city }، طُبعت في { $day }
web-print-zone = الأوقات بتوقيت { $zone }.
web-print-more = للقائمة بقية: ليست كلها على هذه الورقة.

## الأخطاء
web-errors = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمرًا يحتاج إلى تصحيح
   *[other] { $count } أمر يحتاج إلى تصحيح
}
web-error-of = “{ $name }”: { $wrong }
web-error-picture = رسم توضيحي: مصباح شارع مطفأ
web-error-home = إلى الصفحة الأولى
web-error-phone = أو أخبرنا بالهاتف: { $phone }
web-error-reference = إذا كتبت إلينا بشأن ذلك فاذكر
web-error-invalid = في هذا الطلب شيء غير صحيح
web-error-invalid-hint = لم يتغير شيء. ارجع وصحّحه ثم أرسله مرة أخرى؛ ما كتبته ما زال موجودًا.
web-error-denied = لا يحق لك فتح هذه الصفحة
web-error-denied-hint = إن كنت ترى أن ذلك من حقك فاسأل المسؤول لديك؛ وصفحة «من يحق له ماذا» تبيّن السبب.
web-error-not-found = لا يوجد شيء على هذا العنوان
web-error-not-found-hint = ربما كان الرابط قديمًا أو مكتوبًا بشكل خاطئ، أو أن المحتوى غير معلن. من الصفحة الأولى يمكن العثور على كل شيء.
web-error-conflict = غيّر شخص آخر هذا في الوقت نفسه
web-error-conflict-hint = لم يُستبدل شيء. ارجع وانظر إلى ما هو موجود الآن ثم قرّر.
web-error-refused = لا يمكن فعل هذا الآن
web-error-refused-hint = لم يتغير شيء. عد وانظر كيف هو الآن، ثم تابع من هناك.
web-error-back = عودة إلى ما كنت فيه
web-error-limited = كان ذلك كثيرًا دفعة واحدة
web-error-limited-hint = انتظر دقيقة وحاول مرة أخرى. لا يضيع شيء مما قُبل.
web-error-lists = تُجلب قوائم كثيرة في وقت واحد. انتظر حتى تصل إحداها ثم حاول مرة أخرى.
web-error-unavailable = جزء نحتاج إليه لا يستجيب
web-error-unavailable-hint = لم يُحفظ شيء هذه المرة. حاول مرة أخرى بعد لحظة.
web-error-broken = حدث عطل من جانبنا
web-error-broken-hint = ما قُبل في أمان. حاول مرة أخرى، وإن تكرر العطل فأخبرنا.
web-error-signed-out = انتهت جلستك
web-error-signed-out-hint = سجّل الدخول وافتح الصفحة من جديد: تُفتح في علامة تبويب جديدة، فيبقى ما كتبته هنا حتى تضعه هناك.
web-error-sign-in = تسجيل الدخول (في علامة تبويب جديدة)
web-error-stale-form = هذا النموذج قديم، أو أنك سجّلت الخروج في هذه الأثناء. افتح الصفحة من جديد وأرسله مرة أخرى.
web-error-typed = لم يُحفظ ما كتبته
web-error-typed-hint = يضيع إذا غادرت هذه الصفحة. انسخ ما زلت تحتاج إليه.
web-error-unreadable-form = لم يصل النموذج كاملًا. أرسله مرة أخرى من فضلك.
web-error-too-big = ما أرسلته كبير جدًا. أرسل صورًا أقل أو أصغر.
web-error-too-slow = استغرق وصوله وقتًا طويلًا جدًا. أرسل أقل في المرة الواحدة، أو حاول مرة أخرى حيث الشبكة أفضل.
web-act-refused = حاول شيئًا رُفض
