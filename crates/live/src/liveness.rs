//! Whether a stream is live, decided from the reports of several sources.
//!
//! No single source is reliable. An app that crashes reports no end, a notification may be late, the status interface
//! is slow and sometimes fails, and a viewer may just have a bad connection. So each report is [`Evidence`] with its
//! own time. [`Liveness`] keeps the evidence that matters, and [`Liveness::judge`] returns the status at a given time,
//! the [`Rule`] that decided, the [`SourceReport`]s it is based on, and the events that would change it.
//!
//! The rules (their numbers are in [`policy`]):
//!
//! 1. A stream is live only after a source confirmed it: the relay, a notification, the status interface or a player.
//! 2. One fresh source that says live outweighs all sources that say otherwise.
//! 3. Three misses in a row, of polls or of heartbeats, mean offline. A failed poll is not a miss: it is no evidence.
//! 4. An explicit end cancels earlier reports, with a margin for sources that lag behind.
//! 5. A drop is not an end: during a grace period the push may resume.
//!
//! The result depends on the evidence and on `now`, never on the order in which the evidence arrived.
//!
//! ```
//! use panglu_core::{Locale, Platform};
//! use panglu_live::liveness::{Evidence, Liveness, Report, Rule, Status};
//!
//! # fn main() -> Result<(), panglu_live::liveness::TooFarAhead> {
//! let mut stream = Liveness::default();
//! stream.observe(Evidence { at: 1_000, report: Report::StartConfirmed }, 1_000)?;
//! stream.observe(Evidence { at: 1_060, report: Report::Heartbeat(Some(Platform::Ios)) }, 1_060)?;
//! let judgement = stream.judge(1_100);
//! assert_eq!((judgement.status, judgement.rule), (Status::Live, Rule::HeartbeatFresh));
//! assert_eq!(stream.next_change(1_100), Some(1_240), "when the third heartbeat is missed");
//!
//! let judgement = stream.judge(1_240);
//! assert_eq!((judgement.status, judgement.rule), (Status::Offline, Rule::HeartbeatsLost));
//! assert_eq!(judgement.status.audience_text(Locale::En), "The live stream has ended.");
//! # Ok(())
//! # }
//! ```

mod answers;
mod evidence;
mod facts;
mod forecast;
mod judgement;
mod live_list;
pub mod policy;
mod record;
mod source_report;
mod status;
mod texts;
mod transition;
mod verdict;

pub use evidence::{EndCause, Evidence, Observation, PollAnswer, Report, Reporter};
pub use forecast::{AddressForecast, Forecast, PlayForecast};
pub use judgement::Judgement;
pub use live_list::LiveList;
pub use policy::{missed_heartbeats, next_heartbeat, next_poll};
pub use record::{Liveness, TooFarAhead};
pub use source_report::{HeartbeatGap, Indication, SourceReport};
pub use status::{Rule, Status};
pub use transition::{Transition, Trigger};
