# मानिस र तिनको साइन इन।

## अनुमति
accounts-group-accounts = मानिस र अधिकार
accounts-group-cities = नगर
accounts-group-concerns = गुनासो
accounts-group-jobs = इमेल र पृष्ठभूमिको काम
accounts-group-network = सञ्जाल
accounts-group-other = अरू
accounts-permission-people-see = यहाँ को काम गर्छ, ठेगाना र भूमिकासहित हेर्ने
accounts-permission-people-edit = मानिस बोलाउने, भूमिका दिने र लिने, कसैको यहाँको काम अन्त्य गर्ने
accounts-permission-roles-edit = भूमिकाले के गर्न पाउँछ बदल्ने
accounts-permission-access-see = कसले के गर्न पाउँछ र किन, हेर्ने
accounts-permission-audit-see = गरिएका र हेरिएका सबै कुराको अभिलेख पढ्ने

## प्रोग्रामसँगै आउने भूमिका
accounts-role-administrator = प्रशासक
accounts-role-supervisor = सुपरिवेक्षक
accounts-role-operator = डेस्क सञ्चालक
accounts-role-case-worker = मामिला हेर्ने कर्मचारी
accounts-role-inspector = निरीक्षक
accounts-role-viewer = दर्शक
accounts-role-secretariat = सचिवालय

## मेनु
accounts-nav-people = मानिस
accounts-nav-people-hint = यहाँ को काम गर्छ: बोलाउने, भूमिका दिने, अन्त्य गर्ने।
accounts-nav-roles = भूमिका
accounts-nav-roles-hint = हरेक भूमिकाले यहाँ के गर्न पाउँछ।
accounts-nav-access = कसले के गर्न पाउँछ
accounts-nav-access-hint = हरेक अधिकार, कोसँग छ, कसले दियो र किन।
accounts-nav-audit = अभिलेख
accounts-nav-audit-hint = गरिएका सबै कुरा, र व्यक्तिगत विवरण हेरिएको हरेक पटक।

## खाली ठाउँ
accounts-mail = इमेल ठेगाना
accounts-password = पासवर्ड
accounts-password-new = नयाँ पासवर्ड
accounts-password-old = अहिलेको पासवर्ड
accounts-password-repeat = उही फेरि
accounts-password-hint = कम्तीमा १२ अक्षर। कसैले अनुमान नगर्ने केही शब्द सबैभन्दा राम्रा; चिन्ह वा ठूला अक्षर चाहिँदैन।
accounts-password-again-hint = तपाईं नै हो भनी पक्का गर्न।
accounts-password-others = अन्त तपाईंको नाममा साइन इन भएका सबै साइन आउट हुन्छन्।
accounts-password-set = पासवर्ड राख्नुहोस्
accounts-name = नाम
accounts-name-hint = सहकर्मीले चिन्ने नाम; नागरिकले त्यसको सट्टा शाखा देख्छन्।
accounts-language = भाषा
accounts-language-hint = अरू नछाने पृष्ठको, र तपाईंलाई आउने चिठीको।
accounts-letter-language = चिठीको भाषा
accounts-role = भूमिका
accounts-department = शाखा
accounts-area = क्षेत्र
accounts-category = गुनासोको किसिम
accounts-choose-role = भूमिका छान्नुहोस्
accounts-all-departments = सबै शाखा
accounts-all-areas = सबै क्षेत्र
accounts-all-categories = सबै किसिम
accounts-reason = किन
accounts-reason-hint = यो “कसले के गर्न पाउँछ” पृष्ठमा देखिन्छ: “किमज्यूको काम सम्हाल्ने”।
accounts-save = राख्नुहोस्
accounts-show = देखाउनुहोस्
accounts-find = खोज्नुहोस्
accounts-yes = हो
accounts-no = होइन
accounts-never = कहिल्यै होइन

## साइन इन
accounts-sign-in-title = साइन इन
accounts-sign-in-lede = नगर वा सञ्जालका लागि काम गर्नेहरूका लागि।
accounts-sign-in = साइन इन गर्नुहोस्
accounts-sign-in-residents = तपाईं नागरिक हो?
accounts-sign-in-residents-city = खाताबिनै गुनासो भन्न र पछ्याउन सक्नुहुन्छ। खाता चाहनुहुन्छ भने <a>{ $city }ले इमेलमा लिंक पठाउँछ</a>।
accounts-sign-in-residents-none = खाताबिनै गुनासो भन्न र पछ्याउन सक्नुहुन्छ। खाता चाहनुहुन्छ भने तपाईंको नगरको पृष्ठले इमेलमा लिंक पठाउँछ।
accounts-to-sign-in = साइन इनमा जानुहोस्
accounts-start-again = फेरि सुरु गर्नुहोस्
accounts-forgotten-link = पासवर्ड बिर्सें
accounts-forgotten-title = नयाँ पासवर्ड
accounts-forgotten-lede = नयाँ पासवर्ड राख्ने लिंक पठाउँछौं। साइन इन ढिलो गराइएको बेला पनि यो सधैं चल्छ।
accounts-forgotten-sent = यो ठेगानाको खाता छ भने लिंक जाँदैछ। एक घण्टा चल्छ।
accounts-forgotten-no-mail = यो स्थापनाले इमेल पठाउँदैन, त्यसैले तपाईंलाई लिंक आउन सक्दैन।
accounts-forgotten-command = सोध्ने कोही नभए यो प्रणाली चलाउने व्यक्तिले लिङ्क दिन्छ: hansa accounts password-link आदेशबाट।
accounts-forgotten-ask = आफ्नो नगरको वा यो स्थापनाको प्रशासकलाई सोध्नुहोस्। ‘मानिस’ मा उहाँले तपाईंको पहुँच अन्त्य गरी फेरि निम्तो दिनुहुन्छ; पृष्ठले उहाँलाई तपाईंलाई दिने लिंक देखाउँछ, र त्यसैबाट तपाईं नयाँ पासवर्ड राख्नुहुन्छ।
accounts-link-sent-title = आफ्नो इमेल हेर्नुहोस्
accounts-link-sent-hint = केही मिनेटमा पनि आएन? अनावश्यक इमेलमा हेर्नुहोस्, र ठेगाना ठीक छ कि जाँच्नुहोस्। घण्टामा बढीमा तीन लिंक पठाउँछौं।
accounts-send-link = मलाई लिंक पठाउनुहोस्
accounts-password-title = नयाँ पासवर्ड राख्नुहोस्
accounts-password-lede = { $mail } का लागि। यसबाट साइन इन भएका सबै साइन आउट हुन्छन्।
accounts-code-title = तपाईंको दोस्रो चरण
accounts-code-lede = फोनको प्रमाणीकरण प्रोग्राम खोल्नुहोस् र Hansa का लागि देखिएका छ अंक लेख्नुहोस्।
accounts-code = कोड
accounts-code-six = देखिएका छ अंक
accounts-code-hint = फोनका छ अंक, वा कागजमा राखेको एउटा कोड।
accounts-code-lost = फोन पनि छैन, कागज पनि छैन? प्रशासकले दोस्रो चरण हटाइदिन सक्छन्, अनि फेरि नयाँ राख्नुहुन्छ।

