## नगरको फोल्डर
concerns-problem-department = departments.csv मा “{ $value }” शाखा छैन।
concerns-problem-department-closed = “{ $value }” शाखा बन्द छ। यी रिपोर्ट लिने अर्को शाखा लेख्नुहोस्।
concerns-problem-kind-department = “{ $kind }” “{ $value }” शाखामा जान्छ, जुन departments.csv मा छैन। त्यहाँ थप्नुहोस्, वा यो प्रकार अर्को शाखालाई दिनुहोस्।
concerns-problem-kind-department-closed = “{ $kind }” “{ $value }” शाखामा जान्छ, जुन बन्द छ। यो प्रकार अर्को शाखालाई दिनुहोस्, वा यसलाई पनि बन्द गर्नुहोस् (closed = true)।
concerns-problem-kind-department-none = “{ $kind }” को जवाफ दिने कोही छैन। यो प्रकार कुनै शाखालाई दिनुहोस्।
concerns-problem-category = categories.toml मा “{ $value }” किसिम छैन।
concerns-problem-area = areas.geojson मा “{ $value }” क्षेत्र छैन।
concerns-problem-route-twice = “{ $value }” र यो क्षेत्रको नियम दुई पटक छ; एउटा पङ्क्ति मात्र लागू हुन सक्छ।
concerns-problem-area-level = “{ $value }” को नियम कहिल्यै लागू हुँदैन: मामिलाहरू पहिलो तहका क्षेत्र “{ $level }” मा पर्छन्। ती क्षेत्र लेख्नुहोस्।
concerns-problem-placeholder = { $value } ले केही जनाउँदैन। हिज्जे जाँच्नुहोस्; राख्न सकिने यी हुन्: { $list }।
concerns-problem-deadline = “{ $value }” म्याद होइन; “24 hours”, “8 working hours” वा “3 working days” लेख्नुहोस्।
concerns-problem-name-language = नगरको पहिलो भाषा “{ $lang }” मा नाम छैन।
concerns-problem-options = “{ $kind }” किसिमको प्रश्न: choice वा choices मा मात्र विकल्प हुन्छन्, र कम्तीमा एउटा चाहिन्छ।

## मेनु
concerns-nav-categories = गुनासोका किसिम
concerns-nav-categories-hint = नागरिकले के भन्न सक्छन्, शब्द, प्रश्न, म्याद र जवाफ दिने शाखासहित।
concerns-nav-routing = कहाँ कसले जवाफ दिन्छ
concerns-nav-routing-hint = अर्को शाखाले जवाफ दिने क्षेत्र।
concerns-nav-templates = तयारी जवाफ
concerns-nav-templates-hint = कर्मचारीले जवाफ सुरु गर्ने लेखाइ, हरेक भाषामा।

