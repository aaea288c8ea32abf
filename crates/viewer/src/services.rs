//! The outside world: the only files of the viewer that read a clock, the network or the clipboard.

pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod probe;
pub(crate) mod profile;
