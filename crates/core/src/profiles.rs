//! Profiles: what is known about an account, kept under a name, so that a person with several accounts need not type it again.
//!
//! They are handed on as a JSON file, which anybody may have written. A key is no part of one.

mod change;
mod draft;
mod fault;
mod field;
mod file;
#[cfg(test)]
mod tests;

pub use change::{Change, change, merged};
pub use draft::Draft;
pub use fault::{FileFault, LeftOut, Problem, ProfileFault};
pub use field::ProfileField;
pub use file::{Entry, ProfileFile, write};

use alloc::{string::String, vec::Vec};

use crate::{
    BizId, NamingRule, PlaySite, PushSite, SdkAppId, StreamKind, StreamName, TrtcRoom, UserId, candidates,
};

/// The most profiles that are kept.
pub const MOST: usize = 100;

/// The longest file that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;

/// How long a push address may be valid when it is signed, in seconds.
pub const PUSH_VALIDITIES: [u64; 5] = [3_600, 43_200, 86_400, 604_800, 2_592_000];

/// The naming rules that an account can follow and that name a room's stream.
pub const NAMINGS: [NamingRule; 5] = [
    NamingRule::StreamCode,
    NamingRule::StreamCodeUpper,
    NamingRule::Trtc,
    NamingRule::CustomUser,
    NamingRule::CustomRoom,
];

/// An account with everything that follows from its settings. All of it is valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    draft: Draft,
    /// The account.
    pub biz: BizId,
    /// Where its streams are played.
    pub play: PlaySite,
    /// Where its streams are pushed.
    pub push: PushSite,
    /// Its application of the newer service.
    pub app_id: Option<SdkAppId>,
    /// The rule by which its streams are named.
    pub naming: NamingRule,
    /// How long its play domain accepts an address after its `txTime`, in seconds.
    pub play_validity: Option<u64>,
    /// How long a push address that is signed for it may be used, in seconds.
    pub push_validity: Option<u64>,
}

impl Profile {
    /// What people call it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.draft.get(ProfileField::Name)
    }

    /// The settings as they are typed and written.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether this is the profile of that name. Names that differ in case alone are mistaken for each other.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        key(self.name()) == key(name)
    }

    /// The name of a room's stream by the account's rule; `None` for the documented rule.
    #[must_use]
    pub fn stream_name(&self, room: &TrtcRoom, user: &UserId, kind: StreamKind) -> Option<StreamName> {
        if self.naming == NamingRule::StreamCode {
            return None;
        }
        candidates(room, user, Some(&self.biz), self.app_id)
            .into_iter()
            .find(|found| found.rule == self.naming && found.kind.is_none_or(|of| of == kind))
            .map(|found| found.name)
    }
}

/// The profile of a name.
#[must_use]
pub fn named<'a>(profiles: &'a [Profile], name: &str) -> Option<&'a Profile> {
    profiles.iter().find(|profile| profile.is_named(name))
}

/// A name that is not among the given ones: the wanted one, or that with a number.
#[must_use]
pub fn free_name(profiles: &[Profile], wanted: &str) -> String {
    let is_free = |name: &String| named(profiles, name).is_none();
    let numbered = (2..).map(|number| alloc::format!("{wanted} {number}"));
    // There is a free one among finitely many profiles.
    core::iter::once(String::from(wanted))
        .chain(numbered)
        .find(is_free)
        .unwrap_or_default()
}

/// What two names are compared by.
fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The profiles of one name alone, for a file of its own.
#[must_use]
pub fn only(profiles: &[Profile], name: &str) -> Vec<Profile> {
    named(profiles, name).cloned().into_iter().collect()
}
