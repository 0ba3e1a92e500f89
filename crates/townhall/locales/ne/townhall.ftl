# नगर भवन: नगरका सेटिङ, पहिला कदम, इमेल र काम।

## मेनु
townhall-nav-settings = सेटिङ
townhall-nav-settings-hint = यो नगर कसरी चल्छ: नाम, मानिस, नियम र इमेल।
townhall-nav-city = नगर
townhall-nav-city-hint = नाम, भाषा, फोन नम्बर, लेखाइ, रङ र साँझको चित्र, नागरिकले देख्नेजस्तै।
townhall-nav-departments = शाखा
townhall-nav-departments-hint = गुनासोको जवाफ कसले दिन्छ, र सूचना कहाँ जान्छ।
townhall-nav-areas = क्षेत्र
townhall-nav-areas-hint = वडा वा क्षेत्र, जसअनुसार गुनासो पठाइन्छ र तथ्याङ्क गनिन्छ।
townhall-nav-calendar = कार्यालय समय र बिदा
townhall-nav-calendar-hint = म्याद गनिने समय।
townhall-nav-places = ठाउँ
townhall-nav-places-hint = नागरिक र कर्मचारीले नामबाट खोज्ने सडक, चिनारी र खम्बा।
townhall-nav-begin = पहिला कदम
townhall-nav-begin-hint = पहिलो गुनासोअघि नयाँ नगरलाई के चाहिन्छ, र के भइसक्यो।
townhall-nav-another = अर्को नगर
townhall-nav-another-hint = यस स्थापनामा अर्को नगर खडा गर्नुहोस्।
townhall-nav-mails = इमेल
townhall-nav-mails-hint = कसलाई के पठाइयो, के अड्कियो, र फेरि पठाउने।
townhall-nav-folder = नगरको फोल्डर
townhall-nav-folder-hint = यी पृष्ठका सबै कुरा फाइलमा: राख्न, दाँज्न, फर्काउन।
townhall-nav-jobs = काम
townhall-nav-jobs-hint = पृष्ठभूमिमा असफल भएका काम, र फेरि सुरु गर्ने।
townhall-group-city = नगर
townhall-group-work = गुनासो र जवाफ
townhall-group-people = मानिस र अधिकार
townhall-group-running = सञ्चालन

## सूची
townhall-settings-lede = { $city } कसरी चल्छ। कसका लागि के बदल्छ र अन्तिम पटक कसले बदल्यो, हरेक पृष्ठले भन्छ।
townhall-settings-none = यहाँ तपाईंले बदल्न मिल्ने केही छैन। अधिकार चाहिए प्रशासकलाई भन्नुहोस्।

## सबैतिर
townhall-back = पछाडि
townhall-save = राख्नुहोस्
townhall-save-anyway = तैपनि मेरो राख्नुहोस्
townhall-add = थप्नुहोस्
townhall-delete = मेट्नुहोस्
townhall-find = खोज्नुहोस्
townhall-show = देखाउनुहोस्
townhall-name = नाम
townhall-code = कोड
townhall-code-hint = साना अक्षर, अंक र ड्यास। फाइल र ठेगानामा रहन्छ र कहिल्यै बदलिँदैन।
townhall-mail = इमेल ठेगाना
townhall-phone = फोन
townhall-date = मिति
townhall-closed = बन्द
townhall-no-data = डाटा छैन
townhall-never = कहिल्यै होइन
townhall-new = नयाँ
townhall-corrected = बदलिएको
townhall-gone = हटेको
townhall-gone-by = { $name } ले यो हटाउनुभयो: { $when }।
townhall-remove-changed = तपाईंले पृष्ठ खोलेपछि कसैले यो बदल्यो: { $what }। हेर्नुहोस्, र हटाउनै हो भने फेरि थिच्नुहोस्।
townhall-remove-changed-by = तपाईंले पृष्ठ खोलेपछि { $name } ले यो बदल्नुभयो: { $what }। हेर्नुहोस्, र हटाउनै हो भने फेरि थिच्नुहोस्।
townhall-which = कुन
townhall-in-language = { $what }, { $language }
townhall-nothing-found = केही मिलेन। थोरै अक्षर लेखेर हेर्नुहोस्।
townhall-changed-by = अन्तिम पटक बदल्ने { $name },
townhall-changed-never = बनेदेखि बदलिएको छैन।
townhall-done-saved = राखियो। अब जसले जुन पृष्ठ खोले पनि देखिन्छ।
townhall-done-saved-closed = राखियो। यो बन्द छ: नयाँ केही दिइँदैन।
townhall-done-added = थपियो।
townhall-done-closed = बन्द भयो। नयाँ केही दिइँदैन।
townhall-done-reopened = फेरि खुल्यो।
townhall-done-removed = हटाइयो।
townhall-done-taken = लिइयो। फाइलका सबै कुरा अब ठाउँमा छन्।
townhall-done-taken-good = { $good ->
    [one] एउटा पङ्क्ति लिइयो।
   *[other] { $good } पङ्क्ति लिइए।
} { $wrong ->
    [one] एउटा पङ्क्ति गलत भएकाले छोडियो।
   *[other] { $wrong } पङ्क्ति गलत भएकाले छोडिए।
}
townhall-done-again = अब फेरि सुरु हुन्छ।
townhall-error-file-gone = तपाईंले हेरेको फाइल अब यहाँ छैन: त्यो लिइसकियो, वा तपाईंले त्यसपछि अर्को हेर्नुभयो। केही बदलिएन; फेरि पठाउनुहोस्।
townhall-error-no-file = पहिले फाइल छान्नुहोस्।
townhall-error-not-text = यो UTF-8 को लेखाइ होइन। फाइल UTF-8 मा राखेर फेरि पठाउनुहोस्।
townhall-error-no-row = यस फाइलमा कुनै पङ्क्ति छैन, त्यसैले लिने केही छैन।
townhall-error-date = दिन दिनुहोस्, जस्तै 2026-12-25।
townhall-error-country = सूचीबाट देश छान्नुहोस्।
townhall-error-zone = सूचीबाट समय क्षेत्र छान्नुहोस्।
townhall-error-zone-of = { $country } मा धेरै समय क्षेत्र छन्। तपाईंको नगरको छान्नुहोस्; यो ठाउँ पृष्ठमा नयाँ थपिएको हो।
townhall-error-name = सहरको नाम दिनुहोस्।
townhall-error-slug = सहरको ठेगानामा रहने शब्द a देखि z सम्मका साना अक्षरमा दिनुहोस्: जस्तै my-city।
townhall-error-language = “{ $value }” छान्न मिल्दैन: यसका पृष्ठ पूरा छैनन्।

