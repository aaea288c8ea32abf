//! The texts about recording.

use panglu_core::texts;

texts! {
    /// A need that the recommended method, or every method, does not meet. Its text names an alternative.
    pub enum Unmet as RecordingUnmet {
        /// No notification reports the file.
        Callback,
        /// Some file formats cannot be produced.
        Formats { missing: &'static str },
        /// All streams are relayed, without a choice.
        ChooseStreams,
        /// The whole stream is recorded, without a choice of parts.
        ChooseMoments,
        /// Files cannot be identified by a number from the app.
        RecordId,
        /// A two-person room cannot be recorded.
        TwoPersonRoom,
        /// A phone cannot share its screen.
        ScreenOnPhone,
    }
}

impl Unmet {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Callback => "no-callback",
            Self::Formats { .. } => "no-format",
            Self::ChooseStreams => "no-choice-of-streams",
            Self::ChooseMoments => "no-choice-of-moments",
            Self::RecordId => "no-record-id",
            Self::TwoPersonRoom => "two-person-room",
            Self::ScreenOnPhone => "screen-on-phone",
        }
    }
}

texts! {
    /// A disadvantage of a recording method.
    pub enum TradeOff as RecordingTradeOff {
        /// All streams are relayed, without a choice.
        EverythingIsRelayed,
        /// The app must start and stop the relay.
        AppStartsAndStops,
        /// The app must also start and stop the recording.
        AppRecords,
        /// Only MP4 files are produced.
        OnlyMp4,
        /// No notification reports the file.
        NoCallback,
        /// Fewer stars for reliability than the best method.
        LessReliable { stars: &'static str },
        /// More stars for the use of resources than the cheapest method.
        CostsMore { stars: &'static str },
    }
}

texts! {
    /// A warning about a recommended method. It does not change the recommendation.
    pub enum Warning as RecordingWarning {
        /// The switch in the console takes precedence over the app.
        SwitchAutomaticOff,
        /// The options of the start call choose the recording.
        FileTypesInStartOptions,
        /// Two editions of the vendor's table differ.
        SourcesDisagree,
        /// The callback address must be configured.
        CallbackUrl,
    }
}

impl Warning {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SwitchAutomaticOff => "switch-automatic-off",
            Self::FileTypesInStartOptions => "file-types-in-start-options",
            Self::SourcesDisagree => "sources-disagree",
            Self::CallbackUrl => "callback-url",
        }
    }
}

texts! {
    /// A fact about recording that applies to every method.
    pub enum Fact as RecordingFact {
        /// Which platforms can share a camera or a screen.
        WhoShares,
        /// Two-person rooms cannot be recorded.
        TwoPersonRooms,
        /// The options of the start call choose the recording.
        ChosenAtStart,
        /// Notifications contain the record number.
        RecordIdComesBack,
        /// Streams are never merged.
        NeverMixed,
    }
}

impl Fact {
    /// Every fact, in display order.
    pub const ALL: [Self; 5] = [
        Self::WhoShares,
        Self::TwoPersonRooms,
        Self::ChosenAtStart,
        Self::RecordIdComesBack,
        Self::NeverMixed,
    ];

    /// The source of the fact.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        match self {
            Self::WhoShares | Self::ChosenAtStart => {
                "vendor document on relayed streaming in stream-code mode, 2018-06-15"
            }
            Self::TwoPersonRooms => "vendor document on relaying with the interactive SDK 1.4, notes",
            Self::RecordIdComesBack => {
                "vendor document on relayed streaming in stream-code mode, 2018-06-15 (printed cliRecold); \
                 published PC header of the SDK (cliRecoId)"
            }
            Self::NeverMixed => {
                "vendor document on relayed streaming in channel mode, 2018-06-15, questions and answers"
            }
        }
    }
}

texts! {
    pub(super) enum Why as RecordingWhy {
        AllAutomatic,
        StartManual,
        RecordManual,
        AllManual,
        Easiest,
        MostReliable,
        Cheapest,
        Nearest,
        Impossible,
    }
}
