//! Mails about new entries.

use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport, Transport};

pub fn tell(text: &str) {
    let Ok(owner) = "owner@example.com".parse::<Mailbox>() else { return };
    let Ok(message) = Message::builder().from(owner.clone()).to(owner).body(text.to_owned()) else { return };
    let mailer = SmtpTransport::builder_dangerous("localhost").build(); //~ client-per-invocation
    if let Err(error) = mailer.send(&message) { //~ blocking-call-in-async
        println!("no mail: {error}");
    }
}
