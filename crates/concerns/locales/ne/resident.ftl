# नागरिकको पक्ष: गुनासो लेख्ने, रसिद, पछ्याउने, उत्तर दिने, मूल्याङ्कन गर्ने, फेरि खोल्ने।
concerns-nav-report = गुनासो भन्नुहोस्
concerns-nav-report-hint = नगरलाई कुनै कुरा भन्नुहोस्
concerns-nav-follow = पछ्याउनुहोस्
concerns-nav-follow-hint = गुनासो कहाँ पुग्यो; साइन इन गर्दा तपाईंका सबै

## हरेक चरण
concerns-report-leave = छोड्नुहोस्; तपाईंको गुनासो राखिन्छ
concerns-report-leave-empty = छोड्नुहोस्
concerns-report-back = पछाडि
concerns-report-step = प्रश्न { $n } / { $of }
concerns-report-last-look = अन्तिम पटक हेर्नुहोस्
concerns-report-before-last = अन्तिम प्रश्नअघि
concerns-report-go-on = अघि बढ्नुहोस्
concerns-report-so-far = अहिलेसम्मको तपाईंको गुनासो
concerns-report-kept = नपठाएसम्म यही ठेगानामा एक दिन राखिन्छ। पछाडि जाँदा केही हराउँदैन।
concerns-report-not-kept = खाता चाहिँदैन। अघि नबढेसम्म केही राखिँदैन।
concerns-report-gone = नपठाइएको गुनासो एक दिनपछि मेटिन्छ। तपाईंको हो भने कृपया फेरि लेख्नुहोस्; एक मिनेट लाग्छ।
concerns-report-forgotten = यो गुनासोको अब केही राखिएको छैन। समस्या अझै समाधान भएको छैन भने कृपया फेरि एकपटक जनाउनुहोस्।
concerns-report-change = बदल्नुहोस्
concerns-report-change-where = कहाँ
concerns-report-change-what = के
concerns-report-change-answer = तपाईंको उत्तर
concerns-report-change-details = तपाईंको विवरण
concerns-report-change-pictures = तपाईंका तस्बिर
concerns-report-fact-where = कहाँ
concerns-report-fact-what = के
concerns-report-fact-details = विवरण
concerns-report-fact-mail = इमेल
concerns-report-fact-goes-to = जाने शाखा
concerns-report-fact-due = जवाफको म्याद
concerns-report-fact-now = अहिले
concerns-report-fact-next = अब
concerns-report-fact-later = त्यसपछि
concerns-report-the-city = नगर
concerns-within-hours = { $n ->
    [one] एक घण्टाभित्र
   *[other] { $n } घण्टाभित्र
}
concerns-within-working-hours = { $n ->
    [one] कार्यालय समयको एक घण्टाभित्र
   *[other] कार्यालय समयको { $n } घण्टाभित्र
}
concerns-within-working-days = { $n ->
    [one] एक कार्यदिनभित्र
   *[other] { $n } कार्यदिनभित्र
}
concerns-metres = { $n } मि
concerns-kilometres = { $n } किमि

