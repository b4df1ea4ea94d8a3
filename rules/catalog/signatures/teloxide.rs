// teloxide 0.12 to 0.17.

pub use dptree;
pub use repls::{repl, repl_with_listener};
#[derive(Clone)]
#[otherwise(returns = "Bot")]
pub struct Bot;
impl Bot {
    pub fn new<S: Into<String>>(token: S) -> Self {}
    pub fn from_env() -> Self {}
}
pub mod types {
    #[derive(Clone, Debug)]
    #[otherwise(returns = "Update")]
    pub struct Update;
    #[derive(Clone, Debug)]
    pub struct Message;
    impl Message {
        pub fn text(&self) -> Option<&str> {}
    }
    impl crate::dispatching::UpdateFilterExt for Update {}
    impl crate::dispatching::MessageFilterExt for Message {}
}
pub mod dispatching {
    pub trait UpdateFilterExt {
        fn filter_message() -> dptree::Handler {}
        fn filter_edited_message() -> dptree::Handler {}
        fn filter_channel_post() -> dptree::Handler {}
        fn filter_edited_channel_post() -> dptree::Handler {}
        fn filter_inline_query() -> dptree::Handler {}
        fn filter_chosen_inline_result() -> dptree::Handler {}
        fn filter_callback_query() -> dptree::Handler {}
        fn filter_shipping_query() -> dptree::Handler {}
        fn filter_pre_checkout_query() -> dptree::Handler {}
        fn filter_poll() -> dptree::Handler {}
        fn filter_poll_answer() -> dptree::Handler {}
        fn filter_my_chat_member() -> dptree::Handler {}
        fn filter_chat_member() -> dptree::Handler {}
        fn filter_chat_join_request() -> dptree::Handler {}
        fn filter_message_reaction_updated() -> dptree::Handler {}
        fn filter_business_message() -> dptree::Handler {}
    }
    pub trait MessageFilterExt {
        fn filter_from() -> dptree::Handler {}
        fn filter_text() -> dptree::Handler {}
        fn filter_photo() -> dptree::Handler {}
        fn filter_video() -> dptree::Handler {}
        fn filter_voice() -> dptree::Handler {}
        fn filter_audio() -> dptree::Handler {}
        fn filter_document() -> dptree::Handler {}
        fn filter_sticker() -> dptree::Handler {}
        fn filter_location() -> dptree::Handler {}
        fn filter_contact() -> dptree::Handler {}
        fn filter_animation() -> dptree::Handler {}
        fn filter_dice() -> dptree::Handler {}
        fn filter_poll() -> dptree::Handler {}
        fn filter_pinned() -> dptree::Handler {}
        fn filter_new_chat_members() -> dptree::Handler {}
        fn filter_left_chat_member() -> dptree::Handler {}
        fn filter_successful_payment() -> dptree::Handler {}
        fn filter_web_app_data() -> dptree::Handler {}
    }
    pub trait HandlerExt {
        fn filter_command<C>(self) -> dptree::Handler {}
        fn filter_mention_command<C>(self) -> dptree::Handler {}
        fn enter_dialogue<U, S, D>(self) -> dptree::Handler {}
    }
    impl HandlerExt for dptree::Handler {}
    pub struct Dispatcher;
    impl Dispatcher {
        pub fn builder<R>(bot: R, handler: dptree::Handler) -> DispatcherBuilder {}
        pub async fn dispatch(&mut self) {}
        pub async fn dispatch_with_listener<L, E>(&mut self, listener: L, error_handler: E) {}
        pub async fn try_dispatch_with_listener<L, E>(&mut self, listener: L, error_handler: E) {}
    }
    #[otherwise(returns = "DispatcherBuilder")]
    pub struct DispatcherBuilder;
    impl DispatcherBuilder {
        pub fn default_handler<H>(self, handler: H) -> Self {}
        pub fn dependencies(self, dependencies: dptree::di::DependencyMap) -> Self {}
        pub fn build(self) -> Dispatcher {}
    }
    pub fn filter_command<C>() -> dptree::Handler {}
    pub fn filter_mention_command<C>() -> dptree::Handler {}
}
pub mod repls {
    pub async fn repl<R, H>(bot: R, handler: H) {}
    pub async fn repl_with_listener<R, H, L>(bot: R, handler: H, listener: L) {}
    pub trait CommandReplExt {
        async fn repl<R, H>(bot: R, handler: H) {}
        async fn repl_with_listener<R, H, L>(bot: R, handler: H, listener: L) {}
    }
    impl<C: crate::utils::command::BotCommands> CommandReplExt for C {}
}
pub mod utils {
    pub mod command {
        pub trait BotCommands: Sized {}
    }
}
pub mod prelude {
    pub use crate::Bot;
    pub use crate::dispatching::{Dispatcher, HandlerExt, MessageFilterExt, UpdateFilterExt};
    pub use crate::repls::CommandReplExt;
    pub use crate::types::{Message, Update};
    pub use dptree;
    pub use dptree::prelude::*;
}
