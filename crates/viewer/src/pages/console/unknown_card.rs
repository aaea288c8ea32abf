//! A text that nothing recognised: as what it was read, why it is none of these, and what each looks like.

use std::borrow::Cow;

use panglu_core::{
    Locale, StreamCode,
    errors::parse_code,
    inspect::{InspectContext, inspect},
    notification::Notification,
    text::Text,
};
use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) text: AttrValue,
}

/// One way of reading: its stable name, what it is called, why the text is not that, and an example.
type Attempt = (&'static str, Text, Cow<'static, str>, &'static str);

/// What was tried, and what can be pasted instead.
#[component]
pub(crate) fn UnknownCard(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <section class="card" data-card="unknown" aria-label={locales::UnknownTitle.text(locale)}>
            <h2>{ locales::UnknownTitle.text(locale) }</h2>
            <p class="note">{ locales::UnknownTried.text(locale) }</p>
            <dl class="facts tried">
                { for attempts(props.text.trim(), locale).into_iter().map(|(name, label, reason, example)| html! {
                    <div key={name} data-tried={name}>
                        <dt>{ label.text(locale) }</dt>
                        <dd><p>{ reason.into_owned() }</p><code>{ example }</code></dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}

/// Every way of reading, each with the reason that its own parser gives.
fn attempts(text: &str, locale: Locale) -> [Attempt; 6] {
    let address = match inspect(text, &InspectContext::default()) {
        Err(error) => error.advice(locale).into(),
        Ok(_) => Cow::default(),
    };
    let code = match parse_code(text) {
        Err(error) => error.text(locale),
        Ok(code) => locales::UnknownNumber { code }.text(locale),
    };
    let broken = text
        .starts_with('{')
        .then(|| Notification::parse(text.as_bytes()).err())
        .flatten();
    let notification = match broken {
        Some(error) => error.text(locale).into(),
        None => locales::UnknownNoNotification.text(locale),
    };
    let stream = match StreamCode::parse(text) {
        Err(error) => error.advice(locale).into(),
        Ok(_) => Cow::default(),
    };
    [
        (
            "room",
            locales::UnknownRoom,
            locales::UnknownNoRoom.text(locale),
            "8888, 293710, 14y2l2c",
        ),
        (
            "address",
            locales::UnknownAddress,
            address,
            "http://8888.liveplay.myqcloud.com/live/8888_test.flv",
        ),
        (
            "log-line",
            locales::UnknownLogLine,
            locales::UnknownNoLogLine.text(locale),
            "startPush->failed:ILVB|40000411|user not in room",
        ),
        ("code", locales::UnknownCode, code, "40000411"),
        (
            "notification",
            locales::UnknownNotification,
            notification,
            r#"{"event_type": 1, "stream_id": "8888_test", "t": 1473126233, "sign": "…"}"#,
        ),
        (
            "stream",
            locales::UnknownStream,
            stream,
            "8888_81265058829fd2e50c8ec2ac78d55127",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use panglu_core::identify::{Subject, identify};

    use super::*;

    #[test]
    fn every_example_is_what_it_stands_for() {
        for (name, _, _, example) in attempts("", Locale::En) {
            assert_eq!(identify(example).best.subject.kind(), name, "{example}");
        }
    }

    #[test]
    fn every_way_of_reading_has_a_reason_in_every_language() {
        for text in [
            "why can nobody see the picture?",
            "alert(1)",
            "12345678901234567890",
            "{\"a\": 1}",
            "{",
            "\u{770b}\u{4e0d}\u{5230}",
        ] {
            assert_eq!(identify(text).best.subject, Subject::Unknown, "{text}");
            for locale in [Locale::En, Locale::ZhCn] {
                for (name, _, reason, _) in attempts(text, locale) {
                    assert!(!reason.is_empty(), "{text}: {name}, {locale:?}");
                }
            }
        }
    }

    #[test]
    fn a_number_inside_a_text_is_named_but_not_taken_for_a_code() {
        let [.., code, _, _] = attempts("alert(1)", Locale::En);
        assert!(code.2.contains("number 1"), "{}", code.2);
    }
}
