//! The sentences about recording.

use panglu_core::texts;

texts! {
    /// A need that no way, or not the nearest way, meets, and what to do instead.
    pub enum Unmet as RecordingUnmet {
        /// No notification about the file.
        Callback,
        /// Some file kinds cannot be made.
        Formats { missing: &'static str },
        /// Everything is relayed, whether wanted or not.
        ChooseStreams,
        /// The whole stream is recorded.
        ChooseMoments,
        /// Files cannot be told apart by a number of the app's.
        RecordId,
        /// A two-person room.
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
    /// What a choice costs.
    pub enum TradeOff as RecordingTradeOff {
        /// No choice of streams.
        EverythingIsRelayed,
        /// Work in the app.
        AppStartsAndStops,
        /// More work in the app.
        AppRecords,
        /// One kind of file.
        OnlyMp4,
        /// Silence about the file.
        NoCallback,
        /// Fewer stars.
        LessReliable { stars: &'static str },
        /// More stars.
        CostsMore { stars: &'static str },
    }
}

texts! {
    /// Something to look out for; the choice still stands.
    pub enum Warning as RecordingWarning {
        /// The console's switch beats the app.
        SwitchAutomaticOff,
        /// Where the recording is chosen.
        FileTypesInStartOptions,
        /// Two editions of the vendor's table.
        SourcesDisagree,
        /// The callback has to be set up.
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
    /// Facts about recording that hold whichever way is taken.
    pub enum Fact as RecordingFact {
        /// What can be shared from where.
        WhoShares,
        /// Two-person rooms.
        TwoPersonRooms,
        /// Where recording is chosen.
        ChosenAtStart,
        /// What becomes of the record number.
        RecordIdComesBack,
        /// Streams are never merged.
        NeverMixed,
    }
}

impl Fact {
    /// Every fact, in the order to show them.
    pub const ALL: [Self; 5] = [
        Self::WhoShares,
        Self::TwoPersonRooms,
        Self::ChosenAtStart,
        Self::RecordIdComesBack,
        Self::NeverMixed,
    ];

    /// Where it comes from.
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
