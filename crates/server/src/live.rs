//! Who is live: the fold of `panglu-live` over the events of the store, in memory.
//!
//! A follower reads the events in their order and gives each to the [`Board`]; that is all that ever changes it, apart from time. So
//! the list after a restart is the list before it.

mod apply;
mod board;
mod feed;
mod follow;
mod hold;
mod poll;
mod seen;
mod stops;
mod view;

pub use apply::{Heartbeat, Start, Stop};
pub use board::{Board, Place, Summary};
pub use feed::{Change, Feed, Joined};
pub use follow::{Live, follow};
pub use hold::{Hold, StopOutcome, StopWord};
pub use poll::{Interface, Poll};
pub use seen::{Seen, SeenFormat, Sight};
pub use view::{RowView, SessionView, WordView, row, sessions};
