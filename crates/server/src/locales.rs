//! The texts of this crate, generated from `locales/` by the build script.
#![deny(dead_code)]

use panglu_core::{Locale, text};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));
