//! Recognises failures in the logs of the SDKs' sample code.

use alloc::{borrow::ToOwned, string::String};

use crate::{errors::RelayCall, input::whole_number};

/// A failure in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// The call that failed.
    pub call: RelayCall,
    /// The module of the SDK that failed, if the line names it.
    pub module: Option<String>,
    /// The error code.
    pub code: i64,
    /// The message of the SDK.
    pub message: String,
}

/// Finds a failure in a text that may contain other lines.
///
/// It recognises three formats: `startPush->failed:module|code|message` of the ILive samples, `create channel failed.
/// code C, descr …` of the older Android samples and `create LVBChannel failed:code=C err=…` of the older iOS samples,
/// and the same formats for `stop`.
pub(super) fn read(text: &str) -> Option<LogLine> {
    text.lines().find_map(|line| piped(line).or_else(|| worded(line)))
}

fn piped(line: &str) -> Option<LogLine> {
    let (before, fields) = line.split_once("->failed:")?;
    let call = if before.ends_with("stopPush") {
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
        call,
        module: (!module.is_empty()).then(|| module.to_owned()),
        code,
        message,
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
    let rest = rest.split_once("code")?.1.trim_start_matches([' ', '=', ':']);
    let digits = rest
        .find(|character: char| !character.is_ascii_digit() && character != '-')
        .unwrap_or(rest.len());
    let (code, rest) = rest.split_at_checked(digits)?;
    let message = ["descr", "err="]
        .iter()
        .find_map(|word| rest.split_once(word))
        .map_or("", |(_, message)| message);
    Some(LogLine {
        call,
        module: None,
        code: whole_number(code)?,
        message: message.trim().to_owned(),
    })
}
