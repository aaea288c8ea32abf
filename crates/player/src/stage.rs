//! An element of the page with at most one player in it.

use std::{cell::RefCell, rc::Rc};

use panglu_core::playback::{Delivery, Failure, Plan, Sample, Signal};
use panglu_probe::FrozenPlaylist;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlVideoElement};

use crate::{
    PlayerFiles, Source,
    connection::{Connection, Deadline, Outcome},
    engines, flv, hls, media,
    mute::MuteGuard,
    player::{Listener, PlayRequest, Player, Sound},
    scripts,
};

/// How long the first answer and the first byte of an HTTP-FLV stream may take together, in milliseconds.
const FIRST_BYTE_MS: u32 = 4_500;

/// Owns an element of the page and the player in it. Dropping it destroys the player.
pub(crate) struct Stage {
    host: HtmlElement,
    listener: Listener,
    /// Who hears the signals at the moment.
    heard_by: Rc<RefCell<Listener>>,
    slot: Rc<RefCell<Slot>>,
}

/// The current content of the element. `turn` increases with every change, so that scripts which load late are ignored.
struct Slot {
    turn: u64,
    connection: Option<Connection>,
    player: Option<Box<dyn Player>>,
    guard: Option<MuteGuard>,
    delivery: Delivery,
    sound: Sound,
}

/// What is loaded into a stage.
pub(crate) struct Load<'a> {
    pub(crate) plan: Plan,
    pub(crate) url: &'a str,
    /// Whether the address is signed.
    pub(crate) signed: bool,
    pub(crate) files: &'a PlayerFiles,
    /// Gets an HLS playlist that no longer changes.
    pub(crate) frozen: FrozenPlaylist,
    /// A connection to the address that is open already.
    pub(crate) open: Option<Connection>,
}

impl Stage {
    /// Takes over an element of the page. `listener` receives the signals of every player in it. No method of the stage
    /// calls it directly.
    pub(crate) fn new(host: HtmlElement, listener: impl Fn(Signal) + 'static) -> Self {
        let slot = Slot {
            turn: 0,
            connection: None,
            player: None,
            guard: None,
            delivery: Delivery::default(),
            sound: Sound {
                muted: true,
                volume: 1.0,
            },
        };
        let heard_by: Rc<RefCell<Listener>> = Rc::new(RefCell::new(Rc::new(listener)));
        let current = Rc::clone(&heard_by);
        Self {
            host,
            listener: Rc::new(move |signal| {
                let listener = Rc::clone(&current.borrow());
                listener(signal);
            }),
            heard_by,
            slot: Rc::new(RefCell::new(slot)),
        }
    }

    /// Sends the signals to somebody else from now on.
    pub(crate) fn report_to(&self, listener: impl Fn(Signal) + 'static) {
        self.heard_by.replace(Rc::new(listener));
    }

    /// Destroys the current player, requests the stream, and starts another player once its scripts are loaded.
    pub(crate) fn load(&self, load: Load<'_>) {
        self.unload();
        let plan = load.plan;
        let turn = self.slot.borrow().turn;
        let own = self.own_listener(turn);
        let connection = match plan.delivery {
            Delivery::Flv => connect(load.open, load.url, load.signed, &own),
            Delivery::Hls => None,
        };
        {
            let mut slot = self.slot.borrow_mut();
            slot.delivery = plan.delivery;
            slot.connection = connection;
        }
        let (slot, host, url) = (Rc::downgrade(&self.slot), self.host.clone(), load.url.to_owned());
        let frozen = load.frozen;
        let scripts = engines::scripts(plan, load.files);
        spawn_local(async move {
            let loaded = scripts::load_all(&scripts).await;
            let Some(slot) = slot.upgrade().filter(|slot| slot.borrow().turn == turn) else {
                return;
            };
            if loaded.is_err() {
                return own(Signal::Failed(Failure::EngineMissing));
            }
            let sound = slot.borrow().sound;
            let request = PlayRequest {
                host: &host,
                url: &url,
                delivery: plan.delivery,
                sound,
                listener: own.clone(),
                frozen,
            };
            if let Some(connection) = &slot.borrow().connection {
                connection.offer();
            }
            match engines::start(plan.engine, &request) {
                // A failure reported while the player was being made may already have ended its turn.
                Ok(player) if slot.borrow().turn == turn => {
                    let guard = guard(player.as_ref(), &slot, &own);
                    let mut slot = slot.borrow_mut();
                    (slot.player, slot.guard) = (Some(player), guard);
                    drop(slot);
                    own(Signal::Started);
                }
                Ok(player) => drop(player),
                Err(failure) => own(Signal::Failed(failure)),
            }
        });
    }

    /// A listener that ignores the signals of a player that has been replaced.
    fn own_listener(&self, turn: u64) -> Listener {
        let (slot, listener) = (Rc::downgrade(&self.slot), self.listener.clone());
        Rc::new(move |signal| {
            let current = slot
                .upgrade()
                .is_some_and(|slot| slot.try_borrow().is_ok_and(|slot| slot.turn == turn));
            if current {
                listener(signal);
            }
        })
    }

