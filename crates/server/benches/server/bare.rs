//! The yardstick: axum with one handler that answers at once, in a process of its own.

use std::{
    env,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

use axum::{Router, routing::get};
use tokio::net::TcpListener;

/// Makes this program the bare handler.
pub(crate) const ARGUMENT: &str = "--serve-a-bare-handler";

pub(crate) fn start() -> (SocketAddr, Child) {
    let mut command = Command::new(env::current_exe().unwrap());
    started(command.arg(ARGUMENT))
}

/// Starts a server that prints its address.
pub(crate) fn started(command: &mut Command) -> (SocketAddr, Child) {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    (line.trim().trim_start_matches("http://").parse().unwrap(), child)
}

pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        let answer = async || r#"{"code":0}"#;
        let router = Router::new().route("/", get(answer).post(async |_: String| r#"{"code":0}"#));
        axum::serve(listener, router).await.unwrap();
    });
}
