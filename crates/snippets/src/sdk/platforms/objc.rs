//! Code for iOS: members of an Objective-C class.

mod names;
mod result;

use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
    vec::Vec,
};

pub(super) use result::result_types;

use crate::literal;
use crate::sdk::{
    Action, Generation, PushCall, PushOption,
    code::Code,
    comments::Comment,
    names::{encode_name, files_name},
    support::{Support, support},
};
use panglu_core::Locale;
use panglu_core::Platform;

const HERE: Platform = Platform::Ios;

pub(super) fn write(call: &PushCall<'_>, locale: Locale) -> String {
    let mut code = Code::new(locale);
    match call.action {
        Action::Start => start(&mut code, call),
        Action::Stop => stop(&mut code, call),
    }
    code.finish()
}

fn start(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::PropertyPlace);
    code.line(&["@property (nonatomic, assign) UInt64 channelID;"]);
    code.blank();
    code.comment(&Comment::StartWhen);
    code.line(&["- (void)startRelay"]);
    code.open(&["{"]);
    let streamer = call.generation == Generation::Streamer;
    if streamer {
        room(code, call);
    } else {
        code.option_notes(call);
    }
    let target = if streamer { "info" } else { "option" };
    let class = if streamer {
        "AVStreamInfo"
    } else {
        "ILivePushOption"
    };
    code.line(&[class, " *", target, " = [[", class, " alloc] init];"]);
    let encode = [
        names::encode_prefix(call.generation),
        encode_name(call.options.encode),
    ]
    .concat();
    code.line(&[target, ".encodeType = ", &encode, ";"]);
    for (property, value) in properties(call) {
        code.line(&[target, ".", property, " = ", &value, ";"]);
    }
    channel(code, call, target);
    if streamer {
        code.comment(&Comment::NotSent);
        code.open(&["int sent = [[IMSdkInt sharedInstance] requestMultiVideoStreamerStart:room streamInfo:info okBlock:^(AVStreamerResp *answer) {"]);
        started(code, call);
        code.close("} errBlock:^(int code, NSString *message) {");
        code.indent();
        start_failed(code, "NSLog(@\"relay: %d %@\", code, message);");
        code.close("}];");
        code.open(&["if (sent != 0) {"]);
        code.line(&["NSLog(@\"relay: not sent, %d\", sent);"]);
        code.close("}");
    } else {
        code.open(&["[[ILiveRoomManager getInstance] startPushStream:option succ:^(id result) {"]);
        code.line(&["AVStreamerResp *answer = (AVStreamerResp *)result;"]);
        started(code, call);
        code.close("} failed:^(NSString *module, int code, NSString *message) {");
        code.indent();
        start_failed(code, "NSLog(@\"relay: %@ %d %@\", module, code, message);");
        code.close("}];");
    }
    code.close("}");
}

fn stop(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::StopWhen);
    code.line(&["- (void)stopRelay"]);
    code.open(&["{"]);
    let channels: Vec<_> = call
        .options
        .channel_ids
        .iter()
        .map(|channel| ["@(", &channel.to_string(), "ULL)"].concat())
        .collect();
    let streamer = call.generation == Generation::Streamer;
    if streamer {
        room(code, call);
        code.comment(&Comment::NumbersAreObjects);
    }
    if channels.is_empty() {
        code.line(&["NSArray *channelIDs = @[@(self.channelID)];"]);
    } else {
        code.line(&["NSArray *channelIDs = @[", &channels.join(", "), "];"]);
    }
    if streamer {
        code.open(&[
            "[[IMSdkInt sharedInstance] requestMultiVideoStreamerStop:room channelIDs:channelIDs okBlock:^{",
        ]);
    } else {
        code.open(&["[[ILiveRoomManager getInstance] stopPushStreams:channelIDs succ:^{"]);
    }
    code.line(&["NSLog(@\"relay: stopped\");"]);
    code.close(if streamer {
        "} errBlock:^(int code, NSString *message) {"
    } else {
        "} failed:^(NSString *module, int code, NSString *message) {"
    });
    code.indent();
    code.comment(&Comment::AlreadyStopped);
    code.open(&["if (code == 40000412 || code == 40000413) {"]);
    code.line(&["return;"]);
    code.close("}");
    code.line(&[if streamer {
        "NSLog(@\"relay: %d %@\", code, message);"
    } else {
        "NSLog(@\"relay: %@ %d %@\", module, code, message);"
    }]);
    code.close("}];");
    code.close("}");
}

