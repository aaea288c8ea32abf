//! Asks play addresses what they have, for a diagnosis.

use gloo::utils::window;
use panglu_core::{
    diagnosis::{Asking, Observation},
    is_signed,
    playback::Delivery,
};
use panglu_probe::Examination;

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

/// Whether the browser reports that there is no network.
pub(crate) fn is_offline() -> bool {
    !window().navigator().on_line()
}

/// Whether the page was loaded over https.
pub(crate) fn is_secure_page() -> bool {
    let protocol = window().location().protocol();
    protocol.is_ok_and(|protocol| protocol == "https:")
}
