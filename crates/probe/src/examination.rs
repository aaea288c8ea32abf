//! Asks an address for everything that a diagnosis wants to know about it.

use gloo::{timers::future::TimeoutFuture, utils::window};
use panglu_core::{
    contents::{Contents, Reading},
    diagnosis::Observation,
    playback::{Answer, Delivery},
};
use web_sys::{AbortSignal, Response};

use crate::{
    codec, playlist,
    request::{self, Cancel},
};

/// An address that is being asked. Dropping it cancels its requests.
pub struct Examination {
    _cancel: Cancel,
}

impl Examination {
    /// Asks an address. `report` is called once, unless the examination is dropped before. `None` as for [`Cancel::new`].
    pub fn start(
        url: &str,
        delivery: Delivery,
        signed: bool,
        within_ms: u32,
        report: impl FnOnce(Observation) + 'static,
    ) -> Option<Self> {
        let url = url.to_owned();
        let question = async move |signal: &AbortSignal, timeout: &mut TimeoutFuture| {
            let mut seen = Observation {
                answer: Answer::Live,
                status: None,
                headers_ms: None,
                contents: None,
                clock_ahead: None,
            };
            if let Err(answer) = ask(&url, delivery, signed, signal, timeout, &mut seen).await {
                seen.answer = answer;
            }
            seen
        };
        let cancel = request::ask(within_ms, question, report)?;
        Some(Self { _cancel: cancel })
    }
}

async fn ask(
    url: &str,
    delivery: Delivery,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
    seen: &mut Observation,
) -> Result<(), Answer> {
    let began = now();
    let response = request::answered(url, signal, timeout).await?;
    seen.headers_ms = Some((now() - began) as u64);
    seen.status = Some(response.status());
    seen.clock_ahead = request::clock_ahead(&response).map(|ms| (ms / 1_000.0) as i64);
    let response = request::accepted(response, signed, signal, timeout).await?;
    match delivery {
        Delivery::Flv => flv(response, timeout, seen).await,
        Delivery::Hls => {
            let playlist = playlist::playlist(response, url, signed, signal, timeout).await?;
            let head = playlist.segment(signed, signal, timeout).await?;
            seen.contents = contents(Contents::of_ts(&head));
            Ok(())
        }
    }
}

async fn flv(response: Response, timeout: &mut TimeoutFuture, seen: &mut Observation) -> Result<(), Answer> {
    let read = playlist::beginning(response.body(), codec::of_flv, timeout).await;
    let (answer, head) = match read {
        Ok(head) => (None, head),
        // Headers alone are no data.
        Err((Answer::Silent, head)) if head.is_empty() => (Some(Answer::Empty), head),
        Err((answer, head)) => (Some(answer), head),
    };
    let reading = Contents::of_flv(&head);
    // A live stream has no end; this one ended before it told what it contains.
    let is_over = answer.is_none() && codec::of_flv(&head) == codec::Verdict::Open;
    seen.contents = contents(reading);
    match answer {
        Some(answer) => Err(answer),
        None if is_over => Err(Answer::Ended),
        None => Ok(()),
    }
}

fn contents(reading: Reading) -> Option<Contents> {
    match reading {
        Reading::NeedMore(contents) | Reading::Found(contents) => Some(contents),
        Reading::NotAStream(_) => None,
    }
}

/// Milliseconds since the page was opened.
fn now() -> f64 {
    window()
        .performance()
        .map_or(0.0, |performance| performance.now())
}
