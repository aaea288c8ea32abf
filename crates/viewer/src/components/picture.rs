//! The picture: `<panglu-player>`, used as any page would use it.

use panglu_core::playback::{Delivery, Plan};
use yew::prelude::*;

use crate::services::profile;

/// The FLV and HLS addresses of one stream. They may be signed, so the type does not implement `Debug`.
#[derive(Clone, PartialEq)]
pub(crate) struct Source {
    pub(crate) flv: String,
    pub(crate) hls: String,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Source,
    pub(crate) plan: Plan,
    /// The link that people may share; empty if there is none.
    pub(crate) share: AttrValue,
}

/// Plays a source.
#[component]
pub(crate) fn Picture(props: &Props) -> Html {
    let Source { flv, hls } = props.source.clone();
    // A browser that cannot play FLV gets HLS, unless it was HLS that was asked for.
    let format = match props.plan.delivery {
        Delivery::Flv => "auto",
        Delivery::Hls => Delivery::Hls.name(),
    };
    html! {
        <@{"panglu-player"}
            flv={flv} hls={hls}
            engine={props.plan.engine.name()} {format}
            profile={profile::FILE} share={props.share.clone()}
            muted=true autoplay=true controls=true
        />
    }
}
