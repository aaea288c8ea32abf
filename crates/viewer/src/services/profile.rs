//! The deployment's settings, in `profile.json` next to the page: the play domain, and the location of the players'
//! files. They can be changed without rebuilding the site.

use std::borrow::Cow;

use gloo::{
    net::{Error as NetError, http::Request},
    timers::callback::Timeout,
    utils::window,
};
use panglu_core::{AppName, Authority, BizId, InputError, Locale, PlaySite};
use panglu_player::PlayerFiles;
use serde::Deserialize;
use web_sys::AbortController;

use crate::locales;

/// How long the settings may take. They are a few bytes from the server that has just sent the page.
const TIMEOUT_MS: u32 = 10_000;

/// The checked settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Profile {
    /// The play domain; `None` for the vendor's default domain.
    site: Option<PlaySite>,
    /// The location of the players' scripts.
    pub(crate) players: PlayerFiles,
    /// Whether the page was loaded over https.
    secure_page: bool,
}

impl Profile {
    /// The play domain for an account's streams. A page loaded over https cannot load anything over http, so there
    /// https is always used, regardless of the settings.
    pub(crate) fn play_site(&self, biz: &BizId) -> PlaySite {
        let site = self.site.clone().unwrap_or_else(|| PlaySite::vendor_default(biz));
        if self.secure_page { site.https(true) } else { site }
    }
}

/// Why the settings cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ProfileError {
    /// The file could not be loaded.
    Missing,
    /// The file is not the expected JSON.
    Malformed(String),
    /// A value in the file is invalid.
    Unusable(InputError),
}

impl ProfileError {
    /// The error message for the user of the page.
    pub(crate) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Missing => locales::PageProfileMissing.text(locale),
            Self::Malformed(reason) => locales::PageProfileBroken {
                reason: reason.clone(),
            }
            .text(locale),
            Self::Unusable(error) => locales::PageProfileBroken {
                reason: error.text(locale),
            }
            .text(locale),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Settings {
    play: Option<PlaySettings>,
    players: PlayerSettings,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PlaySettings {
    /// Domain and port of FLV and HLS.
    authority: String,
    /// Domain and port of RTMP, if different.
    rtmp_authority: Option<String>,
    #[serde(default)]
    https: bool,
    app: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct PlayerSettings {
    /// The address of a folder with all three files. It ends in a slash.
    folder: Option<String>,
    /// Another address for TcPlayer only, for sites that do not host it themselves.
    tcplayer: Option<String>,
}

/// Fetches and checks the settings.
pub(crate) async fn fetch() -> Result<Profile, ProfileError> {
    let missing = |_| ProfileError::Missing;
    let abort = AbortController::new().map_err(missing)?;
    let signal = abort.signal();
    // Dropped, and so taken back, when the settings are there.
    let _timeout = Timeout::new(TIMEOUT_MS, move || abort.abort());
    let request = Request::get("profile.json").abort_signal(Some(&signal));
    let response = request.send().await.map_err(|_| ProfileError::Missing)?;
    if !response.ok() {
        return Err(ProfileError::Missing);
    }
    let settings = response.json().await.map_err(|error| match error {
        NetError::SerdeError(error) => ProfileError::Malformed(error.to_string()),
        // The body did not arrive, or not in time.
        NetError::JsError(_) | NetError::GlooError(_) => ProfileError::Missing,
    })?;
    let mut profile = check(settings).map_err(ProfileError::Unusable)?;
    profile.secure_page = window()
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "https:");
    Ok(profile)
}

fn check(settings: Settings) -> Result<Profile, InputError> {
    let site = settings.play.map(play_site).transpose()?;
    let mut players = settings
        .players
        .folder
        .map_or_else(PlayerFiles::default, |folder| PlayerFiles::in_folder(&folder));
    if let Some(tcplayer) = settings.players.tcplayer {
        players.tcplayer = tcplayer;
    }
    Ok(Profile {
        site,
        players,
        secure_page: false,
    })
}

fn play_site(play: PlaySettings) -> Result<PlaySite, InputError> {
    let mut site = PlaySite::own(Authority::parse(&play.authority)?).https(play.https);
    if let Some(rtmp) = play.rtmp_authority {
        site = site.rtmp(Authority::parse(&rtmp)?);
    }
    if let Some(app) = play.app {
        site = site.app(AppName::parse(&app)?);
    }
    Ok(site)
}

#[cfg(test)]
mod tests {
    use panglu_core::{Field, PlayFormat, StreamCode, play_url};

    use super::*;

    fn flv(settings: &str) -> String {
        let profile = check(serde_json::from_str(settings).unwrap()).unwrap();
        let code = StreamCode::parse("8888_test").unwrap();
        let site = profile.play_site(&BizId::parse("8888").unwrap());
        play_url(&code, PlayFormat::Flv, &site, None).to_string()
    }

    #[test]
    fn without_settings_the_vendors_domain_is_used() {
        assert_eq!(flv("{}"), "http://8888.liveplay.myqcloud.com/live/8888_test.flv");
    }

    #[test]
    fn an_own_domain_is_used_for_every_account() {
        let settings = r#"{ "play": { "authority": "play.example.com", "https": true, "app": "event" } }"#;
        assert_eq!(flv(settings), "https://play.example.com/event/8888_test.flv");
    }

    #[test]
    fn a_page_over_https_plays_over_https() {
        let mut profile = check(Settings::default()).unwrap();
        profile.secure_page = true;
        let site = profile.play_site(&BizId::parse("8888").unwrap());
        let url = play_url(
            &StreamCode::parse("8888_test").unwrap(),
            PlayFormat::Flv,
            &site,
            None,
        );
        assert_eq!(
            url.as_str(),
            "https://8888.liveplay.myqcloud.com/live/8888_test.flv"
        );
    }

    #[test]
    fn a_mistake_in_the_settings_is_named() {
        let settings =
            serde_json::from_str(r#"{ "play": { "authority": "https://play.example.com" } }"#).unwrap();
        assert_eq!(check(settings).unwrap_err().field(), Field::Domain);
        let misspelt = serde_json::from_str::<Settings>(r#"{ "paly": {} }"#).unwrap_err();
        assert!(
            misspelt.to_string().contains("unknown field `paly`"),
            "{misspelt}"
        );
    }

    #[test]
    fn tcplayer_may_come_from_elsewhere() {
        let settings =
            r#"{ "players": { "folder": "/static/", "tcplayer": "https://cdn.example.com/tc.js" } }"#;
        let players = check(serde_json::from_str(settings).unwrap()).unwrap().players;
        assert_eq!(players.mpegts, "/static/mpegts.js");
        assert_eq!(players.tcplayer, "https://cdn.example.com/tc.js");
    }
}
