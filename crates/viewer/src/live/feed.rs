//! Hears who is live: by server-sent events, and by asking again and again where there is no place for one more listener.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{events::EventListener, timers::callback::Timeout};
use panglu_core::{Locale, deployment::Backend};
use serde::Deserialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, EventSource, MessageEvent};

use super::rows::Row;
use crate::services::backend;

/// How often the list is asked for without events, in milliseconds.
const POLL_MS: u32 = 10_000;

/// Every how many times events are tried again meanwhile.
const POLLS_PER_TRY: u32 = 3;

/// All that one page may get at once.
const WHOLE: &str = "?page_size=200";

/// What is heard.
pub(crate) enum Heard {
    /// All rows.
    List(Vec<Row>),
    /// One that has come, changed or gone.
    Row(Row),
    /// How the list is heard from now on.
    Line(Line),
}

/// The way to the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Line {
    /// Nothing came yet.
    #[default]
    Opening,
    /// Changes come when they happen.
    Open,
    /// The list is asked for every few seconds.
    Polling,
    /// Cut off. It is tried again.
    Away,
}

#[derive(Deserialize)]
struct List {
    rows: Vec<Row>,
}

/// A subscription. Dropping it closes the connection.
pub(crate) struct Feed {
    backend: Backend,
    hear: Box<dyn Fn(Heard)>,
    events: RefCell<Option<Events>>,
    timer: RefCell<Option<Timeout>>,
    polls: Cell<u32>,
}

struct Events {
    source: EventSource,
    _listeners: [EventListener; 4],
}

impl Drop for Events {
    fn drop(&mut self) {
        self.source.close();
    }
}

impl Feed {
    /// Begins to listen.
    pub(crate) fn open(backend: Backend, hear: impl Fn(Heard) + 'static) -> Rc<Self> {
        let feed = Rc::new(Self {
            backend,
            hear: Box::new(hear),
            events: RefCell::default(),
            timer: RefCell::default(),
            polls: Cell::new(0),
        });
        feed.listen();
        feed
    }

    fn tell(&self, line: Line) {
        (self.hear)(Heard::Line(line));
    }

    fn listen(self: &Rc<Self>) {
        let Ok(source) = EventSource::new(&self.backend.live_events()) else {
            return self.poll();
        };
        let on = |name: &'static str, act: fn(&Rc<Self>, &Event)| {
            let feed = Rc::downgrade(self);
            EventListener::new(&source, name, move |event| {
                if let Some(feed) = feed.upgrade() {
                    act(&feed, event);
                }
            })
        };
        let listeners = [
            on("open", |feed, _| feed.tell(Line::Open)),
            on("snapshot", |feed, event| {
                if let Some(List { rows }) = read(event) {
                    (feed.hear)(Heard::List(rows));
                }
            }),
            on("row", |feed, event| {
                if let Some(row) = read(event) {
                    (feed.hear)(Heard::Row(row));
                }
            }),
            on("error", |feed, _| feed.fail()),
        ];
        self.events.replace(Some(Events {
            source,
            _listeners: listeners,
        }));
    }

    /// A browser comes back by itself after an interruption, with the id of the last event; not after a refusal.
    fn fail(self: &Rc<Self>) {
        let is_refused = self
            .events
            .borrow()
            .as_ref()
            .is_none_or(|events| events.source.ready_state() == EventSource::CLOSED);
        if is_refused {
            self.poll();
        } else {
            self.tell(Line::Away);
        }
    }

    fn poll(self: &Rc<Self>) {
        let url = self.backend.live() + WHOLE;
        let feed = Rc::downgrade(self);
        spawn_local(async move {
            let answer = backend::get::<List>(&url, Locale::default(), None).await;
            let Some(feed) = feed.upgrade() else { return };
            let line = match answer {
                Ok(List { rows }) => {
                    (feed.hear)(Heard::List(rows));
                    Line::Polling
                }
                Err(_) => Line::Away,
            };
            feed.tell(line);
            feed.later(line);
        });
    }

    fn later(self: &Rc<Self>, line: Line) {
        let polls = self.polls.get() + 1;
        self.polls.set(polls);
        let tries_events = line == Line::Away || polls.is_multiple_of(POLLS_PER_TRY);
        let feed = Rc::downgrade(self);
        let timer = Timeout::new(POLL_MS, move || {
            if let Some(feed) = feed.upgrade() {
                if tries_events { feed.listen() } else { feed.poll() }
            }
        });
        self.timer.replace(Some(timer));
    }
}

fn read<T: for<'a> Deserialize<'a>>(event: &Event) -> Option<T> {
    let text = event.dyn_ref::<MessageEvent>()?.data().as_string()?;
    backend::read(&text)
}
