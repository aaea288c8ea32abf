//! Generates the code that starts and stops a relay from an app, with the options of every SDK generation.
//!
//! Four generations of calls exist for three platforms. They differ in the names of types, constants and methods.
//! [`PushOptions`] contains the options for all of them. [`PushCall`] checks the options for a platform and a
//! generation and writes the code.
//!
//! ```
//! use panglu_core::{Locale, Platform};
//! use panglu_snippets::{FileFormats, sdk::{Action, Encode, Generation, PushCall, PushOptions}};
//!
//! # fn main() -> Result<(), panglu_core::InputError> {
//! let options = PushOptions { encode: Encode::HlsAndRtmp, record_files: FileFormats::MP4, ..PushOptions::default() };
//! let call = PushCall::new(Platform::Android, Generation::StreamCode, Action::Start, &options)?;
//! let code = call.snippet(Locale::En);
//! assert!(code.contains(".encode(ILivePushOption.Encode.HLS_AND_RTMP)"));
//! # Ok(())
//! # }
//! ```

mod advice;
mod call;
mod channel;
mod code;
mod comments;
mod generation;
mod names;
mod option;
mod options;
mod platforms;
mod result;
mod support;

pub use advice::OptionAdvice;
pub use call::PushCall;
pub use channel::ChannelId;
pub use generation::{Action, Generation};
pub use option::PushOption;
pub use options::{ChannelPassword, ChannelText, Encode, PushOptions, Rate, RelayRoom, SdkType};

pub use platforms::result_types;
pub use result::{ResultField, ResultType};
