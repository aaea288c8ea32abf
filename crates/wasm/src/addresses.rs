//! The functions of `panglu/addresses`.

pub(crate) mod options;
mod urls;

pub use options::{CandidateOptions, OPTIONS, PlaySiteOptions, PushSiteOptions, SigningOptions};
pub use urls::{Candidate, Owner, PlayUrls, PushUrl, SiteUrlParts, UrlParts};

use panglu_core::{
    BizId, Fault, Field, InputError, RoomId, StreamCode, StreamKind, TrtcRoom, UserId, UserRef,
};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::error::Failure;

/// The stream code of a room.
///
/// # Errors
/// If an id is invalid.
#[wasm_bindgen]
pub fn stream_code(
    biz_id: &str,
    room_id: &str,
    user_id: &str,
    kind: Option<String>,
) -> Result<String, JsValue> {
    let derive = || -> Result<_, InputError> {
        let biz = BizId::parse(biz_id)?;
        let kind = kind_of(kind)?;
        Ok(StreamCode::derive(&biz, RoomId::parse(room_id)?, &UserId::parse(user_id)?, kind).to_string())
    };
    Ok(derive().map_err(Failure::from)?)
}

/// The part of the stream code after [`SiteUrlParts`]' `code`. It is the only call for each room of a roster.
///
/// # Errors
/// If an id is invalid.
#[wasm_bindgen]
pub fn stream_suffix(room_id: &str, user_id: &str, kind: Option<String>) -> Result<String, JsValue> {
    Ok(suffix(RoomId::parse(room_id), user_id, kind)?)
}

/// The same for a room given as a number, which takes a tenth less time than a string.
///
/// # Errors
/// If an id is invalid.
#[wasm_bindgen]
pub fn stream_suffix_of_number(room_id: u32, user_id: &str, kind: Option<String>) -> Result<String, JsValue> {
    Ok(suffix(RoomId::from_number(room_id.into()), user_id, kind)?)
}

fn suffix(room: Result<RoomId, InputError>, user_id: &str, kind: Option<String>) -> Result<String, Failure> {
    Ok(panglu_core::stream_suffix(
        room?,
        UserRef::parse(user_id)?,
        kind_of(kind)?,
    ))
}

fn kind_of(kind: Option<String>) -> Result<StreamKind, InputError> {
    kind.map_or(Ok(StreamKind::Main), |kind| StreamKind::parse(&kind))
}

/// Checks a whole stream code and returns it. If an account is given, the code must belong to it.
///
/// # Errors
/// If the code or the account is invalid, or the code belongs to another account.
#[wasm_bindgen]
pub fn checked_code(code: &str, biz_id: Option<String>) -> Result<String, JsValue> {
    Ok(account_code(code, biz_id.as_deref())
        .map_err(Failure::from)?
        .to_string())
}

fn account_code(code: &str, biz_id: Option<&str>) -> Result<StreamCode, InputError> {
    let code = StreamCode::parse(code)?;
    match biz_id {
        Some(biz) if BizId::parse(biz)?.as_str() != code.biz_digits() => {
            Err(InputError::new(Field::Code, Fault::PrefixMissing))
        }
        _ => Ok(code),
    }
}

/// The parts before and after the stream codes in the play addresses of an account.
///
/// # Errors
/// If an option is invalid.
#[wasm_bindgen]
pub fn play_site(biz_id: &str, site: &PlaySiteOptions) -> Result<Ts<SiteUrlParts>, JsValue> {
    let parts = || -> Result<_, Failure> {
        let biz = BizId::parse(biz_id)?;
        Ok(SiteUrlParts::new(site, &biz)?.into_ts()?)
    };
    Ok(parts()?)
}

/// The play addresses of one stream, signed if there is a key. `now` is in Unix seconds.
///
/// # Errors
/// If an option is invalid.
#[wasm_bindgen]
pub fn play_urls(
    code: &str,
    site: &PlaySiteOptions,
    signing: &SigningOptions,
    now: f64,
) -> Result<Ts<PlayUrls>, JsValue> {
    let urls = || -> Result<_, Failure> { Ok(PlayUrls::new(code, site, signing, now)?.into_ts()?) };
    Ok(urls()?)
}

/// The push address of one stream, as a whole and split into the two parts that OBS needs. `now` is in Unix seconds.
///
/// # Errors
/// If an option is invalid.
#[wasm_bindgen]
pub fn push_url(
    code: &str,
    site: &PushSiteOptions,
    signing: &SigningOptions,
    now: f64,
) -> Result<Ts<PushUrl>, JsValue> {
    let push = || -> Result<_, Failure> {
        let code = StreamCode::parse(code)?;
        Ok(PushUrl::new(&code, site, signing, now)?.into_ts()?)
    };
    Ok(push()?)
}

/// The possible names of a room's streams, the likeliest first.
///
/// # Errors
/// If an id is invalid.
#[wasm_bindgen]
pub fn candidates(options: &CandidateOptions) -> Result<Vec<Ts<Candidate>>, JsValue> {
    let names = || -> Result<Vec<_>, Failure> {
        let biz = BizId::parse(&options.biz_id())?;
        let (room, user) = (
            TrtcRoom::parse(&options.room_id())?,
            UserId::parse(&options.user_id())?,
        );
        let (app, locale) = (options.application()?, options.language());
        let found = panglu_core::candidates(&room, &user, Some(&biz), app);
        found
            .iter()
            .map(|one| Ok(Candidate::new(one, locale).into_ts()?))
            .collect()
    };
    Ok(names()?)
}

/// Finds the owner of a stream code. A room and its user have the same index in both lists; `before` rooms were passed
/// in earlier calls.
///
/// # Errors
/// If the code belongs to another account, or a room is invalid. The error gives the room's index in the whole roster.
#[wasm_bindgen]
pub fn which_room(
    code: &str,
    biz_id: &str,
    room_ids: Vec<String>,
    user_ids: Vec<String>,
    before: usize,
) -> Result<Option<Ts<Owner>>, JsValue> {
    let find = || -> Result<_, Failure> {
        let code = account_code(code, Some(biz_id))?;
        let mut roster = Vec::with_capacity(room_ids.len());
        for (index, (room, user)) in room_ids.iter().zip(&user_ids).enumerate() {
            let parsed = || Ok((RoomId::parse(room)?, UserId::parse(user)?));
            roster.push(parsed().map_err(|error: InputError| Failure::from(error).of_room(before + index))?);
        }
        let owner = panglu_core::reverse_lookup(&code, roster.iter().map(|(room, user)| (*room, user)));
        let Some(owner) = owner else { return Ok(None) };
        let index = roster
            .iter()
            .position(|(room, user)| *room == owner.room && user == owner.user);
        Ok(Some(
            Owner::new(before + index.unwrap_or_default(), owner.kind).into_ts()?,
        ))
    };
    Ok(find()?)
}
