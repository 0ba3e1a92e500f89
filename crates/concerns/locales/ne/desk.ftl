# सेवा डेस्क: सूची, गुनासोको पृष्ठ, कर्मचारीका काम, फोन, फाइल।
concerns-nav-desk = सेवा डेस्क
concerns-nav-desk-hint = पर्खिरहेका गुनासो, र तिनमा गरिने सबै काम।

## सूची
concerns-desk-title = सेवा डेस्क
concerns-desk-boxes = बाकस
concerns-desk-teams = शाखा
concerns-desk-saved = राखिएका
concerns-desk-box-mine = मेरा
concerns-desk-box-team = सबै खुला
concerns-desk-box-new = नयाँ
concerns-desk-box-late = ढिला
concerns-desk-box-waiting = पर्खाइमा
concerns-desk-box-locate = ठाउँ खोज्न बाँकी
concerns-desk-box-review = हेर्न बाँकी
concerns-desk-box-came-back = फर्केका
concerns-desk-box-all = सबै
concerns-desk-count-many = { $count }+
concerns-desk-say-mine = { $count ->
    [0] तपाईंलाई कुनै गुनासोले पर्खिएको छैन।
    [one] <lit>{ $count } गुनासो</lit>ले तपाईंलाई पर्खिएको छ।
   *[other] <lit>{ $count } गुनासो</lit>ले तपाईंलाई पर्खिएका छन्।
}
concerns-desk-say-team = { $count ->
    [0] केही खुला छैन।
    [one] <lit>{ $count } गुनासो</lit> खुला छ।
   *[other] <lit>{ $count } गुनासो</lit> खुला छन्।
}
concerns-desk-say-new = { $count ->
    [0] हरेक गुनासो कसै न कसैले सम्हालेको छ।
    [one] <lit>{ $count } गुनासो</lit> अझै कसैले सम्हालेको छैन।
   *[other] <lit>{ $count } गुनासो</lit> अझै कसैले सम्हालेका छैनन्।
}
concerns-desk-say-late = { $count ->
    [0] केही ढिला छैन।
    [one] <lit>{ $count } गुनासो</lit> ढिला छ।
   *[other] <lit>{ $count } गुनासो</lit> ढिला छन्।
}
concerns-desk-say-waiting = { $count ->
    [0] सोधिएकामध्ये उत्तर आउन बाँकी केही छैन।
    [one] <lit>{ $count } गुनासो</lit>ले गुनासो गर्नेलाई पर्खिएको छ।
   *[other] <lit>{ $count } गुनासो</lit>ले गुनासो गर्नेलाई पर्खिएका छन्।
}
concerns-desk-say-locate = { $count ->
    [0] हरेक गुनासोको ठाउँ नक्सामा छ।
    [one] <lit>{ $count } गुनासो</lit>को ठाउँ अझै नक्सामा छैन।
   *[other] <lit>{ $count } गुनासो</lit>को ठाउँ अझै नक्सामा छैन।
}
concerns-desk-say-review = { $count ->
    [0] सार्वजनिक हुन केही बाँकी छैन।
    [one] <lit>{ $count } गुनासो</lit> वा त्यसमा थपिएको कुरा सार्वजनिक हुनुअघि हेर्न बाँकी छ।
   *[other] <lit>{ $count } गुनासो</lit> वा तिनमा थपिएको कुरा सार्वजनिक हुनुअघि हेर्न बाँकी छन्।
}
concerns-desk-say-came-back = { $count ->
    [0] केही फर्केन।
    [one] <lit>{ $count } गुनासो</lit> जवाफपछि फर्क्यो।
   *[other] <lit>{ $count } गुनासो</lit> जवाफपछि फर्के।
}
concerns-desk-say-all = { $count ->
    [0] यहाँ गुनासो छैन।
    [one] जम्मा <lit>{ $count } गुनासो</lit>।
   *[other] जम्मा <lit>{ $count } गुनासो</lit>।
}
concerns-desk-say-found = { $count ->
    [0] केही भेटिएन।
    [one] <lit>{ $count } गुनासो</lit> भेटियो।
   *[other] <lit>{ $count } गुनासो</lit> भेटिए।
}
concerns-desk-say-many = <lit>{ $count } भन्दा बढी</lit> गुनासो।
concerns-desk-say-and-late = { $count ->
    [one] तीमध्ये { $count } ढिला छ।
   *[other] तीमध्ये { $count } ढिला छन्।
}
concerns-desk-sort-due = ढिला पहिले
concerns-desk-sort-newest = नयाँ पहिले
concerns-desk-file = फाइलमा
concerns-desk-empty = यहाँ कुनै गुनासो मिलेन। छनोटबाट केही हटाउनुहोस्, वा अर्को बाकस खोल्नुहोस्।
concerns-desk-mark = “{ $title }” मा चिनो लगाउनुहोस्
concerns-desk-where-who = { $place } · { $who }
concerns-desk-place = { $text }, { $area }
concerns-desk-no-place = ठाउँ छैन
concerns-desk-you = तपाईं
concerns-desk-nobody = अझै कोही छैन
concerns-desk-not-public = सार्वजनिक छैन
concerns-desk-added-waits = थपिएको कुरा हेर्न बाँकी छ
concerns-desk-has-picture = तस्बिर छ
concerns-desk-people = { $count ->
    [one] { $count } जना
   *[other] { $count } जना
}
concerns-desk-open = खुला
concerns-desk-late = ढिला
concerns-desk-late-by = { $span } ढिला
concerns-desk-due = म्याद { $time }
concerns-desk-paused = { $span } रोकिएको
concerns-desk-answered-at = { $time } जवाफ दिइयो
concerns-desk-closed-at = { $time } टुंगियो
concerns-desk-no-deadline = म्याद छैन
concerns-desk-quiet = तपाईंलाई कुनै गुनासोले पर्खिएको छैन।
concerns-desk-quiet-hint = तपाईंलाई दिइनेबित्तिकै गुनासो यहाँ देखिन्छ।
concerns-desk-quiet-picture = चित्र: साँझमा झ्यालछेउको सफा टेबल, एक कप चिया र बत्ती
concerns-desk-quiet-take = अझै कसैले नसम्हालेका हेर्नुहोस्
concerns-desk-quiet-call = फोन टिप्नुहोस्
concerns-desk-new-call = नयाँ फोन
concerns-desk-search = खोज्नुहोस्
concerns-desk-search-label = सन्दर्भ नम्बर, नाम, फोन, ठाउँ वा शब्दबाट खोज्नुहोस्
concerns-desk-search-hint = सन्दर्भ नम्बर, नाम, फोन, ठाउँ, शब्द
concerns-desk-done-moved = भयो। { $reference } अब अर्को शाखासँग छ, र तपाईंले देख्ने गुनासोमा पर्दैन।
concerns-desk-done-saved = राखियो। तपाईंको छनोट बाकसहरूमा देखिन्छ।
concerns-desk-filter-unknown = त्यो ठेगानाले तपाईंले नराखेको छनोटको नाम लिन्छ। सूचीकै ठेगाना माग्नुहोस्। यहाँ तपाईंलाई दिइएका छन्।
concerns-desk-done-bulk = { $failed ->
    [0] { $count }मा भयो।
    [one] { $count }मा भयो; { $failed } बदल्न सकिएन।
   *[other] { $count }मा भयो; { $failed } बदल्न सकिएन।
}
concerns-desk-done-bulk-undone = { $failed ->
    [0] फिर्ता लिइयो: { $count }।
    [one] फिर्ता लिइयो: { $count }; { $failed } गुनासो जस्ताको तस्तै राखियो, किनभने त्यसपछि बदलिएको छ वा अब फिर्ता लिन मिल्दैन।
   *[other] फिर्ता लिइयो: { $count }; { $failed } गुनासो जस्ताको तस्तै राखिए, किनभने त्यसपछि बदलिएका छन् वा अब फिर्ता लिन मिल्दैन।
}
concerns-desk-bulk-cases = गुनासो
concerns-desk-bulk-left = बदलिएन
concerns-desk-bulk-beyond = बदलिएन: छानिएको व्यक्तिले यो देख्न वा यसमा काम गर्न सक्नुहुन्न। पहिले उहाँको शाखामा सार्नुहोस्।
concerns-desk-bulk-kept = अब फिर्ता लिन मिल्दैन

