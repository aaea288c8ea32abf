//! Profiles are read as they were written, and nothing else gets in.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::*;
use crate::{Locale, PlayFormat, RoomId, StreamCode, play_url, push_url};

/// A key as an account has it. It must be nowhere.
const PLANTED: &str = "Qz7kV9xW2pL5mN8bR3jH6tY1cD4fG0sA";

fn draft(fields: &[(ProfileField, &str)]) -> Draft {
    let mut draft = Draft::default();
    draft.set(ProfileField::Name, "Brand A".to_owned());
    draft.set(ProfileField::BizId, "8888".to_owned());
    for (field, text) in fields {
        draft.set(*field, (*text).to_owned());
    }
    draft
}

fn profile(fields: &[(ProfileField, &str)]) -> Profile {
    draft(fields).check().unwrap()
}

fn full() -> Profile {
    profile(&[
        (ProfileField::Domain, "play.example.com"),
        (ProfileField::RtmpDomain, "rtmp.example.com:1935"),
        (ProfileField::Https, "true"),
        (ProfileField::App, "event"),
        (ProfileField::PushDomain, "push.example.com"),
        (ProfileField::PushApp, "event"),
        (ProfileField::SdkAppId, "1400000001"),
        (ProfileField::Naming, "trtc"),
        (ProfileField::PlayValidity, "1800"),
        (ProfileField::PushValidity, "3600"),
    ])
}

fn file(profiles: &str) -> Result<ProfileFile, FileFault> {
    ProfileFile::read(&format!(
        r#"{{"panglu":"profiles","version":1,"profiles":[{profiles}]}}"#
    ))
}

/// The faults of the only profile of a file, each with its field.
fn faults(profile: &str) -> Vec<(ProfileField, Problem)> {
    let mut read = file(profile).unwrap();
    let faults = read.entries.remove(0).profile.unwrap_err();
    faults
        .into_iter()
        .map(|fault| (fault.field, fault.problem))
        .collect()
}

fn flv(profile: &Profile) -> String {
    let code = StreamCode::parse("8888_test").unwrap();
    play_url(&code, PlayFormat::Flv, &profile.play, None).to_string()
}

#[test]
fn what_is_written_is_read_again() {
    let profiles = vec![
        full(),
        profile(&[
            (ProfileField::Name, "\u{54c1}\u{724c} B"),
            (ProfileField::BizId, "2157"),
        ]),
    ];
    let read = ProfileFile::read(&write(&profiles)).unwrap();
    assert_eq!(read.profiles().cloned().collect::<Vec<_>>(), profiles);
    assert_eq!(read.left_out, []);
    assert!(read.entries.iter().all(|entry| entry.left_out.is_empty()));
    assert_eq!(
        ProfileFile::read(&format!("\u{feff}{}\n", write(&profiles))),
        Ok(read)
    );
}

#[test]
fn addresses_follow_from_a_profile() {
    assert_eq!(flv(&full()), "https://play.example.com/event/8888_test.flv");
    assert_eq!(
        flv(&profile(&[])),
        "http://8888.liveplay.myqcloud.com/live/8888_test.flv"
    );
    let code = StreamCode::parse("8888_test").unwrap();
    let pushed = |profile: &Profile| push_url(&code, &profile.push, None).to_string();
    assert_eq!(
        pushed(&full()),
        "rtmp://push.example.com/event/8888_test?bizid=8888"
    );
    assert_eq!(
        pushed(&profile(&[])),
        "rtmp://8888.livepush.myqcloud.com/live/8888_test?bizid=8888"
    );
}

#[test]
fn a_room_is_named_by_the_accounts_rule() {
    let (room, user) = (
        TrtcRoom::Number(RoomId::parse("293710").unwrap()),
        UserId::parse("14y2l2c").unwrap(),
    );
    let name = |naming: &str, kind| {
        let profile = profile(&[
            (ProfileField::Naming, naming),
            (ProfileField::SdkAppId, "1400000001"),
        ]);
        profile
            .stream_name(&room, &user, kind)
            .map(|name| name.to_string())
    };
    assert_eq!(name("", StreamKind::Main), None);
    assert_eq!(
        name("trtc", StreamKind::Aux).unwrap(),
        "1400000001_293710_14y2l2c_aux"
    );
    assert_eq!(
        name("stream-code-upper", StreamKind::Main).unwrap(),
        "8888_81265058829FD2E50C8EC2AC78D55127"
    );
    assert_eq!(name("custom-user", StreamKind::Aux).unwrap(), "8888_14y2l2c");
    assert_eq!(name("custom-room", StreamKind::Main).unwrap(), "8888_293710");
}

