# नगरका सेटिङ र फोल्डरका फाइलमा के मिलेन।
cities-error-no-city = यस्तो नगर छैन।
cities-error-no-code = “{ $code }” कोड भएको केही छैन। कसैले हटाएको हुन सक्छ।
cities-error-changed = यसबीच अरू कसैले नगर बदल्यो। तपाईंको केही राखिएन; नयाँ अवस्था हेरेर फेरि प्रयास गर्नुहोस्।
cities-error-in-use = “{ $code }” गुनासो, सेटिङ वा कसैको भूमिकामा छ, त्यसैले हटाउन मिल्दैन। बन्द गर्न सकिन्छ: त्यसपछि नयाँ केही दिइँदैन।
cities-error-problems =
    { $count ->
        [one] फाइलमा एउटा कुरा मिलेन। केही बदलिएन।
       *[other] फाइलमा { $count } वटा कुरा मिलेनन्। केही बदलिएन।
    }

## खाली ठाउँ
cities-problem-code = “{ $value }” कोड होइन। साना अक्षर a देखि z, अंक र ड्यास लेख्नुहोस्, बढीमा ४०।
cities-problem-code-missing = कोड दिनुहोस्: साना अक्षर a देखि z, अंक र ड्यास, बढीमा ४०।
cities-problem-code-made = नामबाट बनेको “{ $value }” पहिल्यै भएको क्षेत्रको कोड हो, र यसले त्यसलाई बदल्छ। त्यही क्षेत्र हो भने त्यसको कोड लेख्नुहोस्, नभए अर्को कोड।
cities-problem-slug = “{ $value }” ठेगानामा बस्न सक्दैन। साना अक्षर a देखि z, अंक र ड्यास लेख्नुहोस्, बढीमा ४०: जस्तै { $suggestion }।
cities-problem-twice = “{ $value }” पहिल्यै छ; एक पटक मात्र हुन सक्छ।
cities-problem-place-twice = यो ठाउँ फाइलमा पहिल्यै छ: उही किसिम, नाम र स्थान। अर्कै ठाउँ हो भने त्यसको कोड लेख्नुहोस्।
cities-problem-holiday-there = यो मिति पहिल्यै बिदाको दिन हो: “{ $name }”। पहिले त्यो हटाउनुहोस्, वा अर्को मिति छान्नुहोस्।
cities-problem-code-twice = “{ $value }” कोड पहिल्यै छ; एक पटक मात्र हुन सक्छ।
cities-problem-reserved = “{ $value }” यस प्रोग्रामकै एउटा पृष्ठको ठेगाना हो। अर्को छान्नुहोस्, जस्तै { $suggestion }। लिइसकिएका: { $list }।
cities-problem-name-missing = कम्तीमा एउटा भाषामा नाम दिनुहोस्।
cities-problem-too-long = यो लामो भयो; बढीमा { $max } अक्षर।
cities-problem-choice = “{ $value }” यीमध्ये होइन: { $list }।
cities-problem-choice-missing = यो छैन। यीमध्ये एउटा दिनुहोस्: { $list }।
cities-problem-unknown = यहाँ “{ $value }” छैन।
cities-problem-range = { $min } देखि { $max } सम्मको पूर्ण संख्या दिनुहोस्।
cities-problem-whole = ऋणात्मक नभएको पूर्ण संख्या दिनुहोस्।
cities-problem-country = “{ $value }” देश होइन। ISO 3166-1 अनुसारका दुई ठूला अक्षर दिनुहोस्, जस्तै KR।
cities-problem-country-missing = देश दुई ठूला अक्षरमा दिनुहोस्, जस्तै KR।
cities-problem-zone = “{ $value }” समय क्षेत्र होइन। IANA नाम दिनुहोस्, जस्तै Asia/Seoul।
cities-problem-zone-missing = समय क्षेत्रको IANA नाम दिनुहोस्, जस्तै Asia/Seoul।
cities-problem-language = “{ $value }” भाषाको चिन्ह होइन, वा दुई पटक छ। en, ar, zh-Hans जसरी लेख्नुहोस्।
cities-problem-languages = कम्तीमा एउटा भाषा छान्नुहोस्, बढीमा { $max }।
cities-problem-colour = “{ $value }” रङ होइन। # र छ अंक लेख्नुहोस्, जस्तै #7a2d12।
cities-problem-phone = “{ $value }” फोन नम्बर होइन।
cities-problem-mail = “{ $value }” इमेल ठेगाना होइन।
cities-problem-position = अक्षांश र देशान्तर डिग्रीमा दिनुहोस्: अक्षांश -९० देखि ९०, देशान्तर -१८० देखि १८०।
cities-problem-hours = “{ $value }” कार्यालय समय होइन। 08:00-13:00 जसरी लेख्नुहोस्; दिनको अन्त्यको मध्यरात 24:00 हो।
cities-problem-hours-order = यो दिनका समय खप्टिए वा क्रममा छैनन्।
cities-problem-week-empty = कम्तीमा एक दिनको कार्यालय समय दिनुहोस्: म्याद त्यसैमा गनिन्छ।
cities-problem-date = “{ $value }” मिति होइन। साल, महिना र दिन लेख्नुहोस्, जस्तै 2026-12-25।
cities-problem-number = त्यसमा लेखिएको नम्बर दिनुहोस्, बढीमा { $max } अक्षर।

