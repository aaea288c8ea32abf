//! Code for Android: members of a Java class.

mod names;
mod result;
mod settings;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use settings::{int, settings};

pub(super) use result::result_types;

use crate::sdk::{Action, ChannelId, Generation, PushCall, RelayRoom, code::Code, comments::Comment};
use panglu_core::Locale;

pub(super) fn write(call: &PushCall<'_>, locale: Locale) -> String {
    let mut code = Code::new(locale);
    match (call.generation, call.action) {
        (Generation::Streamer, Action::Start) => streamer_start(&mut code, call),
        (Generation::Streamer, Action::Stop) => streamer_stop(&mut code, call),
        (_, Action::Start) => start(&mut code, call),
        (_, Action::Stop) => stop(&mut code, call),
    }
    code.finish()
}

fn start(code: &mut Code, call: &PushCall<'_>) {
    let (answer, url) = match call.generation {
        Generation::Channel => ("TIMAvManager.StreamRes", "TIMAvManager.LiveUrl"),
        _ => ("ILivePushRes", "ILivePushUrl"),
    };
    code.line(&["private long channelId;"]);
    code.blank();
    code.comment(&Comment::StartWhen);
    code.open(&["void startRelay() {"]);
    code.option_notes(call);
    code.line(&["ILivePushOption option = new ILivePushOption()"]);
    let settings = settings(call);
    let last = settings.len().saturating_sub(1);
    for (index, (setter, value)) in settings.iter().enumerate() {
        let end = if index == last { ");" } else { ")" };
        code.line(&["        .", setter, "(", value, end]);
    }
    code.open(&[
        "ILiveRoomManager.getInstance().startPushStream(option, new ILiveCallBack<",
        answer,
        ">() {",
    ]);
    code.line(&["@Override"]);
    code.open(&["public void onSuccess(", answer, " answer) {"]);
    started(code, call, url);
    code.close("}");
    code.blank();
    code.line(&["@Override"]);
    code.open(&["public void onError(String module, int code, String message) {"]);
    start_failed(code, "module + \" \" + code + \": \" + message");
    code.close("}");
    code.close("});");
    code.close("}");
}

fn stop(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::StopWhen);
    code.open(&["void stopRelay() {"]);
    let before = "ILiveRoomManager.getInstance().";
    let behind = ", new ILiveCallBack() {";
    match call.options.channel_ids.as_slice() {
        [] => code.open(&[before, "stopPushStream(channelId", behind]),
        [channel] => {
            unsigned_note(code, *channel);
            code.open(&[before, "stopPushStream(", &long(*channel), behind]);
        }
        channels => {
            list(code, channels);
            code.open(&[before, "stopPushStreams(channelIds", behind]);
        }
    }
    code.line(&["@Override"]);
    code.open(&["public void onSuccess(Object data) {"]);
    code.line(&["Log.i(\"relay\", \"stopped\");"]);
    code.close("}");
    code.blank();
    code.line(&["@Override"]);
    code.open(&["public void onError(String module, int code, String message) {"]);
    stop_failed(code, "module + \" \" + code + \": \" + message");
    code.close("}");
    code.close("});");
    code.close("}");
}

fn streamer_start(code: &mut Code, call: &PushCall<'_>) {
    code.line(&["private long channelId;"]);
    code.blank();
    code.comment(&Comment::StartWhen);
    code.open(&["void startRelay() {"]);
    code.line(&["TIMAvManager manager = TIMAvManager.getInstance();"]);
    room(code, call.options.room);
    code.line(&["TIMAvManager.StreamParam param = manager.new StreamParam();"]);
    for (setter, value) in settings(call) {
        code.line(&["param.", setter, "(", &value, ");"]);
    }
    code.open(&[
        "manager.requestMultiVideoStreamerStart(room, param, new TIMValueCallBack<TIMAvManager.StreamRes>() {",
    ]);
    code.line(&["@Override"]);
    code.open(&["public void onSuccess(TIMAvManager.StreamRes answer) {"]);
    started(code, call, "TIMAvManager.LiveUrl");
    code.close("}");
    code.blank();
    code.line(&["@Override"]);
    code.open(&["public void onError(int code, String message) {"]);
    start_failed(code, "code + \": \" + message");
    code.close("}");
    code.close("});");
    code.close("}");
}

