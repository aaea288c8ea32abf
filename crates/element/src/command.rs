//! What a person can ask of the element, with a button or a key.

use panglu_core::playback::{Delivery, Engine};

/// A sheet over the picture. At most one is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sheet {
    Settings,
    Share,
    Shortcuts,
}

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Command {
    /// Play, or pause what plays.
    TogglePlay,
    /// Play, or try again at once.
    Play,
    Pause,
    /// The picture was clicked: closes what is open, otherwise plays or pauses.
    ClickPicture,
    ToggleSound,
    /// Sets the volume, from 0 to 1.
    Volume(f64),
    /// Changes the volume by this much.
    Louder(f64),
    GoLive,
    Format(Delivery),
    Line(Engine),
    PictureInPicture,
    Fullscreen,
    Statistics,
    /// Opens a sheet, or closes it if it is open.
    Sheet(Sheet),
    /// Closes what is open.
    Close,
    CopyLink,
    CopyReport,
    /// The pointer moved over the picture, or a finger touched it.
    Awake,
    /// The pointer left the picture.
    Asleep,
    /// Something changed that is only seen.
    Look,
}

/// How much one press of an arrow key changes the volume.
const VOLUME_STEP: f64 = 0.05;

/// The keys that work while the focus is in the element: the key, its name in `aria-keyshortcuts`, and what it asks.
/// A space is not in it, because it also presses the button that has the focus.
const KEYS: [(&str, Command); 9] = [
    ("k", Command::TogglePlay),
    ("m", Command::ToggleSound),
    ("f", Command::Fullscreen),
    ("p", Command::PictureInPicture),
    ("ArrowUp", Command::Louder(VOLUME_STEP)),
    ("ArrowDown", Command::Louder(-VOLUME_STEP)),
    ("ArrowRight", Command::GoLive),
    ("?", Command::Sheet(Sheet::Shortcuts)),
    ("Escape", Command::Close),
];

/// The command of a key, as `KeyboardEvent.key` names it.
pub(crate) fn of_key(key: &str) -> Option<Command> {
    if key == " " {
        return Some(Command::TogglePlay);
    }
    let mut keys = KEYS.iter();
    keys.find(|(known, _)| known.eq_ignore_ascii_case(key))
        .map(|(_, command)| *command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_with_the_shift_lock_on() {
        assert_eq!(of_key("M"), Some(Command::ToggleSound));
        assert_eq!(of_key("?"), Some(Command::Sheet(Sheet::Shortcuts)));
        assert_eq!(of_key("x"), None);
    }
}
