//! What people read about callbacks, questions to the cloud and the newer notifications: there in both languages, with its values.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    Fault, Field, InputError, Locale,
    api::{ApiError, ApiErrorKind, LiveStreams, ReplyError, StreamState},
    callback::{
        Callback, CallbackEvent, CallbackFormula, CallbackVerdict, MalformedCallback, Media, Member, Relay,
        RelayStatus, Role,
    },
    notification::{Advice, PushErrorKind, RecordingErrorKind},
};

const LANGUAGES: [Locale; 2] = [Locale::En, Locale::ZhCn];

fn is_chinese(text: &str) -> bool {
    text.chars()
        .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
}

/// Both languages are there, each in its own script and with its own punctuation, and hold the values.
#[track_caller]
fn check([en, zh]: [String; 2], stops: [&str; 2], values: &[&str]) {
    assert!(
        en.chars()
            .all(|character| character.is_ascii() || matches!(character, '“' | '”')),
        "{en}"
    );
    assert!(is_chinese(&zh), "{zh}");
    for (text, stop) in [(&en, stops[0]), (&zh, stops[1])] {
        assert!(text.ends_with(stop), "{text}");
        assert!(
            !stop.is_empty() || !text.ends_with(['.', '。']),
            "a label is no sentence: {text}"
        );
        assert!(!text.contains(['{', '}']), "no template: {text}");
        for value in values {
            assert!(text.contains(value), "“{value}” is missing: {text}");
        }
    }
}

#[track_caller]
fn check_sentence(text: impl Fn(Locale) -> String, values: &[&str]) {
    check(LANGUAGES.map(text), [".", "。"], values);
}

#[track_caller]
fn check_label(text: impl Fn(Locale) -> String, values: &[&str]) {
    check(LANGUAGES.map(text), ["", ""], values);
}

/// All are different, so that none stands for another by mistake.
#[track_caller]
fn check_distinct(texts: impl IntoIterator<Item = String>) {
    let mut texts: Vec<_> = texts.into_iter().collect();
    let count = texts.len();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), count, "{texts:?}");
}

#[test]
fn every_new_field_has_a_label_and_a_next_act() {
    let fields = [
        (Field::CallbackKey, "Callback key (TRTC)", "TRTC"),
        (Field::SecretId, "SecretId", "API"),
        (Field::SecretKey, "SecretKey", "SecretKey"),
        (Field::Now, "Present time", "Unix"),
        (Field::Page, "Page", "10000"),
        (Field::PageSize, "Page size", "1000"),
        (Field::Period, "Period", "10800"),
        (Field::PeriodStart, "Start of the period", "7"),
    ];
    for (field, label, part_of_fix) in fields {
        let error = InputError::new(field, Fault::OutOfRange { min: 1, max: 9 });
        check_sentence(|locale| error.text(locale), &["1", "9", part_of_fix]);
        assert!(error.to_string().starts_with(&format!("{label}: ")), "{error}");
        assert!(!error.text(Locale::ZhCn).starts_with(field.name()), "{error}");
        let cause = "The number must be between 1 and 9.";
        assert!(
            error.advice(Locale::En).len() > cause.len(),
            "a next act: {error}"
        );
    }
    check_distinct(fields.map(|(field, ..)| InputError::new(field, Fault::Empty).text(Locale::ZhCn)));
}

#[test]
fn every_error_of_a_push_or_a_recording_has_its_label() {
    for kind in PushErrorKind::listed() {
        check_label(|locale| kind.label(locale).into(), &[]);
    }
    for kind in RecordingErrorKind::listed() {
        check_label(|locale| kind.label(locale).into(), &[]);
    }
    for locale in LANGUAGES {
        check_distinct(PushErrorKind::listed().map(|kind| kind.label(locale).into()));
        check_distinct(RecordingErrorKind::listed().map(|kind| kind.label(locale).into()));
    }
    check_label(|locale| PushErrorKind::new(77).label(locale).into(), &["77"]);
    check_label(
        |locale| RecordingErrorKind::new(-9999).label(locale).into(),
        &["-9999"],
    );
    let late = PushErrorKind::new(6);
    assert_eq!(late.label(Locale::En), "No video frame for more than 3 s");
    assert_eq!(late.label(Locale::ZhCn), "超过 3 秒没有收到视频帧");
}

