hansa-door-title = ادخل بصفة …
hansa-door-lede = هذا عرض على جهازك أنت: اختر شخصًا وانظر ما يراه. لا أحد هنا حقيقي.
hansa-role-administrator = مدير النظام
hansa-role-supervisor = مشرف
hansa-role-operator = موظف استقبال
hansa-role-case-worker = موظف متابعة
hansa-role-inspector = مفتش
hansa-role-viewer = مطّلع
