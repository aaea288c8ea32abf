//! The code of a call, in its platform's language.

use alloc::string::String;

use panglu_core::Locale;

use super::{PushCall, cpp, java, objc};
use panglu_core::Platform;

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