## दोस्रो चरण
accounts-factor-title = दोस्रो चरण राख्नुहोस्
accounts-factor-lede = पासवर्ड मात्रै चोरिन सक्छ। अबदेखि फोनले आधा-आधा मिनेटमा बदलिने कोड देखाउँछ, र पासवर्डपछि त्यो लेख्नुहुन्छ।
accounts-factor-scan = १. प्रमाणीकरण प्रोग्रामले यो चित्र लिनुहोस्
accounts-factor-picture = प्रमाणीकरण प्रोग्रामले पढ्ने चारपाटे कोड
accounts-factor-type = वा त्यसमा यो लेख्नुहोस्:
accounts-factor-prove = २. त्यसले देखाएको लेख्नुहोस्
accounts-factor-set = राख्नुहोस्
accounts-factor-since = राखिएको
accounts-factor-none = तपाईंको दोस्रो चरण छैन। राख्नुहोस्: पासवर्ड मात्रै चोरिन सक्छ।
accounts-factor-set-up = दोस्रो चरण राख्नुहोस्
accounts-factor-another = अर्को फोन लिनुहोस्
accounts-factor-reset-title = फोन हरायो?
accounts-factor-reset-hint = दोस्रो चरण र कागजका कोड हटाउँछ र सबै सत्र अन्त्य गर्छ। अर्को पासवर्डपछि फेरि नयाँ राखिन्छ। माग्ने मानिस साँच्चै उही हो भनी पक्का गर्नुहोस्: आफैं फोन गर्नुहोस्।
accounts-factor-reset = दोस्रो चरण हटाउनुहोस्
accounts-codes-title = फोन नभएको दिनका लागि कोड
accounts-codes-lede = फोनको कोडको सट्टा हरेक एक पटक चल्छ। अहिले देखाइन्छन्, फेरि कहिल्यै देखाइँदैनन्।
accounts-codes-print = यो पृष्ठ छापेर साँचो राख्ने ठाउँमा राख्नुहोस्, फोनसँगै होइन।
accounts-codes-kept = मैले राखें
accounts-codes-go-on = अगाडि बढ्नुहोस्
accounts-codes-open = कागजका कोड राखेको तपाईंले अझै बताउनुभएको छैन। पृष्ठ छिट्टै बन्द भएको भए नयाँ कोड बनाउनुहोस्: कोड र फोन दुवै नभए साइन इन गर्न सकिँदैन।
accounts-codes-new-hint = अहिले तपाईंसँग भएका कोडले अब केही खुल्नेछैन।
accounts-codes-later = नयाँ कोड नबनाई अगाडि बढ्नुहोस्
accounts-codes-left = { $count ->
    [0] कागजका कोड बाँकी छैनन्।
    [one] कागजका { $count } कोड बाँकी छ।
   *[other] कागजका { $count } कोड बाँकी छन्।
}
accounts-codes-new = दस नयाँ कोड बनाउनुहोस्

## नागरिक
accounts-resident-title = इमेलबाट साइन इन
accounts-resident-lede = हामी लिंक पठाउँछौं। १५ मिनेट चल्छ र एक पटक खुल्छ। पासवर्ड चाहिँदैन।
accounts-resident-sent = { $mail } मा लिंक जाँदैछ। १५ मिनेट चल्छ।
accounts-resident-none = गुनासो भन्न वा पछ्याउन खाता चाहिँदैन।
accounts-resident-no-mail = खाता चाहिँदैन: तपाईंको गुनासो रसिदको निजी लिंकबाट खुल्छ। लिंक हराएको भए { $city } लाई सोध्नुहोस्।
accounts-resident-no-mail-home = { $city } मा जाने
accounts-resident-staff = यहाँ काम गर्नुहुन्छ? <a>पासवर्डबाट साइन इन गर्नुहोस्</a>।
accounts-confirm-title = तपाईं नै हो?
accounts-confirm-lede = यो ब्राउजरमा { $mail } का रूपमा साइन इन गर्नुहोस्।
accounts-confirm-why = इमेल हेर्ने प्रोग्रामले पनि लिंक खोल्छन्, त्यसैले सोधेको हो। तपाईंको खाता यही बटनले मात्र खोल्छ।

## लिंक
accounts-link-over-title = यो लिंक अब चल्दैन
accounts-link-over-lede = पहिले नै प्रयोग भयो, वा निकै पुरानो भयो। त्यति मात्र हो: केही हराएको छैन।
accounts-link-over-again = नयाँ लिनुहोस्

