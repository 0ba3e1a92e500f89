## मेनु
concerns-nav-map = नक्सा
concerns-nav-map-hint = के खुला छ, र कहाँ
concerns-nav-figures = तथ्याङ्क
concerns-nav-figures-hint = जवाफ आउन कति लाग्छ, र के ढिला छ
concerns-nav-accessibility = पहुँच
concerns-nav-privacy = गोपनीयता
concerns-nav-counting = हामी कसरी गन्छौं

## अवस्था र पङ्क्ति
concerns-public-late = ढिला
concerns-public-waiting = पर्खाइमा
concerns-public-late-by = { $span }ले
concerns-public-due = म्याद { $when }
concerns-public-waiting-for = नागरिकलाई
concerns-public-answered-in = { $span }मा
# सूचीको पङ्क्ति: कहाँ हो, र कति जनाले भने।
concerns-public-row = { $place }, { $area } · { $people ->
    [one] १ जना
   *[other] { $people } जना
}
concerns-public-row-place = { $place } · { $people ->
    [one] १ जना
   *[other] { $people } जना
}
concerns-public-row-area = { $area } · { $people ->
    [one] १ जना
   *[other] { $people } जना
}
concerns-public-row-people = { $people ->
    [one] १ जना
   *[other] { $people } जना
}
concerns-public-no-department = अझै शाखा छैन
concerns-public-no-area = क्षेत्र नभएको

## छनोट
concerns-public-filter = गुनासो छान्नुहोस्
concerns-public-search = ठाउँ, शब्द वा सन्दर्भ नम्बर
concerns-public-find = खोज्नुहोस्
concerns-public-states = कुन गुनासो
concerns-public-tag-open = खुला
concerns-public-tag-all = सबै
concerns-public-chosen = लागू छनोट
concerns-public-take-away = : यो छनोट हटाउनुहोस्
concerns-public-tag-box = नक्साको यो भाग
concerns-public-tag-words = “{ $words }”
concerns-public-tag-in-time = म्यादभित्र जवाफ दिइएका
concerns-public-tag-too-late = म्यादपछि जवाफ दिइएका
concerns-public-tag-no-interval = हुनै नसक्ने समय
concerns-public-span = { $from } देखि { $to } सम्म
concerns-public-more-filters = थप छनोट
concerns-public-category = किसिम
concerns-public-area = क्षेत्र
concerns-public-department = शाखा
concerns-public-period = समय
concerns-public-any-category = सबै किसिम
concerns-public-any-area = सबै क्षेत्र
concerns-public-any-department = सबै शाखा
concerns-public-any-time = जुनसुकै समय
concerns-public-days-7 = पछिल्ला ७ दिन
concerns-public-days-30 = पछिल्ला ३० दिन
concerns-public-days-90 = पछिल्ला ९० दिन
concerns-public-days-365 = पछिल्ला १२ महिना
concerns-public-show = देखाउनुहोस्
concerns-public-newest-first = नयाँ पहिले
concerns-public-late-first = ढिला पहिले

## सूची
concerns-public-say-city = { $count ->
    [0] { $city }मा कुनै गुनासो खुला छैन।
    [one] { $city }मा <lit>१ गुनासो</lit> खुला छ{ $late ->
        [0] ।
       *[other] , र ढिला भइसक्यो।
    }
   *[other] { $city }मा <lit>{ $count } गुनासो</lit> खुला छन्{ $late ->
        [0] , कुनै ढिला छैन।
       *[other] , { $late } वटा ढिला।
    }
}
concerns-public-say-here = { $count ->
    [0] यहाँ कुनै गुनासो खुला छैन।
    [one] यहाँ <lit>१ गुनासो</lit> खुला छ{ $late ->
        [0] ।
       *[other] , र ढिला भइसक्यो।
    }
   *[other] यहाँ <lit>{ $count } गुनासो</lit> खुला छन्{ $late ->
        [0] , कुनै ढिला छैन।
       *[other] , { $late } वटा ढिला।
    }
}
concerns-public-say-late = { $count ->
    [0] यहाँ केही ढिला छैन।
    [one] यहाँ <lit>१ गुनासो</lit> ढिला छ।
   *[other] यहाँ <lit>{ $count } गुनासो</lit> ढिला छन्।
}
concerns-public-say-found = { $count ->
    [0] कुनै गुनासो मिलेन।
    [one] <lit>१ गुनासो</lit> मिल्छ।
   *[other] <lit>{ $count } गुनासो</lit> मिल्छन्।
}
concerns-public-say-many = <lit>{ $count } भन्दा बढी गुनासो</lit> मिल्छन्।
concerns-public-on-map = नक्सामा देखाउनुहोस्
concerns-public-csv = यो सूची तालिकामा (CSV)
concerns-public-unseen = { $n ->
    [one] थप १ तथ्याङ्कमा गनिएको छ। त्यो सार्वजनिक छैन: किसिमका कारण, गुनासो गर्नेको इच्छाले, वा कर्मचारीले हेर्न बाँकी भएर।
   *[other] थप { $n } तथ्याङ्कमा गनिएका छन्। ती सार्वजनिक छैनन्: किसिमका कारण, गुनासो गर्नेको इच्छाले, वा कर्मचारीले हेर्न बाँकी भएर।
}
concerns-public-empty-picture = चित्र: साँझमा झ्यालछेउको सफा टेबल, एक कप चिया र बत्ती
concerns-public-empty = यो छनोटमा केही मिलेन
concerns-public-empty-how = नागरिकले भनेका कुरा यहाँ देखिन्छन्। धेरै हेर्न एउटा छनोट हटाउनुहोस्, वा पहिलो पटक आफैं भन्नुहोस्।
concerns-public-report = गुनासो भन्नुहोस्
concerns-public-see-all = सबै गुनासो हेर्नुहोस्

