//! The image: what its recipe says agrees with the program and the toolchain.

use std::process::Command;

use tempfile::TempDir;

use crate::{program::Program, read};

fn recipe() -> String {
    read("deploy/Containerfile")
}

#[test]
fn the_image_is_built_with_the_toolchain_of_the_project_and_runs_without_rights() {
    let recipe = recipe();
    let toolchain = read("../../rust-toolchain.toml");
    let channel = toolchain
        .lines()
        .find_map(|line| line.strip_prefix("channel = "))
        .unwrap()
        .trim_matches('"');
    for line in [
        &format!("FROM rust:{channel}-slim-bookworm AS build"),
        &format!("ENV RUSTUP_TOOLCHAIN={channel}"),
        "cargo build --profile server --locked -p panglu-server",
        "USER 10001:10001",
        "WORKDIR /var/lib/panglu",
        "VOLUME /var/lib/panglu",
        "COPY --from=build --chown=10001:10001 /out/var/lib/panglu /var/lib/panglu",
    ] {
        assert!(recipe.contains(line), "{line}");
    }
    let ignored = read("../../.dockerignore");
    assert!(
        ignored.lines().any(|line| line == "**/*.key") && !ignored.lines().any(|line| line == "dist"),
        "no key gets into an image, and the pages do"
    );
}

#[test]
fn the_health_check_asks_the_program() {
    let recipe = recipe();
    let (_, check) = recipe.split_once("HEALTHCHECK ").unwrap();
    let (_, check) = check.split_once(" CMD ").unwrap();
    let words: Vec<String> = serde_json::from_str(check.lines().next().unwrap()).unwrap();
    let port = recipe
        .lines()
        .find_map(|line| line.strip_prefix("ENV PANGLU_LISTEN=0.0.0.0:"))
        .unwrap();
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let free = program.address.port().to_string();
    let ask = |change: &dyn Fn(&str) -> String| {
        let words: Vec<_> = words.iter().map(|word| change(word)).collect();
        Command::new(&words[0]).args(&words[1..]).output().unwrap().status
    };
    assert!(words[2].contains(&format!("/{port} ")), "the port of the image");
    let here = |word: &str| word.replace(port, &free);
    assert!(ask(&here).success());
    assert!(
        !ask(&|word| here(word).replace("/healthz", "/nothing")).success(),
        "only a good answer is healthy"
    );
    program.kill();
    assert!(!ask(&here).success(), "nothing listens");
}
