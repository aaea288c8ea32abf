//! Reads the attributes: what to play, and how.

use panglu_core::{
    AppName, Authority, BizId, Fault, Field, InputError, PlayFormat, PlaySite, RoomId, StreamCode,
    StreamKind, StreamName, UserId,
    deployment::{Deployment, is_web_address},
    is_signed, play_url,
    playback::{Delivery, Engine, LagMode, Plan},
};
use panglu_player::{Options, PlayerFiles, Source};

/// The attributes of an element. A value is trimmed, because pasted ones have spaces.
pub(crate) trait Attributes {
    fn get(&self, name: &str) -> Option<String>;

    /// An attribute with a value.
    fn text(&self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Whether an attribute is there, with any value.
    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl Attributes for web_sys::Element {
    fn get(&self, name: &str) -> Option<String> {
        self.get_attribute(name)
    }
}

/// What the attributes ask for.
#[derive(Clone, PartialEq)]
pub(crate) struct Request {
    pub(crate) source: Source,
    pub(crate) options: Options,
    /// The name of the stream, if it is known: it names the content in reports and metrics.
    pub(crate) name: Option<String>,
}

/// Reads the attributes; `None` if they name nothing to play yet.
pub(crate) fn read<A: Attributes>(
    attributes: &A,
    deployment: &Deployment,
) -> Result<Option<Request>, Vec<InputError>> {
    let direct = Source {
        flv: attributes.text("flv").unwrap_or_default(),
        hls: attributes.text("hls").unwrap_or_default(),
    };
    let (source, name) = if direct != Source::default() {
        let mistakes: Vec<_> = [(Field::Flv, &direct.flv), (Field::Hls, &direct.hls)]
            .into_iter()
            .filter_map(|(field, url)| not_http(field, url))
            .collect();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        (direct, None)
    } else if let Some(stream) = stream(attributes, deployment)? {
        let url = |format| play_url(&stream.name, format, &stream.site, None).to_string();
        let source = Source {
            flv: url(PlayFormat::Flv),
            hls: url(PlayFormat::Hls),
        };
        (source, Some(stream.name.to_string()))
    } else {
        return Ok(None);
    };
    let format = attributes.text("format").and_then(|name| Delivery::named(&name));
    let plan = plan(attributes, format, &source);
    let options = Options {
        plan,
        fixed_format: format == Some(plan.delivery),
        // Known when playback starts.
        renewable: false,
        files: files(attributes, deployment),
        lag: attributes
            .text("lag")
            .and_then(|lag| LagMode::named(&lag))
            .unwrap_or_default(),
        signed: is_signed(&source.flv) || is_signed(&source.hls),
    };
    Ok(Some(Request {
        source,
        options,
        name,
    }))
}

/// A stream and where it is played from.
struct Stream {
    name: StreamName,
    site: PlaySite,
}

fn stream(attributes: &impl Attributes, deployment: &Deployment) -> Result<Option<Stream>, Vec<InputError>> {
    let own = own_site(attributes, deployment);
    let text = |name| attributes.text(name).unwrap_or_default();
    if let Some(code) = attributes.text("code") {
        let name = StreamName::parse(&code);
        let site = own.and_then(|site| match site {
            Some(site) => Ok(site),
            // The vendor's domain belongs to an account, which the documented codes begin with.
            None => match attributes.text("bizid") {
                Some(biz) => BizId::parse(&biz),
                None => StreamCode::parse(&code).map(|code| code.biz()),
            }
            .map(|biz| deployment.play_site(&biz)),
        });
        return both(name, site).map(|(name, site)| Some(Stream { name, site }));
    }
    if !["bizid", "room", "user"].iter().any(|name| attributes.has(name)) {
        return Ok(None);
    }
    let kind = attributes
        .text("kind")
        .map_or(Ok(StreamKind::default()), |kind| StreamKind::parse(&kind));
    let (biz, room, user) = (
        BizId::parse(&text("bizid")),
        RoomId::parse(&text("room")),
        UserId::parse(&text("user")),
    );
    match (biz, room, user, kind, own) {
        (Ok(biz), Ok(room), Ok(user), Ok(kind), Ok(site)) => Ok(Some(Stream {
            name: StreamCode::derive(&biz, room, &user, kind).as_ref().clone(),
            site: site.unwrap_or_else(|| deployment.play_site(&biz)),
        })),
        (biz, room, user, kind, own) => Err([biz.err(), room.err(), user.err(), kind.err(), own.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

fn both<A, B>(a: Result<A, InputError>, b: Result<B, InputError>) -> Result<(A, B), Vec<InputError>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err([a.err(), b.err()].into_iter().flatten().collect()),
    }
}

/// The play domain that the attributes name, or the deployment's; `None` for the vendor's.
fn own_site(attributes: &impl Attributes, deployment: &Deployment) -> Result<Option<PlaySite>, InputError> {
    let Some(domain) = attributes.text("domain") else {
        return Ok(deployment.own_site());
    };
    let mut site = PlaySite::own(Authority::parse(&domain)?).https(attributes.has("https"));
    if let Some(app) = attributes.text("app") {
        site = site.app(AppName::parse(&app)?);
    }
    Ok(deployment.clone().with_site(site).own_site())
}

/// A player fetches these addresses, so nothing else than http is let through. Addresses within the page's site are.
fn not_http(field: Field, url: &str) -> Option<InputError> {
    (!is_web_address(url)).then(|| {
        let fault = Fault::WrongScheme {
            allowed: "http, https",
        };
        InputError::new(field, fault)
    })
}

/// How to begin: as the attributes say, in a format that there is an address for.
fn plan(attributes: &impl Attributes, format: Option<Delivery>, source: &Source) -> Plan {
    let delivery = match format.unwrap_or_default() {
        Delivery::Flv if source.flv.is_empty() => Delivery::Hls,
        Delivery::Hls if source.hls.is_empty() => Delivery::Flv,
        delivery => delivery,
    };
    let engine = attributes.text("engine").and_then(|name| Engine::named(&name));
    Plan {
        delivery,
        engine: engine.unwrap_or_default(),
    }
}

fn files(attributes: &impl Attributes, deployment: &Deployment) -> PlayerFiles {
    let settings = &deployment.players;
    let mut files = settings
        .folder
        .as_deref()
        .map_or_else(PlayerFiles::default, PlayerFiles::in_folder);
    let places = [
        (
            &mut files.tcplayer,
            attributes
                .text("tcplayer-src")
                .or_else(|| settings.tcplayer.clone()),
        ),
        (&mut files.mpegts, attributes.text("mpegts-src")),
        (&mut files.hls, attributes.text("hls-src")),
    ];
    for (place, named) in places {
        if let Some(named) = named {
            *place = named;
        }
    }
    files
}

#[cfg(test)]
mod tests {
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
}