## कोही छिटो पुग्यो
townhall-stale-by = तपाईंले लेख्दै गर्दा { $name }ले यो बदल्नुभयो,
townhall-stale-title = तपाईंले लेख्दै गर्दा कसैले यो बदल्यो।
townhall-stale-hint = तपाईंको अझै केही राखिएको छैन, र केही हराएको छैन: लेखेको तलै छ।
townhall-stale-table = दुवै रूप
townhall-stale-what = के
townhall-stale-theirs = अहिले भएको
townhall-stale-mine = तपाईंको
townhall-stale-take-theirs = अहिले जस्तो छ त्यस्तै छोड्नुहोस्

## फाइल
townhall-file = फाइल
townhall-check-file = पहिले हेर्नुहोस्
townhall-another-file = अर्को फाइल
townhall-take-not = सबै जस्ताको तस्तै छोड्नुहोस्
townhall-take-none = केही नलिनुहोस्
townhall-check-same = फाइलमा ठ्याक्कै यहाँ भएकै कुरा छ। लिने केही छैन।
townhall-problems = { $count ->
    [one] फाइलमा एउटा कुरा मिलेन; केही बदलिएन
   *[other] फाइलमा { $count } वटा कुरा मिलेनन्; केही बदलिएन
}
townhall-problems-table = समस्या
townhall-problems-place = कहाँ
townhall-problems-what = के मिलेन
townhall-problems-more = अरू पनि हुन सक्छन्; यी पहिला हुन्।
townhall-zip-unreadable = यो पढ्न मिल्ने zip होइन। फेरि बनाउनुहोस्।
townhall-zip-files = zip मा धेरै फाइल छन्; बढीमा { $max }।
townhall-zip-path = यो बाटो फोल्डरबाहिर जान्छ, वा कुनै फाइलको नाम यस्तो हुन मिल्दैन।
townhall-zip-big = खोल्दा यो नगरको फोल्डर हुन मिल्नेभन्दा ठूलो छ: जम्मा { $max } MB।