## कहाँ हो?
concerns-report-where = कहाँ हो?
concerns-report-continue = सुरु गरेको गुनासो अघि बढाउनुहोस्
concerns-report-locate = म भएको ठाउँ लिनुहोस्
concerns-report-locating = तपाईं भएको ठाउँ खोजिँदै…
concerns-report-locate-failed = तपाईंको फोनले ठाउँ बताएन। बरु सडक वा चिनारी खोज्नुहोस्।
concerns-report-search = सडक, चिनारी, वा बत्तीको नम्बर
concerns-report-find = खोज्नुहोस्
concerns-report-looking = खोजिँदै छ…
concerns-report-looking-failed = सूची आउन सकेन। अघि बढ्नुहोस्: तपाईंले लेखेको कुरा त्यतिबेला खोजिन्छ।
concerns-report-look = तपाईंका शब्दले यी भेटिए। छान्नुहोस्, अनि अघि बढ्नुहोस्।
concerns-report-found = { $n ->
    [0] “{ $asked }” नामको ठाउँ थाहा छैन
    [one] “{ $asked }” का लागि एउटा ठाउँ भेटियो
   *[other] “{ $asked }” का लागि { $n } वटा ठाउँ भेटिए
}
concerns-report-your-mark = तपाईंको चिनो
concerns-report-mark-small = नक्सामा राखेको चिनो
concerns-report-words-only = यीमध्ये होइन: मेरै शब्दमा “{ $asked }”
concerns-report-words-only-small = कर्मचारीले ठाउँ पत्ता लगाउँछन्
concerns-report-outside = तपाईंले चिनो लगाएको ठाउँ { $city } बाहिर पर्छ; नगरले आफ्नो सीमाभित्रका ठाउँ मात्र हेर्छ। भित्रको ठाउँ छान्नुहोस्: नक्सामा, वा नामले। छिमेकी नगरको कुरा त्यहीँ भन्नुहोस्; कुनै एक ठाउँको नभएको कुरा ठाउँबिनै अघि बढाउनुहोस्।
concerns-report-outside-still = यो ठाउँ नगरबाहिर पर्छ। अहिले छानिएको ठाउँ: { $place }
concerns-report-counts = अहिले छानिएको ठाउँ: { $place }
concerns-report-counts-none = अहिलेसम्म कुनै ठाउँ छानिएको छैन।
concerns-report-not-open-home = मुख्य पृष्ठमा
concerns-report-not-open = { $city }ले आफ्नो सेवा कक्ष तयार गर्दै छ: यहाँ अहिले केही खबर गर्न मिल्दैन। केही समयपछि फेरि आउनुहोस्।
concerns-report-right-spot = चिनो ठीक ठाउँमा छ?
concerns-report-map = बीचमा तपाईंको चिनो भएको सडक नक्सा
concerns-report-closer = नजिक
concerns-report-further = टाढा
concerns-report-move = चिनो सार्नुहोस्:
concerns-report-move-north = उत्तरतिर
concerns-report-move-south = दक्षिणतिर
concerns-report-move-west = पश्चिमतिर
concerns-report-move-east = पूर्वतिर
concerns-report-drag = चिनो तान्नुहोस्, वा हुनुपर्ने ठाउँमा थिच्नुहोस्।
concerns-report-on-map = वा नक्सामा देखाउनुहोस्
concerns-report-tap = भएको ठाउँमा थिच्नुहोस्। माउस वा दुई औंलाले नक्सा सर्छ।
concerns-report-near = ठाउँ शब्दमा
concerns-report-near-only = वा शब्दमा भन्नुहोस्
concerns-report-near-hint = जस्तै: विद्यालयको गेट र पसलको बीचमा
concerns-report-this-place = ठाउँ यही हो
concerns-report-no-place = यसको एउटै ठाउँ छैन
concerns-report-nowhere = यसको एउटै ठाउँ छैन
concerns-report-needs-none = तपाईंले छानेको कुरालाई ठाउँ चाहिँदैन। “यसको एउटै ठाउँ छैन” थिच्नुहोस्, वा सजिलो हुन्छ भने ठाउँ भन्नुहोस्।
concerns-report-near-place = { $place } नजिक
concerns-report-near-pole = { $place } नजिक, { $pole } छेउमा
concerns-report-away-place = { $place } बाट { $distance }
concerns-report-in-area = { $area } मा
concerns-report-pole-lamp = बत्ती { $number }
concerns-report-pole-cabinet = बाकस { $number }
concerns-report-pole-signal = ट्राफिक बत्ती { $number }
concerns-report-one-page = नेटवर्क कमजोर छ? <a>सबै प्रश्न एउटै पृष्ठमा</a>, नेटवर्क नहुँदा पनि चल्छ।

