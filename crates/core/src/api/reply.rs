//! The envelope of every API 3.0 reply.

use alloc::vec::Vec;

use super::{ApiError, ReplyError};
use crate::notification::{Body, Expected, Fields, read_body};

/// The maximum size of a reply, in bytes. The largest page that the vendor allows is smaller.
pub const MAX_REPLY_BYTES: usize = 64 * 1024 * 1024;

/// The envelope and its fields are on two levels. Below them, the code that uses a field checks for duplicates.
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

/// Returns the fields of a reply. A reply with any fault is rejected, because the cloud sends valid JSON.
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

/// Returns the fields of `Response`, or the error in it.
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

/// Takes an array of objects; an error if the field is missing.
pub(super) fn list<T>(
    fields: &mut Fields,
    field: &'static str,
    read: fn(Fields) -> T,
) -> Result<Vec<T>, ReplyError> {
    let objects = fields.objects(field).ok_or(ReplyError::Incomplete { field })?;
    Ok(objects.into_iter().map(read).collect())
}
