//! Which page is shown.

use yew_router::prelude::*;

/// The addresses of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Routable)]
pub(crate) enum Route {
    /// For operators.
    #[at("/")]
    Console,
    /// For audiences.
    #[at("/watch")]
    Watch,
    /// Anything else.
    #[not_found]
    #[at("/404")]
    NotFound,
}