## के हो?
concerns-report-what = के हो?
concerns-report-own-words = आफ्नै शब्दमा भन्नुहोस्
concerns-report-own-words-hint = दुई-तीन शब्द भए पुग्छ।
concerns-report-best-for = “{ $said }” सँग सबैभन्दा मिल्ने
concerns-report-none-for = “{ $said }” सँग केही मिलेन। सूचीबाट छान्नुहोस्।
concerns-report-closed = नगरले यो किसिमको कुरा यहाँ अब लिँदैन। अर्को छान्नुहोस्; बाँकी सबै राखिएको छ।
concerns-report-all-kinds = { $n ->
    [one] गुनासोको एउटा मात्र किसिम
   *[other] गुनासोका सबै { $n } किसिम
}
concerns-report-answered-within = { $within } जवाफ
concerns-report-not-ours = नगरको काम होइन: कसलाई फोन गर्ने देखाउँछौं
concerns-report-call-first = पहिले { $number }मा फोन गर्नुहोस्
concerns-report-call-only = { $number }मा फोन गर्नुहोस्: नगरले यसको उजुरी लिँदैन
concerns-report-danger = <b>कोही खतरामा छ?</b> पहिले यहाँ नलेख्नुहोस्। अहिले नै <a>{ $number }</a>मा फोन गर्नुहोस्।
concerns-report-elsewhere = यो नगरको काम होइन
concerns-report-elsewhere-not-sent = केही पठाइएन: यहाँ लेख्दा तपाईंको समय मात्र जान्छ।
concerns-report-elsewhere-other = कुरा अर्कै हो
concerns-report-call = अहिले नै { $number }मा फोन गर्नुहोस्
concerns-report-call-text = यहाँ जवाफ नपर्खनुहोस्: यो डेस्कमा हर समय कोही हुँदैन।
concerns-report-call-button = { $number }मा फोन गर्नुहोस्
concerns-report-call-then = मद्दत नआएसम्म टाढै बस्नुहोस् र अरूलाई पनि टाढै राख्नुहोस्।
concerns-report-call-go-on = मैले फोन गरें, वा कोही खतरामा छैन: नगरलाई भन्नुहोस्

## यीमध्ये एउटा हो?
concerns-report-same = यीमध्ये एउटा हो?
concerns-report-same-lede = { $n ->
    [one] नजिकैको एउटा पहिले नै भनिएको छ। “मलाई पनि” ले मद्दत गर्छ: कतिलाई चाहिएको छ शाखाले देख्छ।
   *[other] नजिकैका { $n } वटा पहिले नै भनिएका छन्। “मलाई पनि” ले मद्दत गर्छ: कतिलाई चाहिएको छ शाखाले देख्छ।
}
concerns-report-same-map = तपाईंको ठाउँ वरपर भनिएका कुरा भएको सडक नक्सा
concerns-report-away = { $distance } टाढा
concerns-report-people = { $n ->
    [one] एक जना
   *[other] { $n } जना
}
concerns-report-due = म्याद
concerns-report-me-too = हो, मलाई पनि
concerns-report-me-too-which = : { $letter }
concerns-report-twin-photo = { $letter }को तस्बिर
concerns-report-another = होइन, मेरो अर्कै हो

## अलि थप
concerns-report-more = अलि थप भन्नुहोस्
concerns-report-question = प्रश्न
concerns-report-words = तपाईंकै शब्दमा
concerns-report-readers-all = यो सबैले पढ्न सक्छन्। नाम र फोन नम्बर नलेख्नुहोस्।
concerns-report-readers-review = कर्मचारीले हेरेपछि यो सबैले पढ्न सक्छन्। नाम र फोन नम्बर नलेख्नुहोस्।
concerns-report-readers-staff = यो नगरका कर्मचारी र तपाईंले मात्र पढ्न सक्नुहुन्छ।
concerns-report-readers-off-map = यो नगरका कर्मचारी र तपाईंले मात्र खोल्न सक्नुहुन्छ।
concerns-report-pictures = तस्बिर
concerns-report-picture = तस्बिर { $n }
concerns-report-add = तस्बिर थप्नुहोस्
concerns-report-upload = छानेका तस्बिर पठाउनुहोस्
concerns-report-remove = हटाउनुहोस्
concerns-report-pictures-hint = फोनले तस्बिरमा लुकाएर राख्ने ठाउँ र समय हामी हटाउँछौं।
concerns-report-untaken = { $n ->
    [one] एउटा तस्बिर लिइएन।
   *[other] { $n } वटा तस्बिर लिइएनन्।
} १२ MB र { $millions } मिलियन पिक्सेलसम्मका JPEG, PNG, WebP र GIF लिइन्छ, एउटा गुनासोमा बढीमा { $max } वटा, एकपटकमा बढीमा { $together } MB।
concerns-report-mail = इमेल, जवाफ चाहनुहुन्छ भने
concerns-report-mail-hint = नगरका कर्मचारीले मात्र देख्छन्। यो नदिए पनि निजी लिंकबाट पछ्याउन सकिन्छ।
concerns-report-mail-hint-unsent = यहाँबाट इमेल पठाइँदैन। ठेगाना नगरका कर्मचारीले मात्र देख्छन् र आफैँ लेख्न सक्छन्; तपाईं निजी लिंकबाट पछ्याउनुहुन्छ।
concerns-report-reach = आफ्नो नाम वा फोन नम्बर थप्नुहोस्
concerns-report-name = तपाईंको नाम
concerns-report-phone = फोन
concerns-report-private = मेरो गुनासो नक्सामा नराख्नुहोस्
concerns-report-private-small = कर्मचारी र तपाईंले मात्र खोल्न सक्नुहुन्छ

