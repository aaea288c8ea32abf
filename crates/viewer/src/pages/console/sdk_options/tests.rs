//! What the form makes of what was typed.

use super::*;

fn filled() -> CallForm {
    CallForm {
        record_files: FileFormats::MP4,
        record_id: " 4711 ".to_owned(),
        record: true,
        watermark: true,
        watermark_id: "7".to_owned(),
        channel_name: "My channel".to_owned(),
        group: "15000".to_owned(),
        channel_ids: "1000, -3".to_owned(),
        ..CallForm::default()
    }
}

fn options(form: &CallForm, platform: Platform, generation: Generation) -> PushOptions {
    let offer = Offer::of(platform, generation);
    form.options(RoomId::parse("293710").unwrap(), StreamKind::Main, &offer)
}

#[test]
fn the_group_is_another_number_than_the_room() {
    let made = options(&filled(), Platform::Pc, Generation::Streamer);
    let room = made.room.unwrap();
    assert_eq!((room.relation_id, room.room_id.get()), (15_000, 293_710));
    let made = options(&CallForm::default(), Platform::Pc, Generation::Streamer);
    assert_eq!(made.room, None, "the room's number does not stand in for it");
}

#[test]
fn a_channel_with_a_name_can_be_started_on_ios() {
    let named = options(&filled(), Platform::Ios, Generation::Channel);
    let call = PushCall::new(Platform::Ios, Generation::Channel, Action::Start, &named).unwrap();
    assert!(call.snippet(Locale::En).contains("My channel"));
}

#[test]
fn only_what_a_call_offers_is_asked_for() {
    let made = options(&filled(), Platform::Android, Generation::StreamCode);
    assert_eq!(made.record_files, FileFormats::MP4);
    assert_eq!(made.record_id.map(RecordId::get), Some(4711));
    assert!(!made.record && !made.watermark && made.room.is_none());
    assert_eq!(made.channel_name, None, "it means nothing in stream-code mode");

    let made = options(&filled(), Platform::Android, Generation::Channel);
    assert_eq!(made.record_files, FileFormats::NONE);
    assert_eq!(made.record_id, None);
    assert!(made.record && made.watermark);
    assert_eq!(made.watermark_id, Some(7));
    let bits: Vec<_> = made.channel_ids.iter().map(|channel| channel.signed()).collect();
    assert_eq!(bits, [1000, -3], "as Android prints them");
}

#[test]
fn what_cannot_be_used_is_named_and_left_out() {
    let form = CallForm {
        record_id: "0".to_owned(),
        group: "+1".to_owned(),
        watermark_id: "4294967296".to_owned(),
        channel_ids: "1 x".to_owned(),
        ..filled()
    };
    let zero = form.record_id().unwrap_err();
    assert!(
        matches!(&zero, FieldError::Input(error) if error.code() == "zero"),
        "{zero:?}"
    );
    assert_eq!(form.group(), Err(FieldError::NotWhole));
    assert_eq!(form.watermark_id(), Err(FieldError::NotWhole));
    assert!(form.channel_ids().is_err());
    let made = options(&form, Platform::Android, Generation::StreamCode);
    assert_eq!((made.record_id, made.channel_ids), (None, Vec::new()));
}
