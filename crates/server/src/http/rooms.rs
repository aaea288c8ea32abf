//! The addresses of a room, and what its host's app reports.

pub(super) mod play;
pub(super) mod report;
pub(super) mod seen;

use panglu_core::{
    BizId, InputError, Locale, RoomId, Signature, SigningKey, StreamCode, StreamKind, TxTime, UserId,
};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::{app::App, problem::Problem};

/// A room and a user, as they stand in the address.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(in crate::http) struct Place {
    /// The number of the room.
    room: String,
    /// The host.
    user: String,
}

/// The camera or the screen.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Kind {
    /// `main`, the default, or `aux`.
    kind: Option<String>,
}

/// The parsed stream of a request.
struct Stream {
    room: RoomId,
    user: UserId,
    kind: StreamKind,
    code: StreamCode,
}

impl Stream {
    fn parse(biz: &BizId, place: &Place, kind: &Kind) -> Result<Self, InputError> {
        let room = RoomId::parse(&place.room)?;
        let user = UserId::parse(&place.user)?;
        let kind = kind
            .kind
            .as_deref()
            .map_or(Ok(StreamKind::Main), StreamKind::parse)?;
        let code = StreamCode::derive(biz, room, &user, kind);
        Ok(Self {
            room,
            user,
            kind,
            code,
        })
    }
}

fn parse(app: &App, place: &Place, kind: &Kind, locale: Locale) -> Result<Stream, Problem> {
    Stream::parse(&app.config.settings.biz_id, place, kind)
        .map_err(|error| Problem::new(error.into(), locale))
}

fn sign(
    app: &App,
    key: Option<&SigningKey>,
    code: &StreamCode,
    seconds: u64,
    locale: Locale,
) -> Result<Option<Signature>, Problem> {
    let now = app.clock.now();
    let until = TxTime::until(now.saturating_add(seconds), now);
    let until = until.map_err(|error| Problem::new(error.into(), locale))?;
    Ok(key.map(|key| key.sign(code, until)))
}