/// The names of the properties other than the encoding, and their values as Objective-C expressions.
fn properties(call: &PushCall<'_>) -> Vec<(&'static str, String)> {
    let (generation, options) = (call.generation, call.options);
    let pick = |later, streamer| {
        if generation == Generation::Streamer {
            streamer
        } else {
            later
        }
    };
    let mut properties = Vec::new();
    let mut add = |option, property, value: Option<String>| {
        if let Some(value) = value
            && support(generation, HERE, option) != Support::No
        {
            properties.push((property, value));
        }
    };
    let on = |on: bool| on.then(|| "YES".to_owned());
    let files = options.record_files;
    let files = (!files.is_none()).then(|| [names::files_prefix(generation), files_name(files)].concat());
    add(PushOption::RecordFiles, "recrodFileType", files);
    add(
        PushOption::RecordId,
        "recordId",
        options.record_id.map(|number| number.get().to_string()),
    );
    add(
        PushOption::Record,
        pick("record", "enableRecord"),
        on(options.record),
    );
    add(
        PushOption::Watermark,
        pick("waterMark", "enableWatermark"),
        on(options.watermark),
    );
    let watermark = options.watermark_id.map(|number| number.to_string());
    add(
        PushOption::WatermarkId,
        pick("waterMarkId", "watermarkId"),
        watermark,
    );
    let sdk_type = options.sdk_type.map(|kind| names::sdk_type(kind).to_owned());
    add(PushOption::SdkType, pick("sdkType", "avSdkType"), sdk_type);
    let rate = options.rate.map(|rate| names::rate(rate).to_owned());
    add(PushOption::Rate, pick("rateType", "rateFlags"), rate);
    properties
}

/// Adds the channel's name, description and password, if any of them is set.
fn channel(code: &mut Code, call: &PushCall<'_>, target: &str) {
    let (generation, options) = (call.generation, call.options);
    let (class, description, password) = match generation {
        Generation::StreamCode | Generation::StreamCodeEarly => ("ILiveChannelInfo", "channelDesc", ""),
        Generation::Channel => ("ChannelInfo", "channelDesc", "channelPassword"),
        Generation::Streamer => ("LVBChannelInfo", "channelDescribe", "playerPassword"),
    };
    let password_text = options
        .channel_password
        .as_ref()
        .filter(|_| support(generation, HERE, PushOption::ChannelPassword) != Support::No);
    let lines: Vec<_> = [
        (
            "channelName",
            options.channel_name.as_ref().map(|text| text.as_str()),
        ),
        (
            description,
            options.channel_description.as_ref().map(|text| text.as_str()),
        ),
        (password, password_text.map(|text| text.as_str())),
    ]
    .into_iter()
    .filter_map(|(property, text)| Some((property, text?)))
    .collect();
    if lines.is_empty() {
        return;
    }
    code.line(&[class, " *channel = [[", class, " alloc] init];"]);
    for (property, text) in lines {
        code.line(&["channel.", property, " = @", &literal::c(text), ";"]);
    }
    code.line(&[target, ".channelInfo = channel;"]);
}

fn room(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::SameRoom);
    code.line(&["OMAVRoomInfo *room = [[OMAVRoomInfo alloc] init];"]);
    // Always present: a streamer call without a room is rejected earlier.
    if let Some(room) = call.options.room {
        code.line(&["room.relationId = ", &room.relation_id.to_string(), ";"]);
        code.line(&["room.roomId = ", &room.room_id.to_string(), ";"]);
    }
}

fn started(code: &mut Code, call: &PushCall<'_>) {
    code.comment(&Comment::KeepChannelId);
    code.line(&["self.channelID = answer.channelID;"]);
    if call.generation.is_stream_code() {
        code.comment(&Comment::ZeroIsNormal);
    }
    code.line(&["NSLog(@\"relay: channel %llu\", (unsigned long long)answer.channelID);"]);
    if call.generation == Generation::Streamer {
        code.comment(&Comment::UrlOrText);
        code.open(&["for (id url in answer.urls) {"]);
        code.line(&["BOOL isObject = [url isKindOfClass:[AVLiveUrl class]];"]);
        code.line(&["NSLog(@\"relay: %@\", isObject ? ((AVLiveUrl *)url).playUrl : url);"]);
    } else {
        code.open(&["for (AVLiveUrl *url in answer.urls) {"]);
        code.line(&["NSLog(@\"relay: %d %@\", (int)url.type, url.playUrl);"]);
    }
    code.close("}");
}

fn start_failed(code: &mut Code, log: &str) {
    code.comment(&Comment::AlreadyRunning);
    code.open(&["if (code == 40000415) {"]);
    code.line(&["return;"]);
    code.close("}");
    code.comment(&Comment::Retry);
    code.comment(&Comment::RetryOnlyIf);
    code.line(&[log]);
}