## नगर
townhall-city-lede = राख्नेबित्तिकै नागरिकले नगरको हरेक पृष्ठमा देख्ने कुरा।
townhall-city-language-gone = यसबीच कसैले हटाएकाले अब यो भाषा दिइँदैन: { $languages }। तपाईंले त्यसमा लेखेको कुरा राखिएको छ, र सहरले त्यो भाषा फेरि राखेपछि देखिन्छ।
townhall-city-names = नाम र भाषा
townhall-city-numbers = मानिसले तपाईंलाई कसरी सम्पर्क गर्छन्
townhall-city-texts = तपाईंकै शब्द
townhall-city-texts-hint = सक्ने जति भाषामा; नभएको पहिलो भाषामा देखाइन्छ।
townhall-city-looks = रूपरङ
townhall-city-place = कहाँ छ
townhall-languages = भाषा
townhall-languages-hint = नागरिकले यीमध्ये छान्छन्। पृष्ठ पूरा भएका भाषा मात्र थप्न सकिन्छ।
townhall-language-read = { $name }
townhall-language-unread = { $name } (पूरा, तर बोल्नेले अझै पढेका छैनन्)
townhall-language-incomplete = { $name } (नाम मात्र: पृष्ठ पूरा छैनन्, त्यसैले नागरिकलाई दिइँदैन)
townhall-first-language = पहिलो भाषा
townhall-first-language-hint = पढ्नेबारे केही थाहा नहुँदा बोलिने।
townhall-emergency = आपतकालीन नम्बर
townhall-emergency-hint = हरेक पृष्ठको पुछारमा: पर्खन नमिल्ने कुराका लागि।
townhall-phone-hint = डेस्ककै नम्बर, त्रुटि पृष्ठ र चिठीमा।
townhall-mail-hint = चिठीका उत्तर यहाँ जान्छन्।
townhall-reopen-days = फेरि खोल्न मिल्ने दिन
townhall-reopen-days-hint = जवाफ आएको कति दिनसम्म गुनासो गर्नेले ठीक भएन भन्न सक्छन्।
townhall-text-welcome = स्वागत
townhall-text-about = यो डेस्कबारे
townhall-text-privacy = गोपनीयता
townhall-brand = रङ
townhall-brand-hint = # र छ अंक। सेतो अक्षरका लागि निकै उज्यालो भए पढ्न मिल्ने गरी गाढा बनाइन्छ।
townhall-brand-sample = गुनासो भन्नुहोस्
townhall-brand-used = पृष्ठमा चल्ने
townhall-brand-contrast = सेतोसँगको फरक (५.३ वा बढी)
townhall-brand-darkened = { $colour } सेतो अक्षरका लागि निकै उज्यालो छ, त्यसैले पृष्ठमा त्यही रङको गाढा रूप चल्छ।
townhall-look = कस्तो देखिन्छ देखाउनुहोस्
townhall-town = साँझको चित्र
townhall-town-hint = पहिलो पृष्ठको सडक: हप्ताको हरेक गुनासोको एउटा झ्याल, जवाफ आएपछि बल्छ।
townhall-town-steppe = मैदान
townhall-town-strait = जलसन्धि
townhall-town-hills = पहाड
townhall-town-harbour = बन्दरगाह
townhall-town-towers = अग्ला भवन
townhall-country = देश
townhall-country-hint = अंग्रेजी नामबाट छान्नुहोस्।
townhall-choose = छान्नुहोस्
townhall-zone = समय क्षेत्र
townhall-zone-hint = आफ्नो देशको नजिकको ठूलो सहर, जस्तै Asia/Seoul। म्याद र मिति यसैअनुसार हुन्छन्।
townhall-lat = अक्षांश
townhall-lat-hint = डिग्रीमा, दशमलव बिन्दुसहित: ३७.५६६५। नक्साको बीच। वेबका नक्साले दुवै अंक सँगै दिन्छन्, जस्तै “३७.५६६५, १२६.९७८”: दुवै यहीँ राखेर देशान्तर खाली छोड्नुहोस्।
townhall-lon = देशान्तर
townhall-zoom = पहिलो नक्साको जुम
townhall-zoom-hint = ९ ले सिङ्गो भेग देखाउँछ, १८ ले एउटा घर।
townhall-max-zoom = सबैभन्दा नजिकको जुम
townhall-max-zoom-hint = नगरकै आधार नक्साले धानेसम्म।

## शाखा
townhall-departments-lede = गुनासो यीमध्ये एउटामा जान्छ। बदलेको कुरा पठाउने, जवाफ दिने र गन्ने सबैमा तुरुन्तै लाग्छ।
townhall-departments-none = अझै शाखा छैन। पहिलो थप्नुहोस्: कसैले त जवाफ दिनुपर्छ।
townhall-departments-table = शाखा
townhall-department-add = शाखा थप्नुहोस्
townhall-department-mail-hint = नयाँ र ढिला गुनासोका सूचना यहाँ जान्छन्।
townhall-department-lede = कोड { $code }। यसले दिने हरेक जवाफमा यसको नाम रहन्छ।
townhall-department-close = बन्द गर्नुहोस्
townhall-department-close-hint = नयाँ कुनै कुराका लागि दिइँदैन। भएको यसैको नाममा रहन्छ।
townhall-closing = { $name } बन्द गर्नुहोस्
townhall-closing-lede = यी अझै यसैमा आउँछन्। कसले लिने भन्नुहोस्; प्रकार र नियम तुरुन्त त्यहाँ जान्छन्, लगमा प्रविष्टिसहित।
townhall-closing-free = कुनै प्रकार, नियम वा खुला गुनासोले यसलाई जनाउँदैन। अब नयाँ कुराका लागि दिइँदैन; जवाफ दिएका यसैको नाममा रहन्छन्।
townhall-closing-idle = यसमा नयाँ केही आउँदैन। अहिले गुनासो नलिने प्रकार वा तिनका नियमले अझै यसैलाई जनाउँछन्: कसले लिने भन्नुहोस्, वा यसैसँग छोड्नुहोस्।
townhall-closing-idle-kinds =
    { $count ->
        [one] अहिले गुनासो नलिने { $count } पनि सँगै जान्छ
       *[other] अहिले गुनासो नलिने { $count } पनि सँगै जान्छन्
    }
townhall-closing-idle-rules =
    { $count ->
        [one] अहिले गुनासो नलिने प्रकारको { $count } पनि सँगै जान्छ
       *[other] अहिले गुनासो नलिने प्रकारका { $count } पनि सँगै जान्छन्
    }
townhall-closing-kinds = यसमा जाने गुनासोका प्रकार
townhall-closing-rules = यसमा गुनासो पठाउने नियम
townhall-closing-open = यसका खुला गुनासो
townhall-closing-more =
    { $count ->
        [one] र थप { $count }
       *[other] र थप { $count }
    }
