# नागरिकलाई जाने चिठी।
concerns-mail-time = { $weekday } { $date }, { $time }
concerns-mail-quote-by = { $team }, { $time }
concerns-mail-reference = तपाईंको सन्दर्भ नम्बर: { $reference }। यो इमेल राख्नुहोस्: यसमा भएको लिंक तपाईंको निजी लिंक हो।
concerns-mail-review = कर्मचारीले हेरेपछि यो सबैले देख्न सक्छन्।

concerns-mail-received-title = तपाईंको गुनासो पाइयो: { $title }
concerns-mail-received-text = धन्यवाद। यो { $team }सँग छ; जवाफको म्याद { $time } सम्म छ।
concerns-mail-assigned-title = काम हुँदै: { $title }
concerns-mail-assigned-text = अब { $team }का एक जनाले हेर्दै हुनुहुन्छ। जवाफको म्याद { $time } सम्म छ।
concerns-mail-asked-title = तपाईंलाई एउटा प्रश्न: { $title }
concerns-mail-asked-text = काम तपाईंको उत्तर पर्खिरहेको छ, र पठाउनेबित्तिकै अघि बढ्छ।
concerns-mail-answered-title = जवाफ आयो: { $title }
concerns-mail-answered-text = { $n ->
    [0] यो { $time }मा भनिएको थियो।
    [one] यो { $time }मा भनिएको थियो, र एक छिमेकीले पनि त्यही भने।
   *[other] यो { $time }मा भनिएको थियो, र { $n } छिमेकीले पनि त्यही भने।
}
concerns-mail-photos = { $n ->
    [one] के गरियो, एउटा तस्बिरमा देखिन्छ।
   *[other] के गरियो, { $n } वटा तस्बिरमा देखिन्छ।
}
concerns-mail-reopen = { $days ->
    [one] ठीक भएन? एक दिनभित्र फेरि खोल्न सक्नुहुन्छ।
   *[other] ठीक भएन? { $days } दिनभित्र फेरि खोल्न सक्नुहुन्छ।
}
concerns-mail-closed-title = टुंगियो: { $title }
concerns-mail-closed-text = कारण: { $reason }।
concerns-mail-reopened-title = फेरि खुल्यो: { $title }
concerns-mail-reopened-text = { $team }ले फेरि हेर्दै छ। जवाफको म्याद { $time } सम्म छ।
concerns-mail-before-answered = त्यसअघि नगरले जवाफ दिएको थियो:
concerns-mail-before-closed = त्यसअघि नगरले गुनासो टुंग्याएर लेखेको थियो:
concerns-mail-moved-title = अर्को शाखामा: { $title }
concerns-mail-moved-text = यो अब { $team }सँग छ। जवाफको म्याद { $time } सम्म छ।

concerns-mail-button-see = कहाँ पुग्यो हेर्नुहोस्
concerns-mail-button-reply = प्रश्न पढेर उत्तर दिनुहोस्
concerns-mail-button-rate = जवाफ हेर्नुहोस्, र ठीक छ कि छैन भन्नुहोस्

concerns-mail-because-reported = तपाईंले { $reference }को गुनासो गर्नुभएकाले यो आएको हो।
concerns-mail-because-follow = तपाईंले { $reference } पछ्याउनुभएकाले यो आएको हो।
concerns-mail-because-asked = कसैले { $reference }को खबर यो ठेगानामा मागेकाले आएको हो।
concerns-mail-leave = यसबारे अब इमेल नपठाउनुहोस्

concerns-mail-confirm-title = यसबारे तपाईंलाई लेखौं? { $title }
concerns-mail-confirm-text = कसैले, सायद तपाईंले नै, { $city }मा यो ठेगाना लेख्नुभयो। हुन्छ भन्नुभयो भने जवाफ आएपछि लेख्छौं।
concerns-mail-confirm-not-you = तपाईं होइन? केही नगर्नुहोस्, अरू इमेल आउँदैन।
