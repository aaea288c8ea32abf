//! The texts of this crate, written from `locales/` by its build script.
#![deny(dead_code)]

use panglu_core::{Locale, text};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));
