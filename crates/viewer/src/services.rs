//! Access to the environment: the only modules of the viewer that use a clock, the network, the clipboard or
//! the browser's storage.

pub(crate) mod backend;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod download;
pub(crate) mod history;
pub(crate) mod probe;
pub(crate) mod profile;
pub(crate) mod profiles;
pub(crate) mod storage;
pub(crate) mod versions;
