//! Staff come by invitation: a link by mail that holds for a week and opens once.

use crate::address::{self, At};
use crate::form::{again, kept};
use crate::give::told;
use crate::gone::or_withdrawn;
use crate::model::{INVITATION_LIFE, INVITATION_SENDS_MAX, Role, holds, may_give};
use crate::people::Entry;
use crate::place::{BELOW, Choices, Chosen, Place};
use crate::post::{Note, Post};
use crate::secret::hash;
use crate::standing::standing;
use crate::store::people::{self, Account, Invitation};
use crate::store::stored;
use crate::{Error, PEOPLE_EDIT, PEOPLE_SEE};
use askama::Template;
use axum::http::StatusCode;
use kernel::{AccountId, Actor, FieldError, Instant, Message, Scope};
use store::{Act, Ctx, Tx, audit};
use uuid::Uuid;
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

pub struct Input {
    pub mail: String,
    pub chosen: Chosen,
    /// The language of the letter.
    pub lang: String,
    /// What a page told of the address: who sends its form has seen this.
    pub told: Vec<String>,
}

/// What is known here of an address already, as far as who invites may see it.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Invitations to it that wait.
    pub invited: Vec<Invitation>,
    /// Who works here with it.
    pub here: Option<(AccountId, String)>,
}

impl Known {
    /// As a form keeps it.
    fn marks(&self) -> Vec<String> {
        self.here.iter().map(|(id, _)| id.to_string()).chain(self.invited.iter().map(|i| i.id.to_string())).collect()
    }
}

/// Looks for the address. The guard is taken first: of two who invite it in the same moment the second sees the first.
async fn known(cx: &Ctx, tx: &mut Tx, by: &Actor, place: &Place, mail: &str) -> Result<Known, Error> {
    let here = stored(place.level());
    tx.q(people::GUARD).bind(here).run().await?;
    let mut invited: Vec<Invitation> = tx.q(people::INVITED_TO).bind(here).bind(kernel::fold(mail)).bind(cx.now()).all().await?;
    invited.retain(|i| holds(by, PEOPLE_SEE, &i.scope()));
    let Some(account) = people::staff_by_mail_now(tx, mail).await?.filter(Account::is_active) else { return Ok(Known { invited, here: None }) };
    let given = standing(cx)?.all_given(&people::grants_of_now(tx, account.id).await?);
    // That somebody has an account elsewhere is not told.
    let is_here = given.iter().any(|g| place.counts(g) && holds(by, PEOPLE_SEE, &place.here(&g.scope)));
    Ok(Known { invited, here: is_here.then_some((account.id, account.name)) })
}

/// Writes the invitation and its letter. Where no mail is delivered the link is answered, for the inviter to pass on; that is in the log. Fails with
/// [`Error::Known`] when the address was invited already, or works here, unless that was told.
pub async fn invite(cx: &Ctx, post: &Post, by: &Actor, place: &Place, input: &Input) -> Result<Option<String>, Error> {
    if !by.may_somewhere(PEOPLE_EDIT, place.level()) {
        return Err(Error::Denied(PEOPLE_EDIT));
    }
    let checked = input.chosen.checked(place);
    let (role, scope) = match (checked, jobs::is_address(&input.mail)) {
        (Ok(found), true) => found,
        (Err(e), true) => return Err(e),
        (Ok(_), false) => return Err(Error::field("mail", "accounts-error-mail")),
        (Err(Error::Invalid(mut fields)), false) => {
            fields.insert(0, FieldError::new("mail", Message::new("accounts-error-mail")));
            return Err(Error::Invalid(fields));
        }
        (Err(e), false) => return Err(e),
    };
    if !may_give(by, PEOPLE_EDIT, &role.permissions, &scope) {
        return Err(Error::Beyond);
    }
    let (id, token, now) = (cx.uuid(), cx.ids.secret(), cx.now());
    let mail = input.mail.trim();
    cx.db
        .write(async |tx| {
            let known = known(cx, tx, by, place, mail).await?;
            place.keeps(tx, &scope).await?;
            if known.marks().iter().any(|mark| !input.told.contains(mark)) {
                return Err(Error::Known(known));
            }
            let text = |o: &Option<String>| o.clone().unwrap_or_default();
            let q = tx.q(people::INVITE).bind(id).bind(hash(&token)).bind(stored(scope.city)).bind(mail).bind(kernel::fold(mail)).bind(role.code.as_str());
            let q = q.bind(text(&scope.department)).bind(text(&scope.area)).bind(text(&scope.category)).bind(input.chosen.reason.as_str());
            q.bind(by.account()).bind(by.name()).bind(now).bind(now.plus(INVITATION_LIFE)).run().await?;
            letter(cx, tx, post, mail, &input.lang, by.name(), id, 1, &token).await?;
            let subject = format!("invitation {id}");
            let act = entry(place, "accounts.invite", &subject, &role.code, &scope)?.with("reason", input.chosen.reason.as_str());
            audit(cx, tx, by, act).await?;
            by_hand(cx, tx, post, by, place, &subject, &token).await
        })
        .await
}

