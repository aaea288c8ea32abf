//! Who publishes what: the account, the room, the user, the kind of picture, and the name they give a stream.

mod code;
mod ids;

pub use code::StreamCode;
pub(crate) use code::is_unreserved;
pub use ids::{BizId, RoomId, StreamKind, UserId};
pub(crate) use ids::{allow_only, bounded};
