//! The expected limits and field names of a body.

/// What the caller of the parser expects of a body.
#[derive(Clone, Copy)]
pub(crate) struct Expected {
    /// The maximum size of a body, in bytes.
    pub(crate) max_bytes: usize,
    /// The names of the known fields, at most 64. It is a fault if one object contains such a name twice, because
    /// parsers disagree about which value counts.
    pub(crate) names: &'static [&'static str],
    /// The number of object levels that these names apply to: 1 is only the outermost object.
    pub(crate) levels: usize,
}
