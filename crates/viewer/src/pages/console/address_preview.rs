//! The picture of a pasted address. Whoever sent the text may want this machine to call at a host of their choice, such as a
//! router in its network, so a stranger's host is contacted only on a click.

use panglu_core::{
    deployment::Deployment,
    inspect::{InspectContext, inspect},
    playback::Plan,
};
use yew::prelude::*;

use super::workspace::preview::Preview;
use crate::{components::Source, language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Source,
    pub(crate) plan: Plan,
    pub(crate) on_plan: Callback<Plan>,
}

/// Plays the address at once if its host is known, otherwise after a click. Any change of the address needs another click.
#[component]
pub(crate) fn AddressPreview(props: &Props) -> Html {
    let locale = use_locale();
    let deployment = use_context::<Deployment>().unwrap_or_default();
    let wanted = use_state_eq(|| None::<Source>);
    let asked = wanted.as_ref() == Some(&props.source);
    let Some(host) = stranger(&props.source, &deployment).filter(|_| !asked) else {
        return html! {
            <Preview source={Some(props.source.clone())} plan={props.plan} on_plan={props.on_plan.clone()} />
        };
    };
    let contact = {
        let source = props.source.clone();
        Callback::from(move |_: MouseEvent| wanted.set(Some(source.clone())))
    };
    html! {
        <>
            <h2>{ locales::PagePreview.text(locale) }</h2>
            <div class="picture empty" data-stranger={host.clone()}>
                <p>{ locales::PagePreviewStranger { host: host.clone() }.text(locale) }</p>
                <button type="button" onclick={contact}>{ locales::PagePreviewContact { host }.text(locale) }</button>
            </div>
        </>
    }
}

/// The host that would be contacted, if streams are not expected from it.
fn stranger(source: &Source, deployment: &Deployment) -> Option<String> {
    // The address as it would be fetched, which may have another port than the pasted one.
    match inspect(&source.flv, &InspectContext::default()) {
        Ok(seen) if deployment.expects(&seen.parts) => None,
        Ok(seen) => Some(match seen.parts.port {
            Some(port) => format!("{}:{port}", seen.parts.host),
            None => seen.parts.host,
        }),
        Err(_) => Some(source.flv.clone()),
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::deployment::{PlaySettings, Settings};

    use super::{super::address_card::source_of, *};

    fn asks(address: &str) -> Option<String> {
        let play = PlaySettings {
            authority: "127.0.0.1:8000".to_owned(),
            rtmp_authority: Some("127.0.0.1:1935".to_owned()),
            ..PlaySettings::default()
        };
        let settings = Settings {
            play: Some(play),
            ..Settings::default()
        };
        stranger(
            &source_of(address).unwrap(),
            &Deployment::new(settings, false).unwrap(),
        )
    }

    #[test]
    fn a_host_that_is_neither_the_vendors_nor_in_the_settings_is_asked_about() {
        assert_eq!(asks("http://8888.liveplay.myqcloud.com/live/8888_a.flv"), None);
        assert_eq!(asks("http://127.0.0.1:8000/live/8888_a.m3u8"), None);
        assert_eq!(
            asks("http://192.168.0.1/live/reboot.flv").as_deref(),
            Some("192.168.0.1")
        );
        assert_eq!(
            asks("https://a.example:81/live/x.flv").as_deref(),
            Some("a.example:81")
        );
        let rtmp = "rtmp://8888.liveplay.myqcloud.com/live/8888_a";
        assert_eq!(asks(rtmp), None);
    }
}
