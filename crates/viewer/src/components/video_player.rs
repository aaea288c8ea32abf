//! The picture: a stage for players, the supervisor that watches over it, and what the audience sees on top.

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

/// How often the supervisor looks for progress. Twice as often as it needs, so that a picture is noticed at once.
const TICK_MS: u32 = 250;

/// One stream, in both ways a browser can play it. The addresses may be signed, so it does not print itself.
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

/// What happens to a picture.
pub(crate) enum Msg {
    Start,
    Player(Signal),
    Tick,
    Probed(ProbeOutcome),
    Play,
    Pause,
    ToggleSound,
}

/// Plays a source and says in words what it is going through.
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
            // As a message, because what is done here is not shown before the next one.
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
                // The element says that it was paused, whoever paused it.
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
    /// Lets the supervisor take a step and carries out what it asks for; true if there is something new to show.
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
