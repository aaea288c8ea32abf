//! Components shared by the pages.

mod address_list;
mod copy_button;
mod countdown;
mod field;
mod focus;
mod held_keys;
mod language_switch;
mod new_version;
mod picture;
mod player_script;
mod qr_code;
mod secret_field;
mod segmented;
mod sign;
mod skip_links;
mod tabs;
mod text_field;
mod wide;

pub(crate) use address_list::{Address, AddressLine, AddressList};
pub(crate) use copy_button::CopyButton;
pub(crate) use countdown::Countdown;
pub(crate) use focus::focus;
pub(crate) use held_keys::HeldKeys;
pub(crate) use language_switch::LanguageSwitch;
pub(crate) use new_version::NewVersion;
pub(crate) use picture::{Picture, Source, Watched};
pub(crate) use qr_code::QrCode;
pub(crate) use secret_field::SecretField;
pub(crate) use segmented::Segmented;
pub(crate) use sign::Sign;
pub(crate) use skip_links::SkipLinks;
pub(crate) use tabs::{TabList, TabPanel};
pub(crate) use text_field::TextField;
pub(crate) use wide::use_is_wide;
