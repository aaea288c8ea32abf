//! Explains error codes of the relay and related products: what they mean, who must act and when to retry.
//!
//! Several of the vendor's products use the same numbers: 1001 is a permission denied by the relay, a lost connection
//! in TcPlayer, and a state of WebRTC playback. An [`Explanation`] therefore lists every meaning with its [`Source`],
//! the likeliest first.
//!
//! The rows are data in `data/errors/*.toml`, each with its source document. The build fails if a row is incomplete.
//!
//! ```
//! use panglu_core::{Locale, errors::{RetryRule, Source, explain}};
//!
//! let timeout = &explain(6012, None).meanings[0];
//! assert_eq!(timeout.source(), Source::Relay);
//! assert_eq!(timeout.title(Locale::En), "The push timed out");
//! assert_eq!(timeout.retry(), RetryRule::After { seconds: 30 });
//!
//! let rivals: Vec<_> = explain(1001, None).meanings.iter().map(|meaning| meaning.source().name()).collect();
//! assert_eq!(rivals, ["relay", "tcplayer", "tcplayer-next", "tcplayer-next"]);
//! ```

mod catalogue;
mod explanation;
mod meaning;
mod names;
mod nearest;
mod pasted;
mod plan;
mod retry;
mod search;
mod source;
mod texts;

pub use explanation::{Explanation, end_meaning, explain, explain_disconnect};
pub use meaning::{Fit, Meaning, Reference};
pub use names::{NamedMeaning, find_name};
pub use pasted::{CodeFault, CodePlace, CodeTextError, FoundCode, find_code, parse_code};
pub use plan::{NextStep, RelayCall, plan_after};
pub use retry::RetryRule;
pub use search::search;
pub use source::{Source, Who};
