# यस भागका सबै पक्षले भन्ने शब्द र भर्दा हुन सक्ने गल्ती।

## गुनासो कहाँ पुग्यो
concerns-state-new = नयाँ
concerns-state-working = काम हुँदै
concerns-state-waiting = उत्तरको पर्खाइमा
concerns-state-answered = जवाफ दिइयो
concerns-state-closed = टुंगियो
concerns-stop-answer = जवाफ

## कसले हेर्न पाउँछ
concerns-visibility-public = सार्वजनिक
concerns-visibility-review = हेरेपछि सार्वजनिक
concerns-visibility-private = निजी
concerns-visibility-hidden = लुकाइएको

## कसरी आयो
concerns-channel-web = वेबबाट
concerns-channel-phone = फोनबाट
concerns-channel-counter = काउन्टरबाट
concerns-channel-letter = चिठीबाट
concerns-channel-street = सडकमै देखेर
concerns-channel-import = अर्को प्रणालीबाट

## ठाउँबारे के थाहा छ
concerns-place-point = नक्सामा
concerns-place-none = ठाउँ छैन
concerns-place-unlocated = ठाउँ अझै भेटिएको छैन

## विषयको जवाफ नदिई किन टुंगियो
concerns-reason-not-ours = नगरको काम होइन
concerns-reason-duplicate = पहिले नै भनिएको
concerns-reason-not-found = त्यहाँ केही भेटिएन
concerns-reason-no-reply = उत्तर आएन
concerns-reason-withdrawn = फिर्ता लिइयो
concerns-reason-not-possible = सम्भव छैन

## कहिले सार्वजनिक हुन्छ
concerns-publication-at-once = तुरुन्तै
concerns-publication-after-review = कर्मचारीले हेरेपछि
concerns-publication-never = कहिल्यै होइन

## ठाउँ चाहिन्छ?
concerns-place-rule-required = ठाउँ चाहिन्छ
concerns-place-rule-optional = ठाउँ हुन सक्छ
concerns-place-rule-none = ठाउँ हुँदैन

## प्रकार
concerns-kind-report = जानकारी
concerns-kind-complaint = उजुरी
concerns-kind-request = अनुरोध
concerns-kind-suggestion = सुझाव

## समूह
concerns-group-lighting = सडक बत्ती
concerns-group-roads = सडक र पेटी
concerns-group-traffic = ट्राफिक र बस
concerns-group-waste = फोहोर
concerns-group-water = पानी र ढल
concerns-group-trees = रूख
concerns-group-parks = पार्क र खेल्ने ठाउँ
concerns-group-animals = पशुपन्छी
concerns-group-buildings = भवन
concerns-group-noise = होहल्ला
concerns-group-other = अरू केही

## प्रश्न
concerns-question-text = शब्द
concerns-question-number = संख्या
concerns-question-date = मिति
concerns-question-choice = धेरैमध्ये एउटा
concerns-question-choices = धेरैमध्ये जति पनि
concerns-question-notice = पढ्ने एउटा वाक्य

