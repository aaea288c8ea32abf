//! The panel with the figures.

use panglu_core::{Locale, playback::Engine, text::Cow};
use panglu_player::Stats;
use web_sys::HtmlElement;

use super::{Picture, button::Builder, dom};
use crate::{command::Command, locales, number};

const ROWS: usize = 12;

/// The nodes of the panel.
pub(crate) struct Statistics {
    pub(crate) root: HtmlElement,
    rows: [(HtmlElement, HtmlElement); ROWS],
    close: HtmlElement,
}

impl Statistics {
    pub(crate) fn new(builder: &mut Builder) -> Self {
        let list = dom::element("dl", &[]);
        let rows = std::array::from_fn(|_| {
            let (name, value) = (dom::element("dt", &[]), dom::element("dd", &[]));
            dom::append(&list, &name);
            dom::append(&list, &value);
            (name, value)
        });
        let close = builder.button("close", Command::Statistics);
        let root = dom::parent(
            "div",
            &[("class", "statistics"), ("part", "statistics"), ("role", "group")],
            &[&list, &close],
        );
        Self { root, rows, close }
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        dom::show(&self.root, picture.statistics);
        if !picture.statistics {
            return;
        }
        let locale = picture.locale;
        dom::set(&self.root, "aria-label", &locales::PlayerStatistics.text(locale));
        dom::text(&self.close, &locales::PlayerClose.text(locale));
        for ((name, value), (label, text)) in self.rows.iter().zip(rows(picture, locale)) {
            dom::text(name, &label);
            dom::text(value, &text);
        }
    }
}

/// The names and values of all rows. A value that is not known yet is empty.
fn rows(picture: &Picture<'_>, locale: Locale) -> [(Cow<'static, str>, Cow<'static, str>); ROWS] {
    let Stats {
        width,
        height,
        fps,
        kbps,
        dropped,
        lag,
        buffered,
        rate,
        stalls,
        loads,
        first_frame_ms,
    } = *picture.stats;
    let seconds = |seconds: f64| {
        let seconds = number::fixed(seconds, 1);
        locales::PlayerSeconds { seconds }.text(locale)
    };
    let engine = match picture.plan.engine {
        Engine::TcPlayer => "TcPlayer".into(),
        Engine::Plain => locales::PlayerLinePlain.text(locale),
    };
    let pixels = if width > 0 {
        locales::PlayerPixels { width, height }.text(locale)
    } else {
        Cow::default()
    };
    let kilobits = number::fixed(kbps, 0);
    let times = number::fixed(rate, 2);
    [
        (locales::PlayerLine.text(locale), engine),
        (
            locales::PlayerFormat.text(locale),
            super::settings::format_label(picture.plan.delivery),
        ),
        (locales::PlayerResolution.text(locale), pixels),
        (locales::PlayerRate.text(locale), number::fixed(fps, 0).into()),
        (
            locales::PlayerBitrate.text(locale),
            locales::PlayerKilobits { kilobits }.text(locale),
        ),
        (
            locales::PlayerLag.text(locale),
            lag.map(seconds).unwrap_or_default(),
        ),
        (locales::PlayerBuffered.text(locale), seconds(buffered)),
        (
            locales::PlayerSpeed.text(locale),
            locales::PlayerTimes { times }.text(locale),
        ),
        (locales::PlayerDropped.text(locale), dropped.to_string().into()),
        (locales::PlayerStalls.text(locale), stalls.to_string().into()),
        (locales::PlayerLoads.text(locale), loads.to_string().into()),
        (
            locales::PlayerFirstFrame.text(locale),
            first_frame_ms.map_or_else(Cow::default, |milliseconds| {
                locales::PlayerMilliseconds { milliseconds }.text(locale)
            }),
        ),
    ]
}
