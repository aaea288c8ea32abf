//! The backend as a property of components.

use panglu_core::deployment::Backend;

/// The backend of the site; it does not change while the page is open.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Known(pub(super) Backend);
