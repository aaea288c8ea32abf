//! The form fields for the options of a call. Only the options of the selected SDK are shown.

use panglu_core::{Locale, text::Text};
use panglu_snippets::{
    FileFormats,
    sdk::{Action, PushOption},
};
use yew::prelude::*;

use super::{
    sdk_choices::{encodes, rates, types},
    sdk_options::{CallForm, FieldError, Offer},
};
use crate::{
    components::{SecretField, TextField},
    language::use_locale,
    locales,
};

const FILES: [(&str, FileFormats); 3] = [
    ("FLV", FileFormats::FLV),
    ("HLS", FileFormats::HLS),
    ("MP4", FileFormats::MP4),
];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) form: CallForm,
    pub(super) offer: Offer,
    pub(super) action: Action,
    pub(super) on_form: Callback<CallForm>,
}

/// Shows the fields of one call.
#[component]
pub(super) fn CallFields(props: &Props) -> Html {
    let locale = use_locale();
    let starts = props.action == Action::Start;
    let has = |option| starts && props.offer.has(option);
    html! {
        <>
            if starts {
                { encodes(&props.form, &props.on_form, locale) }
            }
            if has(PushOption::RecordFiles) {
                <fieldset class="switches">
                    <legend>{ locales::CallsRecordFiles.text(locale) }</legend>
                    { for FILES.into_iter().map(|(name, file)| {
                        let on = props.form.record_files.contains(file);
                        let changed = if on { props.form.record_files.without(file) } else { props.form.record_files.and(file) };
                        switch(props, name, name, on, CallForm { record_files: changed, ..props.form.clone() })
                    }) }
                </fieldset>
            }
            if has(PushOption::Record) || has(PushOption::Watermark) {
                <div class="switches">
                    if has(PushOption::Record) {
                        { switch(props, "record", &locales::CallsRecord.text(locale), props.form.record,
                            CallForm { record: !props.form.record, ..props.form.clone() }) }
                    }
                    if has(PushOption::Watermark) {
                        { switch(props, "watermark", &locales::CallsWatermark.text(locale), props.form.watermark,
                            CallForm { watermark: !props.form.watermark, ..props.form.clone() }) }
                    }
                </div>
            }
            <div class="choices">
                if has(PushOption::Rate) { { rates(&props.form, &props.on_form, locale) } }
                if has(PushOption::SdkType) { { types(&props.form, &props.on_form, locale) } }
            </div>
            <div class="fields">
                { for texts(props).into_iter().map(|field| field.view(props, locale)) }
                if has(PushOption::ChannelPassword) { { password(props, locale) } }
            </div>
        </>
    }
}

fn password(props: &Props, locale: Locale) -> Html {
    let form = props.form.clone();
    let error = form.channel_password().err();
    html! {
        <SecretField
            id="sdk-channel-password" label={locales::CallsPassword.text(locale)} value={form.channel_password.clone()}
            hint={AttrValue::from(locales::CallsPasswordHint.text(locale))}
            error={error.map(|error| AttrValue::from(error.text(locale)))}
            on_input={props.on_form.reform(move |channel_password| CallForm { channel_password, ..form.clone() })}
        />
    }
}

fn switch(props: &Props, name: &'static str, label: &str, on: bool, turned: CallForm) -> Html {
    let flip = props.on_form.reform(move |_: Event| turned.clone());
    html! {
        <label key={name}><input type="checkbox" name={format!("sdk-{name}")} checked={on} onchange={flip} />{ label.to_owned() }</label>
    }
}

/// A text field for an option.
struct TextOption {
    id: &'static str,
    label: Text,
    hint: Text,
    placeholder: &'static str,
    value: String,
    error: Option<FieldError>,
    change: fn(&mut CallForm, String),
}

impl TextOption {
    fn view(self, props: &Props, locale: Locale) -> Html {
        let (form, change) = (props.form.clone(), self.change);
        let on_input = props.on_form.reform(move |text: String| {
            let mut form = form.clone();
            change(&mut form, text);
            form
        });
        html! {
            <TextField
                key={self.id} id={self.id} label={self.label.text(locale)} hint={AttrValue::from(self.hint.text(locale))}
                placeholder={self.placeholder} value={self.value} {on_input}
                error={self.error.map(|error| AttrValue::from(error.text(locale)))}
            />
        }
    }
}

/// The text fields of the call.
fn texts(props: &Props) -> Vec<TextOption> {
    let (form, offer) = (&props.form, &props.offer);
    let starts = props.action == Action::Start;
    let mut fields = Vec::new();
    if offer.has(PushOption::Room) {
        fields.push(TextOption {
            id: "sdk-group",
            label: locales::CallsGroup,
            hint: locales::CallsGroupHint,
            placeholder: "15000",
            value: form.group.clone(),
            error: form.group().err(),
            change: |form, text| form.group = text,
        });
    }
    if starts && offer.has(PushOption::ChannelName) {
        fields.push(TextOption {
            id: "sdk-channel-name",
            label: locales::CallsChannelName,
            hint: locales::CallsChannelNameHint,
            placeholder: "",
            value: form.channel_name.clone(),
            error: form.channel_name().err(),
            change: |form, text| form.channel_name = text,
        });
    }
    if starts && offer.has(PushOption::ChannelDescription) {
        fields.push(TextOption {
            id: "sdk-channel-description",
            label: locales::CallsDescription,
            hint: locales::CallsDescriptionHint,
            placeholder: "",
            value: form.channel_description.clone(),
            error: form.channel_description().err(),
            change: |form, text| form.channel_description = text,
        });
    }
    if starts && offer.has(PushOption::RecordId) {
        fields.push(TextOption {
            id: "sdk-record-id",
            label: locales::CallsRecordId,
            hint: locales::CallsRecordIdHint,
            placeholder: "123456",
            value: form.record_id.clone(),
            error: form.record_id().err(),
            change: |form, text| form.record_id = text,
        });
    }
    if starts && form.watermark && offer.has(PushOption::WatermarkId) {
        fields.push(TextOption {
            id: "sdk-watermark-id",
            label: locales::CallsWatermarkId,
            hint: locales::CallsWatermarkIdHint,
            placeholder: "",
            value: form.watermark_id.clone(),
            error: form.watermark_id().err(),
            change: |form, text| form.watermark_id = text,
        });
    }
    if !starts {
        fields.push(TextOption {
            id: "sdk-channel-ids",
            label: locales::CallsChannelIds,
            hint: locales::CallsChannelIdsHint,
            placeholder: "",
            value: form.channel_ids.clone(),
            error: form.channel_ids().err(),
            change: |form, text| form.channel_ids = text,
        });
    }
    fields
}