## छनोट
concerns-desk-filter = छनोट
concerns-desk-filter-words = शब्द
concerns-desk-filter-any = जुनसुकै
concerns-desk-filter-area = क्षेत्र
concerns-desk-filter-state = अवस्था
concerns-desk-filter-from = यस दिनदेखि भनिएका
concerns-desk-filter-to = यस दिनसम्म भनिएका
concerns-desk-filter-show = देखाउनुहोस्
concerns-desk-filter-clear = छनोट हटाउनुहोस्
concerns-desk-save = राख्नुहोस्
concerns-desk-save-label = यो छनोट यस नाममा राख्नुहोस्
concerns-desk-forget = यो छनोट बिर्सनुहोस्
concerns-desk-bulk = चिनो लगाएका गुनासोमा
concerns-desk-bulk-keep = जस्ताको तस्तै
concerns-desk-bulk-do = चिनो लगाएका गुनासो बदल्नुहोस्

## कुञ्जी
concerns-desk-keys = कुञ्जी
concerns-desk-key-move = अर्को गुनासो, अघिल्लो गुनासो; तीर कुञ्जीले पनि हुन्छ
concerns-desk-key-open = गुनासो खोल्ने
concerns-desk-key-mark = गुनासोमा चिनो लगाउने
concerns-desk-key-answer = जवाफ दिने
concerns-desk-key-note = टिपोट लेख्ने
concerns-desk-key-call = फोन टिप्ने
concerns-desk-key-search = खोज्ने
concerns-desk-key-help = कुञ्जी देखाउने

