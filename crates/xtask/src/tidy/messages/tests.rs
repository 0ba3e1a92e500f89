use super::check_promised;
use crate::tree::Tree;

const CODE: (&str, &str) = ("crates/web/src/a.rs", "fn f() { t(\"web-hello\"); t(\"web-count\") }");
const ENGLISH: (&str, &str) =
    ("crates/web/locales/en/web.ftl", "web-hello = Hello { $name }\nweb-count = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n");

fn sentences(files: &[(&str, &str)]) -> Vec<String> {
    check_promised(&Tree::of(files), &["en"]).into_iter().map(|f| f.to_string()).collect()
}
fn other(path: &str, text: &str) -> Vec<String> {
    sentences(&[CODE, ENGLISH, (path, text)])
}
fn says(found: &[String], words: &str) {
    assert!(found.len() == 1 && found[0].contains(words), "{words}: {found:?}");
}

#[test]
fn a_catalogue_that_fits_passes() {
    assert_eq!(sentences(&[CODE, ENGLISH]), [] as [&str; 0]);
}

#[test]
fn a_missing_message_is_found_where_it_is_used() {
    says(&other("crates/web/src/b.rs", "\n\nfn f() { t(\"web-no-such\") }"), "crates/web/src/b.rs:3: there is no message `web-no-such`");
    says(&other("crates/web/templates/web/a.html", "<p>{{ v.t(\"web-no-such\") }}"), "there is no message `web-no-such`");
    says(&other("crates/web/templates/web/a.html", "\n{% if x == 'web-no-such' %}"), "a.html:2: there is no message `web-no-such`");
    says(&other("crates/jobs/src/lib.rs", "const P: Permission = Permission(\"jobs.mail.see\");"), "`jobs-permission-mail-see` in crates/jobs/locales/en");
}

#[test]
fn what_is_no_id_is_let_pass() {
    assert_eq!(
        other(
            "crates/web/src/b.rs",
            "// \"web-no\"\nfn f() { g(\"web-\", \"a web-site\", include_str!(\"web-x\"), \"webs-x\") } #[cfg(test)] mod tests { \"web-x\" }"
        ),
        [] as [&str; 0]
    );
    assert_eq!(other("crates/web/templates/web/a.html", "<p class=\"web-page\">"), [] as [&str; 0]);
}

#[test]
fn an_id_that_is_glued_together_is_found() {
    says(&other("crates/web/src/b.rs", "fn f() { t(&format!(\"web-state-{code}\")) }"), "glues an id");
    says(&other("crates/web/src/b.rs", "fn f() { t(&format!(\"web-{code}\")) }"), "glues an id");
}

#[test]
fn an_unused_message_is_found() {
    says(&other("crates/web/locales/en/more.ftl", "web-alone = Alone\n"), "more.ftl:1: `web-alone` is used nowhere");
    assert_eq!(other("crates/web/locales/en/more.ftl", "-term = { web-hello }\n"), [] as [&str; 0]);
    let only_in_tests =
        sentences(&[("crates/web/src/a.rs", "#[cfg(test)] mod tests { \"web-hello\" }"), ("crates/web/locales/en/web.ftl", "web-hello = Hi\n")]);
    says(&only_in_tests, "used nowhere");
}

#[test]
fn an_id_of_another_slice_or_one_that_stands_twice_is_found() {
    let used = ("crates/hansa/src/main.rs", "fn f() { t(\"concerns-a\") }");
    says(&sentences(&[CODE, ENGLISH, used, ("crates/network/locales/en/n.ftl", "concerns-a = A\n")]), "belongs to another slice");
    says(&other("crates/web/locales/en/more.ftl", "web-hello = Hello { $name }\n"), "stands here twice");
    says(&other("crates/web/locales/en/more.ftl", "web-hello\n"), "no Fluent");
}

#[test]
fn a_language_says_what_english_says() {
    let path = "crates/web/locales/ms/web.ftl";
    let good = "web-hello = Helo { $name }\nweb-count = { $n } hari\n";
    assert_eq!(other(path, good), [] as [&str; 0]);
    says(&other(path, "web-count = { $n } hari\n"), "`web-hello` is missing in ms");
    says(&other(path, &format!("{good}web-extra = X\n")), "`web-extra` is not in English");
    says(&other(path, &good.replace("$name", "$nama")), "has the arguments { $nama }; English has { $name }");
    says(&other("crates/web/locales/xx/web.ftl", "web-hello = H { $name }\nweb-count = { $n }\n")[..1], "no rules for plurals of `xx`");
}

#[test]
fn a_language_has_all_its_plural_forms() {
    let path = "crates/web/locales/ar/web.ftl";
    let with = |forms: &str| other(path, &format!("web-hello = { } {{ $name }}\nweb-count = {forms}\n", "ا"));
    let all = "{ $n ->\n [zero] { $n }\n [one] { $n }\n [two] { $n }\n [few] { $n }\n [many] { $n }\n *[other] { $n }\n }";
    assert_eq!(with(all), [] as [&str; 0]);
    assert_eq!(with(&all.replace("[two]", "[2]")), [] as [&str; 0]);
    says(&with(&all.replace(" [two] { $n }\n [few] { $n }\n", "")), "without the forms two, few");
    says(&with("{ $n }"), "counts $n in English; `ar` needs zero, one, two, few, many, other");
    says(&other("crates/web/locales/ne/web.ftl", &format!("web-hello = x {{ $name }}\nweb-count = {all}\n")), "forms that `ne` has not: zero, two, few, many");
    says(&sentences(&[CODE, (ENGLISH.0, "web-hello = H\nweb-count = { $n ->\n   *[other] { $n } days\n}\n")]), "without the forms one");
}

#[test]
fn a_language_that_nobody_has_written_yet_needs_no_line_of_code() {
    let path = |lang: &str| format!("crates/web/locales/{lang}/web.ftl");
    let with = |lang: &str, forms: &str| other(&path(lang), &format!("web-hello = x {{ $name }}\nweb-count = {forms}\n"));
    assert_eq!(with("sw", "{ $n ->\n [one] { $n }\n *[other] { $n }\n }"), [] as [&str; 0]);
    assert_eq!(with("ja", "{ $n }"), [] as [&str; 0]);
    says(&with("pl", "{ $n ->\n [one] { $n }\n *[other] { $n }\n }"), "without the forms few, many");
    let found = with("not_a_language", "{ $n }");
    assert!(!found.is_empty() && found.iter().all(|f| f.contains("no rules for plurals")), "{found:?}");
}

#[test]
fn a_promised_language_is_in_every_crate() {
    let found = check_promised(&Tree::of(&[CODE, ENGLISH]), &["en", "ms"]);
    says(&found.into_iter().map(|f| f.to_string()).collect::<Vec<_>>(), "there is no `ms` beside `en`");
}

#[test]
fn a_language_without_english_beside_it_is_found() {
    says(&other("crates/jobs/locales/ms/jobs.ftl", "jobs-a = A\n"), "no English beside it");
}

#[test]
fn none_against_some_is_no_plural() {
    let english = |text: &str| sentences(&[CODE, (ENGLISH.0, text)]);
    let asks = |all: &[String]| all.iter().any(|s| s.contains("without the forms"));
    assert!(!asks(&english("web-hello = H\nweb-count = { $n ->\n    [0] none\n   *[other] some\n}\n")));
    assert!(asks(&english("web-hello = H\nweb-count = { $n ->\n    [2] two\n   *[other] some\n}\n")));
}