## के मिलेन
concerns-error-category = के हो, छान्नुहोस्।
concerns-error-too-long = यो लामो भयो; बढीमा { $max } अक्षर अट्छ।
concerns-error-mail = इमेल ठेगाना @ सहित लेख्नुहोस्, जस्तै name@example.org।
concerns-error-mail-dot = इमेल ठेगाना पूरा लेख्नुहोस्: @ पछि थोप्लो भएको नाम आउँछ, जस्तै example.org।
concerns-error-mail-strange = यो इमेल ठेगानामा हुन नहुने केही छ, जस्तै अल्पविराम वा खाली ठाउँ। एउटा ठेगाना लेख्नुहोस्, जस्तै name@example.org।
concerns-error-phone = फोन नम्बर अंकमा लेख्नुहोस्, जस्तै +60 4-555 0100।
concerns-error-too-many-photos = एउटा गुनासोमा बढीमा { $max } तस्बिर अट्छ।
concerns-error-place-missing = कहाँ हो भन्नुहोस्: ठाउँ छान्नुहोस्, वा शब्दमा लेख्नुहोस्।
concerns-error-place-needed = “{ $kind }” लाई ठाउँ चाहिन्छ। नाम थाहा छैन? कहाँ हो आफ्नै शब्दमा भन्नुहोस्: कर्मचारीले भेट्टाउनेछन्।
concerns-error-place-outside = यो ठाउँ नगरबाहिर पर्छ। नगरभित्रको छान्नुहोस्, वा ठाउँ शब्दमा लेख्नुहोस्।
concerns-error-reported-at = यो रिपोर्टको मिति भविष्यको वा १९९० भन्दा अघिको छ। मिति जाँच्नुहोस्।
concerns-error-question-missing = यो प्रश्नको उत्तर दिनुहोस्।
concerns-error-choice-missing = एउटा छान्नुहोस्।
concerns-error-choices-missing = कम्तीमा एउटा छान्नुहोस्।
concerns-error-not-a-number = पूर्ण संख्या अंकमा लेख्नुहोस्।
concerns-error-not-a-date = मिति साल, महिना र दिन गरी लेख्नुहोस्, जस्तै 2026-11-24।
concerns-error-not-an-option = दिइएका उत्तरमध्ये एउटा छान्नुहोस्।
concerns-error-picture = यो तस्बिर पढ्न सकिएन। १२ MB सम्मका JPEG, PNG, WebP र GIF लिइन्छ।
concerns-error-picture-of = तपाईंले छानेकामध्ये तस्बिर { $n } पढ्न सकिएन। १२ MB सम्मका JPEG, PNG, WebP र GIF लिइन्छ।
concerns-error-picture-large = यो तस्बिरमा धेरै पिक्सेल छन्। { $millions } मिलियनसम्म, हरेक छेउमा बढीमा { $side } लिइन्छ: यसको सानो प्रति पठाउनुहोस्।
concerns-error-picture-large-of = तपाईंले छानेकामध्ये तस्बिर { $n } मा धेरै पिक्सेल छन्। { $millions } मिलियनसम्म, हरेक छेउमा बढीमा { $side } लिइन्छ: यसको सानो प्रति पठाउनुहोस्।
concerns-error-picture-named = “{ $name }” पढ्न सकिएन। १२ MB सम्मका JPEG, PNG, WebP र GIF लिइन्छ।
concerns-error-picture-named-large = “{ $name }” मा धेरै पिक्सेल छन्। { $millions } मिलियनसम्म, हरेक छेउमा बढीमा { $side } लिइन्छ: यसको सानो प्रति पठाउनुहोस्।
concerns-error-picture-named-many = “{ $name }” को लागि ठाउँ भएन: एउटा गुनासोमा बढीमा { $max } तस्बिर अट्छ।
concerns-error-picture-named-together = “{ $name }” अरूसँग मिलाउँदा धेरै ठूलो भयो: एकपटकमा बढीमा { $together } MB, र हरेक १२ MB सम्म पठाइन्छ।
concerns-error-photos-together = यी तस्बिर सबै मिलाउँदा धेरै ठूला भए: एकपटकमा बढीमा { $max } MB पठाइन्छ। थोरै छान्नुहोस्, वा एक-एक गरी पठाउनुहोस्।
concerns-error-given-away = यो गुनासो अब तपाईंले देख्नेमा पर्दैन: अब अर्को शाखासँग छ।
concerns-error-not-now = यसबीच गुनासो अघि बढिसक्यो; अब यो गर्न मिल्दैन। कहाँ पुग्यो हेर्न फेरि खोल्नुहोस्।
concerns-error-too-many = धेरै पटक पठाइयो। केही बेर पर्खेर फेरि प्रयास गर्नुहोस्।
