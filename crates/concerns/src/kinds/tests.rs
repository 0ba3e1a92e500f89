//! Finding a category in the resident's own words: the rules, each with as few kinds as show it.

use super::*;
use crate::model::{CategoryKind, Groups, PlaceRule, Publication};
use cities::Deadline;
use kernel::Text;

fn kind(code: &str, lang: &str, said: &[&str]) -> Category {
    let lang = Lang::parse(lang).unwrap();
    Category {
        code: code.into(),
        group: Groups::Other,
        icon: String::new(),
        kind: CategoryKind::Report,
        department: String::new(),
        deadline: Deadline::Hours(24),
        publication: Publication::AtOnce,
        place: PlaceRule::Optional,
        evidence: false,
        emergency: false,
        is_closed: false,
        name: Text::default(),
        hint: Text::default(),
        words: vec![(lang, said.iter().map(ToString::to_string).collect())],
        questions: Vec::new(),
        elsewhere: Text::default(),
    }
}

#[test]
fn what_names_one_counts_more_than_what_names_many() {
    let said = [("tree", vec!["غصن مكسور", "شجرة تحجب الضوء"]), ("pavement", vec!["رصيف مكسور"]), ("road", vec!["طريق مكسور"]), ("lamp", vec!["ضوء"])];
    let kinds = Kinds::new(said.map(|(code, words)| kind(code, "ar", &words)).into(), Routing::default(), Vec::new());
    assert_eq!(kinds.find("الضوء مكسور", 5)[0].code, "lamp", "with the article too");
    assert_eq!(kinds.meant("الضوء مكسور").map(|c| c.code.as_str()), Some("lamp"));
    assert_eq!(kinds.meant("مكسور"), None, "two fit alike: nobody is led to either");
    let kinds = Kinds::new(vec![kind("lamp", "en", &["light broken"]), kind("gas", "en", &["gas smell"])], Routing::default(), Vec::new());
    assert_eq!(kinds.meant("lights don't work").map(|c| c.code.as_str()), Some("lamp"));
    assert_eq!(kinds.meant("gas").map(|c| c.code.as_str()), Some("gas"), "an s that is no ending stays");
}

#[test]
fn an_emergency_wins_where_words_fit_both() {
    let cases = [
        ("en", "fire", "street fire hydrant", "Fire!", "street fire hydrant leaks"),
        ("ms", "api", "pili bomba api", "ada api", "pili bomba api bocor"),
        ("vi", "cháy nhà", "bóng đèn cháy nhà văn hóa", "chay nha", "bóng đèn cháy nhà văn hóa"),
        ("ne", "आगो", "आगो निभाउने धारा", "घरमा आगो", "आगो निभाउने धारा चुहियो"),
        ("ar", "حريق", "صنبور حريق الشارع", "الحريق في البيت", "صنبور حريق الشارع يسرب"),
    ];
    for (lang, danger, other, typed, meant_other) in cases {
        let danger = Category { emergency: true, ..kind("danger", lang, &[danger]) };
        let kinds = Kinds::new(vec![kind("hydrant", lang, &[other]), danger], Routing::default(), Vec::new());
        assert_eq!(kinds.meant(typed).map(|c| c.code.as_str()), Some("danger"), "{lang}: {typed}");
        assert_eq!(kinds.find(meant_other, 2).iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["hydrant", "danger"], "{lang}: {meant_other}");
    }
}

#[test]
fn where_somebody_may_be_in_danger_nothing_else_is_chosen() {
    let danger = kind("danger", "en", &["collapsed", "cháy nhà", "man not moving"]);
    let danger = Category { emergency: true, elsewhere: Text::one(Lang::english(), "Call".to_string()), ..danger };
    let others = [kind("waste", "en", &["waste", "manhole", "there"]), kind("lamp", "en", &["street lamp"]), kind("pipe", "vi", &["nước chảy"])];
    let kinds = Kinds::new(others.into_iter().chain([danger]).collect(), Routing::default(), Vec::new());
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    assert_eq!(meant("the old man was collapsed"), Some("danger"), "small words begin no other");
    assert_eq!(meant("man lying on the street not moving"), Some("danger"));
    assert_eq!((meant("nước chảy"), meant("cháy")), (Some("pipe"), Some("danger")), "whoever types the marks means them");
    assert_eq!(meant("street, moving"), None, "it may be that somebody does not");
    assert!(kinds.may_be_danger("street, moving") && !kinds.may_be_danger("street lamp"));
}

