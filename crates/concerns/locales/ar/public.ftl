## القوائم
concerns-nav-map = الخريطة
concerns-nav-map-hint = ما هو مفتوح، وأين
concerns-nav-figures = الأرقام
concerns-nav-figures-hint = كم تستغرق الردود، وما هو متأخر
concerns-nav-accessibility = سهولة الوصول
concerns-nav-privacy = الخصوصية
concerns-nav-counting = كيف نعدّ

## الحالات والصفوف
concerns-public-late = متأخر
concerns-public-waiting = بانتظار رد
concerns-public-late-by = بمقدار { $span }
concerns-public-due = موعد الرد { $when }
concerns-public-waiting-for = بانتظار المقيم
concerns-public-answered-in = خلال { $span }
# صف في قائمة: أين هو، وكم شخصًا قاله.
concerns-public-row = { $place }، { $area } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
concerns-public-row-place = { $place } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
concerns-public-row-area = { $area } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
concerns-public-row-people = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
concerns-public-no-department = بلا إدارة بعد
concerns-public-no-area = بلا منطقة

## التصفية
concerns-public-filter = تصفية البلاغات
concerns-public-search = مكان أو كلمات أو رقم مرجعي
concerns-public-find = بحث
concerns-public-states = أي البلاغات
concerns-public-tag-open = المفتوحة
concerns-public-tag-all = الكل
concerns-public-chosen = عوامل التصفية المستخدمة
concerns-public-take-away = : أزل عامل التصفية هذا
concerns-public-tag-box = هذا الجزء من الخريطة
concerns-public-tag-words = «{ $words }»
concerns-public-tag-in-time = تم الرد عليها في الموعد
concerns-public-tag-too-late = تم الرد عليها بعد الموعد
concerns-public-tag-no-interval = أوقات غير ممكنة
concerns-public-span = من { $from } إلى { $to }
concerns-public-more-filters = مزيد من عوامل التصفية
concerns-public-category = النوع
concerns-public-area = المنطقة
concerns-public-department = الإدارة
concerns-public-period = المدة
concerns-public-any-category = كل الأنواع
concerns-public-any-area = كل المناطق
concerns-public-any-department = كل الإدارات
concerns-public-any-time = أي وقت
concerns-public-days-7 = آخر 7 أيام
concerns-public-days-30 = آخر 30 يومًا
concerns-public-days-90 = آخر 90 يومًا
concerns-public-days-365 = آخر 12 شهرًا
concerns-public-show = عرض
concerns-public-newest-first = الأحدث أولًا
concerns-public-late-first = المتأخر أولًا

