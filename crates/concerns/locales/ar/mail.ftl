# الرسائل إلى المقيمين. العنوان يقول ما حدث وأين؛ والسطر الأول يكرره.
concerns-mail-time = { $weekday } { $date }، { $time }
concerns-mail-quote-by = { $team }، { $time }
concerns-mail-reference = رقمك المرجعي: { $reference }. احتفظ بهذه الرسالة: الرابط الذي فيها هو رابطك الخاص.
concerns-mail-review = يستطيع الجميع رؤيته حالما يراجعه الموظفون.

concerns-mail-received-title = وصلنا بلاغك: { $title }
concerns-mail-received-text = شكرًا لك. البلاغ لدى { $team }؛ الرد في موعد أقصاه { $time }.
concerns-mail-assigned-title = قيد العمل: { $title }
concerns-mail-assigned-text = يتولاه الآن موظف من { $team }. الرد في موعد أقصاه { $time }.
concerns-mail-asked-title = سؤال إليك: { $title }
concerns-mail-asked-text = العمل ينتظر ردك ويستمر حالما ترسله.
concerns-mail-answered-title = تم الرد: { $title }
concerns-mail-answered-text = { $n ->
    [0] أُبلغ عنه في { $time }.
    [zero] أُبلغ عنه في { $time }.
    [one] أُبلغ عنه في { $time }، وقال جار واحد الشيء نفسه.
    [two] أُبلغ عنه في { $time }، وقال جاران الشيء نفسه.
    [few] أُبلغ عنه في { $time }، وقال { $n } جيران الشيء نفسه.
    [many] أُبلغ عنه في { $time }، وقال { $n } جارًا الشيء نفسه.
   *[other] أُبلغ عنه في { $time }، وقال { $n } جار الشيء نفسه.
}
concerns-mail-photos = { $n ->
    [zero] لا توجد صور تبيّن ما تم.
    [one] صورة واحدة تبيّن ما تم.
    [two] صورتان تبيّنان ما تم.
    [few] { $n } صور تبيّن ما تم.
    [many] { $n } صورة تبيّن ما تم.
   *[other] { $n } صورة تبيّن ما تم.
}
concerns-mail-reopen = { $days ->
    [zero] لم يُصلَح؟ يمكنك فتحه من جديد اليوم.
    [one] لم يُصلَح؟ يمكنك فتحه من جديد خلال يوم واحد.
    [two] لم يُصلَح؟ يمكنك فتحه من جديد خلال يومين.
    [few] لم يُصلَح؟ يمكنك فتحه من جديد خلال { $days } أيام.
    [many] لم يُصلَح؟ يمكنك فتحه من جديد خلال { $days } يومًا.
   *[other] لم يُصلَح؟ يمكنك فتحه من جديد خلال { $days } يوم.
}
concerns-mail-closed-title = أُغلق: { $title }
concerns-mail-closed-text = السبب: { $reason }.
concerns-mail-reopened-title = فُتح من جديد: { $title }
concerns-mail-reopened-text = تنظر { $team } فيه من جديد. الرد في موعد أقصاه { $time }.
concerns-mail-before-answered = قبل ذلك كانت المدينة قد ردّت:
concerns-mail-before-closed = قبل ذلك كانت المدينة قد أغلقت البلاغ وكتبت:
concerns-mail-moved-title = انتقل إلى جهة أخرى: { $title }
concerns-mail-moved-text = البلاغ الآن لدى { $team }. الرد في موعد أقصاه { $time }.

concerns-mail-button-see = اعرف أين وصل
concerns-mail-button-reply = اقرأ السؤال وأجب
concerns-mail-button-rate = اطلع على الرد وقل هل هو صحيح

concerns-mail-because-reported = تصلك هذه الرسالة لأنك أبلغت عن { $reference }.
concerns-mail-because-follow = تصلك هذه الرسالة لأنك تتابع { $reference }.
concerns-mail-because-asked = طلب شخص إرسال الجديد عن { $reference } إلى هذا العنوان.
concerns-mail-leave = لا مزيد من الرسائل عنه

concerns-mail-confirm-title = هل نكتب إليك عن هذا؟ { $title }
concerns-mail-confirm-text = أدخل شخص، وهو أنت على الأرجح، هذا العنوان لدى { $city }. إن قلت نعم كتبنا إليك حين يأتي رد.
concerns-mail-confirm-not-you = ألم تكن أنت؟ لا تفعل شيئًا إذن، ولن تصل رسالة أخرى.