fn streamer_stop(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::StopWhen);
    code.open(&["void stopRelay() {"]);
    code.line(&["TIMAvManager manager = TIMAvManager.getInstance();"]);
    room(code, call.options.room);
    if call.options.channel_ids.is_empty() {
        code.line(&["List<Long> channelIds = Collections.singletonList(channelId);"]);
    } else {
        list(code, &call.options.channel_ids);
    }
    code.open(&["manager.requestMultiVideoStreamerStop(room, channelIds, new TIMCallBack() {"]);
    code.line(&["@Override"]);
    code.open(&["public void onSuccess() {"]);
    code.line(&["Log.i(\"relay\", \"stopped\");"]);
    code.close("}");
    code.blank();
    code.line(&["@Override"]);
    code.open(&["public void onError(int code, String message) {"]);
    stop_failed(code, "code + \": \" + message");
    code.close("}");
    code.close("});");
    code.close("}");
}

fn started(code: &mut Code, call: &PushCall<'_>, url: &str) {
    code.comment(&Comment::KeepChannelId);
    code.line(&["channelId = answer.getChnlId();"]);
    if call.generation.is_stream_code() {
        code.comment(&Comment::ZeroIsNormal);
        code.line(&["Log.i(\"relay\", \"channel \" + channelId);"]);
    } else {
        code.comment(&Comment::Unsigned);
        code.line(&["BigInteger shown = BigInteger.valueOf(channelId);"]);
        code.open(&["if (channelId < 0) {"]);
        code.line(&["shown = shown.add(BigInteger.ZERO.flipBit(64));"]);
        code.close("}");
        code.line(&["Log.i(\"relay\", \"channel \" + shown);"]);
    }
    code.open(&["if (answer.getUrls() != null) {"]);
    code.open(&["for (", url, " url : answer.getUrls()) {"]);
    code.line(&["Log.i(\"relay\", url.getEncode() + \" \" + url.getUrl());"]);
    code.close("}");
    code.close("}");
}

fn start_failed(code: &mut Code, message: &str) {
    code.comment(&Comment::AlreadyRunning);
    code.open(&["if (code == 40000415) {"]);
    code.line(&["return;"]);
    code.close("}");
    code.comment(&Comment::Retry);
    code.comment(&Comment::RetryOnlyIf);
    code.line(&["Log.w(\"relay\", ", message, ");"]);
}

fn stop_failed(code: &mut Code, message: &str) {
    code.comment(&Comment::AlreadyStopped);
    code.open(&["if (code == 40000412 || code == 40000413) {"]);
    code.line(&["return;"]);
    code.close("}");
    code.line(&["Log.w(\"relay\", ", message, ");"]);
}

fn room(code: &mut Code, room: Option<RelayRoom>) {
    code.comment(&Comment::SameRoom);
    code.line(&["TIMAvManager.RoomInfo room = manager.new RoomInfo();"]);
    // Always present: a streamer call without a room is rejected earlier.
    if let Some(room) = room {
        code.line(&["room.setRelationId(", &int(room.relation_id), ");"]);
        code.line(&["room.setRoomId(", &int(room.room_id.get()), ");"]);
    }
}

fn list(code: &mut Code, channels: &[ChannelId]) {
    for channel in channels {
        unsigned_note(code, *channel);
    }
    let channels: Vec<_> = channels.iter().map(|channel| long(*channel)).collect();
    code.line(&[
        "List<Long> channelIds = Arrays.asList(",
        &channels.join(", "),
        ");",
    ]);
}

/// Adds a comment with the unsigned value of a negative number.
fn unsigned_note(code: &mut Code, channel: ChannelId) {
    if channel.is_negative_in_java() {
        code.line(&["// ", &long(channel), " = ", &channel.to_string()]);
    }
}

fn long(channel: ChannelId) -> String {
    [&channel.signed().to_string(), "L"].concat()
}