#[test]
fn what_only_sounds_like_danger_leads_to_nobodys_help() {
    let cases = [
        ("en", "fire", "fire hydrant leaking", "fire beside the fire hydrant"),
        ("ms", "ada api", "kereta api lambat", "kereta api, ada api"),
        ("vi", "cháy nhà", "bóng đèn cháy", "cháy nhà, bóng đèn cháy"),
        ("ne", "आगो", "आगो निभाउने धारा चुहियो", "घरमा आगो, आगो निभाउने दमकल"),
        ("ar", "حريق", "طفاية الحريق مفقودة", "حريق ولا توجد طفاية حريق"),
    ];
    for (lang, says, harmless, danger) in cases {
        let elsewhere = Text::one(Lang::english(), "Call".to_string());
        let help = |says: &str| Category { emergency: true, elsewhere: elsewhere.clone(), ..kind("danger", lang, &[says]) };
        let kinds = Kinds::new(vec![help(says)], Routing::default(), Vec::new());
        assert!(kinds.find(harmless, 5).is_empty() && !kinds.may_be_danger(harmless), "{lang}: {harmless}");
        assert_eq!(kinds.meant(danger).map(|c| c.code.as_str()), Some("danger"), "{lang}: {danger}");
        let kinds = Kinds::new(vec![help(harmless)], Routing::default(), Vec::new());
        assert!(kinds.may_be_danger(harmless), "{lang}: a city that says so itself is believed");
    }
}

#[test]
fn the_thing_that_is_named_decides_and_not_how_it_is() {
    let signal = ["traffic light not working", "lampu isyarat mati", "đèn giao thông không hoạt động", "ट्राफिक बत्ती काम गर्दैन", "إشارة المرور لا تعمل"];
    let lamp: [&[&str]; 5] = [&["street light", "lamp"], &["lampu jalan"], &["đèn đường"], &["सडक बत्ती"], &["عمود إنارة"]];
    let typed = [
        ["street light not working", "streetlight not working", "lamp not working", "lamp is dead"],
        ["lampu jalan mati", "lampu jalan tak berfungsi", "jalan, lampu mati", "lampu jalan rosak"],
        ["đèn đường không hoạt động", "den duong khong hoat dong", "đèn đường hỏng", "đường mất đèn"],
        ["सडक बत्ती काम गर्दैन", "सडक बत्ती बिग्रियो", "सडक बत्ती", "सडकको बत्ती, सडक बत्ती"],
        ["عمود الإنارة لا يعمل", "إنارة لا تعمل", "العمود معطل", "عمود إنارة مكسور"],
    ];
    for (n, lang) in ["en", "ms", "vi", "ne", "ar"].into_iter().enumerate() {
        let tree = kind("tree", "en", &["tree is dead", "pokok mati"]);
        let kinds = Kinds::new(vec![kind("signal", lang, &[signal[n]]), tree, kind("lamp", lang, lamp[n])], Routing::default(), Vec::new());
        for typed in typed[n] {
            assert_eq!(kinds.meant(typed).map(|c| c.code.as_str()), Some("lamp"), "{lang}: {typed}");
        }
        assert_eq!(kinds.meant(signal[n]).map(|c| c.code.as_str()), Some("signal"), "{lang}");
    }
    let kinds = Kinds::new(vec![kind("signal", "en", &["signal not working"])], Routing::default(), Vec::new());
    assert_eq!((kinds.meant("not working"), kinds.find("not working", 5).len()), (None, 1), "it is found, and not chosen");
}

#[test]
fn what_is_said_whole_counts_more_than_its_parts_and_marks_make_another_word_of_state() {
    let said = [("lamp", "en", "light"), ("signal", "en", "red light"), ("road", "vi", "mặt đường"), ("lamp-vi", "vi", "đèn"), ("signal-vi", "vi", "đèn đỏ")];
    let kinds = Kinds::new(said.map(|(code, lang, word)| kind(code, lang, &[word])).into(), Routing::default(), Vec::new());
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    assert_eq!((meant("red light broken"), meant("light broken")), (Some("signal"), Some("lamp")));
    assert_eq!((meant("đèn đỏ hỏng"), meant("đèn hỏng")), (Some("signal-vi"), Some("lamp-vi")));
    assert_eq!((meant("mặt"), meant("mất")), (Some("road"), None));
}

#[test]
fn a_word_of_danger_is_not_outweighed_by_a_phrase_of_something_else() {
    let elsewhere = Text::one(Lang::english(), "Call".to_string());
    let danger = Category { emergency: true, elsewhere, ..kind("danger", "en", &["injured", "gas leak"]) };
    let kinds = Kinds::new(vec![kind("lamp", "en", &["street light", "lamp"]), danger], Routing::default(), Vec::new());
    assert_eq!(kinds.meant("street light fell, someone injured").map(|c| c.code.as_str()), Some("danger"));
    assert_eq!(kinds.meant("street light fell").map(|c| c.code.as_str()), Some("lamp"));
}

