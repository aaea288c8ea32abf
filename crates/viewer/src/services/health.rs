//! Asks a play host whether it serves a stream.

use gloo::{net::http::Request, timers::callback::Timeout};
use web_sys::AbortController;

/// How long a host may take to answer.
const TIMEOUT_MS: u32 = 8_000;

/// What a host answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Live,
    NotThere,
    Refused,
    NoAnswer,
}

/// Takes a request back when it is dropped: the picture itself is not wanted.
struct Asking(AbortController);

impl Drop for Asking {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Asks for a stream until the head of the answer is there. Dropping this takes the question back.
pub(crate) async fn ask(address: &str) -> Health {
    let Ok(abort) = AbortController::new() else {
        return Health::NoAnswer;
    };
    let asking = Asking(abort);
    let late = asking.0.clone();
    let _timeout = Timeout::new(TIMEOUT_MS, move || late.abort());
    // A HEAD is answered by many hosts without looking for the stream.
    let request = Request::get(address).abort_signal(Some(&asking.0.signal()));
    match request.send().await {
        Ok(response) => of(response.status()),
        Err(_) => Health::NoAnswer,
    }
}

const fn of(status: u16) -> Health {
    match status {
        200..=299 => Health::Live,
        404 | 410 => Health::NotThere,
        400..=499 => Health::Refused,
        _ => Health::NoAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::{Health, of};

    #[test]
    fn a_status_says_how_a_stream_is() {
        assert_eq!(of(200), Health::Live);
        assert_eq!(of(404), Health::NotThere);
        assert_eq!(of(403), Health::Refused);
        assert_eq!(of(502), Health::NoAnswer);
    }
}
