//! Sets up hls.js, for the plain player and for TcPlayer, and reads what it reports.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Function, JsString};
use panglu_core::playback::{Answer, Failure, Signal};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::XmlHttpRequest;

use crate::{
    bindings::{FragmentData, Hls, HlsError, LevelData, LoaderStats, hls_options},
    player::{Edge, PlayRequest},
};

/// How far behind native HLS plays when nothing says more, in seconds: three segments of two seconds.
pub(crate) const NATIVE_LEAST_LAG_S: f64 = 6.0;

/// The options of hls.js, which lead it to another address of the playlist once there is one. They must be dropped after it.
pub(crate) struct Settings {
    pub(crate) options: JsValue,
    /// The address to ask in the place of the first, which may have expired.
    renewed: Rc<RefCell<Option<String>>>,
    _before_request: Closure<dyn FnMut(JsValue, JsString)>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        let renewed = Rc::<RefCell<Option<String>>>::default();
        let current = Rc::clone(&renewed);
        let before_request: Closure<dyn FnMut(JsValue, JsString)> =
            Closure::new(move |request: JsValue, url: JsString| {
                let (current, url) = (current.borrow(), String::from(url));
                let renewed = current.as_ref().filter(|renewed| path(renewed) == path(&url));
                if let Some(renewed) = renewed {
                    let request: &XmlHttpRequest = request.unchecked_ref();
                    // An address that cannot be opened is opened as it was by hls.js, and fails.
                    let _opened = request.open("GET", renewed);
                }
            });
        Self {
            options: hls_options(before_request.as_ref()),
            renewed,
            _before_request: before_request,
        }
    }

    /// From the next request on, the playlist is asked for at this address.
    pub(crate) fn renew(&self, url: &str) {
        self.renewed.replace(Some(url.to_owned()));
    }
}

/// An address without what signs it.
fn path(url: &str) -> &str {
    url.split_once('?').map_or(url, |(path, _)| path)
}

/// The live edge by the newest playlist and its age. The delay that hls.js tells is as old as the last time that the picture moved.
pub(crate) fn edge(hls: &Hls) -> Option<Edge> {
    let playlist = hls.playlist()?;
    Some(Edge {
        newest: playlist.edge() + playlist.age(),
        // A playlist is up to one segment old.
        least_lag: hls
            .target_latency()
            .map_or(NATIVE_LEAST_LAG_S, |target| target * 4.0 / 3.0),
    })
}

/// The subscriptions to an hls.js. It must be destroyed before they are dropped.
pub(crate) struct HlsEvents {
    bytes: Rc<Fetched>,
    #[allow(dead_code, reason = "hls.js has references to them")]
    closures: [Closure<dyn FnMut(JsValue, JsValue)>; 3],
}

/// The bytes of all segments. hls.js counts those of a segment while it comes.
#[derive(Default)]
struct Fetched {
    before: Cell<u64>,
    current: RefCell<Option<LoaderStats>>,
}

impl HlsEvents {
    pub(crate) fn subscribe(hls: &Hls, request: &PlayRequest<'_>) -> Self {
        let failed = {
            let (listener, hls) = (request.listener.clone(), hls.clone());
            let frozen = Rc::clone(&request.frozen);
            let recovered = Cell::new(false);
            Closure::new(move |_event: JsValue, data: JsValue| {
                let error: &HlsError = data.unchecked_ref();
                let failure = failure_of(error);
                if failure == Some(Failure::Answer(Answer::Frozen)) {
                    *frozen.borrow_mut() = error
                        .network_details()
                        .and_then(|request| request.response_text().ok().flatten());
                }
                match failure {
                    // One broken segment can be skipped; if it happens again, the stream cannot be decoded here.
                    Some(Failure::Media) if !recovered.replace(true) => hls.recover_media_error(),
                    Some(failure) => listener(Signal::Failed(failure)),
                    None => {}
                }
            })
        };
        let bytes = Rc::new(Fetched::default());
        let loading = {
            let bytes = Rc::clone(&bytes);
            Closure::new(move |_event: JsValue, data: JsValue| {
                let data: &FragmentData = data.unchecked_ref();
                let before = bytes.total();
                bytes.before.set(before);
                *bytes.current.borrow_mut() = data.fragment().map(|fragment| fragment.stats());
            })
        };
        let ended = {
            let listener = request.listener.clone();
            Closure::new(move |_event: JsValue, data: JsValue| {
                let data: &LevelData = data.unchecked_ref();
                if !data.details().is_live() {
                    listener(Signal::Failed(Failure::Answer(Answer::Ended)));
                }
            })
        };
        hls.on("hlsError", function(&failed));
        hls.on("hlsFragLoading", function(&loading));
        hls.on("hlsLevelLoaded", function(&ended));
        Self {
            bytes,
            closures: [failed, loading, ended],
        }
    }

    /// The bytes of all segments so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.total()
    }
}

impl Fetched {
    fn total(&self) -> u64 {
        let current = self.current.borrow();
        self.before.get() + current.as_ref().map_or(0, |stats| stats.loaded() as u64)
    }
}

pub(crate) fn function(closure: &Closure<dyn FnMut(JsValue, JsValue)>) -> &Function {
    closure.as_ref().unchecked_ref()
}

/// The failure that an error of hls.js means, if it is one that playback cannot go on after.
fn failure_of(error: &HlsError) -> Option<Failure> {
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    let details = text(error.details());
    if details == "playlistUnchangedError" {
        return Some(Failure::Answer(Answer::Frozen));
    }
    if !error.is_fatal() {
        return None;
    }
    let code = error.response().and_then(|response| response.code());
    Some(
        match (
            text(error.kind()).as_str(),
            details.as_str(),
            code.unwrap_or_default() as u16,
        ) {
            // Whether headers came is not known here: browsers report them with the first byte. It makes no difference to somebody
            // whose picture stops; before a picture, the supervisor has the address asked beside.
            (_, "levelLoadTimeOut" | "fragLoadTimeOut", _) => Failure::Answer(Answer::Silent),
            (_, "manifestLoadError" | "levelLoadError", 404 | 410) => Failure::Answer(Answer::NotFound),
            (_, "manifestLoadError" | "levelLoadError", 500..) => Failure::Answer(Answer::ServerError),
            ("mediaError", ..) => Failure::Media,
            // Everything else is asked again by a request whose answer can be read in full. A segment that is not there may mean that
            // its playlist is not there any more either.
            _ => Failure::Network,
        },
    )
}