/// What the log has of an invitation: to which role. To whom stands in the invitation alone, for those who may see people.
fn entry<'a>(place: &Place, act: &'static str, subject: &'a str, role: &str, scope: &Scope) -> Result<Act<'a>, Error> {
    Ok(Act::new(place.level(), act, subject).with("role", role).with("scope", told(scope)?))
}

/// The link, where no letter brings it.
async fn by_hand(cx: &Ctx, tx: &mut Tx, post: &Post, by: &Actor, place: &Place, subject: &str, token: &str) -> Result<Option<String>, Error> {
    let link = post.by_hand(&format!("/invitation/{token}"));
    if link.is_some() {
        audit(cx, tx, by, Act::new(place.level(), "accounts.invite.link", subject)).await?;
    }
    Ok(link)
}

#[expect(clippy::too_many_arguments, reason = "the letter's facts, used twice")]
async fn letter(cx: &Ctx, tx: &mut Tx, post: &Post, mail: &str, lang: &str, inviter: &str, id: Uuid, times: i64, token: &str) -> Result<(), Error> {
    let city = post.sender(lang);
    let note = Note {
        key: format!("accounts invitation {id} {times}"),
        subject: Message::new("accounts-mail-invitation-subject").with("city", city.as_str()),
        paragraphs: vec![
            Message::new("accounts-mail-invitation-text").with("name", inviter).with("city", city.as_str()),
            Message::new("accounts-mail-invitation-how"),
        ],
        button: Some(("accounts-mail-invitation-button", format!("/invitation/{token}"))),
        footer: "accounts-mail-footer-invitation",
        about: format!("invitation {id}"),
    };
    post.send(cx, tx, mail, lang, note).await
}

/// The permissions that the invitation would give, if its role is still there.
fn promised(place: &Place, i: &Invitation) -> Result<(Role, Scope), Error> {
    let role = place.role(&i.role).cloned().ok_or(Error::NoRole)?;
    Ok((role, i.scope()))
}

/// A new link; the one before holds no longer.
pub async fn resend(cx: &Ctx, post: &Post, by: &Actor, place: &Place, id: Uuid, lang: &str) -> Result<Option<String>, Error> {
    let i = people::invitation(cx, place.level(), id).await?;
    let (role, scope) = promised(place, &i)?;
    if !may_give(by, PEOPLE_EDIT, &role.permissions, &scope) {
        return Err(Error::Beyond);
    }
    if place.holds_nowhere(&scope) {
        return Err(Error::field("area", BELOW));
    }
    let (token, until) = (cx.ids.secret(), cx.now().plus(INVITATION_LIFE));
    cx.db
        .write(async |tx| {
            let q = tx.q(people::INVITED_AGAIN).bind(stored(place.level())).bind(id).bind(hash(&token)).bind(until).bind(INVITATION_SENDS_MAX);
            if q.run().await? == 0 {
                return Err(Error::TooMany("invitations"));
            }
            letter(cx, tx, post, &i.mail, lang, &i.invited_by_name, id, i.sent + 1, &token).await?;
            let subject = format!("invitation {id}");
            audit(cx, tx, by, entry(place, "accounts.invite.again", &subject, &i.role, &i.scope())?).await?;
            by_hand(cx, tx, post, by, place, &subject, &token).await
        })
        .await
}

/// Takes the invitation back; its link holds no longer.
pub async fn withdraw(cx: &Ctx, by: &Actor, place: &Place, id: Uuid) -> Result<(), Error> {
    let i = people::invitation(cx, place.level(), id).await?;
    // A role that is gone promises nothing: whoever may change people here may take that back.
    let permissions = place.role(&i.role).map(|r| r.permissions.clone()).unwrap_or_default();
    if !may_give(by, PEOPLE_EDIT, &permissions, &i.scope()) {
        return Err(Error::Beyond);
    }
    cx.db
        .write(async |tx| {
            if tx.q(people::INVITED_DELETE).bind(stored(place.level())).bind(id).run().await? == 0 {
                return Err(Error::NoPerson);
            }
            let subject = format!("invitation {id}");
            Ok(audit(cx, tx, by, entry(place, "accounts.invite.withdraw", &subject, &i.role, &i.scope())?).await?)
        })
        .await
}

