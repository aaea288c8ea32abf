//! The answer that ends the retries.

/// An HTTP answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: &'static str,
}

/// "Received." One vendor document asks for status 200 and ignores the body, another asks for this body; this answer
/// satisfies both. Give it within 20 seconds, and to a double as well: only then do the retries end.
///
/// Sources: vendor documents on relayed streaming in stream-code mode (both editions of 2018), on receiving event
/// notifications (2024-10-24).
pub const REPLY: Reply = Reply {
    status: 200,
    content_type: "application/json",
    body: r#"{"code":0}"#,
};
