// lettre.

pub use address::Address;
pub use message::Message;
pub use transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub mod address {
    #[derive(Clone, Debug)]
    pub struct Address;
    #[derive(Clone, Debug)]
    pub struct Envelope;
}
pub mod message {
    #[derive(Clone, Debug)]
    pub struct Message;
    #[derive(Clone, Debug)]
    #[otherwise(returns = "MessageBuilder")]
    pub struct MessageBuilder;
    impl Message {
        pub fn builder() -> MessageBuilder {}
    }
    impl MessageBuilder {
        pub fn body<T>(self, body: T) -> Result<Message, crate::error::Error> {}
        pub fn multipart<T>(self, part: T) -> Result<Message, crate::error::Error> {}
        pub fn singlepart<T>(self, part: T) -> Result<Message, crate::error::Error> {}
    }
}
pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
}
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {}
    fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
}
pub struct Tokio1Executor;
pub mod transport {
    pub mod smtp {
        #[derive(Debug)]
        pub struct Error;
        impl std::error::Error for Error {}
        pub struct Response;
        #[derive(Clone)]
        pub struct SmtpTransport;
        #[derive(Clone)]
        #[otherwise(returns = "SmtpTransportBuilder")]
        pub struct SmtpTransportBuilder;
        #[derive(Clone)]
        pub struct AsyncSmtpTransport<E>(E);
        #[derive(Clone)]
        #[otherwise(returns = "AsyncSmtpTransportBuilder")]
        pub struct AsyncSmtpTransportBuilder;
        impl SmtpTransport {
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder {}
            pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error> {}
        }
        impl crate::Transport for SmtpTransport {
            type Ok = Response;
            type Error = Error;
            fn send(&self, message: &crate::Message) -> Result<Response, Error> {}
            fn send_raw(&self, envelope: &crate::address::Envelope, email: &[u8]) -> Result<Response, Error> {}
        }
        impl SmtpTransportBuilder {
            pub fn build(self) -> SmtpTransport {}
        }
        impl<E> AsyncSmtpTransport<E> {
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
        }
        impl<E> crate::AsyncTransport for AsyncSmtpTransport<E> {
            type Ok = Response;
            type Error = Error;
        }
        impl AsyncSmtpTransportBuilder {
            pub fn build<E>(self) -> AsyncSmtpTransport<E> {}
        }
    }
}