#[test]
fn every_field_is_checked_by_the_parser_of_its_kind() {
    for (field, text, expected) in [
        (ProfileField::BizId, "88x8", "not-digits"),
        (
            ProfileField::Domain,
            "https://play.example.com",
            "forbidden-character",
        ),
        (ProfileField::RtmpDomain, "rtmp.example.com:99999", "too-large"),
        (ProfileField::App, "../admin", "forbidden-character"),
        (ProfileField::PushDomain, "a b", "forbidden-character"),
        (ProfileField::PushApp, "..", "forbidden-character"),
        (ProfileField::SdkAppId, "0", "zero"),
    ] {
        let faults = draft(&[(field, text)]).check().unwrap_err();
        let [
            ProfileFault {
                field: of,
                problem: Problem::Input(error),
            },
        ] = faults.as_slice()
        else {
            panic!("{text}: {faults:?}");
        };
        assert_eq!((*of, error.code()), (field, expected), "{text}");
    }
    for (field, text) in [
        (ProfileField::Https, "maybe"),
        (ProfileField::Naming, "newest"),
        (ProfileField::PlayValidity, "+5"),
        (ProfileField::PlayValidity, "99999999999"),
        (ProfileField::PushValidity, "7"),
        (ProfileField::Name, "a\u{202e}b"),
        (ProfileField::Name, "a\u{0}b"),
    ] {
        let faults = draft(&[(field, text)]).check().unwrap_err();
        assert_eq!(
            faults.iter().map(|fault| fault.field).collect::<Vec<_>>(),
            [field],
            "{text}"
        );
    }
    let faults = draft(&[(ProfileField::Naming, "trtc")]).check().unwrap_err();
    assert_eq!(
        faults,
        [ProfileFault {
            field: ProfileField::SdkAppId,
            problem: Problem::Missing
        }]
    );
}

