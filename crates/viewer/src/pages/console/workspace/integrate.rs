//! The tab for developers: the room in a page, an app or a program of their own.

use panglu_core::guide::Topic;
use yew::prelude::*;

use super::{
    super::{found::Found, sdk_card::SdkCard, snippets_card::SnippetsCard},
    channel_card::ChannelCard,
    guide::Guide,
};

/// What to know about relaying from an app, and about playing in a program of one's own.
const TOPICS: &[Topic] = &[Topic::ManualRelay, Topic::FfmpegClient];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) found: Found,
}

/// Shows the snippets of players and SDKs, channel ids, and what the documents say.
#[component]
pub(crate) fn Integrate(props: &Props) -> Html {
    let Props { found } = props;
    html! {
        <>
            <SnippetsCard rtmp={found.rtmp.clone()} source={found.source.clone()} />
            <SdkCard room={found.room.room} kind={found.room.kind} />
            <ChannelCard />
            <Guide topics={TOPICS} />
        </>
    }
}
