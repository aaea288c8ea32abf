//! Builds the play and push addresses of a stream, and signs them.

mod play;
mod push;
mod signature;
mod site;

pub use play::{PlayFormat, PlayUrl, PlayUrlParts, play_url};
pub use push::{PushUrl, push_url};
pub use signature::{Signature, SigningKey, TxTime, is_signed};
pub(crate) use signature::{is_secret_parameter, without_secret, without_secret_parameters};
pub use site::{AppName, Authority, PlaySite, PushSite};
