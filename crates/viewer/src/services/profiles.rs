//! The accounts' profiles on this device, kept in the browser's storage in the form of their file. They hold no key.

use panglu_core::{
    Locale,
    profiles::{FileFault, Profile, ProfileFile, named, write},
};
use std::borrow::Cow;

use super::storage::storage;
use crate::locales;

/// Where the profiles are.
const LIST: &str = "panglu.profiles";

/// Where the name of the chosen one is; nothing means this site's settings.
const ACTIVE: &str = "panglu.profile";

/// What is in the storage.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Stored {
    pub(crate) profiles: Vec<Profile>,
    pub(crate) active: Option<String>,
    pub(crate) trouble: Option<Trouble>,
}

/// Why profiles are not kept, or not as they were.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Trouble {
    /// The browser lets the page store nothing, or its storage is full.
    NotKept,
    /// What is stored is no file of profiles. It is left as it is until something is changed.
    Damaged(FileFault),
    /// Some of what is stored cannot be used.
    Partly(usize),
}

impl Trouble {
    /// What is the case, and what to do.
    pub(crate) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::NotKept => locales::AccountsNotKept.text(locale),
            Self::Damaged(fault) => locales::AccountsDamaged {
                reason: fault.text(locale),
            }
            .text(locale),
            Self::Partly(count) => locales::AccountsPartly { count: *count }.text(locale),
        }
    }
}

/// The stored file, and the name of the chosen profile; `None` if nothing is stored.
///
/// # Errors
/// If the browser lets the page store nothing. It works without.
pub(crate) fn kept() -> Result<Option<(String, Option<String>)>, Trouble> {
    let storage = storage().ok_or(Trouble::NotKept)?;
    let item = |name| storage.get_item(name).ok().flatten();
    Ok(item(LIST).map(|list| (list, item(ACTIVE))))
}

/// Reads a stored file.
pub(crate) fn parse(list: &str, active: Option<String>) -> Stored {
    match ProfileFile::read(list) {
        Err(fault) => Stored {
            trouble: Some(Trouble::Damaged(fault)),
            ..Stored::default()
        },
        Ok(file) => {
            let profiles: Vec<Profile> = file.profiles().cloned().collect();
            let lost = file.entries.len() - profiles.len();
            Stored {
                active: active.filter(|name| named(&profiles, name).is_some()),
                trouble: (lost > 0).then_some(Trouble::Partly(lost)),
                profiles,
            }
        }
    }
}

/// Stores the profiles and which one is chosen. They are used all the same if that fails.
pub(crate) fn keep(profiles: &[Profile], active: Option<&str>) -> Result<(), Trouble> {
    let storage = storage().ok_or(Trouble::NotKept)?;
    let put = |name, text: Option<&str>| match text {
        Some(text) => storage.set_item(name, text),
        None => storage.remove_item(name),
    };
    let list = (!profiles.is_empty()).then(|| write(profiles));
    put(LIST, list.as_deref())
        .and_then(|()| put(ACTIVE, active))
        .map_err(|_| Trouble::NotKept)
}

#[cfg(test)]
mod tests {
    use panglu_core::profiles::{Draft, ProfileField};

    use super::*;

    fn profile(name: &str) -> Profile {
        let mut draft = Draft::default();
        draft.set(ProfileField::Name, name.to_owned());
        draft.set(ProfileField::BizId, "8888".to_owned());
        draft.check().unwrap()
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let profiles = vec![profile("a"), profile("b")];
        let stored = parse(&write(&profiles), Some("b".to_owned()));
        assert_eq!((stored.profiles, stored.active.as_deref()), (profiles, Some("b")));
        assert_eq!(stored.trouble, None);
    }

    #[test]
    fn a_chosen_profile_that_is_gone_is_not_chosen() {
        assert_eq!(parse(&write(&[profile("a")]), Some("b".to_owned())).active, None);
    }

    #[test]
    fn what_is_damaged_is_said_and_the_rest_is_used() {
        assert_eq!(
            parse("from another version", None)
                .trouble
                .map(|trouble| matches!(trouble, Trouble::Damaged(FileFault::Json(_)))),
            Some(true)
        );
        let partly = write(&[profile("a"), profile("b")]).replacen("8888", "88x8", 1);
        let stored = parse(&partly, None);
        assert_eq!(
            (stored.profiles, stored.trouble),
            (vec![profile("b")], Some(Trouble::Partly(1)))
        );
    }
}
