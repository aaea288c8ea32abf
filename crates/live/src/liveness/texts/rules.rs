//! Why a judgement was reached.

use alloc::borrow::Cow;

use super::super::Rule;
use panglu_core::{Locale, texts};

impl Rule {
    /// Every rule, in the order of the statuses they lead to.
    pub const ALL: [Self; 23] = [
        Self::StartAnnounced,
        Self::PollSaysOn,
        Self::HeartbeatFresh,
        Self::StartConfirmed,
        Self::PictureSeen,
        Self::PushInterrupted,
        Self::PictureLost,
        Self::PollsMissing,
        Self::StartAsked,
        Self::HeartbeatUnconfirmed,
        Self::Closed,
        Self::StopConfirmed,
        Self::EndAnnounced,
        Self::PollsMissed,
        Self::HeartbeatsLost,
        Self::PictureGone,
        Self::PollSaidOff,
        Self::NotFound,
        Self::NeverPushed,
        Self::PollsFailing,
        Self::Silence,
        Self::StartUnconfirmed,
        Self::NoEvidence,
    ];

    /// A stable name for logs and tests.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StartAnnounced => "start-announced",
            Self::PollSaysOn => "poll-says-on",
            Self::HeartbeatFresh => "heartbeat-fresh",
            Self::StartConfirmed => "start-confirmed",
            Self::PictureSeen => "picture-seen",
            Self::PushInterrupted => "push-interrupted",
            Self::PictureLost => "picture-lost",
            Self::PollsMissing => "polls-missing",
            Self::StartAsked => "start-asked",
            Self::HeartbeatUnconfirmed => "heartbeat-unconfirmed",
            Self::Closed => "closed",
            Self::StopConfirmed => "stop-confirmed",
            Self::EndAnnounced => "end-announced",
            Self::PollsMissed => "polls-missed",
            Self::HeartbeatsLost => "heartbeats-lost",
            Self::PictureGone => "picture-gone",
            Self::PollSaidOff => "poll-said-off",
            Self::NotFound => "not-found",
            Self::NeverPushed => "never-pushed",
            Self::PollsFailing => "polls-failing",
            Self::Silence => "silence",
            Self::StartUnconfirmed => "start-unconfirmed",
            Self::NoEvidence => "no-evidence",
        }
    }

    /// Why, for the audience.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAnnounced | Self::StartConfirmed => Audience::Started,
            Self::PollSaysOn | Self::PictureSeen => Audience::Seen,
            Self::HeartbeatFresh => Audience::HostPresent,
            Self::PushInterrupted | Self::PictureLost | Self::PollsMissing => Audience::Dropped,
            Self::StartAsked | Self::HeartbeatUnconfirmed => Audience::Preparing,
            Self::Closed => Audience::Shut,
            Self::StopConfirmed | Self::EndAnnounced => Audience::Ended,
            Self::PollsMissed | Self::PictureGone => Audience::Gone,
            Self::HeartbeatsLost => Audience::HostAway,
            Self::PollSaidOff | Self::NotFound | Self::NeverPushed => Audience::NoStream,
            Self::PollsFailing | Self::Silence | Self::StartUnconfirmed | Self::NoEvidence => {
                Audience::NoNews
            }
        }
        .text(locale)
    }

    /// Why, for the operator.
    #[must_use]
    pub fn operator_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAnnounced => Operator::StartAnnounced,
            Self::PollSaysOn => Operator::PollSaysOn,
            Self::HeartbeatFresh => Operator::HeartbeatFresh,
            Self::StartConfirmed => Operator::StartConfirmed,
            Self::PictureSeen => Operator::PictureSeen,
            Self::PushInterrupted => Operator::PushInterrupted,
            Self::PictureLost => Operator::PictureLost,
            Self::PollsMissing => Operator::PollsMissing,
            Self::StartAsked => Operator::StartAsked,
            Self::HeartbeatUnconfirmed => Operator::HeartbeatUnconfirmed,
            Self::Closed => Operator::Closed,
            Self::StopConfirmed => Operator::StopConfirmed,
            Self::EndAnnounced => Operator::EndAnnounced,
            Self::PollsMissed => Operator::PollsMissed,
            Self::HeartbeatsLost => Operator::HeartbeatsLost,
            Self::PictureGone => Operator::PictureGone,
            Self::PollSaidOff => Operator::PollSaidOff,
            Self::NotFound => Operator::NotFound,
            Self::NeverPushed => Operator::NeverPushed,
            Self::PollsFailing => Operator::PollsFailing,
            Self::Silence => Operator::Silence,
            Self::StartUnconfirmed => Operator::StartUnconfirmed,
            Self::NoEvidence => Operator::NoEvidence,
        }
        .text(locale)
    }
}

