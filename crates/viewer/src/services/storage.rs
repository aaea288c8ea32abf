//! The browser's storage.

use gloo::utils::window;
use web_sys::Storage;

/// The storage of this site; `None` if it is blocked, as it is with all cookies, and in a sandboxed frame.
pub(crate) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
