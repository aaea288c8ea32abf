//! How much the backend does on this machine, beside a bare handler of the same libraries in the same run. `cargo xtask bench server`.
//!
//! The server and the bare handler run as processes of their own; this one asks them. All share the machine's cores.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and fails where it cannot measure"
)]

mod asked;
mod bare;
mod fold;
mod kept;
mod listeners;
#[path = "../../tests/nats/mod.rs"]
mod nats;
mod server;

use std::{env, time::Duration};

use nats::Nats;
use server::Server;
use tempfile::TempDir;

/// How many connections ask at the same time.
const CONNECTIONS: usize = 64;

/// How long each is measured.
const LASTS: Duration = Duration::from_secs(5);

fn main() {
    // `cargo bench` adds a flag of its own.
    if env::args().any(|argument| argument == bare::ARGUMENT) {
        return bare::serve();
    }
    // First, while this process has no memory of its own to speak of.
    kept::keep(&fold::measure()).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(requests());
    runtime.block_on(listeners::measure());
}

async fn requests() {
    println!("\nRequests a second, {CONNECTIONS} connections, {LASTS:?} each\n");
    println!("| what | a second | beside a bare handler |");
    println!("|---|---:|---:|");
    let (bare, mut child) = bare::start();
    let post = |_| asked::post("/", "{}");
    let bare_post = asked::rate(bare, post).await;
    let get = |_| asked::get("/");
    let bare_get = asked::rate(bare, get).await;
    child.kill().unwrap();
    child.wait().unwrap();
    println!("| bare handler, POST | {bare_post:.0} | |");
    println!("| bare handler, GET | {bare_get:.0} | |");

    let server = Server::start();
    let notifications = asked::rate(server.address, server::notification).await;
    println!(
        "| durable notifications | {notifications:.0} | {:.0} % |",
        100.0 * notifications / bare_post
    );
    let play = |number| asked::get(&format!("/api/rooms/{}/users/user/play", number % 1_000_000 + 1));
    let addresses = asked::rate(server.address, play).await;
    println!(
        "| signed addresses | {addresses:.0} | {:.0} % |",
        100.0 * addresses / bare_get
    );
    drop(server);

    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let store = format!("nats://{}", nats.address);
    let server = Server::with(&[("PANGLU_STORE", &store), ("PANGLU_STORE_REPLICAS", "1")]);
    let notifications = asked::rate(server.address, server::notification).await;
    println!(
        "| notifications in one NATS on this machine | {notifications:.0} | {:.0} % |",
        100.0 * notifications / bare_post
    );
}