## के मिलेन
concerns-desk-error-text-missing = पहिले केही लेख्नुहोस्।
concerns-desk-error-text-long = यो लामो भयो; बढीमा { $max } अक्षर अट्छ।
concerns-desk-error-title = शीर्षक लेख्नुहोस्।
concerns-desk-error-category = के हो, छान्नुहोस्।
concerns-desk-error-category-closed = यो प्रकार अब दिइँदैन। अर्को छान्नुहोस्।
concerns-desk-error-same-kind = यो पहिलेदेखि नै यही प्रकारको, यही टोलीसँग छ। अर्को छान्नुहोस्।
concerns-desk-error-department = शाखा छान्नुहोस्।
concerns-desk-error-person = यहाँ काम गर्ने कसैलाई छान्नुहोस्।
concerns-desk-error-beyond = { $name }ले यो गुनासो देख्न वा यसमा काम गर्न सक्नुहुन्न: उहाँको भूमिका अर्को शाखा, क्षेत्र वा प्रकारको हो। अरू कसैलाई छान्नुहोस्, वा पहिले गुनासो उहाँको शाखामा सार्नुहोस्।
concerns-desk-error-free-many = उहाँसँग { $max } भन्दा बढी खुला मामिला छन्। पहिले केही मामिला अरूलाई दिनुहोस्।
concerns-desk-error-reason = कारण छान्नुहोस्।
concerns-desk-error-duplicate = चलिरहने गुनासोको सन्दर्भ नम्बर लेख्नुहोस्।
concerns-desk-error-evidence = यो किसिमलाई के गरियो देखाउने तस्बिर चाहिन्छ। एउटा थप्नुहोस्।
concerns-desk-error-picture-gone = एउटा तस्बिर अब छैन: हटाइयो, वा अर्को जवाफसँग गयो। तस्बिर हेर्नुहोस्, अनि फेरि पठाउनुहोस्।
concerns-desk-error-pictures-many = एउटा जवाफमा बढीमा { $max } तस्बिर अट्छ।
concerns-desk-error-point = ठाउँ छान्नुहोस्, निर्देशाङ्क लेख्नुहोस्, वा नक्सामा थिच्नुहोस्।
concerns-desk-error-outside = यो ठाउँ नगरबाहिर पर्छ।
concerns-desk-error-undo = अब फिर्ता लिन मिल्दैन: त्यसपछि अरू कुरा भयो, वा दस मिनेट बित्यो। इतिहासमा रहन्छ।
concerns-desk-error-filter-name = छनोटलाई बढीमा { $max } अक्षरको नाम दिनुहोस्।
concerns-desk-error-filter-taken = यो नामको छनोट तपाईंसँग पहिले नै छ। यसलाई त्यसको ठाउँमा राख्न फेरि थिच्नुहोस्, वा अर्को नाम छान्नुहोस्।
concerns-desk-error-bulk = के बदल्ने छान्नुहोस्: कसले सम्हाल्ने, किसिम, वा शाखा।
concerns-desk-error-marks = सूचीमा कम्तीमा एउटा गुनासोमा चिन्ह लगाउनुहोस्।

