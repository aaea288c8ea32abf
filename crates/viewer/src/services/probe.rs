//! Asks play addresses what they have, for a diagnosis, and whether there is a stream, for a list of rooms.

use gloo::{timers::future::TimeoutFuture, utils::window};
use panglu_core::{
    diagnosis::{Asking, Observation},
    is_signed,
    playback::{Answer, Delivery},
};
use panglu_probe::{
    Examination,
    request::{self, Cancel},
};

/// How long a host may take to say whether there is a stream, in milliseconds.
const HEAD_MS: u32 = 8_000;

/// Asks an address. Dropping the result cancels the request. `None` in browsers that cannot cancel requests.
pub(crate) fn ask(
    url: &str,
    asking: Asking,
    report: impl FnOnce(Observation) + 'static,
) -> Option<Examination> {
    let delivery = match asking {
        Asking::Hls => Delivery::Hls,
        Asking::Flv | Asking::Name(_) => Delivery::Flv,
    };
    Examination::start(url, delivery, is_signed(url), asking.within_ms(), report)
}

/// Asks an address whether there is a stream, and takes the request back when the head of the answer is there. Many hosts answer
/// a HEAD without looking for the stream, so the method is GET. Dropping this cancels the request.
pub(crate) async fn head(url: &str) -> Answer {
    let Some(cancel) = Cancel::new() else {
        return Answer::NoAnswer;
    };
    let mut timeout = TimeoutFuture::new(HEAD_MS);
    match request::headers(url, is_signed(url), &cancel.signal(), &mut timeout).await {
        Ok(_) => Answer::Live,
        Err(answer) => answer,
    }
}

/// Whether the browser reports that there is no network.
pub(crate) fn is_offline() -> bool {
    !window().navigator().on_line()
}

/// Whether the page was loaded over https.
pub(crate) fn is_secure_page() -> bool {
    let protocol = window().location().protocol();
    protocol.is_ok_and(|protocol| protocol == "https:")
}
