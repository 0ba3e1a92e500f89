network-title = सहरहरूको सञ्जाल
network-tagline = सहरहरूको सञ्जाल
network-cities-title = यहाँ चलेका सहर
network-cities-another = अर्को सहर खडा गर्नुहोस्
network-say = { $cities ->
    [one] { $cities } सहर
   *[other] { $cities } सहर
} र { $friends ->
    [one] { $friends } मित्र
   *[other] { $friends } मित्र
} गरी <lit>{ $members ->
    [one] { $members } सदस्य
   *[other] { $members } सदस्य
}</lit>।
network-as-of = { $date } सम्मको।
network-as-of-mixed = { $date } सम्मको, धेरै स्रोत जोडेर बनाइएको: हरेक नामले आफ्नै स्रोत बताउँछ।
network-unknown = { $n ->
    [one] थप { $n } सदस्य त्यतिबेला सदस्य थियो कि थिएन, कुनै स्रोतले भन्दैन।
   *[other] थप { $n } सदस्य त्यतिबेला सदस्य थिए कि थिएनन्, कुनै स्रोतले भन्दैन।
}
network-unknown-short = त्यतिबेलाको थाहा छैन
network-standing-member = सदस्य सूचीमा छ
network-standing-coming = पछिको कुनै दिनदेखि सूचीमा
network-standing-former = अब सूचीमा छैन
network-standing-outside = बाहिरी स्रोतले मात्र नाम लिएको; गनिएको छैन
network-source = { $source }, { $date }
network-source-report-2016 = वार्षिक प्रतिवेदन २०१६
network-headings = प्रतिवेदनकै क्षेत्र शीर्षकहरू जोड्दा { $headings ->
    [one] { $headings } सहर
   *[other] { $headings } सहर
} मात्र हुन्छ; तिनमुनिका नाम { $names } छन्। <a>गन्ती हेर्नुहोस्</a>
network-map-label = { $members ->
    [one] { $members } सदस्यको
   *[other] { $members } सदस्यको
} विश्व नक्सा। बलेका: यही प्रणालीमा चल्ने { $running ->
    [one] { $running } सहर
   *[other] { $running } सहर
}। तलका सूचीले पनि यही भन्छन्।
network-key-runs = { $n ->
    [one] यहाँ चल्ने: { $n } सहर, जसको डेस्क खोल्न सकिन्छ
   *[other] यहाँ चल्ने: { $n } सहर, हरेकको डेस्क खोल्न सकिन्छ
}
network-key-member = अरू सदस्य सहर: { $n }
network-key-friend = मैत्री सदस्य: { $n }
network-walk-in = कुनै सहरमा पस्नुहोस्
network-week = { $reported ->
    [0] यो हप्ता कुनै गुनासो आएन
   *[other] यो हप्ता { $reported } मध्ये { $answered }को जवाफ दिइयो
}
network-count-title = शीर्षकले { $headings } भन्छन्, नामले { $names }
network-count-title-plain = क्षेत्रअनुसार सदस्य
network-count-words = हामी नाम गन्छौं। छापिएको शीर्षक फरक परे दुवै यहाँ छन्; कोही हराएको छैन, जोड नै कहिल्यै गरिएको थिएन।
network-count-caption = क्षेत्रअनुसार सदस्य, छापिएका र गनिएका
network-count-region = क्षेत्र, संस्थाले तोकेअनुसार
network-count-printed = छापिएको
network-count-counted = गनिएको
network-count-differs = फरक
network-count-cities = सदस्य सहर
network-count-headline = छापिएको मुख्य शीर्षकले { $n } भन्छ
network-count-same = उही
network-count-not-printed = यो दिनका लागि केही छापिएको थिएन
network-count-nameless = यो सङ्ख्याको स्रोतले नाम दिँदैन
network-count-own-names = { $n ->
    [one] शीर्षकको स्रोतअनुसार { $n } नाम; गन्ती सबै स्रोतको हो
   *[other] शीर्षकको स्रोतअनुसार { $n } नाम; गन्ती सबै स्रोतको हो
}
network-count-more = { $n ->
    [one] छापिएभन्दा { $n } नाम बढी
   *[other] छापिएभन्दा { $n } नाम बढी
}
network-count-fewer = { $n ->
    [one] छापिएभन्दा { $n } नाम कम
   *[other] छापिएभन्दा { $n } नाम कम
}
network-no-data = डाटा छैन
network-csv = सदस्य सूची तालिकामा (CSV)
network-another-day = अर्को दिनको
network-another-day-label = सूची यस दिनको देखाउनुहोस्
network-another-day-hint = सदस्य निर्णयले थपिन्छन् र निस्कन्छन्। स्रोतले दिन नबताएको भए त्यही भनिन्छ।
network-another-day-show = देखाउनुहोस्
network-every = सबै सदस्य
network-find-label = सदस्य नामबाट खोज्नुहोस्, जुनसुकै लिपिमा
network-find-placeholder = नाम, जुनसुकै लिपिमा: Hà Nội, पोखरा, الخرطوم
network-find = खोज्नुहोस्
network-found = { $n ->
    [0] सूचीमा “{ $name }” नाम भएको कोही छैन।
    [one] “{ $name }” एउटा सदस्य हो:
   *[other] “{ $name }” { $n } सदस्यमध्ये कुनै हुन सक्छ:
}
network-runs-here = यहाँ चल्छ
network-not-listed = सदस्य सूचीमा छैन
network-sources = नाम र क्षेत्र: { $source }। स्थान: GeoNames (CC BY 4.0)। नक्सा: Natural Earth।
network-sources-each = हरेक नामसँगै लेखिएको स्रोत
network-region-asia = एसिया
network-region-europe = युरोप
network-region-americas = अमेरिका महादेश
network-region-middle-east = मध्यपूर्व
network-region-oceania = ओसिआनिया
network-region-africa = अफ्रिका
network-region-friendship = मैत्री सदस्य
network-region-none = नतोकिएको
network-back = सबै सदस्य
network-former = अब सदस्य सूचीमा छैन।
network-outside = सञ्जालबाहिरको स्रोतले मात्र यसलाई सदस्य भन्छ; सञ्जालको आफ्नै सूचीले भन्दैन। यो गनिएको छैन।
network-coming = पछिको कुनै दिनदेखि सदस्य सूचीमा।
network-open-city = { $city } खोल्नुहोस्
network-member-tier = तह
network-member-country = देश
network-member-parent = यसको भाग
network-member-children = यसभित्र
network-member-contained = एकअर्काभित्र पर्ने सदस्य कहिल्यै जोडिँदैनन्।
network-member-position = नक्सामा ठाउँ
network-member-approximate = अन्दाजी
network-member-memberships = सदस्यता
network-member-category = किसिम
network-member-when = कहिले
network-member-decided = निर्णय गर्ने
network-member-source = स्रोत
network-member-since = { $date } देखि
network-member-at-latest = कम्तीमा { $date } देखि
network-member-until = { $date } सम्म
network-member-names = नामहरू
network-member-map = विश्व नक्सामा { $name }
network-alias-report = प्रतिवेदनमा छापिएअनुसार
network-category-full = पूर्ण सदस्य
network-category-friendship = मैत्री सदस्य
network-tier-city = सहर
network-tier-capital-city = राजधानी
network-tier-special-city = विशेष सहर
network-tier-special-administrative-region = विशेष प्रशासनिक क्षेत्र
network-tier-city-corporation = नगर निगम
network-tier-metropolitan-municipality = महानगरपालिका
network-tier-municipality = नगरपालिका
network-tier-district = जिल्ला नगरपालिका
network-tier-state = राज्य
network-tier-province = प्रदेश
network-tier-prefecture = प्रिफेक्चर
network-tier-region = क्षेत्र
network-tier-regency = रिजेन्सी
network-tier-locality = बस्ती
network-tier-local-government-area = स्थानीय सरकार क्षेत्र
network-tier-agency = राष्ट्रिय निकाय
network-error-date = “{ $value }” मिति होइन। वर्ष, महिना र दिन लेख्नुहोस्, जस्तै 2017-05-23।
network-begin-title = यहाँ अझै केही चल्दैन
network-begin-lede = यो Hansa को नयाँ स्थापना हो। जुन कन्सोलबाट सुरु गरियो, त्यसले एउटा टोकन देखाउँछ; त्यसैबाट पहिलो प्रशासक बनाउनुहोस् र सहर खडा गर्नुहोस्।
network-begin-button = खडा गर्नुहोस्
network-begin-city-lede = प्रशासक हुनुहुन्छ, तर अझै कुनै नगर छैन। नगर खडा गर्न पाउने व्यक्तिले प्रवेश गरेपछि यहीँ खडा गर्छन्।
network-begin-city = नगर खडा गर्नुहोस्
network-permission-register = सदस्य सूची लेख्ने
network-act-import = सदस्यको दर्ता राखे
network-say-unknown = { $date } मा को सदस्य थिए थाहा छैन।
network-unknown-all = निर्णयहरू { $newest } सम्मका थाहा छन्। { $n ->
    [one] त्यस दिनको { $n } सदस्य त्यतिबेला सदस्य थियो कि थिएन, कुनै स्रोतले भन्दैन।
   *[other] त्यस दिनका { $n } सदस्य त्यतिबेला सदस्य थिए कि थिएनन्, कुनै स्रोतले भन्दैन।
}
network-as-of-later = { $date } सम्म, { $newest } सम्म थाहा भएका निर्णयअनुसार।
network-as-of-future = { $date } आउन बाँकी छ: यो आज थाहा भएको दर्ता हो, { $newest } सम्मका निर्णयअनुसार।
network-map-label-unknown = विश्व नक्सा। { $members ->
    [one] { $members } ठाउँ त्यतिबेला सदस्य थियो कि थिएन
   *[other] { $members } ठाउँ त्यतिबेला सदस्य थिए कि थिएनन्
} थाहा छैन। बलेका: यही प्रणालीमा चल्ने { $running ->
    [one] { $running } सहर
   *[other] { $running } सहर
}। तलका सूचीले पनि यही भन्छन्।
network-key-unknown = त्यतिबेला सायद सदस्य: { $n }
network-not-known = थाहा छैन
network-perhaps = सायद { $n }
network-count-unknown = त्यतिबेला सायद सदस्य: { $n }
network-find-short = कम्तीमा दुई अक्षर लेख्नुहोस्।
network-found-others = दर्तालाई थाहा छ, तर { $date } को सदस्य सूचीमा छैन:
network-register-title = सदस्यको दर्ता
network-register-hint = सञ्जालमा को छ, कहिलेदेखि र कसको निर्णयले: यसको स्रोत भएको फाइल।
network-register-holds = यसमा { $date } सम्मका निर्णयअनुसार { $members ->
    [one] { $members } सदस्य छ।
   *[other] { $members } सदस्य छन्।
}
network-register-empty = दर्ता खाली छ। भरिएपछि यस प्रणालीको पहिलो पृष्ठले सञ्जाल देखाउँछ।
network-register-front = पहिलो पृष्ठमा हेर्नुहोस्
network-register-sources = कहाँबाट थाहा भएको
network-register-source-day = कुन दिनको जिम्मा लिन्छ
network-register-source-rows = पङ्क्ति
network-register-source-counts = गनिन्छ
network-register-source-own = गनिन्छ
network-register-last = पछिल्लो पटक राख्ने: { $name },
network-register-taken = दर्ता राखियो।
network-register-report = वार्षिक प्रतिवेदन २०१६ को दर्ता
network-register-report-words = २३ मे २०१७ सम्मका ११५ सदस्य सहर र ५ मैत्री सदस्य, धेरै लिपिका नाम, नक्सामा ठाउँ र छापिएका सङ्ख्यासहित। यो यसै प्रोग्रामसँग आउँछ।
network-register-look = के बदलिन्छ हेर्नुहोस्
network-register-table = तपाईंको आफ्नै तालिका
network-register-table-words = हरेक सदस्यताका लागि एक पङ्क्ति भएको CSV फाइल। सदस्यको कोड भएको पङ्क्तिले त्यही सदस्यलाई सच्याउँछ; सदस्यता सदस्य, प्रकार र स्रोतबाट चिनिन्छ। कोही हटाइँदैन: छोड्नेको अन्तिम दिन लेखिन्छ।
network-register-out = दर्ता यस्तै तालिकामा
network-register-columns = यसका स्तम्भ
network-column-code = ठेगानामा सदस्यको शब्द: a देखि z, 0 देखि 9 र ड्यास, बढीमा 40 अक्षर। यो कहिल्यै बदलिँदैन, र यसैले सदस्य चिनिन्छ।
network-column-kind = city (जुनसुकै स्थानीय सरकार) वा agency (राष्ट्रिय निकाय)।
network-column-tier = त्यहाँको कानुनले यसलाई के भन्छ। यीमध्ये एक: { $list }।
network-column-country = देश दुई ठूला अक्षरमा, जस्तै NO (ISO 3166-1)।
network-column-parent = यसलाई समेट्ने उही देशको सदस्यको कोड: दुवैका सङ्ख्या कहिल्यै जोडिँदैनन्।
network-column-lat = कहाँ छ: अक्षांश दशमलव थोप्लोसहित, दक्षिणमा माइनस। दुवै वा कुनै पनि होइन।
network-column-lon = देशान्तर दशमलव थोप्लोसहित, पश्चिममा माइनस।
network-column-position = स्थान कहाँबाट लिइयो: geonames, own वा approximate, जुन त्यसको पृष्ठमा भनिन्छ।
network-column-name-report = सूचीमा छापिएको नाम, हिज्जे फरक भए।
network-column-name = अङ्ग्रेजीमा नाम, पृष्ठमा देखिने।
network-column-name-local = त्यस ठाउँले आफैँ लेख्ने नाम, फरक भए।
network-column-local-lang = त्यो नामको भाषाको ट्याग, जस्तै nb वा zh-Hant। त्यस्तो नाम भए चाहिन्छ।
network-column-note = मानिसका लागि। कुनै कार्यक्रमले पढ्दैन।
network-column-category = full (पूर्ण) वा friendship (मैत्री)।
network-column-from = सदस्यताको पहिलो दिन वा महिना, स्रोतले दिएसम्म।
network-column-to = सकिएको सदस्यताको अन्तिम दिन वा महिना।
network-column-region = निकायले तोकेअनुसार। यीमध्ये एक: { $list }।
network-column-known-on = स्रोतले पुष्टि गरेको दिन वा महिना।
network-column-deciding-body = सदस्यता कसले निर्णय गर्‍यो।
network-column-meeting = कुन बैठकमा।
network-column-source = यो कहाँबाट थाहा भयो। सदस्य, प्रकार र स्रोत मिलेर हरफ चिनिन्छ।
network-column-certainty = listed (सञ्जालकै भनाइ) वा outside (अरूको भनाइ: देखाइन्छ, गनिँदैन)।
network-column-needed = हरेक हरफमा चाहिन्छ
network-column-may-be-empty = खाली हुन सक्छ
network-column-example = उदाहरण:
network-register-columns-words = सबै पहिलो हरफमा हुन्छन्, जुनसुकै क्रममा। दिन 2024-05-02, महिना 2024-05 लेखिन्छ।
network-register-start = सुरु गर्ने तालिका: स्तम्भ र एउटा हरफ
network-problem-date = “{ $value }” मिति होइन। दिन 2024-05-02 वा महिना 2024-05 जसरी लेख्नुहोस्।
network-problem-columns = नभएका स्तम्भ: { $missing }। नचिनिएका: { $unknown }। दर्ताको पहिलो हरफमा यी हुन्छन्: { $expected }।
network-problem-columns-missing = नभएका स्तम्भ: { $missing }। दर्ताको पहिलो हरफमा यी हुन्छन्: { $expected }।
network-problem-columns-unknown = नचिनिएका स्तम्भ: { $unknown }। दर्ताको पहिलो हरफमा यी मात्र हुन्छन्: { $expected }।
network-problem-columns-none = यो दर्ता होइन: पहिलो हरफमा यसको कुनै स्तम्भ छैन, त्यहाँ { $unknown } छ। चाहिने: { $expected }।
network-problem-columns-twice = दोहोरिएका स्तम्भ: { $twice }। दर्तामा यी एकएक पटक मात्र हुन्छन्: { $expected }।
network-register-file = फाइल
network-error-no-file = कुनै फाइल छानिएको छैन। यो यन्त्रबाट आफ्नो तालिका छान्नुहोस्, अनि फेरि “के बदलिन्छ हेर्नुहोस्” थिच्नुहोस्।
network-error-too-big = दर्ताका लागि फाइल धेरै ठूलो छ।
network-error-not-text = यो UTF-8 को पाठ होइन। UTF-8 मा CSV का रूपमा सुरक्षित गर्नुहोस्।
network-check-title = के बदलिन्छ
network-check-good = हरेक पङ्क्ति ठीक छ। अझै केही बदलिएको छैन।
network-check-members = यसमा भएका सदस्य
network-check-members-new = नयाँ सदस्य
network-check-others = यसमा भएका तर नगनिने: अरूले मात्र नाम लिएका, वा छोडिसकेका
network-check-others-new = तीमध्ये नयाँ
network-check-members-changed = सच्याइने सदस्य
network-check-memberships-new = नयाँ सदस्यता
network-check-memberships-changed = बदलिने सदस्यता
network-check-stays = यसमा नभएको जस्ताको तस्तै रहन्छ।
network-check-take = राख्नुहोस्
network-check-leave = जस्ताको तस्तै छोड्नुहोस्
network-check-unread = तालिका पढिएन; केही बदलिएन
network-check-table = समस्या
network-check-where = कहाँ
network-check-what = के गलत छ
network-check-more = अरू पनि हुन सक्छन्; यी पहिला हुन्।
network-check-another = अर्को फाइल
network-problem-differs = “{ $code }” अघिल्लो पङ्क्तिमा अर्कै शब्दसहित छ। एउटै सदस्यबारे सबै पङ्क्तिमा एउटै कुरा लेख्नुहोस्।
network-problem-empty = यसमा कुनै पङ्क्ति छैन।
network-problem-name = सदस्यको नाम अङ्ग्रेजीमा दिनुहोस्।
network-problem-source = यो कहाँबाट थाहा भयो भन्नुहोस्।
network-problem-order = सुरु हुनुअघि नै सकिन्छ।
network-problem-parent = “{ $value }” माथिल्लो सदस्य हुन सक्दैन: त्यो उही देशको अर्को सदस्य हो, जसको आफ्नो माथिल्लो सदस्य छैन।
network-problem-known-on = स्रोतले जुन दिनको ग्यारेन्टी गर्छ त्यो दिन दिनुहोस्।
network-check-bad = { $rows ->
    [one] एउटा पङ्क्ति गलत छ; केही बदलिएन
   *[other] { $rows } पङ्क्ति गलत छन्; केही बदलिएन
}
network-told-members = { $n ->
    [one] { $n } सदस्य भित्रियो: { $new } नयाँ, { $changed } सच्याइएको
   *[other] { $n } सदस्य भित्रिए: { $new } नयाँ, { $changed } सच्याइएको
}
network-told-members-would = { $n ->
    [one] { $n } सदस्य भित्रिने थियो: { $new } नयाँ, { $changed } सच्याइएको
   *[other] { $n } सदस्य भित्रिने थिए: { $new } नयाँ, { $changed } सच्याइएको
}
network-told-others = { $n ->
    [one] थप { $n } थाहा छ तर गनिँदैन, अरूले मात्र नाम लिएको वा छोडिसकेको: { $new } नयाँ
   *[other] थप { $n } थाहा छन् तर गनिँदैनन्, अरूले मात्र नाम लिएका वा छोडिसकेका: { $new } नयाँ
}
network-told-memberships = { $n ->
    [one] { $n } सदस्यता: { $new } नयाँ, { $changed } बदलिएको
   *[other] { $n } सदस्यता: { $new } नयाँ, { $changed } बदलिएका
}
