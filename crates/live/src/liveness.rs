//! Who is live: a judgement from whatever anybody reports about a stream.
//!
//! No single source can be trusted with that question. An app that crashes never says goodbye, a notification may be late,
//! the status interface is slow and sometimes fails, and a viewer may just have a bad line. So every report is
//! [`Evidence`] with a time of its own; [`Liveness`] keeps what matters of it, and [`Liveness::judge`] says what follows at
//! a given moment, by which [`Rule`], from which [`SourceReport`]s, and what would change it.
//!
//! The rules, with their numbers in [`policy`]:
//!
//! 1. A stream is live only after somebody confirmed it: the relay, a notification, the status interface or a picture.
//! 2. Any fresh source that says live wins over any number that do not.
//! 3. Three misses in a row, of polls or of heartbeats, mean offline. A failed poll is no miss: it is no evidence at all.
//! 4. An explicit end cancels what was said before it, with a margin for sources that lag behind.
//! 5. A drop is not an end: it has a grace in which the push may come back.
//!
//! The result depends on the evidence and on `now`, never on the order in which evidence came in.
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
