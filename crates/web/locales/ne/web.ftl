# ढाँचा: हरेक पृष्ठले भन्ने कुरा।
web-language-name = नेपाली
# यो भाषा बोल्ने कसैले सबै पढेको छ? yes वा no.
web-language-read = no
web-product = Hansa
web-tagline = नगरहरूका सेवा डेस्क
web-desk-of-city = नगर सेवा डेस्क
web-skip = मुख्य सामग्रीमा जानुहोस्
web-nav = मुख्य
web-rail = काम
web-footer-nav = पुछार
web-sign-in = साइन इन
web-me = खाता
web-settings = सेटिङ
web-sign-out = साइन आउट
web-your-account = { $name }: तपाईंको खाता
web-more = थप
web-optional = (ऐच्छिक)
web-left = तपाईंले बदल्नुभएन
web-saved-kept = सेभ भयो। यसबीच यहाँ बदलिएको कुरा राखियो।
web-list-comma = { ", " }
web-training = तालिमको डाटा: मानिस र घटना काल्पनिक हुन्।
web-training-enter = … भएर प्रवेश गर्नुहोस्
web-training-mailbox = यसको मेलबक्स
web-training-short = तालिमको डाटा
web-training-label = यो डाटाबारे
web-footer = Hansa, सहरहरू र तिनका सञ्जालका लागि खुला मञ्च।
web-footer-city = { $city }ले Hansa चलाउँछ, सहरहरूका लागि खुला मञ्च।
web-footer-emergency = आपतकाल: { $number }मा फोन गर्नुहोस्; यो डेस्कमा राति कोही हुँदैन।

## भाषा
web-language-title = भाषा
web-language-is = भाषा: { $name }
web-language-unread = यो भाषा बोल्नेले अझै पढेका छैनन्

## समय
web-time-now = भर्खरै
web-time-minutes-ago = { $n ->
    [one] { $n } मिनेट अघि
   *[other] { $n } मिनेट अघि
}
web-time-today = आज { $time }
web-time-yesterday = हिजो { $time }
web-time-tomorrow = भोलि { $time }
web-time-weekday = { $day } { $time }
web-span-minutes = { $n ->
    [one] { $n } मिनेट
   *[other] { $n } मिनेट
}
web-span-under-hour = एक घण्टाभन्दा कम
web-span-hours = { $n ->
    [one] { $n } घण्टा
   *[other] { $n } घण्टा
}
web-span-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
web-print-day = { $city }, { $day }मा छापिएको
web-print-zone = समय { $zone } क्षेत्रअनुसार।
web-print-more = सूची यहीँ सकिँदैन: यो कागजमा सबै छैन।

## त्रुटि
web-errors = { $count ->
    [one] एउटा कुरा मिलाउनुपर्छ
   *[other] { $count } वटा कुरा मिलाउनुपर्छ
}
web-error-of = “{ $name }”: { $wrong }
web-error-picture = चित्र: बत्ती निभेको सडक बत्ती
web-error-home = पहिलो पृष्ठमा
web-error-phone = वा फोनबाट भन्नुहोस्: { $phone }
web-error-reference = यसबारे हामीलाई लेख्नुभयो भने यो उल्लेख गर्नुहोस्
web-error-invalid = यो अनुरोधमा केही मिलेन
web-error-invalid-hint = केही बदलिएको छैन। फर्केर मिलाउनुहोस् र फेरि पठाउनुहोस्; तपाईंले लेखेको कुरा जस्ताको तस्तै छ।
web-error-denied = यो खोल्ने अनुमति तपाईंलाई छैन
web-error-denied-hint = अनुमति हुनुपर्ने लाग्छ भने प्रशासकलाई सोध्नुहोस्; “कसले के गर्न सक्छ” पृष्ठले कारण देखाउँछ।
web-error-not-found = यो ठेगानामा केही छैन
web-error-not-found-hint = लिङ्क पुरानो वा गलत हुन सक्छ, वा यहाँको कुरा सार्वजनिक छैन। पहिलो पृष्ठबाट सबै भेटिन्छ।
web-error-conflict = अरू कसैले यही कुरा उही बेला बदल्नुभयो
web-error-conflict-hint = केही मेटिएको छैन। फर्केर अहिले के छ हेर्नुहोस् अनि निर्णय गर्नुहोस्।
web-error-refused = यो अहिले गर्न सकिँदैन
web-error-refused-hint = केही परिवर्तन भएन। फर्कनुहोस्, अहिले कस्तो छ हेर्नुहोस्, अनि त्यहीँबाट अघि बढ्नुहोस्।
web-error-back = पहिले भएकै ठाउँमा फर्कनुहोस्
web-error-limited = एकैपटक धेरै भयो
web-error-limited-hint = एक मिनेट पर्खेर फेरि प्रयास गर्नुहोस्। स्वीकार भइसकेको केही हराउँदैन।
web-error-lists = एकैपटक धेरै सूची लिइँदै छन्। एउटा आइसकेपछि फेरि प्रयास गर्नुहोस्।
web-error-unavailable = हामीलाई चाहिने केहीले जवाफ दिएन
web-error-unavailable-hint = यसपालि केही सुरक्षित भएन। एकछिनमा फेरि प्रयास गर्नुहोस्।
web-error-broken = हाम्रो तर्फ केही बिग्रियो
web-error-broken-hint = स्वीकार भइसकेको कुरा सुरक्षित छ। फेरि प्रयास गर्नुहोस्; उस्तै रहे हामीलाई भन्नुहोस्।
web-error-signed-out = तपाईं साइन आउट हुनुभएको छ
web-error-signed-out-hint = साइन इन गरेर पृष्ठ फेरि खोल्नुहोस्: त्यो नयाँ ट्याबमा खुल्छ, त्यसैले तपाईंले लेखेको कुरा त्यहाँ नराखुन्जेल यहीँ रहन्छ।
web-error-sign-in = साइन इन (नयाँ ट्याबमा)
web-error-stale-form = यो फाराम धेरै पुरानो भयो, वा तपाईं साइन आउट हुनुभयो। पृष्ठ फेरि खोलेर एकपटक फेरि पठाउनुहोस्।
web-error-typed = तपाईंले लेखेको राखिएको छैन
web-error-typed-hint = यो पाना छोडेपछि त्यो हराउँछ। अझै चाहिने कुरा कपी गर्नुहोस्।
web-error-unreadable-form = फाराम पूरा आइपुगेन। कृपया फेरि पठाउनुहोस्।
web-error-too-big = तपाईंले पठाएको कुरा धेरै ठूलो छ। थोरै वा साना तस्बिर पठाउनुहोस्।
web-error-too-slow = आइपुग्न धेरै समय लाग्यो। एकैचोटि थोरै पठाउनुहोस्, वा नेटवर्क राम्रो भएको ठाउँबाट फेरि प्रयास गर्नुहोस्।
web-act-refused = अस्वीकार गरिएको कुरा प्रयास गरे
