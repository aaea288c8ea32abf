//! The video player: a runner for the picture, and an overlay and controls for the audience.

mod controls;
mod overlay;

use controls::Controls;
use gloo::utils::document;
use overlay::Overlay;
use panglu_core::playback::{Plan, State, Status};
pub(crate) use panglu_player::Source;
use panglu_player::{Notice, Options, PlayerFiles, Runner};
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Source,
    pub(crate) plan: Plan,
    pub(crate) files: PlayerFiles,
}

/// An event of the video player.
pub(crate) enum Msg {
    Start,
    Changed(Status),
    Play,
    Pause,
    ToggleSound,
}

/// Plays a source and describes its state in words.
pub(crate) struct VideoPlayer {
    root: NodeRef,
    host: NodeRef,
    runner: Option<Runner>,
    status: Status,
    muted: bool,
}

impl Component for VideoPlayer {
    type Message = Msg;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            host: NodeRef::default(),
            runner: None,
            status: Status::default(),
            muted: true,
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if !first_render {
            return;
        }
        if let Some(host) = self.host.cast::<HtmlElement>() {
            let link = ctx.link().clone();
            self.runner = Some(Runner::new(host, move |notice| {
                if let Notice::Status(status) = notice {
                    link.send_message(Msg::Changed(status));
                }
            }));
            ctx.link().send_message(Msg::Start);
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        if ctx.props() != old {
            self.start(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let runner = self.runner.as_ref();
        match msg {
            Msg::Start => self.start(ctx),
            Msg::Changed(status) => self.status = status,
            Msg::Play => runner.into_iter().for_each(Runner::play),
            Msg::Pause => runner.into_iter().for_each(Runner::pause),
            Msg::ToggleSound => {
                self.muted = !self.muted;
                if let Some(runner) = runner {
                    runner.set_muted(self.muted);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let status = self.status;
        let (engine, delivery) = (status.plan.engine.name(), status.plan.delivery.name());
        html! {
            <div
                class="picture" ref={&self.root} data-phase={status.state.name()} data-cause={status.cause.map(|cause| cause.name())}
                data-engine={engine} data-delivery={delivery}
            >
                <div class="picture-host" ref={&self.host} />
                <Overlay {status} on_act={ctx.link().callback(|()| Msg::Play)} />
                if matches!(status.state, State::Playing | State::Recovering) || document().fullscreen_element().is_some() {
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
    fn start(&self, ctx: &Context<Self>) {
        let Props { source, plan, files } = ctx.props().clone();
        if let Some(runner) = &self.runner {
            let options = Options {
                plan,
                files,
                ..Options::default()
            };
            runner.start(source, options);
        }
    }
}