## जाँचेर पठाउने
concerns-report-check = यो ठीक छ?
concerns-report-promise = { $team }ले जवाफ दिने समय
concerns-report-will-write = हामी { $mail } मा लेख्छौं।
concerns-report-no-mail = तपाईंले इमेल ठेगाना दिनुभएन: राख्नका लागि निजी लिंक देखाइन्छ।
concerns-report-unsent = यहाँबाट इमेल पठाइँदैन: राख्नका लागि निजी लिंक देखाइन्छ।
concerns-report-send = गुनासो पठाउनुहोस्

## रसिद
concerns-receipt-thanks = धन्यवाद: { $reference }
concerns-receipt-title = धन्यवाद। तपाईंको गुनासो { $team }सँग पुग्यो।
concerns-receipt-due = जवाफ आउने म्याद
concerns-receipt-reference = तपाईंको सन्दर्भ नम्बर
concerns-receipt-next = अब के हुन्छ
concerns-receipt-received = प्राप्त भयो
concerns-receipt-with = { $team }सँग
concerns-receipt-with-small = कसैले हेरेर काम सम्हाल्छ
concerns-receipt-by = म्याद
concerns-receipt-rate = ठीक भयो कि भएन तपाईं भन्नुहुन्छ
concerns-receipt-rate-small = एक पटक थिचे पुग्छ, र फेरि खोल्न सकिन्छ
concerns-receipt-keep = <b>निजी लिंक जोगाएर राख्नुहोस्।</b> यसले जुनसुकै यन्त्रमा तपाईंको गुनासो खोल्छ, र अरू कसैसँग छैन।
concerns-receipt-wrote = <b>हामी { $mail } मा लेख्छौं</b>, अहिले र केही भएपछि। इमेल आएन? बरु निजी लिंक राख्नुहोस्।
concerns-receipt-own = तपाईंको निजी लिंक
concerns-receipt-untaken = तपाईंको निजी लिङ्कबाट तस्बिर थप्न सकिन्छ।
concerns-receipt-review = कर्मचारीले हेरेपछि अरूले पनि देख्न सक्छन्।
concerns-receipt-public = अरूले देख्ने जस्तै हेर्नुहोस्
concerns-receipt-public-small = तपाईंको नाम र ठेगाना त्यसमा हुँदैन
concerns-receipt-another = अर्को गुनासो भन्नुहोस्
concerns-receipt-another-small = त्यही ठाउँ पहिल्यै भरिएको छ

