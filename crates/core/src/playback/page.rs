//! What happens to the page, and what people press.

use alloc::{vec, vec::Vec};

use super::{Cause, Effect, Millis, PageEvent, Playback, State, policy};

impl Playback {
    pub(super) fn on_page(&mut self, event: PageEvent, now: Millis) -> Vec<Effect> {
        match event {
            PageEvent::Hidden => self.hidden = true,
            PageEvent::Offline => {
                self.offline = true;
                if matches!(self.cause, Some(Cause::Unreachable | Cause::NoAnswer)) {
                    self.cause = Some(Cause::Offline);
                }
            }
            PageEvent::Stored => {
                self.stored = !matches!(self.state, State::Idle);
                self.next = None;
                self.probing = false;
                return self.unload();
            }
            PageEvent::Online => {
                self.offline = false;
                return self.on_return(now);
            }
            PageEvent::Shown | PageEvent::Resumed => {
                self.hidden = self.hidden && event != PageEvent::Shown;
                return self.on_return(now);
            }
        }
        Vec::new()
    }

    /// The page or its network is back: nothing waits for its turn, and what was missed is skipped.
    pub(super) fn on_return(&mut self, now: Millis) -> Vec<Effect> {
        if core::mem::take(&mut self.stored) && !matches!(self.state, State::Paused | State::TapNeeded) {
            return self.load(now);
        }
        if let Some((when, _)) = &mut self.next {
            *when = now;
        }
        // Time that passed while nothing ran is no stall.
        self.moved = now;
        self.latency.interrupted(now);
        if self.loaded && self.state == State::Playing {
            self.returned = Some((self.sample.bytes, now.after(policy::RETURN_MS)));
        }
        Vec::new()
    }

    /// Plays on what the browser paused while the page was hidden, from where the stream is now. What was given up meanwhile is
    /// loaded again.
    pub(super) fn play_on(&mut self, now: Millis) -> Vec<Effect> {
        self.paused_by_page = false;
        if self.loaded {
            self.resume(now)
        } else {
            self.load(now)
        }
    }

    fn resume(&mut self, now: Millis) -> Vec<Effect> {
        self.moved = now;
        self.state = if self.seen {
            State::Playing
        } else {
            State::Connecting
        };
        self.returned = Some((self.sample.bytes, now.after(policy::RETURN_MS)));
        // Before it plays, so that the old picture does not flash by.
        let jump = self.latency.resume_at(&self.sample, now).map(Effect::Jump);
        jump.into_iter().chain([Effect::Play]).collect()
    }

    pub(super) fn on_play_request(&mut self, now: Millis) -> Vec<Effect> {
        self.wants_pause = false;
        match self.state {
            State::TapNeeded | State::Paused if self.loaded => self.resume(now),
            State::Idle | State::Connecting | State::Playing if self.cause.is_none() => Vec::new(),
            _ if self.cause == Some(Cause::MixedContent) => Vec::new(),
            _ => {
                self.attempt = 0;
                self.unsupported = false;
                self.cause = None;
                self.failing_since = None;
                self.load(now)
            }
        }
    }

    pub(super) fn on_pause_request(&mut self, now: Millis) -> Vec<Effect> {
        if !self.loaded || !matches!(self.state, State::Playing | State::Recovering) {
            return Vec::new();
        }
        self.paused_by_page = false;
        self.wants_pause = true;
        self.probing = false;
        self.pause(now);
        vec![Effect::Pause]
    }

    pub(super) fn on_live_request(&mut self, now: Millis) -> Vec<Effect> {
        self.latency.interrupted(now);
        self.latency.at_once();
        self.on_play_request(now)
    }
}
