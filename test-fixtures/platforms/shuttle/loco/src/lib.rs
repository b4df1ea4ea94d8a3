//! An application of loco: the framework asks it for its routes when it starts.

pub mod app;
mod bookings;
mod letters;