## القوائم
concerns-public-say-city = { $count ->
    [0] لا شيء مفتوح في { $city }.
    [zero] لا شيء مفتوح في { $city }.
    [one] <lit>بلاغ واحد</lit> مفتوح في { $city }{ $late ->
        [0] .
       *[other] ، وهو متأخر.
    }
    [two] <lit>بلاغان</lit> مفتوحان في { $city }{ $late ->
        [0] ، ولا متأخر بينهما.
       *[other] ، والمتأخر منهما { $late }.
    }
    [few] <lit>{ $count } بلاغات</lit> مفتوحة في { $city }{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
    [many] <lit>{ $count } بلاغًا</lit> مفتوحًا في { $city }{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
   *[other] <lit>{ $count } بلاغ</lit> مفتوح في { $city }{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
}
concerns-public-say-here = { $count ->
    [0] لا شيء مفتوح هنا.
    [zero] لا شيء مفتوح هنا.
    [one] <lit>بلاغ واحد</lit> مفتوح هنا{ $late ->
        [0] .
       *[other] ، وهو متأخر.
    }
    [two] <lit>بلاغان</lit> مفتوحان هنا{ $late ->
        [0] ، ولا متأخر بينهما.
       *[other] ، والمتأخر منهما { $late }.
    }
    [few] <lit>{ $count } بلاغات</lit> مفتوحة هنا{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
    [many] <lit>{ $count } بلاغًا</lit> مفتوحًا هنا{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
   *[other] <lit>{ $count } بلاغ</lit> مفتوح هنا{ $late ->
        [0] ، ولا متأخر بينها.
       *[other] ، والمتأخر منها { $late }.
    }
}
concerns-public-say-late = { $count ->
    [0] لا شيء متأخر هنا.
    [zero] لا شيء متأخر هنا.
    [one] <lit>بلاغ واحد</lit> متأخر هنا.
    [two] <lit>بلاغان</lit> متأخران هنا.
    [few] <lit>{ $count } بلاغات</lit> متأخرة هنا.
    [many] <lit>{ $count } بلاغًا</lit> متأخرًا هنا.
   *[other] <lit>{ $count } بلاغ</lit> متأخر هنا.
}
concerns-public-say-found = { $count ->
    [0] لا بلاغ يطابق.
    [zero] لا بلاغ يطابق.
    [one] <lit>بلاغ واحد</lit> يطابق.
    [two] <lit>بلاغان</lit> يطابقان.
    [few] <lit>{ $count } بلاغات</lit> تطابق.
    [many] <lit>{ $count } بلاغًا</lit> تطابق.
   *[other] <lit>{ $count } بلاغ</lit> تطابق.
}
concerns-public-say-many = المطابق أكثر من <lit>{ $count } بلاغ</lit>.
concerns-public-on-map = عرض على الخريطة
concerns-public-csv = هذه القائمة في جدول (CSV)
concerns-public-unseen = { $n ->
    [zero] كل ما يُحسب في الأرقام علني.
    [one] يُحسب في الأرقام بلاغ آخر غير علني: بسبب نوعه أو رغبة صاحبه أو لأنه ينتظر المراجعة.
    [two] يُحسب في الأرقام بلاغان آخران غير علنيين: بسبب نوعهما أو رغبة أصحابهما أو لأنهما ينتظران المراجعة.
    [few] تُحسب في الأرقام { $n } بلاغات أخرى غير علنية: بسبب نوعها أو رغبة أصحابها أو لأنها تنتظر المراجعة.
    [many] يُحسب في الأرقام { $n } بلاغًا آخر غير علني: بسبب نوعها أو رغبة أصحابها أو لأنها تنتظر المراجعة.
   *[other] يُحسب في الأرقام { $n } بلاغ آخر غير علني: بسبب نوعها أو رغبة أصحابها أو لأنها تنتظر المراجعة.
}
concerns-public-empty-picture = رسم توضيحي: مكتب مرتب عند نافذة وقت الغروب، وكوب شاي ومصباح
concerns-public-empty = لا شيء يطابق هذه التصفية
concerns-public-empty-how = ما يبلّغ عنه المقيمون يظهر هنا. أزل عامل تصفية لترى المزيد، أو كن أول من يقول شيئًا.
concerns-public-report = أبلغ عن أمر
concerns-public-see-all = عرض كل البلاغات

## الخريطة
concerns-map-label = خريطة البلاغات نفسها
concerns-map-alt = خريطة { $city }
concerns-map-as-list = عرض كقائمة
concerns-map-unplaced = { $n ->
    [zero] لا بلاغ من دون مكان
    [one] بلاغ واحد من دون مكان: في القائمة
    [two] بلاغان من دون مكان: في القائمة
    [few] { $n } بلاغات من دون مكان: في القائمة
    [many] { $n } بلاغًا من دون مكان: في القائمة
   *[other] { $n } بلاغ من دون مكان: في القائمة
}
concerns-map-empty = لا شيء يطابق هنا. حرّك الخريطة أو أزل عامل تصفية.
concerns-map-closer = تقريب
concerns-map-farther = إبعاد
concerns-map-north = إلى الشمال
concerns-map-south = إلى الجنوب
concerns-map-west = إلى الغرب
concerns-map-east = إلى الشرق
concerns-map-pin = { $n ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $n } بلاغات
    [many] { $n } بلاغًا
   *[other] { $n } بلاغ
}
concerns-map-several = <b>{ $n }</b> عدة بلاغات هنا، بلون أسوئها
concerns-map-several-pin = عدة بلاغات هنا؛ تقريب
concerns-map-drawn = { $source } (مرسومة للتدريب وليست ممسوحة)
concerns-map-drawn-alone = مرسومة للتدريب وليست ممسوحة
concerns-map-approximate = المناطق تقريبية وليست حدودًا قانونية
concerns-map-limits-by = الحدود: { $source }
concerns-map-areas-by = المناطق: { $source }
concerns-map-limits-and-areas-by = الحدود والمناطق: { $source }
concerns-map-places-by = الأماكن: { $source }
concerns-map-places-by-and-invented = الأماكن: { $source }؛ وما سواها مُختلق للتدريب
concerns-map-places-invented = الأماكن: مُختلقة للتدريب
concerns-map-sources-more = و{ $n ->
    [zero] { $n } غيره
    [one] واحد غيره
    [two] اثنان غيره
    [few] { $n } غيره
    [many] { $n } غيره
   *[other] { $n } غيره
}

## صفحة البلاغ
concerns-page-back = كل البلاغات
concerns-page-back-area = كل البلاغات في { $area }
concerns-page-say-new = لم يتولَّه أحد بعد. على { $team } أن ترد في موعد أقصاه { $due }.
concerns-page-say-working = البلاغ لدى { $team }؛ موعد الرد { $due }.
concerns-page-say-late = البلاغ لدى { $team } وهو متأخر: كان موعد الرد { $due }، أي قبل { $span }.
concerns-page-say-waiting = سألت { $team } المقيم سؤالًا ({ $since }). الوقت متوقف حتى يأتي الرد.
concerns-page-say-open = البلاغ لدى { $team }؛ وليس له موعد رد.
concerns-page-say-answered = ردّت { $team } ({ $at }).
concerns-page-say-answered-in = ردّت { $team } ({ $at }) خلال { $span }.
concerns-page-say-answered-in-time = ردّت { $team } ({ $at }): خلال { $span }، قبل الموعد.
concerns-page-say-answered-late = ردّت { $team } ({ $at }): خلال { $span }، بعد الموعد.
concerns-page-say-not-ours = أُغلق: هذا الأمر ليس من اختصاص المدينة. السجل يقول من المختص.
concerns-page-say-duplicate = أُغلق: سبق الإبلاغ عن الشيء نفسه، والعمل مستمر هناك.
concerns-page-say-not-found = أُغلق: ذهب من يتحقق ولم يجد شيئًا هناك.
concerns-page-say-no-reply = أُغلق: سألت المدينة ولم يصل رد.
concerns-page-say-withdrawn = أُغلق: سحبه صاحبه.
concerns-page-say-not-possible = أُغلق: لا تستطيع المدينة القيام به. السجل يقول لماذا.
concerns-page-say-closed = أُغلق.
concerns-page-alt-before = قبل: { $title }
concerns-page-alt-after = بعد: { $title }
concerns-page-illustration = صور بيانات التدريب رسوم توضيحية: مرسومة وليست ملتقطة.
concerns-page-by-resident = قبل، بعدسة مقيم
concerns-page-by-city = بعد، بعدسة المدينة
concerns-page-story = ماذا حدث
concerns-page-aside = المكان وما يمكنك فعله
concerns-page-map = خريطة الموقع: { $place }
concerns-page-where = أين
concerns-page-who = من
concerns-page-reported = وقت الإبلاغ
concerns-page-due = موعد الرد
concerns-page-also = قال ذلك أيضًا
concerns-page-supporters = { $n ->
    [zero] لا أحد غيره
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $n } أشخاص آخرين
    [many] { $n } شخصًا آخر
   *[other] { $n } شخص آخر
}
concerns-page-same = هل ترى هذا أيضًا؟
concerns-page-same-how = قل ذلك بنقرة واحدة ودون اسم: ما يراه كثيرون له وزن أكبر.
concerns-page-counted-how = { $n ->
    [zero] لا أحد يرى هذا بعد.
    [one] شخص واحد يرى هذا.
    [two] أنت وشخص آخر تريان هذا.
    [few] يرى هذا { $n } أشخاص وأنت منهم.
    [many] يرى هذا { $n } شخصًا وأنت منهم.
   *[other] يرى هذا { $n } شخص وأنت منهم.
}
concerns-page-follow-how = ولتعرف ما يحدث تابعه.
concerns-page-me-too = وأنا أيضًا
concerns-page-follow = تابع بالبريد
concerns-page-mine = أنا من أبلغ عن هذا
concerns-page-desk = افتح في المكتب
concerns-page-ended = هل أُصلح؟
concerns-page-ended-how = صاحب البلاغ يقول ذلك عبر الرابط الخاص في الإيصال أو في رسالة. وإن رأيته مرة أخرى فأبلغ عنه مرة أخرى.
concerns-page-again = عاد من جديد

## سجل الحالة
concerns-story-reported = <b>أبلغ عنه مقيم</b>
concerns-story-reported-phone = <b>أبلغ عنه مقيم بالهاتف</b>
concerns-story-reported-counter = <b>أبلغ عنه مقيم عند الشباك</b>
concerns-story-reported-letter = <b>أبلغ عنه مقيم برسالة</b>
concerns-story-reported-street = <b>رآه الموظفون في الشارع</b>
concerns-story-reported-import = <b>جاء من نظام آخر</b>
concerns-story-assigned = <b>ذهب إلى { $team }</b>؛ موعد الرد { $due }.
concerns-story-assigned-before = <b>ذهب إلى { $team }</b>؛ كان موعد الرد { $due }.
concerns-story-asked = <b>سألت { $team }</b>
concerns-story-replied = <b>أجاب المقيم</b>
concerns-story-said-more = <b>أضاف المقيم كلامًا</b>
concerns-story-resumed = <b>تتابع المدينة العمل دون رد</b>
concerns-story-supported = <b>قال شخص «وأنا أيضًا»</b>
concerns-story-classified = <b>تغيّر نوعه وذهب إلى { $team }</b>
concerns-story-moved = <b>ذهب إلى { $team }</b>
concerns-story-located = <b>حُدِّد المكان على الخريطة</b>
concerns-story-edited = <b>صُحِّحت كلماته</b>
concerns-story-redacted = <b>حُذفت بيانات شخصية</b>
concerns-story-answered = <b>ردّت { $team }</b>
concerns-story-closed = <b>أغلقته { $team }</b>
concerns-story-reopened = <b>فُتح من جديد</b>
concerns-story-rated = <b>قال المقيم كيف هو الأمر</b>
concerns-story-rated-3 = <b>قال المقيم: أُصلح</b>
concerns-story-rated-2 = <b>قال المقيم: أُصلح جزئيًا</b>
concerns-story-rated-1 = <b>قال المقيم: لم يُصلَح</b>
concerns-story-undone = <b>تراجعت المدينة خطوة</b>
concerns-story-happened = <b>حدث شيء</b>
concerns-story-clock-stops = الوقت متوقف حتى يأتي رد.
concerns-story-clock-stood = توقف الوقت مدة { $span }.

## الصفحة الأولى
concerns-home-title = { $city }: مكتب خدمة المدينة
concerns-home-question = ما الذي يحتاج إلى إصلاح في { $city }؟
concerns-home-place = شارع أو معلم أو رقم مصباح
concerns-home-place-example = أين ذلك؟
concerns-home-report = أبلغ
concerns-home-town = شارع في { $city } مساءً. { $all ->
        [0] كل المصابيح مضاءة: لم يُبلَّغ عن شيء في الأيام السبعة الأخيرة.
       *[other] النوافذ المضاءة { $lit } من { $all }: بلاغات الأيام السبعة الأخيرة التي تم الرد عليها.
    }
concerns-home-caption = كل نافذة مضاءة بلاغ من الأيام السبعة الأخيرة تم الرد عليه: <a><lit>{ $lit } من { $all }</lit></a>. { $dark ->
    [0] لا نافذة مظلمة.
    [zero] لا نافذة مظلمة.
    [one] <a2>نافذة واحدة مظلمة</a2>{ $late ->
        [0] ، وليست متأخرة.
       *[other] ، وهي متأخرة.
    }
    [two] من <a2>النافذتين المظلمتين</a2>، { $late ->
        [0] لا شيء منها متأخر.
        [zero] لا شيء منها متأخر.
        [one] واحدة متأخرة.
        [two] اثنتان متأخرتان.
        [few] { $late } متأخرة.
        [many] { $late } متأخرة.
       *[other] { $late } متأخرة.
    }
    [few] من <a2>النوافذ المظلمة ({ $dark })</a2>، { $late ->
        [0] لا شيء منها متأخر.
        [zero] لا شيء منها متأخر.
        [one] واحدة متأخرة.
        [two] اثنتان متأخرتان.
        [few] { $late } متأخرة.
        [many] { $late } متأخرة.
       *[other] { $late } متأخرة.
    }
    [many] من <a2>النوافذ المظلمة ({ $dark })</a2>، { $late ->
        [0] لا شيء منها متأخر.
        [zero] لا شيء منها متأخر.
        [one] واحدة متأخرة.
        [two] اثنتان متأخرتان.
        [few] { $late } متأخرة.
        [many] { $late } متأخرة.
       *[other] { $late } متأخرة.
    }
   *[other] من <a2>النوافذ المظلمة ({ $dark })</a2>، { $late ->
        [0] لا شيء منها متأخر.
        [zero] لا شيء منها متأخر.
        [one] واحدة متأخرة.
        [two] اثنتان متأخرتان.
        [few] { $late } متأخرة.
        [many] { $late } متأخرة.
       *[other] { $late } متأخرة.
    }
} <a3>كل الأرقام</a3>
concerns-home-quiet = مساء هادئ: لم يُبلَّغ عن شيء في الأيام السبعة الأخيرة. <a>كل الأرقام</a>
concerns-home-per-window = عدد البلاغات التي تمثلها النافذة الواحدة: { $n }.
concerns-home-ways = يمكنك أيضًا
concerns-home-follow = متابعة بلاغ
concerns-home-follow-how = برقمه المرجعي أو برابطك الخاص
concerns-home-look = إلقاء نظرة حولك
concerns-home-look-how = { $n ->
    [0] لا شيء مفتوح على الخريطة
    [zero] لا شيء مفتوح على الخريطة
    [one] بلاغ مفتوح واحد على الخريطة
    [two] بلاغان مفتوحان على الخريطة
    [few] { $n } بلاغات مفتوحة على الخريطة
    [many] { $n } بلاغًا مفتوحًا على الخريطة
   *[other] { $n } بلاغ مفتوح على الخريطة
}
concerns-home-list = قراءة ما قاله الآخرون
concerns-home-list-how = كل البلاغات والردود، مع بحث
concerns-home-fixed = ما أُصلح في الأيام السبعة الأخيرة
concerns-home-fixed-all = { $n ->
    [zero] لا ردود
    [one] الرد الوحيد
    [two] الردّان كلاهما
    [few] كل الردود، وعددها { $n }
    [many] كل الردود، وعددها { $n }
   *[other] كل الردود، وعددها { $n }
}
concerns-home-before = قبل
concerns-home-after = بعد
concerns-home-answered-in = تم الرد خلال { $span }
concerns-home-figures = كيف أداؤنا
concerns-home-figures-all = كيف يُعدّ هذا
concerns-home-figures-none = لا يوجد ما يُقاس بعد. حالما يُرد على أول بلاغ يظهر وقته هنا.
concerns-home-in-time = تم الرد عليها في الموعد
concerns-home-in-time-of = { $in-time } من { $timed } في آخر 30 يومًا.
concerns-home-year-ago = قبل عام: { $rate } %
concerns-home-no-answers = لم يُرد على شيء في آخر 30 يومًا.
concerns-home-median = حتى يُرد على النصف
concerns-home-mean = { $n ->
    [zero] المتوسط أقل من ساعة.
    [one] المتوسط ساعة واحدة.
    [two] المتوسط ساعتان.
    [few] المتوسط { $n } ساعات.
    [many] المتوسط { $n } ساعة.
   *[other] المتوسط { $n } ساعة.
}
concerns-home-open = { $open ->
        [zero] مفتوح الآن
        [one] مفتوح الآن
        [two] مفتوحان الآن
        [few] مفتوحة الآن
        [many] مفتوحًا الآن
       *[other] مفتوح الآن
    }{ $late ->
        [0] ، ولا متأخر بينها
       *[other] ، والمتأخر منها { $late }
    }
concerns-home-oldest = الأقدم ينتظر منذ { $span }: <a>{ $title }</a>.
concerns-home-unseen = { $n ->
    [zero] كلها علنية.
    [one] واحد منها غير علني.
    [two] اثنان منها غير علنيين.
    [few] { $n } منها غير علنية.
    [many] { $n } منها غير علنية.
   *[other] { $n } منها غير علنية.
}

## الأرقام
concerns-figures-title = الأرقام
concerns-figures-title-rate = الأرقام: { $rate } من الردود في الموعد
concerns-figures-unit-percent = %
concerns-figures-unit-hours = { $n ->
    [zero] ساعة
    [one] ساعة
    [two] ساعتان
    [few] ساعات
    [many] ساعة
   *[other] ساعة
}
concerns-figures-unit-days = { $n ->
    [zero] يوم
    [one] يوم
    [two] يومان
    [few] أيام
    [many] يومًا
   *[other] يوم
}
concerns-figures-no-data = لا بيانات
concerns-figures-percent = { $n } %
concerns-figures-hours = { $n } س
concerns-figures-period = المدة
concerns-figures-last-days = الأيام الأخيرة: { $n }
concerns-figures-year = عام { $year }
concerns-figures-week = من { $from } إلى { $to }
concerns-figures-say-all = جاء <lit>كل رد</lit> من ردود { $city } في الموعد.
concerns-figures-say-over-nine = { $left-out ->
    [0] من ردود { $city }، جاء <lit>أكثر من 9 من كل 10</lit> في الموعد.
   *[other] من ردود { $city } التي يمكن قياسها، جاء <lit>أكثر من 9 من كل 10</lit> في الموعد.
}
concerns-figures-say-of-ten = { $left-out ->
    [0] من ردود { $city }، جاء <lit>{ $n } من كل 10</lit> في الموعد.
   *[other] من ردود { $city } التي يمكن قياسها، جاء <lit>{ $n } من كل 10</lit> في الموعد.
}
concerns-figures-say-hardly-any = { $left-out ->
    [0] من ردود { $city }، <lit>لم يكد يأتي أي رد</lit> في الموعد.
   *[other] من ردود { $city } التي يمكن قياسها، <lit>لم يكد يأتي أي رد</lit> في الموعد.
}
concerns-figures-say-few = { $timed ->
    [zero] لم تقدم { $city } <lit>أي رد</lit>.
    [one] قدمت { $city } ردًا واحدًا{ $in-time ->
        [0] ، <lit>بعد الموعد</lit>.
       *[other] ، <lit>في الموعد</lit>.
    }
    [two] قدمت { $city } <lit>{ $in-time } من ردَّين</lit> في الموعد.
    [few] قدمت { $city } <lit>{ $in-time } من { $timed } ردود</lit> في الموعد.
    [many] قدمت { $city } <lit>{ $in-time } من { $timed } ردًا</lit> في الموعد.
   *[other] قدمت { $city } <lit>{ $in-time } من { $timed } رد</lit> في الموعد.
}
concerns-figures-say-few-measured = من ردود { $city } التي يمكن قياسها، جاء <lit>{ $in-time } من { $timed }</lit> في الموعد.
concerns-figures-say-no-answers = لم يُرد على شيء في هذه المدة، ولذلك <lit>لا يوجد ما يُقاس</lit>.
concerns-figures-say-none-measured = ما تم الرد عليه في هذه المدة أوقاته غير ممكنة، ولذلك <lit>لا يوجد ما يُقاس</lit>.
concerns-figures-say-nothing-yet = ليس لدى { $city } <lit>ما يُقاس</lit> بعد.
concerns-figures-say-twice = تنتظر { $slow } ضعف ما تنتظره { $fast }.
concerns-figures-say-times = مدة الانتظار في { $slow } تساوي مدته في { $fast } مضروبة في { $times }.
concerns-figures-reported = أُبلغ عنها
concerns-figures-in-time = تم الرد عليها في الموعد
concerns-figures-n-in-time = { $n } في الموعد
concerns-figures-n-late = { $n } متأخرة
concerns-figures-open = مفتوحة الآن،
concerns-figures-trend-none = بدأ العدّ متأخرًا، فلا توجد مدة سابقة كاملة للمقارنة.
concerns-figures-trend-same = بقدر المدة السابقة نفسها.
concerns-figures-trend-more = أكثر من المدة السابقة نفسها بـ{ $n }.
concerns-figures-trend-fewer = أقل من المدة السابقة نفسها بـ{ $n }.
concerns-figures-trend-year = قبل عام { $rate }.
concerns-figures-trend-before = في المدة السابقة نفسها { $rate }.
concerns-figures-trend-mean = المتوسط { $mean }: وهو أطول من الوسيط حين يستغرق بعضها وقتًا طويلًا جدًا.
concerns-figures-trend-oldest = الأقدم ينتظر منذ { $age }.
concerns-figures-answered = تم الرد
concerns-figures-mean = متوسط الوقت حتى الرد
concerns-figures-delay = نسبة التأخر
concerns-figures-backlog-median = نصف المفتوح أقدم من
concerns-figures-backlog-oldest = أقدم المفتوح جاء قبل
concerns-figures-closed = أُغلق بلا رد على الموضوع
concerns-figures-excluded = مستبعد: أوقات غير ممكنة
concerns-figures-how = كيف يُعدّ هذا
concerns-figures-how-in-time = <b>في الموعد</b>: الردود التي قُدمت قبل موعد الرد، من كل الردود ذات الأوقات الممكنة. والموعد هو موعد نوع البلاغ.
concerns-figures-how-hours = <b>الساعات</b>: ساعات كاملة من البلاغ إلى الرد، دون الوقت الذي انتظرت فيه المدينة المقيم. <b>يُرد على النصف</b> خلال الوسيط؛ والمتوسط هو كل الساعات مقسومة على كل الردود.
concerns-figures-how-delay = <b>نسبة التأخر</b>: الردود التي جاءت متأخرة والبلاغات المفتوحة التي فات موعدها الآن، من كل الردود ذات الأوقات الممكنة وتلك البلاغات المفتوحة.
concerns-figures-how-backlog = <b>مفتوح الآن</b>: ما لم يُرد عليه ولم يُغلق في هذه اللحظة، أيًا كان وقت الإبلاغ. <b>متأخر</b>: ما فات موعده منها والوقت يجري. ويُحسب عمرها من البلاغ.
concerns-figures-how-period = تُعدّ البلاغات التي جاءت والردود التي قُدمت من { $from } إلى { $to }، واليومان محسوبان.
concerns-figures-how-excluded = { $n ->
    [0] لم يلزم استبعاد أي رد في هذه المدة.
    [zero] لم يلزم استبعاد أي رد في هذه المدة.
    [one] رد واحد مستبعد من كل أرقام الوقت لأن تاريخه قبل بلاغه أو لأنه غير ممكن لسبب آخر.
    [two] ردّان مستبعدان من كل أرقام الوقت لأن تاريخهما قبل بلاغهما أو لأنهما غير ممكنين لسبب آخر.
    [few] { $n } ردود مستبعدة من كل أرقام الوقت لأن تاريخها قبل بلاغها أو لأنها غير ممكنة لسبب آخر.
    [many] { $n } ردًا مستبعدًا من كل أرقام الوقت لأن تاريخها قبل بلاغها أو لأنها غير ممكنة لسبب آخر.
   *[other] { $n } رد مستبعد من كل أرقام الوقت لأن تاريخها قبل بلاغها أو لأنها غير ممكنة لسبب آخر.
}
concerns-figures-how-coverage = <a>بدأ العدّ في { $since }.</a>
concerns-figures-last = لم يحدث شيء في هذه المدة. <a>آخر مدة فيها أرقام: { $period }</a>
concerns-figures-how-unseen = تشمل الأرقام كل بلاغ، ومنها ما ليس علنيًا. كل عدد يفتح قائمته، والقائمة تقول كم منها لا يجوز لها عرضه. وما تبلّغ عنه الأجهزة ليس بلاغ مقيم أبدًا.
concerns-figures-csv = هذه الأعداد في جدول (CSV)
concerns-figures-empty = لم يحدث شيء في هذه المدة
concerns-figures-empty-how = حالما يبلّغ أحد عن شيء يُحسب هنا.
concerns-figures-steps-months = الردود كل شهر:
concerns-figures-steps-weeks = الردود كل أسبوع:
concerns-figures-key-in-time = في الموعد
concerns-figures-key-late = متأخرة
concerns-figures-key-share = الرقم فوق العمود هو نسبة الأجوبة المتأخرة.
concerns-figures-by-month = بحسب الشهر
concerns-figures-by-week = بحسب الأسبوع
concerns-figures-chart = رسم بياني: الردود في الموعد والمتأخرة
concerns-figures-steps-label = الردود في الموعد والمتأخرة، خطوة بعد خطوة؛ مجموعها { $answered }. الأعداد في الجدول أدناه.
concerns-figures-steps-table = جدول: الردود خطوة بعد خطوة
concerns-figures-as-table = عرض كجدول
concerns-figures-steps-title-plain = الردود، في الموعد ومتأخرة
concerns-figures-steps-title-fell = انخفضت الردود المتأخرة من { $first } إلى { $last }
concerns-figures-steps-title-rose = ارتفعت الردود المتأخرة من { $first } إلى { $last }
concerns-figures-steps-title-same = بقيت الردود المتأخرة عند نحو { $last }
concerns-figures-area-title = { $n ->
    [zero] نصف المنتظرين في { $area } ينتظرون أقل من ساعة
    [one] نصف المنتظرين في { $area } ينتظرون أكثر من ساعة
    [two] نصف المنتظرين في { $area } ينتظرون أكثر من ساعتين
    [few] نصف المنتظرين في { $area } ينتظرون أكثر من { $n } ساعات
    [many] نصف المنتظرين في { $area } ينتظرون أكثر من { $n } ساعة
   *[other] نصف المنتظرين في { $area } ينتظرون أكثر من { $n } ساعة
}
concerns-figures-area-title-plain = كم تنتظر كل منطقة
concerns-figures-area-hours = { $area }: { $n ->
        [zero] يُرد على النصف خلال أقل من ساعة
        [one] يُرد على النصف خلال ساعة
        [two] يُرد على النصف خلال ساعتين
        [few] يُرد على النصف خلال { $n } ساعات
        [many] يُرد على النصف خلال { $n } ساعة
       *[other] يُرد على النصف خلال { $n } ساعة
    }
concerns-figures-area-few = { $area }: { $n ->
    [zero] لا ردود، فلا شيء يُقارن
    [one] رد واحد، وهو أقل من أن يُقارن
    [two] ردان، وهما أقل من أن يُقارنا
    [few] { $n } ردود، وهي أقل من أن تُقارن
    [many] { $n } ردًا، وهي أقل من أن تُقارن
   *[other] { $n } رد، وهي أقل من أن تُقارن
}
concerns-figures-rank-label = المناطق بحسب الساعات التي يُرد خلالها على النصف
concerns-figures-rank-how = الساعات حتى الرد:
concerns-figures-key-median = الوسيط
concerns-figures-key-half = النصف الأوسط. ثم مداه وعدد الردود.
concerns-figures-rank-note = { $low }–{ $high } · { $n }
concerns-figures-rank-few = الأعداد الصغيرة متقلبة: المنطقة التي لديها أقل من { $n } ردًا لا تُرتَّب.
concerns-figures-map-scale = من أقصر انتظار إلى أطوله، بالساعات.
concerns-figures-map-few = أقل من { $n } ردًا: أقل من أن تُقارن. والرقم يبيّن عددها.
concerns-figures-map-none = لا توجد في هذه المدة منطقة لديها { $n } ردًا، وهو ما تُقارن المناطق ابتداءً منه. الرقم في كل منطقة يبيّن عدد ردودها؛ اختر مدة أطول في الأعلى.
concerns-figures-kind-title = أقل ما نلحق به: { $kind }
concerns-figures-kind-title-plain = ما يُبلَّغ عنه، بحسب النوع
concerns-figures-by-kind = بحسب نوع البلاغ
concerns-figures-by-area = بحسب المنطقة
concerns-figures-by-department = بحسب الإدارة
concerns-figures-col-name = الاسم
concerns-figures-col-time = المدة
concerns-figures-col-deadline = موعد الرد
concerns-figures-col-reported = أُبلغ عنها
concerns-figures-col-answered = تم الرد
concerns-figures-col-in-time = في الموعد
concerns-figures-col-too-late = بعد الموعد
concerns-figures-col-median = الوسيط
concerns-figures-col-open = مفتوحة الآن
concerns-figures-col-late = متأخرة الآن
concerns-figures-col-open-end = مفتوحة في نهايتها
concerns-figures-deadline-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
concerns-figures-deadline-working-hours = { $n ->
    [zero] أقل من ساعة عمل
    [one] ساعة عمل واحدة
    [two] ساعتا عمل
    [few] { $n } ساعات عمل
    [many] { $n } ساعة عمل
   *[other] { $n } ساعة عمل
}
concerns-figures-deadline-working-days = { $n ->
    [zero] يوم العمل نفسه
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}

## خلف الروابط في ذيل الصفحة
concerns-about-accessibility-title = سهولة الوصول
concerns-about-accessibility-lede = يستطيع الجميع الإبلاغ والمتابعة والقراءة هنا: بلوحة المفاتيح، وبقارئ الشاشة، وعلى هاتف صغير أو قديم، وعلى شبكة بطيئة.
concerns-about-accessibility-how = كيف صُنع
concerns-about-accessibility-keyboard = كل شيء يعمل بلوحة المفاتيح، وموضع التركيز ظاهر دائمًا. تُكبَّر الصفحات إلى 400 % دون تمرير جانبي.
concerns-about-accessibility-map = الخريطة رسم. والقائمة بجانبها تقول الشيء نفسه بالكلمات، وهي طريق لوحة المفاتيح إلى كل بلاغ.
concerns-about-accessibility-script = لا تحتاج أي صفحة إلى JavaScript. وحيث يعمل تتحرك الخريطة من تلقاء نفسها وتساعد النماذج أثناء الكتابة.
concerns-about-accessibility-colour = الحالة دائمًا كلمة وشكل ولون. والوضع الفاتح أو الداكن يتبع جهازك.
concerns-about-accessibility-owed = ما ليس موجودًا بعد
concerns-about-accessibility-owed-what = تُفحص الصفحات آليًا وفق WCAG 2.2 AA. وما زال ينقصها فحص من أشخاص يستخدمون قارئ الشاشة كل يوم.
concerns-about-accessibility-tell = شيء لا يعمل معك؟
concerns-about-accessibility-tell-how = أخبرنا بالهاتف أو البريد أو عند الشباك: نأخذ بلاغك هناك أيضًا ونصلح الصفحة.
concerns-about-privacy-title = الخصوصية
concerns-about-privacy-lede = ما تبلّغ عنه علني. أما من أنت فلا.
concerns-about-privacy-public = ما يراه الجميع
concerns-about-privacy-public-what = كلماتك وصورك والمكان ورد المدينة: إلا إذا طلبت بلاغًا خاصًا أو كان نوع البلاغ خاصًا أصلًا. ولا يظهر أبدًا اسمك ولا بريدك ولا رقم هاتفك.
concerns-about-privacy-staff = ما لا يراه إلا الموظفون
concerns-about-privacy-staff-what = اسمك وبريدك ورقم هاتفك إن ذكرتها: لا يراها إلا من يحتاج إليها لحالتك. ويُسجَّل كل اطلاع مع اسم من اطلع.
concerns-about-privacy-pictures = الصور
concerns-about-privacy-pictures-what = نزيل ما يخفيه هاتفك في الصورة: أين ومتى التُقطت وبأي جهاز. والصورة التي يظهر فيها شخص تُخفى حين تخبرنا.
concerns-about-privacy-cookies = ملفات تعريف الارتباط
concerns-about-privacy-cookies-what = هناك ملف حين تختار لغة، وملف حين تسجّل الدخول، ولا شيء غيرهما. ولا يُخبَر أحد آخر بأنك كنت هنا.
concerns-about-privacy-rights = حقوقك
concerns-about-privacy-rights-what = يحق لك أن تسأل عما يُحفظ عنك، وأن تطلب تصحيحه وحذفه. والحذف حقيقي: تُحذف النصوص السابقة أيضًا.
concerns-about-counting-lede = كل عدد هنا مجموع بلاغات مفردة ويفتح قائمتها. عُدّ بنفسك.
concerns-about-counting-rates = الأرقام
concerns-about-counting-clock = الوقت
concerns-about-counting-clock-what = يبدأ الوقت مع البلاغ. ويتوقف ما دامت المدينة تنتظر رد المقيم. وحيث يكون الموعد بساعات العمل أو أيام العمل لا يُحسب له إلا وقت عمل المدينة؛ أما الساعات حتى الرد فهي ساعات الليل والنهار.
concerns-about-counting-days = الأيام
concerns-about-counting-days-what = اليوم هو يوم المنطقة الزمنية للمدينة ({ $zone })، من منتصف الليل إلى منتصف الليل.
concerns-about-counting-left-out = ما يُستبعد
concerns-about-counting-left-out-what = الردود ذات الأوقات غير الممكنة، كما في البيانات القديمة، تُعدّ ردودًا وتُستبعد من كل أرقام الوقت؛ ويُذكر عددها بجانب الرقم. والمنطقة التي لديها أقل من 30 ردًا لا تُرتَّب. وحيث لا يُعرف شيء تقول الصفحة «لا بيانات»، ولا تقول 0 أبدًا.
concerns-about-counting-unseen = ما ليس علنيًا
concerns-about-counting-check = التحقق
concerns-about-counting-check-what = تُكتب الأرقام مع كل رد في الخطوة نفسها. ويعيد برنامج عدّ كل البلاغات ويقارن؛ وأي فرق خلل.
concerns-about-counting-go = إلى الأرقام