## सुरुवात
accounts-set-up-title = पहिलो प्रशासक
accounts-set-up-lede = यहाँ अझै कोही छैन। तपाईं यो स्थापनाको प्रशासक बन्नुहुन्छ; त्यसपछि आफ्नो नगर खडा गर्नुहुन्छ।
accounts-set-up-token = टोकन
accounts-set-up-token-hint = प्रोग्राम सुरु गरेको ठाउँमा यो छापिएको थियो।
accounts-set-up-go = अघि बढ्नुहोस्

## निम्तो
accounts-accept-title = { $city }सँग काम गर्नुहोस्
accounts-accept-lede = { $name }ले तपाईंलाई यस भूमिकामा बोलाउनुहुन्छ: { $role }।
accounts-accept-mail = तपाईं { $mail } बाट साइन इन गर्नुहुनेछ।
accounts-accept-known = { $mail } को खाता यहाँ पहिल्यै छ। भूमिका त्यसैमा थपिन्छ, र सधैंजस्तै साइन इन गर्नुहुन्छ।
accounts-accept = स्वीकार गर्नुहोस्
accounts-invite-title = कसैलाई बोलाउनुहोस्
accounts-invite-lede = सात दिन चल्ने र एक पटक खुल्ने लिंकसहितको चिठी जान्छ। त्यसबाट सुरु गर्नबाहेक केही हुँदैन।
accounts-invite = निम्तो पठाउनुहोस्
accounts-invited-title = बोलाइएका, अझै नआएका
accounts-invited-until = चल्ने म्याद
accounts-invited-over = म्याद सकियो
accounts-invited-by = { $name }ले बोलाएको
accounts-invited-again = फेरि पठाउनुहोस्
accounts-no-mail = यो स्थापनाले इमेल पठाउँदैन: चलाउने व्यक्तिले HANSA_SMTP राखेका छैनन्। कसैलाई बोलाउँदा लिङ्क तपाईंले पाउनुहुन्छ र आफैँ दिनुपर्छ।
accounts-by-hand-title = लिङ्क आफैँ दिनुहोस्
accounts-by-hand-lede = निम्तो तयार भयो। यो लिङ्क बोलाएको व्यक्तिलाई मात्र दिनुहोस्: यो अहिले मात्र देखिन्छ, सात दिन चल्छ र एक पटक खुल्छ।
accounts-invited-withdraw = फिर्ता लिनुहोस्
accounts-give-nothing = तपाईंले दिन मिल्ने भूमिका छैन। आफूसँग भएको मात्र दिन सकिन्छ।

## मानिस
accounts-people-title = मानिस
accounts-people-lede = { $count ->
    [0] यहाँ अझै कोही काम गर्दैन
    [one] यहाँ { $count } जना काम गर्छ
   *[other] यहाँ { $count } जना काम गर्छन्
}; { $invited ->
    [0] कसैलाई बोलाइएको छैन।
    [one] { $invited } जना बोलाइएको छ।
   *[other] { $invited } जना बोलाइएका छन्।
}
accounts-people-find = नाम वा ठेगाना
accounts-people-none = कोही भेटिएन।
accounts-people-table = यहाँ को काम गर्छ
accounts-people-roles = भूमिका
accounts-people-last = पछिल्लो साइन इन
accounts-people-factor = दोस्रो चरण
accounts-person-lede = { $mail }। { $count ->
    [one] यहाँ { $count } भूमिका छ।
   *[other] यहाँ { $count } भूमिका छन्।
}
accounts-person-roles = यहाँका भूमिका
accounts-person-access = यो व्यक्तिले के गर्न पाउँछ
accounts-person-log = यो व्यक्तिले के गर्‍यो
accounts-person-account = खाता
accounts-person-sessions = उहाँ साइन इन भएका ठाउँ
accounts-person-since = यहाँ आएको
accounts-give-title = भूमिका दिनुहोस्
accounts-give = भूमिका दिनुहोस्
accounts-take = फिर्ता लिनुहोस्
accounts-given-by = { $name }ले दिएको
accounts-given-at = दिइएको
accounts-scope-city = सारा नगर
accounts-scope-installation = सबैतिर
accounts-scope-department = शाखा: { $name }
accounts-scope-area = क्षेत्र: { $name }
accounts-scope-category = किसिम: { $name }
accounts-scope-closed = { $name } (बन्द)
accounts-scope-removed = { $name } (हटाइएको)
accounts-end-title = यहाँको काम अन्त्य गर्नुहोस्
accounts-end-hint = यहाँका सबै भूमिका फिर्ता लिन्छ। कतै भूमिका नरहे खाता सकिन्छ। उहाँले गरेका काम मामिला र अभिलेखमा रहन्छन्।
accounts-end = { $name }को यहाँको काम अन्त्य गर्नुहोस्
accounts-leave-title = यससँगै के हुन्छ
accounts-leave-lede = अहिलेसम्म केही बदलिएको छैन। { $name } सँग फिर्ता लिइने भूमिका नरहँदा यो हुन्छ।
accounts-leave-cases = खुला मामिला
accounts-leave-cases-hint = यी मामिला अहिले { $name } सँग छन्, र अब उहाँले यीमा काम गर्न सक्नुहुने छैन। यी आफ्नो शाखामा फर्कन्छन्, र कसैले नलिएसम्म कसैका हुँदैनन्।
accounts-leave-not = सबै अहिले जस्तो छ त्यस्तै छोड्नुहोस्
accounts-take-anyway = फिर्ता लिनुहोस्: { $role }
accounts-taken = यो भूमिका पहिले नै फिर्ता लिइसकिएको छ।
accounts-taken-by = { $name } ले यो भूमिका पहिले नै फिर्ता लिइसक्नुभयो: { $when }।
accounts-person-gone-by = यस व्यक्तिका यहाँका भूमिका { $name } ले फिर्ता लिनुभयो: { $when }।
accounts-invitation-gone-by = { $name } ले यो निम्तो फिर्ता लिनुभयो: { $when }।
accounts-sessions-none = कतै साइन इन छैन।
accounts-sessions-end-all = सबैतिरबाट साइन आउट गर्नुहोस्
accounts-end-all-title = सबैलाई साइन आउट गर्नुहोस्
accounts-end-all-hint = आपत्‌कालका लागि: यहाँको तपाईंको सत्रबाहेक हरेक सहरका सबैका, बासिन्दाका पनि, सबै सत्र अन्त्य गर्छ। सबैले फेरि साइन इन गर्न सक्छन्।
accounts-end-all = सबैका सबै सत्र अन्त्य गर्नुहोस्

