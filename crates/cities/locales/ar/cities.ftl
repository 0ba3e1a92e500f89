# ما قد يكون خاطئًا في إعدادات المدينة وفي ملفات مجلدها.
cities-error-no-city = لا توجد مدينة كهذه.
cities-error-no-code = لا يوجد شيء بالرمز «{ $code }». ربما أزاله شخص.
cities-error-changed = غيّر شخص آخر المدينة في هذه الأثناء. لم يُحفظ شيء مما لديك؛ انظر إلى الوضع الجديد وحاول مرة أخرى.
cities-error-in-use = تذكر بلاغات أو إعدادات أو دور أحدهم «{ $code }»، ولذلك لا يمكن إزالته. يمكنك إغلاقه: لن يُعطى شيئًا جديدًا.
cities-error-problems = { $count ->
    [zero] لا خطأ في الملف. لم يتغير شيء.
    [one] خطأ واحد في الملف. لم يتغير شيء.
    [two] خطآن في الملفات. لم يتغير شيء.
    [few] { $count } أخطاء في الملفات. لم يتغير شيء.
    [many] { $count } خطأ في الملفات. لم يتغير شيء.
   *[other] { $count } خطأ في الملفات. لم يتغير شيء.
}

## الحقول
cities-problem-code = «{ $value }» ليس رمزًا. استخدم الأحرف الصغيرة a إلى z والأرقام والشرطات، 40 على الأكثر.
cities-problem-code-missing = اكتب رمزًا: أحرف صغيرة من a إلى z وأرقام وشرطات، 40 على الأكثر.
cities-problem-code-made = «{ $value }»، المصنوع من الاسم، رمز منطقة موجودة، وهذا سيغيّرها. اكتب رمزها إن كانت هي، أو رمزًا آخر.
cities-problem-slug = «{ $value }» لا يصلح عنوانًا. استخدم الأحرف الصغيرة a إلى z والأرقام والشرطات، 40 على الأكثر: مثل { $suggestion }.
cities-problem-twice = «{ $value }» موجود بالفعل؛ ولا يجوز إلا مرة واحدة.
cities-problem-place-twice = هذا المكان موجود في الملف من قبل: النوع والاسم والموقع أنفسها. إن كان مكانًا آخر فاكتب له رمزًا.
cities-problem-holiday-there = هذا التاريخ يوم عطلة بالفعل: «{ $name }». احذفه أولًا أو اختر تاريخًا آخر.
cities-problem-code-twice = الرمز «{ $value }» موجود بالفعل؛ ولا يجوز إلا مرة واحدة.
cities-problem-reserved = «{ $value }» عنوان صفحة من صفحات هذا البرنامج. اختر غيره، مثل { $suggestion }. والمأخوذ: { $list }.
cities-problem-name-missing = اكتب اسمًا بلغة واحدة على الأقل.
cities-problem-too-long = هذا طويل جدًا؛ الحد الأقصى { $max } حرفًا.
cities-problem-choice = «{ $value }» ليس واحدًا من: { $list }.
cities-problem-choice-missing = هذا مفقود. اكتب واحدًا من: { $list }.
cities-problem-unknown = لا يوجد «{ $value }» هنا.
cities-problem-range = اكتب عددًا صحيحًا من { $min } إلى { $max }.
cities-problem-whole = اكتب عددًا صحيحًا غير سالب.
cities-problem-country = «{ $value }» ليس بلدًا. اكتب حرفيه الكبيرين كما في ISO 3166-1، مثل KR.
cities-problem-country-missing = اكتب البلد بحرفين كبيرين، مثل KR.
cities-problem-zone = «{ $value }» ليست منطقة زمنية. اكتب اسمها في IANA، مثل Asia/Seoul.
cities-problem-zone-missing = اكتب المنطقة الزمنية باسمها في IANA، مثل Asia/Seoul.
cities-problem-language = «{ $value }» ليس رمز لغة أو هو مكرر. اكتب en أو ar أو zh-Hans.
cities-problem-languages = اختر لغة واحدة على الأقل، و{ $max } على الأكثر.
cities-problem-colour = «{ $value }» ليس لونًا. اكتب علامة المربع وستة أرقام، مثل ‎#7a2d12.
cities-problem-phone = «{ $value }» ليس رقم هاتف.
cities-problem-mail = «{ $value }» ليس عنوان بريد إلكتروني.
cities-problem-position = اكتب خط العرض وخط الطول بالدرجات: خط العرض من ‎-90 إلى 90، وخط الطول من ‎-180 إلى 180.
cities-problem-hours = «{ $value }» ليست ساعات عمل. اكتب ⁦08:00-13:00⁩؛ ومنتصف الليل في نهاية اليوم هو 24:00.
cities-problem-hours-order = ساعات هذا اليوم متداخلة أو غير مرتبة.
cities-problem-week-empty = اكتب ساعات العمل ليوم واحد على الأقل: مواعيد الرد تُحسب بها.
cities-problem-date = «{ $value }» ليس تاريخًا. اكتب السنة والشهر واليوم، مثل 2026-12-25.
cities-problem-number = اكتب الرقم المطلي عليه، { $max } حرفًا على الأكثر.

