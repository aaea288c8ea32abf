//! What is answered about a stream: its status, by which rule, on whose word, and what would change it.

use panglu_core::{Locale, StreamCode};
use panglu_live::{
    liveness::{Indication, SourceReport, Transition, Trigger},
    session::{Session, Timeline},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Board, hold::StopWord};

/// A stream on the live list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RowView {
    /// The stream code.
    pub code: String,
    /// The room, if the stream was started here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<u32>,
    /// The host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// `main` or `aux`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// What people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Likes.
    pub likes: u64,
    /// Viewers.
    pub viewers: u64,
    /// `live`, `starting`, `grace`, `offline`, `closed`, `never-seen` or `unknown`.
    pub status: &'static str,
    /// The status for people.
    pub status_text: String,
    /// Whether a live list shows it.
    pub listed: bool,
    /// Since when, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<u64>,
    /// The rule that decided.
    pub rule: RuleView,
    /// What became of the newest stop notification, if the cloud was asked about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<StopWord>,
    /// On whose word: the newest reports, newest first.
    pub words: Vec<WordView>,
    /// What would change the status.
    pub changes: Vec<ChangeView>,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RuleView {
    /// Its stable name.
    pub name: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The rule for people.
    pub text: String,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WordView {
    /// Who reported.
    pub by: &'static str,
    /// When, in Unix seconds.
    pub at: u64,
    /// Whether it counts.
    pub counts: bool,
    /// Whether it says that the stream is live, gone, intended, in the past, or nothing.
    pub says: &'static str,
    /// The report for people.
    pub text: String,
}

/// An event that would change the status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChangeView {
    /// The status after it.
    pub to: &'static str,
    /// When it happens by itself, in Unix seconds, if nothing is reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// The event for people.
    pub text: String,
}

/// The sessions of a stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SessionView {
    /// The name of the stream.
    pub stream: String,
    /// Its `sequence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<String>,
    /// When it began, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<u64>,
    /// How the start is known.
    pub opening: String,
    /// When it ended, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<u64>,
    /// How the end is known.
    pub closing: String,
    /// The `errcode` of its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<i64>,
    /// How many files were recorded.
    pub recordings: usize,
    /// How many screenshots were taken.
    pub pictures: usize,
}

/// The view of a stream at a time; `None` if nothing is known of it.
#[must_use]
pub fn row(board: &Board, code: &StreamCode, now: u64, locale: Locale) -> Option<RowView> {
    let judgement = board.liveness(code)?.judge(now);
    let (row, place) = (board.row(code), board.place(code));
    Some(RowView {
        code: code.to_string(),
        room: place.map(|place| place.room.get()),
        user: place.map(|place| place.user.to_string()),
        kind: place.map(|place| place.kind.as_str()),
        title: place.and_then(|place| place.title.clone()),
        cover: row.and_then(|row| row.cover.as_ref().map(|cover| cover.as_str().to_owned())),
        likes: row.map_or(0, |row| row.likes),
        viewers: row.map_or(0, |row| row.viewers),
        status: judgement.status.name(),
        status_text: judgement.status.audience_text(locale).into_owned(),
        listed: judgement.is_listed(),
        since: judgement.since,
        rule: RuleView {
            name: judgement.rule.name(),
            source: judgement.rule.source(),
            text: judgement.rule.operator_text(locale).into_owned(),
        },
        stop: board.stop_word(code),
        words: judgement
            .reports
            .iter()
            .map(|report| word(report, locale))
            .collect(),
        changes: judgement
            .transitions
            .iter()
            .map(|transition| change(transition, now, locale))
            .collect(),
    })
}

fn word(report: &SourceReport, locale: Locale) -> WordView {
    WordView {
        by: report.evidence.report.reporter().name(),
        at: report.evidence.at,
        counts: report.counts,
        says: match report.indicates {
            Indication::Live => "live",
            Indication::Intended => "intended",
            Indication::Gone => "gone",
            Indication::Existed => "existed",
            Indication::Nothing => "nothing",
        },
        text: report.operator_text(locale).into_owned(),
    }
}

fn change(transition: &Transition, now: u64, locale: Locale) -> ChangeView {
    ChangeView {
        to: transition.to.name(),
        at: match transition.trigger {
            Trigger::Silence { at } => Some(at),
            Trigger::Heard(_) => None,
        },
        text: transition.operator_text(now, locale).into_owned(),
    }
}

/// The sessions of one stream, newest first.
#[must_use]
pub fn sessions(stream: &str, timeline: &Timeline, locale: Locale) -> Vec<SessionView> {
    let view = |session: &Session| SessionView {
        stream: stream.to_owned(),
        sequence: session.sequence.clone(),
        started: session.started_at,
        opening: session.opening.text(locale).into_owned(),
        ended: session.ended_at,
        closing: session.closing.text(locale).into_owned(),
        error_code: session.error_code,
        recordings: session.recordings.len(),
        pictures: session.pictures.len(),
    };
    timeline.sessions.iter().rev().map(view).collect()
}
