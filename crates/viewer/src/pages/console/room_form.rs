//! The form in which the operator enters a room.

use panglu_core::{Field, InputError, SigningKey, StreamKind};
use yew::prelude::*;

use crate::{
    components::{SecretField, Segmented, TextField},
    language::use_locale,
    link::{RoomQuery, is_just_empty},
    locales,
    secret::Secret,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) query: RoomQuery,
    pub(crate) on_query: Callback<RoomQuery>,
    pub(crate) play_key: Secret,
    pub(crate) on_play_key: Callback<Secret>,
}

/// The form. It shows errors for invalid values, but not for empty ones.
#[component]
pub(crate) fn RoomForm(props: &Props) -> Html {
    let locale = use_locale();
    let errors = props.query.room().err().unwrap_or_default();
    let complaint = |field: Field| -> Option<AttrValue> {
        let error = errors
            .iter()
            .find(|error| error.field() == field && !is_just_empty(error))?;
        Some(error.advice(locale).into())
    };
    let key_error = SigningKey::parse(props.play_key.expose().trim())
        .err()
        .filter(|error: &InputError| !is_just_empty(error))
        .map(|error| AttrValue::from(error.advice(locale)));
    let edit = |change: fn(&mut RoomQuery, String)| {
        let query = props.query.clone();
        props.on_query.reform(move |text: String| {
            let mut query = query.clone();
            change(&mut query, text);
            query
        })
    };
    let kind = props.query.kind().unwrap_or_default();
    html! {
        <form class="room" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <TextField
                id="bizid" label={locales::PageBizId.text(locale)} hint={AttrValue::from(locales::PageBizIdHint.text(locale))}
                placeholder="8888" input_mode="numeric"
                value={props.query.bizid.clone()} error={complaint(Field::BizId)}
                on_input={edit(|query, text| query.bizid = text)}
            />
            <TextField
                id="room" label={locales::PageRoomId.text(locale)} placeholder="293710" input_mode="numeric"
                value={props.query.room.clone()} error={complaint(Field::RoomId)}
                on_input={edit(|query, text| query.room = text)}
            />
            <TextField
                id="user" label={locales::PageUserId.text(locale)} placeholder="14y2l2c"
                value={props.query.user.clone()} error={complaint(Field::UserId)}
                on_input={edit(|query, text| query.user = text)}
            />
            <Segmented
                name="kind" label={locales::PageKind.text(locale)} selected={kind.as_str()}
                options={vec![
                    (StreamKind::Main.as_str(), locales::PageCamera.text(locale).into()),
                    (StreamKind::Aux.as_str(), locales::PageScreen.text(locale).into()),
                ]}
                on_select={edit(|query, text| query.kind = text).reform(|kind: &'static str| kind.to_owned())}
            />
            <SecretField
                id="play-key" label={locales::PagePlayKey.text(locale)} hint={AttrValue::from(locales::PagePlayKeyHint.text(locale))}
                value={props.play_key.clone()} error={key_error} on_input={&props.on_play_key}
            />
        </form>
    }
}
