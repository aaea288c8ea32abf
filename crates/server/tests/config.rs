//! The configuration: its layers, its secrets, and that every mistake is named at once.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{collections::BTreeMap, fs, path::PathBuf};

use panglu_core::Locale;
use panglu_server::config::{Config, FIELDS, FieldKind, Layers, StorePlace, TEMPLATE};
use tempfile::TempDir;

struct Setup {
    folder: TempDir,
    layers: Layers,
}

impl Setup {
    fn new(file: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("panglu.toml");
        fs::write(&path, file).unwrap();
        let layers = Layers {
            file: Some(path),
            ..Layers::default()
        };
        Self { folder, layers }
    }

    fn variable(mut self, name: &str, value: &str) -> Self {
        self.layers.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    fn flag(mut self, key: &str, value: &str) -> Self {
        self.layers.flags.insert(key.to_owned(), value.to_owned());
        self
    }

    fn secret_file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Setting and code of every mistake.
    fn mistakes(&self) -> BTreeMap<String, &'static str> {
        let mistakes = Config::read(&self.layers).unwrap_err().0;
        mistakes
            .iter()
            .map(|mistake| (mistake.field.clone(), mistake.code()))
            .collect()
    }
}

#[test]
fn a_flag_wins_over_a_variable_and_a_variable_over_the_file() {
    let setup = Setup::new("biz_id = 8888\nplay_seconds = 100\npush_seconds = 100\nretain_days = 1")
        .variable("PANGLU_PLAY_SECONDS", "200")
        .variable("PANGLU_PUSH_SECONDS", "200")
        .flag("play_seconds", "250");
    let settings = Config::read(&setup.layers).unwrap().settings;
    assert_eq!(settings.play_seconds, 250);
    assert_eq!(settings.push_seconds, 200);
    assert_eq!(settings.retain_seconds, 86_400);
    assert_eq!(
        settings.biz_id.as_str(),
        "8888",
        "a number in the file is read as its text"
    );
}

#[test]
fn every_mistake_is_named_at_once_with_its_place_and_what_to_do() {
    let setup = Setup::new(
        "biz_id = '88a8'\nplay_domain = 'a b'\nhttps = 'perhaps'\nplay_second = 5\nplay_key = 'planted-key'\n[log]\nform = 1",
    )
    .variable("PANGLU_LISTEN", "nowhere")
    .variable("PANGLU_RETIAN_DAYS", "7")
    .flag("retain_days", "0")
    .flag("operator_tokens", "sha256:12, token")
    .flag("trusted_proxies", "10.0.0.0/8, 10.0.0.0/99");
    let expected = [
        ("PANGLU_RETIAN_DAYS", "unknown"),
        ("biz_id", "not-digits"),
        ("https", "not-one-of"),
        ("listen", "malformed"),
        ("log", "not-a-text"),
        ("operator_tokens", "malformed"),
        ("play_domain", "forbidden-character"),
        ("play_key", "secret-in-the-open"),
        ("play_second", "unknown"),
        ("retain_days", "out-of-range"),
        ("trusted_proxies", "malformed"),
    ];
    let expected = expected.map(|(field, code)| (field.to_owned(), code));
    assert_eq!(setup.mistakes(), BTreeMap::from(expected));

    let mistakes = Config::read(&setup.layers).unwrap_err();
    let tokens = mistakes
        .0
        .iter()
        .filter(|mistake| mistake.field == "operator_tokens");
    assert_eq!(tokens.count(), 2, "each item of a list");
    for locale in Locale::ALL {
        let text = mistakes.text(locale);
        assert!(!text.contains("planted-key"), "{text}");
        assert!(
            text.contains("PANGLU_PLAY_KEY") && text.contains("play_key_file"),
            "{text}"
        );
        assert!(text.contains("play_seconds"), "what was meant: {text}");
        assert!(
            text.contains("flags") && text.contains("panglu.toml"),
            "where: {text}"
        );
    }
}

#[test]
fn without_an_account_the_other_settings_are_read_too() {
    let setup = Setup::new("").flag("https", "no");
    let expected = [("biz_id", "missing"), ("https", "not-one-of")];
    assert_eq!(
        setup.mistakes(),
        BTreeMap::from(expected.map(|(field, code)| (field.to_owned(), code)))
    );
}