## निजी लिंकपछाडि
concerns-own-lede-working = यो { $team }सँग छ; जवाफको म्याद { $time }।
concerns-own-lede-late = यो { $team }सँग छ; जवाफको म्याद { $time } थियो, ढिला भयो।
concerns-own-lede-waiting = { $team } तपाईंको उत्तर पर्खिरहेको छ। त्यतिन्जेल घडी रोकिन्छ।
concerns-own-lede-answered = { $team }ले { $time } जवाफ दियो।
concerns-own-lede-closed = { $team }ले { $time } टुंग्यायो।
concerns-own-lede-no-deadline = यो { $team }सँग छ।
concerns-own-review = कर्मचारीले नहेरेसम्म यो तपाईं र कर्मचारीले मात्र खोल्न सक्नुहुन्छ। त्यसपछि सबैले सक्छन्।
concerns-own-private = यो पृष्ठ तपाईं र कर्मचारीले मात्र खोल्न सक्नुहुन्छ।
concerns-own-asked = { $team } तपाईंलाई सोध्छ
concerns-own-reply-label = तपाईंको उत्तर
concerns-own-reply-hint = पठाउनेबित्तिकै काम अघि बढ्छ।
concerns-own-reply-button = उत्तर पठाउनुहोस्
concerns-own-more = थप भन्नुहोस्
concerns-own-more-label = हामीले अरू के जान्नुपर्छ?
concerns-own-more-button = पठाउनुहोस्
concerns-own-you-said = तपाईंले भन्नुभयो: { $rating }
concerns-own-rate-reason = कारण भन्नुहोस्, वा बदल्नुहोस्
concerns-own-reopen = ठीक भएको छैन: फेरि खोल्नुहोस्
concerns-own-why = अझै के बिग्रेको छ?
concerns-own-reopen-until = फेरि खोल्न मिल्ने अन्तिम समय
concerns-own-reopen-button = फेरि खोल्नुहोस्
concerns-own-too-late = फेरि खोल्ने दिन सकिए। ठीक भएको छैन भने <a>नयाँ गुनासो भन्नुहोस्</a>।
concerns-own-story = के भयो
concerns-own-aside = ठाउँ र तपाईंले गर्न सक्ने कुरा
concerns-own-map = तपाईंको गुनासोको ठाउँ भएको सडक नक्सा
concerns-own-who = कसले
concerns-own-when = भनिएको
concerns-own-also = अरूले पनि भने
concerns-own-neighbours = { $n ->
    [one] एक छिमेकी
   *[other] { $n } छिमेकी
}
concerns-own-keep = यो पृष्ठ तपाईंको निजी लिंक हो। यसको ठेगाना हुनेले तपाईंका तर्फबाट उत्तर र मूल्याङ्कन दिन सक्छ।
concerns-own-reported = तपाईंले भन्नुभयो
concerns-own-assigned = { $team }का एक जनाले काम सम्हाले
concerns-own-classified = { $team }मा गयो
concerns-own-replied = तपाईंले उत्तर दिनुभयो
concerns-own-said-more = तपाईंले थप भन्नुभयो
concerns-own-answered = { $team }ले जवाफ दियो
concerns-own-closed = { $team }ले टुंग्यायो: { $reason }
concerns-own-reopened = तपाईंले फेरि खोल्नुभयो
concerns-own-reopened-by-city = { $team }ले फेरि खोल्यो
concerns-own-rated = तपाईंले भन्नुभयो: { $rating }
concerns-own-done-said = धन्यवाद। तपाईंको कुरा शाखामा पुग्यो।
concerns-own-done-rated = भनिदिनुभएकोमा धन्यवाद।
concerns-own-done-reopened = नयाँ म्यादसहित फेरि खुल्यो।
concerns-own-readers-hidden = यो गुनासो अहिले लुकाइएको छ: यो नगरका कर्मचारी र तपाईंले मात्र पढ्न सक्नुहुन्छ, र कर्मचारीले फेरि सार्वजनिक गरे मात्र सबैले। नाम र फोन नम्बर नलेख्नुहोस्।
concerns-own-read-staff = यो नगरका कर्मचारी र तपाईंले मात्र पढ्न सक्नुहुन्छ
concerns-own-read-hidden = गुनासो अहिले लुकाइएको छ: यो नगरका कर्मचारी र तपाईंले मात्र पढ्न सक्नुहुन्छ
concerns-own-moved-answered = यो पठाइएन: यसबीच नगरले जवाफ दियो। ठीक भएको छैन भने फेरि खोल्न सक्नुहुन्छ।
concerns-own-moved-closed = यो पठाइएन: यसबीच नगरले गुनासो टुंग्यायो। ठीक भएको छैन भने फेरि खोल्न सक्नुहुन्छ।
concerns-own-moved-open = गुनासो पहिले नै फेरि खुलिसकेको छ: खोल्न केही बाँकी थिएन।
concerns-own-moved-unanswered = गुनासो अहिले खुला छ: मूल्याङ्कन गर्न मिल्ने जवाफ अझै आएको छैन।
concerns-own-moved-stale = त्यही क्षणमा गुनासो बदलियो, र यो पठाइएन। फेरि पठाउनुहोस्।
concerns-own-moved-words = तपाईंले लेखेको कुरा तलको कोठामा छ। शाखाले पाउनुपर्छ भने त्यहीँबाट पठाउनुहोस्।
concerns-own-moved-take = तपाईंले लेखेको कुरा तल छ। सारेर सँगै लैजानुहोस्: यो अझै कसैले पाएको छैन।
concerns-own-moved-pictures = तपाईंका तस्बिर राखिएनन्। जहाँ पठाउन चाहनुहुन्छ त्यहाँ फेरि छान्नुहोस्।
concerns-own-moved-left = तपाईंले लेखेको कुरा

