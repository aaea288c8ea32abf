//! The clocks of the viewer. No other module reads the time.

use panglu_core::{Locale, Moment, moment::UtcOffset};
use wasm_bindgen::JsValue;

/// Unix seconds by this device's clock.
pub(crate) fn unix_seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// How far a point in time is from now, and its date, in Beijing time and in this device's time zone.
pub(crate) fn moment(unix_seconds: u64, locale: Locale) -> String {
    let now = Moment::from_unix(self::unix_seconds());
    let moment = Moment::from_unix(unix_seconds);
    moment
        .text_with_local(now, utc_offset(unix_seconds), locale)
        .into_owned()
}

/// A date, in Beijing time and in this device's time zone.
pub(crate) fn date(unix_seconds: u64, locale: Locale) -> String {
    let moment = Moment::from_unix(unix_seconds);
    moment.date(utc_offset(unix_seconds), locale).into_owned()
}

/// This device's time zone at a point in time.
fn utc_offset(unix_seconds: u64) -> Option<UtcOffset> {
    let date = js_sys::Date::new(&JsValue::from_f64(unix_seconds as f64 * 1000.0));
    // The browser returns the minutes that local time is behind UTC.
    UtcOffset::from_minutes(-date.get_timezone_offset() as i32)
}