## गुनासो
concerns-case-back = सूचीमा फर्कनुहोस्
concerns-case-own-page = छुट्टै पृष्ठ
concerns-case-about = यो गुनासोबारे
concerns-case-acts = के गर्न सकिन्छ
concerns-case-also-here = { $name } पनि यही पढ्दै हुनुहुन्छ
concerns-case-changed = यो गुनासो बदलियो। फेरि हेर्नुहोस्।
concerns-case-stop-received = प्राप्त भयो
concerns-case-stop-team = { $team }सँग
concerns-case-stop-right = ठीक भयो?
concerns-rating-3 = भयो
concerns-rating-2 = केही मात्र
concerns-rating-1 = भएन
concerns-case-not-rated = अझै भनिएको छैन
concerns-case-in-review = अझै सार्वजनिक छैन।
concerns-case-in-review-hint = नाम, अनुहार र गाडीको नम्बर हेर्नुहोस्, अनि निर्णय गर्नुहोस्।
concerns-case-publish = गुनासो सार्वजनिक गर्नुहोस्
concerns-case-publish-hint = त्यसपछि गुनासो सबैले देख्छन्, कसले भन्यो भन्ने देख्दैनन्। तपाईंले यहाँ बदलेका पाठ सँगै सुरक्षित हुन्छन्।
concerns-case-keep-private = निजी राख्नुहोस्
concerns-case-hide = सर्वसाधारणबाट लुकाउनुहोस्
concerns-case-hide-hint = कर्मचारी र गुनासो गर्नेले देखिरहन्छन्।
concerns-case-release = यो थपिएको कुरा सार्वजनिक गर्नुहोस्
concerns-case-withhold = यो थपिएको कुरा कर्मचारीलाई मात्र राख्नुहोस्
concerns-case-meanwhile = यसबीच यो गुनासोमा केही भयो, त्यसैले केही गरिएन। अहिले यस्तो छ: हेर्नुहोस्, अनि फेरि निर्णय गर्नुहोस्।
concerns-case-meanwhile-look = यसबीच यो गुनासोमा केही भयो। अहिले यस्तो छ: पठाउनुअघि हेर्नुहोस्।
concerns-case-added-waits = यस गुनासोमा थपिएको कुरा अझै सार्वजनिक छैन।
concerns-case-added-look = त्यो हेर्नुहोस्
concerns-case-added-with-case = यो गुनासोसँगै सार्वजनिक हुन्छ।
concerns-case-own-words = नागरिककै शब्द
concerns-case-asked-as = “{ $kind }” का रूपमा सोधिएको:
concerns-case-picture-resident = तस्बिर { $n }, नागरिकको
concerns-case-picture-city = तस्बिर { $n }, नगरको
concerns-case-picture-waiting = तस्बिर { $n }, नगरको, कर्मचारीका लागि मात्र
concerns-case-picture-staff = कर्मचारीलाई मात्र
concerns-case-picture-ours = नगरको
concerns-case-so-far = अहिलेसम्म
concerns-case-note-by = टिपोट, कर्मचारीलाई मात्र · { $who }
concerns-case-was-undone = फिर्ता लिइयो।
concerns-case-undo = फिर्ता लिनुहोस्
concerns-case-undo-quiet = यसबारे अझै कुनै इमेल गएको छैन।
concerns-case-undo-told = यसको इमेल गइसक्यो; फिर्ता लिइएको कुरा गुनासोमा देखिन्छ।
concerns-case-undo-rated = ठीक भयो कि भएन नागरिकले भनिसक्नुभयो, त्यसैले अब फिर्ता लिन सकिँदैन। गुनासो फेरि खोल्न सकिन्छ।
concerns-case-undo-followed = त्यसपछि अरूले केही गरिसके, त्यसैले अब फिर्ता लिन सकिँदैन।
concerns-case-clock-stands = घडी रोकिएको छ।
concerns-case-clock-hint = नागरिकले उत्तर दिएपछि फेरि चल्छ।
concerns-case-resume = उत्तरबिनै अघि बढ्नुहोस्
concerns-case-history = { $count ->
    [one] पहिलेको { $count } लेखाइ
   *[other] पहिलेका { $count } लेखाइ
}
concerns-case-deadline = म्याद
concerns-case-kind = किसिम
concerns-case-team = शाखा
concerns-case-has-it = सम्हाल्ने
concerns-case-came = आएको
concerns-case-language = भाषा
concerns-case-seen-by = देख्ने
concerns-case-people = मानिस
concerns-case-map = नक्सा: { $place }
concerns-case-go-there = मलाई त्यहाँ लैजानुहोस्
concerns-case-near = यहाँ नजिकै
concerns-case-who-reported = कसले भन्यो
concerns-case-show-contact = सम्पर्क देखाउनुहोस्
concerns-case-contact-hint = खोलेको अभिलेख रहन्छ।
concerns-case-contact-recorded = तपाईंले हेरेको अभिलेख राखियो।
concerns-case-no-name = नाम दिइएको छैन
concerns-case-earlier = { $count ->
    [0] पहिलेका गुनासो छैनन्
    [one] पहिलेको { $count } गुनासो
   *[other] पहिलेका { $count } गुनासो
}