## फाइल
cities-problem-file-missing = यो फाइल छैन।
cities-problem-file-unknown = यो फाइल नगरको फोल्डरको होइन। नामको हिज्जे बिग्रेको हुन सक्छ।
cities-problem-file-unreadable = फाइल पढ्न सकिएन: { $why }।
cities-problem-file-too-big = फाइल ठूलो भयो; बढीमा { $max } MB।
cities-problem-folder-too-big = फोल्डर ठूलो भयो; बढीमा { $max } MB।
cities-problem-files-too-many = फोल्डरमा धेरै फाइल भए; बढीमा { $max }।
cities-problem-not-utf8 = यहाँदेखि फाइल UTF-8 मा छैन। UTF-8 मा राख्नुहोस्।
cities-problem-control-character = कुनै लेखाइमा नहुने नियन्त्रण अक्षर छ। फाइल बिग्रेको हुन सक्छ।
cities-problem-rows-too-many = धेरै भए; बढीमा { $max }।
cities-problem-departments-none = नगरलाई कम्तीमा एउटा शाखा चाहिन्छ: कसैले त जवाफ दिनुपर्छ।
cities-problem-takes-over = यस शाखामा आउने काम लिने शाखा छान्नुहोस्। त्यो अर्कै र बन्द नभएको शाखा हुनुपर्छ।
cities-problem-areas-none = यस फाइलमा कुनै क्षेत्र छैन। लिए भएका सबै बन्द हुन्छन्।
cities-problem-parent-closed = “{ $value }” बन्द छ, तर त्यसभित्रको बन्द छैन। यो क्षेत्र पनि बन्द गर्नुहोस्, वा त्यो खोल्नुहोस्।
cities-problem-parent-ring = “{ $value }” आफैँ यही क्षेत्रभित्र पर्छ। एउटाको माथिल्लो क्षेत्र हटाउनुहोस्: दुई क्षेत्र एक-अर्काभित्र पर्न सक्दैनन्।
cities-problem-areas-outside = { $total } मध्ये { $count } सहरको सिमानाबाहिर पर्छन्: अक्षांश र देशान्तर साटिएका हुन् कि? GeoJSON मा देशान्तर पहिले आउँछ।
cities-problem-some-outside = { $total } मध्ये { $count } सहरको सिमानाबाहिर पर्छन्: { $names }।
cities-problem-far = { $total } मध्ये { $count } सहरको बीचबाट २०० किमीभन्दा टाढा छन्: { $names }। अक्षांश र देशान्तर साटिएका हुन् कि? GeoJSON मा देशान्तर पहिले आउँछ।
cities-problem-places-outside = ठाउँहरू: { $total } मध्ये { $count } सहरको सिमानाबाहिर पर्छन्: { $names }।
cities-problem-places-far = ठाउँहरू: { $total } मध्ये { $count } सहरको बीचबाट २०० किमीभन्दा टाढा छन्: { $names }। अक्षांश र देशान्तर साटिएका हुन् कि?
cities-problem-street = “{ $value }” कोड भएको सडक छैन। पहिले सडक राख्नुहोस्, वा यो खाली छोड्नुहोस्।
cities-problem-streets-unknown = { $total } मध्ये { $count } ले सहरमा नभएको सडक जनाउँछन्: { $names }। ती सडकबिनै लिइन्छन्; सडक राख्न पहिले कोडसहित सडकहरू लिनुहोस्।
cities-problem-areas-overlap = यी एकअर्कामाथि पर्छन्: { $names }। त्यहाँको गुनासो सानो कोड भएकोमा जान्छ।

## CSV
cities-problem-csv = यो पढ्न मिल्ने CSV होइन।
cities-problem-column-unknown = यो स्तम्भ यहाँ थाहा छैन। हिज्जे बिग्रेको हुन सक्छ।
cities-problem-column-missing = यो स्तम्भ छैन।
cities-problem-column-twice = यो स्तम्भ दुई पटक छ।
cities-problem-row-length = पङ्क्तिमा { $found } खाना छन्, शीर्षमा { $wanted }। अल्पविराम छुटेको, वा उद्धरण चिन्ह नभएको लेखाइमा परेको हुन सक्छ।
cities-problem-line-break = यो लेखाइमा पङ्क्ति टुटेको छ। यो एउटै पङ्क्तिमा हुन्छ: पछिको भाग जोड्नुहोस्।
cities-problem-quote-open = यस पङ्क्तिको एउटा उद्धरण चिन्ह बन्द भएको छैन: त्यसपछिको सबै एउटै लेखाइका रूपमा पढियो। चिन्ह बन्द गर्नुहोस्, वा हटाउनुहोस्।