## नक्सा
concerns-map-label = तिनै गुनासोको नक्सा
concerns-map-alt = { $city }को नक्सा
concerns-map-as-list = सूचीमा देखाउनुहोस्
concerns-map-unplaced = { $n ->
    [one] ठाउँ नभएको १ गुनासो: सूचीमा
   *[other] ठाउँ नभएका { $n } गुनासो: सूचीमा
}
concerns-map-empty = यहाँ केही मिलेन। नक्सा सार्नुहोस्, वा एउटा छनोट हटाउनुहोस्।
concerns-map-closer = नजिक
concerns-map-farther = टाढा
concerns-map-north = उत्तरतिर
concerns-map-south = दक्षिणतिर
concerns-map-west = पश्चिमतिर
concerns-map-east = पूर्वतिर
concerns-map-pin = { $n ->
    [one] १ गुनासो
   *[other] { $n } गुनासो
}
concerns-map-several = <b>{ $n }</b> यहाँ धेरै छन्, सबैभन्दा ढिलाको रङमा
concerns-map-several-pin = यहाँ धेरै गुनासो छन्; नजिकबाट हेर्नुहोस्
concerns-map-drawn = { $source } (तालिमका लागि कोरिएको, नापिएको होइन)
concerns-map-drawn-alone = तालिमका लागि कोरिएको, नापिएको होइन
concerns-map-approximate = क्षेत्रहरू अनुमानित हुन्, कानुनी सिमाना होइनन्
concerns-map-limits-by = सिमाना: { $source }
concerns-map-areas-by = क्षेत्र: { $source }
concerns-map-limits-and-areas-by = सिमाना र क्षेत्र: { $source }
concerns-map-places-by = ठाउँहरू: { $source }
concerns-map-places-by-and-invented = ठाउँहरू: { $source }; अरू तालिमका लागि बनाइएका हुन्
concerns-map-places-invented = ठाउँहरू: तालिमका लागि बनाइएका
concerns-map-sources-more = र { $n ->
    [one] थप { $n }
   *[other] थप { $n }
}

