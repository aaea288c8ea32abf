//! Runs the shared cases against the core, natively and in a browser.

use panglu_core::{
    AppName, Authority, BizId, InputError, PlayFormat, PlaySite, PushSite, RecordId, RoomId, Signature,
    SigningKey, StreamCode, StreamKind, StreamName, TemplateName, TxTime, UserId, play_url, push_url,
    stream_digest,
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// `stream-codes.json`: what a room's stream is called.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StreamCodeCase {
    /// Where the expectation comes from.
    source: String,
    /// The account.
    biz_id: String,
    /// The room, as text.
    room_id: String,
    /// The user.
    user_id: String,
    /// `main` or `aux`.
    kind: String,
    /// The code.
    code: String,
}

/// `play-urls.json`: the addresses of a code.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PlayUrlsCase {
    /// Where the expectation comes from.
    source: String,
    /// The code, whose digits name the default domain.
    code: String,
    /// An own domain instead of the vendor's.
    domain: Option<String>,
    /// Another app name than `live`.
    app: Option<String>,
    /// Whether https is used.
    #[serde(default)]
    https: bool,
    /// The play key, if the addresses are signed.
    key: Option<String>,
    /// Unix seconds, with `key`.
    expires_at: Option<u64>,
    /// The transcoded rendition that is played.
    template: Option<String>,
    /// Expected.
    rtmp: String,
    /// Expected.
    flv: String,
    /// Expected.
    hls: String,
    /// Expected.
    webrtc: String,
}

/// `push-urls.json`: where a code is pushed to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PushUrlCase {
    /// Where the expectation comes from.
    source: String,
    /// The code.
    code: String,
    /// An own domain instead of the vendor's.
    domain: Option<String>,
    /// Another app name than `live`.
    app: Option<String>,
    /// The push key, if the address is signed.
    key: Option<String>,
    /// Unix seconds, with `key`.
    expires_at: Option<u64>,
    /// The number that tells the recordings of this publish from others.
    record_id: Option<u32>,
    /// Expected: the whole address.
    url: String,
    /// Expected: what OBS calls the server.
    server: String,
    /// Expected: what OBS calls the stream key.
    stream_key: String,
}

/// `bad-input.json`: what must be refused, with the reason.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct BadInputCase {
    /// Why it must be refused.
    why: String,
    /// The field, as the JavaScript API names it.
    field: String,
    /// The text given.
    #[serde(default)]
    input: String,
    /// How often the text is repeated, for inputs too long to write down.
    #[serde(default = "once")]
    repeat: usize,
    /// The stable code of the fault.
    code: String,
    /// A word of the English sentence that tells what to do.
    fix: String,
}

const fn once() -> usize {
    1
}

fn signature(name: &impl AsRef<StreamName>, key: Option<&str>, expires_at: Option<u64>) -> Option<Signature> {
    let key = SigningKey::parse(key?).expect("the key of a case is good");
    Some(key.sign(
        name,
        TxTime::from_unix(expires_at.expect("a key comes with an expiry")),
    ))
}

#[test]
fn stream_codes() {
    for case in cases::<StreamCodeCase>(include_str!("stream-codes.json")) {
        let room = RoomId::parse(&case.room_id).unwrap();
        let user = UserId::parse(&case.user_id).unwrap();
        let kind = StreamKind::parse(&case.kind).unwrap();
        let code = StreamCode::derive(&BizId::parse(&case.biz_id).unwrap(), room, &user, kind);
        assert_eq!(code.as_str(), case.code, "{}", case.source);
        let digest = u128::from_be_bytes(stream_digest(room, user.borrowed(), kind));
        let suffix = format!("{digest:032x}");
        assert_eq!(format!("{}_{suffix}", case.biz_id), case.code, "{}", case.source);
        assert_eq!(
            StreamCode::parse(&case.code).unwrap(),
            code,
            "a derived code reads back as itself"
        );
    }
}

#[test]
fn play_urls() {
    for case in cases::<PlayUrlsCase>(include_str!("play-urls.json")) {
        let mut name = StreamName::parse(&case.code).unwrap();
        let mut site = match &case.domain {
            Some(domain) => PlaySite::own(Authority::parse(domain).unwrap()),
            None => PlaySite::vendor_default(&StreamCode::parse(&case.code).unwrap().biz()),
        };
        site = site.https(case.https);
        if let Some(app) = &case.app {
            site = site.app(AppName::parse(app).unwrap());
        }
        if let Some(template) = &case.template {
            name = name.rendition(&TemplateName::parse(template).unwrap());
        }
        let signature = signature(&name, case.key.as_deref(), case.expires_at);
        let query = signature
            .as_ref()
            .map_or_else(String::new, |signature| format!("?{}", signature.query()));
        for (format, expected) in [
            (PlayFormat::Rtmp, &case.rtmp),
            (PlayFormat::Flv, &case.flv),
            (PlayFormat::Hls, &case.hls),
            (PlayFormat::WebRtc, &case.webrtc),
        ] {
            let url = play_url(&name, format, &site, signature.as_ref());
            assert_eq!(url.as_str(), expected, "{}", case.source);
            // Code that lists many rooms joins the parts itself.
            let parts = site.url_parts(format);
            let joined = format!("{}{name}{}{query}", parts.prefix(), parts.suffix());
            assert_eq!(joined, *expected, "{}", case.source);
        }
    }
}

#[test]
fn push_urls() {
    for case in cases::<PushUrlCase>(include_str!("push-urls.json")) {
        let code = StreamCode::parse(&case.code).unwrap();
        let mut site = match &case.domain {
            Some(domain) => PushSite::own(Authority::parse(domain).unwrap()),
            None => PushSite::vendor_default(&code.biz()),
        };
        if let Some(app) = &case.app {
            site = site.app(AppName::parse(app).unwrap());
        }
        let mut push = push_url(
            &code,
            &site,
            signature(&code, case.key.as_deref(), case.expires_at).as_ref(),
        );
        if let Some(record) = case.record_id {
            push = push.recorded_as(RecordId::parse(&record.to_string()).unwrap());
        }
        assert_eq!(push.to_string(), case.url, "{}", case.source);
        assert_eq!(push.server(), case.server, "{}", case.source);
        assert_eq!(push.stream_key(), case.stream_key, "{}", case.source);
    }
}

#[test]
fn bad_input() {
    for case in cases::<BadInputCase>(include_str!("bad-input.json")) {
        let input = case.input.repeat(case.repeat);
        let error = parse(&case.field, &input).expect_err(&case.why);
        assert_eq!(error.field().name(), case.field, "{}", case.why);
        assert_eq!(error.code(), case.code, "{}", case.why);
        let sentence = error.to_string();
        assert!(
            sentence.contains(&case.fix),
            "“{sentence}” should tell about {:?} ({})",
            case.fix,
            case.why
        );
        assert!(
            sentence.len() < 300,
            "an error never repeats what was pasted: {}",
            case.why
        );
    }
}

fn parse(field: &str, input: &str) -> Result<(), InputError> {
    match field {
        "bizId" => BizId::parse(input).map(drop),
        "roomId" => RoomId::parse(input).map(drop),
        "userId" => UserId::parse(input).map(drop),
        "kind" => StreamKind::parse(input).map(drop),
        "code" => StreamCode::parse(input).map(drop),
        "domain" => Authority::parse(input).map(drop),
        "app" => AppName::parse(input).map(drop),
        "key" => SigningKey::parse(input).map(drop),
        "expiresAt" => TxTime::parse(input).map(drop),
        other => panic!("no parser reads the field {other}"),
    }
}