#[test]
fn a_file_that_is_missing_or_no_toml_is_named_without_its_content() {
    let mut setup = Setup::new("biz_id = 1\nplay_key = planted-key");
    assert_eq!(setup.mistakes()["config"], "not-toml");
    let text = Config::read(&setup.layers).unwrap_err().text(Locale::En);
    assert!(text.contains("line 2") && !text.contains("planted"), "{text}");
    setup.layers.file = Some(setup.folder.path().join("none.toml"));
    assert_eq!(setup.mistakes()["config"], "unreadable-file");
}

#[test]
fn secrets_come_from_the_environment_or_a_file_and_do_not_print() {
    let setup = Setup::new("biz_id = 1");
    let path = setup.secret_file("push.key", "planted-push\n");
    let setup = setup
        .variable("PANGLU_PLAY_KEY", "planted-play")
        .variable("PANGLU_NOTIFICATION_KEY", "planted-notification")
        .variable("PANGLU_CALLBACK_KEY", "planted-callback")
        .variable("PANGLU_STORE_CREDENTIALS", "panglu:planted-password")
        .variable("PANGLU_NOTIFICATION_PATH", "planted-path-0123456789")
        .flag("push_key_file", &path.display().to_string());
    let config = Config::read(&setup.layers).unwrap();
    let secrets = &config.secrets;
    assert!(secrets.play.is_some() && secrets.push.is_some());
    assert!(secrets.notification.is_some() && secrets.callback.is_some() && secrets.store.is_some());
    let path = secrets.path.as_ref().unwrap();
    assert!(path.is("planted-path-0123456789") && !path.is("planted-path-0123456780") && !path.is(""));
    let printed = format!("{config:?} {path:?} {:?}", setup.layers);
    assert!(!printed.contains("planted"), "{printed}");
}

#[test]
fn a_wrong_secret_is_named_and_not_repeated() {
    let setup = Setup::new("biz_id = 1");
    let spaced = setup.secret_file("play.key", "planted key\n");
    let setup = setup
        .variable("PANGLU_NOTIFICATION_PATH", "planted")
        .variable("PANGLU_CALLBACK_KEY", "")
        .flag("push_key_file", "/nowhere/push.key")
        .flag("play_key_file", &spaced.display().to_string());
    let expected = [
        ("PANGLU_CALLBACK_KEY", "empty"),
        ("PANGLU_NOTIFICATION_PATH", "malformed"),
        ("play_key_file", "forbidden-character"),
        ("push_key_file", "unreadable-file"),
    ];
    assert_eq!(
        setup.mistakes(),
        BTreeMap::from(expected.map(|(field, code)| (field.to_owned(), code)))
    );
    let text = Config::read(&setup.layers).unwrap_err().text(Locale::En);
    assert!(!text.contains("planted"), "{text}");
}

#[test]
fn the_store_is_a_file_or_in_nats() {
    let place = |store: &str| {
        let setup = Setup::new("biz_id = 1")
            .flag("store", store)
            .flag("store_replicas", "5");
        Config::read(&setup.layers).unwrap().settings.store
    };
    assert_eq!(
        place("/var/lib/panglu.db"),
        StorePlace::File(PathBuf::from("/var/lib/panglu.db"))
    );
    let nats = place("nats://10.0.0.1:4333,10.0.0.2/test");
    assert_eq!(nats.to_string(), "10.0.0.1:4333, 10.0.0.2:4222");
    assert!(matches!(nats, StorePlace::Nats { address, replicas: 5 } if address.name == "test"));
}

