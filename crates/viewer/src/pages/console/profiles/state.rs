//! The accounts of this device, which one is chosen, and what can be undone.

use std::{borrow::Cow, rc::Rc};

use panglu_core::{
    BizId, Locale,
    profiles::{FileFault, Problem, Profile, ProfileFault, ProfileField, merged, named},
};
use yew::Reducible;

use crate::{
    locales,
    services::profiles::{Stored, Trouble},
};

/// The accounts.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Accounts {
    pub(crate) profiles: Vec<Profile>,
    /// The name of the chosen one; `None` for this site's settings.
    active: Option<String>,
    pub(crate) trouble: Option<Trouble>,
    /// What was done last.
    pub(crate) done: Option<Done>,
    before: Option<(Vec<Profile>, Option<String>)>,
    /// Counts the changes that were made here, which are to be stored.
    pub(crate) changes: u32,
}

/// What was done, to be said.
#[derive(Clone, PartialEq)]
pub(crate) enum Done {
    Saved(String),
    Removed(String),
    Imported(usize),
    Undone,
}

impl Done {
    pub(crate) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Saved(name) => locales::AccountsSaved { name }.text(locale),
            Self::Removed(name) => locales::AccountsRemoved { name }.text(locale),
            Self::Imported(count) => locales::AccountsImported { count: *count }.text(locale),
            Self::Undone => locales::AccountsUndone.text(locale),
        }
    }
}

pub(crate) enum Change {
    /// Chooses an account by its name, or this site's settings.
    Switch(Option<String>),
    /// Adds a profile, or puts it in the place of the one of that name.
    Save {
        before: Option<String>,
        profile: Box<Profile>,
    },
    Remove(String),
    Import(Vec<Profile>),
    Undo,
    /// What was done in another tab. Which account is chosen is each tab's own affair.
    Elsewhere(Stored),
    /// The last change was stored, or not.
    Kept(Option<Trouble>),
}

impl Accounts {
    pub(crate) fn stored(stored: Stored) -> Self {
        let Stored {
            profiles,
            active,
            trouble,
        } = stored;
        Self {
            profiles,
            active,
            trouble,
            ..Self::default()
        }
    }

    /// The name of the chosen account.
    pub(crate) fn active_name(&self) -> Option<&str> {
        self.active.as_deref()
    }

    /// The chosen account.
    pub(crate) fn active(&self) -> Option<&Profile> {
        named(&self.profiles, self.active.as_deref()?)
    }

    /// The chosen account, if a room with this BIZID is one of its. A room of another account has nothing to do with it.
    pub(crate) fn of_room(&self, bizid: &str) -> Option<&Profile> {
        let bizid = bizid.trim();
        self.active()
            .filter(|profile| bizid.is_empty() || BizId::parse(bizid).as_ref() == Ok(&profile.biz))
    }

    /// Why a profile cannot have its name: another one has it already.
    pub(crate) fn taken(&self, before: Option<&str>, profile: &Profile) -> Option<ProfileFault> {
        let is_itself = |other: &&Profile| before.is_none_or(|before| !other.is_named(before));
        let mut others = self.profiles.iter().filter(is_itself);
        others
            .any(|other| other.is_named(profile.name()))
            .then_some(ProfileFault {
                field: ProfileField::Name,
                problem: Problem::Taken,
            })
    }

    /// What is kept after taking over profiles.
    ///
    /// # Errors
    /// If there would be too many.
    pub(crate) fn with(&self, taken: &[Profile]) -> Result<Vec<Profile>, FileFault> {
        merged(&self.profiles, taken)
    }

    fn replace(&mut self, profiles: Vec<Profile>, active: Option<String>, done: Done) {
        self.before = (done != Done::Undone).then(|| (self.profiles.clone(), self.active.clone()));
        self.active = active.filter(|name| named(&profiles, name).is_some());
        self.profiles = profiles;
        self.done = Some(done);
        self.changes += 1;
    }

    /// Whether the last change can be undone.
    pub(crate) const fn can_undo(&self) -> bool {
        self.before.is_some()
    }
}

