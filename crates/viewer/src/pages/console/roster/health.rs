//! Asks the play host about the rows that are seen: a few at a time, and only while somebody looks.

use std::{cell::RefCell, collections::HashMap, rc::Rc, time::Duration};

use futures_util::future::AbortHandle;
use gloo::{timers::future::sleep, utils::document};
use panglu_core::{deployment::Deployment, playback::Answer};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{addresses::addresses, messages::Row};
use crate::{secret::Secret, services::probe};

/// How many questions are open at a time.
const AT_A_TIME: usize = 2;

/// How long the same rows must be seen before they are asked about.
const SETTLED: Duration = Duration::from_millis(400);

/// The pause between two questions.
const PAUSE: Duration = Duration::from_millis(150);

/// How often a hidden page looks whether it is seen again.
const HIDDEN: Duration = Duration::from_secs(1);

/// What the host has answered, by the names of the streams.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Answers(Rc<HashMap<String, Answer>>);

impl Answers {
    pub(super) fn of(&self, row: &Row) -> Option<Answer> {
        self.0.get(&row.code).copied()
    }
}

impl Reducible for Answers {
    type Action = (String, Answer);

    fn reduce(self: Rc<Self>, (name, answer): Self::Action) -> Rc<Self> {
        let mut answers = Self::clone(&self);
        Rc::make_mut(&mut answers.0).insert(name, answer);
        answers.into()
    }
}

/// The answers for the rows that are seen, as they come in.
#[hook]
pub(super) fn use_health(seen: Vec<Row>, profile: &Deployment, play_key: &Secret) -> Answers {
    let answers = use_reducer_eq(Answers::default);
    {
        let answers = answers.clone();
        let given = (seen, profile.clone(), play_key.clone());
        use_effect_with(given, move |(seen, profile, play_key)| {
            let unknown = seen.iter().filter(|row| answers.of(row).is_none());
            let queue: Queue = unknown
                .rev()
                .filter_map(|row| Some((row.code.clone(), addresses(row, profile, play_key)?.flv)))
                .collect::<Vec<_>>()
                .into();
            let queue = Rc::new(queue);
            let lanes = [(); AT_A_TIME].map(|()| {
                let (asking, handle) =
                    futures_util::future::abortable(ask_in_turn(queue.clone(), answers.dispatcher()));
                spawn_local(async move {
                    let _stopped = asking.await;
                });
                handle
            });
            move || lanes.iter().for_each(AbortHandle::abort)
        });
    }
    Answers::clone(&answers)
}

/// Names of streams and their addresses, the next one last.
type Queue = RefCell<Vec<(String, String)>>;

async fn ask_in_turn(queue: Rc<Queue>, answers: UseReducerDispatcher<Answers>) {
    sleep(SETTLED).await;
    loop {
        while document().hidden() {
            sleep(HIDDEN).await;
        }
        let next = queue.borrow_mut().pop();
        let Some((name, address)) = next else {
            return;
        };
        answers.dispatch((name, probe::head(&address).await));
        sleep(PAUSE).await;
    }
}
