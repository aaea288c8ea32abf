//! Where a row's stream is played.

use panglu_core::{BizId, PlayFormat, StreamName, deployment::Deployment, play_url};

use super::{super::workspace::signed, messages::Row};
use crate::{components::Source, secret::Secret};

/// The addresses of a row's stream, signed if the play key is known; `None` if the row has no stream name or no play host.
pub(super) fn addresses(row: &Row, profile: &Deployment, play_key: &Secret) -> Option<Source> {
    let name = StreamName::parse(&row.code).ok()?;
    let account = BizId::parse(&row.account).ok();
    let site = match &account {
        Some(account) => profile.play_site(account),
        None => profile.own_site()?,
    };
    let signature = signed(&name, play_key);
    let url = |format| play_url(&name, format, &site, signature.as_ref()).to_string();
    Some(Source {
        flv: url(PlayFormat::Flv),
        hls: url(PlayFormat::Hls),
    })
}