## भयो
accounts-done-invited = निम्तो जाँदैछ।
accounts-done-sent = नयाँ लिंक जाँदैछ; पुरानो अब चल्दैन।
accounts-done-withdrawn = निम्तो फिर्ता लिइयो।
accounts-done-ended = उहाँको यहाँको काम अन्त्य भयो।
accounts-done-given = भूमिका दिइयो, तुरुन्तै लागू भयो।
accounts-done-taken = भूमिका तुरुन्तै फिर्ता लिइयो।
accounts-done-sessions = अन्त्य भयो।
accounts-done-all-sessions = अरू सबै साइन आउट भए।
accounts-done-factor = दोस्रो चरण हटाइयो; अर्को पासवर्डपछि उहाँले नयाँ राख्नुहुन्छ।
accounts-done-saved = राखियो।
accounts-done-password = पासवर्ड बदलियो, र तपाईंको नाममा साइन इन भएका अरू सबै साइन आउट भए।

## आफ्नो पृष्ठ
accounts-account-title = तपाईंको खाता
accounts-account-staff = { $name }, { $mail }
accounts-account-resident = { $mail }, { $city }मा
accounts-account-work = तपाईं काम गर्ने ठाउँ
accounts-account-ways = { $city }मा तपाईंले गर्न सक्ने कुरा
accounts-installation-people = स्थापनाका मानिस
accounts-installation-people-hint = सबै नगरका लागि को काम गर्छ, र प्रोग्राम कसले हेर्छ।
accounts-installation-roles = सबैतिरका भूमिका
accounts-installation-roles-hint = हरेक नगरमा कुन भूमिकाले के गर्न पाउँछ।
accounts-installation-access = सबैतिर कसले के गर्न पाउँछ
accounts-installation-access-hint = कसलाई कुन अधिकार छ, र कसले दियो।
accounts-installation-audit = स्थापनाको अभिलेख
accounts-installation-audit-hint = के गरियो, कसले र कहिले।
accounts-installation-city = नगर खडा गर्नुहोस्
accounts-installation-city-hint = छोटो फारमबाट, वा नगरको फोल्डरबाट।
accounts-installation-mails = स्थापनाका पत्र
accounts-installation-mails-hint = के पठाइयो, के पर्खँदैछ, र के पठाउन सकिएन।
accounts-installation-title = स्थापना
accounts-installation-lede = { $count ->
    [0] यहाँ अहिलेसम्म कुनै नगर छैन। पहिलो नगर खडा गर्नुहोस्।
    [one] यहाँ { $count } नगर चल्छ। सबै नगरको कुरा यस पृष्ठमा छ; एउटा नगरको कुरा त्यसकै सेटिङमा छ।
   *[other] यहाँ { $count } नगर चल्छन्। सबै नगरको कुरा यस पृष्ठमा छ; एउटा नगरको कुरा त्यसकै सेटिङमा छ।
}
accounts-installation-cities = नगरका सेटिङ
accounts-account-profile = नाम र भाषा
accounts-account-password = पासवर्ड
accounts-account-factor = दोस्रो चरण
accounts-account-sessions = तपाईं साइन इन भएका ठाउँ
accounts-account-leave = छोड्ने
accounts-session-this = यहाँ, अहिले
accounts-session-unknown = एउटा ब्राउजर
accounts-session-end = अन्त्य गर्नुहोस्
accounts-sessions-end-others = अरू सबै अन्त्य गर्नुहोस्
accounts-sessions-password-hint = तपाईंले केही समयअघि साइन इन गर्नुभएको हो: तपाईं नै हो भनी पक्का गर्न।
accounts-sessions-anew = तपाईंले केही समयअघि साइन इन गर्नुभएको हो। अरू सत्र अन्त्य गर्न पहिले <a>लिङ्कबाट फेरि साइन इन गर्नुहोस्</a>।
accounts-delete-link = मेरो खाता मेट्नुहोस्
accounts-delete-title = खाता मेट्नुहोस्
accounts-delete-lede = { $mail } को खाता सदाका लागि तुरुन्तै मेटिन्छ: नाम, भाषा, सत्र, र नगरले अझै राखेका तपाईंलाई गएका चिठी।
accounts-delete-stays = तपाईंले भनेका गुनासो नगरसँगै रहन्छन्, किनभने सडक त बनाउनै पर्छ। तिनबाट तपाईंको नाम, ठेगाना र फोन नम्बर हटाइन्छ, र तिनका बारेमा तपाईंलाई थप चिठी पठाइँदैन।
accounts-delete = सदाका लागि मेट्नुहोस्