## गुनासोका किसिम
concerns-settings-say = { $closed ->
    [0] नागरिकले <lit>{ $offered ->
        [one] { $offered } किसिम
       *[other] { $offered } किसिम
    }</lit>बाट छान्छन्।
    [one] नागरिकले <lit>{ $offered ->
        [one] { $offered } किसिम
       *[other] { $offered } किसिम
    }</lit>बाट छान्छन्; { $closed } बन्द छ।
   *[other] नागरिकले <lit>{ $offered ->
        [one] { $offered } किसिम
       *[other] { $offered } किसिम
    }</lit>बाट छान्छन्; { $closed } बन्द छन्।
}
concerns-settings-none = अझै केही भन्न मिल्दैन। पहिलो किसिम थप्नुहोस्।
concerns-settings-usual = सामान्य किसिमबाट सुरु गर्नुहोस्: सडक बत्तीदेखि आपत्कालसम्म हरेक नगरमा हुने { $count } किसिम, म्याद र नागरिकले बोल्ने शब्दसहित। भइसकेका जस्ताको तस्तै रहन्छन्। तपाईंले हेरेर दिएपछि मात्र नागरिकले देख्छन्।
concerns-settings-usual-go = सामान्य किसिमबाट सुरु गर्नुहोस्
concerns-settings-usual-no-department = धेरैजसो नगर उही एक दर्जन किसिमबाट सुरु हुन्छन्, ती यहाँ तयार छन्। कसैले जवाफ दिनुपर्छ: <a>पहिले एउटा विभाग थप्नुहोस्</a>।
concerns-settings-no-number = नगरको आपत्कालीन नम्बर अझै छैन, त्यसैले खतरामा परेकालाई कसलाई फोन गर्ने भनिँदैन। <a>नम्बर थप्नुहोस्</a>
concerns-settings-no-emergency = कुनै किसिमले दमकल, एम्बुलेन्स र प्रहरीसम्म पुर्‍याउँदैन: यहाँ “घरमा आगो” लेख्नेले दिनौँ पर्खने किसिम भेट्छ। नागरिकले बोल्ने शब्दसहित एउटा तयार छ।
concerns-settings-add-emergency = आपत्कालको किसिम थप्नुहोस्
concerns-settings-open = { $count ->
    [one] { $count } गुनासो खुला
   *[other] { $count } गुनासो खुला
}
concerns-settings-closed = दिइएको छैन
concerns-settings-is-elsewhere = कसले हेर्छ, नागरिकलाई भनिन्छ
concerns-settings-all-kinds = सबै किसिम
concerns-settings-hours = { $n ->
    [one] { $n } घण्टा
   *[other] { $n } घण्टा
}
concerns-settings-working-hours = { $n ->
    [one] कार्यालय समयको { $n } घण्टा
   *[other] कार्यालय समयको { $n } घण्टा
}
concerns-settings-working-days = { $n ->
    [one] { $n } कार्यदिन
   *[other] { $n } कार्यदिन
}
concerns-settings-add = किसिम थप्नुहोस्
concerns-settings-add-lede = नभई नहुने कुराबाट सुरु गर्नुहोस्। यसको आफ्नै पृष्ठबाट दिएपछि मात्र नागरिकले देख्छन्।
concerns-settings-add-no-department = कसैले जवाफ दिनुपर्छ: <a>पहिले एउटा विभाग थप्नुहोस्</a>।
concerns-settings-add-go = अघि बढ्नुहोस्
concerns-settings-code = छोटो कोड
concerns-settings-code-hint = साना अक्षर, अंक र ड्यास; ठेगाना र फाइलमा रहन्छ, सधैं उही रहन्छ। खाली: नामबाट बन्छ।