/// Could this person give the role somewhere here?
pub(crate) fn gives_somewhere(by: &Actor, place: &Place, role: &Role) -> bool {
    let mut scopes = by.scopes(PEOPLE_EDIT, place.level()).map(|s| place.here(s));
    scopes.any(|s| may_give(by, PEOPLE_EDIT, &role.permissions, &s)) || matches!(by.who, kernel::Who::System(_))
}

#[derive(Template)]
#[template(path = "accounts/invite.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    choices: Choices,
    languages: Vec<(String, String)>,
    people: String,
    /// What is known of the address: sending once more is a decision.
    known: Option<KnownLines>,
}

/// What is known of an address, in words.
struct KnownLines {
    /// Who works here, and their page.
    here: Option<(String, String)>,
    invited: Vec<(String, Instant)>,
    told: String,
}

#[derive(Template)]
#[template(path = "accounts/invited.html")]
struct ByHand<'a> {
    v: &'a Visit,
    link: String,
    people: String,
}

/// Back to the list; a link to pass on is shown here, once, because only its hash is kept.
fn invited(v: &Visit, link: Option<String>, done: &str) -> Answer {
    let people = v.here(Entry::PATH);
    match link {
        Some(link) => private_page(v.page(&ByHand { v, link, people })),
        None => see_other(format!("{people}?done={done}")),
    }
}

fn shown(v: &Visit, place: &Place, form: &Form, said: Option<crate::form::Said>) -> Answer {
    private_page(again(v, &filled(v, place, form), said))
}

/// The form with what is known of the address.
fn shown_known(v: &Visit, place: &Place, form: &Form, known: &Known) -> Answer {
    let by = |i: &Invitation| {
        let words = v.msg("accounts-known-invited").s("name", i.invited_by_name.as_str()).s("mail", i.mail.as_str());
        (words.s("role", place.role_name(v, &i.role)).text(), i.created_at)
    };
    let here = known.here.as_ref().map(|(id, name)| (name.clone(), v.here(&format!("{}/{id}", Entry::PATH))));
    let lines = KnownLines { here, invited: known.invited.iter().map(by).collect(), told: known.marks().join(" ") };
    let mut response = v.page(&Page { known: Some(lines), ..filled(v, place, form) })?;
    *response.status_mut() = StatusCode::CONFLICT;
    private_page(Ok(response))
}

fn filled<'a>(v: &'a Visit, place: &Place, form: &'a Form) -> Page<'a> {
    let choices = Choices::new(v, place, form, |r| gives_somewhere(&v.actor, place, r));
    let offered = v.offered();
    let languages = v.site.languages.all().filter(|w| offered.contains(&w.lang)).map(|w| (w.lang.to_string(), w.own_name.clone())).collect();
    Page { v, form, choices, languages, people: v.here(Entry::PATH), known: None }
}

pub(crate) async fn page(v: Visit) -> Answer {
    let place = Place::of(&v).await?;
    shown(&v, &place, &Form::new().with("lang", v.lang().as_str()), None)
}

pub(crate) async fn send(v: Visit, s: Submitted) -> Answer {
    let place = Place::of(&v).await?;
    let told = s.form.value("known").split_whitespace().map(str::to_string).collect();
    let input = Input { mail: s.form.value("mail").to_string(), chosen: Chosen::of(&s.form), lang: s.form.value("lang").to_string(), told };
    match invite(v.cx(), &Post::of(&v), &v.actor, &place, &input).await {
        Ok(link) => invited(&v, link, "invited"),
        Err(Error::Known(known)) => shown_known(&v, &place, &s.form, &known),
        Err(e) => {
            let (form, said) = kept(s.form, e, "role")?;
            shown(&v, &place, &form, Some(said))
        }
    }
}

pub(crate) async fn resend_send(v: Visit, At(at): At<address::Invited>, s: Submitted) -> Answer {
    let place = Place::of(&v).await?;
    let lang = s.form.some("lang").unwrap_or_else(|| v.lang().to_string());
    match resend(v.cx(), &Post::of(&v), &v.actor, &place, at.invitation, &lang).await {
        Ok(link) => invited(&v, link, "sent"),
        Err(Error::Invalid(_)) => {
            let (form, said) = kept(Form::new(), Error::field("invited", BELOW), "invited")?;
            crate::people::list_page(&v, form, Some(said)).await
        }
        Err(e) => Err(or_withdrawn(&v, &place, at.invitation, e).await),
    }
}

pub(crate) async fn withdraw_send(v: Visit, At(at): At<address::Invited>, _: Submitted) -> Answer {
    let place = Place::of(&v).await?;
    match withdraw(v.cx(), &v.actor, &place, at.invitation).await {
        Ok(()) => see_other(v.here("/settings/people?done=withdrawn")),
        Err(e) => Err(or_withdrawn(&v, &place, at.invitation, e).await),
    }
}
