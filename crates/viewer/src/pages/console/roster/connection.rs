//! The page's connection to the worker, and what the worker has told.

use std::rc::Rc;

use gloo::worker::{Spawnable, WorkerBridge};
use yew::prelude::*;

use super::{
    super::roster_source::RosterSource,
    messages::{Ask, Part, Place, Progress, RefusedPart, Told},
    worker::{Desk, Values},
};
use crate::services::download::save;

/// The script that starts the worker, as trunk names it.
const SCRIPT: &str = "panglu-roster_loader.js";

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
pub(super) struct Connection(WorkerBridge<Desk>);

impl Connection {
    /// Starts a worker and has it read a roster.
    pub(super) fn new(source: &RosterSource, known: UseReducerDispatcher<Known>) -> Self {
        let mut spawner = Desk::spawner().encoding::<Values>();
        // With a script of its own the policy of the page need not allow ones that are put together here.
        spawner
            .with_loader(true)
            .callback(move |told| known.dispatch(told));
        let bridge = spawner.spawn(SCRIPT);
        bridge.send(Ask::Read(source.value().clone()));
        Self(bridge)
    }

    pub(super) fn ask(&self, ask: Ask) {
        self.0.send(ask);
    }
}