## काम
concerns-case-answer = जवाफ दिनुहोस्
concerns-case-answer-label = तपाईंको जवाफ
concerns-case-answer-close = जवाफ दिएर गुनासो टुंग्याउनुहोस्
concerns-case-template = यसबाट जवाफ
concerns-case-start-from = यसबाट सुरु
concerns-case-template-none = आफ्नै शब्द
concerns-case-template-use = लिनुहोस्
concerns-case-gets = यो कसले पाउँछ:
concerns-case-gets-reporter = गुनासो गर्नेले इमेलबाट, { $language }मा।
concerns-case-gets-both = { $count ->
    [one] गुनासो गर्नेले इमेलबाट, { $language }मा, र { $count } छिमेकीले।
   *[other] गुनासो गर्नेले इमेलबाट, { $language }मा, र { $count } छिमेकीले।
}
concerns-case-gets-followers = { $count ->
    [one] { $count } छिमेकीले इमेलबाट; गुनासो गर्नेले ठेगाना दिनुभएको छैन।
   *[other] { $count } छिमेकीले इमेलबाट; गुनासो गर्नेले ठेगाना दिनुभएको छैन।
}
concerns-case-gets-nobody = कसैले ठेगाना दिएको छैन; गुनासोको पृष्ठमा देखिन्छ।
concerns-case-gets-left = गुनासो गर्नेले इमेल चाहेका छैनन्; गुनासोको पृष्ठमा देखिन्छ।
concerns-case-gets-unsent = इमेलबाट कसैलाई होइन: यो स्थापनाले पठाउँदैन।
concerns-case-gets-public = तुरुन्तै सार्वजनिक हुन्छ।
concerns-case-gets-private = गुनासो सार्वजनिक छैन।
concerns-case-add-picture = तस्बिर थप्नुहोस्
concerns-case-needs-picture = यो किसिमलाई तस्बिर चाहिन्छ।
concerns-case-proofs = जवाफ पर्खिरहेका तस्बिर। जवाफसँग नपठाएसम्म कर्मचारीले मात्र देख्छन्।
concerns-case-proof-send = तस्बिर { $n } जवाफसँग पठाउने
concerns-case-proof-remove = तस्बिर { $n } हटाउने
concerns-case-written-in = लेखिएको भाषा
concerns-case-note = टिपोट लेख्नुहोस्
concerns-case-note-short = टिपोट
concerns-case-note-label = सहकर्मीका लागि टिपोट
concerns-case-note-save = टिपोट राख्नुहोस्
concerns-case-note-hint = कर्मचारीले मात्र देख्छन्।
concerns-case-ask = नागरिकलाई सोध्नुहोस्
concerns-case-ask-label = तपाईंको प्रश्न
concerns-case-ask-hint = गुनासो गर्नेले इमेलबाट पाउँछन्। उत्तर नआएसम्म घडी रोकिन्छ।
concerns-case-ask-nobody = गुनासो गर्नेले इमेल ठेगाना दिनुभएको छैन: फोन गर्नुहोस्, वा उहाँले नहेरेसम्म पर्खनुहोस्। उत्तर नआएसम्म घडी रोकिन्छ।
concerns-case-ask-unsent = यहाँबाट इमेल पठाइँदैन: फोन गर्नुहोस्, वा उहाँले नहेरेसम्म पर्खनुहोस्। उत्तर नआएसम्म घडी रोकिन्छ।
concerns-case-ask-send = सोध्नुहोस्
concerns-case-assign = कसैलाई दिनुहोस्
concerns-case-assign-label = कसले सम्हाल्ने
concerns-case-assign-nobody = कसैले होइन: शाखामै फिर्ता
concerns-case-assign-me = म
concerns-case-assign-do = दिनुहोस्
concerns-case-take = आफैं लिनुहोस्
concerns-case-give-back = शाखालाई फिर्ता दिनुहोस्
concerns-case-classify = किसिम वा शाखा बदल्नुहोस्
concerns-case-classify-hint = म्याद नयाँ किसिमअनुसार हुन्छ। अर्को शाखाले गुनासो नयाँकै रूपमा पाउँछ।
concerns-case-classify-do = बदल्नुहोस्
concerns-case-team-by-routing = नगरको नियमअनुसार
concerns-case-close = जवाफबिनै टुंग्याउनुहोस्
concerns-case-close-reason = कारण
concerns-case-close-choose = कारण छान्नुहोस्
concerns-case-close-duplicate = पहिले नै भनिएको भए: अर्कोको सन्दर्भ नम्बर
concerns-case-close-text = सम्बन्धित मानिसलाई के भन्ने
concerns-case-close-do = गुनासो टुंग्याउनुहोस्
concerns-case-reopen = फेरि खोल्नुहोस्
concerns-case-reopen-why = किन
concerns-case-reopen-do = फेरि खोल्नुहोस्
concerns-case-locate = नक्सामा राख्नुहोस्
concerns-case-locate-said = गुनासो गर्नेकै शब्दमा: “{ $text }”
concerns-case-locate-where = सडक, चिनारी वा खम्बा
concerns-case-locate-find = खोज्नुहोस्
concerns-case-locate-found = यहीँ हो?
concerns-case-locate-none = यी शब्द भएको ठाउँ छैन। अरू शब्द लेख्नुहोस्, वा नक्सामा थिच्नुहोस्।
concerns-case-locate-point = निर्देशाङ्क: अक्षांश, देशान्तर
concerns-case-locate-do = यहीँ राख्नुहोस्
concerns-case-locate-tap = वा नक्सामा ठाउँ थिच्नुहोस्
concerns-case-locate-tap-alt = नक्सा: ठाउँ भएको बिन्दुमा थिच्नुहोस्
concerns-case-locate-nearer = नजिक
concerns-case-locate-farther = टाढा
concerns-case-moderate = लेखाइ लुकाउनुहोस् वा सच्याउनुहोस्
concerns-case-edit-title = शीर्षक
concerns-case-edit-details = विवरण
concerns-case-edit-place = ठाउँ शब्दमा
concerns-case-edit-save = नयाँ लेखाइ राख्नुहोस्
concerns-case-edit-hint = पहिलेको लेखाइ इतिहासमा रहन्छ।
concerns-case-redact = व्यक्तिगत विवरण सदाका लागि हटाउनुहोस्
concerns-case-redact-hint = रहन सक्ने जति मात्र लेखाइ राख्नुहोस्, र अरू के हट्ने छान्नुहोस्। यो फिर्ता लिन मिल्दैन।
concerns-case-redact-title = रहने शीर्षक
concerns-case-redact-details = रहने विवरण
concerns-case-redact-place = रहने ठाउँका शब्द
concerns-case-redact-gone = यो हट्छ:
concerns-case-redact-contact = गुनासो गर्नेको नाम, इमेल र फोन
concerns-case-redact-answers = प्रश्नका उत्तर
concerns-case-redact-point = नक्साको बिन्दु
concerns-case-redact-entry = { $who }: “{ $text }”
concerns-case-redact-picture = तस्बिर { $n }
concerns-case-redact-always = पहिलेका लेखाइ, मस्यौदा, गुनासोबारेका इमेल र पुराना खोज शब्द सधैं हट्छन्। गरिएको कुरा अभिलेखमा रहन्छ, के थियो भन्ने रहँदैन।
concerns-case-redact-do = सदाका लागि हटाउनुहोस्

