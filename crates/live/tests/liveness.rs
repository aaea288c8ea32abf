//! Properties of liveness that hold for any reports in any order.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{Locale, Platform, PlayFormat};
use panglu_live::liveness::{
    EndCause, Evidence, Forecast, Judgement, Liveness, Observation, PollAnswer, Report, Rule, Status,
    Trigger, policy,
};
use proptest::prelude::*;

/// In these tests `now` is never earlier than the evidence, except by the clock skew that is allowed.
const NOW: u64 = 10_000;

fn confirming() -> impl Strategy<Value = Report> {
    prop_oneof![
        Just(Report::StartConfirmed),
        (0_u64..3).prop_map(|sequence| Report::Started {
            sequence: sequence.checked_sub(1)
        }),
        Just(Report::Polled(PollAnswer::On)),
        formats().prop_map(|format| Report::Seen {
            format,
            observation: Observation::Moving
        }),
    ]
}

fn formats() -> impl Strategy<Value = PlayFormat> {
    prop::sample::select(PlayFormat::ALL.to_vec())
}

fn causes() -> impl Strategy<Value = EndCause> {
    (0_i64..40, prop::option::of(99_i64..105)).prop_map(|(errcode, sub)| EndCause::from_codes(errcode, sub))
}

/// All reports that do not confirm a stream.
fn other() -> impl Strategy<Value = Report> {
    prop_oneof![
        2 => Just(Report::StartAsked),
        1 => Just(Report::StopAsked),
        1 => Just(Report::StopConfirmed),
        2 => (causes(), 0_u64..3).prop_map(|(cause, sequence)| Report::Ended {
            cause,
            sequence: sequence.checked_sub(1)
        }),
        1 => Just(Report::Recorded),
        6 => Just(Report::Polled(PollAnswer::Off)),
        1 => Just(Report::Polled(PollAnswer::Closed)),
        1 => Just(Report::Polled(PollAnswer::NeverPushed)),
        1 => failed_polls(),
        3 => Just(Report::Heartbeat(Some(Platform::Ios))),
        2 => (formats(), prop::bool::ANY).prop_map(|(format, ended)| Report::Seen {
            format,
            observation: if ended { Observation::Ended } else { Observation::NotFound },
        }),
    ]
}

fn failed_polls() -> impl Strategy<Value = Report> {
    prop_oneof![
        (1_i64..4).prop_map(|ret| Report::Polled(PollAnswer::Failed { ret })),
        Just(Report::Polled(PollAnswer::TimedOut)),
        Just(Report::Polled(PollAnswer::Unreadable)),
    ]
}

/// Times close enough to each other and to [`NOW`] that every rule applies at some point; some are slightly ahead.
fn moments() -> impl Strategy<Value = u64> {
    prop_oneof![4 => NOW - 400..=NOW, 1 => NOW..=NOW + policy::MAX_AHEAD, 1 => NOW - 5_000..NOW]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (moments(), prop_oneof![confirming(), other()]).prop_map(|(at, report)| Evidence { at, report })
}

fn stories() -> impl Strategy<Value = Vec<Evidence>> {
    prop::collection::vec(evidence(), 0..14)
}

fn told(story: &[Evidence]) -> Liveness {
    let mut liveness = Liveness::default();
    for evidence in story {
        assert_eq!(
            liveness.observe(*evidence, NOW),
            Ok(()),
            "a story stays within the allowed skew"
        );
    }
    liveness
}

