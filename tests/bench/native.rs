//! The native comparison of `cargo xtask bench npm`: the same roster, processed by the core in a native program. Reads one
//! task per line and prints the nanoseconds it took, like the JavaScript contestants.

use std::{
    env,
    error::Error,
    fs,
    hint::black_box,
    io::{self, BufRead},
    time::Instant,
};

use panglu_core::{
    BizId, InputError, PlayFormat, PlaySite, PlayUrl, RoomId, StreamCode, StreamKind, UserId, play_url,
};
use serde::Deserialize;

const BIZ_ID: &str = "8888";
const FORMATS: [PlayFormat; 3] = [PlayFormat::Rtmp, PlayFormat::Flv, PlayFormat::Hls];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Room {
    room_id: u64,
    user_id: String,
}

/// The same work as in the package: everything is checked once, then the codes and addresses are made.
fn play_urls(rooms: &[Room]) -> Result<Vec<[PlayUrl; 3]>, InputError> {
    let biz = BizId::parse(BIZ_ID)?;
    let site = PlaySite::vendor_default(&biz);
    rooms
        .iter()
        .map(|Room { room_id, user_id }| {
            let (room, user) = (RoomId::from_number(*room_id)?, UserId::parse(user_id)?);
            let code = StreamCode::derive(&biz, room, &user, StreamKind::Main);
            Ok(FORMATS.map(|format| play_url(&code, format, &site, None)))
        })
        .collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let roster = env::args().nth(1).ok_or("name the roster's file")?;
    let rooms: Vec<Room> = serde_json::from_slice(&fs::read(roster)?)?;
    for line in io::stdin().lock().lines() {
        let line = line?;
        match line.split('\t').collect::<Vec<_>>()[..] {
            ["batch"] => {
                let started = Instant::now();
                let answers = black_box(play_urls(black_box(&rooms))?);
                let took = started.elapsed();
                // Freeing the results is not measured, just as garbage collection after the call is not measured in
                // JavaScript.
                drop(answers);
                println!("{}", took.as_nanos());
            }
            ["addresses", "batch", file] => {
                let lines = play_urls(&rooms)?
                    .into_iter()
                    .map(|[rtmp, flv, hls]| format!("{rtmp} {flv} {hls}\n"));
                fs::write(file, lines.collect::<String>())?;
                println!("written");
            }
            _ => return Err(format!("no such task: {line}").into()),
        }
    }
    Ok(())
}