## भूमिकाको पृष्ठ
accounts-roles-title = भूमिका
accounts-roles-lede = हरेक भूमिकाले यहाँ के गर्न पाउँछ। बदलेको कुरा त्यो भूमिका हुने सबैमा तुरुन्तै लागू हुन्छ।
accounts-role-new = आफ्नै भूमिका
accounts-role-gone-by = { $name } ले यो हटाउनुभयो: { $when }।
accounts-role-name = यसको नाम
accounts-role-count = { $count ->
    [0] अझै केही गर्न पाउँदैन
    [one] { $count } कुरा गर्न पाउँछ
   *[other] { $count } कुरा गर्न पाउँछ
}
accounts-role-unchanged = आएजस्तै
accounts-role-lede = { $city }मा यसले के गर्न पाउँछ; अरू नगरको आफ्नै रहन्छ।
accounts-role-lede-installation = नगरले नबदलेको ठाउँमा यसले सबैतिर के गर्न पाउँछ।
accounts-role-fixed = यो तपाईंसँगै छैन, त्यसैले बदल्न सक्नुहुन्न।
accounts-stale-by = यो पृष्ठ खुला रहँदा { $name }ले यो भूमिका बदल्नुभयो,
accounts-stale-title = यो पृष्ठ खुला रहँदा कसैले यो भूमिका बदल्यो।
accounts-stale-hint = तपाईंको अझै केही राखिएको छैन, र केही हराएको छैन: तपाईंले चिन्ह लगाएका कुरा तलै छन्।
accounts-stale-same = तपाईंले चिन्ह लगाएको र अहिले भएको एउटै हो।
accounts-stale-table = दुवै रूप
accounts-stale-theirs = अहिले भएको
accounts-stale-mine = तपाईंको
accounts-stale-take-theirs = अहिले जस्तो छ त्यस्तै छोड्नुहोस्
accounts-lost-title = यी अधिकार अब कसैसँग रहने छैनन्
accounts-lost-hint = यहाँ सबैतिर चल्ने गरी यी अधिकार कसैसँग रहने छैनन्, र कसैले फेरि दिन पनि सक्ने छैन: आफूसँग भएको अधिकार मात्र दिन सकिन्छ। अहिलेसम्म केही बदलिएको छैन।
accounts-lost-leave = भूमिका अहिले जस्तो छ त्यस्तै छोड्नुहोस्
accounts-role-cases-hint = यी मामिला अहिले यो भूमिका भएकाहरूसँग छन्, र अब उहाँहरूले यीमा काम गर्न सक्नुहुने छैन। यी आफ्नो शाखामा फर्कन्छन्, र कसैले नलिएसम्म कसैका हुँदैनन्।
accounts-save-anyway = तैपनि मेरो राख्नुहोस्
accounts-role-reset = पहिलेजस्तै बनाउनुहोस्
accounts-role-reset-hint = आएजस्तो, वा स्थापनामा भएजस्तो।
accounts-role-remove = भूमिका हटाउनुहोस्
accounts-role-remove-hint = कसैसँग नभएको र कसैलाई नबोलाइएको भूमिका मात्र हटाउन सकिन्छ।
accounts-edited-by = { $name }ले बदलेको

## कसले के गर्न पाउँछ
accounts-access-title = कसले के गर्न पाउँछ
accounts-access-lede = हरेक अधिकार र यहाँ त्यो कोसँग छ। किन हो हेर्न व्यक्ति वा अधिकार छान्नुहोस्।
accounts-access-yes = पाउँछ, र कारण यो हो।
accounts-access-no = पाउँदैन।
accounts-access-person = व्यक्ति
accounts-access-permission = अधिकार
accounts-access-anybody = जोसुकै
accounts-access-anything = जेसुकै
accounts-access-who = को
accounts-access-why = किन
accounts-access-all = सबै
accounts-access-nobody = कोही छैन
accounts-access-more = { $count ->
    [one] र अरू एक जना
   *[other] र अरू { $count } जना
}
accounts-access-table = अधिकार, र ती कोसँग छन्
accounts-access-table-why = मानिसका अधिकार, र किन

