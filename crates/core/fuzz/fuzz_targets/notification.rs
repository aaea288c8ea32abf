//! Any body is parsed or rejected with a reason, and it is never valid for a key that did not sign it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::{
    Locale,
    notification::{Notification, NotificationKey, Verdict, verify_at},
};

fuzz_target!(|body: &[u8]| {
    let Ok(key) = NotificationKey::parse("a key that signed none of these") else { return };
    match Notification::parse(body) {
        Ok(notification) => {
            let verdict = verify_at(&notification, &key, 1_700_000_000);
            assert!(!matches!(verdict, Verdict::Valid { .. }), "{verdict:?}");
            let _key = notification.idempotency_key();
        }
        Err(error) => {
            for locale in Locale::ALL {
                assert!(!error.text(locale).is_empty());
            }
        }
    }
});
