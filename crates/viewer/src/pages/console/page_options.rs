//! The form for what a page around a player may choose: its size, a cover, and TcPlayer's advertisements.

use panglu_core::{Fault, Field, InputError, text::Text};
use panglu_snippets::players::{AdText, Address, Ads, Page};
use yew::prelude::*;

use crate::{components::TextField, language::use_locale, locales};

/// The values as typed. An empty one is left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct PageForm {
    width: String,
    height: String,
    cover: String,
    ad_tag: String,
    ad_user: String,
    ad_app: String,
    ad_license: String,
}

impl PageForm {
    /// The page, without advertisements if the player has none. An invalid value is left out; `errors` gets its reason.
    pub(super) fn page(&self, with_ads: bool, errors: &mut Vec<InputError>) -> Page {
        let mut page = Page::default();
        let (width, height) = (self.width.trim(), self.height.trim());
        if !width.is_empty() || !height.is_empty() {
            let number = |text: &str, usual: u32| match text {
                "" => usual,
                // What is no number is out of range.
                text => text.parse().unwrap_or_default(),
            };
            match page.clone().size(number(width, 640), number(height, 360)) {
                Ok(sized) => page = sized,
                Err(error) => errors.push(error),
            }
        }
        if !self.cover.trim().is_empty() {
            match Address::parse(Field::Cover, self.cover.trim()) {
                Ok(cover) => page = page.cover(cover),
                Err(error) => errors.push(error),
            }
        }
        match self.ads(with_ads) {
            None => page,
            Some(Ok(ads)) => page.ads(ads),
            Some(Err(found)) => {
                errors.extend(found);
                page
            }
        }
    }

    /// The advertisements; `None` if nothing of them is typed. They need all four values.
    fn ads(&self, with_ads: bool) -> Option<Result<Ads, Vec<InputError>>> {
        let typed = [&self.ad_tag, &self.ad_user, &self.ad_app, &self.ad_license];
        if !with_ads || typed.iter().all(|text| text.trim().is_empty()) {
            return None;
        }
        let text = |field, text: &str| AdText::parse(field, text.trim());
        Some(
            match (
                Address::parse(Field::AdTag, self.ad_tag.trim()),
                text(Field::AdUser, &self.ad_user),
                text(Field::AdApp, &self.ad_app),
                text(Field::AdLicense, &self.ad_license),
            ) {
                (Ok(tag), Ok(user_id), Ok(app_id), Ok(license)) => Ok(Ads {
                    tag,
                    user_id,
                    app_id,
                    license,
                }),
                (tag, user, app, license) => Err([tag.err(), user.err(), app.err(), license.err()]
                    .into_iter()
                    .flatten()
                    .collect()),
            },
        )
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) form: PageForm,
    pub(super) with_ads: bool,
    pub(super) errors: Vec<InputError>,
    pub(super) on_form: Callback<PageForm>,
}

/// A field: its id, its label, the field of its errors, its value, and how to change it.
type Entry = (
    &'static str,
    Text,
    Field,
    fn(&PageForm) -> &String,
    fn(&mut PageForm, String),
);

const SIZES_AND_COVER: [Entry; 3] = [
    (
        "page-width",
        locales::PageOptionsWidth,
        Field::Size,
        |form| &form.width,
        |form, text| form.width = text,
    ),
    (
        "page-height",
        locales::PageOptionsHeight,
        Field::Size,
        |form| &form.height,
        |form, text| form.height = text,
    ),
    (
        "page-cover",
        locales::PageOptionsCover,
        Field::Cover,
        |form| &form.cover,
        |form, text| form.cover = text,
    ),
];

const ADS: [Entry; 4] = [
    (
        "page-ad-tag",
        locales::PageOptionsAdTag,
        Field::AdTag,
        |form| &form.ad_tag,
        |form, text| form.ad_tag = text,
    ),
    (
        "page-ad-user",
        locales::PageOptionsAdUser,
        Field::AdUser,
        |form| &form.ad_user,
        |form, text| form.ad_user = text,
    ),
    (
        "page-ad-app",
        locales::PageOptionsAdApp,
        Field::AdApp,
        |form| &form.ad_app,
        |form, text| form.ad_app = text,
    ),
    (
        "page-ad-license",
        locales::PageOptionsAdLicense,
        Field::AdLicense,
        |form| &form.ad_license,
        |form, text| form.ad_license = text,
    ),
];

/// Shows the fields, those of the advertisements only for the player that has them.
#[component]
pub(super) fn PageOptions(props: &Props) -> Html {
    let locale = use_locale();
    let view = |(id, label, field, value, change): Entry| {
        let error = props.errors.iter().find(|error| error.field() == field);
        let text = match error.map(InputError::fault) {
            Some(Fault::Empty) => Some(locales::PageOptionsAdAll.text(locale).into_owned()),
            Some(_) => error.map(|error| error.advice(locale)),
            None => None,
        };
        let form = props.form.clone();
        let value = value(&form).clone();
        let on_input = props.on_form.reform(move |text| {
            let mut form = form.clone();
            change(&mut form, text);
            form
        });
        html! { <TextField key={id} {id} label={label.text(locale)} {value} error={text.map(AttrValue::from)} {on_input} /> }
    };
    html! {
        <details data-card="page-options">
            <summary>{ if props.with_ads { locales::PageOptionsWithAds.text(locale) } else { locales::PageOptionsTitle.text(locale) } }</summary>
            <div class="fields">
                { for SIZES_AND_COVER.into_iter().map(view) }
                if props.with_ads { { for ADS.into_iter().map(view) } }
            </div>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_form_is_the_usual_page() {
        let mut errors = Vec::new();
        assert_eq!(PageForm::default().page(true, &mut errors), Page::default());
        assert!(errors.is_empty());
    }

    #[test]
    fn advertisements_need_all_four_values_and_only_where_a_player_has_them() {
        let form = PageForm {
            ad_user: "u".to_owned(),
            width: "0".to_owned(),
            ..PageForm::default()
        };
        let fields = |with_ads| {
            let mut errors = Vec::new();
            let page = form.page(with_ads, &mut errors);
            assert_eq!(page, Page::default());
            errors.iter().map(InputError::field).collect::<Vec<_>>()
        };
        assert_eq!(
            fields(true),
            [Field::Size, Field::AdTag, Field::AdApp, Field::AdLicense]
        );
        assert_eq!(fields(false), [Field::Size]);
    }
}
