//! Turns facts into a timeline. Everything is sorted first, so the order of arrival does not matter.

use alloc::{string::String, vec::Vec};

use super::{Closing, Fact, Opening, SLACK_SECONDS, Session, Timeline};

struct End<'a> {
    time: Option<u64>,
    sequence: Option<&'a String>,
    duration: Option<u64>,
    error_code: Option<i64>,
}

impl End<'_> {
    /// When the publish began, from its end and duration.
    fn start(&self) -> Option<u64> {
        self.time?.checked_sub(self.duration?)
    }
}

pub(super) fn stitch(mut facts: Vec<&Fact>) -> Timeline {
    facts.sort_unstable_by_key(|fact| (fact.time(), *fact));
    let mut sessions = Vec::new();
    let mut ends = Vec::new();
    for fact in &facts {
        match fact {
            Fact::Start { time, sequence } => sessions.push(Session {
                started_at: *time,
                opening: Opening::Notified,
                sequence: sequence.clone(),
                ..empty()
            }),
            Fact::End {
                time,
                sequence,
                duration,
                error_code,
            } => ends.push(End {
                time: *time,
                sequence: sequence.as_ref(),
                duration: *duration,
                error_code: *error_code,
            }),
            Fact::Recording(_) | Fact::Picture(_) => {}
        }
    }
    // Ends with a sequence come first, so that no other end takes their start.
    ends.retain(|end| !close(&mut sessions, end, Closing::BySequence, same_sequence));
    ends.retain(|end| !close(&mut sessions, end, Closing::ByTime, fits_in_time));
    for end in ends {
        sessions.push(Session {
            started_at: end.start(),
            opening: if end.start().is_some() {
                Opening::Inferred
            } else {
                Opening::Unknown
            },
            ended_at: end.time,
            closing: Closing::EndOnly,
            sequence: end.sequence.cloned(),
            error_code: end.error_code,
            ..empty()
        });
    }
    sessions.sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    let starts: Vec<_> = sessions.iter().map(|session| session.started_at).collect();
    for (index, session) in sessions.iter_mut().enumerate() {
        if session.closing == Closing::Open && starts.len() > index + 1 {
            session.closing = Closing::Lost;
        }
    }
    attach(sessions, &facts)
}

fn empty() -> Session {
    Session {
        sequence: None,
        started_at: None,
        opening: Opening::Unknown,
        ended_at: None,
        closing: Closing::Open,
        error_code: None,
        recordings: Vec::new(),
        pictures: Vec::new(),
    }
}

fn order(session: &Session) -> (Option<u64>, Option<u64>, &Option<String>) {
    (
        session.started_at.or(session.ended_at),
        session.ended_at,
        &session.sequence,
    )
}

/// Closes the latest open session that `end` fits; returns false if there is none.
fn close(
    sessions: &mut [Session],
    end: &End<'_>,
    closing: Closing,
    fits: fn(&Session, &End<'_>) -> bool,
) -> bool {
    let open = |session: &&mut Session| session.closing == Closing::Open && fits(session, end);
    let Some(session) = sessions.iter_mut().rev().find(open) else {
        return false;
    };
    session.ended_at = end.time;
    session.closing = closing;
    session.error_code = end.error_code;
    if session.sequence.is_none() {
        session.sequence = end.sequence.cloned();
    }
    true
}

fn same_sequence(session: &Session, end: &End<'_>) -> bool {
    session.sequence.is_some() && session.sequence.as_ref() == end.sequence
}

/// Whether an end without a known sequence fits a session. Two different sequences are two publishes. If the end has a
/// duration, the start must agree with it.
fn fits_in_time(session: &Session, end: &End<'_>) -> bool {
    let (Some(started), Some(ended)) = (session.started_at, end.time) else {
        return false;
    };
    (session.sequence.is_none() || end.sequence.is_none())
        && started <= ended
        && end
            .start()
            .is_none_or(|start| start.abs_diff(started) <= SLACK_SECONDS)
}

fn attach(sessions: Vec<Session>, facts: &[&Fact]) -> Timeline {
    let spans: Vec<(u64, u64)> = (0..sessions.len()).map(|index| span(&sessions, index)).collect();
    let mut timeline = Timeline {
        sessions,
        ..Timeline::default()
    };
    for fact in facts {
        match fact {
            Fact::Recording(file) => {
                let from = file.content_start.or(file.end);
                let to = file.end.or(file.content_start);
                match from.zip(to).and_then(|(from, to)| home(&spans, from, to)) {
                    Some(index) => timeline.sessions[index].recordings.push(file.clone()),
                    None => timeline.loose_recordings.push(file.clone()),
                }
            }
            Fact::Picture(picture) => match picture.time.and_then(|time| home(&spans, time, time)) {
                Some(index) => timeline.sessions[index].pictures.push(picture.clone()),
                None => timeline.loose_pictures.push(picture.clone()),
            },
            Fact::Start { .. } | Fact::End { .. } => {}
        }
    }
    timeline
}

/// When a session was live, in Unix seconds. An unknown start or end extends to the neighbouring session.
fn span(sessions: &[Session], index: usize) -> (u64, u64) {
    let Some(session) = sessions.get(index) else {
        return (0, 0);
    };
    let before = index
        .checked_sub(1)
        .and_then(|before| sessions.get(before)?.ended_at);
    let after = sessions.get(index + 1).and_then(|after| after.started_at);
    (
        session.started_at.or(before).unwrap_or(0),
        session.ended_at.or(after).unwrap_or(u64::MAX),
    )
}

/// The session that overlaps most with a time span; if none does, the nearest one within [`SLACK_SECONDS`].
fn home(spans: &[(u64, u64)], from: u64, to: u64) -> Option<usize> {
    let mut best = None;
    for (index, (start, end)) in spans.iter().enumerate() {
        let shared = to.min(*end).saturating_sub(from.max(*start));
        let apart = start.saturating_sub(to).max(from.saturating_sub(*end));
        let rank = (shared, u64::MAX - apart);
        if apart <= SLACK_SECONDS && best.is_none_or(|(highest, _)| rank > highest) {
            best = Some((rank, index));
        }
    }
    best.map(|(_, index)| index)
}