impl Reducible for Accounts {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match change {
            Change::Switch(name) => {
                next.active = name.filter(|name| named(&next.profiles, name).is_some());
                next.changes += 1;
            }
            Change::Save { before, profile } => {
                let name = profile.name().to_owned();
                let was_active = before.is_some() && before.as_deref() == self.active_name();
                let mut profiles = next.profiles.clone();
                match before.and_then(|before| profiles.iter().position(|other| other.is_named(&before))) {
                    Some(place) => profiles[place] = *profile,
                    None => profiles.push(*profile),
                }
                let active = if was_active {
                    Some(name.clone())
                } else {
                    next.active.clone()
                };
                next.replace(profiles, active, Done::Saved(name));
            }
            Change::Remove(name) => {
                let mut profiles = next.profiles.clone();
                profiles.retain(|profile| !profile.is_named(&name));
                next.replace(profiles, self.active.clone(), Done::Removed(name));
            }
            Change::Import(taken) => {
                if let Ok(profiles) = next.with(&taken) {
                    // A file may write the name in other letters.
                    let active = next.active().and_then(|active| named(&profiles, active.name()));
                    let active = active.map(|profile| profile.name().to_owned());
                    next.replace(profiles, active, Done::Imported(taken.len()));
                }
            }
            Change::Undo => {
                if let Some((profiles, active)) = next.before.take() {
                    next.replace(profiles, active, Done::Undone);
                }
            }
            // The event is about any part of the storage.
            Change::Elsewhere(stored) if stored.profiles == self.profiles => return self,
            Change::Elsewhere(stored) => {
                next.profiles = stored.profiles;
                next.trouble = stored.trouble;
                (next.before, next.done) = (None, None);
                next.active = self.active().map(|active| active.name().to_owned());
                next.active = next.active.filter(|name| named(&next.profiles, name).is_some());
            }
            Change::Kept(trouble) => next.trouble = trouble,
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::profiles::Draft;

    use super::*;

    fn profile(name: &str, biz: &str) -> Profile {
        let mut draft = Draft::default();
        draft.set(ProfileField::Name, name.to_owned());
        draft.set(ProfileField::BizId, biz.to_owned());
        draft.check().unwrap()
    }

    fn save(before: Option<&str>, profile: Profile) -> Change {
        Change::Save {
            before: before.map(str::to_owned),
            profile: Box::new(profile),
        }
    }

    fn after(changes: impl IntoIterator<Item = Change>) -> Rc<Accounts> {
        changes
            .into_iter()
            .fold(Rc::new(Accounts::default()), |accounts, change| {
                accounts.reduce(change)
            })
    }

    fn two() -> Vec<Change> {
        vec![
            save(None, profile("a", "8888")),
            save(None, profile("b", "2157")),
            Change::Switch(Some("b".to_owned())),
        ]
    }

    fn names(accounts: &Accounts) -> Vec<&str> {
        accounts.profiles.iter().map(Profile::name).collect()
    }

    #[test]
    fn an_account_counts_for_its_own_rooms_alone() {
        let accounts = after(two());
        let name = |bizid| accounts.of_room(bizid).map(Profile::name);
        assert_eq!(
            (name("2157"), name(" 2157 "), name("")),
            (Some("b"), Some("b"), Some("b"))
        );
        assert_eq!((name("8888"), name("21")), (None, None));
        assert_eq!(after([]).of_room("8888"), None);
    }

    #[test]
    fn a_chosen_account_stays_chosen_under_another_name() {
        let accounts = after(two()).reduce(save(Some("b"), profile("c", "2157")));
        assert_eq!(
            (names(&accounts), accounts.active_name()),
            (vec!["a", "c"], Some("c"))
        );
        let accounts = accounts.reduce(Change::Import(vec![profile("C", "1")]));
        assert_eq!(
            (names(&accounts), accounts.active_name()),
            (vec!["a", "C"], Some("C"))
        );
    }

    #[test]
    fn an_account_that_is_removed_comes_back() {
        let accounts = after(two()).reduce(Change::Remove("b".to_owned()));
        assert_eq!((names(&accounts), accounts.active()), (vec!["a"], None));
        let accounts = accounts.reduce(Change::Undo);
        assert_eq!(
            (names(&accounts), accounts.active_name()),
            (vec!["a", "b"], Some("b"))
        );
        assert!(!accounts.can_undo());
    }

    #[test]
    fn what_another_tab_does_does_not_switch_this_one() {
        let elsewhere = |names: &[&str]| {
            Change::Elsewhere(Stored {
                profiles: names.iter().map(|name| profile(name, "2157")).collect(),
                active: Some("a".to_owned()),
                trouble: None,
            })
        };
        let accounts = after(two()).reduce(elsewhere(&["a", "b", "c"]));
        assert_eq!(
            (names(&accounts), accounts.active_name()),
            (vec!["a", "b", "c"], Some("b"))
        );
        let accounts = accounts.reduce(elsewhere(&["a"]));
        assert_eq!(accounts.active_name(), None, "it is gone");
    }

    #[test]
    fn a_name_is_taken_once() {
        let accounts = after(two());
        assert!(accounts.taken(None, &profile("A", "1")).is_some());
        assert_eq!(
            accounts.taken(Some("a"), &profile("A", "1")),
            None,
            "it is its own"
        );
        assert!(accounts.taken(Some("b"), &profile("a", "1")).is_some());
    }
}
