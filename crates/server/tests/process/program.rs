//! Starts the program with a database of its own on a free port.

use std::{
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
    thread::{self, JoinHandle},
    time::{SystemTime, UNIX_EPOCH},
};

use panglu_core::notification::NotificationKey;
use panglu_server::operators::TokenDigest;

pub(crate) const NOTIFICATION_KEY: &str = "planted-notification-key";
pub(crate) const TOKEN: &str = "planted-operator-token";

/// The program while it runs.
pub(crate) struct Program {
    pub(crate) address: SocketAddr,
    child: Child,
    log: Option<JoinHandle<String>>,
}

/// The program without the variables of this process.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_panglu-server"));
    command.env_clear().current_dir(folder);
    command
}

impl Program {
    pub(crate) fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let mut command = command(folder);
        command
            .env("PANGLU_LISTEN", "127.0.0.1:0")
            .env("PANGLU_BIZ_ID", "8888")
            .env("PANGLU_STORE", folder.join("panglu.db"))
            .env("PANGLU_NOTIFICATION_KEY", NOTIFICATION_KEY)
            .env("PANGLU_OPERATOR_TOKENS", TokenDigest::of(TOKEN).to_string())
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let log = child.stderr.take().map(keep);
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let address = line.trim().split_once("://").map(|(_, address)| address.parse());
        let Some(Ok(address)) = address else {
            let log = log.map(|log| log.join().unwrap());
            unreachable!("it did not start: {line}{log:?}");
        };
        Self { address, child, log }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Kills it without notice, and waits until it is gone.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end.
    pub(crate) fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("sh")
            .args(["-c", "kill -\"$1\" \"$0\"", &id, name])
            .status();
        assert!(sent.unwrap().success());
    }

    /// Waits until it has ended, and returns whether it did so in order, with its log.
    pub(crate) fn ended(mut self) -> (bool, String) {
        let status = self.child.wait().unwrap();
        let log = self.log.take().map(|log| log.join().unwrap());
        (status.success(), log.unwrap_or_default())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ended = self.child.kill();
        let _gone = self.child.wait();
    }
}

fn keep(mut stderr: ChildStderr) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut log = String::new();
        stderr.read_to_string(&mut log).unwrap();
        log
    })
}

pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// A signed notification of a start.
pub(crate) fn started(code: &str, sequence: u64) -> String {
    let (at, key) = (now(), NotificationKey::parse(NOTIFICATION_KEY).unwrap());
    let until = (at + 600).to_string();
    let sign = base16ct::lower::encode_string(&key.sign(&until));
    format!(
        r#"{{"event_type":1,"stream_id":"{code}","event_time":{at},"sequence":"{sequence}","t":{until},"sign":"{sign}"}}"#
    )
}
