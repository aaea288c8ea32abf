//! An element of the page with at most one player in it.

use std::{cell::RefCell, rc::Rc};

use panglu_core::playback::{Failure, Plan, Signal};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlVideoElement};

use crate::{
    PlayerFiles, engines, media,
    mute::MuteGuard,
    player::{Listener, PlayRequest, Player},
    scripts,
};

/// Owns an element of the page and the player in it. Dropping it destroys the player.
pub struct Stage {
    host: HtmlElement,
    files: PlayerFiles,
    listener: Listener,
    slot: Rc<RefCell<Slot>>,
}

/// The current content of the element. `turn` increases with every change, so that scripts which load late are ignored.
struct Slot {
    turn: u64,
    player: Option<Box<dyn Player>>,
    guard: Option<MuteGuard>,
    muted: bool,
}

impl Stage {
    /// Takes over an element of the page. `listener` receives the signals of every player in it. No method of the stage
    /// calls it directly, except [`Stage::play`].
    #[must_use]
    pub fn new(host: HtmlElement, files: PlayerFiles, listener: impl Fn(Signal) + 'static) -> Self {
        let slot = Slot {
            turn: 0,
            player: None,
            guard: None,
            muted: true,
        };
        Self {
            host,
            files,
            listener: Rc::new(listener),
            slot: Rc::new(RefCell::new(slot)),
        }
    }

    /// Destroys the current player and starts another one once its scripts are loaded.
    pub fn load(&self, plan: Plan, url: &str) {
        self.unload();
        let turn = self.slot.borrow().turn;
        let slot = Rc::downgrade(&self.slot);
        let (host, url, listener) = (self.host.clone(), url.to_owned(), self.listener.clone());
        let scripts = engines::scripts(plan, &self.files);
        spawn_local(async move {
            let loaded = scripts::load_all(&scripts).await;
            let Some(slot) = slot.upgrade().filter(|slot| slot.borrow().turn == turn) else {
                return;
            };
            if loaded.is_err() {
                return listener(Signal::Failed(Failure::EngineMissing));
            }
            // Signals of a player that has been replaced are ignored.
            let own = {
                let (slot, listener) = (Rc::downgrade(&slot), listener.clone());
                Rc::new(move |signal| {
                    let current = slot
                        .upgrade()
                        .is_some_and(|slot| slot.try_borrow().is_ok_and(|slot| slot.turn == turn));
                    if current {
                        listener(signal);
                    }
                })
            };
            let muted = slot.borrow().muted;
            let request = PlayRequest {
                host: &host,
                url: &url,
                delivery: plan.delivery,
                muted,
                listener: own,
            };
            match engines::start(plan.engine, &request) {
                // A failure reported while the player was being made may already have ended its turn.
                Ok(player) if slot.borrow().turn == turn => {
                    let guard = guard(player.as_ref(), &slot, &listener);
                    let mut slot = slot.borrow_mut();
                    (slot.player, slot.guard) = (Some(player), guard);
                    drop(slot);
                    listener(Signal::Started);
                }
                Ok(player) => drop(player),
                Err(failure) => listener(Signal::Failed(failure)),
            }
        });
    }

    /// Destroys the current player, if any.
    pub fn unload(&self) {
        let player = {
            let mut slot = self.slot.borrow_mut();
            slot.turn += 1;
            slot.guard = None;
            slot.player.take()
        };
        drop(player);
    }

    /// Resumes after a pause or a blocked autoplay. Call it from a user gesture.
    pub fn play(&self) {
        if let Some(video) = self.video() {
            media::play(&video, &self.listener);
        }
    }

    /// Pauses the picture.
    pub fn pause(&self) {
        if let Some(guard) = &self.slot.borrow().guard {
            guard.allow_pause();
        }
        if let Some(video) = self.video() {
            // Pausing an element that is not playing is not an error.
            let _paused = video.pause();
        }
    }

    /// Mutes or unmutes the sound, for this and every later player.
    pub fn set_muted(&self, muted: bool) {
        self.slot.borrow_mut().muted = muted;
        if let Some(video) = self.video() {
            if !muted {
                video.set_volume(1.0);
            }
            video.set_muted(muted);
        }
    }

    /// The media time in seconds, if there is a player.
    #[must_use]
    pub fn position(&self) -> Option<f64> {
        self.video().map(|video| video.current_time())
    }

    fn video(&self) -> Option<HtmlVideoElement> {
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
    let wants_mute = move || slot.upgrade().is_some_and(|slot| slot.borrow().muted);
    Some(MuteGuard::new(&player.video()?, listener.clone(), wants_mute))
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.unload();
    }
}