#[test]
fn what_is_wrong_with_nats_is_named_and_its_secrets_are_not_repeated() {
    let setup = Setup::new("biz_id = 1")
        .flag("store", "nats://panglu:planted@10.0.0.1")
        .flag("store_replicas", "2")
        .variable("PANGLU_STORE_CREDENTIALS", "planted in words");
    let expected = [
        ("PANGLU_STORE_CREDENTIALS", "malformed"),
        ("store", "secret-in-the-open"),
        ("store_replicas", "not-one-of"),
    ];
    assert_eq!(
        setup.mistakes(),
        BTreeMap::from(expected.map(|(field, code)| (field.to_owned(), code)))
    );
    let text = Config::read(&setup.layers).unwrap_err().text(Locale::En);
    assert!(!text.contains("planted"), "{text}");
    assert!(
        text.contains("PANGLU_STORE_CREDENTIALS") && text.contains("store_credentials_file"),
        "{text}"
    );
    let setup = Setup::new("biz_id = 1").flag("store", "postgres://10.0.0.1");
    assert_eq!(setup.mistakes()["store"], "malformed");
}

#[test]
fn the_template_is_a_valid_configuration_and_its_comments_are_the_defaults() {
    let written = Config::read(&Setup::new(TEMPLATE).layers).unwrap();
    let uncommented: Vec<_> = TEMPLATE
        .lines()
        .filter(|line| !line.starts_with("# ") && !line.contains("_file = ") && !line.contains("pages"))
        .filter(|line| {
            !["_domain", "status_app_id", "api_secret_id", "tls_certificate"]
                .iter()
                .any(|name| line.contains(name))
        })
        .map(|line| line.trim_start_matches('#'))
        .filter(|line| line.contains(" = "))
        .collect();
    let explicit = Config::read(&Setup::new(&uncommented.join("\n")).layers).unwrap();
    assert_eq!(
        format!("{:?}", written.settings),
        format!("{:?}", explicit.settings)
    );
    assert_eq!(format!("{:?}", written.cloud), format!("{:?}", explicit.cloud));
}

#[test]
fn access_to_the_cloud_is_whole_or_named_as_a_mistake() {
    let one = Setup::new("biz_id = 1\nstatus_app_id = 7\nconfirm_stops = 'perhaps'")
        .variable("PANGLU_API_KEY", "planted-secret-key");
    let expected = [
        ("api_secret_id", "missing"),
        ("confirm_stops", "not-one-of"),
        ("status_key_file", "missing"),
    ];
    assert_eq!(
        one.mistakes(),
        BTreeMap::from(expected.map(|(field, code)| (field.to_owned(), code)))
    );
    let whole = Setup::new("biz_id = 1\nstatus_app_id = 7\napi_secret_id = 'AKIDexample'")
        .variable("PANGLU_STATUS_KEY", "planted-status-key")
        .variable("PANGLU_API_KEY", "planted-secret-key");
    let config = Config::read(&whole.layers).unwrap();
    assert!(config.cloud.can_be_asked() && config.cloud.confirm_stops);
    assert!(!format!("{config:?}").contains("planted"));
    for (address, is_right) in [
        ("https://live.intl.tencentcloudapi.com/", true),
        ("http://127.0.0.1:9000", true),
        ("http://live.tencentcloudapi.com", false),
        ("https://live.tencentcloudapi.com/path", false),
        ("live.tencentcloudapi.com", false),
    ] {
        let setup = Setup::new(&format!("biz_id = 1\napi_address = '{address}'"));
        assert_eq!(Config::read(&setup.layers).is_ok(), is_right, "{address}");
    }
    let one = Setup::new("biz_id = 1\nplay_requires_link = true");
    assert_eq!(one.mistakes()["token_key_file"], "missing");
    let short = Setup::new("biz_id = 1").variable("PANGLU_TOKEN_KEY", "planted-short");
    assert_eq!(short.mistakes()["PANGLU_TOKEN_KEY"], "malformed");
    let one = Setup::new("biz_id = 1\nstatus_address = 'ftp://example.com'\nstatus_app_id = 0");
    assert_eq!(one.mistakes()["status_address"], "malformed");
    assert_eq!(one.mistakes()["status_app_id"], "out-of-range");
}

#[test]
fn no_setting_has_the_name_of_another() {
    let mut names: Vec<_> = FIELDS
        .iter()
        .flat_map(|field| [field.key(), field.variable().to_ascii_lowercase()])
        .collect();
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(FIELDS.iter().any(|field| field.kind == FieldKind::Secret));
}
