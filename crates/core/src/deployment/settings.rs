//! The settings as they are written.

use alloc::{borrow::Cow, string::String, vec::Vec};

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
    /// The address of a folder with all of them (`folder`). It ends in a slash.
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
        }
    }
}

impl Settings {
    /// Reads settings from JSON. A value that is `null` counts as absent.
    ///
    /// # Errors
    /// The first fault.
    pub fn from_json(text: &str) -> Result<Self, SettingsFault> {
        let value = read_json(text).map_err(SettingsFault::Json)?;
        let mut settings = Self::default();
        for (name, value) in object(value, "profile.json")? {
            match name.as_str() {
                "play" => settings.play = Some(play(value)?),
                "players" => settings.players = players(value)?,
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
            _ => return Err(SettingsFault::Unknown(["play.", &name].concat())),
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
            "folder" => players.folder = Some(text(value, "players.folder")?),
            "tcplayer" => players.tcplayer = Some(text(value, "players.tcplayer")?),
            _ => return Err(SettingsFault::Unknown(["players.", &name].concat())),
        }
    }
    Ok(players)
}

/// The fields of an object that have a value.
fn object(value: JsonValue, name: &'static str) -> Result<Vec<(String, JsonValue)>, SettingsFault> {
    let JsonValue::Object(mut fields) = value else {
        return Err(SettingsFault::NotAnObject(name));
    };
    fields.retain(|(_, value)| *value != JsonValue::Null);
    Ok(fields)
}

fn text(value: JsonValue, name: &'static str) -> Result<String, SettingsFault> {
    match value {
        JsonValue::Text(text) => Ok(text),
        _ => Err(SettingsFault::NotText(name)),
    }
}

#[cfg(test)]
mod tests {
    use alloc::{borrow::ToOwned, string::ToString};

    use super::*;

    fn told(text: &str) -> String {
        let fault = Settings::from_json(text).expect_err(text);
        fault.text(Locale::En).to_string()
    }

    #[test]
    fn everything_that_can_be_set_is_read() {
        let text = r#"{
            "play": { "authority": "play.example.com", "rtmpAuthority": "rtmp.example.com", "https": true, "app": "event" },
            "players": { "folder": "/static/", "tcplayer": null }
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
}
