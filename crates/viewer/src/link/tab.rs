//! The open tab of a room's page. It is part of the link, so that a link leads to what somebody looked at.

use super::RoomQuery;

/// A tab of the room's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Tab {
    /// What is wrong, and who must act.
    #[default]
    Diagnose,
    /// Where to play and to push.
    Addresses,
    /// What the cloud notifies, and who is live.
    Events,
    /// Code for other pages and programs.
    Integrate,
    /// How to record.
    Record,
}

impl Tab {
    /// Every tab, in display order.
    pub(crate) const ALL: [Self; 5] = [
        Self::Diagnose,
        Self::Addresses,
        Self::Events,
        Self::Integrate,
        Self::Record,
    ];

    /// The name in a link.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Diagnose => "diagnose",
            Self::Addresses => "addresses",
            Self::Events => "events",
            Self::Integrate => "integrate",
            Self::Record => "record",
        }
    }

    /// The tab of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.name() == name)
    }
}

impl RoomQuery {
    /// The open tab. The parameter is optional, so an unknown value means the default.
    pub(crate) fn tab(&self) -> Tab {
        Tab::named(&self.tab).unwrap_or_default()
    }

    /// The same room with another tab open.
    pub(crate) fn with_tab(mut self, tab: Tab) -> Self {
        self.tab = match tab {
            Tab::Diagnose => String::new(),
            tab => tab.name().to_owned(),
        };
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_its_tab_unless_it_is_the_usual_one() {
        for tab in Tab::ALL {
            let query = RoomQuery::default().with_tab(tab);
            assert_eq!(query.tab(), tab);
            assert_eq!(query.tidy(), query);
            assert_eq!(query.to_text().is_empty(), tab == Tab::Diagnose, "{tab:?}");
        }
    }

    #[test]
    fn an_unknown_tab_is_the_usual_one_and_leaves_the_link() {
        let query = RoomQuery {
            tab: "<b>".to_owned(),
            ..RoomQuery::default()
        };
        assert_eq!(query.tab(), Tab::Diagnose);
        assert_eq!(query.tidy(), RoomQuery::default());
    }
}