## क्रम
concerns-case-resident = नागरिक
concerns-case-you = तपाईं
concerns-case-program = प्रोग्राम
concerns-case-reported = <b>{ $who }</b>ले { $channel } भन्नुभयो।
concerns-case-taken = <b>{ $who }</b>ले आफैं लिनुभयो।
concerns-case-given = <b>{ $who }</b>ले { $to }लाई दिनुभयो।
concerns-case-given-back = <b>{ $who }</b>ले शाखालाई फिर्ता दिनुभयो।
concerns-case-freed = { $name }ले अब यो देख्न वा यसमा काम गर्न सक्नुहुन्न, त्यसैले यो शाखामा फर्कियो।
concerns-case-noted = <b>{ $who }</b>ले टिपोट लेख्नुभयो।
concerns-case-asked = <b>{ $who }</b>ले नागरिकलाई सोध्नुभयो।
concerns-case-replied = <b>{ $who }</b>ले उत्तर दिनुभयो।
concerns-case-said-more = <b>{ $who }</b>ले थप भन्नुभयो।
concerns-case-supported = <b>{ $who }</b>ले “मलाई पनि” भन्नुभयो।
concerns-case-rated = <b>{ $who }</b>ले ठीक भयो कि भएन भन्नुभयो: { $rating }।
concerns-case-resumed = <b>{ $who }</b> उत्तरबिनै अघि बढ्नुभयो; घडी { $span } रोकिएको थियो।
concerns-case-classified = <b>{ $who }</b>ले { $to } बनाउनुभयो (पहिले { $from }), शाखा { $team }।
concerns-case-moved = <b>{ $who }</b>ले { $team }लाई दिनुभयो (पहिले { $from })।
concerns-case-located = <b>{ $who }</b>ले नक्सामा राख्नुभयो।
concerns-case-published = <b>{ $who }</b>ले सार्वजनिक गर्नुभयो।
concerns-case-hidden = <b>{ $who }</b>ले सर्वसाधारणबाट लुकाउनुभयो।
concerns-case-released = <b>{ $who }</b>ले गुनासो गर्नेले थपेको कुरा सार्वजनिक गर्नुभयो।
concerns-case-withheld = <b>{ $who }</b>ले गुनासो गर्नेले थपेको कुरा कर्मचारीलाई मात्र राख्नुभयो।
concerns-case-edited = <b>{ $who }</b>ले लेखाइ सच्याउनुभयो।
concerns-case-redacted = <b>{ $who }</b>ले व्यक्तिगत विवरण हटाउनुभयो।
concerns-case-answered = <b>{ $who }</b>ले जवाफ दिनुभयो।
concerns-case-closed = <b>{ $who }</b>ले टुंग्याउनुभयो: { $reason }।
concerns-case-reopened = <b>{ $who }</b>ले फेरि खोल्नुभयो।
concerns-case-duplicate = <b>{ $who }</b>ले <a>{ $reference }</a>लाई उही भनी टुंग्याउनुभयो।
concerns-case-undone = <b>{ $who }</b>ले फिर्ता लिनुभयो: { $act }।
concerns-case-happened = <b>{ $who }</b>ले केही बदल्नुभयो।
concerns-case-act-assigned = कसले सम्हाल्ने
concerns-case-act-classified = किसिम वा शाखाको परिवर्तन
concerns-case-act-located = ठाउँ
concerns-case-act-published = सार्वजनिक गरेको
concerns-case-act-hidden = लुकाएको
concerns-case-act-released = थपिएको कुरा सार्वजनिक गरेको
concerns-case-act-withheld = थपिएको कुरा कर्मचारीलाई मात्र राखेको
concerns-case-act-closed = गुनासो टुंग्याएको
concerns-case-act-answered = जवाफ