#[test]
fn an_unknown_event_is_named_by_its_number_alone() {
    let advice = Advice::UnknownEvent { number: 332 };
    check_sentence(|locale| advice.text(locale).into(), &["332"]);
    assert_eq!(
        advice.text(Locale::En),
        "Event type 332 is not known here. All its fields were kept; answer it as usual."
    );
}

fn every_formula() -> [CallbackFormula; 11] {
    [
        CallbackFormula::BodyRewritten,
        CallbackFormula::LineBreakAtEnd,
        CallbackFormula::Hex,
        CallbackFormula::OtherBase64,
        CallbackFormula::NewlineAfterKey,
        CallbackFormula::SpaceAroundKey,
        CallbackFormula::QuotedKey,
        CallbackFormula::NoKey,
        CallbackFormula::NotificationSign,
        CallbackFormula::Sha1,
        CallbackFormula::Md5,
    ]
}

#[test]
fn every_verdict_on_a_callback_has_its_sentence() {
    let plain = [
        (CallbackVerdict::Valid { seconds_old: 7 }, &["7"][..]),
        (CallbackVerdict::Stale { seconds_old: 4321 }, &["4321", "60"]),
        (
            CallbackVerdict::TooFarAhead { seconds_ahead: 987 },
            &["987", "300"],
        ),
        (CallbackVerdict::Undated, &["CallbackTs"]),
        (CallbackVerdict::WrongKey, &["TRTC"]),
        (CallbackVerdict::Unsigned, &["Sign"]),
        (CallbackVerdict::Malformed(MalformedCallback::Body), &[]),
        (
            CallbackVerdict::Malformed(MalformedCallback::SignUnreadable),
            &["Sign", "44"],
        ),
    ];
    let mistakes = every_formula().map(|formula| (CallbackVerdict::WrongFormula(formula), &[][..]));
    let all: Vec<_> = plain.into_iter().chain(mistakes).collect();
    for (verdict, values) in &all {
        check_sentence(|locale| verdict.text(locale).into(), values);
        check_sentence(|locale| verdict.proves(locale).into(), &[]);
        check_sentence(|locale| verdict.does_not_prove(locale).into(), &["https"]);
        let nothing = verdict.proves(Locale::En) == "This signature proves nothing.";
        assert_eq!(nothing, !verdict.proves_body(), "{verdict:?}");
    }
    for locale in LANGUAGES {
        check_distinct(all.iter().map(|(verdict, _)| verdict.text(locale).into()));
    }
}

#[test]
fn only_a_fresh_callback_is_said_to_be_recent() {
    let fresh = CallbackVerdict::Valid { seconds_old: 0 }.proves(Locale::En);
    let stale = CallbackVerdict::Stale { seconds_old: 900 }.proves(Locale::En);
    assert!(fresh.contains("a short time ago"), "{fresh}");
    assert!(stale.contains("nothing shows that it is recent"), "{stale}");
}

#[test]
fn every_event_of_a_callback_has_its_label() {
    let member = |role| Member {
        role,
        ..Member::default()
    };
    let all = [
        CallbackEvent::RoomCreated,
        CallbackEvent::RoomDismissed,
        CallbackEvent::Entered(member(None)),
        CallbackEvent::Left(member(None)),
        CallbackEvent::RoleChanged(member(None)),
        CallbackEvent::RoleChanged(member(Some(Role::Host))),
        CallbackEvent::RoleChanged(member(Some(Role::Audience))),
        CallbackEvent::MediaStarted(Media::Video),
        CallbackEvent::MediaStopped(Media::Video),
        CallbackEvent::MediaStarted(Media::Audio),
        CallbackEvent::MediaStopped(Media::Audio),
        CallbackEvent::MediaStarted(Media::Screen),
        CallbackEvent::MediaStopped(Media::Screen),
        CallbackEvent::Relay(Relay::default()),
    ];
    for event in &all {
        check_label(|locale| event.label(locale).into(), &[]);
    }
    for locale in LANGUAGES {
        check_distinct(all.iter().map(|event| event.label(locale).into()));
    }
    check_label(|locale| CallbackEvent::Other(306).label(locale).into(), &["306"]);
}

