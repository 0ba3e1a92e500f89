//! What somebody is told about their own account, so that they notice when it was not them.

use crate::Error;
use crate::post::{Note, Post};
use crate::store::people::Account;
use kernel::Message;
use store::{Ctx, Tx};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Password,
    Factor,
    FactorTakenAway,
    Codes,
}

/// Written down with the change itself.
pub(crate) async fn send(cx: &Ctx, tx: &mut Tx, post: &Post, account: &Account, what: What) -> Result<(), Error> {
    let (subject, text) = match what {
        What::Password => ("accounts-mail-password-subject", "accounts-mail-password-text"),
        What::Factor => ("accounts-mail-factor-subject", "accounts-mail-factor-text"),
        What::FactorTakenAway => ("accounts-mail-factor-away-subject", "accounts-mail-factor-away-text"),
        What::Codes => ("accounts-mail-codes-subject", "accounts-mail-codes-text"),
    };
    let note = Note {
        key: format!("{subject} {} {}", account.id, cx.uuid()),
        subject: Message::new(subject),
        paragraphs: vec![Message::new(text).with("name", account.name.as_str()), Message::new("accounts-mail-not-you")],
        button: Some(("accounts-mail-not-you-button", "/sign-in/forgotten".into())),
        footer: "accounts-mail-footer-account",
        about: account.subject(),
    };
    post.send(cx, tx, &account.mail, &account.lang, note).await
}
