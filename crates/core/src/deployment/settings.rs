//! The settings as they are written.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use super::Backend;
use crate::{
    Locale, locales,
    notification::{JsonFault, JsonValue, read_json},
};

/// The settings as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The play domain (`play`); without it, the vendor's default domain is used.
    pub play: Option<PlaySettings>,
    /// Where the players' files are (`players`).
    pub players: PlayerSettings,
    /// Where the backend is (`backend`), which holds the keys and knows who is live. Without it the pages need none.
    pub backend: Option<Backend>,
}

/// A play domain as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaySettings {
    /// Domain and port of FLV and HLS (`authority`).
    pub authority: String,
    /// Domain and port of RTMP, if different (`rtmpAuthority`).
    pub rtmp_authority: Option<String>,
    /// Whether https is used (`https`).
    pub https: bool,
    /// The app name, if it is not `live` (`app`).
    pub app: Option<String>,
}

/// Where the players' files are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlayerSettings {
    /// The address of a folder with all of them (`folder`). It ends in a slash, which reading adds.
    pub folder: Option<String>,
    /// Another address for TcPlayer only (`tcplayer`), for sites that do not host it themselves.
    pub tcplayer: Option<String>,
}

/// Why a text is no settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsFault {
    /// It is not valid JSON.
    Json(JsonFault),
    /// A field has no meaning here; it may be misspelt.
    Unknown(String),
    /// A field that must be there is missing.
    Missing(&'static str),
    /// A value has the wrong type.
    NotAnObject(&'static str),
    /// A value must be a text.
    NotText(&'static str),
    /// A value must be `true` or `false`.
    NotYesOrNo(&'static str),
    /// A value must be an address that a page can load a file from.
    NotAddress(&'static str),
}

impl SettingsFault {
    /// The message for people.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Json(fault) => fault.text(locale),
            Self::Unknown(field) => locales::SettingsUnknown { field }.text(locale),
            Self::Missing(field) => locales::SettingsMissing { field }.text(locale),
            Self::NotAnObject(field) => locales::SettingsNotAnObject { field }.text(locale),
            Self::NotText(field) => locales::SettingsNotText { field }.text(locale),
            Self::NotYesOrNo(field) => locales::SettingsNotYesOrNo { field }.text(locale),
            Self::NotAddress(field) => locales::SettingsNotAddress { field }.text(locale),
        }
    }
}

impl Settings {
    /// Reads settings from JSON. A value that is `null` counts as absent.
    ///
    /// # Errors
    /// The first fault.
    pub fn from_json(text: &str) -> Result<Self, SettingsFault> {
        Self::from_value(read_json(text).map_err(SettingsFault::Json)?)
    }

    /// Reads settings from JSON that something else has parsed.
    ///
    /// # Errors
    /// The first fault.
    pub fn from_value(value: JsonValue) -> Result<Self, SettingsFault> {
        let mut settings = Self::default();
        for (name, value) in object(value, "profile.json")? {
            match name.as_str() {
                "play" => settings.play = Some(play(value)?),
                "players" => settings.players = players(value)?,
                "backend" => {
                    settings.backend = Some(Backend::at(ending_in_a_slash(web_address(value, "backend")?)))
                }
                _ => return Err(SettingsFault::Unknown(name)),
            }
        }
        Ok(settings)
    }
}

fn play(value: JsonValue) -> Result<PlaySettings, SettingsFault> {
    let mut play = PlaySettings::default();
    for (name, value) in object(value, "play")? {
        match name.as_str() {
            "authority" => play.authority = text(value, "play.authority")?,
            "rtmpAuthority" => play.rtmp_authority = Some(text(value, "play.rtmpAuthority")?),
            "app" => play.app = Some(text(value, "play.app")?),
            "https" => match value {
                JsonValue::Bool(https) => play.https = https,
                _ => return Err(SettingsFault::NotYesOrNo("play.https")),
            },
            _ => return Err(SettingsFault::Unknown("play.".to_owned() + &name)),
        }
    }
    if play.authority.is_empty() {
        return Err(SettingsFault::Missing("play.authority"));
    }
    Ok(play)
}

fn players(value: JsonValue) -> Result<PlayerSettings, SettingsFault> {
    let mut players = PlayerSettings::default();
    for (name, value) in object(value, "players")? {
        match name.as_str() {
            "folder" => players.folder = Some(ending_in_a_slash(web_address(value, "players.folder")?)),
            "tcplayer" => players.tcplayer = Some(web_address(value, "players.tcplayer")?),
            _ => return Err(SettingsFault::Unknown("players.".to_owned() + &name)),
        }
    }
    Ok(players)
}

/// The fields of an object that have a value.
fn object(value: JsonValue, name: &'static str) -> Result<Vec<(String, JsonValue)>, SettingsFault> {
    let JsonValue::Object(mut fields) = value else {
        return Err(SettingsFault::NotAnObject(name));
    };
    fields.retain(|(_, value)| !matches!(value, JsonValue::Null));
    Ok(fields)
}

fn text(value: JsonValue, name: &'static str) -> Result<String, SettingsFault> {
    match value {
        JsonValue::Text(text) => Ok(text),
        _ => Err(SettingsFault::NotText(name)),
    }
}

/// An address that the page loads its own code from, or answers that it believes, so nothing that brings its content along (`data:`) or is code
/// itself (`javascript:`).
fn web_address(value: JsonValue, name: &'static str) -> Result<String, SettingsFault> {
    let address = text(value, name)?;
    if address.is_empty() || !is_web_address(&address) {
        return Err(SettingsFault::NotAddress(name));
    }
    Ok(address)
}

/// File names are joined to a folder as they are.
fn ending_in_a_slash(mut folder: String) -> String {
    if !folder.ends_with('/') {
        folder.push('/');
    }
    folder
}

/// Whether an address is of http or https, or relative to the page. Whatever stands before the first colon is a scheme unless a
/// slash, a question mark or a number sign comes earlier (WHATWG URL, "scheme state").
#[must_use]
pub fn is_web_address(address: &str) -> bool {
    let start = address.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    match start.split_once(':') {
        None => true,
        Some((scheme, rest)) => {
            let http = ["http", "https"]
                .iter()
                .any(|http| http.eq_ignore_ascii_case(scheme));
            let behind = address.strip_prefix(start);
            http && rest.is_empty() && behind.is_some_and(|behind| behind.starts_with("//"))
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn told(text: &str) -> String {
        let fault = Settings::from_json(text).expect_err(text);
        fault.text(Locale::En).to_string()
    }

    #[test]
    fn everything_that_can_be_set_is_read() {
        let text = r#"{
            "play": { "authority": "play.example.com", "rtmpAuthority": "rtmp.example.com", "https": true, "app": "event" },
            "players": { "folder": "/static/", "tcplayer": null },
            "backend": "https://live.example.com"
        }"#;
        let settings = Settings {
            play: Some(PlaySettings {
                authority: "play.example.com".to_owned(),
                rtmp_authority: Some("rtmp.example.com".to_owned()),
                https: true,
                app: Some("event".to_owned()),
            }),
            players: PlayerSettings {
                folder: Some("/static/".to_owned()),
                tcplayer: None,
            },
            backend: Some(Backend::at("https://live.example.com/".to_owned())),
        };
        assert_eq!(Settings::from_json(text), Ok(settings));
        assert_eq!(Settings::from_json("{}"), Ok(Settings::default()));
    }

    #[test]
    fn a_fault_is_named_with_its_place() {
        assert!(
            told("{ \"play\": ").contains("line 1"),
            "{}",
            told("{ \"play\": ")
        );
        for (text, named) in [
            ("[]", "profile.json"),
            (r#"{ "domain": "a" }"#, "domain"),
            (r#"{ "play": "a" }"#, "play"),
            (r#"{ "play": {} }"#, "play.authority"),
            (r#"{ "play": { "authority": 1 } }"#, "play.authority"),
            (
                r#"{ "play": { "authority": "a", "https": "yes" } }"#,
                "play.https",
            ),
            (r#"{ "players": { "floder": "/" } }"#, "players.floder"),
        ] {
            assert!(told(text).contains(named), "{text}: {}", told(text));
        }
    }

    #[test]
    fn code_is_loaded_over_http_or_from_the_pages_own_site() {
        for address in [
            "/static/",
            "vendor/",
            "./a:b/",
            "../x",
            "//cdn.example.com/",
            "https://cdn.example.com/",
            "HTTP://cdn.example.com/",
        ] {
            let text = [r#"{ "players": { "folder": ""#, address, r#"" } }"#].concat();
            assert!(Settings::from_json(&text).is_ok(), "{address}");
        }
        for address in [
            "data:text/javascript,alert(1)//",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            r"java\tscript:alert(1)",
            " javascript:alert(1)",
            "blob:https://a.example/1",
            "file:///etc/",
            "ftp://a.example/",
            "https:a.example",
            "",
        ] {
            let backend = [r#"{ "backend": ""#, address, r#"" }"#].concat();
            assert_eq!(
                Settings::from_json(&backend),
                Err(SettingsFault::NotAddress("backend")),
                "{address}"
            );
            for (field, named) in [("folder", "players.folder"), ("tcplayer", "players.tcplayer")] {
                let text = [r#"{ "players": { ""#, field, r#"": ""#, address, r#"" } }"#].concat();
                assert_eq!(
                    Settings::from_json(&text),
                    Err(SettingsFault::NotAddress(named)),
                    "{address}"
                );
            }
        }
    }

    #[test]
    fn a_folder_gets_the_slash_that_it_lacks() {
        for folder in ["/static", "/static/"] {
            let text = [r#"{ "players": { "folder": ""#, folder, r#"" } }"#].concat();
            let players = Settings::from_json(&text).unwrap().players;
            assert_eq!(players.folder.as_deref(), Some("/static/"));
        }
    }
}
