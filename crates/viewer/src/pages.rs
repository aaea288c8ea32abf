//! The pages, one module for each.

mod console;
mod desk;
mod not_found;

pub(crate) use console::{Console, roster_worker};
pub(crate) use not_found::NotFound;

crate::chunk::in_chunk!(lists: desk(()) = desk::Desk);