townhall-closing-people = यसैका लागि मात्र भूमिका भएका मानिस
townhall-closing-people-hint = उनीहरूको भूमिका जस्ताको तस्तै रहन्छ। काम जारी राख्नुपर्नेलाई अर्को शाखामा भूमिका दिनुहोस्।
townhall-closing-invited = निम्तो पठाइएको, अझै नआएको
townhall-closing-names-more = तपाईंलाई देखाइएभन्दा अहिले धेरै कुराले यो विभागको नाम लिन्छन्। बन्द गर्नुअघि फेरि हेर्नुहोस्।
townhall-bound = बन्द हुने कुराका लागि, वा अब कुनै मामिला नआउने क्षेत्रका लागि मात्र भूमिका भएका व्यक्ति
townhall-bound-hint = उनीहरूको भूमिका जस्ताको तस्तै रहन्छ। काम जारी राख्नुपर्ने भए अर्को भूमिका दिनुहोस्।
townhall-meanwhile = तपाईंले फाइल हेरेपछि कसैले नगर बदले
townhall-meanwhile-hint = फेरि हेर्नुहोस्: यो फाइलले अहिले के गर्छ, तल छ।
townhall-meanwhile-who = { $name }ले { $what },
townhall-closing-every-kind = सबै प्रकार
townhall-closing-everywhere = अन्य सबै ठाउँ
townhall-closing-to = कसले लिन्छ
townhall-closing-choose = शाखा छान्नुहोस्
townhall-closing-cases = खुला गुनासो
townhall-closing-stay = यसैसँग रहन्छन्
townhall-closing-stay-hint = अन्तिम गुनासोको जवाफ नभएसम्म डेस्कले यसलाई बन्द भनी चिन्ह लगाएर देखाउँछ।
townhall-closing-move = ती पनि त्यहाँ जान्छन्
townhall-closing-move-hint = हरेकको कथामा प्रविष्टि हुन्छ, र सम्बन्धित मानिसलाई खबर हुन्छ।
townhall-closing-do = बन्द गर्नुहोस्
townhall-astray = गुनासो नलिने शाखामा जाँदै छन्
townhall-astray-one = { $kind }: { $department } मा जान्छ, अर्को छान्नुहोस्
townhall-astray-gone = { $kind }: “{ $department }” मा जान्छ, जुन छैन, अर्को छान्नुहोस्
townhall-department-reopen = फेरि खोल्नुहोस्
townhall-department-reopen-hint = फेरि छान्न सकिन्छ।
townhall-department-remove = हटाउनुहोस्
townhall-department-remove-hint = कुनै गुनासो वा नियममा नपरेको मात्र सदाका लागि हटाउन सकिन्छ।

## क्षेत्र
townhall-areas-lede = { $count ->
    [0] अझै क्षेत्र छैन। क्षेत्र नहुँदा नियम र तथ्याङ्कले सिङ्गो नगर मात्र चिन्छन्।
    [one] { $count } क्षेत्र। अर्को गुनासोदेखि नियम र तथ्याङ्कले यसलाई चलाउँछन्।
   *[other] { $count } क्षेत्र। अर्को गुनासोदेखि नियम र तथ्याङ्कले यिनलाई चलाउँछन्।
}
townhall-areas-none = अझै क्षेत्र छैन। सबै भएको फाइल पठाउनुहोस्।
townhall-areas-table = क्षेत्र
townhall-areas-find = नाम वा कोडबाट क्षेत्र खोज्नुहोस्
townhall-areas-cut = यी पहिला २०० हुन्। अरू खोज्नुहोस्।
townhall-area = क्षेत्र
townhall-level = तह
townhall-level-district = जिल्ला
townhall-level-ward = वडा
townhall-level-barangay = बरांगाय
townhall-level-neighbourhood = टोल
townhall-population = जनसंख्या
townhall-population-hint = हजार जनामा गनिने तथ्याङ्कलाई चाहिन्छ।
townhall-area-approximate = कानुनी सिमाना होइन
townhall-area-lede = { $level }, कोड { $code }। नयाँ नाम अब खुल्ने हरेक पृष्ठमा देखिन्छ।
townhall-areas-replace = सबै साट्नुहोस्
townhall-areas-replace-hint = हरेक क्षेत्र भएको GeoJSON फाइल। केही हुनुअघि के बदलिन्छ देख्नुहुन्छ।
townhall-areas-check = यो फाइलले के बदल्छ
townhall-areas-check-lede = { $count ->
    [one] फाइल ठीक छ: { $count } क्षेत्र। अझै केही बदलिएको छैन।
   *[other] फाइल ठीक छ: { $count } क्षेत्र। अझै केही बदलिएको छैन।
}
townhall-areas-added = नयाँ
townhall-areas-changed = नाम वा आकार बदलिएका
townhall-areas-removed = हटाइने: कतै नपरेका
townhall-areas-closed = बन्द हुने: फाइलले भन्छ, वा गुनासो वा नियममा परेका, र तिनमा रहने
townhall-areas-odd = पहिले यो हेर्नुहोस्