## अभिलेख
accounts-audit-title = अभिलेख
accounts-audit-lede = यहाँ गरिएका सबै कुरा र व्यक्तिगत विवरण हेरिएको हरेक पटक, नयाँ पहिले। कसैले बदल्न सक्दैन।
accounts-audit-who = कसले
accounts-audit-act = के
accounts-audit-anything = जुनसुकै
accounts-audit-case = एउटा मामला
accounts-audit-case-hint = यसको सन्दर्भ, जस्तै 7K4M 2Q9X
accounts-audit-only = यही मात्र: { $what }
accounts-audit-about = यसबारे सबै
accounts-audit-pair = { $label }: { $value }
accounts-audit-turned = { $label }: “{ $was }” बाट “{ $value }”
accounts-audit-set = { $label }: “{ $value }”; पहिले केही थिएन
accounts-audit-unset = { $label }: अब केही छैन; पहिले “{ $was }”
accounts-audit-reworded = { $label }: बदलियो
accounts-audit-before = पहिले
accounts-audit-now = अहिले
accounts-audit-subject = केमा
accounts-audit-reads = व्यक्तिगत विवरण हेरिएको मात्र
accounts-audit-read = हेरेको:
accounts-audit-when = कहिले
accounts-audit-detail = विवरण
accounts-audit-all = सबै
accounts-audit-newest = सबैभन्दा नयाँमा
accounts-audit-none = केही भेटिएन।
accounts-audit-table = के गरियो
accounts-actor-visitor = कसैले
accounts-actor-resident = एक नागरिक
accounts-actor-staff = नगरका कोही
accounts-actor-system = प्रोग्राम
accounts-act-accept = निम्तो स्वीकारे
accounts-act-access-see = कसले के गर्न पाउँछ हेरे
accounts-act-audit-see = अभिलेख हेरे
accounts-act-code-refused = गलत कोड लेखे
accounts-act-codes-renew = कागजका नयाँ कोड बनाए
accounts-act-delete = आफ्नो खाता मेटे
accounts-act-end = कसैको यहाँको काम अन्त्य गरे
accounts-act-enter = तालिमका लागि प्रवेश गरे
accounts-act-factor-reset = दोस्रो चरण हटाए
accounts-act-factor-set = दोस्रो चरण राखे
accounts-act-give = भूमिका दिए
accounts-act-invite = कसैलाई बोलाए
accounts-act-invite-again = निम्तो फेरि पठाए
accounts-act-invite-link = आफैँ दिन निम्तोको लिङ्क हेरे
accounts-act-invite-withdraw = निम्तो फिर्ता लिए
accounts-act-over = एउटा खाता सकियो
accounts-act-password-change = पासवर्ड बदले
accounts-act-password-link = इमेलबाट नयाँ पासवर्ड राखे
accounts-act-people-list = मानिसको सूची हेरे
accounts-act-person-see = कसैको पृष्ठ हेरे
accounts-act-profile = नाम वा भाषा बदले
accounts-act-reset-ask = नयाँ पासवर्ड मागे
accounts-act-reset-link = दिनका लागि नयाँ पासवर्डको लिङ्क बनायो
accounts-act-role-add = नयाँ भूमिका बनाए
accounts-act-role-edit = भूमिका बदले
accounts-act-role-remove = भूमिका पहिलेजस्तै बनाए, वा हटाए
accounts-act-session-end = एउटा सत्र अन्त्य गरे
accounts-act-sessions-end = कसैलाई सबैतिरबाट साइन आउट गरे
accounts-act-sessions-end-others = आफ्ना अरू सत्र अन्त्य गरे
accounts-act-sessions-end-all = सबैलाई साइन आउट गरे
accounts-act-codes-kept = आफ्ना कोड राखेको बताए
accounts-act-set-up = पहिलो प्रशासक बने
accounts-act-sign-in = ठीक पासवर्ड दिए
accounts-act-sign-in-code = दोस्रो चरणसहित साइन इन गरे
accounts-act-sign-in-link = लिंकबाट साइन इन गरे
accounts-act-sign-in-refused = गलत ठेगाना वा पासवर्ड लेखे
accounts-act-sign-out = साइन आउट गरे
accounts-act-staff-add = प्रोग्रामले थप्यो
accounts-act-take = भूमिका फिर्ता लिए

## चिठी
accounts-mail-invitation-subject = { $city }ले तपाईंलाई सँगै काम गर्न बोलाउँछ
accounts-mail-invitation-text = { $name }ले तपाईंलाई Hansa मा { $city }सँग काम गर्न बोलाउनुहुन्छ, जहाँ नागरिकका गुनासोको जवाफ दिइन्छ।
accounts-mail-invitation-how = पासवर्ड राख्न सात दिनभित्र लिंक खोल्नुहोस्। एक पटक मात्र खुल्छ।
accounts-mail-invitation-button = सुरु गर्नुहोस्
accounts-mail-reset-subject = तपाईंको खाताको नयाँ पासवर्ड
accounts-mail-reset-text = नमस्ते { $name }, यो लिंकबाट नयाँ पासवर्ड राख्नुहोस्। एक घण्टा चल्छ र एक पटक खुल्छ।
accounts-mail-reset-ignore = तपाईंले माग्नुभएको होइन भने केही नगर्नुहोस्: पासवर्ड उही रहन्छ।
accounts-mail-reset-button = नयाँ पासवर्ड राख्नुहोस्
accounts-mail-resident-subject = साइन इन गर्ने लिंक: { $city }
accounts-mail-resident-text = यो लिंकबाट साइन इन गर्नुहोस्। १५ मिनेट चल्छ र एक पटक खुल्छ।
accounts-mail-resident-ignore = तपाईंले माग्नुभएको होइन भने केही नगर्नुहोस्।
accounts-mail-resident-button = साइन इन गर्नुहोस्
accounts-mail-password-subject = तपाईंको पासवर्ड बदलियो
accounts-mail-password-text = नमस्ते { $name }, तपाईंको पासवर्ड भर्खरै बदलियो, र तपाईंको नाममा साइन इन भएका सबै साइन आउट भए।
accounts-mail-factor-subject = तपाईंको दोस्रो चरण राखियो
accounts-mail-factor-text = नमस्ते { $name }, तपाईंको साइन इनको दोस्रो चरणका लागि भर्खरै एउटा फोन राखियो।
accounts-mail-factor-away-subject = तपाईंको दोस्रो चरण हटाइयो
accounts-mail-factor-away-text = नमस्ते { $name }, प्रशासकले तपाईंको साइन इनको दोस्रो चरण हटाउनुभयो। अर्को पासवर्डपछि फेरि नयाँ राख्नुहुन्छ।
accounts-mail-codes-subject = तपाईंका कागजका नयाँ कोड बने
accounts-mail-codes-text = नमस्ते { $name }, तपाईंको खाताका लागि भर्खरै दस नयाँ कोड बने; पुरानाले अब केही खोल्दैनन्।
accounts-mail-not-you = तपाईं होइन? तुरुन्तै नयाँ पासवर्ड राख्नुहोस्, र प्रशासकलाई भन्नुहोस्।
accounts-mail-not-you-button = नयाँ पासवर्ड राख्नुहोस्
accounts-mail-footer-account = हामीकहाँ तपाईंको खाता भएकाले यो आएको हो।
accounts-mail-footer-resident = कसैले हाम्रो पृष्ठमा तपाईंको ठेगाना लेखेकाले यो आएको हो।
accounts-mail-footer-invitation = कसैले तपाईंलाई बोलाएकाले यो आएको हो। चाहिँदैन भने केही नगर्नुहोस्।

