//! Every setting, once: the names of flags and variables and the known keys of the file are made from this table.

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// Its key in the file. With dashes it is the flag, in capitals after `PANGLU_` the variable.
    pub name: &'static str,
    /// Where it may come from.
    pub kind: FieldKind,
    /// What it is, for the help of the command line.
    pub about: &'static str,
}

/// Where a setting may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// File, environment or flag.
    Plain,
    /// The environment, or a file of its own whose path is the setting `<name>_file`.
    Secret,
}

const fn plain(name: &'static str, about: &'static str) -> FieldSpec {
    FieldSpec {
        name,
        kind: FieldKind::Plain,
        about,
    }
}

const fn secret(name: &'static str, about: &'static str) -> FieldSpec {
    FieldSpec {
        name,
        kind: FieldKind::Secret,
        about,
    }
}

/// All settings, in the order of the configuration file.
pub const FIELDS: &[FieldSpec] = &[
    plain("listen", "Address and port to listen on"),
    plain(
        "tls_certificate",
        "File of the certificate, to speak TLS without a proxy",
    ),
    plain("biz_id", "The BIZID of the account"),
    plain("play_domain", "Domain that streams are played from"),
    plain("play_rtmp_domain", "Domain of RTMP, if it is another one"),
    plain("push_domain", "Domain that streams are pushed to"),
    plain("app_name", "Path before the stream name"),
    plain("https", "Whether play addresses begin with https: true or false"),
    plain("play_seconds", "How long a play address is valid"),
    plain(
        "play_requires_link",
        "Whether play addresses are given out for a link only",
    ),
    plain("push_seconds", "How long a push address is valid"),
    plain(
        "store",
        "File of the database, or nats:// and the servers of NATS",
    ),
    plain(
        "store_replicas",
        "How many servers of NATS keep each event: 1, 3 or 5",
    ),
    plain("retain_days", "How many days events and deliveries are kept"),
    plain(
        "notification_sources",
        "Networks that notifications may come from",
    ),
    plain(
        "status_app_id",
        "APPID of the account, to ask the older status interface",
    ),
    plain("status_address", "Address of the older status interface"),
    plain("api_secret_id", "SecretId of API 3.0"),
    plain("api_address", "Address of API 3.0"),
    plain(
        "confirm_stops",
        "Whether the cloud is asked before a stop notification is believed",
    ),
    plain("operator_tokens", "SHA-256 digests of the operators' tokens"),
    plain("cors_origins", "Origins whose pages may read the public answers"),
    plain(
        "trusted_proxies",
        "Networks of proxies whose X-Forwarded-For is believed",
    ),
    plain("event_listeners", "How many may listen to events at once"),
    plain("connections", "How many connections may be open at once"),
    plain("requests_per_minute", "Public requests a minute from one address"),
    plain(
        "witnesses",
        "How many networks of viewers must report the same before it counts",
    ),
    plain("header_seconds", "How long the head of a request may take"),
    plain("body_seconds", "How long a request and its answer may take"),
    plain("drain_seconds", "How long requests under way may take at the end"),
    plain("pages", "Folder of the built pages"),
    plain("log", "Form of the log: text or json"),
    plain(
        "log_filter",
        "What is logged, such as info or panglu_server=debug",
    ),
    secret("play_key", "Key that play addresses are signed with"),
    secret("push_key", "Key that push addresses are signed with"),
    secret(
        "notification_key",
        "Key that the live CDN signs notifications with",
    ),
    secret("callback_key", "Key that TRTC signs callbacks with"),
    secret(
        "notification_path",
        "Secret segment of the addresses of notifications",
    ),
    secret("tls_key", "Private key of the certificate"),
    secret("token_key", "Key that links and tokens of hosts are signed with"),
    secret(
        "status_key",
        "API authentication key of the older status interface",
    ),
    secret("api_key", "SecretKey of API 3.0"),
    secret("store_credentials", "Credentials for NATS"),
];

impl FieldSpec {
    /// The flag, with its dashes.
    #[must_use]
    pub fn flag(&self) -> String {
        self.key().replace('_', "-")
    }

    /// The key in the file: for a secret, that of the path of its file.
    #[must_use]
    pub fn key(&self) -> String {
        match self.kind {
            FieldKind::Plain => self.name.to_owned(),
            FieldKind::Secret => format!("{}_file", self.name),
        }
    }

    /// The variable of the environment.
    #[must_use]
    pub fn variable(&self) -> String {
        variable(self.name)
    }
}

/// The variable of a key.
pub(super) fn variable(key: &str) -> String {
    format!("PANGLU_{}", key.to_ascii_uppercase())
}
