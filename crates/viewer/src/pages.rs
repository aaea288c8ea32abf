//! The pages, one module for each.

mod console;
pub(crate) mod desk;
mod not_found;

pub(crate) use console::{Console, roster_worker, stored};
pub(crate) use not_found::NotFound;
