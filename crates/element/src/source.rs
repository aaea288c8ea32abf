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
    /// Where the backend of the deployment gives out the addresses of this stream.
    pub(crate) question: Option<String>,
}

/// Addresses of a stream that a backend or the page has given.
#[derive(Clone)]
pub(crate) struct Granted {
    /// Which stream it is; the page's own function does not say.
    pub(crate) code: Option<String>,
    pub(crate) source: Source,
}

impl Request {
    /// Takes other addresses of the stream. Those of another stream are not taken: the backend is of another account. Returns
    /// whether they were taken.
    pub(crate) fn renew(&mut self, granted: &Granted) -> bool {
        let is_other = granted.code.is_some() && granted.code != self.name;
        if is_other {
            return false;
        }
        let source = granted.source.clone();
        self.options.signed = is_signed(&source.flv) || is_signed(&source.hls);
        self.source = source;
        true
    }
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
    let (source, name, question) = if direct != Source::default() {
        let mistakes = mistakes(vec![
            not_http(Field::Flv, &direct.flv),
            not_http(Field::Hls, &direct.hls),
        ]);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        (direct, None, None)
    } else if let Some(stream) = stream(attributes, deployment)? {
        let url = |format| play_url(&stream.name, format, &stream.site, None).to_string();
        let source = Source {
            flv: url(PlayFormat::Flv),
            hls: url(PlayFormat::Hls),
        };
        (source, Some(stream.name.to_string()), stream.question)
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
        question,
    }))
}

/// A stream and where it is played from.
struct Stream {
    name: StreamName,
    site: PlaySite,
    question: Option<String>,
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
        return both(name, site).map(|(name, site)| {
            Some(Stream {
                name,
                site,
                // A backend knows rooms and users.
                question: None,
            })
        });
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
            question: deployment
                .backend
                .as_ref()
                .filter(|_| !attributes.has("domain"))
                .map(|backend| match attributes.text("token") {
                    Some(token) => backend.play_by_link(room, &user, kind, &token),
                    None => backend.play(room, &user, kind),
                }),
            site: site.unwrap_or_else(|| deployment.play_site(&biz)),
        })),
        (biz, room, user, kind, own) => Err(mistakes(vec![
            biz.err(),
            room.err(),
            user.err(),
            kind.err(),
            own.err(),
        ])),
    }
}

fn both<A, B>(a: Result<A, InputError>, b: Result<B, InputError>) -> Result<(A, B), Vec<InputError>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(mistakes(vec![a.err(), b.err()])),
    }
}

fn mistakes(found: Vec<Option<InputError>>) -> Vec<InputError> {
    found.into_iter().flatten().collect()
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
mod tests;
