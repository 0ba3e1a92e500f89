//! Settings of the city, roles, invitations; and sessions that are ended.

use super::person::{Deed, Script, Seen};
use testkit::client::Client;

/// Something new in every list of the settings, and some of it taken away again.
#[derive(Default)]
pub struct Settings(usize);

/// A form of the settings: its page, where it goes, its fields, its name in the log, and where one sees it.
fn deed(page: &str, action: &str, fields: Vec<(&'static str, String)>, act: &'static str, seen: Seen) -> Deed {
    let at = |p: &str| format!("/lampton/settings/{p}");
    Deed { page: at(page), action: at(action), fields, act, seen: Seen { page: at(&seen.page), ..seen } }
}

#[async_trait::async_trait]
impl Script for Settings {
    async fn next(&mut self, _: &mut Client) -> Option<Deed> {
        let (n, what) = (self.0 / 8, self.0 % 8);
        self.0 += 1;
        let code = format!("new-{n:04}");
        let name = |what: &str| format!("{what} {n:04}");
        let named = |what: &str, more: &[(&'static str, &str)]| {
            let own = [("code", code.clone()), ("name-en", name(what))];
            own.into_iter().chain(more.iter().map(|(n, v)| (*n, v.to_string()))).collect::<Vec<_>>()
        };
        Some(match what {
            0 => deed("departments", "departments", named("Team", &[]), "cities.department.add", Seen::once("departments", name("Team"))),
            1 => {
                let fields = named("Kind", &[("department", "roads"), ("group", "other")]);
                deed("categories/new", "categories/new", fields, "concerns.category.add", Seen::once("categories", name("Kind")))
            }
            2 => {
                let fields =
                    vec![("code", code.clone()), ("title-en", name("Text")), ("text-en", "The lamp at {place} burns.".into()), ("for", "answer".into())];
                deed("templates/new", "templates/new", fields, "concerns.template.add", Seen::once("templates", name("Text")))
            }
            3 => {
                let fields = named("Place", &[("kind", "park"), ("lat", "5.05"), ("lon", "100.05")]);
                deed("places", "places-add", fields, "cities.place.add", Seen::once(format!("places?q=Place+{n:04}"), &code))
            }
            4 => {
                let fields = vec![("name", name("Role")), ("permission", "concerns.see".into())];
                deed("roles/new", "roles/new", fields, "accounts.role.add", Seen::once("roles", name("Role")))
            }
            5 => {
                let mail = format!("guest-{n:04}@lampton.example");
                let fields = vec![("mail", mail.clone()), ("role", "viewer".into()), ("reason", "new here".into())];
                deed("people/invite", "people/invite", fields, "accounts.invite", Seen::once("people", mail))
            }
            6 => {
                let (page, action) = (format!("places/landmarks/{code}"), format!("places/landmarks/{code}/delete"));
                deed(&page, &action, Vec::new(), "cities.place.delete", Seen::never(format!("places?q=Place+{n:04}"), &code))
            }
            _ => {
                let (page, action) = (format!("departments/{code}"), format!("departments/{code}/remove"));
                deed(&page, &action, Vec::new(), "cities.department.remove", Seen::never("departments", name("Team")))
            }
        })
    }
}

/// Sessions that are signed out, one after the other: none of them opens anything from then on.
pub struct Sessions(Vec<Client>);

impl Sessions {
    pub fn new(open: Vec<Client>) -> Self {
        Sessions(open)
    }
}

#[async_trait::async_trait]
impl Script for Sessions {
    async fn next(&mut self, _: &mut Client) -> Option<Deed> {
        let session = self.0.pop()?;
        // Each is looked at by an address of its own, so that none stands for another.
        let seen = Seen { with: Some(session), ..Seen::never(format!("/account?session={}", self.0.len()), "Where you are signed in") };
        Some(Deed { page: "/account".into(), action: "/sign-out".into(), fields: Vec::new(), act: "accounts.sign-out", seen })
    }
}
