//! What the backend tells about a room: addresses that are signed for a short time, and whether it is on the live list.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Timeout;
use panglu_core::{
    StreamCode,
    deployment::{Backend, Deployment},
};
use serde::Deserialize;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::super::found::Found;
use crate::{components::Source, language::use_locale, live::judged::Judged, services::backend};

/// How often the list is looked at, in milliseconds.
const LOOK_MS: u32 = 10_000;

/// How soon an unchanged room is asked about, in milliseconds: while somebody types, every letter is another one.
const PAUSE_MS: u32 = 300;

/// After how much of their validity other addresses are wanted, in milliseconds of a second.
const RENEW_MS: u32 = 750;

/// The addresses that the backend gives out.
#[derive(Clone, PartialEq, Deserialize)]
pub(crate) struct Granted {
    code: String,
    rtmp: String,
    flv: String,
    hls: String,
    #[serde(default)]
    expires_in: Option<u32>,
}

impl Granted {
    /// The same room, played from these addresses. Those of another account's stream are not taken.
    pub(crate) fn apply(&self, found: &mut Found) {
        if found.code.as_str() != self.code {
            return;
        }
        found.is_given = true;
        found.rtmp.clone_from(&self.rtmp);
        found.source = Source {
            flv: self.flv.clone(),
            hls: self.hls.clone(),
        };
    }
}

#[derive(Deserialize)]
struct Page {
    rows: Vec<Judged>,
}

/// What the backend has answered about a room's addresses.
#[derive(Clone, PartialEq, Default)]
pub(crate) enum Grant {
    /// It is not asked: there is none, a key is typed, or the account is played from elsewhere.
    #[default]
    NotAsked,
    /// It has not answered yet.
    Asked,
    /// It does not answer, so the room is looked at without it.
    Away,
    /// Addresses for a short time.
    Given(Granted),
}

/// The addresses of a room, renewed in time, if they are `wanted`.
#[hook]
pub(crate) fn use_granted(found: Option<&Found>, wanted: bool) -> Grant {
    let locale = use_locale();
    let profile = use_context::<Deployment>().unwrap_or_default();
    let question = found
        .filter(|found| wanted && found.is_for_audience(&profile))
        .and_then(|found| {
            let room = &found.room;
            Some(profile.backend.as_ref()?.play(room.room, &room.user, room.kind))
        });
    let answered = use_state_eq(|| None::<(String, Grant)>);
    let round = use_state_eq(|| 0_u32);
    {
        let (answered, round) = (answered.clone(), round.clone());
        use_effect_with((question.clone(), *round), move |(question, number)| {
            let (question, number) = (question.clone(), *number);
            // Dropped with the room that it is for; then nobody waits for the answer any more.
            let timer = Rc::new(RefCell::new(None::<Timeout>));
            let later = Rc::downgrade(&timer);
            let wait = if number == 0 { PAUSE_MS } else { 0 };
            let ask = Timeout::new(wait, move || {
                let Some(question) = question else { return };
                spawn_local(async move {
                    let answer = backend::get::<Granted>(&question, locale, None).await;
                    let Some(later) = later.upgrade() else { return };
                    let (grant, again) = match answer {
                        Ok(granted) => {
                            let again = granted.expires_in.map(|seconds| seconds.saturating_mul(RENEW_MS));
                            (Grant::Given(granted), again)
                        }
                        Err(_) => (Grant::Away, Some(LOOK_MS)),
                    };
                    answered.set(Some((question, grant)));
                    *later.borrow_mut() =
                        again.map(|again| Timeout::new(again, move || round.set(number + 1)));
                });
            });
            timer.replace(Some(ask));
            move || drop(timer)
        });
    }
    match ((*answered).clone(), question) {
        (_, None) => Grant::NotAsked,
        (Some((of, grant)), Some(question)) if of == question => grant,
        _ => Grant::Asked,
    }
}

/// The row of a stream on the live list, looked at again and again.
#[hook]
pub(crate) fn use_listed(code: Option<&StreamCode>, backend: Option<&Backend>) -> Option<Judged> {
    let locale = use_locale();
    let question = code.zip(backend).map(|(code, backend)| {
        let query = [("status", "all"), ("q", code.as_str())];
        let query = serde_urlencoded::to_string(query).unwrap_or_default();
        (code.to_string(), format!("{}?{query}", backend.live()))
    });
    let listed = use_state_eq(|| None::<Judged>);
    let round = use_state_eq(|| 0_u32);
    {
        let (listed, round) = (listed.clone(), round.clone());
        use_effect_with(
            (question.clone(), *round, locale),
            move |(question, number, _)| {
                let (question, number) = (question.clone(), *number);
                let wait = if number == 0 { PAUSE_MS } else { LOOK_MS };
                let timer = Timeout::new(wait, move || {
                    let Some((code, url)) = question else { return };
                    spawn_local(async move {
                        if let Ok(Page { rows }) = backend::get(&url, locale, None).await {
                            listed.set(rows.into_iter().find(|judged| judged.row.code == code));
                        }
                        round.set(number + 1);
                    });
                });
                move || drop(timer)
            },
        );
    }
    let code = question?.0;
    (*listed).clone().filter(|judged| judged.row.code == code)
}