## The limits, and what a file holds
townhall-limits = नगरको सिमाना
townhall-limits-there = गुनासोको ठाउँ यसभित्र पर्नुपर्छ। नयाँ फाइलले भइरहेकोको ठाउँ लिन्छ; केही बदलिनुअघि अनौठो कुरा देख्नुहुन्छ।
townhall-limits-none = नगरको सिमाना अझै छैन: गुनासो जहाँसुकैको हुन सक्छ। नक्साका साधनले सिमाना GeoJSON मा दिन्छन्।
townhall-limits-check = यस फाइलको सिमाना
townhall-limits-size = पश्चिमदेखि पूर्व { $wide } किमी, र दक्षिणदेखि उत्तर { $high } किमी।
townhall-limits-take = यो सिमाना लिनुहोस्
townhall-limits-cases = { $count ->
    [one] एउटा खुला गुनासो यसबाहिर पर्छ। त्यो रहन्छ।
   *[other] { $count } खुला गुनासा यसबाहिर पर्छन्। ती रहन्छन्।
}
townhall-example-holds = फाइलमा के हुन्छ
townhall-example-get = नमुना डाउनलोड गर्नुहोस्
townhall-example-get-of = नमुना डाउनलोड गर्नुहोस्: { $list }
townhall-example-west = पश्चिम क्षेत्र (नमुना)
townhall-example-east = पूर्व क्षेत्र (नमुना)
townhall-example-school = विद्यालय (नमुना)
townhall-example-market = बजार (नमुना)
townhall-example-street = मुख्य सडक (नमुना)
townhall-column-one-of = यीमध्ये एक: { $list }
townhall-column-name = हरेक भाषामा नाम; एउटै भाषा भए name भए पुग्छ
townhall-column-code = साना अक्षर a देखि z, अंक र ड्यास; हरेक एक पटक। नभए किसिम, नाम र स्थानबाट बनाइन्छ: पछि ती सच्याउनुपर्न सक्छ भने कोड लेख्नुहोस्
townhall-column-code-made = साना अक्षर a देखि z, अंक र ड्यास; नभए नामबाट बनाइन्छ
townhall-column-parent = यो पर्ने ठूलो क्षेत्रको कोड; नदिए पनि हुन्छ
townhall-column-population = जनसङ्ख्या, पूर्ण अंक; नदिए पनि हुन्छ
townhall-column-approximate = सिमाना कानुनी नभए true; नदिए पनि हुन्छ
townhall-column-geometry = Polygon वा MultiPolygon, अक्षांशअघि देशान्तर
townhall-column-limits = एउटा Polygon वा MultiPolygon भएको GeoJSON, Feature का रूपमा वा आकार मात्र, अक्षांशअघि देशान्तर; अरू जे भए पनि छोडिन्छ
townhall-column-number = खम्बामा लेखिएजस्तै, बढीमा ४० अक्षर
townhall-column-position = डिग्री, जस्तै 5.05 र 100.03
townhall-column-street = यसको सडकको कोड, वा खाली

townhall-areas-cases-lost =
    { $count ->
        [one] { $count } खुला गुनासो अब कुनै क्षेत्रमा पर्दैन। दिइएको क्षेत्र यथावत् रहन्छ।
       *[other] { $count } खुला गुनासो अब कुनै क्षेत्रमा पर्दैनन्। दिइएको क्षेत्र यथावत् रहन्छ।
    }
townhall-areas-cases-other =
    { $count ->
        [one] { $count } खुला गुनासो अहिलेभन्दा अर्कै क्षेत्रमा पर्छ। दिइएको क्षेत्र यथावत् रहन्छ।
       *[other] { $count } खुला गुनासो अहिलेभन्दा अर्कै क्षेत्रमा पर्छन्। दिइएको क्षेत्र यथावत् रहन्छ।
    }
townhall-areas-take = यी क्षेत्र लिनुहोस्

## पात्रो
townhall-calendar-lede = म्याद यही समयमा गनिन्छ। म्याद पाइसकेका गुनासोको उही रहन्छ; बदलेपछि आउने नयाँ समयअनुसार गनिन्छन्।
townhall-week = कार्यालय समय
townhall-week-hint = 08:00-13:00, 14:00-17:00 जसरी लेख्नुहोस्। खाली भए बिदा; दिनको अन्त्यको मध्यरात 24:00 हो।
townhall-day-mon = सोमबार
townhall-day-tue = मंगलबार
townhall-day-wed = बुधबार
townhall-day-thu = बिहीबार
townhall-day-fri = शुक्रबार
townhall-day-sat = शनिबार
townhall-day-sun = आइतबार
townhall-holidays = बिदा
townhall-holidays-none = अझै बिदा छैन: हरेक कार्यदिन गनिन्छ।
townhall-holiday-add = बिदा थप्नुहोस्
townhall-holidays-import = फाइलबाट
townhall-holidays-import-hint = date र name_en, name_… स्तम्भ भएको CSV। भएका दिनको नाम बदलिन्छ; कुनै हट्दैन। एउटा पङ्क्ति नमिले फाइलले केही बदल्दैन।
townhall-holidays-take = दिनहरू लिनुहोस्

