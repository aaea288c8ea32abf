//! The cost of one event on a list of many streams, which must not grow with the list.

use std::time::Instant;

use panglu_server::{
    live::Board,
    store::{Event, EventKind, NewEvent},
};

const SIZES: [u64; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// How many events are measured at each size.
const MEASURED: u64 = 1_000;

const NOW: u64 = 1_800_000_000;

pub(crate) fn measure() {
    println!("\nOne event on a list\n");
    println!("| streams on it | start of a new stream | heartbeat |");
    println!("|---:|---:|---:|");
    let mut board = Board::default();
    let mut offset = 0;
    for size in SIZES {
        while offset < size - MEASURED {
            offset += 1;
            apply(&mut board, &start(offset));
        }
        let began = Instant::now();
        for _ in 0..MEASURED {
            offset += 1;
            apply(&mut board, &start(offset));
        }
        let started = began.elapsed();
        let began = Instant::now();
        for number in 1..=MEASURED {
            // Spread over the whole list.
            apply(&mut board, &heartbeat(number * (size / MEASURED), offset));
        }
        let beat = began.elapsed();
        let each = |took: std::time::Duration| took / u32::try_from(MEASURED).unwrap();
        println!("| {size} | {:.1?} | {:.1?} |", each(started), each(beat));
    }
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
