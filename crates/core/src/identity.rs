//! Who publishes what: the account, the room, the user, the kind of picture, and the names they give a stream.

mod code;
mod ids;
mod lookup;
mod name;
mod short;
mod trtc;

pub use code::{StreamCode, stream_digest};
pub use ids::{BizId, RoomId, StreamKind, UserId, UserRef};
pub(crate) use ids::{allow_only, bounded, first_not};
pub use lookup::{Candidate, NamingRule, Owner, candidates, reverse_lookup};
pub use name::StreamName;
pub(crate) use name::{is_unreserved, percent_decoded};
pub use short::ShortStream;
pub use trtc::{SdkAppId, TrtcRoom};
