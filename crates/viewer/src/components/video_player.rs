//! The video player: a stage for the player, the supervisor that controls it, and an overlay and controls for the
//! audience.

mod controls;
mod overlay;

use controls::Controls;
use gloo::{timers::callback::Interval, utils::document};
use overlay::Overlay;
use panglu_core::playback::{Delivery, Effect, Event, Phase, Plan, Playback, ProbeOutcome, Signal};
use panglu_player::{PlayerFiles, Stage};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::services::{clock, probe::Probe};

/// How often the supervisor checks for progress, in milliseconds. Twice as often as it needs, so that the start of
/// playback is noticed immediately.
const TICK_MS: u32 = 250;

/// The FLV and HLS addresses of one stream. They may be signed, so the type does not implement `Debug`.
#[derive(Clone, PartialEq)]
pub(crate) struct Source {
    pub(crate) flv: String,
    pub(crate) hls: String,
}

impl Source {
    fn url(&self, delivery: Delivery) -> &str {
        match delivery {
            Delivery::Flv => &self.flv,
            Delivery::Hls => &self.hls,
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Source,
    pub(crate) plan: Plan,
    pub(crate) files: PlayerFiles,
}

/// An event of the video player.
pub(crate) enum Msg {
    Start,
    Player(Signal),
    Tick,
    Probed(ProbeOutcome),
    Play,
    Pause,
    ToggleSound,
}

/// Plays a source and describes its state in words.
pub(crate) struct VideoPlayer {
    root: NodeRef,
    host: NodeRef,
    stage: Option<Stage>,
    playback: Playback,
    probe: Option<Probe>,
    muted: bool,
    _ticks: Interval,
}

impl Component for VideoPlayer {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        Self {
            root: NodeRef::default(),
            host: NodeRef::default(),
            stage: None,
            playback: Playback::default(),
            probe: None,
            muted: true,
            _ticks: Interval::new(TICK_MS, move || link.send_message(Msg::Tick)),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if !first_render {
            return;
        }
        if let Some(host) = self.host.cast::<HtmlElement>() {
            let link = ctx.link().clone();
            let on_signal = move |signal| link.send_message(Msg::Player(signal));
            self.stage = Some(Stage::new(host, ctx.props().files.clone(), on_signal));
            // Sent as a message, because changes made here are not rendered before the next message.
            ctx.link().send_message(Msg::Start);
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        if ctx.props() != old {
            self.step(ctx, &Event::Start(ctx.props().plan));
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Start => self.step(ctx, &Event::Start(ctx.props().plan)),
            Msg::Player(signal) => self.step(ctx, &Event::Player(signal)),
            Msg::Tick => {
                let position = self.stage.as_ref().and_then(Stage::position);
                self.step(ctx, &Event::Tick { position })
            }
            Msg::Probed(outcome) => {
                self.probe = None;
                self.step(ctx, &Event::Probed(outcome))
            }
            Msg::Play => self.step(ctx, &Event::PlayRequested),
            Msg::Pause => {
                // The element reports every pause, also one that is not requested here.
                if let Some(stage) = &self.stage {
                    stage.pause();
                }
                false
            }
            Msg::ToggleSound => {
                self.muted = !self.muted;
                if let Some(stage) = &self.stage {
                    stage.set_muted(self.muted);
                }
                true
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let phase = self.playback.phase();
        let plan = self.playback.plan();
        let (engine, delivery) = (plan.engine.name(), plan.delivery.name());
        html! {
            <div class="picture" ref={&self.root} data-phase={phase.name()} data-engine={engine} data-delivery={delivery}>
                <div class="picture-host" ref={&self.host} />
                <Overlay {phase} on_act={ctx.link().callback(|()| Msg::Play)} />
                if matches!(phase, Phase::Playing | Phase::Recovering) || document().fullscreen_element().is_some() {
                    <Controls
                        frame={self.root.clone()}
                        muted={self.muted}
                        on_sound={ctx.link().callback(|()| Msg::ToggleSound)}
                        on_pause={ctx.link().callback(|()| Msg::Pause)}
                    />
                }
            </div>
        }
    }
}

impl VideoPlayer {
    /// Passes an event to the supervisor and executes its effects. Returns whether the view must be updated.
    fn step(&mut self, ctx: &Context<Self>, event: &Event) -> bool {
        let before = (self.playback.phase(), self.playback.plan());
        let (playback, effects) = self.playback.step(event, clock::monotonic());
        self.playback = playback;
        for effect in effects {
            self.carry_out(ctx, effect);
        }
        before != (self.playback.phase(), self.playback.plan())
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        let Some(stage) = &self.stage else { return };
        let source = &ctx.props().source;
        match effect {
            Effect::Load(plan) => {
                self.probe = None;
                stage.load(plan, source.url(plan.delivery));
            }
            Effect::Unload => stage.unload(),
            Effect::Play => stage.play(),
            Effect::Probe(delivery) => {
                let link = ctx.link().clone();
                let report = move |outcome| link.send_message(Msg::Probed(outcome));
                self.probe = Probe::start(source.url(delivery), report);
            }
        }
    }
}