    /// Destroys the current player, if any, and closes its connection.
    pub(crate) fn unload(&self) {
        let (player, connection) = {
            let mut slot = self.slot.borrow_mut();
            slot.turn += 1;
            slot.guard = None;
            (slot.player.take(), slot.connection.take())
        };
        drop(player);
        drop(connection);
    }

    /// Resumes after a pause or a blocked autoplay. Call it from a user gesture.
    pub(crate) fn play(&self) {
        if let Some(video) = self.video() {
            media::play(&video, &self.listener);
        }
    }

    /// Later requests of the player are to go to another address of the same stream.
    pub(crate) fn renew(&self, source: &Source) {
        let slot = self.slot.borrow();
        if let Some(player) = &slot.player {
            player.renew(source.url(slot.delivery));
        }
    }

    /// Pauses the picture.
    pub(crate) fn pause(&self) {
        if let Some(guard) = &self.slot.borrow().guard {
            guard.allow_pause();
        }
        if let Some(video) = self.video() {
            // Pausing an element that is not playing is not an error.
            let _paused = video.pause();
        }
    }

    /// Mutes or unmutes, also players to come.
    pub(crate) fn set_muted(&self, muted: bool) {
        self.set_sound(Sound {
            muted,
            ..self.sound()
        });
    }

    /// Sets the volume from 0 to 1, also for players to come.
    pub(crate) fn set_volume(&self, volume: f64) {
        let volume = volume.clamp(0.0, 1.0);
        self.set_sound(Sound {
            volume,
            ..self.sound()
        });
    }

    fn set_sound(&self, sound: Sound) {
        self.slot.borrow_mut().sound = sound;
        if let Some(video) = self.video() {
            sound.apply(&video);
        }
    }

    /// The sound. A browser that allows none without a tap has turned it off.
    pub(crate) fn sound(&self) -> Sound {
        let sound = self.slot.borrow().sound;
        self.video().map_or(sound, |video| Sound {
            muted: video.muted(),
            volume: video.volume(),
        })
    }

    /// What the supervisor looks at.
    pub(crate) fn sample(&self) -> Sample {
        let slot = self.slot.borrow();
        let fetched = || slot.player.as_ref().and_then(|player| player.fetched());
        let bytes = slot.connection.as_ref().map(Connection::bytes).or_else(fetched);
        let Some((player, video)) = slot
            .player
            .as_ref()
            .and_then(|player| Some((player, player.video()?)))
        else {
            return Sample {
                bytes,
                ..Sample::default()
            };
        };
        let position = video.current_time();
        let buffered = media::buffered_end(&video, position);
        let (edge, least_lag) = match (player.edge(), slot.delivery) {
            (Some(edge), _) => (Some(edge.newest), edge.least_lag),
            (None, Delivery::Flv) => (buffered, flv::LEAST_LAG_S),
            (None, Delivery::Hls) => (buffered, hls::NATIVE_LEAST_LAG_S),
        };
        // More digits say nothing, and would fill the timeline.
        let round = |seconds: f64| (seconds * 1_000.0).round() / 1_000.0;
        Sample {
            position: Some(round(position)),
            buffered: buffered.map(round),
            edge: edge.map(round),
            least_lag: round(least_lag),
            bytes,
        }
    }

    /// The element that shows the picture.
    pub(crate) fn video(&self) -> Option<HtmlVideoElement> {
        self.slot
            .borrow()
            .player
            .as_ref()
            .and_then(|player| player.video())
    }
}

/// Guards the sound of a player as it is set in the slot.
fn guard(player: &dyn Player, slot: &Rc<RefCell<Slot>>, listener: &Listener) -> Option<MuteGuard> {
    let slot = Rc::downgrade(slot);
    let wants_mute = move || slot.upgrade().is_some_and(|slot| slot.borrow().sound.muted);
    Some(MuteGuard::new(&player.video()?, listener.clone(), wants_mute))
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.unload();
    }
}

/// Takes the open connection if it is for this address, or opens one.
fn connect(open: Option<Connection>, url: &str, signed: bool, listener: &Listener) -> Option<Connection> {
    let listener = listener.clone();
    let report = move |outcome| {
        if let Some(signal) = signal_of(outcome) {
            listener(signal);
        }
    };
    match open.filter(|connection| connection.is_for(url)) {
        Some(connection) => {
            connection.report_to(report);
            Some(connection)
        }
        None => Connection::open(url, signed, Deadline::FirstByte(FIRST_BYTE_MS), report),
    }
}

fn signal_of(outcome: Outcome) -> Option<Signal> {
    Some(match outcome {
        Outcome::Live => return None,
        Outcome::Failed(failure) => Signal::Failed(failure),
        Outcome::Ended => Signal::Ended,
    })
}
