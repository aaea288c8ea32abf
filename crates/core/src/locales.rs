//! The texts of this crate, generated from `locales/` by the build script.
#![deny(dead_code)]

use crate::text::{self, Locale};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));
