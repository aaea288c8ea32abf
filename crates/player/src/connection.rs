//! The connection that an HTTP-FLV stream comes through.
//!
//! It is opened as soon as the address is known, while the player's scripts are still loading, and keeps what comes until
//! the player takes it over. It counts the bytes, and knows the status that players hide.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::{Rc, Weak},
};

use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{ArrayBuffer, Function, Uint8Array};
use panglu_core::playback::{Answer, Failure};
use panglu_probe::{
    codec::Verdict,
    request::{self, Cancel},
};
use std::pin::pin;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::codec::Beginning;

/// What becomes of a connection. After anything but [`Outcome::Live`] it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// There is a stream, by its first bytes.
    Live,
    /// There is no stream, or none that can be played.
    Failed(Failure),
    /// The stream ended.
    Ended,
}

/// What has to come within a time in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Deadline {
    /// Headers and the first byte.
    FirstByte(u32),
    /// Enough to say that there is a stream.
    Stream(u32),
}

/// A connection. Dropping it closes it.
pub(crate) struct Connection {
    url: String,
    state: Rc<Shared>,
    _cancel: Cancel,
}

type Listener = Rc<dyn Fn(Outcome)>;

#[derive(Default)]
struct Shared {
    bytes: Cell<u64>,
    is_over: Cell<bool>,
    /// What came before the player took over.
    waiting: RefCell<VecDeque<ArrayBuffer>>,
    /// mpegts.js's function for a chunk of data.
    sink: RefCell<Option<Function>>,
    listener: RefCell<Option<Listener>>,
}

thread_local! {
    /// Connections on offer. mpegts.js asks for an address by itself, and gets the connection that was opened for it.
    static OFFERED: RefCell<Vec<(String, Weak<Shared>)>> = RefCell::default();
}

impl Connection {
    /// Opens a connection.
    pub(crate) fn open(
        url: &str,
        signed: bool,
        deadline: Deadline,
        listener: impl Fn(Outcome) + 'static,
    ) -> Option<Self> {
        let cancel = Cancel::new()?;
        let state = Rc::new(Shared::default());
        *state.listener.borrow_mut() = Some(Rc::new(listener));
        let (weak, signal, address) = (Rc::downgrade(&state), cancel.signal(), url.to_owned());
        spawn_local(async move {
            let outcome = receive(&address, signed, deadline, &signal, &weak).await;
            if let Some(state) = weak.upgrade() {
                state.is_over.set(true);
                state.tell(outcome);
            }
        });
        Some(Self {
            url: url.to_owned(),
            state,
            _cancel: cancel,
        })
    }

    /// Whether it is for this address.
    pub(crate) fn is_for(&self, url: &str) -> bool {
        self.url == url
    }

    /// Whether more may come.
    pub(crate) fn is_open(&self) -> bool {
        !self.state.is_over.get()
    }

    /// Sends what becomes of it to somebody else from now on.
    pub(crate) fn report_to(&self, listener: impl Fn(Outcome) + 'static) {
        *self.state.listener.borrow_mut() = Some(Rc::new(listener));
    }

    /// The bytes that came so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.state.bytes.get()
    }

    /// Offers it to the next player that asks for its address.
    pub(crate) fn offer(&self) {
        OFFERED.with_borrow_mut(|offered| {
            offered.retain(|(_, state)| state.strong_count() > 0);
            offered.push((self.url.clone(), Rc::downgrade(&self.state)));
        });
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // The player that had it may be gone already.
        self.state.sink.borrow_mut().take();
        self.state.listener.borrow_mut().take();
    }
}

/// Gives the connection on offer for an address to a player, whose function gets each chunk with its place and the bytes so
/// far. Returns false if there is none.
pub(crate) fn take_over(url: &str, sink: Function) -> bool {
    let found = OFFERED.with_borrow_mut(|offered| {
        let place = offered
            .iter()
            .position(|(address, state)| address == url && state.strong_count() > 0)?;
        offered.remove(place).1.upgrade()
    });
    let Some(state) = found else { return false };
    let mut place = 0;
    for chunk in state.waiting.take() {
        place = deliver(&sink, &chunk, place);
    }
    *state.sink.borrow_mut() = Some(sink);
    true
}

/// Passes a chunk on and returns the place of the next.
fn deliver(sink: &Function, chunk: &ArrayBuffer, place: u64) -> u64 {
    let end = place + u64::from(chunk.byte_length());
    // A player that throws reports its own error.
    let _taken = sink.call3(
        &JsValue::UNDEFINED,
        chunk,
        &(place as f64).into(),
        &(end as f64).into(),
    );
    end
}

impl Shared {
    fn tell(&self, outcome: Outcome) {
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            listener(outcome);
        }
    }

    fn arrived(&self, data: &Uint8Array) {
        let chunk = data.buffer();
        let place = self.bytes.get();
        self.bytes.set(place + u64::from(data.byte_length()));
        let sink = self.sink.borrow().clone();
        match sink {
            Some(sink) => {
                deliver(&sink, &chunk, place);
            }
            None => self.waiting.borrow_mut().push_back(chunk),
        }
    }
}

/// Receives until the stream ends, and returns how it ended.
async fn receive(
    url: &str,
    signed: bool,
    deadline: Deadline,
    signal: &web_sys::AbortSignal,
    state: &Weak<Shared>,
) -> Outcome {
    let (Deadline::FirstByte(within_ms) | Deadline::Stream(within_ms)) = deadline;
    let mut timeout = TimeoutFuture::new(within_ms);
    let response = match request::headers(url, signed, signal, &mut timeout).await {
        Ok(response) => response,
        Err(failure) => return Outcome::Failed(Failure::Answer(failure)),
    };
    let Some(reader) = request::reader(response.body()) else {
        return Outcome::Failed(Failure::Answer(Answer::Empty));
    };
    let first = match select(pin!(request::next(&reader)), &mut timeout).await {
        Either::Left((Ok(Some(first)), _)) => first,
        Either::Left((Err(_), _)) => return Outcome::Failed(Failure::Answer(Answer::Unreachable)),
        Either::Left((Ok(None), _)) | Either::Right(_) => {
            return Outcome::Failed(Failure::Answer(Answer::Empty));
        }
    };
    let mut beginning = Beginning::default();
    let mut next = Ok(Some(first));
    let mut is_live = false;
    loop {
        let Some(state) = state.upgrade() else {
            return Outcome::Ended;
        };
        match next {
            Ok(Some(data)) => {
                let verdict = beginning.next(&data);
                if let Verdict::Failed(answer) = verdict {
                    return Outcome::Failed(Failure::Answer(answer));
                }
                state.arrived(&data);
                if verdict == Verdict::Playable && !std::mem::replace(&mut is_live, true) {
                    state.tell(Outcome::Live);
                }
            }
            Ok(None) => return Outcome::Ended,
            Err(_) => return Outcome::Failed(Failure::Network),
        }
        drop(state);
        next = if is_live || matches!(deadline, Deadline::FirstByte(_)) {
            request::next(&reader).await
        } else {
            match select(pin!(request::next(&reader)), &mut timeout).await {
                Either::Left((next, _)) => next,
                Either::Right(_) => return Outcome::Failed(Failure::Answer(Answer::Empty)),
            }
        };
    }
}