#[test]
fn where_it_is_does_not_decide_what_it_is() {
    let said: [(&str, &str, &[&str]); 10] = [
        ("park", "ms", &["taman", "taman permainan"]),
        ("lamp", "ms", &["lampu", "lampu jalan", "pokok halang lampu"]),
        ("stall", "ms", &["pasar"]),
        ("lake", "en", &["lake", "bus stop"]),
        ("lamp-en", "en", &["street lamp", "lamp"]),
        ("stall-vi", "vi", &["chợ"]),
        ("waste", "vi", &["rác"]),
        ("road", "ne", &["बाटो"]),
        ("cow", "ne", &["गाई"]),
        ("waste-ar", "ar", &["قمامة"]),
    ];
    let market = kind("stall-ar", "ar", &["سوق"]);
    let kinds = said.map(|(code, lang, words)| kind(code, lang, words)).into_iter().chain([market]);
    let kinds = Kinds::new(kinds.collect(), Routing::default(), Vec::new());
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    let led = [
        ("lamp", ["lampu padam Taman Alma", "lampu rosak jalan pasar", "lampu dekat pasar", "depan rumah lampu mati", "Pasar Besar, lampu mati"].as_slice()),
        ("lamp-en", &["street lamp out in Taman Alma", "at the bus stop lamp dead", "lamp on Lake Road", "Street Lamp Near Lake"]),
        ("waste", &["rác ở chợ Đồng Xuân", "rac gan cho Dong Xuan", "rác gần chợ"]),
        ("cow", &["गाईले बाली खायो", "बाटोमा गाई", "बाटो मा गाई"]),
        ("waste-ar", &["قمامة في السوق", "قمامة قرب سوق المدينة"]),
        ("park", &["taman kotor", "di taman", "taman permainan rosak di Taman Alma"]),
        ("lake", &["in the lake", "lake is dirty"]),
    ];
    for (code, typed) in led.into_iter().flat_map(|(code, all)| all.iter().map(move |t| (code, *t))) {
        assert_eq!(meant(typed), Some(code), "{typed}");
    }
    for typed in ["wallet gone in the lake", "dompet hilang di taman", "wallet gone on Lake Road", "di Taman Alma", "Taman Alma", "strange bus"] {
        assert_eq!(meant(typed), None, "{typed}: where it is is known, and not what");
    }
}

#[test]
fn a_part_of_what_is_said_in_danger_is_none() {
    let elsewhere = Text::one(Lang::english(), "Call".to_string());
    let danger = Category { emergency: true, elsewhere, ..kind("danger", "en", &["fell into the lake", "car accident", "house burns"]) };
    let kinds =
        Kinds::new(vec![kind("lake", "en", &["lake"]), kind("parking", "en", &["car parked", "lamp that burns"]), danger], Routing::default(), Vec::new());
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    assert_eq!((meant("lake dirty"), meant("child fell into the lake")), (Some("lake"), Some("danger")));
    assert_eq!(meant("burns"), Some("danger"), "a part of it is enough that is no other's matter, and no place");
    assert!(!kinds.may_be_danger("a parked car") && kinds.may_be_danger("accident with a car"));
}

/// A lamp, a tree and a drain, and help that is called for nothing but fire: what else is danger the product knows.
fn of_every_city(lang: &str, [lamp, tree, drain, fire]: [&str; 4]) -> Kinds {
    let help = Category { emergency: true, elsewhere: Text::one(Lang::english(), "Call".to_string()), ..kind("danger", lang, &[fire]) };
    Kinds::new(vec![kind("lamp", lang, &[lamp]), kind("tree", lang, &[tree]), kind("drain", lang, &[drain]), help], Routing::default(), Vec::new())
}

#[test]
fn who_lies_under_what_fell_or_wants_to_die_is_in_danger_whatever_words_the_city_has() {
    let cases = [
        ("en", ["lamp", "tree", "drain", "fire"], ["tree fell on an old man", "I want to kill myself", "my mother can't breathe", "lamp fell, driver stuck"]),
        ("ms", ["lampu", "pokok", "longkang", "kebakaran"], ["pokok tumbang atas budak", "nak bunuh diri", "ibu sesak nafas", "lampu hempap orang"]),
        ("vi", ["đèn", "cây", "cống", "cháy nhà"], ["cây đổ đè người", "tôi muốn chết", "mẹ tôi không thở được", "đèn rơi trúng người"]),
        ("ne", ["बत्ती", "रुख", "नाली", "आगो"], ["मान्छे माथि रुख ढल्यो", "मर्न मन लाग्यो", "आमाको सास रोकियो", "रुखले बच्चालाई थिच्यो"]),
        ("ar", ["مصباح", "شجرة", "مجرى", "حريق"], ["شجرة سقطت على رجل", "أريد أن أموت", "أمي لا تستطيع التنفس", "سقط المصباح على طفل"]),
    ];
    for (lang, words, typed) in cases {
        let kinds = of_every_city(lang, words);
        for typed in typed {
            assert_eq!(kinds.meant(typed).map(|c| c.code.as_str()), Some("danger"), "{lang}: {typed}");
        }
    }
}

