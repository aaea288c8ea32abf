//! What the operator's actions do to the console's state.

use panglu_core::identify::identify;

use super::*;

const RECOGNISER: Recogniser = Recogniser {
    identify,
    ask: Ask::of,
    entry: |_, _| None,
};

/// A console that recognises texts from the beginning.
fn after(actions: impl IntoIterator<Item = Action>) -> Rc<ConsoleState> {
    let arrived = std::iter::once(Action::Recognise(RECOGNISER));
    reduced(arrived.chain(actions))
}

fn reduced(actions: impl IntoIterator<Item = Action>) -> Rc<ConsoleState> {
    let state = Rc::new(ConsoleState::default());
    actions
        .into_iter()
        .fold(state, |state, action| state.reduce(action))
}

#[test]
fn what_is_pasted_before_texts_are_recognised_is_recognised_then() {
    let state = reduced([Action::Paste("293710\t14y2l2c".to_owned())]);
    assert!(state.is_awaiting() && state.subject().is_none());
    let state = state.reduce(Action::Recognise(RECOGNISER));
    assert!(!state.is_awaiting());
    assert_eq!(state.room.room, "293710");
}

#[test]
fn what_a_link_names_is_shown_as_soon_as_it_is_recognised() {
    let ask = Ask {
        text: "1001".to_owned(),
        kind: "room".to_owned(),
    };
    let opened = Rc::new(ConsoleState::opened_by(Link::default(), Some(&ask)));
    let state = Rc::clone(&opened).reduce(Action::Recognise(RECOGNISER));
    assert!(matches!(state.subject(), Some(Subject::Room(_))));
    assert_eq!(state.room.room, "1001");
    // Unless something else is pasted before.
    let state = opened.reduce(Action::Paste("40000411".to_owned()));
    let state = state.reduce(Action::Recognise(RECOGNISER));
    assert_eq!(state.subject(), Some(&Subject::Code(40_000_411)));
}

#[test]
fn a_pasted_room_is_looked_at_and_keeps_the_account() {
    let account = RoomQuery {
        bizid: "8888".to_owned(),
        ..RoomQuery::default()
    };
    let state = after([Action::Edit(account), Action::Paste("293710\t14y2l2c".to_owned())]);
    assert_eq!(
        (
            state.room.bizid.as_str(),
            state.room.room.as_str(),
            state.room.user.as_str()
        ),
        ("8888", "293710", "14y2l2c")
    );
}

#[test]
fn another_reading_can_be_chosen() {
    let state = after([Action::Paste("1001".to_owned())]);
    assert_eq!(state.subject(), Some(&Subject::Code(1001)));
    let room = state
        .readings
        .iter()
        .position(|reading| matches!(reading.subject, Subject::Room(_)))
        .unwrap();
    let state = state.reduce(Action::Choose(room));
    assert_eq!(state.room.room, "1001");
}

#[test]
fn typing_a_code_leaves_the_room_alone() {
    let room = RoomQuery {
        room: "293710".to_owned(),
        user: "14y2l2c".to_owned(),
        ..RoomQuery::default()
    };
    let typed = ["4", "40", "4000", "40000411"].map(|text| Action::Paste(text.to_owned()));
    let state = after(std::iter::once(Action::Edit(room.clone())).chain(typed));
    assert_eq!(state.subject(), Some(&Subject::Code(40_000_411)));
    assert_eq!(state.room, room);
}

#[test]
fn what_was_looked_at_before_comes_back() {
    let state = after([
        Action::Paste("293710\t14y2l2c".to_owned()),
        Action::Paste("40000411".to_owned()),
        Action::Paste("40001".to_owned()),
    ]);
    let state = state.reduce(Action::Undo);
    assert_eq!(state.subject(), Some(&Subject::Code(40_000_411)));
    let state = state.reduce(Action::Undo);
    assert_eq!((state.subject(), state.room.user.as_str()), (None, "14y2l2c"));
    let state = state.reduce(Action::Undo);
    assert_eq!(state.room, RoomQuery::default());
    assert!(
        state.clone().reduce(Action::Undo) == state,
        "there is nothing more"
    );
}

#[test]
fn letters_are_no_steps_and_no_key_is_kept() {
    let secret = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    let typed = ["4", "40", "40000411"].map(|text| Action::Paste(text.to_owned()));
    let state = after(typed);
    assert_eq!(state.before.len(), 1);
    let state = state.reduce(Action::Paste(format!("push key: {secret}, error 40000411")));
    let state = state.reduce(Action::Paste("1001".to_owned()));
    let kept: Vec<_> = state
        .before
        .iter()
        .filter_map(|before| before.ask.clone())
        .collect();
    assert!(!format!("{kept:?}").contains(secret), "{kept:?}");
}

#[test]
fn an_emptied_box_shows_the_room_again() {
    let state = after([
        Action::Paste("40000411".to_owned()),
        Action::Paste("  ".to_owned()),
    ]);
    assert_eq!(state.subject(), None);
}

fn follow(biz: Option<&str>, opens: bool) -> Action {
    Action::FollowAccount {
        biz: biz.map(|biz| BizId::parse(biz).unwrap()),
        play_validity: Some(1_800),
        opens,
    }
}

#[test]
fn another_account_keeps_the_room_and_the_user_and_forgets_the_keys() {
    let key = Secret::from_utf16(
        "KeyOfTheOtherAccount"
            .encode_utf16()
            .collect::<Vec<_>>()
            .into_iter(),
    );
    let state = after([
        Action::Paste("8888 293710 14y2l2c".to_owned()),
        Action::SetKey(KeyKind::Play, key),
        follow(Some("2157"), false),
    ]);
    let room = &state.room;
    assert_eq!(
        (&*room.bizid, &*room.room, &*room.user),
        ("2157", "293710", "14y2l2c")
    );
    assert!(state.keys == Keys::default());
    assert_eq!(state.validity(), Some(1_800));
    let state = state.reduce(follow(None, false));
    assert_eq!(state.room.bizid, "2157", "this site has no account to change to");
}

#[test]
fn a_link_wins_over_the_account_that_is_chosen_when_the_page_opens() {
    let opened = |bizid: &str| {
        let mut link = Link::default();
        link.query.bizid = bizid.to_owned();
        let state = Rc::new(ConsoleState::opened_by(link, None)).reduce(follow(Some("2157"), true));
        (state.room.bizid.clone(), state.is_untouched())
    };
    assert_eq!(opened("8888"), ("8888".to_owned(), true));
    assert_eq!(opened(""), ("2157".to_owned(), true));
}
