//! What is known of a body before it is read.

/// What a reader expects of a body.
#[derive(Clone, Copy)]
pub(crate) struct Expected {
    /// The largest body that is read, in bytes.
    pub(crate) max_bytes: usize,
    /// The names that are read into a type. A second one of these in one object is a fault, because readers disagree about
    /// which of the two counts. At most 64.
    pub(crate) names: &'static [&'static str],
    /// In how many levels of objects these names are looked for: 1 is the outermost object alone.
    pub(crate) levels: usize,
}