## ठाउँ
townhall-places-lede = कहाँ भनी सोध्दा मानिसले लेख्ने वा भन्ने कुरा। खोजले बदलेको तुरुन्तै चिन्छ; गुनासोमा पहिले लेखिएकै शब्द रहन्छन्।
townhall-places-none = अझै ठाउँ छैन। फाइल पठाउनुहोस्, वा पहिलो थप्नुहोस्।
townhall-places-table = ठाउँ
townhall-places-find = नाम वा नम्बरबाट ठाउँ खोज्नुहोस्
townhall-places-cut = यी पहिला ५० हुन्। अरू खोज्नुहोस्।
townhall-list = सूची
townhall-list-landmarks = चिनारी
townhall-list-streets = सडक
townhall-list-poles = खम्बा
townhall-places-import = फाइलबाट
townhall-places-import-hint = तीन सूचीमध्ये एउटा CSV मा, वा तिनै नाम भएका GeoJSON बिन्दु। केही लिनुअघि ठीक र बेठीक पङ्क्ति देख्नुहुन्छ।
townhall-places-replace = फाइलमा नभएको हटाउनुहोस्
townhall-places-replace-hint = नत्र थप्ने र सच्याउने मात्र हुन्छ।
townhall-places-check = यो फाइलले के बदल्छ
townhall-places-check-lede = हरेक पङ्क्ति ठीक छ: { $good }। अझै केही बदलिएको छैन।
townhall-places-check-good = { $good ->
    [0] कुनै पङ्क्ति ठीक छैन।
    [one] एउटा पङ्क्ति ठीक छ।
   *[other] { $good } पङ्क्ति ठीक छन्।
}
townhall-places-check-bad = { $bad ->
    [one] एउटा पङ्क्ति गलत छ। अझै केही बदलिएको छैन।
   *[other] { $bad } पङ्क्ति गलत छन्। अझै केही बदलिएको छैन।
}
townhall-places-check-unread = फाइल पढिएन: पहिलो पङ्क्ति वा ढाँचामा गल्ती छ। केही बदलिएको छैन।
townhall-places-take = { $count ->
    [one] ठीक पङ्क्ति लिनुहोस्
   *[other] ठीक { $count } पङ्क्ति लिनुहोस्
}
townhall-places-whole = साटिने सूची सबै ठीक हुनुपर्छ: त्यसमा नभएको कुरा साँच्चै हटेको हो कि थाहा हुँदैन।
townhall-places-no-good = कुनै पङ्क्ति ठीक छैन, त्यसैले लिने केही छैन।
townhall-place-add = ठाउँ थप्नुहोस्
townhall-place-code = कोड वा नम्बर
townhall-place-code-hint = खम्बा भए त्यसमा लेखिएको नम्बर; नत्र साना अक्षर, अंक र ड्यास।
townhall-place-name-hint = पोललाई नाम चाहिँदैन: मानिसले त्यसलाई नम्बरबाट चिन्छन्।
townhall-place-outside = <a>{ $name }</a> नगरको सिमानाबाहिर पर्छ।
townhall-place-far = <a>{ $name }</a> नगरको बीचबाट २०० किमीभन्दा टाढा छ। अक्षांश र देशान्तर साटिएका हुन् कि?
townhall-place-lede = कोड { $code }। यो बदलिँदैन।
townhall-place-delete = यो ठाउँ मेट्नुहोस्
townhall-place-delete-hint = अब भेटिँदैन। गुनासोमा लेखिएका शब्द रहन्छन्।
townhall-street = सडक
townhall-street-hint = खम्बा भए: त्यो रहेको सडकको कोड।
townhall-kind = किसिम
townhall-kind-street = सडक
townhall-kind-lamp = सडक बत्ती
townhall-kind-cabinet = बाकस
townhall-kind-signal = ट्राफिक बत्ती
townhall-kind-school = विद्यालय
townhall-kind-market = बजार
townhall-kind-clinic = क्लिनिक
townhall-kind-hospital = अस्पताल
townhall-kind-stop = बस बिसौनी
townhall-kind-station = स्टेसन
townhall-kind-park = पार्क
townhall-kind-worship = पूजा वा प्रार्थना स्थल
townhall-kind-office = कार्यालय
townhall-kind-bridge = पुल
townhall-kind-other = अरू चिनारी

## फोल्डर
townhall-folder-lede = यी पृष्ठमा राखिएका सबै कुरा, मानिसले पढ्न मिल्ने फाइलमा। गुनासो र मानिस यसमा हुँदैनन्।
townhall-folder-get = प्रति राख्नुहोस्
townhall-folder-get-hint = एउटा zip: सेटिङ, शाखा, क्षेत्र, समय, ठाउँ, आधार नक्सा, र गुनासोका किसिम तिनका नियमसहित।
townhall-folder-download = फोल्डर लिनुहोस्
townhall-folder-put = फोल्डर भित्र ल्याउनुहोस्
townhall-folder-put-hint = नगरको फोल्डरको zip। केही हुनुअघि हरेक समस्या र के बदलिन्छ देख्नुहुन्छ।
townhall-folder-example = सुरु गर्ने नमुना यही नगरको आफ्नै फोल्डर हो: डाउनलोड गर्नुहोस्, फाइलहरूमा चाहेको कुरा बदल्नुहोस्, र zip फेरि यहीँ छान्नुहोस्।
townhall-folder-no-department = फोल्डरमा शाखा चाहिन्छ: <a>पहिलो शाखा बनाउनुहोस्</a>, अनि यही नगरको आफ्नै फोल्डर सुरु गर्ने नमुना हुन्छ।
townhall-folder-other-city = यो फोल्डर अर्को नगर “{ $slug }” को हो। केही बदलिएन।
townhall-folder-check = यो फोल्डरले के बदल्छ
townhall-folder-new = फोल्डर ठीक छ। { $name } नयाँ नगर हुनेछ। अझै केही बदलिएको छैन।
townhall-folder-changes = फोल्डर ठीक छ। यसले { $name } यसरी बदल्छ। अझै केही बदलिएको छैन।
townhall-folder-table = परिवर्तन
townhall-folder-closed = बन्द
townhall-folder-gone-closed = { $name }: बन्द हुन्छ, हट्दैन, किनकि गुनासो, नियम वा भूमिकामा छ
townhall-folder-same = फोल्डर ठीक छ, र { $name } मा भएकै कुरा ठ्याक्कै भन्छ।
townhall-folder-same-how = लिने केही छैन।
townhall-folder-no-area = कुनै क्षेत्र खुला रहँदैन: गुनासा कुनै क्षेत्रमा पर्दैनन्, र क्षेत्रका नियम लागू हुँदैनन्।
townhall-folder-was = { $part }: { $now }, पहिले { $was }
townhall-folder-more =
    { $count ->
        [one] र अरू { $count }
       *[other] र अरू { $count }
    }
