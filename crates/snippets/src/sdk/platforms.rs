//! One module for the SDK of each platform: the names of its constants, its result types, and the code of its calls.

mod cpp;
mod java;
mod objc;

use alloc::string::String;

use panglu_core::{Locale, Platform};

use super::{Generation, PushCall, result::ResultType};

impl PushCall<'_> {
    /// Writes the code of the call: members of a class in Java and Objective-C, functions in C++. The comments are in
    /// the given language. Every text in the options is written as an escaped string literal.
    #[must_use]
    pub fn snippet(&self, locale: Locale) -> String {
        match self.platform {
            Platform::Android => java::write(self, locale),
            Platform::Ios => objc::write(self, locale),
            Platform::Pc => cpp::write(self, locale),
        }
    }
}

/// The result types of a start call: first the whole result, then one of its addresses. Empty if the call does not
/// exist on the platform.
///
/// Source: [`Generation::source`].
#[must_use]
pub const fn result_types(platform: Platform, generation: Generation) -> &'static [ResultType] {
    match platform {
        Platform::Android => java::result_types(generation),
        Platform::Ios => objc::result_types(generation),
        Platform::Pc => cpp::result_types(generation),
    }
}
