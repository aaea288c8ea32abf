//! How to record: what is needed decides, and what cannot be had is said.

use panglu_core::{Platform, StreamKind};
use panglu_snippets::{
    FileFormats,
    recording::{Fact, MATRIX, Priority, Requirements, recommend},
};
use yew::prelude::*;

use crate::{
    components::Segmented,
    i18n::{Page, Recording},
    language::use_locale,
};

/// One need that is on or off: its label, whether it is on, and how to turn it.
type Switch = (&'static str, Recording, bool, fn(&mut Requirements, bool));

/// The recommendation for a set of needs, over the vendor's table.
#[component]
pub(crate) fn RecordingCard() -> Html {
    let locale = use_locale();
    let requirements = use_state_eq(Requirements::default);
    let found = recommend(&requirements);
    let change = |apply: fn(&mut Requirements, &'static str)| {
        let requirements = requirements.clone();
        Callback::from(move |value| {
            let mut changed = *requirements;
            apply(&mut changed, value);
            requirements.set(changed);
        })
    };
    let switches: [Switch; 6] = [
        (
            "callback",
            Recording::Callback,
            requirements.callback,
            |requirements, on| requirements.callback = on,
        ),
        (
            "all-formats",
            Recording::AllFormats,
            requirements.formats == FileFormats::ALL,
            |requirements, on| {
                requirements.formats = if on { FileFormats::ALL } else { FileFormats::NONE };
            },
        ),
        (
            "choose-streams",
            Recording::ChooseStreams,
            requirements.choose_streams,
            |requirements, on| requirements.choose_streams = on,
        ),
        (
            "choose-moments",
            Recording::ChooseMoments,
            requirements.choose_moments,
            |requirements, on| requirements.choose_moments = on,
        ),
        (
            "record-id",
            Recording::RecordId,
            requirements.record_id,
            |requirements, on| requirements.record_id = on,
        ),
        (
            "two-person",
            Recording::TwoPerson,
            requirements.two_person_room,
            |requirements, on| requirements.two_person_room = on,
        ),
    ];
    let platform = match requirements.platform {
        Platform::Android => "android",
        Platform::Ios => "ios",
        Platform::Pc => "pc",
    };
    let priority = match requirements.priority {
        Priority::Ease => "ease",
        Priority::Reliability => "reliability",
        Priority::Cost => "cost",
    };
    html! {
        <section class="card" data-card="recording" aria-label={Recording::Title.text(locale)}>
            <h2>{ Recording::Title.text(locale) }</h2>
            <div class="choices">
                <Segmented
                    name="record-platform" label={Recording::Platform.text(locale)} selected={platform}
                    options={vec![("pc", "PC".into()), ("android", "Android".into()), ("ios", "iOS".into())]}
                    on_select={change(|requirements, value| requirements.platform = match value {
                        "android" => Platform::Android,
                        "ios" => Platform::Ios,
                        _ => Platform::Pc,
                    })}
                />
                <Segmented
                    name="record-kind" label={Page::Kind.text(locale)} selected={requirements.kind.as_str()}
                    options={vec![("main", Page::Camera.text(locale).into()), ("aux", Page::Screen.text(locale).into())]}
                    on_select={change(|requirements, value| {
                        requirements.kind = if value == "aux" { StreamKind::Aux } else { StreamKind::Main };
                    })}
                />
                <Segmented
                    name="record-priority" label={Recording::Priority.text(locale)} selected={priority}
                    options={vec![
                        ("ease", Recording::Ease.text(locale).into()),
                        ("reliability", Recording::Reliability.text(locale).into()),
                        ("cost", Recording::Cost.text(locale).into()),
                    ]}
                    on_select={change(|requirements, value| requirements.priority = match value {
                        "reliability" => Priority::Reliability,
                        "cost" => Priority::Cost,
                        _ => Priority::Ease,
                    })}
                />
            </div>
            <div class="switches">
                { for switches.into_iter().map(|(name, label, on, turn)| {
                    let requirements = requirements.clone();
                    let flip = Callback::from(move |_: Event| {
                        let mut changed = *requirements;
                        turn(&mut changed, !on);
                        requirements.set(changed);
                    });
                    html! { <label key={name}><input type="checkbox" {name} checked={on} onchange={flip} />{ label.text(locale) }</label> }
                }) }
            </div>
            <p class={classes!("verdict", if found.fits() { "good" } else { "bad" })} data-fits={found.fits().to_string()} role="status">
                { found.why(locale) }
            </p>
            <ul class="advice">
                { for found.unmet().iter().map(|unmet| html! { <li data-unmet={unmet.code()}>{ unmet.text(locale) }</li> }) }
                { for found.warnings().iter().map(|warning| html! { <li data-warning={warning.code()}>{ warning.text(locale) }</li> }) }
                { for found.trade_offs().iter().map(|trade_off| html! { <li>{ trade_off.text(locale) }</li> }) }
            </ul>
            <details>
                <summary>{ Recording::Table.text(locale) }</summary>
                <div class="scroll"><table>
                    <thead><tr>
                        { for [Recording::Start, Recording::Record, Recording::Files, Recording::Notified, Recording::Ease,
                            Recording::Reliability, Recording::Cost].iter().map(|name| html! { <th>{ name.text(locale) }</th> }) }
                    </tr></thead>
                    <tbody>{ for MATRIX.iter().map(|method| html! {
                        <tr aria-current={(found.choice() == Some(*method)).to_string()}>
                            <td>{ mode(method.start.name()).text(locale) }</td>
                            <td>{ mode(method.record.name()).text(locale) }</td>
                            <td>{ method.formats.list() }</td>
                            <td>{ if method.callback { "✓" } else { "–" } }</td>
                            <td>{ method.ease.stars() }</td>
                            <td>{ method.reliability.stars() }</td>
                            <td>{ method.cost.stars() }</td>
                        </tr>
                    }) }</tbody>
                </table></div>
                <ul class="advice">{ for Fact::ALL.iter().map(|fact| html! { <li>{ fact.text(locale) }</li> }) }</ul>
            </details>
        </section>
    }
}

fn mode(name: &str) -> Recording {
    if name.starts_with("auto") {
        Recording::Automatic
    } else {
        Recording::Manual
    }
}
