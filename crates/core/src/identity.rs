//! The inputs that identify a stream (account, room, user, kind of picture), and the names derived from them.

mod code;
mod ids;
mod lookup;
mod name;
mod naming;
mod record;
mod trtc;

pub use code::{StreamCode, stream_digest, stream_suffix};
pub use ids::{BizId, RoomId, StreamKind, UserId, UserRef};
pub(crate) use ids::{allow_only, bounded, first_not};
pub use lookup::{Candidate, Owner, candidates, reverse_lookup};
pub use name::{StreamName, TemplateName};
pub(crate) use name::{is_unreserved, percent_decoded, percent_encoded};
pub use naming::NamingRule;
pub use record::RecordId;
pub use trtc::{SdkAppId, TrtcRoom};
