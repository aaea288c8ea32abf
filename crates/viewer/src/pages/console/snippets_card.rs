//! Watching elsewhere: what to paste into a page, a terminal or a program.

use panglu_core::elsewhere::{Page as WebPage, Piece, PlayAddresses, Player, Shell};
use yew::prelude::*;

use crate::{
    app::use_locale,
    components::{CopyButton, Source},
    i18n::Snippets,
};

/// The players in the order they are offered: what most people need comes first, history last.
const PLAYERS: [(&str, &str, Player); 8] = [
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

/// One ready piece, chosen by player.
#[component]
pub(crate) fn SnippetsCard(props: &Props) -> Html {
    let locale = use_locale();
    let chosen = use_state_eq(|| 0_usize);
    let made = PlayAddresses::parse(
        Some(&props.rtmp),
        Some(&props.source.flv),
        Some(&props.source.hls),
    )
    .and_then(|addresses| {
        let player = PLAYERS
            .get(*chosen)
            .map_or(Player::TcPlayer, |(_, _, player)| *player);
        addresses.piece(player, &WebPage::default(), locale)
    });
    html! {
        <section class="card" data-card="snippets" aria-label={Snippets::Title.text(locale)}>
            <h2>{ Snippets::Title.text(locale) }</h2>
            <div class="tabs" role="group">
                { for PLAYERS.iter().enumerate().map(|(index, (name, label, _))| {
                    let chosen = chosen.clone();
                    let pressed = (*chosen == index).to_string();
                    let onclick = Callback::from(move |_: MouseEvent| chosen.set(index));
                    html! { <button key={*name} type="button" data-player={*name} aria-pressed={pressed} {onclick}>{ *label }</button> }
                }) }
            </div>
            { match made {
                Ok(piece) => view(piece, locale),
                Err(error) => html! { <p class="note error">{ error.text(locale) }</p> },
            } }
        </section>
    }
}

fn view(piece: Piece, locale: panglu_core::Locale) -> Html {
    html! {
        <>
            <div class="snippet-head">
                <p class="note">{ piece.place.clone() }</p>
                <CopyButton text={piece.code.clone()} what={Snippets::Title.text(locale)} />
            </div>
            <pre tabindex="0" data-language={piece.language.tag()}><code>{ piece.code }</code></pre>
            <ul class="advice">{ for piece.notes.into_iter().map(|note| html! { <li>{ note }</li> }) }</ul>
        </>
    }
}
