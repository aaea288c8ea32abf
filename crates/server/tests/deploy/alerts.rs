//! The alarms: a file of rules as Prometheus reads it, each explained in the guide.

use std::collections::BTreeSet;

use saphyr::{LoadableYamlNode, Yaml};

use crate::{GUIDES, default_of, markdown::Page, read};

/// A figure with the labels that an expression wants of it.
pub(crate) struct Selector {
    pub(crate) name: String,
    pub(crate) labels: Vec<(String, String)>,
}

/// The figures of an expression. Each has braces, at least for its job.
pub(crate) fn selectors(expression: &str) -> Vec<Selector> {
    let opened = expression.split('{').zip(expression.split('{').skip(1));
    opened
        .map(|(before, after)| {
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            let name = before
                .rsplit(|letter| !is_name(letter))
                .next()
                .unwrap_or_default();
            let labels = after.split('}').next().unwrap_or_default().split(", ");
            let labels = labels.map(|label| {
                let (name, value) = label.split_once('=').unwrap();
                (name.to_owned(), value.trim_matches(['~', '"']).to_owned())
            });
            Selector {
                name: name.to_owned(),
                labels: labels.collect(),
            }
        })
        .collect()
}

fn document() -> Vec<Yaml<'static>> {
    // The library keeps slices of the text.
    let text: &'static str = Box::leak(read("deploy/alerts.yml").into_boxed_str());
    Yaml::load_from_str(text).unwrap()
}

fn rules(document: &Yaml<'static>) -> Vec<Yaml<'static>> {
    let groups = document["groups"].as_sequence().unwrap();
    groups
        .iter()
        .flat_map(|group| group["rules"].as_sequence().unwrap().clone())
        .collect()
}

pub(crate) fn expressions() -> Vec<String> {
    let rules = rules(&document()[0]);
    rules
        .iter()
        .map(|rule| rule["expr"].as_str().unwrap().to_owned())
        .collect()
}

fn keys(node: &Yaml<'_>) -> BTreeSet<String> {
    let keys = node.as_mapping().unwrap().keys();
    keys.map(|key| key.as_str().unwrap().to_owned()).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A duration as Prometheus writes it: digits and a unit.
fn is_duration(text: &str) -> bool {
    text.strip_suffix(['s', 'm', 'h'])
        .is_some_and(|digits| digits.parse::<u32>().is_ok())
}

#[test]
fn the_file_has_the_shape_that_prometheus_reads() {
    let documents = document();
    assert_eq!(documents.len(), 1);
    assert_eq!(keys(&documents[0]), set(&["groups"]));
    let mut groups = BTreeSet::new();
    for group in documents[0]["groups"].as_sequence().unwrap() {
        assert_eq!(keys(group), set(&["name", "rules"]));
        assert!(groups.insert(group["name"].as_str().unwrap()), "twice");
    }
    let mut names = BTreeSet::new();
    for rule in rules(&documents[0]) {
        let name = rule["alert"].as_str().unwrap().to_owned();
        let mut with = keys(&rule);
        if with.remove("for") {
            assert!(is_duration(rule["for"].as_str().unwrap()), "{name}");
        }
        assert_eq!(with, set(&["alert", "expr", "labels", "annotations"]), "{name}");
        let severity = rule["labels"]["severity"].as_str();
        assert!(matches!(severity, Some("page" | "warning")), "{name}");
        let summary = rule["annotations"]["summary"].as_str().unwrap();
        assert!(summary.ends_with('.'), "{name}");
        let expression = rule["expr"].as_str().unwrap();
        let depth = |open: char| expression.matches(open).count();
        assert!(
            depth('(') == depth(')') && depth('{') == depth('}') && depth('[') == depth(']'),
            "{name}"
        );
        assert!(!selectors(expression).is_empty(), "{name}");
        assert!(names.insert(name), "twice");
    }
}

#[test]
fn the_guide_says_what_to_do_for_every_alarm_and_for_no_other() {
    let rules = rules(&document()[0]);
    let alarms: BTreeSet<_> = rules
        .iter()
        .map(|rule| rule["alert"].as_str().unwrap().to_owned())
        .collect();
    for (file, _) in GUIDES {
        let text = Page::parse(&read(file)).prose;
        let rows = text.lines().filter_map(|line| line.strip_prefix("| `Panglu"));
        let explained: BTreeSet<_> = rows
            .map(|row| format!("Panglu{}", row.split('`').next().unwrap()))
            .collect();
        assert_eq!(explained, alarms, "{file}");
    }
}

#[test]
fn an_alarm_for_what_is_limited_comes_before_the_limit() {
    for (setting, figure) in [
        ("event_listeners", "panglu_sse_clients"),
        ("connections", "panglu_connections"),
    ] {
        let most: u32 = default_of(setting).unwrap().parse().unwrap();
        let threshold = format!("> {}", most / 10 * 9);
        let alarms = expressions();
        let alarm = alarms.iter().find(|text| text.contains(figure));
        assert!(alarm.is_some_and(|text| text.ends_with(&threshold)), "{alarm:?}");
    }
}