## गुनासोको पृष्ठ
concerns-page-back = सबै गुनासो
concerns-page-back-area = { $area }का सबै गुनासो
concerns-page-say-new = अझै कसैले सम्हालेको छैन। { $team }ले { $due } सम्म जवाफ दिनुपर्छ।
concerns-page-say-working = यो { $team }सँग छ; जवाफको म्याद { $due }।
concerns-page-say-late = यो { $team }सँग छ, र ढिला भयो: जवाफको म्याद { $due } थियो, { $span } अघि।
concerns-page-say-waiting = { $team }ले नागरिकलाई केही सोधेको छ ({ $since })। उत्तर नआएसम्म घडी रोकिन्छ।
concerns-page-say-open = यो { $team }सँग छ; यसको म्याद छैन।
concerns-page-say-answered = { $team }ले जवाफ दियो ({ $at })।
concerns-page-say-answered-in = { $team }ले जवाफ दियो ({ $at }), { $span }मा।
concerns-page-say-answered-in-time = { $team }ले जवाफ दियो ({ $at }): { $span }मा, म्यादअघि।
concerns-page-say-answered-late = { $team }ले जवाफ दियो ({ $at }): { $span }मा, म्यादपछि।
concerns-page-say-not-ours = टुंग्याइयो: यो नगरको काम होइन। कसको हो, तलको विवरणमा छ।
concerns-page-say-duplicate = टुंग्याइयो: यही कुरा पहिले नै भनिएको थियो, काम त्यहीँ चल्छ।
concerns-page-say-not-found = टुंग्याइयो: हेर्न जाँदा त्यहाँ केही भेटिएन।
concerns-page-say-no-reply = टुंग्याइयो: नगरले सोध्यो, उत्तर आएन।
concerns-page-say-withdrawn = टुंग्याइयो: गुनासो गर्नेले फिर्ता लिनुभयो।
concerns-page-say-not-possible = टुंग्याइयो: नगरले यो गर्न सक्दैन। किन, तलको विवरणमा छ।
concerns-page-say-closed = टुंग्याइयो।
concerns-page-alt-before = पहिले: { $title }
concerns-page-alt-after = पछि: { $title }
concerns-page-illustration = तालिमका डाटाका तस्बिर चित्रण हुन्: कोरिएका, खिचिएका होइनन्।
concerns-page-by-resident = पहिले, नागरिकको तस्बिर
concerns-page-by-city = पछि, नगरको तस्बिर
concerns-page-story = के भयो
concerns-page-aside = ठाउँ र तपाईंले गर्न सक्ने कुरा
concerns-page-map = ठाउँको नक्सा: { $place }
concerns-page-where = कहाँ
concerns-page-who = कसले
concerns-page-reported = भनिएको
concerns-page-due = जवाफको म्याद
concerns-page-also = अरूले पनि भने
concerns-page-supporters = { $n ->
    [one] अरू १ जना
   *[other] अरू { $n } जना
}
concerns-page-same = तपाईं पनि यही देख्नुहुन्छ?
concerns-page-same-how = नाम नदिई एक पटक थिचेर भन्नुहोस्: धेरैले देखेको कुराको तौल बढी हुन्छ।
concerns-page-counted-how = { $n ->
    [one] एक जनाले यो देख्नुहुन्छ।
   *[other] तपाईंसहित { $n } जनाले यो देख्नुहुन्छ।
}
concerns-page-follow-how = के हुँदैछ थाहा पाउन पछ्याउनुहोस्।
concerns-page-me-too = मलाई पनि
concerns-page-follow = इमेलबाट पछ्याउनुहोस्
concerns-page-mine = यो मैले भनेको हो
concerns-page-desk = डेस्कमा खोल्ने
concerns-page-ended = ठीक भयो?
concerns-page-ended-how = गुनासो गर्नेले रसिद वा इमेलको निजी लिंकबाट यो भन्छन्। फेरि देख्नुभयो भने फेरि भन्नुहोस्।
concerns-page-again = फेरि भयो

## गुनासोको क्रम
concerns-story-reported = <b>नागरिकले भन्नुभयो</b>
concerns-story-reported-phone = <b>नागरिकले फोनबाट भन्नुभयो</b>
concerns-story-reported-counter = <b>नागरिकले काउन्टरमा भन्नुभयो</b>
concerns-story-reported-letter = <b>नागरिकले चिठीबाट भन्नुभयो</b>
concerns-story-reported-street = <b>कर्मचारीले सडकमै देखे</b>
concerns-story-reported-import = <b>अर्को प्रणालीबाट आयो</b>
concerns-story-assigned = <b>{ $team }मा गयो</b>; जवाफको म्याद { $due }।
concerns-story-assigned-before = <b>{ $team }मा गयो</b>; जवाफको म्याद { $due } थियो।
concerns-story-asked = <b>{ $team }ले सोध्यो</b>
concerns-story-replied = <b>नागरिकले उत्तर दिनुभयो</b>
concerns-story-said-more = <b>नागरिकले थप भन्नुभयो</b>
concerns-story-resumed = <b>उत्तरबिनै नगर अघि बढ्यो</b>
concerns-story-supported = <b>कसैले “मलाई पनि” भन्नुभयो</b>
concerns-story-classified = <b>किसिम अर्कै रहेछ, { $team }मा गयो</b>
concerns-story-moved = <b>{ $team }मा गयो</b>
concerns-story-located = <b>ठाउँ नक्सामा भेटियो</b>
concerns-story-edited = <b>लेखाइ सच्याइयो</b>
concerns-story-redacted = <b>व्यक्तिगत विवरण हटाइयो</b>
concerns-story-answered = <b>{ $team }ले जवाफ दियो</b>
concerns-story-closed = <b>{ $team }ले टुंग्यायो</b>
concerns-story-reopened = <b>फेरि खुल्यो</b>
concerns-story-rated = <b>कस्तो भयो, नागरिकले भन्नुभयो</b>
concerns-story-rated-3 = <b>नागरिकले भन्नुभयो: ठीक भयो</b>
concerns-story-rated-2 = <b>नागरिकले भन्नुभयो: केही मात्र ठीक भयो</b>
concerns-story-rated-1 = <b>नागरिकले भन्नुभयो: ठीक भएन</b>
concerns-story-undone = <b>नगरले एक कदम फिर्ता लियो</b>
concerns-story-happened = <b>केही भयो</b>
concerns-story-clock-stops = उत्तर नआएसम्म घडी रोकिन्छ।
concerns-story-clock-stood = घडी { $span } रोकियो।

