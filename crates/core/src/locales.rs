//! The texts of this crate, written from `locales/` by its build script.
#![deny(dead_code)]

use crate::text::{self, Locale};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));
