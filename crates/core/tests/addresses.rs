//! Compares names and times with other implementations of MD5 and hexadecimal. Whole addresses are tested in
//! `tests/vectors`.
#![cfg(not(target_arch = "wasm32"))]

use md5::{Digest, Md5};
use panglu_core::{
    BizId, Locale, RecordId, RoomId, StreamCode, StreamKind, TxTime, UserId, UserRef, stream_digest,
};
use proptest::prelude::*;

/// A time in 2023.
const NOW: u64 = 1_700_000_000;

#[test]
fn an_expiry_that_nobody_means_is_refused() {
    // `date --utc --date '@1700000000 + 3653 days' +%s`
    let ten_years = 2_015_619_200;
    for meant in [0, NOW - 1, NOW, NOW + 3_600, ten_years] {
        assert_eq!(TxTime::until(meant, NOW).map(|time| time.unix()), Ok(meant));
    }
    for (seconds, code) in [
        (ten_years + 1, "too-large"),
        (99_999_999_999, "too-large"),
        (100_000_000_000, "milliseconds"),
        (1_700_000_600_000, "milliseconds"),
        (u64::MAX, "milliseconds"),
    ] {
        let error = TxTime::until(seconds, NOW).unwrap_err();
        assert_eq!(
            (error.field().name(), error.code()),
            ("expiresAt", code),
            "{seconds}"
        );
    }
    let too_far = TxTime::until(ten_years + 1, NOW).unwrap_err().text(Locale::En);
    assert!(too_far.contains("2015619200"), "the limit is named: {too_far}");
}

#[test]
fn milliseconds_are_told_what_to_do_in_both_languages() {
    let error = TxTime::until(NOW * 1_000, NOW).unwrap_err();
    let en = "Expiry: This is a number of milliseconds, but seconds are wanted. Divide it by 1000.";
    assert!(error.text(Locale::En).starts_with(en), "{error}");
    let zh = "过期时间：这是毫秒数，这里需要的是秒数，请除以 1000。";
    assert!(
        error.text(Locale::ZhCn).starts_with(zh),
        "{}",
        error.text(Locale::ZhCn)
    );
}

proptest! {
    /// The documented rule, with a digest computed by the library's one-shot function.
    #[test]
    fn a_derived_code_is_the_digest_of_the_documented_text(
        room in 1..=RoomId::MAX,
        user in "[^\\p{Cc}]{1,40}",
        aux: bool,
    ) {
        let (kind, word) = if aux { (StreamKind::Aux, "aux") } else { (StreamKind::Main, "main") };
        let expected: [u8; 16] = Md5::digest(format!("{room}_{user}_{word}")).into();
        let room = RoomId::from_number(room.into()).unwrap();
        prop_assert_eq!(stream_digest(room, UserRef::parse(&user).unwrap(), kind), expected);

        let (biz, user) = (BizId::parse("1").unwrap(), UserId::parse(&user).unwrap());
        let lower = format!("1_{}", hex::encode(expected));
        prop_assert_eq!(StreamCode::derive(&biz, room, &user, kind).to_string(), lower);
        let upper = format!("1_{}", hex::encode_upper(expected));
        prop_assert_eq!(StreamCode::derive_upper(&biz, room, &user, kind).to_string(), upper);
    }

    #[test]
    fn a_record_id_is_the_number_that_was_written(text in "[0-9]{0,12}|\\PC{0,4}") {
        if let Ok(record) = RecordId::parse(&text) {
            prop_assert_eq!(text.trim_start_matches('0'), record.get().to_string());
        }
    }

    #[test]
    fn a_moment_is_written_in_upper_case_hex(seconds: u64, short in 0..0x1_0000_u64) {
        for seconds in [seconds, short, 0, u64::MAX] {
            let time = TxTime::from_unix(seconds);
            prop_assert_eq!(time.as_str(), format!("{seconds:X}"));
            prop_assert_eq!(TxTime::parse(time.as_str()).unwrap(), time);
        }
    }

    #[test]
    fn a_borrowed_name_is_checked_like_a_kept_one(text in "\\PC{0,8}|[\\x00-\\x20]{1,4}|a{250,260}") {
        let kept = UserId::parse(&text);
        prop_assert_eq!(UserRef::parse(&text).map(UserRef::to_owned), kept.clone());
        if let Ok(kept) = kept {
            prop_assert_eq!(kept.borrowed().as_str(), text);
        }
    }
}