## पहिलो पृष्ठ
concerns-home-title = { $city }: नगर सेवा डेस्क
concerns-home-question = { $city }मा के बनाउनुपर्छ?
concerns-home-place = सडक, चिनारी वा बत्तीको नम्बर
concerns-home-place-example = कहाँ हो?
concerns-home-report = गुनासो भन्नुहोस्
concerns-home-town = { $city }को साँझको एउटा सडक। { $all ->
    [0] सबै बत्ती बलेका छन्: पछिल्ला सात दिनमा कुनै गुनासो आएन।
   *[other] { $all } झ्यालमध्ये { $lit } बलेका छन्: पछिल्ला सात दिनका जवाफ दिइएका गुनासो।
}
concerns-home-caption = बलेको हरेक झ्याल पछिल्ला सात दिनको जवाफ दिइएको एउटा गुनासो हो: <a><lit>{ $all } मध्ये { $lit }</lit></a>। { $dark ->
    [0] कुनै अँध्यारो छैन।
    [one] <a2>एउटा अँध्यारो छ</a2>{ $late ->
        [0] , तर ढिला छैन।
       *[other] , र ढिला छ।
    }
   *[other] <a2>अँध्यारा { $dark } वटा</a2> मध्ये { $late ->
        [0] कुनै ढिला छैन।
        [one] १ ढिला छ।
       *[other] { $late } ढिला छन्।
    }
} <a3>सबै तथ्याङ्क</a3>
concerns-home-quiet = शान्त साँझ: पछिल्ला सात दिनमा कुनै गुनासो आएन। <a>सबै तथ्याङ्क</a>
concerns-home-per-window = एउटा झ्यालले { $n } गुनासो जनाउँछ।
concerns-home-ways = यो पनि गर्न सक्नुहुन्छ
concerns-home-follow = गुनासो पछ्याउनुहोस्
concerns-home-follow-how = सन्दर्भ नम्बर वा निजी लिंकबाट
concerns-home-look = वरपर हेर्नुहोस्
concerns-home-look-how = { $n ->
    [0] नक्सामा केही खुला छैन
    [one] नक्सामा १ खुला गुनासो
   *[other] नक्सामा { $n } खुला गुनासो
}
concerns-home-list = अरूले के भने पढ्नुहोस्
concerns-home-list-how = सबै गुनासो र जवाफ, खोज्न मिल्ने
concerns-home-fixed = पछिल्ला सात दिनमा बनेका
concerns-home-fixed-all = { $n ->
    [one] एउटा मात्र जवाफ
   *[other] सबै { $n } जवाफ
}
concerns-home-before = पहिले
concerns-home-after = पछि
concerns-home-answered-in = { $span }मा जवाफ
concerns-home-figures = हाम्रो काम कस्तो छ
concerns-home-figures-all = यो कसरी गनिन्छ
concerns-home-figures-none = नाप्ने कुरा अझै केही छैन। पहिलो गुनासोको जवाफ आउनेबित्तिकै यहाँ समय देखिन्छ।
concerns-home-in-time = म्यादभित्र जवाफ
concerns-home-in-time-of = पछिल्ला ३० दिनमा { $timed } मध्ये { $in-time }।
concerns-home-year-ago = एक वर्षअघि: { $rate } %
concerns-home-no-answers = पछिल्ला ३० दिनमा कुनै जवाफ दिइएन।
concerns-home-median = मा आधाको जवाफ आउँछ
concerns-home-mean = { $n ->
    [one] औसत १ घण्टा।
   *[other] औसत { $n } घण्टा।
}
concerns-home-open = { $open ->
    [one] अहिले खुला छ
   *[other] अहिले खुला छन्
}{ $late ->
    [0] , कुनै ढिला छैन
   *[other] , { $late } वटा ढिला
}
concerns-home-oldest = सबैभन्दा पुरानोले { $span } पर्खिसक्यो: <a>{ $title }</a>।
concerns-home-unseen = { $n ->
    [one] यीमध्ये १ सार्वजनिक छैन।
   *[other] यीमध्ये { $n } सार्वजनिक छैनन्।
}