#[test]
fn every_status_of_a_relay_has_its_sentence() {
    for number in 0..=5 {
        check_sentence(|locale| RelayStatus::new(number).text(locale).into(), &[]);
    }
    check_sentence(|locale| RelayStatus::new(6).text(locale).into(), &["6"]);
    for locale in LANGUAGES {
        check_distinct((0..=6).map(|number| RelayStatus::new(number).text(locale).into()));
    }
}

#[test]
fn a_body_that_is_no_callback_says_why() {
    let cut_off = Callback::parse(b"{\n\"EventType\": 101").unwrap_err();
    check_sentence(|locale| cut_off.text(locale), &["2"]);
    let other = Callback::parse(b"{}").unwrap_err();
    check_sentence(|locale| other.text(locale), &["EventType", "TRTC"]);
    for error in [cut_off, other] {
        assert_eq!(error.to_string(), error.text(Locale::En));
    }
}

#[test]
fn every_kind_of_api_error_has_its_sentence() {
    let all = [
        (ApiErrorKind::Clock, &["5"][..]),
        (ApiErrorKind::Credentials, &["SecretId", "SecretKey"]),
        (ApiErrorKind::Permission, &["CAM"]),
        (ApiErrorKind::Limit, &[]),
        (ApiErrorKind::Account, &[]),
        (ApiErrorKind::Request, &[]),
        (ApiErrorKind::NoLiveStream, &[]),
        (ApiErrorKind::Cloud, &[]),
        (ApiErrorKind::Other, &[]),
    ];
    for (kind, values) in all {
        check_sentence(|locale| kind.text(locale).into(), values);
    }
    for locale in LANGUAGES {
        check_distinct(all.map(|(kind, _)| kind.text(locale).into()));
    }
}

fn api_error(code: &str, request_id: Option<&str>) -> ApiError {
    ApiError {
        code: code.to_owned(),
        message: None,
        request_id: request_id.map(str::to_owned),
    }
}

#[test]
fn an_api_error_names_its_code_and_what_support_needs() {
    let error = api_error("AuthFailure.SignatureExpire", Some("8e50cdb5"));
    check_sentence(
        |locale| error.text(locale),
        &["AuthFailure.SignatureExpire", "RequestId 8e50cdb5", "5"],
    );
    let error = api_error("Brand.New", None);
    check_sentence(|locale| error.text(locale), &["Brand.New"]);
    assert!(!error.text(Locale::En).contains("RequestId"));
}

#[test]
fn what_the_cloud_wrote_cannot_break_out_of_its_line() {
    let error = api_error("A\nB\u{202e}", Some(&"x".repeat(5000)));
    let text = error.text(Locale::En);
    assert!(text.contains("AU+000ABU+202E;"), "{text}");
    assert!(text.len() < 300, "{text}");
    let state = StreamState::Other("on\r\nfire".to_owned());
    check_sentence(|locale| state.text(locale).into(), &["“onU+000DU+000Afire”"]);
}

#[test]
fn a_reply_that_does_not_answer_says_nothing_about_a_stream() {
    let unreadable = LiveStreams::parse(b"<html>").unwrap_err();
    let incomplete = LiveStreams::parse(b"{}").unwrap_err();
    check_sentence(|locale| unreadable.text(locale), &["1"]);
    check_sentence(|locale| incomplete.text(locale), &["“Response”"]);
    for error in [unreadable, incomplete] {
        let text = error.text(Locale::En);
        assert!(text.contains("says nothing about any stream"), "{text}");
        assert_eq!(error.to_string(), text);
    }
    let error = api_error("InternalError", Some("8e50cdb5"));
    assert_eq!(
        ReplyError::Api(error.clone()).text(Locale::ZhCn),
        error.text(Locale::ZhCn)
    );
}

#[test]
fn every_state_of_a_stream_has_its_sentence() {
    for state in [StreamState::Active, StreamState::Inactive, StreamState::Forbidden] {
        check_sentence(|locale| state.text(locale).into(), &[]);
    }
}
