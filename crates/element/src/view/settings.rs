//! The sheet with the format, the player, and what is seldom needed.

use panglu_core::{
    playback::{Delivery, Engine},
    text::Cow,
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::{Picture, button::Builder, dom};
use crate::{
    command::{Command, Sheet},
    locales,
};

/// The id of the sheet in the shadow root.
pub(crate) const ID: &str = "settings";

/// The nodes of the sheet.
pub(crate) struct Settings {
    pub(crate) root: HtmlElement,
    formats: Choice<Delivery, 2>,
    lines: Choice<Engine, 2>,
    statistics: HtmlElement,
    share: HtmlElement,
    report: HtmlElement,
    shortcuts: HtmlElement,
    close: HtmlElement,
}

impl Settings {
    pub(crate) fn new(builder: &mut Builder) -> Self {
        let formats = Choice::new(builder, "format", Delivery::ALL, Delivery::name, Command::Format);
        let lines = Choice::new(builder, "engine", Engine::ALL, Engine::name, Command::Line);
        let statistics = builder.button("statistics-button", Command::Statistics);
        let share = builder.button("share-button", Command::Sheet(Sheet::Share));
        let report = builder.button("report-button", Command::CopyReport);
        let shortcuts = builder.button("shortcuts-button", Command::Sheet(Sheet::Shortcuts));
        dom::set(&shortcuts, "aria-keyshortcuts", "?");
        let close = builder.button("close", Command::Close);
        let root = dom::parent(
            "div",
            &[
                ("id", ID),
                ("class", "sheet"),
                ("part", "settings"),
                ("role", "group"),
                ("tabindex", "-1"),
            ],
            &[
                &formats.root,
                &lines.root,
                &statistics,
                &share,
                &report,
                &shortcuts,
                &close,
            ],
        );
        Self {
            root,
            formats,
            lines,
            statistics,
            share,
            report,
            shortcuts,
            close,
        }
    }

    /// What has the focus when the sheet opens: the sheet, so that it is seen from its top.
    pub(crate) fn first(&self) -> &HtmlElement {
        &self.root
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        dom::show(&self.root, picture.sheet == Some(Sheet::Settings));
        dom::set(&self.root, "aria-label", &locales::PlayerSettings.text(locale));
        let [flv, hls] = picture.offered;
        dom::show(&self.formats.root, flv && hls);
        dom::text(&self.formats.legend, &locales::PlayerFormat.text(locale));
        self.formats.render(picture.plan.delivery, format_label);
        dom::text(&self.lines.legend, &locales::PlayerLine.text(locale));
        self.lines.render(picture.plan.engine, |engine| match engine {
            Engine::TcPlayer => "TcPlayer".into(),
            Engine::Plain => locales::PlayerLinePlain.text(locale),
        });
        dom::text(&self.statistics, &locales::PlayerStatistics.text(locale));
        dom::set(
            &self.statistics,
            "aria-pressed",
            if picture.statistics { "true" } else { "false" },
        );
        dom::show(&self.share, picture.link.is_some());
        dom::text(&self.share, &locales::PlayerShare.text(locale));
        let report = match picture.copied {
            Some(copied) => super::copied_text(copied, locale),
            None => locales::PlayerCopyReport.text(locale),
        };
        dom::text(&self.report, &report);
        dom::text(&self.close, &locales::PlayerClose.text(locale));
        dom::show(&self.shortcuts, picture.hotkeys);
        dom::text(&self.shortcuts, &locales::PlayerShortcuts.text(locale));
    }
}

/// The name of a format, the same in every language.
pub(crate) const fn format_label(delivery: Delivery) -> Cow<'static, str> {
    Cow::Borrowed(match delivery {
        Delivery::Flv => "FLV",
        Delivery::Hls => "HLS",
    })
}

/// One of several, as radio buttons.
struct Choice<T, const N: usize> {
    root: HtmlElement,
    legend: HtmlElement,
    options: [(T, HtmlInputElement, HtmlElement); N],
}

impl<T: Copy + PartialEq, const N: usize> Choice<T, N> {
    fn new(
        builder: &mut Builder,
        name: &'static str,
        values: [T; N],
        value_name: fn(T) -> &'static str,
        command: fn(T) -> Command,
    ) -> Self {
        let legend = dom::element("legend", &[]);
        let root = dom::parent("fieldset", &[("part", name)], &[&legend]);
        let group = format!("panglu-{name}");
        let options = values.map(|value| {
            let attributes = [
                ("type", "radio"),
                ("name", group.as_str()),
                ("value", value_name(value)),
            ];
            let input: HtmlInputElement = dom::element("input", &attributes).unchecked_into();
            builder.on(&input, "change", command(value));
            let text = dom::element("span", &[]);
            dom::append(&root, &dom::parent("label", &[], &[&input, &text]));
            (value, input, text)
        });
        Self {
            root,
            legend,
            options,
        }
    }

    fn render(&self, chosen: T, label: impl Fn(T) -> Cow<'static, str>) {
        for (value, input, text) in &self.options {
            input.set_checked(*value == chosen);
            dom::text(text, &label(*value));
        }
    }
}
