//! The HTTP reply that ends the retries.

/// An HTTP reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: &'static str,
}

/// The reply that confirms receipt. One vendor document requires status 200 and ignores the body, another requires this
/// body; this reply meets both. Send it within 20 seconds, also for a duplicate; otherwise the cloud continues to
/// retry.
///
/// Sources: vendor documents on relayed streaming in stream-code mode (both editions of 2018) and on receiving event
/// notifications (2024-10-24).
pub const REPLY: Reply = Reply {
    status: 200,
    content_type: "application/json",
    body: r#"{"code":0}"#,
};