## एउटा किसिम
concerns-settings-lede = { $open ->
    [0] यो छान्दा नागरिकले के देख्छन्, र शाखासँग कति समय हुन्छ। यसको कुनै गुनासो खुला छैन।
    [one] यो छान्दा नागरिकले के देख्छन्, र शाखासँग कति समय हुन्छ। { $open } खुला गुनासोको म्याद पहिले दिइएकै रहन्छ।
   *[other] यो छान्दा नागरिकले के देख्छन्, र शाखासँग कति समय हुन्छ। { $open } खुला गुनासोको म्याद पहिले दिइएकै रहन्छ।
}
concerns-settings-done-saved = राखियो। अबदेखि आउनेमा लागू हुन्छ।
concerns-settings-done-saved-closed = राखियो। यो किसिम बन्द छ: फेरि खोलेपछि लागू हुन्छ।
concerns-settings-done-closed = नागरिकले अब यो छान्न सक्दैनन्। भनिएका गुनासो रहन्छन्।
concerns-settings-done-opened = नागरिकले अब यो छान्न सक्छन्।
concerns-settings-done-added = थपियो। दिएपछि नागरिकले देख्छन्।
concerns-settings-done-usual = थपियो। अहिलेलाई सबै एउटै विभागमा जान्छन्। हरेकलाई हेर्नुहोस्, र नगरले लिने किसिम दिनुहोस्।
concerns-settings-done-removed = हटाइयो।
concerns-settings-done-moved = सारियो।
concerns-settings-stale = यसबीच अरू कसैले यो बदल्यो
concerns-settings-stale-by = तपाईंले लेख्दै गर्दा { $name }ले यो बदल्नुभयो,
concerns-settings-stale-hint = केही हराएको छैन: तपाईंले लेखेको तल छ। दुवै हेर्नुहोस्, र ठीक भएको राख्नुहोस्।
concerns-settings-stale-part = भाग
concerns-settings-stale-now = अहिले जस्तो छ
concerns-settings-stale-mine = तपाईंले लेखेजस्तो
concerns-settings-seen = नागरिकले देख्ने
concerns-settings-name = नाम
concerns-settings-hint = एक हरफ सहयोग
concerns-settings-words = यसलाई भेटाउने शब्द
concerns-settings-words-hint = नागरिकले यसको सट्टा भन्ने शब्द, बीचमा अल्पविराम राखेर।
concerns-settings-others = यी भाषामा पनि लेखिएको: { $names }
concerns-settings-deadline-team = म्याद र शाखा
concerns-settings-deadline = जवाफ दिने म्याद
concerns-settings-unit = एकाइ
concerns-settings-unit-hours = घण्टा
concerns-settings-unit-working-hours = कार्यालय समयका घण्टा
concerns-settings-unit-working-days = कार्यदिन
concerns-settings-department = जाने शाखा
concerns-department-closed = { $name } (बन्द)
concerns-category-closed = { $name } (बन्द)
concerns-area-closed = { $name } (बन्द)
concerns-settings-department-none = कुनै शाखा छैन
concerns-settings-department-is-closed = यो शाखा बन्द छ, तर यस प्रकारका नयाँ गुनासो अझै यसैमा जान्छन्। तिनलाई लिने शाखा छान्नुहोस्।
concerns-settings-by-area = { $count ->
    [0] सबैतिर। <a>केही क्षेत्रमा अर्को शाखा?</a>
    [one] <a>क्षेत्रको { $count } नियम</a>ले अन्त पठाउँछ।
   *[other] <a>क्षेत्रका { $count } नियम</a>ले अन्त पठाउँछन्।
}
concerns-settings-effect-none = गत महिना यो किसिमको गुनासो आएन, त्यसैले दाँज्ने केही छैन।
concerns-settings-effect-now = { $count ->
    [one] यो नियममा गत महिनाको { $count } गुनासो: <b>{ $intime } म्यादभित्र</b>।
   *[other] यो नियममा गत महिनाका { $count } गुनासो: <b>{ $intime } म्यादभित्र</b>।
}
concerns-settings-effect-other = { $deadline }को म्याद भए <b>{ $intime }</b> हुन्थ्यो।
concerns-settings-effect-how = गुनासोबाटै गनिएको, नागरिकलाई सोधेर पर्खेको समय बाहेक।
concerns-settings-evidence = जवाफअघि तस्बिर माग्नुहोस्
concerns-settings-evidence-hint = काम गर्नेले थप्छन्; नागरिकले आफ्नो तस्बिरसँगै देख्छन्
concerns-settings-publication = सार्वजनिक नक्सामा
concerns-settings-publication-hint = नाम र सम्पर्क कहिल्यै होइन
concerns-settings-more = अरू सबै
concerns-settings-group = सूचीको समूह
concerns-settings-kind = प्रकार
concerns-settings-place = ठाउँ
concerns-settings-icon = चित्र
concerns-settings-emergency = खतरा: आपतकालीन नम्बर पहिले आउँछ
concerns-settings-emergency-hint = अघि बढ्नुअघि फोन गर्न नागरिकलाई भनिन्छ
concerns-settings-elsewhere = यो नगरको काम होइन
concerns-settings-elsewhere-hint = यो छान्नेले यही पढ्छन् र यहाँ गुनासो भन्न सक्दैनन्। खाली: नगरकै काम हो।
concerns-settings-elsewhere-text = बरु कहाँ जाने
concerns-settings-save = राख्नुहोस्
concerns-settings-save-mine = मैले लेखेको राख्नुहोस्
concerns-settings-look = पहिले हेर्नुहोस्
concerns-settings-last = अन्तिम पटक बदल्ने { $name },
concerns-settings-last-never = यहाँ अझै बदलिएको छैन।
concerns-settings-history = के बदलियो
concerns-settings-history-none = यहाँ अझै केही बदलिएको छैन; भित्र्याएजस्तै छ।
concerns-settings-somebody = नगरको फोल्डर
concerns-settings-act-added = थपियो
concerns-settings-act-changed = बदलियो
concerns-settings-act-closed = नागरिकले छान्ने सूचीबाट हटाइयो
concerns-settings-act-opened = नागरिकलाई दिइयो
concerns-settings-act-removed = हटाइयो
concerns-settings-was = { $part }: { $now }, पहिले { $was }
concerns-settings-gone-closed = { $name }: बन्द हुन्छ, हट्दैन, किनकि गुनासो वा भूमिकामा छ
concerns-settings-in-language = { $what }, { $language }
concerns-settings-compare-option-added = नयाँ उत्तर: { $option }
concerns-settings-compare-option-gone = हटाइएको उत्तर: { $option }
concerns-settings-compare-option = उत्तर “{ $option }”
concerns-settings-compare-option-order = उत्तरहरूको अर्को क्रम
concerns-settings-compare-question-added = नयाँ प्रश्न: { $question }
concerns-settings-compare-question-gone = हटाइएको प्रश्न: { $question }
concerns-settings-compare-question = { $question } ({ $part })
concerns-settings-compare-question-order = प्रश्नहरूको अर्को क्रम
concerns-settings-offered = नागरिकलाई दिइएको
concerns-settings-other-part = अरू केही
concerns-settings-yes = हो
concerns-settings-no = होइन
concerns-settings-offer = नागरिकलाई दिनुहोस्
concerns-settings-offer-hint = त्यसपछि गुनासो भन्ने ठाउँमा भेटिन्छ र सूचीमा देखिन्छ।
concerns-settings-offer-go = दिनुहोस्
concerns-settings-offer-astray = { $count ->
    [one] यो नियमले यस किसिमका गुनासो बन्द शाखामा पठाउँछ। पहिले <a>कहाँ कसले जवाफ दिन्छ</a>मा बदल्नुहोस्:
   *[other] यी नियमले यस किसिमका गुनासो बन्द शाखामा पठाउँछन्। पहिले <a>कहाँ कसले जवाफ दिन्छ</a>मा बदल्नुहोस्:
}
concerns-settings-close = सूचीबाट हटाउनुहोस्
concerns-settings-close-hint = { $open ->
    [0] कसैले अब छान्न सक्दैन। भनिएका गुनासो तथ्याङ्कसहित रहन्छन्। जहिले पनि फेरि दिन सकिन्छ।
    [one] कसैले अब छान्न सक्दैन। { $open } खुला गुनासो चलिरहन्छ, र भनिएका गुनासो रहन्छन्। जहिले पनि फेरि दिन सकिन्छ।
   *[other] कसैले अब छान्न सक्दैन। { $open } खुला गुनासो चलिरहन्छन्, र भनिएका गुनासो रहन्छन्। जहिले पनि फेरि दिन सकिन्छ।
}
concerns-settings-close-named = कसैको भूमिका यो किसिमका लागि मात्र हो। त्यो जस्ताको तस्तै रहन्छ; काम जारी राख्नुपर्ने भए अर्को भूमिका दिनुहोस्।
concerns-settings-close-go = दिन बन्द गर्नुहोस्