townhall-folder-within = यसको भाग
townhall-folder-outline = सिमाना रेखा
townhall-folder-boundary = सिमाना
townhall-folder-layers = नक्साका तह
townhall-folder-source = स्रोत
townhall-folder-attribution = श्रेय
townhall-folder-licence = इजाजत
townhall-folder-drawn = तालिमका लागि कोरिएको
townhall-folder-content = त्यसमा कोरिएको कुरा
townhall-folder-order = अर्को क्रम
townhall-yes = हो
townhall-no = होइन
townhall-folder-gone-hint = फोल्डरमा नभएको तर गुनासो वा नियममा परेको कुरा बन्द हुन्छ, हट्दैन।
townhall-folder-closing = यी शाखा बन्द हुन्छन्
townhall-folder-closing-one =
    { $count ->
        [one] { $name }: { $count } खुला गुनासो यसैसँग रहन्छ, र जवाफ नभएसम्म डेस्कले देखाउँछ
       *[other] { $name }: { $count } खुला गुनासो यसैसँग रहन्छन्, र जवाफ नभएसम्म डेस्कले देखाउँछ
    }
townhall-folder-take = फोल्डर लिनुहोस्

## नयाँ नगर
townhall-begin-title = नगर खडा गर्नुहोस्
townhall-begin-lede = सुरु गर्न नाम र ठाउँ भए पुग्छ। ठेगानाबाहेक सबै पछि बदल्न सकिन्छ।
townhall-begin-name = नगरको नाम
townhall-begin-slug = ठेगाना
townhall-begin-slug-hint = साना अक्षर, अंक र ड्यास: नगरको हरेक ठेगानाको पहिलो भाग। कहिल्यै बदलिँदैन।
townhall-begin-country-hint = समय क्षेत्र यसैबाट थाहा हुन्छ; देशका धेरै क्षेत्र भए त्यसपछि छान्नुहुन्छ।
townhall-begin-go = नगर बनाउनुहोस्
townhall-begin-folder = वा फोल्डरबाट
townhall-begin-folder-hint = कसैले निकालेको वा लेखेको नगरको फोल्डरको zip। नभए फारामबाट सुरु गर्नुहोस्: त्यसपछि नगरको आफ्नै फोल्डर नमुना हुन्छ, नगरको फोल्डरमा।
townhall-begin-taken = “{ $slug }” नगर पहिल्यै छ। बदल्न त्यसकै सेटिङको नगरको फोल्डरमा जानुहोस्।
townhall-steps-left = { $count ->
    [one] { $city } तयार हुन <lit>{ $count } कदम</lit> बाँकी छ।
   *[other] { $city } तयार हुन <lit>{ $count } कदम</lit> बाँकी छन्।
}
townhall-steps-none = { $city } तयार छ।
townhall-steps-lede = जुनसुकै क्रममा। हरेकले आफ्नो पृष्ठमा लैजान्छ, र जहिले पनि बदल्न सकिन्छ।
townhall-steps-look = नागरिकले देख्नेजस्तै नगर हेर्नुहोस्
townhall-step-done = भयो
townhall-step-open = बाँकी
townhall-step-departments = कसैले जवाफ दिनुपर्छ: कम्तीमा एउटा।
townhall-step-categories = गुनासोका किसिम
townhall-step-categories-hint = के भन्न सकिन्छ, कसले पाउँछ, र जवाफ दिन कति समय लाग्न सक्छ। तयार रहेका सामान्य किसिमबाट सुरु गर्नुहोस्।
townhall-step-emergency = आपत्काल
townhall-step-emergency-hint = फोन गर्ने नम्बर, र पर्खन नमिल्ने कुरालाई त्यहाँ पुर्‍याउने एउटा किसिम।
townhall-step-areas = नगरका क्षेत्र वा वडा भए: गुनासो पठाउन र तथ्याङ्कका लागि।
townhall-step-places = मानिसले नामबाट खोज्ने सडक र चिनारी।
townhall-step-map = नक्सा
townhall-step-map-hint = नगरको सिमाना यहाँ अपलोड गर्नुहोस्; नभए गुनासो जहाँसुकैको हुन सक्छ। आधार नक्सा सहरको फोल्डरमा आउँछ (layers), नभए बासिन्दाले ठाउँ शब्दमा बताउँछन्।
townhall-step-calendar = कार्यालय समय सोमबारदेखि शुक्रबार ९ देखि १७ बजेसम्म राखिएको छ; आफ्नो बनाउनुहोस्, र बिदा थप्नुहोस्।
townhall-step-people = सहकर्मी
townhall-step-people-hint = जवाफ दिनेहरूलाई बोलाउनुहोस्, र भूमिका दिनुहोस्।
townhall-step-brand = रङ, लेखाइ र नम्बर
townhall-step-brand-hint = आफ्नै नगर हो भनी नागरिकले चिनून्।

