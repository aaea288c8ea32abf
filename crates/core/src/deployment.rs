//! The settings of a deployment: the play domain, and where the players' files are.
//!
//! They are in `profile.json` next to a page, so that they can be changed without rebuilding the page.

mod backend;
mod settings;

use alloc::borrow::Cow;

pub use backend::Backend;
pub use settings::{PlaySettings, PlayerSettings, Settings, SettingsFault, is_web_address};

use crate::{AppName, Authority, BizId, InputError, Locale, PlaySite, inspect::AddressParts, locales};

/// The checked settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deployment {
    site: Option<PlaySite>,
    /// An account with a play domain of its own.
    account: Option<(BizId, PlaySite)>,
    /// Where the players' files are.
    pub players: PlayerSettings,
    /// Where the backend is, if there is one.
    pub backend: Option<Backend>,
    secure_page: bool,
}

impl Deployment {
    /// Checks settings. `secure_page` tells whether the page was loaded over https. Such a page cannot load anything over
    /// http, so https is used there regardless of the settings.
    ///
    /// # Errors
    /// If the domain or the app name is invalid.
    pub fn new(settings: Settings, secure_page: bool) -> Result<Self, InputError> {
        Ok(Self {
            site: settings.play.as_ref().map(PlaySettings::site).transpose()?,
            account: None,
            players: settings.players,
            backend: settings.backend,
            secure_page,
        })
    }

    /// The same deployment with another play domain.
    #[must_use]
    pub fn with_site(mut self, site: PlaySite) -> Self {
        self.site = Some(site);
        self
    }

    /// The same deployment with a play domain for the streams of one account. All others are played as before.
    #[must_use]
    pub fn with_account(mut self, biz: BizId, site: PlaySite) -> Self {
        self.account = Some((biz, site));
        self
    }

    /// The play domain of the settings, which serves the streams of every account; `None` for the vendor's.
    #[must_use]
    pub fn own_site(&self) -> Option<PlaySite> {
        self.site.clone().map(|site| self.secured(site))
    }

    /// The play domain for an account's streams.
    #[must_use]
    pub fn play_site(&self, biz: &BizId) -> PlaySite {
        match &self.account {
            Some((account, site)) if account == biz => self.secured(site.clone()),
            _ => self.settings_site(biz),
        }
    }

    /// Whether an account's streams are played from where the settings alone say. If not, the audience's page, which knows
    /// nothing else, looks for them in the wrong place.
    #[must_use]
    pub fn is_by_settings(&self, biz: &BizId) -> bool {
        self.play_site(biz) == self.settings_site(biz)
    }

    fn settings_site(&self, biz: &BizId) -> PlaySite {
        self.own_site()
            .unwrap_or_else(|| self.secured(PlaySite::vendor_default(biz)))
    }

    /// Whether streams are expected from the host of an address, because it is the vendor's or the play domain of the settings
    /// or of the account.
    /// Any other host is a stranger, which a page contacts only when somebody wants it.
    #[must_use]
    pub fn expects(&self, address: &AddressParts) -> bool {
        let is_own = |site: &PlaySite| {
            let (host, port) = match site.authority().as_str().split_once(':') {
                Some((host, port)) => (host, port.parse().ok()),
                None => (site.authority().as_str(), None),
            };
            host.eq_ignore_ascii_case(&address.host) && port == address.port
        };
        let account = self.account.as_ref().map(|(_, site)| site);
        address.is_vendor_domain() || self.site.iter().chain(account).any(is_own)
    }

    fn secured(&self, site: PlaySite) -> PlaySite {
        if self.secure_page { site.https(true) } else { site }
    }
}

impl PlaySettings {
    /// The play domain.
    ///
    /// # Errors
    /// If the domain or the app name is invalid.
    pub fn site(&self) -> Result<PlaySite, InputError> {
        let mut site = PlaySite::own(Authority::parse(&self.authority)?).https(self.https);
        if let Some(rtmp) = &self.rtmp_authority {
            site = site.rtmp(Authority::parse(rtmp)?);
        }
        if let Some(app) = &self.app {
            site = site.app(AppName::parse(app)?);
        }
        Ok(site)
    }
}

/// Why settings cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeploymentError {
    /// The file could not be loaded.
    Missing,
    /// The file is not the expected JSON.
    Malformed(SettingsFault),
    /// A value in the file is invalid.
    Unusable(InputError),
}