## ठीक भयो?
concerns-rate-question = ठीक भयो?
concerns-rate-yes = भयो
concerns-rate-partly = केही मात्र
concerns-rate-no = भएन
concerns-rate-reason = किन? यसले नगरलाई अझ राम्रो गर्न मद्दत गर्छ
concerns-rate-button = पठाउनुहोस्
concerns-rate-back = तपाईंको गुनासो

## पछ्याउने
concerns-follow-title = मेरो गुनासो कहाँ पुग्यो?
concerns-follow-lede = सार्वजनिक भएका सबै सन्दर्भ नम्बरबाट भेटिन्छन्।
concerns-follow-reference = सन्दर्भ नम्बर वा निजी लिंक
concerns-follow-reference-hint = आठ अक्षर र अंक, जस्तै 7K4M 2Q9X
concerns-follow-button = खोज्नुहोस्
concerns-follow-private = निजी गुनासो निजी लिंकबाट खुल्छ: त्यो रसिद र हाम्रा इमेलमा छ।
concerns-follow-private-no-mail = निजी गुनासो निजी लिंकबाट खुल्छ: त्यो रसिदमा छ।
concerns-follow-private-mine = अर्को ठेगानाबाट वा ठेगाना नदिई भनेको निजी गुनासो निजी लिंकबाट खुल्छ।
concerns-follow-sign-in = इमेल ठेगाना दिनुभएको थियो? <a>त्यसैले साइन इन गर्नुहोस्</a> र आफूले भनेका सबै, निजी पनि, यहीं पाउनुहोस्।
concerns-follow-mine = तपाईंका गुनासो
concerns-follow-mine-hint = { $mail } बाट, जुन ठेगानाले तपाईंले साइन इन गर्नुभयो।
concerns-follow-mine-none = { $mail } बाट कुनै गुनासो भनिएको छैन, जुन ठेगानाले तपाईंले साइन इन गर्नुभयो।
concerns-follow-open = खोल्ने
concerns-follow-mail = तपाईंको इमेल ठेगाना
concerns-follow-mail-hint = ठेगाना तपाईंकै हो कि भनी एक पटक इमेलबाट सोध्छौं। नगरका कर्मचारीले मात्र देख्छन्।
concerns-follow-case-title = जवाफ आउँदा थाहा पाउनुहोस्
concerns-follow-case-back = गुनासोमा फर्कनुहोस्
concerns-follow-case-button = मलाई लेख्नुहोस्
concerns-follow-counted = तपाईं पनि गनिनुभयो
concerns-follow-again = तपाईं पहिले नै गनिइसक्नुभयो
concerns-follow-again-how = हरेक व्यक्ति एक पटक गनिन्छ; खाता नभए एउटा इन्टरनेट जडानबाट दिनमा एक जना।
concerns-follow-mailed = यो ठेगानामा लेख्यौं। इमेलको बटन थिच्नुहोस्, अनि जवाफ आएपछि थाहा पाउनुहुन्छ।
concerns-follow-no-mail = मलाई इमेल चाहिँदैन
concerns-follow-unsent-title = यसबारे इमेल आउँदैन
concerns-follow-unsent = यो स्थापनाले इमेल पठाउँदैन। गुनासोको पृष्ठको ठेगाना राख्नुहोस्: कहाँ पुग्यो भनी त्यसैमा देखिन्छ।
concerns-confirm-title = यसबारे तपाईंलाई लेखौं?
concerns-confirm-button = हुन्छ, मलाई लेख्नुहोस्
concerns-confirm-done = हामी तपाईंलाई खबर गर्छौं
concerns-leave-title = अब इमेल नपठाऔं?
concerns-leave-lede = { $reference } बारे। निजी लिंक चलिरहन्छ।
concerns-leave-button = यसबारे अब इमेल नपठाउनुहोस्
concerns-leave-done = अब इमेल आउँदैन
concerns-leave-done-lede = { $reference } बारे। अरू गुनासोमा असर पर्दैन।
concerns-left-title = इमेल आउन बन्द भइसक्यो
concerns-left-lede = { $reference } बारे: पहिले नै बन्द गरिएको हो। निजी लिंक चलिरहन्छ।
concerns-left-again = यसबारे फेरि इमेल पाउनुहोस्
concerns-one-go-on = अघि बढ्नुहोस्

