//! The real program, with a database of its own.

use std::{
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    process::{Child, Command},
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use panglu_core::notification::NotificationKey;
use tempfile::TempDir;

use crate::{asked, bare};

const KEY: &str = "benchmark";

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    child: Child,
    _folder: TempDir,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    /// Starts with settings beside the usual ones.
    pub(crate) fn with(settings: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_panglu-server"));
        command.env_clear().current_dir(folder.path()).envs([
            ("PANGLU_LISTEN", "127.0.0.1:0"),
            ("PANGLU_BIZ_ID", "8888"),
            ("PANGLU_NOTIFICATION_KEY", KEY),
            ("PANGLU_PLAY_KEY", KEY),
            ("PANGLU_REQUESTS_PER_MINUTE", "1000000"),
            ("PANGLU_EVENT_LISTENERS", "100000"),
            ("PANGLU_LOG_FILTER", "warn"),
        ]);
        command.envs(settings.iter().copied());
        let (address, child) = bare::started(&mut command);
        while !is_ready(address) {
            thread::yield_now();
        }
        Self {
            address,
            child,
            _folder: folder,
        }
    }

    /// The memory that it holds, in megabytes.
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }
}

fn is_ready(address: SocketAddr) -> bool {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = "GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.starts_with("HTTP/1.1 200")
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// A notification that starts a stream of its own.
pub(crate) fn notification(number: u64) -> String {
    let at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let until = (at + 600).to_string();
    let sign = NotificationKey::parse(KEY).unwrap().sign(&until);
    let sign: String = sign.iter().map(|byte| format!("{byte:02x}")).collect();
    asked::post(
        "/notify",
        &format!(
            r#"{{"event_type":1,"stream_id":"8888_room{number}","event_time":{at},"sequence":"{number}","t":{until},"sign":"{sign}"}}"#
        ),
    )
}