## कोरिएको फोन
concerns-settings-preview = नागरिकले देख्नेजस्तै
concerns-settings-preview-step = प्रश्न { $number } / { $of }
concerns-settings-preview-question = के हो?
concerns-settings-preview-best = “{ $typed }” सँग सबैभन्दा मिल्ने
concerns-settings-preview-within = { $deadline } भित्र जवाफ
concerns-settings-preview-emergency = कोही खतरामा छ? पहिले { $number }मा फोन गर्नुहोस्।

## प्रश्न
concerns-settings-questions = प्रश्न
concerns-settings-questions-none = ठाउँ, शब्द र तस्बिरबाहेक केही सोधिँदैन।
concerns-settings-question = प्रश्न
concerns-settings-question-new = प्रश्न थप्नुहोस्
concerns-settings-question-lede = काम गर्नेले देख्न नसक्ने कुरा मात्र सोध्नुहोस्: हरेक प्रश्नले गुनासो घटाउँछ।
concerns-settings-question-words = प्रश्न
concerns-settings-question-kind = उत्तरको प्रकार
concerns-settings-question-remove = हटाउनुहोस्
concerns-settings-question-remove-hint = अब सोधिँदैन। दिइएका उत्तर गुनासोसँगै रहन्छन्।
concerns-settings-required = उत्तर दिनैपर्छ
concerns-settings-required-hint = उत्तरबिना गुनासो अघि बढ्दैन
concerns-settings-options = छान्ने उत्तर
concerns-settings-options-hint = “धेरैमध्ये एउटा” र “धेरैमध्ये जति पनि” का लागि एक-एक पङ्क्ति। खाली पङ्क्ति छोडिन्छन्।
concerns-settings-options-count = { $count ->
    [one] { $count } उत्तर
   *[other] { $count } उत्तर
}
concerns-settings-options-more = थप पङ्क्ति
concerns-settings-options-full = यो पृष्ठमा योभन्दा बढी उत्तर अट्दैनन्। लामा सूची नगरको फोल्डरबाट आउँछन्।
concerns-settings-option-number = उत्तर { $number }
concerns-settings-option-at = क्रम
concerns-settings-option-off = हटाउनुहोस्
concerns-settings-option-gone = हटाइयो
concerns-settings-options-order = उत्तरहरूको क्रम
concerns-settings-up = माथि सार्नुहोस्: { $question }
concerns-settings-down = तल सार्नुहोस्: { $question }

