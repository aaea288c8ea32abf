//! The routes of the pages.

use yew_router::prelude::*;

/// A page, with its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Routable)]
pub(crate) enum Route {
    /// The page for operators.
    #[at("/")]
    Console,
    /// What the backend knows, for operators.
    #[at("/desk")]
    Desk,
    /// Any other path.
    #[not_found]
    #[at("/404")]
    NotFound,
}
