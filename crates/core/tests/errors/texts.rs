//! The texts of error codes, for three groups of readers and in two languages.

use panglu_core::{
    Locale,
    errors::{RetryRule, Source, explain, explain_disconnect},
};

use super::every_meaning;

#[test]
fn every_text_exists_in_both_languages_and_is_no_template() {
    for meaning in every_meaning() {
        let code = meaning.code();
        let reference = meaning.reference();
        let texts = |locale| {
            [
                meaning.title(locale).to_owned(),
                meaning.cause(locale).to_owned(),
                meaning.advice(locale).to_owned(),
                meaning.audience_text(locale).into_owned(),
                meaning.operator_text(locale),
                meaning.developer_text(locale),
                reference.title(locale).to_owned(),
                meaning.source().label(locale).into_owned(),
                meaning.who().label(locale).into_owned(),
                explain(code, None).summary(locale),
            ]
        };
        for (en, zh) in texts(Locale::En).into_iter().zip(texts(Locale::ZhCn)) {
            for text in [&en, &zh] {
                assert!(
                    !text.trim().is_empty() && !text.contains(['{', '}', '\n']),
                    "{code}: “{text}”"
                );
            }
            assert_ne!(en, zh, "{code}");
            assert!(
                zh.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) || zh.contains("TcPlayer"),
                "{zh}"
            );
        }
    }
}

#[test]
fn sentences_end_and_titles_do_not() {
    for meaning in every_meaning() {
        for (locale, stop) in [(Locale::En, "."), (Locale::ZhCn, "。")] {
            let audience = meaning.audience_text(locale);
            assert!(
                !meaning.title(locale).ends_with(stop),
                "{}",
                meaning.title(locale)
            );
            for text in [meaning.cause(locale), meaning.advice(locale), &audience] {
                assert!(text.ends_with(stop), "{text}");
            }
        }
    }
}

#[test]
fn the_texts_say_what_their_readers_need() {
    for meaning in every_meaning() {
        for locale in Locale::ALL {
            let audience = meaning.audience_text(locale);
            assert!(
                !audience.contains(|c: char| c.is_ascii_digit()),
                "no numbers for the audience: {audience}"
            );

            let operator = meaning.operator_text(locale);
            for part in [
                meaning.title(locale),
                meaning.cause(locale),
                meaning.advice(locale),
            ] {
                assert!(operator.contains(part), "{operator}");
            }
            let who = meaning.who().label(locale);
            assert!(meaning.benign() || operator.contains(&*who), "{operator}");
            for field in meaning.contact() {
                assert!(operator.contains(field), "{operator}");
            }
            if let RetryRule::After { seconds } = meaning.retry() {
                assert!(operator.contains(&seconds.to_string()), "{operator}");
            }

            let developer = meaning.developer_text(locale);
            let code = meaning.code().to_string();
            for part in [
                meaning.source().name(),
                &code,
                meaning.name(),
                meaning.field(),
                meaning.reference().date(),
            ] {
                assert!(developer.contains(part), "{developer}");
            }
        }
    }
}

#[test]
fn the_three_texts_of_one_row_read_as_meant() {
    let meaning = explain(6012, None).meanings[0];
    assert_eq!(
        meaning.operator_text(Locale::En),
        "The push timed out. The host's sound and picture did not reach the cloud in time; the host's upload is \
         probably unstable. This is for the operator to fix. Check the host's network before starting the relay again. \
         Try again after 30 s. Support needs: sdkAppId, roomId, userId, time, code."
    );
    assert_eq!(
        meaning.developer_text(Locale::ZhCn),
        "relay 6012 push-timeout（exact）；字段 errCode；重试 after 30 s；出处：腾讯云《旁路直播》错误码表，2018-06-15"
    );
    let expired = explain_disconnect(18, Some(501)).meanings[0];
    assert!(
        expired
            .developer_text(Locale::En)
            .starts_with("notification 18/501 rejected-expired (exact); field sub_errcode;")
    );
}

#[test]
fn a_suggestion_tells_the_audience_nothing_it_cannot_know() {
    let unknown = explain(777_777, None);
    assert!(!unknown.known);
    for meaning in unknown.meanings {
        let audience = meaning.audience_text(Locale::En);
        assert_eq!(
            audience,
            "The broadcast cannot be shown at the moment. Please try again in a while."
        );
    }
}

#[test]
fn a_number_written_like_the_relays_is_told_which_ranges_are_documented() {
    let explanation = explain(40_009_999, None);
    assert_eq!(
        (explanation.known, explanation.probable_source()),
        (false, Some(Source::Relay))
    );
    assert_eq!(
        explanation.summary(Locale::En),
        "40009999 is not documented. It is written like a code of the relay, whose documented ranges are 40000000–40000099, \
         40000200–40000299, 40000300–40000399, 40000400–40000499. If it was misread, it may be one of these."
    );
    assert!(
        explanation
            .summary(Locale::ZhCn)
            .contains("40000000–40000099、40000200–40000299")
    );
    assert_eq!(
        explain(40_000_411, None).probable_source(),
        None,
        "a known code comes from where it is known"
    );
    assert_eq!(
        explain(293_710, None).probable_source(),
        None,
        "any other number says nothing"
    );
}
