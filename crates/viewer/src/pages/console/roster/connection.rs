//! The page's connection to the worker, and what the worker has told.

use std::{cell::Cell, rc::Rc};

use gloo::{
    timers::callback::Timeout,
    worker::{Spawnable, WorkerBridge},
};
use yew::prelude::*;

use super::{
    super::roster_source::RosterSource,
    messages::{Ask, Part, Place, Progress, RefusedPart, Told},
    worker::{Desk, Values},
};
use crate::{chunk::PartMissing, services::download::save};

/// The script that starts the worker, as trunk names it.
const SCRIPT: &str = "panglu-roster_loader.js";

/// After this long without a word, the worker counts as lost. Neither a script or wasm of it that does not arrive nor its end is
/// reported to the page, and it begins to tell as soon as it runs.
const LOST_MS: u32 = 10_000;

/// The name under which the rows are saved.
const FILE: &str = "rooms.csv";

/// What the worker has told.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Known {
    pub(super) progress: Progress,
    pub(super) is_no_table: bool,
    pub(super) table: Option<Rc<Part>>,
    pub(super) wall: Option<Rc<Part>>,
    pub(super) refused: Rc<RefusedPart>,
}

impl Reducible for Known {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let mut known = Self::clone(&self);
        match told {
            Told::Progress(progress) => known.progress = progress,
            Told::NoTable => known.is_no_table = true,
            Told::Rows(part) if part.wanted.place == Place::Wall => known.wall = Some(part.into()),
            Told::Rows(part) => known.table = Some(part.into()),
            Told::Refused(part) => known.refused = part.into(),
            Told::Csv(file) => save(&file, FILE),
        }
        known.into()
    }
}

/// A worker that holds one roster. It ends with this.
pub(super) struct Connection {
    bridge: WorkerBridge<Desk>,
    is_heard: Rc<Cell<bool>>,
}

impl Connection {
    /// Starts a worker and has it read a roster.
    fn new(source: &RosterSource, known: UseReducerDispatcher<Known>) -> Self {
        let is_heard = Rc::<Cell<bool>>::default();
        let mut spawner = Desk::spawner().encoding::<Values>();
        let heard = Rc::clone(&is_heard);
        // With a script of its own the policy of the page need not allow ones that are put together here.
        spawner.with_loader(true).callback(move |told| {
            heard.set(true);
            known.dispatch(told);
        });
        let bridge = spawner.spawn(SCRIPT);
        bridge.send(Ask::Read(source.value().clone()));
        Self { bridge, is_heard }
    }

    pub(super) fn ask(&self, ask: Ask) {
        self.bridge.send(ask);
    }
}

/// A worker that has read a roster, or is reading it, and what says that it does not come, and starts another one on a click.
#[hook]
pub(super) fn use_connection(
    source: RosterSource,
    known: UseReducerDispatcher<Known>,
) -> (Rc<Connection>, Option<Html>) {
    let attempt = use_state_eq(|| 0_u32);
    let connection = use_memo((source.clone(), *attempt), |(source, _)| {
        Connection::new(source, known)
    });
    let is_late = use_state_eq(|| false);
    {
        let (is_late, is_heard) = (is_late.setter(), Rc::clone(&connection.is_heard));
        use_effect_with((source, *attempt), move |_| {
            is_late.set(false);
            let timeout = Timeout::new(LOST_MS, move || is_late.set(!is_heard.get()));
            move || drop(timeout)
        });
    }
    let missing = (*is_late && !connection.is_heard.get()).then(|| {
        let on_again = Callback::from(move |_: MouseEvent| attempt.set(*attempt + 1));
        html! { <PartMissing {on_again} /> }
    });
    (connection, missing)
}
