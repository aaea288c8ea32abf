//! The options as Java setters.

use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use panglu_core::Platform;

use super::names;
use crate::{
    literal,
    sdk::{
        Generation, PushCall, PushOption,
        names::{encode_name, files_name},
        support::{Support, support},
    },
};

/// The names of the setters, and their arguments as Java expressions.
pub(super) fn settings(call: &PushCall<'_>) -> Vec<(&'static str, String)> {
    const HERE: Platform = Platform::Android;
    let (generation, options) = (call.generation, call.options);
    let pick = |fluent, setter| {
        if generation == Generation::Streamer {
            setter
        } else {
            fluent
        }
    };
    let encode = [names::encode_prefix(generation), encode_name(options.encode)].concat();
    let mut settings = vec![(pick("encode", "setEncode"), encode)];
    let mut add = |option, setter, value: Option<String>| {
        if let Some(value) = value
            && support(generation, HERE, option) != Support::No
        {
            settings.push((setter, value));
        }
    };
    let on = |on: bool| on.then(|| "true".to_owned());
    let files = options.record_files;
    let files = (!files.is_none()).then(|| [names::FILES_PREFIX, files_name(files)].concat());
    add(PushOption::RecordFiles, "setRecordFileType", files);
    add(
        PushOption::RecordId,
        "setRecordId",
        options.record_id.map(|number| int(number.get())),
    );
    let name = options
        .channel_name
        .as_ref()
        .map(|name| literal::java(name.as_str()));
    add(
        PushOption::ChannelName,
        pick("channelName", "setChannelName"),
        name,
    );
    let description = options
        .channel_description
        .as_ref()
        .map(|text| literal::java(text.as_str()));
    add(
        PushOption::ChannelDescription,
        pick("channelDesc", "setChannelDescr"),
        description,
    );
    let password = options
        .channel_password
        .as_ref()
        .map(|text| literal::java(text.as_str()));
    add(
        PushOption::ChannelPassword,
        pick("channelPassword", "setChannelPasswd"),
        password,
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
    let watermark = options
        .watermark_id
        .map(|number| [&number.to_string(), "L"].concat());
    add(
        PushOption::WatermarkId,
        pick("waterMarkId", "setWatermarkId"),
        watermark,
    );
    let sdk_type = options.sdk_type.map(|kind| names::sdk_type(kind).to_owned());
    add(PushOption::SdkType, pick("sdkType", "setSdkType"), sdk_type);
    let rate = options.rate.map(|rate| names::rate(rate).to_owned());
    add(PushOption::Rate, pick("rateType", "addRateType"), rate);
    settings
}

/// Writes a 32-bit number as a Java `int` with the same bits. Numbers in the upper half become negative.
pub(super) fn int(number: u32) -> String {
    if i32::try_from(number).is_ok() {
        number.to_string()
    } else {
        ["(int) ", &number.to_string(), "L"].concat()
    }
}
