//! The pages, one module for each.

mod console;
mod not_found;
mod watch;

pub(crate) use console::Console;
pub(crate) use not_found::NotFound;
pub(crate) use watch::Watch;
