//! What of the console arrives when it is first shown, and in which chunk: what is shown together comes together. There are few of
//! them, because what several share is in a file for each set of chunks that share it.

use super::{
    answer, finding,
    profiles::manager,
    readings, roster,
    workspace::{
        addresses, checks_card, events, examiner, integrate, preview, recording_card, room_finding,
        status_bar, tabs,
    },
};
use crate::chunk::in_chunk;

// Whatever is pasted. It is wanted as soon as the page is open.
in_chunk!(answers: readings(readings::Props) = readings::Readings);
in_chunk!(answers: subject_finding(finding::Props) = finding::SubjectFinding);
in_chunk!(answers: answer(answer::Props) = answer::Answer);

// A room, its picture and its checks.
in_chunk!(room: examiner(examiner::Props) = examiner::Examiner);
in_chunk!(room: room_finding(room_finding::Props) = room_finding::RoomFinding);
in_chunk!(room: status_bar(status_bar::Props) = status_bar::StatusBar);
in_chunk!(room: preview(preview::Props) = preview::Preview);
in_chunk!(room: checks_card(checks_card::Props) = checks_card::ChecksCard);
in_chunk!(room: tabs(tabs::Props) = tabs::Tabs);

// What only some of its tabs show.
in_chunk!(tabs: addresses(addresses::Props) = addresses::Addresses);
in_chunk!(tabs: events(events::Props) = events::Events);
in_chunk!(tabs: integrate(integrate::Props) = integrate::Integrate);
in_chunk!(tabs: recording_card(()) = recording_card::RecordingCard);

// Lists of rooms, and the accounts.
in_chunk!(lists: room_roster(roster::Props) = roster::RoomRoster);
in_chunk!(lists: pasted_roster(roster::PastedProps) = roster::PastedRoster);
in_chunk!(lists: account_manager(manager::Props) = manager::Manager);
