//! The SDK of each platform, in a module of its own: what it calls its constants, what it answers, and how a call is written.

mod cpp;
mod java;
mod objc;

use alloc::string::String;

use panglu_core::{Locale, Platform};

use super::{Generation, PushCall, result::ResultType};

impl PushCall<'_> {
    /// The code: members of a class in Java and Objective-C, functions in C++, with comments in one language. Every text
    /// of the options is a literal of that language, whatever it contains.
    #[must_use]
    pub fn snippet(&self, locale: Locale) -> String {
        match self.platform {
            Platform::Android => java::write(self, locale),
            Platform::Ios => objc::write(self, locale),
            Platform::Pc => cpp::write(self, locale),
        }
    }
}

/// The answer to a start: the whole first, then one of its addresses. Empty where the call does not exist.
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
