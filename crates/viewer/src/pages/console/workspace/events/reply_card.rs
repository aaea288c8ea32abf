//! What a backend answers, and how often the cloud tries again without that answer.

use panglu_core::{notification::REPLY, text::Text};
use panglu_live::simulator::RetrySchedule;
use yew::prelude::*;

use crate::{components::AddressLine, language::use_locale, locales};

/// The schedules of the vendor's documents, oldest first.
const SCHEDULES: [(&str, Text, RetrySchedule); 4] = [
    ("2018", locales::ReplyRelay, RetrySchedule::RELAY_2018),
    ("2019", locales::ReplyLive, RetrySchedule::LIVE_2019),
    ("2024", locales::ReplyLive, RetrySchedule::LIVE_2024),
    ("2024", locales::ReplyScreenshots, RetrySchedule::SCREENSHOT_2024),
];

/// Shows the reply and the schedules of retries.
#[component]
pub(super) fn ReplyCard() -> Html {
    let locale = use_locale();
    html! {
        <section class="card" data-card="reply" aria-label={locales::ReplyTitle.text(locale)}>
            <h2>{ locales::ReplyTitle.text(locale) }</h2>
            <p>{ locales::ReplyStatus { status: u32::from(REPLY.status), kind: REPLY.content_type }.text(locale) }</p>
            <AddressLine text={REPLY.body} what={locales::ReplyTitle.text(locale)} />
            <div class="scroll" tabindex="0"><table>
                <thead><tr>
                    <th>{ locales::ReplyDocument.text(locale) }</th>
                    <th>{ locales::ReplyEvery.text(locale) }</th>
                    <th>{ locales::ReplyRetries.text(locale) }</th>
                </tr></thead>
                <tbody>{ for SCHEDULES.into_iter().map(|(year, name, schedule)| html! {
                    <tr>
                        <td>{ format!("{year} · {}", name.text(locale)) }</td>
                        <td>{ locales::DiagnoseSeconds { seconds: schedule.interval_seconds().to_string() }.text(locale) }</td>
                        <td>{ schedule.retries() }</td>
                    </tr>
                }) }</tbody>
            </table></div>
        </section>
    }
}