## भर्खर के गरियो
concerns-case-done-assign = भयो। गुनासो अर्कोको हातमा गयो।
concerns-case-done-note = टिपोट राखियो।
concerns-case-done-keep = तपाईंले टाइप गरेको कुरा एक दिन तपाईंका लागि मात्र राखिएको छ। केही पठाइएको छैन।
concerns-case-done-ask = नागरिकलाई सोधियो, घडी रोकियो।
concerns-case-done-resume = घडी फेरि चल्यो।
concerns-case-done-classify = बदलियो। नयाँ किसिमले आफ्नै म्याद ल्याउँछ; शाखा मात्र बदल्दा म्याद उही रहन्छ।
concerns-case-done-answer = जवाफ दिइयो। गुनासोको पानामा तुरुन्तै पढ्न सकिन्छ; इमेल एक मिनेटमा जान्छन्। त्यसअघि फिर्ता लिए कुनै इमेल जाँदैन।
concerns-case-done-close = गुनासो टुंगियो। यसको पानामा तुरुन्तै देखिन्छ; इमेल एक मिनेटमा जान्छन्। त्यसअघि फिर्ता लिए कुनै इमेल जाँदैन।
concerns-case-done-answer-unsent = जवाफ दिइयो। गुनासोको पानामा तुरुन्तै पढ्न सकिन्छ; यो प्रणालीले इमेल पठाउँदैन, त्यसैले कुनै इमेल जाँदैन।
concerns-case-done-close-unsent = गुनासो टुंगियो। यसको पानामा तुरुन्तै देखिन्छ; यो प्रणालीले इमेल पठाउँदैन, त्यसैले कुनै इमेल जाँदैन।
concerns-case-done-reopen = गुनासो नयाँ म्यादसहित फेरि खुल्यो।
concerns-case-done-locate = गुनासो नक्सामा राखियो।
concerns-case-done-publish = गुनासो सार्वजनिक भयो।
concerns-case-done-hide = सर्वसाधारणले अब यो गुनासो देख्दैनन्।
concerns-case-done-release = अब यो सबैले पढ्न सक्छन्।
concerns-case-done-withhold = सर्वसाधारणले यो देख्दैनन्। कर्मचारी र गुनासो गर्नेले देखिरहन्छन्।
concerns-case-done-edit = नयाँ लेखाइ राखियो; पुरानो इतिहासमा छ।
concerns-case-done-redact = सदाका लागि हटाइयो।
concerns-case-done-undo = फिर्ता लिइयो।
concerns-case-done-intake = टिपियो। फोन गर्नेलाई सन्दर्भ नम्बर भन्नुहोस्।

## कोही छिटो पुग्यो
concerns-stale-title = यसबीच अरू कसैले यो गुनासो बदल्यो
concerns-stale-hint = तपाईंको केही हराएको छैन, उहाँको केही मेटिएको छैन। दुवै हेर्नुहोस्, अनि आफ्नो फेरि पठाउनुहोस् वा छोड्नुहोस्।
concerns-stale-noted = यसबीच सहकर्मीले टिप्पणी राखे
concerns-stale-noted-hint = तपाईंको अझै पठाइएको छैन: टिप्पणीले त्यो बदल्न सक्छ। पढ्नुहोस्, अनि आफ्नो पठाउनुहोस् वा छोड्नुहोस्।
concerns-stale-mine = तपाईंको
concerns-stale-theirs = यसबीच के भयो
concerns-stale-pictures = तपाईंले पठाएका तस्बिर गुनासोसँगै पर्खिरहेका छन्। जवाफसँग नपठाएसम्म कर्मचारीले मात्र देख्छन्।
concerns-stale-send = तैपनि मेरो पठाउनुहोस्
concerns-stale-over = तपाईंको केही हराएको छैन। अब यो पठाउन मिल्दैन, तर सहकर्मीका लागि टिपोटका रूपमा राख्न सकिन्छ।
concerns-stale-as-note = टिपोटका रूपमा राख्नुहोस्
concerns-stale-leave = छोड्नुहोस्
concerns-stale-back = गुनासो { $reference }

