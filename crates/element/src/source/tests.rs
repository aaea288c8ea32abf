use panglu_core::deployment::{PlaySettings, PlayerSettings, Settings};

use super::*;

impl Attributes for &[(&str, &str)] {
    fn get(&self, name: &str) -> Option<String> {
        let mut found = self.iter().filter(|(known, _)| *known == name);
        found.next().map(|(_, value)| (*value).to_owned())
    }
}

const ROOM: [(&str, &str); 3] = [("bizid", "8888"), ("room", "293710"), ("user", " 14y2l2c ")];
const CODE: &str = "8888_81265058829fd2e50c8ec2ac78d55127";

fn request(attributes: &[(&str, &str)]) -> Request {
    let read = read(&attributes, &Deployment::default());
    read.unwrap_or_else(|errors| panic!("{errors:?}")).unwrap()
}

fn codes(attributes: &[(&str, &str)]) -> Vec<(Field, &'static str)> {
    let Err(errors) = read(&attributes, &Deployment::default()) else {
        panic!("nothing is wrong with {attributes:?}");
    };
    errors.iter().map(|error| (error.field(), error.code())).collect()
}

#[test]
fn a_room_is_played_under_its_code() {
    let request = request(&ROOM);
    assert_eq!(
        request.source.flv,
        format!("http://8888.liveplay.myqcloud.com/live/{CODE}.flv")
    );
    assert_eq!(request.options.plan, Plan::default());
    assert!(!request.options.signed);
    assert_eq!(request.name.as_deref(), Some(CODE));
}

#[test]
fn everything_wrong_is_named_at_once() {
    let wrong = [
        ("bizid", "8888"),
        ("room", "0"),
        ("kind", "film"),
        ("domain", "a b"),
    ];
    assert_eq!(
        codes(&wrong),
        [
            (Field::RoomId, "zero"),
            (Field::UserId, "empty"),
            (Field::Kind, "not-one-of"),
            (Field::Domain, "forbidden-character")
        ]
    );
}

#[test]
fn an_empty_element_is_no_mistake() {
    let empty: &[(&str, &str)] = &[("controls", ""), ("flv", " ")];
    assert!(read(&empty, &Deployment::default()).is_ok_and(|request| request.is_none()));
}

#[test]
fn a_code_of_ones_own_needs_a_domain_or_an_account() {
    assert_eq!(codes(&[("code", "concert")]), [(Field::Code, "prefix-missing")]);
    let own = request(&[
        ("code", "concert"),
        ("domain", "play.example.com"),
        ("https", ""),
        ("app", "event"),
    ]);
    assert_eq!(own.source.hls, "https://play.example.com/event/concert.m3u8");
    let account = request(&[("code", "concert"), ("bizid", "8888")]);
    assert_eq!(
        account.source.flv,
        "http://8888.liveplay.myqcloud.com/live/concert.flv"
    );
    assert!(request(&[("code", CODE)]).source.flv.contains("//8888.liveplay"));
}

#[test]
fn a_backend_is_asked_about_a_room_and_believed_about_that_alone() {
    let settings = Settings::from_json(r#"{ "backend": "./" }"#).unwrap();
    let deployment = Deployment::new(settings, false).unwrap();
    let read = |attributes: &[(&str, &str)]| read(&attributes, &deployment).ok().flatten().unwrap();
    let asked = read(&ROOM);
    assert_eq!(
        asked.question.as_deref(),
        Some("./api/rooms/293710/users/14y2l2c/play?kind=main")
    );
    assert_eq!(
        read(&[&ROOM[..], &[("token", "a.b")]].concat())
            .question
            .as_deref(),
        Some("./api/rooms/293710/users/14y2l2c/play?kind=main&token=a.b")
    );
    for own in [("domain", "a.example"), ("code", CODE), ("flv", "/live/x.flv")] {
        assert_eq!(read(&[&ROOM[..], &[own]].concat()).question, None, "{own:?}");
    }
    let granted = |code: &str| Granted {
        code: Some(code.to_owned()),
        source: Source {
            flv: "https://a.example/live/x.flv?txSecret=1&txTime=2".to_owned(),
            hls: String::new(),
        },
    };
    let mut renewed = asked.clone();
    assert!(renewed.renew(&granted(CODE)) && renewed.options.signed);
    let mut other = asked.clone();
    assert!(
        !other.renew(&granted("2157_other")),
        "the backend is of another account"
    );
    assert!(other == asked);
}

#[test]
fn ready_addresses_are_taken_as_they_are() {
    let signed = request(&[
        ("hls", "https://a.example/live/x.m3u8?txSecret=1&txTime=2"),
        ("bizid", "x"),
    ]);
    assert_eq!(
        signed.options.plan.delivery,
        Delivery::Hls,
        "there is no FLV address"
    );
    assert!(signed.options.signed);
    assert_eq!(request(&[("flv", "/live/x.flv")]).source.flv, "/live/x.flv");
    for bad in ["javascript:alert(1)", "rtmp://a/live/x", "data:video/x-flv,"] {
        assert_eq!(codes(&[("flv", bad)]), [(Field::Flv, "wrong-scheme")], "{bad}");
    }
}

#[test]
fn the_settings_of_the_deployment_fill_in_what_no_attribute_says() {
    let settings = Settings {
        play: Some(PlaySettings {
            authority: "play.example.com".to_owned(),
            ..PlaySettings::default()
        }),
        players: PlayerSettings {
            folder: Some("/static/".to_owned()),
            tcplayer: Some("https://cdn.example.com/tc.js".to_owned()),
        },
        ..Settings::default()
    };
    let deployment = Deployment::new(settings, true).unwrap();
    let attributes: &[(&str, &str)] = &[("code", "concert"), ("hls-src", "/hls.js")];
    let Request { source, options, .. } = read(&attributes, &deployment).ok().flatten().unwrap();
    assert_eq!(source.flv, "https://play.example.com/live/concert.flv");
    assert_eq!(options.files.mpegts, "/static/mpegts.js");
    assert_eq!(options.files.tcplayer, "https://cdn.example.com/tc.js");
    assert_eq!(options.files.hls, "/hls.js");
    let attributes: &[(&str, &str)] = &[("code", "concert"), ("domain", "other.example.com")];
    let other = read(&attributes, &deployment).ok().flatten().unwrap();
    assert_eq!(
        other.source.flv, "https://other.example.com/live/concert.flv",
        "a page over https plays over https"
    );
}
