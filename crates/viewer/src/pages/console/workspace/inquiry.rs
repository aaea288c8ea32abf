//! Asks the play host about the room: one request at a time, only while somebody looks, and never while a room is typed.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use panglu_core::{
    PlayFormat, SigningKey, TrtcRoom, candidates,
    deployment::Deployment,
    diagnosis::{Asking, Evidence, NameTried, Observation, Picture},
    inspect::{InspectContext, Keys, SignatureVerdict, inspect},
    play_url,
};
use yew::prelude::*;

use super::{super::found::Found, play_card::signed, preview::TYPING_PAUSE_MS};
use crate::{
    components::Watched,
    secret::Secret,
    services::{clock, probe},
};

/// What is known about the room, and the means to ask again.
#[derive(Clone, PartialEq)]
pub(crate) struct Inquiry {
    /// `None` before the room has settled.
    pub(crate) evidence: Option<Evidence>,
    /// Unix seconds: when the run began.
    pub(crate) began: u64,
    pub(crate) on_again: Callback<MouseEvent>,
    pub(crate) on_stop: Callback<MouseEvent>,
}

/// A room, and what is known about it without what the player tells.
#[derive(Clone)]
struct About {
    found: Found,
    evidence: Evidence,
}

#[derive(Default)]
struct Run {
    about: Option<Box<About>>,
    began: u64,
    /// Tells the answers of one run from those of the next.
    number: u32,
    stopped: bool,
}

enum Step {
    Begin(Option<Box<About>>),
    Again,
    /// The picture has begun to move, which may contradict the answers.
    Moves,
    Stop,
    Answered(u32, Asking, Observation),
}

impl Reducible for Run {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = Self {
            about: self.about.clone(),
            ..*self
        };
        match step {
            Step::Begin(about) => next = self.anew(about),
            Step::Again => next = self.anew(self.asked_anew()),
            Step::Moves => {
                let is_contradicted = self
                    .about
                    .as_ref()
                    .is_some_and(|about| about.evidence.next().is_none() && !about.evidence.is_live());
                if is_contradicted {
                    next = self.anew(self.asked_anew());
                }
            }
            Step::Stop => next.stopped = true,
            Step::Answered(run, asking, seen) => {
                if let Some(about) = next.about.as_mut().filter(|_| run == self.number) {
                    about.evidence.observe(asking, seen);
                }
            }
        }
        Rc::new(next)
    }
}

impl Run {
    fn anew(&self, about: Option<Box<About>>) -> Self {
        Self {
            about,
            began: clock::unix_seconds(),
            number: self.number + 1,
            stopped: false,
        }
    }

    fn asked_anew(&self) -> Option<Box<About>> {
        let mut about = self.about.clone()?;
        let evidence = &mut about.evidence;
        (evidence.flv, evidence.hls) = (None, None);
        evidence.offline = probe::is_offline();
        for other in &mut evidence.others {
            other.seen = None;
        }
        Some(about)
    }
}

/// Asks about a room once it has been unchanged for a moment, while `shown`.
#[hook]
pub(crate) fn use_inquiry(found: Option<Found>, play_key: Secret, watched: &Watched, shown: bool) -> Inquiry {
    let profile = use_context::<Deployment>().unwrap_or_default();
    let run = use_reducer(Run::default);
    {
        let (dispatcher, key, profile) = (run.dispatcher(), play_key.clone(), profile.clone());
        use_effect_with(found.clone(), move |found| {
            let found = found.clone();
            let pause = Timeout::new(TYPING_PAUSE_MS, move || {
                let about = found.map(|found| {
                    let evidence = unasked(&found, &key, &profile);
                    Box::new(About { found, evidence })
                });
                dispatcher.dispatch(Step::Begin(about));
            });
            move || drop(pause)
        });
    }
    // The answers about the room before say nothing about this one.
    let about = run
        .about
        .as_ref()
        .filter(|about| Some(&about.found) == found.as_ref());
    let next = about.and_then(|about| about.evidence.next());
    let asking = next.filter(|_| shown && !run.stopped);
    {
        let (dispatcher, number) = (run.dispatcher(), run.number);
        let url = about
            .zip(asking)
            .map(|(about, asking)| address(asking, about, &play_key, &profile));
        use_effect_with((number, asking), move |_| {
            let examination = url.zip(asking).and_then(|(url, asking)| {
                probe::ask(&url, asking, move |seen| {
                    dispatcher.dispatch(Step::Answered(number, asking, seen));
                })
            });
            move || drop(examination)
        });
    }
    {
        let dispatcher = run.dispatcher();
        use_effect_with(watched.moving().is_some(), move |moves| {
            if *moves {
                dispatcher.dispatch(Step::Moves);
            }
        });
    }
    let press = |step: fn() -> Step| {
        move |_: MouseEvent, dispatcher: &UseReducerDispatcher<Run>| dispatcher.dispatch(step())
    };
    // The same as long as nothing else changes, so that an unchanged inquiry equals itself.
    let on_again = use_callback(run.dispatcher(), press(|| Step::Again));
    let on_stop = use_callback(run.dispatcher(), press(|| Step::Stop));
    Inquiry {
        evidence: about.map(|about| Evidence {
            picture: watched.evidence(),
            running: asking.is_some(),
            ..about.evidence.clone()
        }),
        began: run.began,
        on_again,
        on_stop,
    }
}

/// What is known about a room before anybody has asked.
fn unasked(found: &Found, play_key: &Secret, profile: &Deployment) -> Evidence {
    let room = &found.room;
    let names = candidates(&TrtcRoom::Number(room.room), &room.user, Some(&room.biz), None);
    let others = names
        .into_iter()
        .filter(|candidate| candidate.name != found.name)
        .map(|candidate| NameTried {
            candidate,
            seen: None,
        });
    let key = SigningKey::parse(play_key.expose().trim()).ok();
    let context = InspectContext {
        keys: Keys {
            push: &[],
            play: key.as_slice(),
        },
        now: clock::unix_seconds(),
        ..InspectContext::default()
    };
    let signature = inspect(&found.source.flv, &context).map(|inspection| inspection.signature);
    Evidence {
        host: profile.play_site(&room.biz).authority().to_string(),
        name: found.name.clone(),
        flv: None,
        hls: None,
        others: others.collect(),
        picture: Picture::default(),
        signature: signature.unwrap_or(SignatureVerdict::Unsigned),
        secure_page: probe::is_secure_page(),
        secure_address: found.source.flv.starts_with("https:"),
        offline: probe::is_offline(),
        running: false,
    }
}

/// The address to ask. Every name is asked for at the room's own play host.
fn address(asking: Asking, about: &About, play_key: &Secret, profile: &Deployment) -> String {
    match asking {
        Asking::Flv => about.found.source.flv.clone(),
        Asking::Hls => about.found.source.hls.clone(),
        Asking::Name(_) => {
            let name = about.evidence.name_of(asking);
            let site = profile.play_site(&about.found.room.biz);
            play_url(name, PlayFormat::Flv, &site, signed(name, play_key).as_ref()).to_string()
        }
    }
}