## الملفات
cities-problem-file-missing = هذا الملف مفقود.
cities-problem-file-unknown = هذا الملف ليس جزءًا من مجلد المدينة. ربما كُتب اسمه خطأ.
cities-problem-file-unreadable = لا يمكن قراءة الملف: { $why }.
cities-problem-file-too-big = الملف كبير جدًا؛ الحد الأقصى { $max } ميغابايت.
cities-problem-folder-too-big = المجلد كبير جدًا؛ الحد الأقصى { $max } ميغابايت.
cities-problem-files-too-many = في المجلد ملفات كثيرة جدًا؛ الحد الأقصى { $max }.
cities-problem-not-utf8 = الملف ليس بترميز UTF-8 ابتداءً من هنا. احفظه بترميز UTF-8.
cities-problem-control-character = هناك محرف تحكم لا يكون في نص. ربما كان الملف تالفًا.
cities-problem-rows-too-many = العدد كبير جدًا؛ الحد الأقصى { $max }.
cities-problem-departments-none = تحتاج المدينة إلى إدارة واحدة على الأقل: يجب أن يرد أحد.
cities-problem-takes-over = اختر الإدارة التي تتولى ما يرد إلى هذه الإدارة. يجب أن تكون إدارة أخرى غير مغلقة.
cities-problem-areas-none = لا توجد منطقة في هذا الملف. أخذه يغلق كل ما هو موجود.
cities-problem-parent-closed = «{ $value }» مغلقة، وما يقع فيها ليس مغلقًا. أغلق هذه المنطقة أيضًا، أو افتح تلك.
cities-problem-parent-ring = “{ $value }” نفسها تقع داخل هذه المنطقة. احذف المنطقة الأم من إحداها: لا تحتوي منطقتان إحداهما الأخرى.
cities-problem-areas-outside = يقع { $count } من { $total } خارج حدود المدينة: هل انعكس خط العرض وخط الطول؟ يأتي خط الطول أولًا في GeoJSON.
cities-problem-some-outside = يقع { $count } من { $total } خارج حدود المدينة: { $names }.
cities-problem-far = تقع { $count } من { $total } على بعد أكثر من 200 كم من وسط المدينة: { $names }. هل انقلب خط العرض وخط الطول؟ في GeoJSON يأتي خط الطول أولًا.
cities-problem-places-outside = الأماكن: يقع { $count } من { $total } خارج حدود المدينة: { $names }.
cities-problem-places-far = الأماكن: يقع { $count } من { $total } على بعد أكثر من 200 كم من وسط المدينة: { $names }. هل انقلب خط العرض وخط الطول؟
cities-problem-street = لا يوجد شارع رمزه «{ $value }». أدخل الشارع أولًا، أو اترك هذا فارغًا.
cities-problem-streets-unknown = يذكر { $count } من { $total } شارعًا ليس في المدينة: { $names }. تؤخذ دون شارع؛ ولإبقائه أدخل الشوارع أولًا برموزها.
cities-problem-areas-overlap = هذه المناطق يقع بعضها على بعض: { $names }. ما يُبلَّغ عنه هناك يذهب إلى صاحبة الرمز الأصغر.

