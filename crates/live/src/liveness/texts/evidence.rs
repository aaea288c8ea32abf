//! What was reported.

use alloc::borrow::Cow;

use super::super::{EndCause, Observation, PollAnswer, Report, Reporter};
use panglu_core::{Locale, PlayFormat, texts};

impl Reporter {
    /// A stable name for logs, tests and styles.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Notification => "notification",
            Self::StatusApi => "status-api",
            Self::Heartbeat => "heartbeat",
            Self::Player => "player",
        }
    }
}

impl Report {
    /// The report in the audience's words, without its time.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAsked => Audience::StartAsked,
            Self::StartConfirmed | Self::Started { .. } => Audience::Started,
            Self::StopAsked => Audience::StopAsked,
            Self::StopConfirmed => Audience::Stopped,
            Self::Ended { cause, .. } => match cause {
                EndCause::Interrupted => Audience::Interrupted,
                EndCause::Banned => Audience::Shut,
                EndCause::Replaced => Audience::Reconnected,
                EndCause::Publisher | EndCause::Cut | EndCause::Unknown => Audience::Stopped,
            },
            Self::Recorded => Audience::Recorded,
            Self::Polled(answer) => match answer {
                PollAnswer::On => Audience::CheckedOn,
                PollAnswer::Off | PollAnswer::NeverPushed => Audience::CheckedOff,
                PollAnswer::Closed => Audience::Shut,
                PollAnswer::Failed { .. } | PollAnswer::TimedOut | PollAnswer::Unreadable => {
                    Audience::CheckFailed
                }
            },
            Self::Heartbeat(_) => Audience::Heartbeat,
            Self::Seen { observation, .. } => match observation {
                Observation::Moving => Audience::Moving,
                Observation::NotFound => Audience::NotFound,
                Observation::Ended => Audience::PictureEnded,
            },
        }
        .text(locale)
    }

    /// The report in the operator's words, without its time.
    #[must_use]
    pub fn operator_text(&self, locale: Locale) -> Cow<'static, str> {
        match *self {
            Self::StartAsked => Operator::StartAsked,
            Self::StartConfirmed => Operator::StartConfirmed,
            Self::StopAsked => Operator::StopAsked,
            Self::StopConfirmed => Operator::StopConfirmed,
            Self::Started { .. } => Operator::Started,
            Self::Ended { cause, .. } => match cause {
                EndCause::Publisher => Operator::EndedByHost,
                EndCause::Interrupted => Operator::Interrupted,
                EndCause::Cut => Operator::Cut,
                EndCause::Banned => Operator::Banned,
                EndCause::Replaced => Operator::Replaced,
                EndCause::Unknown => Operator::EndedUnknown,
            },
            Self::Recorded => Operator::Recorded,
            Self::Polled(answer) => match answer {
                PollAnswer::Off => Operator::PollOff,
                PollAnswer::On => Operator::PollOn,
                PollAnswer::Closed => Operator::PollClosed,
                PollAnswer::NeverPushed => Operator::PollNever,
                PollAnswer::Failed { ret } => Operator::PollFailed { ret },
                PollAnswer::TimedOut => Operator::PollTimedOut,
                PollAnswer::Unreadable => Operator::PollUnreadable,
            },
            Self::Heartbeat(_) => Operator::Heartbeat,
            Self::Seen { format, observation } => {
                let format = match format {
                    PlayFormat::Rtmp => "RTMP",
                    PlayFormat::Flv => "FLV",
                    PlayFormat::Hls => "HLS",
                    PlayFormat::WebRtc => "WebRTC",
                };
                match observation {
                    Observation::Moving => Operator::Moving { format },
                    Observation::NotFound => Operator::NotFound { format },
                    Observation::Ended => Operator::PictureEnded { format },
                }
            }
        }
        .text(locale)
    }
}

texts! {
    enum Audience {
        StartAsked => { en: "The host is starting", zh: "主播正在开播" },
        Started => { en: "The stream began", zh: "直播开始" },
        StopAsked => { en: "The host is stopping", zh: "主播正在下播" },
        Stopped => { en: "The stream ended", zh: "直播结束" },
        Interrupted => { en: "The line broke", zh: "直播线路中断" },
        Shut => { en: "The stream was shut", zh: "直播被关闭" },
        Reconnected => { en: "The host connected anew", zh: "主播重新连接" },
        Recorded => { en: "A recording was made", zh: "生成了录像" },
        CheckedOn => { en: "A check found the stream", zh: "查询到正在直播" },
        CheckedOff => { en: "A check found no stream", zh: "查询到未在直播" },
        CheckFailed => { en: "A check got no answer", zh: "查询没有结果" },
        Heartbeat => { en: "The host's app showed a sign of life", zh: "主播的应用在线" },
        Moving => { en: "A viewer saw the picture", zh: "有观众看到画面" },
        NotFound => { en: "A viewer found no stream", zh: "有观众没有找到直播" },
        PictureEnded => { en: "A viewer's picture ended", zh: "有观众的画面结束" },
    }
}

texts! {
    enum Operator {
        StartAsked => { en: "App: start asked for, no answer", zh: "应用：请求开播，未收到应答" },
        StartConfirmed => { en: "App: start confirmed", zh: "应用：开播成功" },
        StopAsked => { en: "App: stop asked for, no answer", zh: "应用：请求停止，未收到应答" },
        StopConfirmed => { en: "App: stop confirmed", zh: "应用：停止成功" },
        Started => { en: "Notification: push started", zh: "通知：推流开始" },
        EndedByHost => { en: "Notification: ended by the host", zh: "通知：主播结束推流" },
        Interrupted => { en: "Notification: push interrupted", zh: "通知：推流中断" },
        Cut => { en: "Notification: push cut by the service", zh: "通知：推流被服务端切断" },
        Banned => { en: "Notification: stream banned", zh: "通知：该流被封禁" },
        Replaced => { en: "Notification: replaced by another push", zh: "通知：被同名推流接替" },
        EndedUnknown => { en: "Notification: push ended, no cause given", zh: "通知：断流，未说明原因" },
        Recorded => { en: "Notification: recording file", zh: "通知：生成录制文件" },
        PollOff => { en: "Poll: off", zh: "状态查询：断流" },
        PollOn => { en: "Poll: on", zh: "状态查询：推流中" },
        PollClosed => { en: "Poll: shut", zh: "状态查询：已关闭" },
        PollNever => { en: "Poll: never pushed (20601)", zh: "状态查询：从未推流（20601）" },
        PollFailed { ret: i64 } => { en: "Poll: error {ret}", zh: "状态查询：错误 {ret}" },
        PollTimedOut => { en: "Poll: no answer in time", zh: "状态查询：超时" },
        PollUnreadable => { en: "Poll: answer cannot be read", zh: "状态查询：应答无法解析" },
        Heartbeat => { en: "Heartbeat of the host's app", zh: "主播端心跳" },
        Moving { format: &'static str } => { en: "Viewer: picture moves ({format})", zh: "观众：画面播放中（{format}）" },
        NotFound { format: &'static str } => { en: "Viewer: 404 ({format})", zh: "观众：404（{format}）" },
        PictureEnded { format: &'static str } => { en: "Viewer: picture ended ({format})", zh: "观众：画面结束（{format}）" },
    }
}
