//! Where a form stands: the page that belongs to a form's target, for whoever opens the target as a page. It was reloaded, or typed, or its language was changed.

use std::collections::HashSet;

/// What to take from the end of a target's address, so that its page is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Above {
    parts: usize,
    /// Of the last part that is left: `/settings/areas-check` stands on `/settings/areas`.
    letters: usize,
}

impl Above {
    /// The nearest page above a target, both as routes write them.
    pub fn of(target: &str, pages: &HashSet<&str>) -> Option<Above> {
        let mut path = target;
        for parts in 0.. {
            let last = path.rfind('/')? + 1;
            let before_dash = path.rmatch_indices('-').map(|(at, _)| at).filter(|at| *at > last);
            let found = std::iter::once(path.len()).chain(before_dash).find(|end| pages.contains(&path[..*end]));
            if let Some(end) = found {
                return Some(Above { parts, letters: path.len() - end });
            }
            path = &path[..last - 1];
        }
        None
    }

    /// The page of a target's address as it was asked for.
    pub fn lead(self, asked: &str) -> Option<&str> {
        let above = (0..self.parts).try_fold(asked, |path, _| path.rsplit_once('/').map(|(above, _)| above))?;
        above.get(..above.len().checked_sub(self.letters)?).filter(|page| crate::is_own_path(page))
    }
}

#[cfg(test)]
mod tests {
    use super::Above;
    use std::collections::HashSet;

    #[test]
    fn a_target_leads_to_the_page_on_which_its_form_stands() {
        let pages = HashSet::from(["/{city}", "/c/{token}", "/{city}/settings", "/{city}/settings/areas", "/{city}/settings/people/{id}", "/account/codes"]);
        let lead = |route: &str, asked: &str| Above::of(route, &pages).and_then(|above| above.lead(asked).map(str::to_string));
        for (route, asked, page) in [
            ("/c/{token}/say", "/c/ABC-D/say", Some("/c/ABC-D")),
            ("/{city}/settings/areas-check", "/helsinki/settings/areas-check", Some("/helsinki/settings/areas")),
            ("/{city}/settings/people/{id}/take/{grant}", "/oulu/settings/people/7/take/a-b", Some("/oulu/settings/people/7")),
            ("/{city}/settings/boundary-check", "/oulu/settings/boundary-check", Some("/oulu/settings")),
            ("/account/codes/kept", "/account/codes/kept", Some("/account/codes")),
            ("/{city}/report-offline", "/%5Coulu.example/report-offline", Some("/%5Coulu.example")),
            ("/{city}/report-offline", "/\\oulu.example/report-offline", None),
            ("/sign-out", "/sign-out", None),
        ] {
            assert_eq!(lead(route, asked).as_deref(), page, "{route}");
        }
    }
}