## त्रुटि
accounts-error-sign-in = ठेगाना र पासवर्ड मिलेनन्। छुट्टाछुट्टै ठीकै होलान्; टाइप गर्दाको गल्ती हेर्नुहोस्।
accounts-error-code = यो कोड मिलेन, वा पहिले नै प्रयोग भयो। अर्को कोड पर्खनुहोस्।
accounts-error-factor-stale = पृष्ठ निकै बेर खुला रह्यो। नयाँ चित्र छ: त्यही लिनुहोस्।
accounts-error-slow = धेरै पटक भयो। { $seconds ->
    [one] एक सेकेन्ड
   *[other] { $seconds } सेकेन्ड
} पर्खनुहोस्, वा लिंक मगाउनुहोस्: त्यो सधैं चल्छ।
accounts-error-mail = यो इमेल ठेगाना होइन।
accounts-error-name = १२० अक्षरसम्मको नाम दिनुहोस्।
accounts-error-password-short = कम्तीमा { $min } अक्षर चाहिन्छ।
accounts-error-password-long = बढीमा { $max } अक्षर लिन सकिन्छ।
accounts-error-password-common = यो पासवर्ड धेरैले चलाउँछन्, त्यसैले पहिले यही प्रयास गरिन्छ। अर्को लिनुहोस्।
accounts-error-password-context = तपाईं वा नगरलाई चिन्नेले यही प्रयास गर्छ। नाम र ठेगाना नभएको लिनुहोस्।
accounts-error-password-differs = माथिकोसँग मिलेन।
accounts-error-password-wrong = यो तपाईंको पासवर्ड होइन।
accounts-error-sign-in-anew = पहिले लिङ्कबाट फेरि साइन इन गर्नुहोस्।
accounts-error-token = प्रोग्रामले अन्तिम पटक छापेको टोकन यो होइन।
accounts-error-role = भूमिका छान्नुहोस्।
accounts-error-gone = यो अब छैन। अर्को छान्नुहोस्।
accounts-error-reason = किन हो, ३०० अक्षरभित्र भन्नुहोस्।
accounts-error-has-role = उहाँसँग त्यहाँ यो भूमिका पहिल्यै छ।
accounts-error-beyond = यो तपाईंसँग भएभन्दा बढी हो। त्यसभन्दा बढी कसैले दिन वा लिन सक्दैन; त्यो भएका प्रशासकलाई भन्नुहोस्।
accounts-error-last-administrator = उहाँ यहाँको अन्तिम प्रशासक हुनुहुन्छ। पहिले अरू कसैलाई प्रशासक बनाउनुहोस्।
accounts-error-last-of-roles = त्यसपछि भूमिकाले के गर्न पाउँछ भन्ने यहाँ कसैले बदल्न सक्ने छैन। पहिले त्यो अधिकार अरू कसैलाई दिनुहोस्।
accounts-error-role-in-use = यो भूमिका कसैसँग छ, वा कसैलाई बोलाइएको छ। पहिले त्यहाँबाट फिर्ता लिनुहोस्।
accounts-error-too-many = योभन्दा बढी हुन सक्दैन।
accounts-error-link = यो लिंक अब चल्दैन।
accounts-error-step = साइन इनको यो चरण सकियो। फेरि सुरु गर्नुहोस्।
accounts-span-hours = { $n ->
    [one] { $n } घण्टा
   *[other] { $n } घण्टा
}
accounts-span-working-hours = { $n ->
    [one] कार्यालय समयको { $n } घण्टा
   *[other] कार्यालय समयको { $n } घण्टा
}
accounts-span-working-days = { $n ->
    [one] { $n } कार्यदिन
   *[other] { $n } कार्यदिन
}
accounts-asked-question = प्रश्न
accounts-asked-words = प्रश्न “{ $question }”, यसका शब्द
accounts-asked-kind = प्रश्न “{ $question }”, उत्तर दिने तरिका
accounts-asked-required = प्रश्न “{ $question }”, उत्तर अनिवार्य
accounts-asked-place = प्रश्न “{ $question }”, सूचीमा स्थान
accounts-asked-option = प्रश्न “{ $question }”, छान्ने उत्तर
accounts-asked-option-words = प्रश्न “{ $question }”, उत्तर “{ $option }”
accounts-asked-option-place = प्रश्न “{ $question }”, उत्तर “{ $option }” को स्थान
accounts-detail-act = फिर्ता लिइएको
accounts-detail-added = थपिएको
accounts-detail-aliases = अन्य नाम
accounts-detail-approximate = कानुनी सिमाना होइन
accounts-detail-area = क्षेत्र
accounts-detail-areas-added = थपिएका क्षेत्र
accounts-detail-areas-changed = बदलिएका क्षेत्र
accounts-detail-areas-closed = बन्द गरिएका क्षेत्र
accounts-detail-areas-removed = हटाइएका क्षेत्र
accounts-detail-boundary = सहरको सिमाना
accounts-detail-brand = रङ
accounts-detail-cases = देखाइएका मामला
accounts-detail-category = प्रकार
accounts-detail-changed = बदलिएको
accounts-detail-closed = बन्द गरिएको
accounts-detail-contact = सम्पर्क
accounts-detail-contacts = सम्पर्कसहित
accounts-detail-count = सङ्ख्या
accounts-detail-country = देश
accounts-detail-count-people = { $n ->
    [one] { $n } जना
   *[other] { $n } जना
}
accounts-detail-count-entries = { $n ->
    [one] { $n } प्रविष्टि
   *[other] { $n } प्रविष्टि
}
accounts-detail-count-sessions = { $n ->
    [one] { $n } सत्र
   *[other] { $n } सत्र
}
accounts-detail-count-mails = { $n ->
    [one] { $n } इमेल
   *[other] { $n } इमेल
}
accounts-detail-created = नयाँ
accounts-detail-deadline = म्याद
accounts-detail-department = विभाग
accounts-detail-department-order = विभागहरूको क्रम
accounts-detail-departments-added = थपिएका विभाग
accounts-detail-departments-closed = बन्द गरिएका विभाग
accounts-detail-departments-removed = हटाइएका विभाग
accounts-detail-details = शब्द
accounts-detail-due = जवाफको म्याद
accounts-detail-elsewhere = कहाँ जाने
accounts-detail-emergency = आपतकालीन नम्बर पहिले
accounts-detail-emergency-number = आपतकालीन नम्बर
accounts-detail-evidence = जवाफअघि तस्बिर
accounts-detail-everywhere-else = अरू सबैतिर
accounts-detail-file = फाइल
accounts-detail-fri = शुक्रबार
accounts-detail-given = दिइएका अधिकार
accounts-detail-group = सूचीको समूह
accounts-detail-hint = एक हरफ सहयोग
accounts-detail-icon = चित्र
accounts-detail-in-language = { $label } ({ $language })
accounts-detail-named = { $label }, “{ $name }”
accounts-detail-kind = प्रकार
accounts-detail-language = भाषा
accounts-detail-languages = भाषा
accounts-detail-layers = नक्साका तह
accounts-detail-level = तह
accounts-detail-left-out = छोडिएको
accounts-detail-mail = इमेल ठेगाना
accounts-detail-map = नक्साको पहिलो दृश्य
accounts-detail-zoom = पहिलो नक्साको जुम
accounts-detail-max-zoom = सबैभन्दा नजिकको जुम
accounts-detail-members = सदस्य
accounts-detail-mon = सोमबार
accounts-detail-name = नाम
accounts-detail-offered = नागरिकलाई दिइएको
accounts-detail-open-cases = खुला गुनासा पनि
accounts-detail-order = सूचीमा क्रम
accounts-detail-outline = सिमाना रेखा
accounts-detail-phone = फोन
accounts-detail-pictures = तस्बिर
accounts-detail-place = शब्दमा ठाउँ
accounts-detail-place-rule = ठाउँ
accounts-detail-places = ठाउँ
accounts-detail-poles = अब सडक नभएका खम्बा
accounts-detail-population = जनसंख्या
accounts-detail-position = नक्सामा ठाउँ
accounts-detail-publication = सार्वजनिक गरिने
accounts-detail-questions = प्रश्न
accounts-detail-rating = ठीक भयो
accounts-detail-reason = कारण
accounts-detail-recovery-codes-left = बाँकी पुनर्प्राप्ति कोड
accounts-detail-removed = हटाइएको
accounts-detail-reopen-days = फेरि खोल्न मिल्ने दिन
accounts-detail-role = भूमिका
accounts-detail-rules = नियम
accounts-detail-sat = शनिबार
accounts-detail-scope = कहाँ
accounts-detail-sources = नक्साका स्रोत
accounts-detail-state = अवस्था
accounts-detail-street = सडक
accounts-detail-successor = जिम्मा लिने
accounts-detail-sun = आइतबार
accounts-detail-taken = लिइएका अधिकार
accounts-detail-template = नमुना
accounts-detail-text = पाठ
accounts-detail-texts = पाठ
accounts-detail-texts-of-city = नगरका पृष्ठका पाठ
accounts-detail-welcome = स्वागत
accounts-detail-about = डेस्कबारे
accounts-detail-privacy = गोपनीयता
accounts-detail-thu = बिहीबार
accounts-detail-title = शीर्षक
accounts-detail-to = कसलाई
accounts-detail-town = साँझको चित्र
accounts-detail-traces = छुट्याइएका रिपोर्ट
accounts-detail-tue = मंगलबार
accounts-detail-uses = के का लागि
accounts-detail-visibility = कसले देख्छ
accounts-detail-within = यसको भाग
accounts-detail-wed = बुधबार
accounts-detail-words = यसलाई भेटाउने शब्द
accounts-detail-zone = समय क्षेत्र

