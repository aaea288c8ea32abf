//! The form for an account.

use panglu_core::{
    Locale, NamingRule,
    profiles::{Draft, NAMINGS, PUSH_VALIDITIES, Profile, ProfileFault, ProfileField, named},
};
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{Accounts, Change, push_validity};
use crate::{
    components::{TextField, focus},
    language::use_locale,
    locales,
};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) accounts: UseReducerHandle<Accounts>,
    /// The account that is changed; `None` for a new one.
    pub(super) before: Option<String>,
    pub(super) on_done: Callback<()>,
}

/// Adds or changes an account. What is wrong is said once somebody wants to save it.
#[component]
pub(super) fn Editor(props: &Props) -> Html {
    let locale = use_locale();
    let accounts = &props.accounts;
    let draft = use_state_eq(|| {
        let before = props
            .before
            .as_deref()
            .and_then(|name| named(&accounts.profiles, name));
        before.map(|profile| profile.draft().clone()).unwrap_or_default()
    });
    let form = use_node_ref();
    let tries = use_state_eq(|| 0_u32);
    let is_tried = *tries > 0;
    {
        let form = form.clone();
        use_effect_with(*tries, move |_| {
            let form = form.cast::<Element>();
            focus(form.and_then(|form| form.query_selector("[aria-invalid=\"true\"]").ok()?));
        });
    }
    let checked = checked(&draft, accounts, props.before.as_deref());
    let faults = checked
        .as_ref()
        .err()
        .filter(|_| is_tried)
        .cloned()
        .unwrap_or_default();
    let is_faulty = is_tried && checked.is_err();
    let on_submit = {
        let (accounts, before, on_done) =
            (accounts.dispatcher(), props.before.clone(), props.on_done.clone());
        let tries = tries.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tries.set(*tries + 1);
            if let Ok(profile) = &checked {
                accounts.dispatch(Change::Save {
                    before: before.clone(),
                    profile: Box::new(profile.clone()),
                });
                on_done.emit(());
            }
        })
    };
    let set = |field: ProfileField| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut changed = (*draft).clone();
            changed.set(field, text);
            draft.set(changed);
        })
    };
    let fields = Form {
        draft: &draft,
        faults: &faults,
        locale,
    };
    let biz = draft.get(ProfileField::BizId).trim().to_owned();
    let biz = if biz.is_empty() { "BIZID".to_owned() } else { biz };
    let text = |field, placeholder: &str| fields.text(field, placeholder, set(field));
    html! {
        <form ref={form} class="account-form" novalidate=true onsubmit={on_submit}>
            <h3>{ if props.before.is_some() { locales::AccountEditTitle } else { locales::AccountAddTitle }.text(locale) }</h3>
            <div class="fields">
                { text(ProfileField::Name, "") }
                { text(ProfileField::BizId, "8888") }
            </div>
            <p class="note">{ locales::AccountOptional.text(locale) }</p>
            <div class="fields">
                { text(ProfileField::Domain, &format!("{biz}.liveplay.myqcloud.com")) }
                { text(ProfileField::App, "live") }
                { text(ProfileField::RtmpDomain, "") }
                { fields.https(set(ProfileField::Https)) }
                { text(ProfileField::PushDomain, &format!("{biz}.livepush.myqcloud.com")) }
                { text(ProfileField::PushApp, "live") }
                { fields.choice(ProfileField::Naming, &namings(locale), set(ProfileField::Naming)) }
                { text(ProfileField::SdkAppId, "1400000001") }
                { text(ProfileField::PlayValidity, "86400") }
                { fields.choice(ProfileField::PushValidity, &validities(locale), set(ProfileField::PushValidity)) }
            </div>
            if is_faulty {
                <p class="note error" role="alert">{ locales::AccountFaults { count: faults.len() }.text(locale) }</p>
            }
            <div class="acts">
                <button type="submit" class="main" data-act="keep">{ locales::AccountKeep.text(locale) }</button>
                <button type="button" data-act="cancel" onclick={props.on_done.reform(|_: MouseEvent| ())}>
                    { locales::AccountCancel.text(locale) }
                </button>
            </div>
        </form>
    }
}

fn checked(draft: &Draft, accounts: &Accounts, before: Option<&str>) -> Result<Profile, Vec<ProfileFault>> {
    let profile = draft.check()?;
    match accounts.taken(before, &profile) {
        Some(fault) => Err(vec![fault]),
        None => accounts
            .with(if before.is_some() {
                &[]
            } else {
                std::slice::from_ref(&profile)
            })
            .map(|_| profile)
            .map_err(|_| Vec::new()),
    }
}

/// The naming rules, with what they are called.
fn namings(locale: Locale) -> Vec<(String, String)> {
    // A profile does not name the usual one.
    let name = |rule: NamingRule| match rule {
        NamingRule::StreamCode => String::new(),
        rule => rule.name().to_owned(),
    };
    NAMINGS
        .into_iter()
        .map(|rule| (name(rule), rule.text(locale).into_owned()))
        .collect()
}

fn validities(locale: Locale) -> Vec<(String, String)> {
    let usual = (String::new(), locales::AccountUsual.text(locale).into_owned());
    let others = PUSH_VALIDITIES
        .into_iter()
        .map(|seconds| (seconds.to_string(), push_validity(seconds, locale).to_string()));
    std::iter::once(usual).chain(others).collect()
}

struct Form<'a> {
    draft: &'a Draft,
    faults: &'a [ProfileFault],
    locale: Locale,
}

impl Form<'_> {
    fn error(&self, field: ProfileField) -> Option<AttrValue> {
        let fault = self.faults.iter().find(|fault| fault.field == field)?;
        Some(fault.advice(self.locale).into())
    }

    fn text(&self, field: ProfileField, placeholder: &str, on_input: Callback<String>) -> Html {
        let is_number = matches!(
            field,
            ProfileField::BizId | ProfileField::SdkAppId | ProfileField::PlayValidity
        );
        html! {
            <TextField
                id={id(field)} label={field.label(self.locale)} value={self.draft.get(field).to_owned()}
                placeholder={placeholder.to_owned()} error={self.error(field)} {on_input}
                input_mode={if is_number { "numeric" } else { "text" }}
            />
        }
    }

    fn https(&self, on_input: Callback<String>) -> Html {
        let field = ProfileField::Https;
        let on_change = on_input.reform(|event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let is_checked = input.is_some_and(|input| input.checked());
            if is_checked {
                "true".to_owned()
            } else {
                String::new()
            }
        });
        html! {
            <label class="check">
                <input id={id(field)} type="checkbox" checked={!self.draft.get(field).is_empty()} onchange={on_change} />
                <span>{ locales::AccountHttps.text(self.locale) }</span>
            </label>
        }
    }

    fn choice(&self, field: ProfileField, options: &[(String, String)], on_input: Callback<String>) -> Html {
        let chosen = self.draft.get(field);
        let on_change = on_input.reform(|event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            select.map(|select| select.value()).unwrap_or_default()
        });
        html! {
            <div class="field">
                <label for={id(field)}>{ field.label(self.locale) }</label>
                <select id={id(field)} onchange={on_change}>
                    { for options.iter().map(|(value, label)| html! {
                        <option key={value.clone()} value={value.clone()} selected={chosen == value}>{ label }</option>
                    }) }
                </select>
            </div>
        }
    }
}

fn id(field: ProfileField) -> String {
    format!("account-{}", field.name())
}
