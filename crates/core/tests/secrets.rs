//! Types that hold a key or a digest do not show it in `Debug`.

use panglu_core::{
    BizId, Locale, PlayFormat, PlaySite, PushSite, SigningKey, StreamCode, TxTime,
    api::SecretKey,
    callback::CallbackKey,
    notification::{Notification, NotificationKey},
    play_url, push_url,
};
use zeroize::ZeroizeOnDrop;

/// Wiped memory cannot be observed without reading freed memory; `tests/npm/keys.test.mjs` does that with a wasm's
/// memory. This test checks that the types promise it. The hasher does so only if it is built with the feature for it.
#[test]
fn whatever_holds_a_key_wipes_itself() {
    const fn wipes<T: ZeroizeOnDrop>() {}
    wipes::<SigningKey>();
    wipes::<NotificationKey>();
    wipes::<CallbackKey>();
    wipes::<SecretKey>();
    wipes::<md5::Md5>();
    wipes::<sha2::Sha256>();
}

#[test]
fn debug_output_hides_keys_and_digests() {
    let key_text = "ngoeiq03";
    let code = StreamCode::parse("8888_test").unwrap();
    let biz = BizId::parse(code.biz_digits()).unwrap();
    let key = SigningKey::parse(key_text).unwrap();
    let signature = key.sign(&code, TxTime::from_unix(1_543_624_200));
    let digest = signature.query()["txSecret=".len()..][..32].to_owned();

    let play = play_url(
        &code,
        PlayFormat::Flv,
        &PlaySite::vendor_default(&biz),
        Some(&signature),
    );
    let push = push_url(&code, &PushSite::vendor_default(&biz), Some(&signature));
    assert!(
        play.as_str().contains(&digest) && push.to_string().contains(&digest),
        "the addresses are signed"
    );

    for printed in [
        format!("{key:?}"),
        format!("{signature:?}"),
        format!("{play:?}"),
        format!("{push:?}"),
    ] {
        assert!(!printed.contains(key_text), "{printed}");
        assert!(!printed.contains(&digest), "{printed}");
    }
    assert!(
        format!("{play:?}").ends_with("?txSecret=…&txTime=5C01D608)"),
        "the rest stays readable: {play:?}"
    );
}

#[test]
fn an_error_about_a_key_does_not_repeat_it() {
    let error = SigningKey::parse("topsecret key").unwrap_err();
    assert!(!error.to_string().contains("topsecret") && !format!("{error:?}").contains("topsecret"));
}

#[test]
fn what_was_pasted_does_not_show_its_secrets() {
    let digest = "0123456789abcdef0123456789abcdef";
    for pasted in [
        format!("http://8888.liveplay.myqcloud.com/live/8888_a.flv?TXSECRET={digest}&txTime=5C01D608"),
        format!("rtmp://8888.livepush.myqcloud.com/live/8888_a?bizid=8888&txSecret={digest}&txTime=5C01D608"),
        format!("{{ \"event_type\": 1, \"stream_id\": \"8888_a\", \"t\": 1, \"sign\": \"{digest}\" }}"),
    ] {
        let printed = format!("{:?}", panglu_core::identify::identify(&pasted));
        assert!(!printed.contains(digest), "{printed}");
    }
}

#[test]
fn debug_output_hides_where_recordings_and_screenshots_are() {
    for (fields, secret) in [
        (
            "\"event_type\": 100, \"video_url\": \"http://vod.example.com/secret.mp4?sign=1\"",
            "secret.mp4",
        ),
        (
            "\"event_type\": 100, \"callback_ext\": \"{video_url: secret.mp4}\"",
            "secret.mp4",
        ),
        ("\"event_type\": 200, \"pic_url\": \"/secret.jpg\"", "secret.jpg"),
        (
            "\"event_type\": 200, \"pic_full_url\": \"http://cos.example.com/secret.jpg\"",
            "secret.jpg",
        ),
    ] {
        let body = format!("{{ {fields}, \"stream_id\": \"8888_a\" }}");
        let notification = Notification::parse(body.as_bytes()).unwrap();
        let printed = format!("{notification:?}");
        assert!(
            !printed.contains(secret) && printed.contains("Hidden"),
            "{printed}"
        );
    }
}

#[test]
fn a_fault_of_a_body_does_not_repeat_a_word_that_may_be_a_key() {
    let error = Notification::parse(b"{ \"event_type\": 1, \"sign\": e12c46f2612d5106 }").unwrap_err();
    assert_eq!(error.code(), "unknown-word");
    for text in [
        error.text(Locale::En),
        error.text(Locale::ZhCn),
        format!("{error:?}"),
    ] {
        assert!(!text.contains("e12c"), "{text}");
    }
    let error = Notification::parse(b"{ \"event_type\": 1, \"sign\": None }").unwrap_err();
    assert!(
        error.text(Locale::En).contains("“None”"),
        "a word of Python helps and is no key: {error}"
    );
}

#[test]
fn no_parameter_that_proves_something_is_printed_in_whatever_case() {
    let digest = "0123456789abcdef0123456789abcdef";
    for name in ["txSecret", "TXSECRET", "txsecret", "sign", "UserSig"] {
        let query = format!("{name}={digest}&txTime=5C01D608&{name}={digest}");
        let seen = panglu_core::inspect::inspect(
            &format!("http://8888.liveplay.myqcloud.com/live/8888_a.flv?{query}"),
            &panglu_core::inspect::InspectContext::default(),
        )
        .unwrap();
        let body =
            format!("{{ \"event_type\": 1, \"stream_id\": \"8888_a\", \"stream_param\": \"{query}\" }}");
        let notification = Notification::parse(body.as_bytes()).unwrap();
        for printed in [format!("{seen:?}"), format!("{notification:?}")] {
            assert!(!printed.contains(digest), "{name}: {printed}");
            assert!(printed.contains("5C01D608"), "the rest stays readable: {printed}");
        }
    }
}
