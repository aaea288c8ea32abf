//! What every reply of API 3.0 has around its answer.

use alloc::vec::Vec;

use super::{ApiError, ReplyError};
use crate::notification::{Body, Expected, Fields, read_body};

/// The largest reply that is read, in bytes: a page of as many live streams as the vendor allows has less.
pub const MAX_REPLY_BYTES: usize = 64 * 1024 * 1024;

/// The envelope and what it may hold stand two levels deep; deeper, whoever reads a field looks for its doubles.
const EXPECTED: Expected = Expected {
    max_bytes: MAX_REPLY_BYTES,
    names: &[
        "Response",
        "Error",
        "RequestId",
        "DataInfoList",
        "TotalNum",
        "TotalPage",
        "PageNum",
        "PageSize",
        "StreamState",
        "ret",
        "message",
        "output",
    ],
    levels: 2,
};

/// The fields of a reply. A reply with any fault is not read: what the cloud sends has none.
pub(super) fn fields(reply: &[u8]) -> Result<Fields, ReplyError> {
    let Body { fields, faults, .. } = read_body(reply, EXPECTED).map_err(ReplyError::Body)?;
    if !faults.is_empty() {
        return Err(ReplyError::Body(faults));
    }
    Ok(Fields {
        rest: fields,
        ..Fields::default()
    })
}

/// What stands in `Response`, unless that is an error.
pub(super) fn response(reply: &[u8]) -> Result<Fields, ReplyError> {
    let incomplete = |field| ReplyError::Incomplete { field };
    let mut response = fields(reply)?.object("Response").ok_or(incomplete("Response"))?;
    if !response.rest.iter().any(|(name, _)| name == "Error") {
        return Ok(response);
    }
    let mut error = response.object("Error").ok_or(incomplete("Error"))?;
    Err(ReplyError::Api(ApiError {
        code: error.text("Code").ok_or(incomplete("Code"))?,
        message: error.text("Message"),
        request_id: response.text("RequestId"),
    }))
}

/// Takes a list, or says that there is none.
pub(super) fn list<T>(
    fields: &mut Fields,
    field: &'static str,
    read: fn(Fields) -> T,
) -> Result<Vec<T>, ReplyError> {
    let objects = fields.objects(field).ok_or(ReplyError::Incomplete { field })?;
    Ok(objects.into_iter().map(read).collect())
}
