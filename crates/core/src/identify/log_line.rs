//! Recognises failures in the logs of apps that use the SDKs.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::labels::{Label, label_at};
use crate::{errors::RelayCall, input::whole_number};

/// A failure in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// The call of the relay that failed, if the line names one.
    pub call: Option<RelayCall>,
    /// The module of the SDK that failed, if the line names it.
    pub module: Option<String>,
    /// The error code.
    pub code: i64,
    /// The message of the SDK.
    pub message: String,
}

/// The names of calls and callbacks that fail with a code, and of the relay's calls in logs, in lower case, and which call of the
/// relay they are. The longer of two names that begin alike comes first.
///
/// Sources: vendor documents on relayed streaming of 2016 and 2018 (ILive SDK and the older samples); documents of the TRTC SDK and
/// of the live SDK on publishing to the CDN (2020 to 2024) for the callbacks that begin with `on`.
const CALL_WORDS: [(&str, Option<RelayCall>); 26] = [
    ("onstartpushstreamerr", Some(RelayCall::Start)),
    ("onstoppushstreamerr", Some(RelayCall::Stop)),
    ("startpushstream", Some(RelayCall::Start)),
    ("stoppushstreams", Some(RelayCall::Stop)),
    ("stoppushstream", Some(RelayCall::Stop)),
    ("requestmultivideostreamerstart", Some(RelayCall::Start)),
    ("requestmultivideostreamerstop", Some(RelayCall::Stop)),
    ("onstartpublishcdnstream", Some(RelayCall::Start)),
    ("onstoppublishcdnstream", Some(RelayCall::Stop)),
    ("onstartpublishmediastream", Some(RelayCall::Start)),
    ("onstoppublishmediastream", Some(RelayCall::Stop)),
    ("onstartpublishing", Some(RelayCall::Start)),
    ("onstoppublishing", Some(RelayCall::Stop)),
    ("startpublishcdnstream", Some(RelayCall::Start)),
    ("stoppublishcdnstream", Some(RelayCall::Stop)),
    ("startpublishing", Some(RelayCall::Start)),
    ("stoppublishing", Some(RelayCall::Stop)),
    ("startpush", Some(RelayCall::Start)),
    ("stoppush", Some(RelayCall::Stop)),
    ("停止推流失败", Some(RelayCall::Stop)),
    ("停止旁路失败", Some(RelayCall::Stop)),
    ("开始推流失败", Some(RelayCall::Start)),
    ("推流失败", Some(RelayCall::Start)),
    ("旁路失败", Some(RelayCall::Start)),
    ("onerror", None),
    ("onpushevent", None),
];

/// Finds the failures in a text that may contain other lines.
///
/// It recognises `startPush->failed:module|code|message` of the ILive samples, `create channel failed. code C, descr …` of the
/// older Android samples, `create LVBChannel failed:code=C err=…` of the older iOS samples, `call|failed|code|message`
/// of the ILive SDK itself, and lines that name a call or a callback and its code, as C++ apps and those with the newer
/// SDKs write them.
pub(super) fn read(text: &str) -> Vec<LogLine> {
    text.lines()
        .filter_map(|line| {
            piped(line)
                .or_else(|| worded(line))
                .or_else(|| called(line))
                .or_else(|| barred(line))
        })
        .collect()
}

fn piped(line: &str) -> Option<LogLine> {
    let (before, fields) = ["->failed:", "->onError:", " onError:"]
        .into_iter()
        .find_map(|mark| line.split_once(mark))?;
    let call = if before.trim_end().ends_with("stopPush") || before.contains("stopPush") {
        RelayCall::Stop
    } else {
        RelayCall::Start
    };
    let (module, fields) = fields.split_once('|')?;
    let (code, message) = fields.split_once('|').unwrap_or((fields, ""));
    let module = module.trim();
    let code = whole_number(code.trim())?;
    let message = message.trim().to_owned();
    Some(LogLine {
        call: Some(call),
        module: (!module.is_empty()).then(|| module.to_owned()),
        code,
        message,
    })
}

/// A line of the ILive SDK itself: `quitRoom|failed|8003|not in room`.
fn barred(line: &str) -> Option<LogLine> {
    let (_, fields) = line.split_once("|failed|")?;
    let (code, message) = fields.split_once('|').unwrap_or((fields, ""));
    Some(LogLine {
        call: None,
        module: None,
        code: whole_number(code.trim())?,
        message: message.trim().to_owned(),
    })
}

fn worded(line: &str) -> Option<LogLine> {
    let (before, rest) = line.split_once("failed")?;
    let before = before.to_ascii_lowercase();
    if !before.contains("channel") {
        return None;
    }
    let call = if before.contains("stop") {
        RelayCall::Stop
    } else {
        RelayCall::Start
    };
    let (code, rest) = number(rest.split_once("code")?.1.trim_start_matches([' ', '=', ':']))?;
    Some(LogLine {
        call: Some(call),
        module: None,
        code,
        message: message_in(rest),
    })
}

/// A line that names a call: `OnStartPushStreamErr code=40000411 desc=…`, `onError(-1307, "…")`.
fn called(line: &str) -> Option<LogLine> {
    let lower = line.to_ascii_lowercase();
    let (at, name, call) = CALL_WORDS
        .into_iter()
        .find_map(|(name, call)| Some((lower.find(name)?, name, call)))?;
    let rest = line.get(at + name.len()..)?;
    // A word for the code may follow anywhere; without one the code is the first argument.
    let (code, behind) =
        coded(rest).or_else(|| number(rest.trim_start_matches([' ', '(', ':', '=', ',', '['])))?;
    // 0 means that all is well.
    (code != 0).then(|| LogLine {
        call,
        module: None,
        code,
        message: message_in(behind),
    })
}

/// The number behind a word for a code, and what follows it.
fn coded(text: &str) -> Option<(i64, &str)> {
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let rest = text.get(at..)?;
        let begins = !(before.is_ascii_alphanumeric() || before == '_');
        before = character;
        let label = if begins { label_at(rest) } else { None };
        let length = match label {
            Some((Label::Code, length)) => length,
            _ if begins && rest.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("err")) => 3,
            _ => continue,
        };
        let behind = rest
            .get(length..)?
            .trim_start_matches([' ', '=', ':', '"', '\\', '(']);
        if let Some(found) = number(behind) {
            return Some(found);
        }
    }
    None
}

/// The number at the beginning of a text, and what follows it.
fn number(text: &str) -> Option<(i64, &str)> {
    let digits = text
        .find(|character: char| !character.is_ascii_digit() && character != '-')
        .unwrap_or(text.len());
    let (code, rest) = text.split_at_checked(digits)?;
    Some((whole_number(code)?, rest))
}

/// The message of a line, behind a word for it.
fn message_in(rest: &str) -> String {
    const WORDS: [&str; 7] = ["descr", "errmsg", "errMsg", "desc", "message", "msg", "err="];
    let found = WORDS.iter().find_map(|word| rest.split_once(word));
    let message = found.map_or("", |(_, message)| message);
    message
        .trim_matches([' ', '=', ':', '"', '\\', ')', '}', ']', ',', '\''])
        .to_owned()
}
