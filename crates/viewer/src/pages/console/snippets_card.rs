//! The card for other players: snippets to paste into a page, a terminal or a program.

use std::borrow::Cow;

use panglu_snippets::players::{PlayAddresses, Player, Shell, Snippet};
use yew::prelude::*;

use super::page_options::{PageForm, PageOptions};
use crate::{
    components::{CopyButton, Source},
    language::use_locale,
    locales,
};

/// The players in display order: the most common first, the obsolete one last.
const PLAYERS: [(&str, &str, Player); 9] = [
    ("element", "<panglu-player>", Player::Element),
    ("tcplayer", "TcPlayer", Player::TcPlayer),
    ("video", "<video>", Player::Video),
    ("vlc", "VLC", Player::Vlc(Shell::Posix)),
    ("ffplay", "ffplay", Player::Ffplay(Shell::Posix)),
    ("ffmpeg", "ffmpeg", Player::Ffmpeg(Shell::Posix)),
    ("obs", "OBS", Player::Obs),
    ("ffmpeg-api", "FFmpeg API (C)", Player::FfmpegApi),
    ("qcvideo", "qcVideo", Player::QcVideo),
];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) rtmp: String,
    pub(crate) source: Source,
}

/// Shows the snippet for the selected player.
#[component]
pub(crate) fn SnippetsCard(props: &Props) -> Html {
    let locale = use_locale();
    let chosen = use_state_eq(|| 0_usize);
    let form = use_state_eq(PageForm::default);
    let player = PLAYERS
        .get(*chosen)
        .map_or(Player::TcPlayer, |(_, _, player)| *player);
    let with_ads = player == Player::TcPlayer;
    let mut errors = Vec::new();
    let page = form.page(with_ads, &mut errors);
    let on_form = {
        let form = form.clone();
        Callback::from(move |changed| form.set(changed))
    };
    let made = PlayAddresses::parse(
        Some(&props.rtmp),
        Some(&props.source.flv),
        Some(&props.source.hls),
    )
    .and_then(|addresses| addresses.snippet(player, &page, locale));
    html! {
        <section class="card" data-card="snippets" aria-label={locales::SnippetsTitle.text(locale)}>
            <h2>{ locales::SnippetsTitle.text(locale) }</h2>
            <div class="tabs" role="group">
                { for PLAYERS.iter().enumerate().map(|(index, (name, label, _))| {
                    let chosen = chosen.clone();
                    let pressed = (*chosen == index).to_string();
                    let onclick = Callback::from(move |_: MouseEvent| chosen.set(index));
                    html! { <button key={*name} type="button" data-player={*name} aria-pressed={pressed} {onclick}>{ *label }</button> }
                }) }
            </div>
            if matches!(player, Player::Element | Player::TcPlayer | Player::Video | Player::QcVideo) {
                <PageOptions form={(*form).clone()} {with_ads} {errors} {on_form} />
            }
            { match made {
                Ok(Snippet { language, place, code, notes }) => html! {
                    <Pasteable place={place.into_owned()} language={language.tag()} {code} {notes} />
                },
                Err(error) => html! { <p class="note error">{ error.text(locale) }</p> },
            } }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PasteableProps {
    /// Where to paste the code.
    pub(crate) place: AttrValue,
    /// The tag of the code's language.
    pub(crate) language: &'static str,
    pub(crate) code: String,
    /// Notes on its use.
    pub(crate) notes: Vec<Cow<'static, str>>,
}

/// A piece of code with a copy button.
#[component]
pub(crate) fn Pasteable(props: &PasteableProps) -> Html {
    html! {
        <>
            <div class="snippet-head">
                <p class="note">{ &props.place }</p>
                <CopyButton text={props.code.clone()} what={props.place.clone()} />
            </div>
            <pre tabindex="0" data-language={props.language}><code>{ &props.code }</code></pre>
            <ul class="advice">{ for props.notes.iter().map(|note| html! { <li>{ note.to_string() }</li> }) }</ul>
        </>
    }
}
