//! Access to the environment: the only modules of the viewer that use a clock, the network or the clipboard.

pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod profile;
