//! Snippets for desktop programs: command lines and values for dialogues.

use alloc::{
    string::{String, ToString},
    vec,
};

use super::{Address, Language, PlayAddresses, Shell, Snippet, escape, notes::Note};
use panglu_core::{Locale, PushUrl};

fn argument(shell: Shell, text: &str) -> String {
    match shell {
        Shell::Posix => escape::posix(text),
        Shell::PowerShell => escape::powershell(text),
    }
}

fn snippet(language: Language, code: String, place: &Note, notes: &[Note], locale: Locale) -> Snippet {
    Snippet {
        language,
        place: place.text(locale),
        code,
        notes: notes.iter().map(|note| note.text(locale)).collect(),
    }
}

/// The note about the delay of HLS, if this is the HLS address. The delay is the same in every player.
fn delay_note(addresses: &PlayAddresses, address: &Address) -> Option<Note> {
    (addresses.hls.as_ref() == Some(address)).then_some(Note::HlsIsLate)
}

pub(super) fn vlc(addresses: &PlayAddresses, shell: Shell, locale: Locale) -> Option<Snippet> {
    let address = addresses.for_desktop()?;
    let program = match shell {
        Shell::Posix => "vlc",
        // VLC's installer does not add it to PATH.
        Shell::PowerShell => "& 'C:\\Program Files\\VideoLAN\\VLC\\vlc.exe'",
    };
    let code = [
        program,
        " --network-caching=1000 ",
        &argument(shell, address.as_str()),
        "\n",
    ]
    .concat();
    let mut notes = vec![Note::VlcMenu, Note::VlcCaching];
    if shell == Shell::Posix {
        notes.push(Note::VlcOnMac);
    }
    notes.extend(delay_note(addresses, address));
    Some(snippet(shell.language(), code, &Note::InTerminal, &notes, locale))
}

pub(super) fn ffplay(addresses: &PlayAddresses, shell: Shell, locale: Locale) -> Option<Snippet> {
    let address = addresses.for_desktop()?;
    let code = [
        "ffplay -fflags nobuffer -flags low_delay ",
        &argument(shell, address.as_str()),
        "\n",
    ]
    .concat();
    let mut notes = vec![Note::FfplayFlags, Note::FfmpegLicense];
    notes.extend(delay_note(addresses, address));
    Some(snippet(shell.language(), code, &Note::InTerminal, &notes, locale))
}

pub(super) fn ffmpeg(addresses: &PlayAddresses, shell: Shell, locale: Locale) -> Option<Snippet> {
    let address = addresses.for_desktop()?;
    let quoted = argument(shell, address.as_str());
    let code = [
        // Quoted, because PowerShell reads words separated by commas as a list.
        "ffprobe -v error -show_entries 'stream=codec_type,codec_name,width,height,avg_frame_rate' -of compact=p=0 ",
        &quoted,
        "\nffmpeg -i ",
        &quoted,
        " -t 60 -c copy minute.mp4\n",
    ]
    .concat();
    let mut notes = vec![Note::FfmpegLines, Note::FfmpegLicense];
    notes.extend(delay_note(addresses, address));
    Some(snippet(shell.language(), code, &Note::InTerminal, &notes, locale))
}

pub(super) fn obs(addresses: &PlayAddresses, locale: Locale) -> Option<Snippet> {
    let address = addresses.for_desktop()?;
    let late = delay_note(addresses, address);
    let mut code = [&*Note::ObsInput.text(locale), address.as_str(), "\n"].concat();
    if late.is_none() {
        code.push_str(&Note::ObsInputFormat.text(locale));
        code.push_str("flv\n");
    }
    let mut notes = vec![Note::ObsMediaSource, Note::ObsReconnect];
    notes.extend(late);
    Some(snippet(Language::Text, code, &Note::InObsSource, &notes, locale))
}

/// A program that publishes a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushTool {
    /// OBS Studio, which needs the address in two parts.
    Obs,
    /// ffmpeg, publishing a file.
    Ffmpeg(Shell),
}

/// Writes the settings or the command that make a program publish to an address.
#[must_use]
pub fn push_snippet(tool: PushTool, url: &PushUrl, locale: Locale) -> Snippet {
    match tool {
        PushTool::Obs => {
            let code = [
                &*Note::ObsServer.text(locale),
                url.server(),
                "\n",
                &*Note::ObsStreamKey.text(locale),
                url.stream_key(),
                "\n",
            ]
            .concat();
            let notes = [Note::ObsStream, Note::ObsEncoder, Note::PushIsSecret];
            snippet(Language::Text, code, &Note::InObsSettings, &notes, locale)
        }
        PushTool::Ffmpeg(shell) => {
            let address = argument(shell, &url.to_string());
            let code = ["ffmpeg -re -i clip.mp4 -c copy -f flv ", &address, "\n"].concat();
            let notes = [Note::FfmpegPush, Note::PushIsSecret];
            snippet(shell.language(), code, &Note::InTerminal, &notes, locale)
        }
    }
}
