//! The code of the streamer calls, the oldest ones, on a PC.

use alloc::string::{String, ToString};

use super::{encode, includes, names, start_failed, stop_failed, texts, urls_of_list};
use crate::{
    literal,
    sdk::{PushCall, PushOptions, code::Code, comments::Comment},
};
use panglu_core::StreamKind;

pub(super) fn start(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::Utf8);
    includes(code);
    code.comment(&Comment::KeepChannelId);
    code.line(&["static unsigned long long g_channelId = 0;"]);
    code.blank();
    code.comment(&Comment::SdkDeletes);
    code.line(&["class RelayStarted : public imcore::TIMValueCallBack<imcore::TIMStreamRsp&>"]);
    code.line(&["{"]);
    code.open(&["public:"]);
    code.line(&["void OnSuccess(imcore::TIMStreamRsp& answer) override"]);
    code.open(&["{"]);
    code.line(&["g_channelId = answer.channel_id;"]);
    urls_of_list(code);
    code.close("}");
    code.line(&["delete this;"]);
    code.close("}");
    code.blank();
    code.line(&["void OnError(int code, const std::string& message) override"]);
    code.open(&["{"]);
    start_failed(code, "message.c_str()");
    code.line(&["delete this;"]);
    code.close("}");
    code.close("};");
    code.blank();
    code.comment(&Comment::StartWhen);
    code.line(&["void StartRelay()"]);
    code.open(&["{"]);
    room_and_param(code, call, true);
    code.line(&[
        "imcore::TIMIntManager::get().RequestMultiVideoStreamerStart(room, param, new RelayStarted);",
    ]);
    code.close("}");
}

pub(super) fn stop(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::SdkDeletes);
    code.line(&["class RelayStopped : public imcore::TIMCallBack"]);
    code.line(&["{"]);
    code.open(&["public:"]);
    code.line(&["void OnSuccess() override"]);
    code.open(&["{"]);
    code.line(&["printf(\"relay: stopped\\n\");"]);
    code.line(&["delete this;"]);
    code.close("}");
    code.blank();
    code.line(&["void OnError(int code, const std::string& message) override"]);
    code.open(&["{"]);
    stop_failed(code, "message.c_str()");
    code.line(&["delete this;"]);
    code.close("}");
    code.close("};");
    code.blank();
    code.comment(&Comment::StopWhen);
    code.line(&["void StopRelay()"]);
    code.open(&["{"]);
    room_and_param(code, call, false);
    code.line(&["std::list<uint64_t> channelIds;"]);
    if call.options.channel_ids.is_empty() {
        code.line(&["channelIds.push_back(g_channelId);"]);
    }
    for channel in &call.options.channel_ids {
        code.line(&["channelIds.push_back(", &channel.to_string(), "ULL);"]);
    }
    code.line(&["imcore::TIMIntManager::get().RequestMultiVideoStreamerStop(room, param, channelIds, new RelayStopped);"]);
    code.close("}");
}

fn room_and_param(code: &mut Code, call: &PushCall<'_>, whole: bool) {
    let options = call.options;
    code.comment(&Comment::SameRoom);
    code.line(&["imcore::TIMRoomInfo room;"]);
    // Always present: a streamer call without a room is rejected earlier.
    if let Some(room) = options.room {
        code.line(&["room.relation_id = ", &int(room.relation_id), ";"]);
        code.line(&["room.room_id = ", &int(room.room_id.get()), ";"]);
    }
    code.line(&["imcore::TIMStreamParam param;"]);
    code.line(&["param.encode = ", &encode(call), ";"]);
    let kind = match options.kind {
        StreamKind::Main => "0;",
        StreamKind::Aux => "1;",
    };
    code.line(&["param.push_data_type = ", kind]);
    if whole {
        texts(code, call, "param");
        extras(code, options);
    }
}

fn extras(code: &mut Code, options: &PushOptions) {
    if let Some(password) = &options.channel_password {
        code.line(&["param.channel_password = ", &literal::c(password.as_str()), ";"]);
    }
    if let Some(sdk_type) = options.sdk_type {
        code.line(&["param.sdk_type = ", names::sdk_type(sdk_type), ";"]);
    }
    if options.record {
        code.line(&["param.tape_flag = 1;"]);
    }
    if options.watermark {
        code.line(&["param.watermark_flag = 1;"]);
    }
    if let Some(watermark) = options.watermark_id {
        code.line(&["param.watermark_id = ", &watermark.to_string(), "u;"]);
    }
    if let Some(rate) = options.rate {
        code.line(&["param.rpt_rate_type.push_back(", names::rate(rate), ");"]);
    }
}

/// Writes a 32-bit number as an `int` expression with the same bits.
fn int(number: u32) -> String {
    if i32::try_from(number).is_ok() {
        number.to_string()
    } else {
        ["(int)", &number.to_string(), "u"].concat()
    }
}
