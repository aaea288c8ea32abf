//! The card that recommends a recording method for chosen needs and names the needs that cannot be met.

use panglu_core::{Platform, StreamKind, text::Text};
use panglu_snippets::{
    FileFormats,
    recording::{Fact, MATRIX, Priority, Requirements, recommend},
};
use yew::prelude::*;

use crate::{components::Segmented, language::use_locale, locales};

/// A need that is on or off: its name, its label, whether it is on, and how to set it.
type Switch = (&'static str, Text, bool, fn(&mut Requirements, bool));

/// Shows the recommendation for a set of needs, and the vendor's table below it.
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
            locales::RecordingCallback,
            requirements.callback,
            |requirements, on| requirements.callback = on,
        ),
        (
            "all-formats",
            locales::RecordingAllFormats,
            requirements.formats == FileFormats::ALL,
            |requirements, on| {
                requirements.formats = if on { FileFormats::ALL } else { FileFormats::NONE };
            },
        ),
        (
            "choose-streams",
            locales::RecordingChooseStreams,
            requirements.choose_streams,
            |requirements, on| requirements.choose_streams = on,
        ),
        (
            "choose-moments",
            locales::RecordingChooseMoments,
            requirements.choose_moments,
            |requirements, on| requirements.choose_moments = on,
        ),
        (
            "record-id",
            locales::RecordingRecordId,
            requirements.record_id,
            |requirements, on| requirements.record_id = on,
        ),
        (
            "two-person",
            locales::RecordingTwoPerson,
            requirements.two_person_room,
            |requirements, on| requirements.two_person_room = on,
        ),
    ];
    let priority = match requirements.priority {
        Priority::Ease => "ease",
        Priority::Reliability => "reliability",
        Priority::Cost => "cost",
    };
    html! {
        <section class="card" data-card="recording" aria-label={locales::RecordingTitle.text(locale)}>
            <h2>{ locales::RecordingTitle.text(locale) }</h2>
            <div class="choices">
                <Segmented
                    name="record-platform" label={locales::RecordingPlatform.text(locale)} selected={requirements.platform.name()}
                    options={Platform::ALL.map(|platform| (platform.name(), platform.label().into())).to_vec()}
                    on_select={change(|requirements, value| {
                        requirements.platform = Platform::named(value).unwrap_or(requirements.platform);
                    })}
                />
                <Segmented
                    name="record-kind" label={locales::PageKind.text(locale)} selected={requirements.kind.as_str()}
                    options={vec![("main", locales::PageCamera.text(locale).into()), ("aux", locales::PageScreen.text(locale).into())]}
                    on_select={change(|requirements, value| {
                        requirements.kind = if value == "aux" { StreamKind::Aux } else { StreamKind::Main };
                    })}
                />
                <Segmented
                    name="record-priority" label={locales::RecordingPriority.text(locale)} selected={priority}
                    options={vec![
                        ("ease", locales::RecordingEase.text(locale).into()),
                        ("reliability", locales::RecordingReliability.text(locale).into()),
                        ("cost", locales::RecordingCost.text(locale).into()),
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
            <h3>{ locales::RecordingTable.text(locale) }</h3>
                <div class="scroll" tabindex="0"><table>
                    <thead><tr>
                        { for [locales::RecordingStart, locales::RecordingRecord, locales::RecordingFiles, locales::RecordingNotified, locales::RecordingEase,
                            locales::RecordingReliability, locales::RecordingCost].iter().map(|name| html! { <th>{ name.text(locale) }</th> }) }
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
        </section>
    }
}

fn mode(name: &str) -> Text {
    if name.starts_with("auto") {
        locales::RecordingAutomatic
    } else {
        locales::RecordingManual
    }
}
