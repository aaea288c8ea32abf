//! The notifications that the cloud sends about one publish.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use panglu_core::{StreamCode, notification::JsonValue};

use super::Rng;

/// The fields of one event, without `t` and `sign`.
pub(super) type Fields = Vec<(&'static str, JsonValue)>;

fn text(value: impl Into<String>) -> JsonValue {
    JsonValue::Text(value.into())
}

fn number(value: u64) -> JsonValue {
    JsonValue::Number(value.to_string())
}

/// A start, a screenshot, an end and a recording, each with its time in Unix seconds.
pub(super) fn publish(stream: &StreamCode, now: u64, rng: &mut Rng) -> Vec<(u64, Fields)> {
    // Shorter than the validity of a signature, so that the first notification may also arrive last.
    let duration = rng.between(30, 240);
    let ended = now + duration;
    // The sequence uses all 64 bits, so that a reader that turns it into a floating-point number fails.
    let sequence = rng.next() | 1 << 63;
    let account = rng.between(1_250_000_000, 1_259_999_999);
    // Addresses that RFC 5737 reserves for documentation.
    let user_ip = format!("203.0.113.{}", rng.between(1, 254));
    let node = format!("198.51.100.{}", rng.between(1, 254));
    let file = rng.next();

    let common = |event_type: u64| {
        vec![
            (
                "app",
                text(format!("{}.livepush.myqcloud.com", stream.biz_digits())),
            ),
            ("appid", number(account)),
            ("appname", text("live")),
            ("channel_id", text(stream.as_str())),
            ("event_type", number(event_type)),
            ("stream_id", text(stream.as_str())),
            (
                "stream_param",
                text(format!(
                    "bizid={}&from=interactive&cliRecoId=1",
                    stream.biz_digits()
                )),
            ),
        ]
    };
    let push = |event_type, time, error_code, message: &str| {
        let mut fields = common(event_type);
        fields.extend([
            ("errcode", number(error_code)),
            ("errmsg", text(message)),
            ("event_time", number(time)),
            ("height", number(720)),
            ("node", text(node.as_str())),
            ("sequence", text(sequence.to_string())),
            ("set_id", number(2)),
            ("user_ip", text(user_ip.as_str())),
            ("width", number(1280)),
        ]);
        fields
    };

    let start = push(1, now, 0, "ok");
    let mut end = push(0, ended, 1, "the publisher closed the stream");
    // Milliseconds, as a string: the documents say so.
    end.push(("push_duration", text((duration * 1000).to_string())));

    let taken = now + rng.between(5, 25);
    let mut picture = common(200);
    let path = format!("/{taken}/{}-screenshot-1280x720.jpg", stream.as_str());
    picture.extend([
        ("create_time", number(taken)),
        ("file_size", number(rng.between(20_000, 90_000))),
        ("height", number(720)),
        (
            "pic_full_url",
            text(format!("https://pictures.example.com{path}")),
        ),
        ("pic_url", text(path)),
        ("width", number(1280)),
    ]);

    let mut recording = common(100);
    recording.extend([
        ("duration", number(duration - 1)),
        ("end_time", number(ended)),
        ("file_format", text("mp4")),
        ("file_id", text(file.to_string())),
        ("file_size", number(duration * 190_000)),
        ("record_file_id", text(file.to_string())),
        // The recording task starts before its first frame, so the content begins later than this time.
        ("start_time", number(now.saturating_sub(2))),
        (
            "video_url",
            text(format!("https://files.example.com/{file}/f0.mp4")),
        ),
    ]);

    vec![
        (now, start),
        (taken, picture),
        (ended, end),
        (ended + 8, recording),
    ]
}

/// The same event with the stream name and the addresses of somebody else.
pub(super) fn tampered(mut fields: Fields) -> Fields {
    for (name, value) in &mut fields {
        match *name {
            "stream_id" | "channel_id" => *value = text("8888_somebody_else"),
            "video_url" | "pic_full_url" => *value = text("https://attacker.example/file"),
            _ => {}
        }
    }
    fields
}
