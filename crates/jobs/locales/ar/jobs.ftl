jobs-permission-mail-see = الاطلاع على الرسائل المرسلة وهل وصلت
jobs-permission-mail-retry = إعادة إرسال رسالة لم تصل
jobs-permission-see = الاطلاع على ما يجري في الخلفية وما فشل
jobs-permission-retry = إعادة تشغيل ما فشل في الخلفية
jobs-act-mail-list = اطلع على قائمة الرسائل
jobs-act-mail-retry = أعاد إرسال رسائل
jobs-act-mail-see = قرأ رسالة
jobs-act-retry = أعاد تنفيذ مهمة
