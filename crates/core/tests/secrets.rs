//! Types that hold a key or a digest do not show it in `Debug`.

use panglu_core::{
    BizId, PlayFormat, PlaySite, PushSite, SigningKey, StreamCode, TxTime, api::SecretKey,
    callback::CallbackKey, notification::NotificationKey, play_url, push_url,
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
        format!("rtmp://8888.livepush.myqcloud.com/live/8888_a?bizid=8888&txSecret={digest}&txTime=5C01D608"),
        format!("{{ \"event_type\": 1, \"stream_id\": \"8888_a\", \"t\": 1, \"sign\": \"{digest}\" }}"),
    ] {
        let printed = format!("{:?}", panglu_core::identify::identify(&pasted));
        assert!(!printed.contains(digest), "{printed}");
    }
}