## कहाँ कसले जवाफ दिन्छ
concerns-settings-routing-say = { $count ->
    [0] हरेक गुनासो, जहाँ भए पनि, <lit>आफ्नै किसिमको शाखा</lit>मा जान्छ।
    [one] गुनासो आफ्नै किसिमको शाखामा जान्छ, <lit>{ $count } नियम</lit> बाहेक।
   *[other] गुनासो आफ्नै किसिमको शाखामा जान्छ, <lit>{ $count } नियम</lit> बाहेक।
}
concerns-settings-routing-idle = { $count ->
    [one] थप { $count } नियम अहिले गुनासो नलिने किसिमको हो; त्यस किसिमको पृष्ठबाट पुगिन्छ।
   *[other] थप { $count } नियम अहिले गुनासो नलिने किसिमका हुन्; ती किसिमका पृष्ठबाट पुगिन्छ।
}
concerns-settings-routing-no-areas = यो नगरका क्षेत्र अझै छैनन्; भए केही क्षेत्रमा अर्को शाखाले जवाफ दिन सक्छ।
concerns-settings-routing-kind = किसिम
concerns-settings-routing-own = जाने शाखा
concerns-settings-routing-but = तर यहाँ
concerns-settings-routing-same = सबैतिर उही
concerns-settings-as-kind = हरेक किसिमको शाखा
concerns-settings-everywhere-else = अरू सबैतिर
concerns-settings-no-area = क्षेत्र नभएको
concerns-settings-routing-title = { $kind }: कहाँ कसले जवाफ दिन्छ
concerns-settings-routing-lede = तपाईंले अर्को शाखा छानेको ठाउँबाहेक { $department }ले जवाफ दिन्छ। खुला गुनासो अहिलेकै शाखासँग रहन्छन्।
concerns-settings-routing-lede-all = तपाईंले सबैका लागि अर्को शाखा छानेको ठाउँबाहेक हरेक किसिमको शाखाले जवाफ दिन्छ। क्षेत्रका लागि किसिमको आफ्नै नियम पहिले लाग्छ। खुला गुनासो अहिलेकै शाखासँग रहन्छन्।
concerns-settings-routing-as = नियम छैन
concerns-settings-routing-look = के बदलिन्छ हेर्नुहोस्
concerns-settings-routing-effect = यसले के बदल्छ
concerns-settings-routing-effect-none = केही पनि होइन: हरेक गुनासो अहिले जाने ठाउँमै जान्छ।
concerns-settings-routing-moves = <b>{ $from }</b>बाट <b>{ $to }</b>मा
concerns-settings-routing-moved = { $count ->
    [0] पछिल्ला ३० दिनको कुनै गुनासो त्यहाँ जाने थिएन।
    [one] पछिल्ला ३० दिनको { $count } गुनासो त्यहाँ जाने थियो।
   *[other] पछिल्ला ३० दिनका { $count } गुनासो त्यहाँ जाने थिए।
}
concerns-settings-routing-stay = { $count ->
    [0] त्यहाँ केही खुला छैन।
    [one] { $count } खुला गुनासो { $from } सँगै रहन्छ।
   *[other] { $count } खुला गुनासो { $from } सँगै रहन्छन्।
}

## तयारी जवाफ
concerns-settings-templates-say = { $count ->
    [0] कर्मचारीले हरेक जवाफ खाली पृष्ठबाट सुरु गर्छन्।
    [one] कर्मचारीले <lit>{ $count } लेखाइ</lit>बाट सुरु गर्न सक्छन्।
   *[other] कर्मचारीले <lit>{ $count } लेखाइ</lit>बाट सुरु गर्न सक्छन्।
}
concerns-settings-template-new = लेखाइ थप्नुहोस्
concerns-settings-template-lede = कर्मचारीले यसबाट सुरु गरी नमिलेको बदल्छन्। नागरिकले गुनासोकै भाषामा पाउँछन्।
concerns-settings-template-for = कुन किसिमका लागि
concerns-use-answer = जवाफ दिन
concerns-use-ask = सोध्न
concerns-use-close = जवाफबिना बन्द गर्न
concerns-settings-template-use = केका लागि
concerns-settings-error-use = केका लागि हो भन्नुहोस्: कम्तीमा एउटा।
concerns-settings-template-braces = डेस्कले <b>{ $reference }</b>, <b>{ $place }</b>, <b>{ $department }</b> र <b>{ $category }</b>को ठाउँमा गुनासोकै शब्द राख्छ।
concerns-settings-template-title = शीर्षक, कर्मचारीका लागि
concerns-settings-template-text = लेखाइ
concerns-settings-template-example = उदाहरणका लागि
concerns-settings-template-remove = हटाउनुहोस्
concerns-settings-template-remove-hint = कर्मचारीले अब यसबाट सुरु गर्न सक्दैनन्। पठाइएका जवाफ रहन्छन्।

