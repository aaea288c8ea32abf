//! Any reply is read or refused with a reason; only a whole list says that it is whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::api::{ChannelStatus, LiveStreams, PushQuality, StreamState};

fuzz_target!(|reply: &[u8]| {
    match LiveStreams::parse(reply) {
        Ok(page) => {
            for stream in &page.streams {
                assert!(stream.name.as_ref().is_none_or(|name| page.contains(name)));
            }
            assert!(!page.is_complete() || page.streams.iter().all(|stream| stream.name.is_some()));
        }
        Err(error) => assert!(!error.code().is_empty()),
    }
    let errors = [
        StreamState::parse(reply).err(),
        PushQuality::parse(reply).err(),
        ChannelStatus::parse(reply).err(),
    ];
    for error in errors.into_iter().flatten() {
        assert!(!error.code().is_empty());
    }
});