## TOML
cities-problem-toml = यहाँदेखि यो TOML होइन: { $text }
cities-problem-ends = फाइल यहीँ सकिन्छ, र भित्र केही बन्द भएको छैन। यसको अन्तिम हरफ: { $text }
cities-problem-empty = फाइल खाली छ।
cities-problem-key-unknown = यो कुञ्जी यहाँ थाहा छैन। हिज्जे बिग्रेको हुन सक्छ।
cities-problem-key-missing = यो कुञ्जी छैन।
cities-problem-type =
    { $wanted ->
        [number] यहाँ संख्या चाहिन्छ।
        [whole] यहाँ पूर्ण संख्या चाहिन्छ।
        [boolean] true वा false लेख्नुहोस्।
        [list] यहाँ सूची चाहिन्छ।
        [table] यहाँ तालिका चाहिन्छ।
       *[other] यहाँ लेखाइ चाहिन्छ, नियन्त्रण अक्षर नभएको र धेरै लामो नभएको।
    }

## GeoJSON
cities-problem-json = यहाँदेखि यो JSON होइन: { $text }
cities-problem-member-twice = फाइलको एउटै वस्तुमा यो दुईपटक छ, र एउटा मात्र पढिन्छ: चाहिएको मात्र राख्नुहोस्।
cities-problem-geojson = यो GeoJSON होइन: FeatureCollection, एउटा Feature, वा आकार मात्र हुनुपर्छ।
cities-problem-property-unknown = यो गुण यहाँ थाहा छैन। हिज्जे बिग्रेको हुन सक्छ।
cities-problem-properties-aside = यी गुण यहाँ काम लाग्दैनन् र छोडिन्छन्: { $names }। यीमध्ये कुनै चाहिएको हो भने त्यसको हिज्जे बिग्रेको छ।
cities-problem-geometry = यो आकार यहाँ मिल्दैन: क्षेत्र Polygon वा MultiPolygon, सडक र रेल LineString वा MultiLineString, ठाउँ Point।
cities-problem-geometry-empty = आकार खाली छ।
cities-problem-ring = घेरामा कम्तीमा चार बिन्दु चाहिन्छन् र सुरु भएकै ठाउँमा टुंगिन्छ।
cities-problem-ring-tangled = यो घेरा एक छेउबाट अर्को छेउमा हजारौँ पटक जान्छ, कुनै सिमाना यस्तो हुँदैन। यसलाई नक्सा कार्यक्रममा हेर्नुहोस् र फेरि कोर्नुहोस्।
cities-problem-ring-crosses = घेराले आफैँलाई काट्छ, धनुटाई (बो टाई) जस्तै: यसका कुना वरिपरि हिँड्दा पर्ने क्रममा राख्नुहोस्।
cities-problem-ring-flat = घेराले केही घेर्दैन: गएर फर्किन्छ।
cities-problem-line = रेखामा कम्तीमा दुई बिन्दु चाहिन्छन्।
cities-problem-points-too-many = यो आकारमा धेरै बिन्दु छन्। सरल बनाउनुहोस्।
cities-problem-boundary = सिमाना एउटै आकार हो, Polygon वा MultiPolygon: Feature का रूपमा, वा आकार मात्र।
cities-problem-boundary-centre = नक्साको बीच यस सिमानाबाहिर पर्छ: अक्षांश र देशान्तर साटिएका हुन् कि? GeoJSON मा देशान्तर पहिले आउँछ।
cities-problem-boundary-big = यो सिमाना { $wide } किमी चौडा र { $high } किमी अग्लो छ: देश यति ठूलो हुन सक्छ, तर सहर हुँदैन। के यो ठीक फाइल हो?
cities-problem-area-meridian = यो क्षेत्र १८०औँ देशान्तरका दुवैतिर पर्छ, र त्यस्तो क्षेत्र अहिलेसम्म लिन सकिँदैन। यसलाई दुई क्षेत्र बनाउनुहोस्, हरेकतिर एउटा।
cities-problem-boundary-meridian = यो सिमाना १८०औँ देशान्तरका दुवैतिर पर्छ, र त्यस्तो सिमाना अहिलेसम्म लिन सकिँदैन। सहर भएको पाटो मात्र लिनुहोस् र अर्को पाटो फाइलबाट हटाउनुहोस्; वा सिमानाविनै चलाउनुहोस्: त्यसो गरे गुनासो जहाँ पनि पर्न सक्छ।
cities-problem-layer-file = “{ $value }” तहको फाइलको नाम होइन। साना अक्षर, अंक र ड्यास, अनि .geojson लेख्नुहोस्, हरेक नाम एक पटक।
