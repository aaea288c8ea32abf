//! How to record: what is needed decides, and what cannot be had is said.

use panglu_core::{Platform, StreamKind};
use panglu_snippets::{
    FileFormats,
    recording::{Fact, MATRIX, Needs, Priority, recommend},
};
use yew::prelude::*;

use crate::{
    components::Segmented,
    i18n::{Page, Recording},
    language::use_locale,
};

/// One need that is on or off: its label, whether it is on, and how to turn it.
type Switch = (&'static str, Recording, bool, fn(&mut Needs, bool));

/// The recommendation for a set of needs, over the vendor's table.
#[component]
pub(crate) fn RecordingCard() -> Html {
    let locale = use_locale();
    let needs = use_state_eq(Needs::default);
    let found = recommend(&needs);
    let change = |apply: fn(&mut Needs, &'static str)| {
        let needs = needs.clone();
        Callback::from(move |value| {
            let mut changed = *needs;
            apply(&mut changed, value);
            needs.set(changed);
        })
    };
    let switches: [Switch; 6] = [
        ("callback", Recording::Callback, needs.callback, |needs, on| {
            needs.callback = on
        }),
        (
            "all-formats",
            Recording::AllFormats,
            needs.formats == FileFormats::ALL,
            |needs, on| {
                needs.formats = if on { FileFormats::ALL } else { FileFormats::NONE };
            },
        ),
        (
            "choose-streams",
            Recording::ChooseStreams,
            needs.choose_streams,
            |needs, on| needs.choose_streams = on,
        ),
        (
            "choose-moments",
            Recording::ChooseMoments,
            needs.choose_moments,
            |needs, on| needs.choose_moments = on,
        ),
        ("record-id", Recording::RecordId, needs.record_id, |needs, on| {
            needs.record_id = on
        }),
        (
            "two-person",
            Recording::TwoPerson,
            needs.two_person_room,
            |needs, on| needs.two_person_room = on,
        ),
    ];
    let platform = match needs.platform {
        Platform::Android => "android",
        Platform::Ios => "ios",
        Platform::Pc => "pc",
    };
    let priority = match needs.priority {
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
                    on_select={change(|needs, value| needs.platform = match value {
                        "android" => Platform::Android,
                        "ios" => Platform::Ios,
                        _ => Platform::Pc,
                    })}
                />
                <Segmented
                    name="record-kind" label={Page::Kind.text(locale)} selected={needs.kind.as_str()}
                    options={vec![("main", Page::Camera.text(locale).into()), ("aux", Page::Screen.text(locale).into())]}
                    on_select={change(|needs, value| {
                        needs.kind = if value == "aux" { StreamKind::Aux } else { StreamKind::Main };
                    })}
                />
                <Segmented
                    name="record-priority" label={Recording::Priority.text(locale)} selected={priority}
                    options={vec![
                        ("ease", Recording::Ease.text(locale).into()),
                        ("reliability", Recording::Reliability.text(locale).into()),
                        ("cost", Recording::Cost.text(locale).into()),
                    ]}
                    on_select={change(|needs, value| needs.priority = match value {
                        "reliability" => Priority::Reliability,
                        "cost" => Priority::Cost,
                        _ => Priority::Ease,
                    })}
                />
            </div>
            <div class="switches">
                { for switches.into_iter().map(|(name, label, on, turn)| {
                    let needs = needs.clone();
                    let flip = Callback::from(move |_: Event| {
                        let mut changed = *needs;
                        turn(&mut changed, !on);
                        needs.set(changed);
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
                    <tbody>{ for MATRIX.iter().map(|way| html! {
                        <tr aria-current={(found.choice() == Some(*way)).to_string()}>
                            <td>{ mode(way.start.name()).text(locale) }</td>
                            <td>{ mode(way.record.name()).text(locale) }</td>
                            <td>{ way.formats.list() }</td>
                            <td>{ if way.callback { "✓" } else { "–" } }</td>
                            <td>{ way.ease.drawn() }</td>
                            <td>{ way.reliability.drawn() }</td>
                            <td>{ way.cost.drawn() }</td>
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