#[test]
fn everything_wrong_with_a_profile_of_a_file_is_named_at_once() {
    assert_eq!(
        faults("7"),
        [
            (ProfileField::Name, Problem::Missing),
            (ProfileField::BizId, Problem::Missing)
        ]
    );
    assert_eq!(
        faults(r#"{"name":"a","name":"b","bizId":["8888"],"https":"yes"}"#),
        [
            (ProfileField::Name, Problem::Repeated),
            (ProfileField::BizId, Problem::NotText),
            (ProfileField::Https, Problem::NotYesOrNo),
        ]
    );
    let told = file(r#"{"name":"a","bizId":"x"}"#)
        .unwrap()
        .entries
        .remove(0)
        .profile
        .unwrap_err();
    let told = told[0].text(Locale::En);
    assert!(told.starts_with("BIZID (bizId): "), "{told}");
}

#[test]
fn a_bad_profile_does_not_take_the_good_ones_along() {
    let read = file(r#"{"name":"a","bizId":"x"},{"name":"b","bizId":8888},{"name":" B","bizId":1}"#).unwrap();
    assert_eq!(read.profiles().map(Profile::name).collect::<Vec<_>>(), ["b"]);
    let [_, _, third] = read.entries.as_slice() else {
        panic!("{read:?}")
    };
    assert_eq!((third.place, third.name.as_str()), (3, " B"));
    assert_eq!(third.profile.as_ref().unwrap_err()[0].problem, Problem::Taken);
}

#[test]
fn what_is_no_file_of_profiles_is_named() {
    let read = |text: &str| ProfileFile::read(text).unwrap_err();
    assert_eq!(read(" \n"), FileFault::Empty);
    assert_eq!(file("").unwrap_err(), FileFault::Empty);
    for other in [
        "[]",
        "7",
        "{}",
        r#"{"play":{}}"#,
        r#"{"panglu":"roster","profiles":[]}"#,
        r#"{"panglu":"profiles","profiles":{}}"#,
    ] {
        assert_eq!(read(other), FileFault::NotProfiles, "{other}");
    }
    assert_eq!(
        read(r#"{"panglu":"profiles","version":2,"profiles":[]}"#),
        FileFault::Newer
    );
    assert!(matches!(read("{\"panglu\":"), FileFault::Json(_)));
    assert!(matches!(read(&"[".repeat(10_000)), FileFault::Json(_)));
    assert!(matches!(
        read(&" a".repeat(MAX_BYTES)),
        FileFault::TooLarge { kilobytes: 256 }
    ));
    let many = vec![r#"{"name":"a","bizId":1}"#; MOST + 1].join(",");
    assert_eq!(file(&many).unwrap_err(), FileFault::TooMany { max: MOST });
}

#[test]
fn an_unknown_field_is_left_out_and_said() {
    let read = file(r#"{"name":"a","bizId":"8888","domian":"play.example.com"}"#).unwrap();
    assert_eq!(read.entries[0].left_out, [LeftOut::Unknown("domian".to_owned())]);
    assert_eq!(flv(read.entries[0].profile.as_ref().unwrap()), flv(&profile(&[])));
}

#[test]
fn of_very_many_unknown_fields_the_first_are_named() {
    let many: String = (0..40_000).map(|_| r#","a":1"#).collect();
    let read = file(&format!(r#"{{"name":"a","bizId":"8888"{many}}}"#)).unwrap();
    let left_out = &read.entries[0].left_out;
    assert_eq!(
        (left_out.len(), left_out.last()),
        (21, Some(&LeftOut::Others(39_980)))
    );
}

#[test]
fn a_key_is_left_out_wherever_it_is_and_never_repeated() {
    for field in [
        "key",
        "pushKey",
        "SecretId",
        "secret_key",
        "UserSig",
        "txSecret",
        "apiToken",
        "PASSWORD",
        "\u{63a8}\u{6d41}\u{5bc6}\u{94a5}",
    ] {
        let read = file(&format!(r#"{{"name":"a","bizId":"8888","{field}":"{PLANTED}"}}"#)).unwrap();
        assert_eq!(read.entries[0].left_out, [LeftOut::Secret(field.to_owned())]);
        assert!(!format!("{read:?}").contains(PLANTED), "{field}");
    }
    let hidden = file(&format!(
        r#"{{"name":"a","bizId":"8888","note":{{"x":["{PLANTED}"]}},"{PLANTED}":1}}"#
    ))
    .unwrap();
    let [LeftOut::Secret(note), other] = hidden.entries[0].left_out.as_slice() else {
        panic!("{hidden:?}")
    };
    assert_eq!(note, "note");
    assert!(!other.text(Locale::En).contains(PLANTED));
    let beside = format!(
        r#"{{"panglu":"profiles","version":1,"key":"{PLANTED}","profiles":[{{"name":"a","bizId":1}}]}}"#
    );
    assert_eq!(
        ProfileFile::read(&beside).unwrap().left_out,
        [LeftOut::Secret("key".to_owned())]
    );
}

#[test]
fn a_key_in_a_known_field_is_refused_and_never_repeated() {
    for field in ["name", "domain", "app", "pushApp"] {
        let written = format!(r#"{{"{field}":"{PLANTED}","bizId":"8888"}}"#);
        let read = file(&written).unwrap();
        let faults = read.entries[0].profile.as_ref().unwrap_err();
        assert!(
            faults
                .iter()
                .any(|fault| fault.field.name() == field && fault.problem == Problem::Secret),
            "{field}"
        );
        assert!(!format!("{read:?}").contains(PLANTED), "{field}");
    }
}

#[test]
fn what_is_taken_over_replaces_its_namesake_and_nothing_else() {
    let kept = vec![full(), profile(&[(ProfileField::Name, "b")])];
    let newer = profile(&[(ProfileField::Name, "BRAND A"), (ProfileField::BizId, "2157")]);
    assert_eq!(change(&kept, &kept[0]), Change::Same);
    let Change::Replace(fields) = change(&kept, &newer) else {
        panic!("it has a namesake")
    };
    assert!(fields.contains(&ProfileField::BizId) && fields.contains(&ProfileField::Domain));
    let third = profile(&[(ProfileField::Name, "c")]);
    assert_eq!(change(&kept, &third), Change::Add);
    let all = merged(&kept, &[newer.clone(), third.clone()]).unwrap();
    assert_eq!(all, [newer, kept[1].clone(), third]);
    let many: Vec<Profile> = (0..=MOST)
        .map(|number| profile(&[(ProfileField::Name, &number.to_string())]))
        .collect();
    assert_eq!(merged(&[], &many), Err(FileFault::TooMany { max: MOST }));
}

#[test]
fn a_free_name_is_found() {
    let kept = vec![full(), profile(&[(ProfileField::Name, "brand a 2")])];
    assert_eq!(free_name(&kept, "b"), "b");
    assert_eq!(free_name(&kept, "Brand A"), "Brand A 3");
}
