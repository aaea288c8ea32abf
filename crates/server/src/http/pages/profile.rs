//! `profile.json`: what the pages are told of the play domain and of this server, so that nobody has to write it twice.

use panglu_core::deployment::{Settings as PageSettings, SettingsFault};
use serde_json::{Map, Value, json};

use crate::config::Settings;

/// Pages of this server are beside its interfaces, also where a proxy has put both into a folder.
const HERE: &str = "./";

/// The settings of the pages: the server's own. What the folder's file says in its place wins.
///
/// # Errors
/// If the file's settings cannot be used.
pub(super) fn profile(file: &str, settings: &Settings) -> Result<String, SettingsFault> {
    PageSettings::from_json(file)?;
    let own = serde_json::from_str::<Map<String, Value>>(file).unwrap_or_default();
    let play = &settings.play;
    let mut all = Map::from_iter([
        ("backend".to_owned(), HERE.into()),
        (
            "play".to_owned(),
            json!({
                "authority": play.authority().as_str(),
                "rtmpAuthority": play.rtmp_authority().as_str(),
                "https": play.is_https(),
                "app": play.app_name().as_str(),
            }),
        ),
    ]);
    all.extend(own.into_iter().filter(|(_, value)| !value.is_null()));
    Ok(Value::Object(all).to_string())
}