## तथ्याङ्क
concerns-figures-title = तथ्याङ्क
concerns-figures-title-rate = तथ्याङ्क: { $rate } जवाफ म्यादभित्र
concerns-figures-unit-percent = %
concerns-figures-unit-hours = { $n ->
    [one] घण्टा
   *[other] घण्टा
}
concerns-figures-unit-days = { $n ->
    [one] दिन
   *[other] दिन
}
concerns-figures-no-data = डाटा छैन
concerns-figures-percent = { $n } %
concerns-figures-hours = { $n } घ
concerns-figures-period = समय
concerns-figures-last-days = पछिल्ला { $n } दिन
concerns-figures-year = वर्ष { $year }
concerns-figures-week = { $from } देखि { $to }
concerns-figures-say-all = { $city }को <lit>हरेक जवाफ</lit> म्यादभित्र आयो।
concerns-figures-say-over-nine = { $left-out ->
    [0] { $city }का जवाफमध्ये <lit>१० मा ९ भन्दा बढी</lit> म्यादभित्र आए।
   *[other] { $city }का नाप्न मिल्ने जवाफमध्ये <lit>१० मा ९ भन्दा बढी</lit> म्यादभित्र आए।
}
concerns-figures-say-of-ten = { $left-out ->
    [0] { $city }का जवाफमध्ये <lit>१० मा { $n }</lit> म्यादभित्र आए।
   *[other] { $city }का नाप्न मिल्ने जवाफमध्ये <lit>१० मा { $n }</lit> म्यादभित्र आए।
}
concerns-figures-say-hardly-any = { $left-out ->
    [0] { $city }का जवाफमध्ये <lit>मुस्किलले कुनै</lit> म्यादभित्र आयो।
   *[other] { $city }का नाप्न मिल्ने जवाफमध्ये <lit>मुस्किलले कुनै</lit> म्यादभित्र आयो।
}
concerns-figures-say-few = { $timed ->
    [one] { $city }ले एउटा जवाफ दियो{ $in-time ->
        [0] , <lit>म्यादपछि</lit>।
       *[other] , <lit>म्यादभित्र</lit>।
    }
   *[other] { $city }ले <lit>{ $timed } मध्ये { $in-time } जवाफ</lit> म्यादभित्र दियो।
}
concerns-figures-say-few-measured = { $city }का नाप्न मिल्ने जवाफमध्ये <lit>{ $timed } मा { $in-time }</lit> म्यादभित्र आए।
concerns-figures-say-no-answers = यस अवधिमा कुनै जवाफ दिइएन, त्यसैले <lit>नाप्ने केही छैन</lit>।
concerns-figures-say-none-measured = यस अवधिमा जवाफ दिइएकाको समय हुनै नसक्ने छ, त्यसैले <lit>नाप्ने केही छैन</lit>।
concerns-figures-say-nothing-yet = { $city }मा अझै <lit>नाप्ने केही छैन</lit>।
concerns-figures-say-twice = { $slow }ले { $fast } भन्दा दोब्बर पर्खन्छ।
concerns-figures-say-times = { $slow }ले { $fast } भन्दा { $times } गुणा बढी पर्खन्छ।
concerns-figures-reported = गुनासो आए
concerns-figures-in-time = म्यादभित्र जवाफ
concerns-figures-n-in-time = { $n } म्यादभित्र
concerns-figures-n-late = { $n } ढिला
concerns-figures-open = अहिले खुला,
concerns-figures-trend-none = गणना ढिलो सुरु भएकाले तुलना गर्ने अघिल्लो अवधि छैन।
concerns-figures-trend-same = अघिल्लो यति नै अवधिमा जति थिए, त्यति नै।
concerns-figures-trend-more = अघिल्लो यति नै अवधिभन्दा { $n } बढी।
concerns-figures-trend-fewer = अघिल्लो यति नै अवधिभन्दा { $n } कम।
concerns-figures-trend-year = एक वर्षअघि { $rate }।
concerns-figures-trend-before = अघिल्लो यति नै अवधिमा { $rate }।
concerns-figures-trend-mean = औसत { $mean }: केहीले धेरै लामो समय लिँदा यो मध्यकभन्दा बढी हुन्छ।
concerns-figures-trend-oldest = सबैभन्दा पुरानोले { $age } पर्खिसक्यो।
concerns-figures-answered = जवाफ दिइएका
concerns-figures-mean = जवाफसम्मको औसत समय
concerns-figures-delay = ढिलाइ दर
concerns-figures-backlog-median = खुलामध्ये आधा यसभन्दा पुराना छन्
concerns-figures-backlog-oldest = सबैभन्दा पुरानो खुला यसभन्दा अघि आएको
concerns-figures-closed = विषयको जवाफ नदिई टुंग्याइएका
concerns-figures-excluded = छोडिएका: हुनै नसक्ने समय
concerns-figures-how = यो कसरी गनिन्छ
concerns-figures-how-in-time = <b>म्यादभित्र</b>: समय सम्भव भएका सबै जवाफमध्ये म्यादअघि दिइएका। म्याद गुनासोको किसिमअनुसार हुन्छ।
concerns-figures-how-hours = <b>घण्टा</b>: गुनासोदेखि जवाफसम्मका पूरा घण्टा, नगरले नागरिकको उत्तर पर्खेको समय बाहेक। मध्यकभित्र <b>आधाको जवाफ आउँछ</b>; औसत भनेको सबै घण्टालाई सबै जवाफले भाग गरेको हो।
concerns-figures-how-delay = <b>ढिलाइ दर</b>: समय सम्भव भएका सबै जवाफ र म्याद नाघेका खुला गुनासोमध्ये ढिला आएका जवाफ र अहिले म्याद नाघेका खुला गुनासो।
concerns-figures-how-backlog = <b>अहिले खुला</b>: यस घडी जवाफ नदिइएका र नटुंगिएका, जहिले भनिएका भए पनि। <b>ढिला</b>: तीमध्ये घडी चल्दै गर्दा म्याद नाघेका। उमेर गुनासो भनेदेखि गनिन्छ।
concerns-figures-how-period = { $from } देखि { $to } सम्म आएका गुनासो र दिइएका जवाफ गनिन्छन्, दुवै दिन सहित।
concerns-figures-how-excluded = { $n ->
    [0] यस अवधिको कुनै जवाफ छोड्नु परेन।
    [one] १ जवाफ समयका सबै अंकबाट छोडिएको छ, किनभने त्यसको मिति गुनासोअघिको छ वा अरू कारणले हुनै सक्दैन।
   *[other] { $n } जवाफ समयका सबै अंकबाट छोडिएका छन्, किनभने तिनको मिति गुनासोअघिको छ वा अरू कारणले हुनै सक्दैन।
}
concerns-figures-how-coverage = <a>गन्न { $since }मा सुरु भयो।</a>
concerns-figures-last = यस अवधिमा केही भएन। <a>तथ्याङ्क भएको पछिल्लो अवधि: { $period }</a>
concerns-figures-how-unseen = अंकमा सार्वजनिक नभएका समेत हरेक गुनासो गनिन्छ। हरेक अंकले आफ्नो सूची खोल्छ, र कति देखाउन मिल्दैन सूचीले भन्छ। यन्त्रले पठाएको कुरा कहिल्यै नागरिकको गुनासो होइन।
concerns-figures-csv = यी अंक तालिकामा (CSV)
concerns-figures-empty = यस अवधिमा केही भएन
concerns-figures-empty-how = कसैले गुनासो भन्नेबित्तिकै यहाँ गनिन्छ।
concerns-figures-steps-months = महिनाका जवाफ:
concerns-figures-steps-weeks = हप्ताका जवाफ:
concerns-figures-key-in-time = म्यादभित्र
concerns-figures-key-late = ढिला
concerns-figures-key-share = स्तम्भमाथिको अङ्क ढिला जवाफको हिस्सा हो।
concerns-figures-by-month = महिनाअनुसार
concerns-figures-by-week = हप्ताअनुसार
concerns-figures-chart = चित्र: म्यादभित्रका र ढिला जवाफ
concerns-figures-steps-label = म्यादभित्रका र ढिला जवाफ, क्रमैसँग; जम्मा { $answered }। अंक तलको तालिकामा छन्।
concerns-figures-steps-table = तालिका: जवाफ क्रमैसँग
concerns-figures-as-table = तालिकामा देखाउनुहोस्
concerns-figures-steps-title-plain = जवाफ, म्यादभित्र र ढिला
concerns-figures-steps-title-fell = ढिला जवाफ { $first }बाट { $last }मा घटे
concerns-figures-steps-title-rose = ढिला जवाफ { $first }बाट { $last }मा बढे
concerns-figures-steps-title-same = ढिला जवाफ { $last } हाराहारी नै रहे
concerns-figures-area-title = { $n ->
    [one] { $area }मा पर्खनेमध्ये आधाले १ घण्टाभन्दा बढी पर्खन्छन्
   *[other] { $area }मा पर्खनेमध्ये आधाले { $n } घण्टाभन्दा बढी पर्खन्छन्
}
concerns-figures-area-title-plain = कुन क्षेत्रले कति पर्खन्छ
concerns-figures-area-hours = { $area }: { $n ->
    [one] आधाको जवाफ १ घण्टाभित्र आउँछ
   *[other] आधाको जवाफ { $n } घण्टाभित्र आउँछ
}
concerns-figures-area-few = { $area }: { $n ->
    [0] जवाफ छैन, त्यसैले तुलना गर्ने केही छैन
    [one] { $n } जवाफ, तुलना गर्न निकै थोरै
   *[other] { $n } जवाफ, तुलना गर्न निकै थोरै
}
concerns-figures-rank-label = आधाको जवाफ आउन लाग्ने घण्टाअनुसार क्षेत्र
concerns-figures-rank-how = जवाफसम्मका घण्टा:
concerns-figures-key-median = मध्यक
concerns-figures-key-half = बीचको आधा। त्यसपछि यसको फैलावट र जवाफको संख्या।
concerns-figures-rank-note = { $low }–{ $high } · { $n }
concerns-figures-rank-few = साना संख्या धेरै तलमाथि हुन्छन्: { $n } भन्दा कम जवाफ भएको क्षेत्र क्रममा राखिँदैन।
concerns-figures-map-scale = सबैभन्दा छोटो पर्खाइदेखि सबैभन्दा लामोसम्म, घण्टामा।
concerns-figures-map-few = { $n } भन्दा कम जवाफ: तुलना गर्न निकै थोरै। संख्याले कति छन् भन्ने बताउँछ।
concerns-figures-map-none = यो अवधिमा कुनै क्षेत्रमा तुलना गर्न चाहिने { $n } जवाफ छैनन्। हरेक क्षेत्रको संख्याले त्यहाँ कति जवाफ छन् भन्ने बताउँछ; माथि लामो अवधि छान्नुहोस्।
concerns-figures-kind-title = हामी सबैभन्दा पछि परेको: { $kind }
concerns-figures-kind-title-plain = के भनिन्छ, किसिमअनुसार
concerns-figures-by-kind = गुनासोको किसिमअनुसार
concerns-figures-by-area = क्षेत्रअनुसार
concerns-figures-by-department = शाखाअनुसार
concerns-figures-col-name = नाम
concerns-figures-col-time = समय
concerns-figures-col-deadline = म्याद
concerns-figures-col-reported = आएका
concerns-figures-col-answered = जवाफ दिइएका
concerns-figures-col-in-time = म्यादभित्र
concerns-figures-col-too-late = म्यादपछि
concerns-figures-col-median = मध्यक
concerns-figures-col-open = अहिले खुला
concerns-figures-col-late = अहिले ढिला
concerns-figures-col-open-end = अन्त्यमा खुला
concerns-figures-deadline-hours = { $n ->
    [one] १ घण्टा
   *[other] { $n } घण्टा
}
concerns-figures-deadline-working-hours = { $n ->
    [one] कार्यालय समयको १ घण्टा
   *[other] कार्यालय समयको { $n } घण्टा
}
concerns-figures-deadline-working-days = { $n ->
    [one] १ कार्यदिन
   *[other] { $n } कार्यदिन
}

