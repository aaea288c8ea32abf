//! The report: one text with everything that helps to find out what went wrong, without keys and without addresses' queries.

use std::fmt::Write as _;

use gloo::utils::window;
use panglu_core::Locale;
use panglu_player::Stats;

use crate::{
    announce::{self, StatsDetail},
    shown::Shown,
    source::Request,
};

/// Writes the report. `timeline` has the events, one a line.
pub(crate) fn write(shown: &Shown, request: Option<&Request>, stats: &Stats, timeline: &str) -> String {
    let mut text = format!("panglu-player {}\n", env!("CARGO_PKG_VERSION"));
    let navigator = window().navigator();
    // Writing into a text cannot fail.
    let mut line = |name: &str, value: &str| {
        let _written = writeln!(text, "{name}: {value}");
    };
    line("browser", &navigator.user_agent().unwrap_or_default());
    line("page", &page());
    line("online", if navigator.on_line() { "yes" } else { "no" });
    line("time", &String::from(js_sys::Date::new_0().to_iso_string()));
    line("state", shown.state().name());
    if let Some(code) = shown
        .code()
        .or_else(|| shown.cause().map(|cause| cause.name().to_owned()))
    {
        line("cause", &code);
    }
    if let Some(sentence) = shown.sentence(Locale::En) {
        line("sentence", &sentence);
    }
    if let Some(plan) = shown.plan() {
        line(
            "playing with",
            &format!("{}, {}", plan.engine.name(), plan.delivery.name()),
        );
    }
    if let Some(Request { source, options, .. }) = request {
        line("flv", without_query(&source.flv));
        line("hls", without_query(&source.hls));
        line("signed", if options.signed { "yes" } else { "no" });
        line(
            "wanted",
            &format!(
                "{}, {}, {}",
                options.plan.engine.name(),
                options.plan.delivery.name(),
                options.lag.name()
            ),
        );
        let files = &options.files;
        for file in [&files.tcplayer, &files.mpegts, &files.hls] {
            line("file", without_query(file));
        }
    }
    let figures = js_sys::JSON::stringify(&announce::plain(&StatsDetail::from(stats)));
    line("figures", &figures.map(String::from).unwrap_or_default());
    text.push_str("events:\n");
    text.push_str(timeline);
    text
}

/// An address without what may be secret in it.
fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

fn page() -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    origin + &location.pathname().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::without_query;

    #[test]
    fn nothing_signed_is_in_an_address() {
        assert_eq!(
            without_query("https://a/live/x.flv?txSecret=1#t"),
            "https://a/live/x.flv"
        );
        assert_eq!(without_query("https://a/live/x.flv"), "https://a/live/x.flv");
    }
}