## CSV
cities-problem-csv = هذا ليس ملف CSV يمكن قراءته.
cities-problem-column-unknown = هذا العمود غير معروف هنا. ربما كُتب خطأ.
cities-problem-column-missing = هذا العمود مفقود.
cities-problem-column-twice = هذا العمود مكرر.
cities-problem-row-length = عدد حقول الصف { $found } وعدد حقول الرأس { $wanted }. ربما نقصت فاصلة أو وقعت في نص بلا علامتي اقتباس.
cities-problem-line-break = في هذا النص فاصل أسطر. يُكتب في سطر واحد: صِل به ما بعده.
cities-problem-quote-open = في هذا الصف علامة اقتباس لم تُغلق: قُرئ ما بعدها نصًا واحدًا. أغلقها أو احذفها.

## TOML
cities-problem-toml = هذا ليس TOML من هنا فصاعدًا: { $text }
cities-problem-ends = ينتهي الملف هنا وفيه شيء لم يُغلق بعد. سطره الأخير: { $text }
cities-problem-empty = الملف فارغ.
cities-problem-key-unknown = هذا المفتاح غير معروف هنا. ربما كُتب خطأ.
cities-problem-key-missing = هذا المفتاح مفقود.
cities-problem-type =
    { $wanted ->
        [number] المطلوب هنا عدد.
        [whole] المطلوب هنا عدد صحيح.
        [boolean] اكتب true أو false.
        [list] المطلوب هنا قائمة.
        [table] المطلوب هنا جدول.
       *[other] المطلوب هنا نص بلا محارف تحكم وليس طويلًا جدًا.
    }

## GeoJSON
cities-problem-json = هذا ليس JSON من هنا فصاعدًا: { $text }
cities-problem-member-twice = يرد هذا مرتين في كائن واحد من الملف، ولا يُقرأ إلا واحد: أبقِ المقصود منهما.
cities-problem-geojson = هذا ليس GeoJSON: مجموعة FeatureCollection، أو عنصر Feature واحد، أو شكل هندسي وحده.
cities-problem-property-unknown = هذه الخاصية غير معروفة هنا. ربما كُتبت خطأ.
cities-problem-properties-aside = هذه الخصائص لا تُستعمل هنا وتُترك جانبًا: { $names }. إن كان واحد منها مقصودًا فقد كُتب اسمه خطأ.
cities-problem-geometry = هذا الشكل الهندسي لا يناسب هنا: المناطق Polygon أو MultiPolygon، والطرق والسكك LineString أو MultiLineString، والأماكن Point.
cities-problem-geometry-empty = الشكل الهندسي فارغ.
cities-problem-ring = تحتاج الحلقة إلى أربعة مواقع على الأقل وتنتهي حيث تبدأ.
cities-problem-ring-tangled = تذهب الحلقة من طرف إلى طرف آلاف المرات، ولا حدود كهذه. انظر إليها في برنامج خرائط وارسمها من جديد.
cities-problem-ring-crosses = الحلقة تقطع نفسها كربطة الفراشة: رتّب زواياها بالترتيب الذي يُمشى به حولها.
cities-problem-ring-flat = لا يحيط الحدّ بشيء: يذهب ويعود على نفسه.
cities-problem-line = يحتاج الخط إلى موقعين على الأقل.
cities-problem-points-too-many = في هذا الشكل نقاط كثيرة جدًا. بسّطه.
cities-problem-boundary = الحدود شكل واحد، Polygon أو MultiPolygon: بصفة Feature أو وحده.
cities-problem-boundary-centre = يقع وسط الخريطة خارج هذه الحدود: هل انعكس خط العرض وخط الطول؟ يأتي خط الطول أولًا في GeoJSON.
cities-problem-boundary-big = عرض هذه الحدود { $wide } كم وارتفاعها { $high } كم: قد يبلغ بلدٌ هذا الحجم، أما مدينة فلا. هل هذا هو الملف الصحيح؟
cities-problem-area-meridian = تقع هذه المنطقة على جانبي خط الطول 180، ولا يمكن أخذ منطقة كهذه بعد. اجعلها منطقتين، واحدة على كل جانب.
cities-problem-boundary-meridian = تقع هذه الحدود على جانبي خط الطول 180، ولا يمكن أخذ حدود كهذه بعد. خذ الجانب الذي تقع فيه البلدة وحده واترك الآخر خارج الملف؛ أو ابقَ دون حدود: عندئذ يمكن أن يقع البلاغ في أي مكان.
cities-problem-layer-file = «{ $value }» ليس اسم ملف طبقة. اكتب أحرفًا صغيرة وأرقامًا وشرطات ثم ‎.geojson، وكل اسم مرة واحدة.