texts! {
    enum Audience {
        Started => { en: "The host has started.", zh: "主播已开播。" },
        Seen => { en: "The picture was seen a moment ago.", zh: "刚刚还能看到画面。" },
        HostPresent => { en: "The host's app is online.", zh: "主播的应用在线。" },
        Dropped => { en: "The picture just went missing.", zh: "画面刚刚中断。" },
        Preparing => { en: "The host's app is getting ready.", zh: "主播的应用正在准备。" },
        Shut => { en: "The stream was shut.", zh: "直播已被关闭。" },
        Ended => { en: "The host has stopped.", zh: "主播已下播。" },
        Gone => { en: "There has been no picture for some time.", zh: "已有一段时间没有画面。" },
        HostAway => { en: "The host's app has not been heard of for minutes.", zh: "已有几分钟收不到主播应用的消息。" },
        NoStream => { en: "No stream was found.", zh: "没有找到直播。" },
        NoNews => { en: "There is no recent news of the host.", zh: "最近没有主播的消息。" },
    }
}

texts! {
    enum Operator {
        StartAnnounced => {
            en: "The cloud announced the start and has not announced an end.",
            zh: "云端已通知推流开始，且没有断流通知。",
        },
        PollSaysOn => { en: "The status interface says the push is on.", zh: "状态查询返回正在推流。" },
        HeartbeatFresh => {
            en: "The start was confirmed, and the host's app keeps sending heartbeats.",
            zh: "开播已确认，主播端心跳正常。",
        },
        StartConfirmed => {
            en: "The relay confirmed the start. Heartbeats, polls or notifications have to take over within minutes.",
            zh: "旁路启动成功。几分钟内还需要心跳、状态查询或通知来接续证明。",
        },
        PictureSeen => { en: "A viewer's picture is moving.", zh: "有观众的画面正在播放。" },
        PushInterrupted => {
            en: "The cloud reported an interrupted push for a technical cause; the host often reconnects.",
            zh: "云端通知推流因技术原因中断，主播往往会自动重连。",
        },
        PictureLost => {
            en: "A viewer lost the picture, and nobody has reported it since.",
            zh: "有观众的画面中断，此后没有新的画面消息。",
        },
        PollsMissing => {
            en: "The newest poll missed the stream, but it takes three in a row to call it offline.",
            zh: "最近的状态查询为断流，但连续三次才判定为离线。",
        },
        StartAsked => { en: "The app asked for a start and has no answer yet.", zh: "应用已请求开播，尚未收到应答。" },
        HeartbeatUnconfirmed => {
            en: "The host's app sends heartbeats, but nobody has confirmed a start. Check whether its start call failed.",
            zh: "主播端有心跳，但开播未获确认。请检查启动旁路的调用是否失败。",
        },
        Closed => { en: "The name was shut or banned.", zh: "该流被关闭或封禁。" },
        StopConfirmed => { en: "The app stopped the relay, and the relay confirmed it.", zh: "应用已停止旁路，并得到确认。" },
        EndAnnounced => { en: "The cloud announced the end of the push.", zh: "云端已通知断流。" },
        PollsMissed => { en: "Three polls in a row missed the stream.", zh: "状态查询连续三次为断流。" },
        HeartbeatsLost => {
            en: "Three heartbeats in a row did not come. The app has crashed, lost its network or been put to sleep.",
            zh: "连续三次没有收到心跳。应用可能崩溃、断网或被系统挂起。",
        },
        PictureGone => {
            en: "A viewer lost the picture, and it has not come back for longer than a drop lasts.",
            zh: "有观众的画面中断，且超过了短暂中断的时限仍未恢复。",
        },
        PollSaidOff => { en: "The status interface says the push is off.", zh: "状态查询返回断流。" },
        NotFound => { en: "A player asked for the stream and got 404.", zh: "播放器请求该流得到 404。" },
        NeverPushed => {
            en: "The status interface answers 20601: no push under this name, ever.",
            zh: "状态查询返回 20601：该直播码从未推流。",
        },
        PollsFailing => {
            en: "It was last seen live, and polls have failed since. A failed poll proves nothing, so the list stays as it is.",
            zh: "上次确认时正在直播，此后状态查询失败。查询失败不能说明已下播，列表保持不变。",
        },
        Silence => {
            en: "It was live once, and no source has said anything recent. Check that polls and heartbeats still run.",
            zh: "曾经直播过，但近期没有任何消息。请检查状态查询和心跳是否仍在运行。",
        },
        StartUnconfirmed => {
            en: "A start was asked for and never confirmed. Start again, no sooner than 3 s after the last attempt.",
            zh: "请求过开播，但一直没有确认。请重新启动旁路，与上次请求间隔至少 3 秒。",
        },
        NoEvidence => { en: "Nothing usable is known about this stream yet.", zh: "还没有关于该流的有效消息。" },
    }
}
