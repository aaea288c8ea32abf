//! Failures as the SDKs' sample code logs them.

use alloc::{borrow::ToOwned, string::String};

use crate::{digits, errors::RelayCall, search};

/// A failure in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// What was being done.
    pub call: RelayCall,
    /// The SDK's module that failed, where the line names it.
    pub module: Option<String>,
    /// The error code.
    pub code: i64,
    /// What the SDK said about it.
    pub message: String,
}

/// Finds a failure in a text that may hold other lines as well.
///
/// Three shapes are known: `startPush->failed:module|code|message` of the ILive samples, `create channel failed. code C,
/// descr …` of the older Android samples and `create LVBChannel failed:code=C err=…` of the older iOS samples, each with
/// its `stop` twin.
pub(super) fn read(text: &str) -> Option<LogLine> {
    search::split(text, "\n").find_map(|line| piped(line).or_else(|| worded(line)))
}

fn piped(line: &str) -> Option<LogLine> {
    let (before, fields) = search::split_once(line, "->failed:")?;
    let call = if before.ends_with("stopPush") {
        RelayCall::Stop
    } else {
        RelayCall::Start
    };
    let (module, fields) = search::split_once(fields, "|")?;
    let (code, message) = search::split_once(fields, "|").unwrap_or((fields, ""));
    let module = search::trim_space(module);
    let code = digits::read_signed(search::trim_space(code)).ok()?;
    let message = search::trim_space(message).to_owned();
    Some(LogLine {
        call,
        module: (!module.is_empty()).then(|| module.to_owned()),
        code,
        message,
    })
}

fn worded(line: &str) -> Option<LogLine> {
    let (before, rest) = search::split_once(line, "failed")?;
    let before = before.to_ascii_lowercase();
    if !search::contains(&before, "channel") {
        return None;
    }
    let call = if search::contains(&before, "stop") {
        RelayCall::Stop
    } else {
        RelayCall::Start
    };
    let rest = search::split_once(rest, "code")?
        .1
        .trim_start_matches([' ', '=', ':']);
    let digits = rest
        .find(|character: char| !character.is_ascii_digit() && character != '-')
        .unwrap_or(rest.len());
    let (code, rest) = rest.split_at_checked(digits)?;
    let message = ["descr", "err="]
        .iter()
        .find_map(|word| search::split_once(rest, word))
        .map_or("", |(_, message)| message);
    Some(LogLine {
        call,
        module: None,
        code: digits::read_signed(code).ok()?,
        message: search::trim_space(message).to_owned(),
    })
}
