//! The slice's tests through its front door.

mod access;
mod account;
mod demo;
mod factor;
mod house;
mod invitations;
mod isolation;
mod leaving;
mod links;
mod people;
mod reach;
mod residents;
mod roles;
mod sessions;
mod set_up;
mod sign_in;
mod statements;

pub use house::{House, PASSWORD};
