//! What a relay can record, how to ask for it, and which way fits somebody's needs.
//!
//! A relay is started by the cloud or by the app, and recorded by the cloud or by a recording request of its own; the
//! four combinations differ in file formats, in whether a notification tells about the file, and in how much work and
//! how much trouble they are. [`MATRIX`] holds the vendor's table, [`recommend`] reads it for a given set of [`Needs`]
//! and says honestly when nothing fits.
//!
//! ```
//! use panglu_core::Locale;
//! use panglu_snippets::{FileFormats, recording::{Needs, StartMode, recommend}};
//!
//! let needs = Needs { callback: true, formats: FileFormats::MP4, choose_streams: true, ..Needs::default() };
//! let advice = recommend(&needs);
//! assert_eq!(advice.choice().map(|way| way.start), Some(StartMode::Manual));
//! assert!(advice.fits());
//! assert!(!advice.why(Locale::En).is_empty());
//! ```

mod matrix;
mod needs;
mod recommend;
mod words;

pub use matrix::{MATRIX, RecordMode, Stars, StartMode, Way};
pub use needs::{Needs, Priority};
pub use recommend::{Recommendation, recommend};
pub use words::{Fact, TradeOff, Unmet, Warning};