accounts-subject-concern = मामला { $name }
accounts-subject-account = { $name }
accounts-subject-gone = हटिसकेको खाता
accounts-subject-invitation = एउटा निम्तो
accounts-subject-invitation-to = { $mail } लाई निम्तो
accounts-subject-role = भूमिका: { $name }
accounts-subject-categories = समस्याका प्रकार
accounts-subject-category = प्रकार: { $name }
accounts-subject-template = नमुना: { $name }
accounts-subject-templates = जवाफका नमुना
accounts-subject-opening = “{ $page }” खोल्ने
accounts-subject-opening-other = एउटा पृष्ठ खोल्ने
accounts-subject-sending = “{ $page }”मा केही बदल्ने
accounts-subject-sending-other = केही बदल्ने
accounts-subject-doing = “{ $page }”: { $act }
accounts-subject-not-theirs = आफ्नो नभएको पृष्ठ
accounts-subject-routing = कसले के हेर्छ
accounts-subject-department = विभाग: { $name }
accounts-subject-group = प्रकारको समूह: { $name }
accounts-subject-area = क्षेत्र: { $name }
accounts-subject-place = ठाउँ: { $name }
accounts-subject-places = ठाउँको सूची: { $name }
accounts-subject-holiday = बिदा: { $name }
accounts-subject-holiday-named = { $name }, { $day }
accounts-subject-city = नगर
accounts-subject-mail = एउटा इमेल
accounts-subject-mails = इमेलहरू
accounts-subject-address = कसैको नभएको ठेगाना
accounts-subject-job = एउटा काम
accounts-subject-people = मानिसको सूची
accounts-subject-audit = अभिलेख
accounts-subject-contact = रिपोर्ट गर्नेहरू
accounts-subject-concerns = मामलाहरू
accounts-subject-register = सदस्यको दर्ता