## पुछारका लिंकपछाडि
concerns-about-accessibility-title = पहुँच
concerns-about-accessibility-lede = यहाँ सबैले गुनासो भन्न, पछ्याउन र पढ्न सक्छन्: किबोर्डबाट, स्क्रिन रिडरबाट, सानो वा पुरानो फोनमा, ढिलो नेटवर्कमा।
concerns-about-accessibility-how = यो कसरी बनेको छ
concerns-about-accessibility-keyboard = सबै किबोर्डबाट चल्छ, र कहाँ पुगियो सधैं देखिन्छ। पृष्ठ ४०० % सम्म ठूलो गर्दा पनि दायाँबायाँ सार्नु पर्दैन।
concerns-about-accessibility-map = नक्सा चित्र हो। छेउको सूचीले त्यही कुरा शब्दमा भन्छ, र किबोर्डबाट हरेक गुनासोमा पुग्ने बाटो त्यही हो।
concerns-about-accessibility-script = कुनै पृष्ठलाई JavaScript चाहिँदैन। चल्ने ठाउँमा नक्सा आफैं सर्छ र फारामले टाइप गर्दै गर्दा मद्दत गर्छ।
concerns-about-accessibility-colour = अवस्था सधैं शब्द, आकार र रङले देखाइन्छ। उज्यालो वा अँध्यारो तपाईंको यन्त्रअनुसार हुन्छ।
concerns-about-accessibility-owed = अझै नभएको कुरा
concerns-about-accessibility-owed-what = पृष्ठ WCAG 2.2 AA अनुसार प्रोग्रामले जाँचेका छन्। दिनहुँ स्क्रिन रिडर चलाउने मानिसले जाँच्न बाँकी छ।
concerns-about-accessibility-tell = तपाईंलाई केही चलेन?
concerns-about-accessibility-tell-how = फोन, इमेल वा काउन्टरमा भन्नुहोस्: तपाईंको गुनासो त्यहीँ पनि लिन्छौं, र पृष्ठ सुधार्छौं।
concerns-about-privacy-title = गोपनीयता
concerns-about-privacy-lede = तपाईंले भनेको कुरा सार्वजनिक हुन्छ। तपाईं को हो, त्यो हुँदैन।
concerns-about-privacy-public = सबैले देख्ने
concerns-about-privacy-public-what = तपाईंका शब्द, तस्बिर, ठाउँ र नगरको जवाफ: तपाईंले निजी गुनासो भनेको वा किसिम नै निजी भएको बाहेक। नाम, इमेल ठेगाना वा फोन नम्बर कहिल्यै देखिँदैन।
concerns-about-privacy-staff = कर्मचारीले मात्र देख्ने
concerns-about-privacy-staff-what = दिनुभएको भए नाम, इमेल ठेगाना र फोन नम्बर: तपाईंको मामिलाका लागि चाहिने कर्मचारीले मात्र। कसले हेर्‍यो, हरेक पटक नामसहित लेखिन्छ।
concerns-about-privacy-pictures = तस्बिर
concerns-about-privacy-pictures-what = फोनले तस्बिरमा लुकाउने कुरा हामी हटाउँछौं: कहाँ, कहिले र कुन यन्त्रले खिचेको। कोही मानिस देखिएको तस्बिर तपाईंले भन्नुभयो भने लुकाइन्छ।
concerns-about-privacy-cookies = कुकी
concerns-about-privacy-cookies-what = भाषा छान्दा एउटा, साइन इन गर्दा एउटा, अरू छैन। तपाईं यहाँ आएको अरू कसैलाई भनिँदैन।
concerns-about-privacy-rights = तपाईंका अधिकार
concerns-about-privacy-rights-what = तपाईंबारे के राखिएको छ सोध्न, सच्याउन लगाउन र मेटाउन लगाउन सक्नुहुन्छ। मेटाएपछि साँच्चै मेटिन्छ: पहिलेका लेखाइ पनि जान्छन्।
concerns-about-counting-lede = यहाँको हरेक अंक एक-एक गुनासोको जोड हो, र तिनको सूची खोल्छ। आफैं गन्नुहोस्।
concerns-about-counting-rates = तथ्याङ्क
concerns-about-counting-clock = घडी
concerns-about-counting-clock-what = घडी गुनासोसँगै सुरु हुन्छ। नगरले नागरिकको उत्तर पर्खँदा रोकिन्छ। म्याद कार्यालय समयका घण्टा वा कार्यदिनमा भए नगरको कार्यालय समय मात्र गनिन्छ; जवाफसम्मका घण्टामा दिनरात दुवै पर्छन्।
concerns-about-counting-days = दिन
concerns-about-counting-days-what = दिन भनेको नगरको आफ्नै समय क्षेत्र ({ $zone }) को दिन हो, मध्यरातदेखि मध्यरातसम्म।
concerns-about-counting-left-out = के छोडिन्छ
concerns-about-counting-left-out-what = पुरानो डाटामा हुने असम्भव समयका जवाफ जवाफकै रूपमा गनिन्छन्, तर समयका सबै अंकबाट छोडिन्छन्; कति छोडियो अंकछेउमै भनिन्छ। ३० भन्दा कम जवाफ भएको क्षेत्र क्रममा राखिँदैन। केही थाहा नभए पृष्ठले “डाटा छैन” भन्छ, कहिल्यै ० भन्दैन।
concerns-about-counting-unseen = के सार्वजनिक छैन
concerns-about-counting-check = जाँचिएको
concerns-about-counting-check-what = हरेक जवाफ दिँदा त्यही चरणमा अंक लेखिन्छ। एउटा प्रोग्रामले सबै गुनासो फेरि गनेर दाँज्छ; फरक परे त्यो त्रुटि हो।
concerns-about-counting-go = तथ्याङ्कमा जानुहोस्
