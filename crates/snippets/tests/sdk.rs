//! Parsing of channel numbers and channel texts.
#![cfg(not(target_arch = "wasm32"))]

use panglu_snippets::sdk::{ChannelId, ChannelText};
use proptest::prelude::*;

proptest! {
    #[test]
    fn every_number_reads_back_from_both_spellings(bits in any::<u64>()) {
        let channel = ChannelId::from_bits(bits);
        prop_assert_eq!(ChannelId::parse(&channel.to_string()), Ok(channel));
        prop_assert_eq!(ChannelId::parse(&channel.signed().to_string()), Ok(channel));
        prop_assert_eq!(channel.is_negative_in_java(), bits >= 1 << 63);
    }

    #[test]
    fn no_text_is_a_panic(text in any::<String>()) {
        if let Ok(channel) = ChannelId::parse(&text) {
            let digits = text.trim_start_matches('-').trim_start_matches('0');
            let spellings = [channel.to_string(), channel.signed().unsigned_abs().to_string()];
            prop_assert!(spellings.iter().any(|spelling| spelling.trim_start_matches('0') == digits));
        }
        prop_assert_eq!(ChannelText::name(&text).is_ok(), !text.is_empty() && text.len() <= 1024 && !text.contains('\0'));
    }
}
