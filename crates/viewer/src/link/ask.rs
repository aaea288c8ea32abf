//! A recognised subject in the fragment of the console's address, which no server sees, and in the history of this device.

use panglu_core::identify::Subject;
use serde::{Deserialize, Serialize};

/// A subject as a text that holds no secret, and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ask {
    /// The text, as [`Subject::shared_text`] makes it.
    #[serde(rename = "ask")]
    pub(crate) text: String,
    /// The subject's [`Subject::kind`]. A text such as `1001` has several readings.
    #[serde(rename = "as", default)]
    pub(crate) kind: String,
}

/// A longer text makes a link that chats and mail cut.
const LONGEST: usize = 4_000;

impl Ask {
    /// The subject as a text. `None` if it is nothing to hand on, or too long for a link.
    pub(crate) fn of(subject: &Subject) -> Option<Self> {
        let text = subject.shared_text()?;
        (text.len() <= LONGEST).then(|| Self {
            text,
            kind: subject.kind().to_owned(),
        })
    }

    /// Reads a fragment, with or without its `#`. Somebody else may have written it, so a long one is not read.
    pub(crate) fn parse(fragment: &str) -> Option<Self> {
        let fragment = fragment.trim_start_matches('#');
        let ask: Self = serde_urlencoded::from_str(fragment).ok()?;
        (!ask.text.trim().is_empty() && ask.text.len() <= LONGEST).then_some(ask)
    }

    /// The fragment, without its `#`.
    pub(crate) fn to_fragment(&self) -> String {
        // Two texts can always be serialized.
        serde_urlencoded::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::identify::identify;

    use super::*;

    #[test]
    fn a_fragment_is_read_as_it_was_written() {
        for text in [
            "1001",
            "h\u{f6}st 14y2l2c, room 293710",
            "onError 40000411 & more = #1",
        ] {
            let ask = Ask::of(&identify(text).best.subject).unwrap();
            assert_eq!(Ask::parse(&format!("#{}", ask.to_fragment())), Some(ask));
        }
    }

    #[test]
    fn no_signature_gets_into_a_link() {
        let signed = "rtmp://8888.livepush.myqcloud.com/live/8888_a?txSecret=e12c46f2612d5106e2034781ab261ca3&txTime=5C271099";
        let ask = Ask::of(&identify(signed).best.subject).unwrap();
        assert_eq!(
            ask.text,
            "rtmp://8888.livepush.myqcloud.com/live/8888_a?txTime=5C271099"
        );
    }

    #[test]
    fn what_is_no_ask_is_none() {
        for fragment in ["", "#", "#top", "#ask=", "#as=code"] {
            assert_eq!(Ask::parse(fragment), None, "{fragment}");
        }
        assert_eq!(Ask::parse(&format!("ask={}", "a".repeat(LONGEST + 1))), None);
    }
}