fn essence(judgement: &Judgement) -> (Status, Rule, Option<u64>, Forecast) {
    (
        judgement.status,
        judgement.rule,
        judgement.since,
        judgement.forecast,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_order_of_arrival_and_doubles_change_nothing(
        (story, shuffled) in stories().prop_flat_map(|story| {
            let doubled: Vec<_> = story.iter().chain(&story).copied().collect();
            (Just(story), Just(doubled).prop_shuffle())
        }),
        later in 0_u64..600,
    ) {
        let (one, other) = (told(&story), told(&shuffled));
        prop_assert_eq!(one.judge(NOW + later), other.judge(NOW + later));
        prop_assert_eq!(one.next_change(NOW), other.next_change(NOW));
        prop_assert_eq!(one.next_poll(NOW), other.next_poll(NOW));
    }

    #[test]
    fn nothing_is_live_that_nobody_confirmed(
        story in prop::collection::vec((moments(), other()).prop_map(|(at, report)| Evidence { at, report }), 0..20),
        later in 0_u64..600,
    ) {
        let judgement = told(&story).judge(NOW + later);
        prop_assert_ne!(judgement.status, Status::Live);
        prop_assert_ne!(judgement.rule, Rule::PollsFailing, "a list does not keep what was never on it");
    }

    /// Checks the times between instead of trusting the timer: every second for five minutes, then every 29 s.
    #[test]
    fn the_next_change_is_the_next_change(story in stories(), start in 0_u64..300) {
        let liveness = told(&story);
        let now = NOW + start;
        let present = essence(&liveness.judge(now));
        let next = liveness.next_change(now);
        if let Some(at) = next {
            prop_assert_ne!(essence(&liveness.judge(at)), present);
            prop_assert_eq!(essence(&liveness.judge(at - 1)), present);
        }
        for second in (1..300).chain((300..4_000).step_by(29)).map(|wait| now + wait) {
            if next.is_some_and(|at| second >= at) {
                break;
            }
            prop_assert_eq!(essence(&liveness.judge(second)), present, "{} s later", second - now);
        }
    }

    #[test]
    fn every_flip_comes_true(story in stories(), start in 0_u64..300) {
        let liveness = told(&story);
        let now = NOW + start;
        for transition in liveness.judge(now).transitions {
            let (status, before) = match transition.trigger {
                Trigger::Silence { at } => (liveness.judge(at).status, liveness.judge(at - 1).status),
                Trigger::Heard(report) => {
                    let mut told = liveness.clone();
                    told.observe(Evidence { at: now, report }, now).expect("now is not ahead of itself");
                    (told.judge(now).status, liveness.judge(now).status)
                }
            };
            prop_assert_eq!(status, transition.to);
            prop_assert_ne!(before, transition.to);
        }
    }

    #[test]
    fn a_failed_poll_is_no_evidence(story in stories(), failed in prop::collection::vec((moments(), failed_polls()), 1..6)) {
        let liveness = told(&story);
        let mut asked = liveness.clone();
        for (at, report) in failed {
            asked.observe(Evidence { at, report }, NOW).expect("within the allowed skew");
        }
        let (without, with) = (liveness.judge(NOW), asked.judge(NOW));
        prop_assert_eq!(without.status, with.status);
        prop_assert!(without.rule == with.rule || with.rule == Rule::PollsFailing, "{:?}", with.rule);
        prop_assert!(with.is_listed() || !without.is_listed(), "it takes nobody off a list");
    }

    /// Rule 2, with the picture that has the least delay.
    #[test]
    fn one_fresh_report_beats_any_number_that_are_older(story in stories()) {
        let older: Vec<_> = story.into_iter().filter(|evidence| evidence.at + 1 < NOW).collect();
        let mut liveness = told(&older);
        let report = Report::Seen { format: PlayFormat::WebRtc, observation: Observation::Moving };
        liveness.observe(Evidence { at: NOW, report }, NOW).expect("not ahead");
        prop_assert_eq!(liveness.judge(NOW).status, Status::Live);
    }

    /// Compares the bounded memory with an unbounded count, for polls that are much more frequent than recommended.
    #[test]
    fn what_is_forgotten_never_changes_the_count_of_misses(
        offs in prop::collection::vec(1_u64..600, 1..400),
        on in 0_u64..500,
    ) {
        let start = NOW - 1_000;
        let mut story: Vec<_> = offs
            .iter()
            .map(|off| Evidence { at: start + off, report: Report::Polled(PollAnswer::Off) })
            .collect();
        story.push(Evidence { at: start + on, report: Report::Polled(PollAnswer::On) });

        let mut newest_of_slot = std::collections::BTreeMap::new();
        for off in &offs {
            let newest = newest_of_slot.entry((start + off) / 5).or_insert(0);
            *newest = (*newest).max(start + off);
        }
        let (mut misses, mut before) = (0, u64::MAX);
        for off in newest_of_slot.into_values().rev().filter(|off| *off > start + on) {
            if off <= before {
                misses += 1;
                before = off - policy::MISS_SPACING;
            }
        }
        let judgement = told(&story).judge(NOW);
        prop_assert_eq!(judgement.rule == Rule::PollsMissed, misses >= policy::MISSES, "{} misses", misses);
        prop_assert!(judgement.reports.len() <= 3);
    }

    #[test]
    fn no_time_whatever_makes_it_panic(
        times in prop::collection::vec(prop_oneof![Just(0), Just(u64::MAX), any::<u64>()], 12),
        reports in prop::collection::vec(prop_oneof![confirming(), other()], 12),
        now in prop_oneof![Just(0), Just(u64::MAX), any::<u64>()],
    ) {
        let mut liveness = Liveness::default();
        for (at, report) in times.into_iter().zip(reports) {
            let outcome = liveness.observe(Evidence { at, report }, now);
            prop_assert_eq!(outcome.is_err(), at.saturating_sub(now) > policy::MAX_AHEAD);
        }
        for moment in [now, 0, u64::MAX] {
            let judgement = liveness.judge(moment);
            for locale in Locale::ALL {
                for transition in &judgement.transitions {
                    prop_assert!(!transition.operator_text(moment, locale).is_empty());
                }
            }
            prop_assert!(liveness.next_change(moment).is_none_or(|at| at > moment));
        }
    }
}
