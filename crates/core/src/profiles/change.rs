//! What taking profiles over from a file changes.

use alloc::vec::Vec;

use super::{FileFault, MOST, Profile, ProfileField, named};

/// What a profile of a file does to those that are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Add,
    /// Another one has its name, and differs in these fields.
    Replace(Vec<ProfileField>),
    /// It is kept already.
    Same,
}

/// What taking over a profile would change.
#[must_use]
pub fn change(kept: &[Profile], profile: &Profile) -> Change {
    let Some(before) = named(kept, profile.name()) else {
        return Change::Add;
    };
    let differs = |field: &ProfileField| before.draft().get(*field) != profile.draft().get(*field);
    let fields: Vec<ProfileField> = ProfileField::ALL.into_iter().filter(differs).collect();
    if fields.is_empty() {
        Change::Same
    } else {
        Change::Replace(fields)
    }
}

/// The kept profiles with others taken over: one of the same name is replaced in its place, the rest is added at the end.
///
/// # Errors
/// If there would be too many.
pub fn merged(kept: &[Profile], taken: &[Profile]) -> Result<Vec<Profile>, FileFault> {
    let mut all = kept.to_vec();
    for profile in taken {
        match all.iter_mut().find(|before| before.is_named(profile.name())) {
            Some(before) => before.clone_from(profile),
            None => all.push(profile.clone()),
        }
    }
    if all.len() > MOST {
        return Err(FileFault::TooMany { max: MOST });
    }
    Ok(all)
}
