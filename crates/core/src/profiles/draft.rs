//! A profile as it is typed or written, and what makes it valid.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::{LONGEST_NAME, NAMINGS, PUSH_VALIDITIES, Problem, Profile, ProfileFault, ProfileField};
use crate::{
    AppName, Authority, BizId, InputError, NamingRule, PlaySite, PushSite, SdkAppId,
    identify::{Warning, identify},
};

/// The longest validity of an address, in seconds: ten years.
const LONGEST_VALIDITY: u64 = 315_360_000;

/// The fields of a profile as texts; empty where nothing is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft([String; ProfileField::COUNT]);

impl Draft {
    /// The text of a field.
    #[must_use]
    pub fn get(&self, field: ProfileField) -> &str {
        // Every field has its place.
        self.0.get(field as usize).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub fn set(&mut self, field: ProfileField, text: String) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = text;
        }
    }

    /// The profile, or everything that is wrong with it.
    ///
    /// # Errors
    /// One fault for each field that cannot be used.
    pub fn check(&self) -> Result<Profile, Vec<ProfileFault>> {
        let mut checking = Checking {
            draft: self.trimmed(),
            faults: Vec::new(),
        };
        for field in ProfileField::ALL {
            if holds_secret(checking.draft.get(field)) {
                checking.fault(field, Problem::Secret);
            }
        }
        let profile = checking.profile();
        match profile {
            Some(profile) if checking.faults.is_empty() => Ok(profile),
            _ => Err(checking.faults),
        }
    }

    /// Without the spaces around values, and without what is the usual anyway.
    fn trimmed(&self) -> Self {
        let mut draft = Self(self.0.clone().map(|text| text.trim().to_owned()));
        if draft.get(ProfileField::Naming) == NamingRule::StreamCode.name() {
            draft.set(ProfileField::Naming, String::new());
        }
        draft
    }
}

/// Whether a text holds what core takes for a key, a credential or a signature.
pub(super) fn holds_secret(text: &str) -> bool {
    let warnings = identify(text).warnings;
    warnings
        .iter()
        .any(|warning| matches!(warning, Warning::Secret(_)))
}

/// Whether a character shows a name as something else than it is: control characters, and those that turn the direction of text.
pub(super) fn is_misleading(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

struct Checking {
    draft: Draft,
    /// At most one for each field.
    faults: Vec<ProfileFault>,
}

impl Checking {
    fn fault(&mut self, field: ProfileField, problem: Problem) {
        if !self.faults.iter().any(|fault| fault.field == field) {
            self.faults.push(ProfileFault { field, problem });
        }
    }

    fn profile(&mut self) -> Option<Profile> {
        self.name();
        let biz = self.required(ProfileField::BizId, BizId::parse);
        let domain = self.parsed(ProfileField::Domain, Authority::parse);
        let rtmp = self.parsed(ProfileField::RtmpDomain, Authority::parse);
        let https = match self.draft.get(ProfileField::Https) {
            "" => false,
            "true" => true,
            _ => {
                self.fault(ProfileField::Https, Problem::NotYesOrNo);
                false
            }
        };
        let app = self.parsed(ProfileField::App, AppName::parse);
        let push_domain = self.parsed(ProfileField::PushDomain, Authority::parse);
        let push_app = self.parsed(ProfileField::PushApp, AppName::parse);
        let naming = self.naming();
        let app_id = if naming == NamingRule::Trtc {
            self.required(ProfileField::SdkAppId, SdkAppId::parse)
        } else {
            self.parsed(ProfileField::SdkAppId, SdkAppId::parse)
        };
        let play_validity = self.seconds(ProfileField::PlayValidity);
        let push_validity = self.seconds(ProfileField::PushValidity);
        if push_validity.is_some_and(|seconds| !PUSH_VALIDITIES.contains(&seconds)) {
            let allowed = "3600, 43200, 86400, 604800, 2592000";
            self.fault(ProfileField::PushValidity, Problem::NotOneOf { allowed });
        }
        let biz = biz?;
        let mut play = domain
            .map_or_else(|| PlaySite::vendor_default(&biz), PlaySite::own)
            .https(https);
        if let Some(rtmp) = rtmp {
            play = play.rtmp(rtmp);
        }
        if let Some(app) = app {
            play = play.app(app);
        }
        let mut push = push_domain.map_or_else(|| PushSite::vendor_default(&biz), PushSite::own);
        if let Some(app) = push_app {
            push = push.app(app);
        }
        Some(Profile {
            draft: self.draft.clone(),
            biz,
            play,
            push,
            app_id,
            naming,
            play_validity,
            push_validity,
        })
    }

    fn name(&mut self) {
        let name = self.draft.get(ProfileField::Name);
        let problem = if name.is_empty() {
            Problem::Missing
        } else if name.chars().count() > LONGEST_NAME {
            Problem::TooLong { max: LONGEST_NAME }
        } else if name.chars().any(is_misleading) {
            Problem::Misleading
        } else {
            return;
        };
        self.fault(ProfileField::Name, problem);
    }

    fn naming(&mut self) -> NamingRule {
        let written = self.draft.get(ProfileField::Naming);
        if written.is_empty() {
            return NamingRule::StreamCode;
        }
        let rule = NAMINGS.into_iter().find(|rule| rule.name() == written);
        rule.unwrap_or_else(|| {
            let allowed = "stream-code, stream-code-upper, trtc, custom-user, custom-room";
            self.fault(ProfileField::Naming, Problem::NotOneOf { allowed });
            NamingRule::StreamCode
        })
    }

    /// A field that may be empty.
    fn parsed<T>(&mut self, field: ProfileField, parse: fn(&str) -> Result<T, InputError>) -> Option<T> {
        if self.draft.get(field).is_empty() {
            return None;
        }
        self.required(field, parse)
    }

    fn required<T>(&mut self, field: ProfileField, parse: fn(&str) -> Result<T, InputError>) -> Option<T> {
        let text = self.draft.get(field);
        if text.is_empty() {
            self.fault(field, Problem::Missing);
            return None;
        }
        match parse(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fault(field, Problem::Input(error));
                None
            }
        }
    }

    fn seconds(&mut self, field: ProfileField) -> Option<u64> {
        let text = self.draft.get(field);
        if text.is_empty() {
            return None;
        }
        // Only digits are accepted; `parse` would also accept a plus sign.
        let seconds = text.parse().ok().filter(|_| !text.starts_with('+'));
        let usable = seconds.filter(|seconds| *seconds <= LONGEST_VALIDITY);
        if usable.is_none() {
            self.fault(
                field,
                Problem::NotSeconds {
                    max: LONGEST_VALIDITY,
                },
            );
        }
        usable
    }
}
