//! Problems of an address, and the corrected address.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use super::{
    InspectContext, SignatureVerdict,
    judge::meant_time,
    parts::{AddressParts, Direction, is_biz},
};
use crate::{Locale, NamingRule, PlayFormat, SigningKey, StreamName, TxTime, address::without_secret, texts};

/// How long a suggested signature is valid, in seconds.
const SUGGESTED_LIFETIME_SECONDS: u64 = 24 * 60 * 60;

/// A problem of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressAdvice {
    /// The kind of problem.
    pub kind: AdviceKind,
    /// The corrected address, if it can be determined.
    pub suggestion: Option<SuggestedUrl>,
}

/// A corrected address. `Debug` hides the digest of a signed one.
#[derive(Clone, PartialEq, Eq)]
pub struct SuggestedUrl(String);

impl SuggestedUrl {
    pub(super) fn of(parts: &AddressParts) -> Self {
        Self(parts.together())
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SuggestedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SuggestedUrl({})", without_secret(&self.0))
    }
}

macro_rules! advice_kinds {
    ($( $(#[$note:meta])* $kind:ident => $code:literal ),+ $(,)?) => {
        /// A kind of problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum AdviceKind { $( $(#[$note])* $kind ),+ }

        impl AdviceKind {
            /// A stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$kind => $code ),+ }
            }

            /// The cause and what to do next.
            #[must_use]
            pub fn text(self, locale: Locale) -> Cow<'static, str> {
                match self { $( Self::$kind => Words::$kind ),+ }.text(locale)
            }
        }

        texts! { enum Words as InspectAdvice { $( $kind ),+ } }
    };
}

advice_kinds! {
    /// Quotes, brackets or punctuation were copied with the address.
    Wrapped => "wrapped",
    /// `&amp;` from the HTML source of a page.
    HtmlEscaped => "html-escaped",
    /// `rtmp://http://…`.
    DoubledScheme => "doubled-scheme",
    /// `…?a=1?b=2` or `…??a=1`.
    SecondQuestionMark => "second-question-mark",
    /// `rtmp://…/name.flv`.
    ExtensionOnRtmp => "extension-on-rtmp",
    /// A push address cannot be played.
    PushAddress => "push-address",
    /// The address contains different accounts.
    AccountsDiffer => "accounts-differ",
    /// The signature will be rejected.
    Signature => "signature",
    /// RTMP does not play in a browser.
    RtmpInBrowser => "rtmp-in-browser",
    /// http is blocked in an https page.
    HttpOnHttpsPage => "http-on-https-page",
    /// FLV needs Media Source Extensions.
    FlvOnIphone => "flv-on-iphone",
    /// The default domain of the vendor.
    DefaultDomain => "default-domain",
    /// The signature of HLS is checked for every request.
    HlsDiesAtExpiry => "hls-dies-at-expiry",
    /// A channel-mode address.
    ChannelAddress => "channel-address",
}

/// Returns all problems, the most serious first.
pub(super) fn collect(
    parts: &AddressParts,
    direction: Direction,
    rule: NamingRule,
    verdict: &SignatureVerdict,
    mistakes: &[AdviceKind],
    context: &InspectContext<'_>,
) -> Vec<AddressAdvice> {
    let mut found: Vec<AddressAdvice> = Vec::new();
    let mut say = |kind, suggestion| found.push(AddressAdvice { kind, suggestion });
    for mistake in mistakes {
        say(*mistake, Some(SuggestedUrl::of(parts)));
    }
    if direction == Direction::Push {
        say(AdviceKind::PushAddress, None);
    }
    if accounts_differ(parts) {
        say(AdviceKind::AccountsDiffer, None);
    }
    if verdict.is_refused() && *verdict != SignatureVerdict::Unsigned {
        say(
            AdviceKind::Signature,
            signed_again(parts, direction, verdict, context),
        );
    }
    if direction != Direction::Push {
        mind_playing(parts, direction, verdict, &mut say);
    }
    if rule == NamingRule::Channel {
        say(AdviceKind::ChannelAddress, None);
    } else if parts.is_default_domain() {
        say(AdviceKind::DefaultDomain, None);
    }
    found
}

fn mind_playing(
    parts: &AddressParts,
    direction: Direction,
    verdict: &SignatureVerdict,
    say: &mut dyn FnMut(AdviceKind, Option<SuggestedUrl>),
) {
    let format = parts.format();
    if format == PlayFormat::Rtmp {
        let flv = parts.with(if parts.scheme == "rtmps" { "https" } else { "http" }, "flv");
        // A custom domain that is only used for publishing has no FLV address.
        say(
            AdviceKind::RtmpInBrowser,
            (direction == Direction::Play).then_some(SuggestedUrl(flv)),
        );
    }
    if parts.scheme == "http" {
        let secure = parts.written("https", None, parts.extension, None);
        // A custom port hardly ever serves both http and https, so the https address is unknown.
        say(
            AdviceKind::HttpOnHttpsPage,
            matches!(parts.port, None | Some(80)).then_some(SuggestedUrl(secure)),
        );
    }
    if format == PlayFormat::Flv {
        say(
            AdviceKind::FlvOnIphone,
            Some(SuggestedUrl(parts.with(parts.scheme, "m3u8"))),
        );
    }
    if format == PlayFormat::Hls && *verdict != SignatureVerdict::Unsigned {
        say(
            AdviceKind::HlsDiesAtExpiry,
            Some(SuggestedUrl(parts.with(parts.scheme, "flv"))),
        );
    }
}

fn accounts_differ(parts: &AddressParts) -> bool {
    let named = parts.name.as_str().split_once('_').map(|(biz, _)| biz);
    let named = named.filter(|biz| biz.len() < 9 && is_biz(biz));
    let (given, of_host) = (parts.parameter("bizid"), parts.host_biz());
    let differ = |one: Option<&str>, other: Option<&str>| one.is_some() && other.is_some() && one != other;
    differ(named, given) || differ(named, of_host) || differ(given, of_host)
}

/// Returns the address with a new valid signature, if the key for its direction was given.
fn signed_again(
    parts: &AddressParts,
    direction: Direction,
    verdict: &SignatureVerdict,
    context: &InspectContext<'_>,
) -> Option<SuggestedUrl> {
    let key: &SigningKey = match direction {
        Direction::Push => context.keys.push.first()?,
        Direction::Play => context.keys.play.first()?,
        Direction::Either => return None,
    };
    let meant = parts
        .parameter("txTime")
        .and_then(meant_time)
        .filter(|time| *time > context.now);
    let keep = !matches!(verdict, SignatureVerdict::Expired { .. });
    let until = meant
        .filter(|_| keep)
        .unwrap_or(context.now.saturating_add(SUGGESTED_LIFETIME_SECONDS));
    let name: &StreamName = &parts.name;
    let signature = key.sign(name, TxTime::from_unix(until));
    Some(SuggestedUrl(parts.signed(&signature)))
}