impl DeploymentError {
    /// The message for people.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        let broken = |reason: Cow<'static, str>| locales::DeploymentBroken { reason }.text(locale);
        match self {
            Self::Missing => locales::DeploymentMissing.text(locale),
            Self::Malformed(fault) => broken(fault.text(locale)),
            Self::Unusable(error) => broken(error.text(locale).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::{
        borrow::ToOwned,
        string::{String, ToString},
    };

    use super::*;
    use crate::{
        Field, PlayFormat, StreamCode,
        inspect::{InspectContext, inspect},
        play_url,
    };

    fn flv(settings: Settings, secure_page: bool) -> String {
        let deployment = Deployment::new(settings, secure_page).unwrap();
        let code = StreamCode::parse("8888_test").unwrap();
        play_url(&code, PlayFormat::Flv, &deployment.play_site(&code.biz()), None).to_string()
    }

    fn own(authority: &str) -> Settings {
        let play = PlaySettings {
            authority: authority.to_owned(),
            https: true,
            app: Some("event".to_owned()),
            ..PlaySettings::default()
        };
        Settings {
            play: Some(play),
            ..Settings::default()
        }
    }

    #[test]
    fn without_settings_the_vendors_domain_is_used() {
        let address = flv(Settings::default(), false);
        assert_eq!(address, "http://8888.liveplay.myqcloud.com/live/8888_test.flv");
    }

    #[test]
    fn an_own_domain_is_used_for_every_account() {
        let address = flv(own("play.example.com"), false);
        assert_eq!(address, "https://play.example.com/event/8888_test.flv");
    }

    #[test]
    fn a_page_over_https_plays_over_https() {
        let address = flv(Settings::default(), true);
        assert_eq!(address, "https://8888.liveplay.myqcloud.com/live/8888_test.flv");
    }

    #[test]
    fn an_account_with_a_domain_of_its_own_leaves_the_others_as_they_were() {
        let [account, other] = ["8888", "2157"].map(|biz| BizId::parse(biz).unwrap());
        let site = PlaySite::own(Authority::parse("account.example.com").unwrap());
        let alone = Deployment::new(own("play.example.com"), true).unwrap();
        let both = alone.clone().with_account(account.clone(), site.clone());
        assert_eq!(both.play_site(&account), site.https(true), "the page is secure");
        assert_eq!(both.play_site(&other), alone.play_site(&other));
        assert!(!both.is_by_settings(&account) && both.is_by_settings(&other));
        let expected = |deployment: &Deployment| {
            let seen = inspect(
                "https://account.example.com/live/8888_a.flv",
                &InspectContext::default(),
            )
            .unwrap();
            deployment.expects(&seen.parts)
        };
        assert!(expected(&both) && !expected(&alone));
    }

    #[test]
    fn a_stream_is_expected_from_the_vendor_and_from_the_own_domain_alone() {
        let expected = |settings: Settings, address: &str| {
            let seen = inspect(address, &InspectContext::default()).unwrap();
            Deployment::new(settings, false).unwrap().expects(&seen.parts)
        };
        for vendors in [
            "http://8888.liveplay.myqcloud.com/live/8888_test.flv",
            "https://2157.liveplay.qcloud.com/live/2157_test.m3u8",
        ] {
            assert!(expected(Settings::default(), vendors), "{vendors}");
        }
        for strange in [
            "http://192.168.0.1/live/reboot.flv",
            "http://127.0.0.1:8080/live/8888_test.flv",
            "http://play.example.com/live/8888_test.flv",
            "http://8888.liveplay.myqcloud.com.example.com/live/8888_test.flv",
            "http://8888-liveplay.myqcloud.com/live/8888_test.flv",
        ] {
            assert!(!expected(Settings::default(), strange), "{strange}");
        }
        assert!(expected(
            own("Play.example.com"),
            "http://play.example.com/live/8888_test.flv"
        ));
        assert!(!expected(
            own("play.example.com"),
            "http://play.example.com:81/live/8888_test.flv"
        ));
        assert!(expected(
            own("127.0.0.1:81"),
            "http://127.0.0.1:81/live/8888_test.flv"
        ));
    }

    #[test]
    fn a_mistake_in_the_settings_is_named() {
        let error = Deployment::new(own("https://play.example.com"), false).unwrap_err();
        assert_eq!(error.field(), Field::Domain);
        let told = DeploymentError::Unusable(error).text(Locale::En);
        assert!(told.contains("profile.json, Domain: "), "{told}");
    }
}
