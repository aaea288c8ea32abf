//! The cost of one event on a list of many streams, which must not grow with the list.

use std::{
    fs,
    time::{Duration, Instant},
};

use panglu_server::{
    live::Board,
    store::{Event, EventKind, NewEvent},
};

const SIZES: [u64; 7] = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/// How many heartbeats are measured at a time, and how often; the middle one counts.
const BEATS: u64 = 1_000;
const ROUNDS: usize = 9;

const NOW: u64 = 1_800_000_000;

/// What a list costs.
pub(crate) struct Cost {
    /// The streams on it.
    pub(crate) streams: u64,
    /// For the start of a new stream.
    pub(crate) start: Duration,
    /// For a heartbeat of one.
    pub(crate) heartbeat: Duration,
    /// Memory, in bytes for each stream.
    pub(crate) bytes: u64,
}

pub(crate) fn measure() -> Vec<Cost> {
    let mut board = Board::default();
    let (empty, mut offset) = (memory(), 0);
    let costs = SIZES.into_iter().map(|streams| {
        let measured = streams / 10;
        while offset < streams - measured {
            offset += 1;
            apply(&mut board, &start(offset));
        }
        let began = Instant::now();
        while offset < streams {
            offset += 1;
            apply(&mut board, &start(offset));
        }
        let started = each(began, measured);
        let mut beats: Vec<Duration> = (0..ROUNDS).map(|_| beat(&mut board, streams, offset)).collect();
        beats.sort();
        Cost {
            streams,
            start: started,
            heartbeat: beats[ROUNDS / 2],
            bytes: memory().saturating_sub(empty) / streams,
        }
    });
    costs.collect()
}

/// A heartbeat, of streams that are spread over the whole list.
fn beat(board: &mut Board, streams: u64, offset: u64) -> Duration {
    let began = Instant::now();
    for number in 1..=BEATS {
        apply(board, &heartbeat(number * (streams / BEATS), offset));
    }
    each(began, BEATS)
}

fn each(began: Instant, count: u64) -> Duration {
    began.elapsed() / u32::try_from(count).unwrap()
}

/// The memory of this process in bytes.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

fn apply(board: &mut Board, event: &Event) {
    let code = board.apply(event).unwrap();
    board.refresh(&code, NOW);
}

fn event(number: u64, offset: u64, kind: EventKind, body: String) -> Event {
    // Names are as good as random.
    let name = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    Event {
        offset,
        event: NewEvent {
            id: String::new(),
            kind,
            stream: Some(format!("8888_{name:032x}")),
            received: NOW,
            body: body.into_bytes(),
        },
    }
}

fn start(number: u64) -> Event {
    let body = format!(r#"{{"room":1,"user":"user{number}","kind":"main","confirmed":true}}"#);
    event(number, number, EventKind::Start, body)
}

fn heartbeat(number: u64, offset: u64) -> Event {
    event(
        number,
        offset,
        EventKind::Heartbeat,
        r#"{"viewers":7}"#.to_owned(),
    )
}
