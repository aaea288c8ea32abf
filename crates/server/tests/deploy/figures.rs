//! What `/metrics` shows is in the guide, and what guide and alarms name is in `/metrics`.

use std::collections::BTreeSet;

use panglu_server::live::Poll;
use reqwest::Client;
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    GUIDES,
    alerts::{Selector, expressions, selectors},
    markdown::Page,
    program::{Program, TOKEN, started},
    read, start,
};

/// What Prometheus and node_exporter count by themselves.
const FOREIGN: [&str; 2] = ["up", "node_filesystem_avail_bytes"];

/// Labels that the scrape adds.
const ADDED: [&str; 2] = ["job", "instance"];

/// Whether a word is the name of a figure or of its label.
pub(crate) fn is_figure(word: &str) -> bool {
    word.starts_with("panglu_") || word.starts_with("http_")
}

/// The figures after a notification was received and a stream was listed, and the addresses that can be asked.
async fn scrape() -> (String, Value) {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let client = Client::new();
    let sent = client.post(program.url("/notify")).body(started("8888_room", 1));
    assert!(sent.send().await.unwrap().status().is_success());
    start(&program, 1).await;
    let described = client.get(program.url("/api/openapi.json")).send();
    let described = described.await.unwrap().json().await.unwrap();
    let figures = client.get(program.url("/metrics")).bearer_auth(TOKEN).send();
    (figures.await.unwrap().text().await.unwrap(), described)
}

/// The names as Prometheus keeps the values: of a histogram all three, of a counter that with `_total`.
fn samples(figures: &str) -> BTreeSet<&str> {
    figures
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(['{', ' ']).next())
        .collect()
}

fn without_suffix(sample: &str) -> &str {
    let suffixes = ["_bucket", "_sum", "_count"];
    suffixes
        .iter()
        .find_map(|suffix| sample.strip_suffix(suffix))
        .unwrap_or(sample)
}

#[tokio::test]
async fn the_guide_names_every_figure_and_no_other() {
    let (figures, _) = scrape().await;
    let shown: BTreeSet<_> = samples(&figures).into_iter().map(without_suffix).collect();
    assert_eq!(shown.len(), 9, "{shown:?}");
    for (file, _) in GUIDES {
        let page = Page::parse(&read(file));
        let words: BTreeSet<_> = page.words.iter().map(String::as_str).collect();
        let missing: Vec<_> = shown.difference(&words).collect();
        assert!(missing.is_empty(), "{file} lacks {missing:?}");
        for word in words.iter().filter(|word| is_figure(word)) {
            let is_label = figures.contains(&format!("{word}=\""));
            assert!(shown.contains(word) || is_label, "{file}: there is no {word}");
        }
    }
}

#[tokio::test]
async fn the_alarms_ask_for_what_exists() {
    let (figures, described) = scrape().await;
    let samples = samples(&figures);
    let routes = described["paths"].as_object().unwrap();
    let guide = Page::parse(&read("GUIDE.md"));
    let mut asked = BTreeSet::new();
    for expression in expressions() {
        for Selector { name, labels } in selectors(&expression) {
            if FOREIGN.contains(&name.as_str()) {
                continue;
            }
            assert!(
                samples.contains(name.as_str()),
                "there is no {name}: {expression}"
            );
            for (label, value) in labels {
                if ADDED.contains(&label.as_str()) {
                    continue;
                }
                assert!(
                    figures.contains(&format!("{label}=\"")),
                    "there is no {label}: {expression}"
                );
                let known = |value: &str| match label.as_str() {
                    "answer" => Poll::ANSWERS.contains(&value),
                    "verdict" => guide.words.iter().any(|word| word == value),
                    "http_route" => routes.keys().any(|route| {
                        value
                            .strip_suffix(".*")
                            .map_or(route == value, |start| route.starts_with(start))
                    }),
                    _ => true,
                };
                for value in value.split('|') {
                    assert!(known(value), "{label} is never {value}");
                }
            }
            asked.insert(without_suffix(&name).to_owned());
        }
    }
    assert_eq!(asked.len(), 9, "an alarm for each figure: {asked:?}");
}
