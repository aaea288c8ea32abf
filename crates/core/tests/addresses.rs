//! The parts of an address and the ways to reach a digest agree with each other.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{
    AppName, Authority, BizId, PlayFormat, PlaySite, RoomId, SigningKey, StreamCode, StreamKind, TxTime,
    UserId, UserRef, play_url, stream_digest,
};
use proptest::prelude::*;

proptest! {
    #[test]
    fn the_pieces_around_a_name_are_its_play_address(
        room in 1..=RoomId::MAX,
        user in "[a-z0-9]{1,20}",
        domain in proptest::option::of("[a-z]{1,9}\\.example(:[1-9][0-9]{0,3})?"),
        app in "[a-zA-Z0-9_.~-]{1,12}",
        https: bool,
        until in proptest::option::of(any::<u64>()),
        format in proptest::sample::select(&PlayFormat::ALL[..]),
    ) {
        let biz = BizId::parse("8888").unwrap();
        let room = RoomId::from_number(room.into()).unwrap();
        let code = StreamCode::derive(&biz, room, &UserId::parse(&user).unwrap(), StreamKind::Main);
        let site = domain
            .map_or_else(|| PlaySite::vendor_default(&biz), |domain| PlaySite::own(Authority::parse(&domain).unwrap()))
            .app(AppName::parse(&app).unwrap())
            .https(https)
            .rtmp(Authority::parse("127.0.0.1:1935").unwrap());
        let signature = until.map(|until| SigningKey::parse("key").unwrap().sign(&code, TxTime::from_unix(until)));

        let pieces = site.pieces(format);
        let mut expected = format!("{}{code}{}", pieces.prefix(), pieces.suffix());
        if let Some(signature) = &signature {
            expected = format!("{expected}?{}", signature.query());
        }
        let url = play_url(&code, format, &site, signature.as_ref());
        prop_assert_eq!(url.as_str(), expected);
    }

    #[test]
    fn a_derived_code_ends_in_the_digest(room in 1..=RoomId::MAX, user in "[^\\p{Cc}]{1,40}", aux: bool) {
        let kind = if aux { StreamKind::Aux } else { StreamKind::Main };
        let room = RoomId::from_number(room.into()).unwrap();
        let code = StreamCode::derive(&BizId::parse("1").unwrap(), room, &UserId::parse(&user).unwrap(), kind);
        let digest = stream_digest(room, UserRef::parse(&user).unwrap(), kind);
        prop_assert_eq!(code.own_part(), hex::encode(digest));
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
