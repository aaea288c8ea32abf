//! What a relay can record, how to ask for it, and which way fits somebody's needs.
//!
//! A relay is started by the cloud or by the app, and recorded by the cloud or by a recording request of its own; the
//! four combinations differ in file formats, in whether a notification tells about the file, and in how much work and
//! how much trouble they are. [`MATRIX`] holds the vendor's table, [`recommend`] reads it for a given set of [`Requirements`]
//! and says honestly when nothing fits.
//!
//! ```
//! use panglu_core::Locale;
//! use panglu_snippets::{FileFormats, recording::{Requirements, StartMode, recommend}};
//!
//! let requirements = Requirements { callback: true, formats: FileFormats::MP4, choose_streams: true, ..Requirements::default() };
//! let advice = recommend(&requirements);
//! assert_eq!(advice.choice().map(|method| method.start), Some(StartMode::Manual));
//! assert!(advice.fits());
//! assert!(!advice.why(Locale::En).is_empty());
//! ```

mod matrix;
mod recommend;
mod requirements;
mod texts;

pub use matrix::{MATRIX, Rating, RecordMode, RecordingMethod, StartMode};
pub use recommend::{Recommendation, recommend};
pub use requirements::{Priority, Requirements};
pub use texts::{Fact, TradeOff, Unmet, Warning};
