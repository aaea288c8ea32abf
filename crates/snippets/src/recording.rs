//! The methods of recording a relay, and a recommendation for given requirements.
//!
//! A relay is started by the cloud or by the app. It is recorded by the cloud or by separate recording calls of the
//! app. The four combinations differ in their file formats, in whether a notification reports each file, and in effort,
//! reliability and cost. [`MATRIX`] contains the vendor's table. [`recommend`] chooses a row for given [`Requirements`]
//! and reports when no row meets them all.
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
