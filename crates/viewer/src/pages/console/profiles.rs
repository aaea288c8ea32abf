//! Several accounts beside this site's settings: chosen in one step, kept on this device, handed on as a file.

mod bar;
mod editor;
mod importer;
pub(super) mod manager;
mod preview;
mod row;
mod state;
mod stored;

use std::rc::Rc;

use gloo::{events::EventListener, utils::window};
use panglu_core::{
    BizId, Locale, PlaySite, PushSite, StreamName, TrtcRoom,
    deployment::Deployment,
    profiles::{Profile, ProfileField},
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub(super) use bar::{AccountBar, AccountNotes};
pub(super) use state::{Accounts, Change};
pub(crate) use stored::stored;

use super::state::{Action, ConsoleState};
use crate::{
    link::Room,
    locales,
    services::profiles::{self, Stored},
};

/// The chosen account, where the room that is looked at is one of its.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Account(pub(crate) Option<Rc<Profile>>);

impl Account {
    /// The name of a room's stream by the rule of the account: the documented one if it has no other.
    pub(crate) fn stream_name(&self, room: &Room) -> StreamName {
        let chosen = self
            .0
            .as_ref()
            .and_then(|profile| profile.stream_name(&TrtcRoom::Number(room.room), &room.user, room.kind));
        chosen.unwrap_or_else(|| room.code().as_ref().clone())
    }
}

/// The accounts of this device. What is changed is stored, and what another tab stores is taken over.
#[hook]
pub(super) fn use_accounts(stored: &Stored) -> UseReducerHandle<Accounts> {
    let accounts = use_reducer_eq(|| Accounts::stored(stored.clone()));
    {
        let accounts = accounts.clone();
        use_effect_with(accounts.changes, move |changes| {
            // What is damaged is left as it is until something is changed.
            if *changes > 0 {
                let kept = profiles::keep(&accounts.profiles, accounts.active_name());
                accounts.dispatch(Change::Kept(kept.err()));
            }
        });
    }
    {
        let dispatcher = accounts.dispatcher();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), "storage", move |_| {
                let dispatcher = dispatcher.clone();
                spawn_local(async move {
                    // What reads them is here, if there were any before.
                    if let Ok(now) = self::stored().await {
                        dispatcher.dispatch(Change::Elsewhere(now));
                    }
                });
            });
            move || drop(listener)
        });
    }
    accounts
}

/// Has the console follow the chosen account. Its name is nothing to follow.
#[hook]
pub(super) fn use_account_of(state: &UseReducerHandle<ConsoleState>, accounts: &Accounts) {
    // The account that was followed before; `None` before the first.
    let followed = use_mut_ref(|| None::<Option<BizId>>);
    let dispatcher = state.dispatcher();
    let active = accounts.active().map(|profile| Followed {
        biz: profile.biz.clone(),
        sites: (profile.play.clone(), profile.push.clone()),
        play_validity: profile.play_validity,
    });
    use_effect_with(active, move |active| {
        let biz = active.as_ref().map(|active| active.biz.clone());
        let before = followed.replace(Some(biz.clone()));
        let opens = before.is_none();
        // Without an account there is nothing to follow when the page opens.
        if !opens || active.is_some() {
            dispatcher.dispatch(Action::FollowAccount {
                // A room of another account stays when something else of the chosen one is changed.
                biz: biz.filter(|biz| before.flatten().as_ref() != Some(biz)),
                play_validity: active.as_ref().and_then(|active| active.play_validity),
                opens,
            });
        }
    });
}

/// What the console takes over from the chosen account.
#[derive(PartialEq)]
struct Followed {
    biz: BizId,
    sites: (PlaySite, PushSite),
    play_validity: Option<u64>,
}

/// The deployment with the chosen account's play domain, for this account's streams alone.
pub(super) fn deployment_of(deployment: Deployment, accounts: &Accounts) -> Deployment {
    match accounts.active() {
        Some(profile) => deployment.with_account(profile.biz.clone(), profile.play.clone()),
        None => deployment,
    }
}

/// What an account is, in one line.
fn summary(profile: &Profile, locale: Locale) -> String {
    let mut parts = vec![
        format!("BIZID {}", profile.biz),
        profile.play.authority().to_string(),
    ];
    let app = profile.draft().get(ProfileField::App);
    if !app.is_empty() {
        parts.push(format!("/{app}/"));
    }
    if !profile.draft().get(ProfileField::Naming).is_empty() {
        parts.push(profile.naming.text(locale).into_owned());
    }
    parts.join(" · ")
}

/// Where this site's settings say that streams are played from.
fn site_domain(deployment: &Deployment, locale: Locale) -> String {
    let site = deployment.own_site();
    let domain = site.as_ref().map(PlaySite::authority).map(ToString::to_string);
    match domain {
        Some(domain) => locales::AccountSiteDomain { domain }.text(locale),
        None => locales::AccountSiteVendor.text(locale),
    }
    .into_owned()
}

/// How long a push address may be used, in words.
pub(crate) fn push_validity(seconds: u64, locale: Locale) -> AttrValue {
    let hours = seconds / 3_600;
    if hours > 24 {
        locales::PushDays { days: hours / 24 }.text(locale).into()
    } else {
        locales::PushHours { hours }.text(locale).into()
    }
}
