//! Code for PC: C++ functions.

mod names;
mod result;
mod streamer;

use alloc::string::{String, ToString};

pub(super) use result::result_types;

use crate::literal;
use crate::sdk::{
    Action, Generation, PushCall, PushOption,
    code::Code,
    comments::Comment,
    names::{encode_name, files_name},
    support::{Support, support},
};
use panglu_core::Platform;
use panglu_core::{Locale, StreamKind};

const HERE: Platform = Platform::Pc;

pub(super) fn write(call: &PushCall<'_>, locale: Locale) -> String {
    let mut code = Code::new(locale);
    match (call.generation, call.action) {
        (Generation::Streamer, Action::Start) => streamer::start(&mut code, call),
        (Generation::Streamer, Action::Stop) => streamer::stop(&mut code, call),
        (_, Action::Start) => start(&mut code, call),
        (_, Action::Stop) => stop(&mut code, call),
    }
    code.finish()
}

/// The types and fields that differ between the two PC SDKs of `startPushStream`.
struct Dialect {
    namespace: &'static str,
    manager: &'static str,
    option: &'static str,
    kind: &'static str,
    answer: &'static str,
    channel: &'static str,
    failed: &'static str,
    message: &'static str,
}

const LATER: Dialect = Dialect {
    namespace: "using namespace ilive;",
    manager: "GetLive()",
    option: "PushStreamOption",
    kind: "pushDataType",
    answer: "PushStreamRsp& answer",
    channel: "channelId",
    failed: "(int code, const char* message, void* data)",
    message: "message",
};

const EARLY: Dialect = Dialect {
    namespace: "using namespace ilivesdk;",
    manager: "iLiveRoomMgr::getInstance()",
    option: "iLivePushOption",
    kind: "push_data_type",
    answer: "imcore::TIMStreamRsp& answer",
    channel: "channel_id",
    failed: "(int code, const std::string& message, void* data)",
    message: "message.c_str()",
};

fn dialect(call: &PushCall<'_>) -> &'static Dialect {
    match call.generation {
        Generation::StreamCode => &LATER,
        _ => &EARLY,
    }
}

fn start(code: &mut Code, call: &PushCall<'_>) {
    let (dialect, options) = (dialect(call), call.options);
    let later = call.generation == Generation::StreamCode;
    code.comment(&Comment::Utf8);
    includes(code);
    code.line(&[dialect.namespace]);
    code.blank();
    code.comment(&Comment::KeepChannelId);
    code.line(&["static unsigned long long g_channelId = 0;"]);
    code.blank();
    code.line(&["static void OnRelayStarted(", dialect.answer, ", void* data)"]);
    code.open(&["{"]);
    code.comment(&Comment::ZeroIsNormal);
    code.line(&["g_channelId = answer.", dialect.channel, ";"]);
    if later {
        code.open(&["for (int i = 0; i < (int)answer.urls.size(); ++i) {"]);
        code.line(&["printf(\"relay: %d %s\\n\", answer.urls[i].encodeType, answer.urls[i].url.c_str());"]);
    } else {
        urls_of_list(code);
    }
    code.close("}");
    code.close("}");
    code.blank();
    code.line(&["static void OnRelayStartFailed", dialect.failed]);
    code.open(&["{"]);
    start_failed(code, dialect.message);
    code.close("}");
    code.blank();
    code.comment(&Comment::StartWhen);
    code.line(&["void StartRelay()"]);
    code.open(&["{"]);
    code.option_notes(call);
    code.line(&[dialect.option, " option;"]);
    let kind = match options.kind {
        StreamKind::Main => "E_PushCamera",
        StreamKind::Aux => "E_PushScreen",
    };
    code.line(&["option.", dialect.kind, " = ", kind, ";"]);
    code.line(&["option.encode = ", &encode(call), ";"]);
    texts(code, call, "option");
    let has = |option| support(call.generation, HERE, option) == Support::Yes;
    if has(PushOption::RecordFiles) && !options.record_files.is_none() {
        let files = files_name(options.record_files);
        code.line(&["option.recordFileType = ", names::FILES_PREFIX, files, ";"]);
    }
    if let Some(record_id) = options.record_id.filter(|_| has(PushOption::RecordId)) {
        code.line(&["option.recordId = ", &record_id.get().to_string(), "u;"]);
    }
    code.line(&[
        dialect.manager,
        "->startPushStream(option, OnRelayStarted, OnRelayStartFailed, NULL);",
    ]);
    code.close("}");
}

fn stop(code: &mut Code, call: &PushCall<'_>) {
    let dialect = dialect(call);
    code.line(&["static void OnRelayStopped(void* data)"]);
    code.open(&["{"]);
    code.line(&["printf(\"relay: stopped\\n\");"]);
    code.close("}");
    code.blank();
    code.line(&["static void OnRelayStopFailed", dialect.failed]);
    code.open(&["{"]);
    stop_failed(code, dialect.message);
    code.close("}");
    code.blank();
    code.comment(&Comment::StopWhen);
    code.line(&["void StopRelay()"]);
    code.open(&["{"]);
    if call.generation == Generation::StreamCode {
        code.comment(&Comment::NewerPc);
    }
    let behind = ", OnRelayStopped, OnRelayStopFailed, NULL);";
    if call.options.channel_ids.is_empty() {
        code.line(&[dialect.manager, "->stopPushStream(g_channelId", behind]);
    }
    for channel in &call.options.channel_ids {
        code.line(&[
            dialect.manager,
            "->stopPushStream(",
            &channel.to_string(),
            "ULL",
            behind,
        ]);
    }
    code.close("}");
}

fn texts(code: &mut Code, call: &PushCall<'_>, target: &str) {
    if support(call.generation, HERE, PushOption::ChannelName) == Support::No {
        return;
    }
    for (field, text) in [
        ("channel_name", &call.options.channel_name),
        ("channel_desc", &call.options.channel_description),
    ] {
        if let Some(text) = text {
            code.line(&[target, ".", field, " = ", &literal::c(text.as_str()), ";"]);
        }
    }
}

fn encode(call: &PushCall<'_>) -> String {
    [
        names::encode_prefix(call.generation),
        encode_name(call.options.encode),
    ]
    .concat()
}

fn includes(code: &mut Code) {
    for header in ["list", "stdio.h", "string"] {
        code.line(&["#include <", header, ">"]);
    }
    code.blank();
}

fn urls_of_list(code: &mut Code) {
    code.line(&["std::list<imcore::TIMLiveUrl>::iterator url;"]);
    code.open(&["for (url = answer.urls.begin(); url != answer.urls.end(); ++url) {"]);
    code.line(&["printf(\"relay: %d %s\\n\", url->encode_type, url->url.c_str());"]);
}

fn start_failed(code: &mut Code, message: &str) {
    code.comment(&Comment::AlreadyRunning);
    code.open(&["if (code != 40000415) {"]);
    code.comment(&Comment::Retry);
    code.comment(&Comment::RetryOnlyIf);
    code.line(&["printf(\"relay: %d %s\\n\", code, ", message, ");"]);
    code.close("}");
}

fn stop_failed(code: &mut Code, message: &str) {
    code.comment(&Comment::AlreadyStopped);
    code.open(&["if (code != 40000412 && code != 40000413) {"]);
    code.line(&["printf(\"relay: %d %s\\n\", code, ", message, ");"]);
    code.close("}");
}