## सबै एउटै पृष्ठमा, नेटवर्क नहुँदा पनि
concerns-offline-title = एउटै पृष्ठमा गुनासो
concerns-offline-now = अहिले नेटवर्क छैन। तपाईंको गुनासो यही यन्त्रमा राखिन्छ र नेटवर्क आएपछि आफैं जान्छ।
concerns-offline-kept = यो यन्त्रमा भएका तपाईंका गुनासा
concerns-offline-waiting = अझै पठाइएको छैन। नेटवर्क आएपछि आफैं जान्छ।
concerns-offline-lacks = अझै पठाइएको छैन। नेटवर्क आएपछि पठाउनुअघि अर्को एउटा उत्तर सोधिन्छ।
concerns-offline-needs = अझै पठाइएको छैन: अर्को एउटा उत्तर चाहिन्छ।
concerns-offline-finish = पूरा गर्नुहोस्
concerns-offline-refused = पठाइएन: यस्तै रूपमा लिन सकिएन। तपाईंले लेखेको राखिएको छ।
concerns-offline-mend = फेरि हेर्नुहोस्
concerns-offline-sent = पठाइयो।
concerns-offline-receipt = रसिद हेर्नुहोस्
concerns-offline-put-away = फेरि नदेखाउनुहोस्
concerns-offline-sending = पठाइँदै छ…
concerns-offline-choose = छान्नुहोस्
concerns-offline-asked-later = धेरैजसो प्रकारलाई ठाउँ चाहिन्छ, र केहीलाई थप एक-दुई उत्तर: जे छुटेको छ, अर्को पृष्ठमा सोधिन्छ।
concerns-offline-place = कहाँ हो?
concerns-offline-place-hint = सडक, चिनारी वा बत्तीको नम्बर, र ठ्याक्कै ठाउँ
concerns-offline-located = तपाईं भएको ठाउँ थपियो।
concerns-offline-outside = तपाईं भएको ठाउँ { $city } बाहिर पर्छ, त्यसैले थपिएन। कहाँ हो शब्दमा भन्नुहोस्।
concerns-offline-pictures-again = { $n ->
    [one] तपाईंले लेखेको राखिएको छ, तर तस्बिर राख्न सकिएन: फेरि छान्नुहोस्।
   *[other] तपाईंले लेखेको राखिएको छ, तर { $n } वटा तस्बिर राख्न सकिएन: फेरि छान्नुहोस्।
}
concerns-offline-readers = सार्वजनिक ठाउँबारे लेखेको सबैले पढ्न सक्छन्। नाम र फोन नम्बर नलेख्नुहोस्।
concerns-offline-what-is-kept = नेटवर्क नहुँदा यहाँ लेखेको र तस्बिर नपठाएसम्म वा नहटाएसम्म यही यन्त्रमा मात्र रहन्छ। पठाइसकेको गुनासोको सन्दर्भ नम्बर र निजी लिंक तपाईंले नहटाएसम्म रहन्छ।

## के मिलेन
concerns-error-nothing-said = केही लेख्नुहोस्, वा तस्बिर थप्नुहोस्।
concerns-error-photos-at-once = एकपटकमा बढीमा { $max } तस्बिर पठाउन सकिन्छ। बाँकी पछि पठाउनुहोस्।
concerns-error-photos-full = { $n ->
    [0] एउटा गुनासोमा बढीमा { $max } तस्बिर अट्छ, र यसमा सबै भइसके। आफ्नो कुरा तस्बिरबिना पठाउनुहोस्।
    [one] एउटा गुनासोमा बढीमा { $max } तस्बिर अट्छ: अझै एउटा अट्छ।
   *[other] एउटा गुनासोमा बढीमा { $max } तस्बिर अट्छ: अझै { $n } वटा अट्छन्।
}
concerns-error-rating = भयो, केही मात्र वा भएन छान्नुहोस्।
concerns-error-why = अझै के बिग्रेको छ भन्नुहोस्, ताकि शाखाले के हेर्ने थाहा पाओस्।
concerns-error-reference = यो सन्दर्भ नम्बरको सार्वजनिक गुनासो छैन। फेरि हेर्नुहोस्; निजी गुनासो निजी लिंकबाट मात्र खुल्छ।