## फोन
concerns-intake-title = फोन, वा काउन्टरमा आएको मानिस
concerns-intake-hint = Tab ले एउटाबाट अर्को खाली ठाउँमा जान्छ। Enter ले लेखेको खोज्छ; फेरि Enter ले टिप्छ।
concerns-intake-emergency = ज्यानको खतरा: पहिले { $number }मा फोन गर्न भन्नुहोस्।
concerns-intake-elsewhere = यो नगरको काम होइन, र लेखिँदैन। फोन गर्नेलाई भन्नुहोस्:
concerns-intake-place = कहाँ हो?
concerns-intake-find-place = ठाउँ खोज्नुहोस्
concerns-intake-places = यी शब्द भएका ठाउँ
concerns-intake-places-several = धेरै ठाउँ मिल्छन्; एउटा छान्नुहोस्
concerns-intake-error-places = धेरै ठाउँ मिल्छन्। भनिएको ठाउँ छान्नुहोस्, वा शब्द मात्र राख्नुहोस्।
concerns-intake-words-only = यीमध्ये होइन: शब्द मात्र राख्नुहोस्
concerns-intake-place-later = यी शब्द भएको ठाउँ छैन। शब्द राखिन्छन्, ठाउँ पछि कसैले मिलाउँछ।
concerns-intake-spot = त्यहाँ ठ्याक्कै कहाँ
concerns-intake-what = के हो?
concerns-intake-find-kind = किसिम खोज्नुहोस्
concerns-intake-kinds = यी शब्द भएका किसिम
concerns-intake-kind-none = यी शब्द भएको किसिम छैन। सूचीबाट छान्नुहोस्।
concerns-intake-kind-other = अर्को किसिम
concerns-intake-kind-as-found = भेटिएजस्तै
concerns-intake-error-what = फोन गर्नेकै शब्दमा के हो भन्नुहोस्, वा किसिम छान्नुहोस्।
concerns-intake-error-elsewhere = यो नगरको काम होइन: यहाँ लेखिएको कुरा फोन गर्नेलाई भन्नुहोस्, वा अर्को किसिम छान्नुहोस्।
concerns-intake-details = फोन गर्नेकै शब्दमा
concerns-intake-caller = फोन गर्ने को
concerns-intake-phone = फोन
concerns-intake-name = नाम
concerns-intake-mail = इमेल
concerns-intake-caller-find = पहिलेका गुनासो
concerns-intake-namesakes = { $count ->
    [one] यस नामका व्यक्तिको { $count } मामिला
   *[other] यस नामका व्यक्तिका { $count } मामिला
}
concerns-intake-namesakes-hint = अर्कै व्यक्ति हुन सक्छ। यसबारे बोल्नुअघि नम्बर वा ठेगाना सोध्नुहोस्।
concerns-intake-caller-hint = खोजेको अभिलेख रहन्छ।
concerns-intake-channel = कसरी आयो
concerns-intake-private = नक्सामा नराख्नुहोस्
concerns-intake-go = हेर्नुहोस्
concerns-intake-save = टिप्नुहोस्
concerns-intake-known = यो फोन { $reference } को रूपमा अर्कै शब्दमा टिपिसकिएको छ। त्यसपछि फेरेको कुरा त्यसमा छैन: त्यहीँ थप्नुहोस्, वा यो अर्कै फोन हो भने तल टिप्नुहोस्।

## फाइल
concerns-export-title = यो सूची फाइलमा
concerns-export-hint = CSV, सूचीका गुनासो यस घडी जस्ता छन् त्यस्तै, त्यही क्रममा। समय UTC मा हुन्छ।
concerns-export-bom = स्प्रेडसिटका लागि (बाइट अर्डर मार्कबाट सुरु हुन्छ)
concerns-export-contacts = गुनासो गर्नेको नाम, इमेल र फोनसहित
concerns-export-contacts-hint = यो निकालेको अभिलेख रहन्छ। काम सकिएपछि फाइल मेट्नुहोस्।
concerns-export-take = फाइल लिनुहोस्
concerns-export-columns = स्तम्भमा के छ
concerns-export-column = स्तम्भ
concerns-export-meaning = अर्थ
concerns-export-reference = गुनासो गर्नेलाई भनिएको सन्दर्भ नम्बर
concerns-export-reported-at = कहिले भनिएको
concerns-export-received-at = यो प्रणालीमा कहिले आएको
concerns-export-channel = कसरी आयो: web, phone, counter, letter, street, import
concerns-export-language = गुनासो गर्नेको भाषा
concerns-export-category = किसिमको कोड
concerns-export-category-name = किसिमको नाम
concerns-export-department = शाखाको कोड
concerns-export-department-name = शाखाको नाम
concerns-export-area = क्षेत्रको कोड
concerns-export-area-name = क्षेत्रको नाम
concerns-export-place = ठाउँ शब्दमा
concerns-export-lat = अक्षांश, WGS 84 को डिग्रीमा
concerns-export-lon = देशान्तर, WGS 84 को डिग्रीमा
concerns-export-title-column = शीर्षक
concerns-export-details = नागरिकले लेखेको
concerns-export-answers = किसिमका प्रश्नका उत्तर
concerns-export-state = new, working, waiting, answered वा closed
concerns-export-late = खुला छ, म्याद नाघ्यो र घडी चलिरहेको छ भने true
concerns-export-visibility = public, review, private वा hidden
concerns-export-assignee = कसले सम्हाल्छ
concerns-export-due-at = म्याद
concerns-export-paused-minutes = घडी कति मिनेट रोकियो
concerns-export-ended-at = कहिले जवाफ दिइयो वा टुंग्याइयो
concerns-export-close-reason = जवाफबिना किन टुंग्याइयो
concerns-export-in-time = जवाफ म्यादभित्र आए true
concerns-export-hours = गुनासोदेखि अन्त्यसम्मका पूरा घण्टा, घडी रोकिएको समय बाहेक
concerns-export-rating = जवाफबारे मानिसले के भने: ३ ठीक, २ केही मात्र, १ भएन
concerns-export-reopened = कति पटक फर्क्यो
concerns-export-people = कति जनाले भने: गुनासो गर्ने, र “मलाई पनि” भन्नेहरू
concerns-export-name = गुनासो गर्नेको नाम
concerns-export-mail = गुनासो गर्नेको इमेल ठेगाना
concerns-export-phone = गुनासो गर्नेको फोन