## इमेल
townhall-mails-fine = कुनै इमेल अड्केको छैन।
townhall-mails-stuck = { $count ->
    [one] <lit>{ $count } इमेल</lit> पठाउन छोडियो।
   *[other] <lit>{ $count } इमेल</lit> पठाउन छोडिए।
}
townhall-mails-lede = यो नगरबाट नागरिक र कर्मचारीलाई गएका सबै चिठी। असफल इमेल आफैं फेरि पठाइन्छ, क्रमशः ढिलो गरी; छोडिएको इमेलले तपाईंलाई पर्खन्छ।
townhall-mails-lede-installation = स्थापनाकै चिठी: निम्तो, पासवर्ड।
townhall-mails-installation = स्थापनाकै इमेल
townhall-mails-none = अझै कुनै इमेल लेखिएको छैन। नागरिक र कर्मचारीलाई जाने सूचना यहाँ देखिन्छन्।
townhall-no-mail = यो स्थापनाले इमेल पठाउँदैन: चलाउने व्यक्तिले HANSA_SMTP राखेका छैनन्। चिठी यहीँ रहन्छन् र त्यो राखेपछि जान्छन्।
townhall-mails-found = { $count ->
    [one] { $count } इमेल
   *[other] { $count } इमेल
}
townhall-mails-more = { $count } भन्दा बढी इमेल
townhall-destinations = इमेल कहाँ जान्छ
townhall-destination = डोमेन
townhall-mail-waiting = पर्खाइमा
townhall-last-sent = अन्तिम पटक पठाइएको
townhall-last-error = अन्तिम त्रुटि
townhall-again = फेरि पठाउनुहोस्
townhall-again-hint = पहिलो प्रयासबाट सुरु हुन्छ। एक पटक पाइसकेकाले दुई पटक पाउँदैनन्।
townhall-state = अवस्था
townhall-to = पाउने
townhall-mail-all = सबै
townhall-mail-queued = लाइनमा
townhall-mail-sending = जाँदैछ
townhall-mail-sent = पठाइयो
townhall-mail-failed = फेरि प्रयास हुन्छ
townhall-mail-gave-up = छोडियो
townhall-mail-from = पठाउने
townhall-mail-reply-to = उत्तर जाने
townhall-mail-about = विषय
townhall-mail-about-concern = गुनासो { $reference }
townhall-mail-about-resident = साइन इन लिंक
townhall-mail-about-account = खाता र साइन इन
townhall-mail-about-invitation = निमन्त्रणा
townhall-mail-about-other = अरू कुरा
townhall-mail-written = लेखिएको
townhall-mail-attempts = प्रयास
townhall-mail-next = अर्को प्रयास
townhall-mail-message-id = Message-ID
townhall-mail-text = पठाइएको लेखाइ
townhall-mail-text-hint = इमेलको सजाइएको भागमा पनि यही कुरा छ।
townhall-mail-secret = यो इमेलमा पाउनेको खाताको साँचो छ, त्यसैले लेखाइ पाउनेले मात्र देख्छन्।

## काम
townhall-jobs-fine = कुनै काम असफल भएको छैन।
townhall-jobs-failed = { $count ->
    [one] <lit>{ $count } काम</lit> असफल भयो।
   *[other] <lit>{ $count } काम</lit> असफल भए।
}
townhall-jobs-lede = सिङ्गो स्थापनाको पृष्ठभूमिमा हुने काम। असफल भएको आफैं फेरि प्रयास हुन्छ; सदाका लागि असफल भएकोले यहाँ पर्खन्छ।
townhall-jobs-none = यो अवस्थाको कुनै छैन।
townhall-job-queued = लाइनमा
townhall-job-running = चल्दैछ
townhall-job-done = भयो
townhall-job-failed = असफल
townhall-job-kind = काम
townhall-job-attempts = { $max } मध्ये { $n }

## डेमोको इमेल बाकस
townhall-mailbox-title = डेमोको इमेल बाकस
townhall-mailbox-lede = डेमोले पठाएका सबै इमेल। यो यन्त्रबाट केही बाहिर जाँदैन; लिंक चल्छन्।
townhall-mailbox-find = ठेगानाबाट खोज्नुहोस्
townhall-mailbox-none = अझै इमेल छैन। इमेल ठेगानासहित गुनासो भन्नुहोस्, पुष्टि यहाँ आउँछ।
townhall-mailbox-choose = इमेल छान्नुहोस्
townhall-mailbox-choose-hint = यहाँ पाउनेले देखेजस्तै, र सादा पाठका रूपमा पनि खुल्छ।
townhall-mailbox-looks = मेल कार्यक्रमले देखाएजस्तै इमेल
townhall-mailbox-text = उही कुरा सादा पाठमा