## के मिलेन
concerns-settings-error-code = “{ $value }” कोड हुन सक्दैन: साना अक्षर, अंक र ड्यास, बढीमा ४०, र “new” वा “edit” होइन।
concerns-settings-error-code-taken = “{ $value }” पहिल्यै लिइएको छ।
concerns-settings-error-many = पहिल्यै { $max } छन्, त्यति नै अट्छन्।
concerns-settings-error-text-missing = यो नगरको पहिलो भाषामा लेख्नुहोस्: अरू भाषामा नहुँदा त्यही देखाइन्छ।
concerns-settings-error-department = बन्द नभएको शाखा छान्नुहोस्।
concerns-settings-error-offer-rules = { $count ->
    [one] एउटा नियमले यस किसिमका गुनासो बन्द शाखामा पठाउँछ। पहिले त्यसका लागि अर्को शाखा छान्नुहोस्।
   *[other] { $count } नियमले यस किसिमका गुनासो बन्द शाखामा पठाउँछन्। पहिले तिनका लागि अर्को शाखा छान्नुहोस्।
}
concerns-settings-error-kind-in-use = गुनासो, नियम, पाठ वा कसैको भूमिकाले यो प्रकार जनाउँछ, त्यसैले हटाउन सकिँदैन। पहिले नियम, पाठ र भूमिका हटाउनुहोस्, वा प्रकार बन्द गर्नुहोस्।
concerns-settings-kind-remove = हटाउनुहोस्
concerns-settings-kind-remove-hint = कुनै गुनासो, नियम वा पाठमा नपरेको प्रकार मात्र सदाका लागि हटाउन सकिन्छ।
concerns-settings-gone-by = { $name } ले यो हटाउनुभयो: { $when }।
concerns-settings-remove-changed = तपाईंले पृष्ठ खोलेपछि कसैले यो बदल्यो: { $what }। हेर्नुहोस्, र हटाउनै हो भने फेरि थिच्नुहोस्।
concerns-settings-remove-changed-by = तपाईंले पृष्ठ खोलेपछि { $name } ले यो बदल्नुभयो: { $what }। हेर्नुहोस्, र हटाउनै हो भने फेरि थिच्नुहोस्।
concerns-settings-error-cases-many = { $max } भन्दा बढी गुनासो खुला छन्। अहिलेलाई छोड्नुहोस्, र डेस्कबाट अर्को शाखालाई दिनुहोस्।
concerns-settings-error-deadline = म्याद १ देखि १०,००० सम्मको पूर्ण संख्यामा लेख्नुहोस्।
concerns-settings-error-options-missing = छान्न कम्तीमा एउटा उत्तर लेख्नुहोस्।
concerns-settings-error-options-extra = “धेरैमध्ये एउटा” र “धेरैमध्ये जति पनि” मा मात्र छान्ने उत्तर हुन्छन्। ती हटाउनुहोस्, वा उत्तरको अर्को प्रकार छान्नुहोस्।
concerns-settings-error-option-unshown = “{ $option }” उत्तरको यहाँ पङ्क्ति छैन, र यसका शब्द नगरको पहिलो भाषामा छैनन् वा धेरै लामा छन्। नगरको फोल्डरमा सच्याउनुहोस्।
concerns-settings-error-area = नगरका क्षेत्रमध्ये हरेक एक पटक मात्र छान्नुहोस्।
concerns-settings-error-placeholder = { $value }को ठाउँमा राख्ने केही छैन। हिज्जे जाँच्नुहोस्।
concerns-settings-error-area-level = यो नियम कहिल्यै लागू हुँदैन: मामिलाहरू पहिलो तहका क्षेत्रमा पर्छन्। ती क्षेत्र छान्नुहोस्।
concerns-settings-area-below = { $name } (लागू हुँदैन: पहिलो तहको क्षेत्र होइन)