#[test]
fn where_it_may_be_danger_or_not_nothing_is_chosen_and_both_are_listed() {
    let cases = [
        (
            "en",
            ["lamp", "tree", "drain", "fell into the drain"],
            [("drain collapsed", "drain"), ("tree may fall on people", "tree"), ("Ali fell into the drain", "drain")],
        ),
        (
            "ms",
            ["lampu", "pokok", "longkang", "jatuh longkang"],
            [("longkang runtuh", "drain"), ("pokok nak tumbang atas orang", "tree"), ("Ali jatuh longkang", "drain")],
        ),
        (
            "vi",
            ["đèn", "cây", "cống", "rơi xuống cống"],
            [("cống sập", "drain"), ("cây sắp đổ vào người đi đường", "tree"), ("anh Nam rơi xuống cống", "drain")],
        ),
        ("ne", ["बत्ती", "रुख", "नाली", "नालीमा खस्यो"], [("नाली डुब्यो", "drain"), ("रुख ढल्यो, मान्छे छन्", "tree"), ("रामे नालीमा खस्यो", "drain")]),
        ("ar", ["مصباح", "شجرة", "مجرى", "حريق"], [("انهيار المجرى", "drain"), ("شجرة قد تسقط على الناس", "tree"), ("طفل وقع المصباح", "lamp")]),
    ];
    for (lang, words, typed) in cases {
        let kinds = of_every_city(lang, words);
        for (typed, other) in typed {
            let found: Vec<&str> = kinds.find(typed, 2).iter().map(|c| c.code.as_str()).collect();
            assert_eq!((kinds.meant(typed), found), (None, vec!["danger", other]), "{lang}: {typed}");
        }
    }
}

#[test]
fn what_fell_and_is_nobody_is_no_danger_and_a_street_may_be_called_by_a_word_of_danger() {
    let kinds = of_every_city("ms", ["lampu", "sampah", "longkang", "bomba"]);
    let help = kind("danger", "ms", &["jatuh longkang", "bomba"]);
    let help = Category { emergency: true, elsewhere: Text::one(Lang::english(), "Call".to_string()), ..help };
    let kinds = Kinds::new(kinds.categories.into_iter().filter(|c| c.code != "danger").chain([help]).collect(), Routing::default(), Vec::new());
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    assert_eq!(meant("jatuh longkang"), Some("danger"));
    assert!(!kinds.may_be_danger("kunci jatuh longkang") && !kinds.may_be_danger("sampah jatuh longkang") && kinds.may_be_danger("Ali jatuh longkang"));
    for typed in ["Lampu Jalan Bomba", "lampu di Jalan Bomba rosak", "Lorong Bomba lampu mati"] {
        assert!(meant(typed) == Some("lamp") && !kinds.may_be_danger(typed), "{typed}");
    }
    assert_eq!((meant("lampu jalan bomba"), meant("bomba")), (None, Some("danger")), "in small letters it may be both");
}

#[test]
fn a_vietnamese_tone_stands_on_either_letter_and_an_article_is_none_that_has_marks() {
    let kinds = of_every_city("vi", ["hoà", "hoa sữa", "thuý", "hỏa hoạn"]);
    let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
    assert_eq!((meant("hoả hoạn"), meant("hỏa hoạn"), meant("hòa"), meant("thúy")), (Some("danger"), Some("danger"), Some("lamp"), Some("drain")));
    assert_eq!((meant("hoa sữa"), meant("ồn")), (Some("tree"), None), "“ồn” is no “on”");
    let kinds = Kinds::new(vec![kind("office", "vi", &["thẻ bảo hiểm"]), kind("school", "vi", &["bảo hiểm"])], Routing::default(), Vec::new());
    assert_eq!(kinds.meant("thẻ bảo hiểm").map(|c| c.code.as_str()), Some("office"), "“thẻ” is no “the”");
}

proptest::proptest! {
    #[test]
    fn whatever_else_is_typed_one_word_each_the_emergency_is_first(before in "[a-z]{0,8}( [a-z]{1,8}){0,3}", after in "[a-z]{0,8}", hurt_first: bool) {
        let words: Vec<&str> = before.split_whitespace().chain(after.split_whitespace()).collect();
        let danger = Category { emergency: true, ..kind("danger", "en", &["hurt"]) };
        let others = words.iter().map(|w| kind("other", "en", &[w]));
        let kinds = Kinds::new(others.chain([danger]).collect(), Routing::default(), Vec::new());
        let typed = if hurt_first { format!("hurt {before} {after}") } else { format!("{before} {after} hurt") };
        proptest::prop_assert_eq!(&kinds.find(&typed, 1)[0].code, "danger");
    }
}
