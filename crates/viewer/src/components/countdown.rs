//! The time that is left until a moment.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::{language::use_locale, locales, services::clock};

const SECOND_MS: u32 = 1_000;

/// Seconds.
const DAY: u64 = 86_400;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unix seconds.
    pub(crate) until: u64,
}

/// Counts down every second, with the date in Beijing time and in local time. Screen readers are not told every second.
#[component]
pub(crate) fn Countdown(props: &Props) -> Html {
    let locale = use_locale();
    let now = use_state_eq(clock::unix_seconds);
    {
        let now = now.clone();
        use_effect_with((), move |()| {
            let ticking = Interval::new(SECOND_MS, move || now.set(clock::unix_seconds()));
            move || drop(ticking)
        });
    }
    // A new moment may be set between two ticks.
    let left = props.until.saturating_sub((*now).max(clock::unix_seconds()));
    let date = clock::date(props.until, locale);
    html! {
        <p class="countdown" role="timer" aria-live="off" data-left={left.to_string()}>
            if left == 0 {
                { locales::CountdownOver { date }.text(locale) }
            } else {
                <strong>
                    if left >= DAY { { locales::CountdownDays { days: left / DAY }.text(locale) }{ " " } }
                    { clock_text(left % DAY) }
                </strong>
                { " " }
                { locales::CountdownUntil { date }.text(locale) }
            }
        </p>
    }
}

/// Hours, minutes and seconds: `02:03:04`.
fn clock_text(seconds: u64) -> String {
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3_600,
        seconds % 3_600 / 60,
        seconds % 60
    )
}

#[cfg(test)]
mod tests {
    use super::{DAY, clock_text};

    #[test]
    fn the_time_left_is_written_as_a_clock() {
        assert_eq!(clock_text(59), "00:00:59");
        assert_eq!(clock_text(3_661), "01:01:01");
        assert_eq!(clock_text(DAY - 1), "23:59:59");
    }
}
