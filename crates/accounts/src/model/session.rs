//! How long a session holds, and what is kept of where it was opened.

use kernel::{HOUR, MINUTE};

/// Staff sign in once a working day, whatever they do (ASVS 7.3.2) …
pub const STAFF_LIFE: i64 = 12 * HOUR;
/// … and again after an hour away (ASVS 7.3.1).
pub const STAFF_IDLE: i64 = HOUR;
/// A resident's session shows only the resident's own things.
pub const RESIDENT_LIFE: i64 = 30 * 24 * HOUR;
pub const RESIDENT_IDLE: i64 = 14 * 24 * HOUR;
/// How long somebody may look for their phone.
pub const CODE_LIFE: i64 = 10 * MINUTE;
/// How long setting up a second factor may take.
pub const FACTOR_LIFE: i64 = 30 * MINUTE;
/// So long after signing in nobody is asked again who they are.
pub const FRESH_LIFE: i64 = 15 * MINUTE;
/// That somebody was here is written down this often.
pub const SEEN_EVERY: i64 = MINUTE;
/// A browser is known for so long after its last sign-in.
pub const DEVICE_LIFE: i64 = 180 * 24 * HOUR;

const AGENT_CHARS_MAX: usize = 60;

/// How far somebody is with signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The password was right; the second factor is asked for.
    Code,
    /// The second factor must be set up first.
    Factor,
    Open,
}

impl Stage {
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Code => "code",
            Stage::Factor => "factor",
            Stage::Open => "open",
        }
    }
    pub fn parse(s: &str) -> Option<Self> {
        [Stage::Code, Stage::Factor, Stage::Open].into_iter().find(|x| x.as_str() == s)
    }
}

/// The more particular first: Chrome says that it is Safari, and Edge that it is Chrome.
const BROWSERS: &[(&str, &str)] =
    &[("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
const SYSTEMS: &[(&str, &str)] =
    &[("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

/// “Firefox, Linux”: enough to recognise one's own browser, too little to follow anybody.
pub fn browser_name(agent: &str) -> String {
    let first = |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let (browser, system) = (first(BROWSERS), first(SYSTEMS));
    let known: Vec<&str> = browser.into_iter().chain(system).collect();
    if known.is_empty() { agent.chars().filter(|c| !c.is_control()).take(AGENT_CHARS_MAX).collect() } else { known.join(", ") }
}

/// The network that an address lies in, without its last part.
pub fn coarse_address(address: &str) -> String {
    match address.parse::<std::net::IpAddr>() {
        Ok(ip) if ip.is_loopback() => ip.to_string(),
        Ok(std::net::IpAddr::V4(v4)) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}.x")
        }
        Ok(std::net::IpAddr::V6(v6)) => {
            let [a, b, c, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}::")
        }
        Err(_) => String::new(),
    }
}

/// Where to go after an act: only an address of ours.
pub fn own_path(to: &str) -> Option<&str> {
    // To sign in again, or out, is nowhere to go after signing in.
    let elsewhere = !["/sign-in", "/sign-out", "/password/", "/invitation/"].iter().any(|p| to.starts_with(p));
    (web::is_own_path(to) && elsewhere).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_addresses_are_gone_to() {
        for ours in ["/", "/astana/desk?late=1&q=%D0%B0", "/account"] {
            assert_eq!(own_path(ours), Some(ours));
        }
        for theirs in
            ["", "astana", "//evil.example", "/\\evil.example", "\\/evil", "https://evil.example", "/a\nb", "/a b", "/ä", "/sign-in?to=/", "/sign-out"]
        {
            assert_eq!(own_path(theirs), None, "{theirs}");
        }
    }

    #[test]
    fn a_session_remembers_little() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
        assert_eq!(browser_name(firefox), "Firefox, Linux");
        assert_eq!(
            browser_name("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E Safari/604.1"),
            "Safari, iPhone"
        );
        assert_eq!(browser_name("curl/8.1"), "curl/8.1");
        assert_eq!(coarse_address("203.0.113.77"), "203.0.113.x");
        assert_eq!(coarse_address("2001:db8:1:2:3::4"), "2001:db8:1::");
        assert_eq!(coarse_address("local"), "");
    }
}
