//! Real servers of NATS, each with a folder of its own, on free ports of this machine.

#![allow(dead_code, reason = "each program of tests uses a part")]

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use serde_json::Value;
use tempfile::TempDir;

/// A server of NATS while it runs.
pub(crate) struct Nats {
    pub(crate) address: String,
    child: Child,
    folder: PathBuf,
    arguments: Vec<String>,
}

/// Debian puts it where only administrators look.
fn program() -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    let found = folders
        .map(|folder| folder.join("nats-server"))
        .find(|file| file.is_file());
    found.unwrap_or_else(|| unreachable!("nats-server is missing; run cargo xtask setup"))
}

impl Nats {
    /// Starts one that is alone.
    pub(crate) fn start(folder: &Path) -> Self {
        Self::with(folder, &[])
    }

    /// Starts one with arguments of its own.
    pub(crate) fn with(folder: &Path, arguments: &[&str]) -> Self {
        let arguments: Vec<_> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        Self::spawn(folder, &arguments)
    }

    fn spawn(folder: &Path, arguments: &[String]) -> Self {
        fs::create_dir_all(folder).unwrap();
        let mut command = Command::new(program());
        command
            .args([
                "--addr",
                "127.0.0.1",
                "--port",
                "-1",
                "--jetstream",
                "--store_dir",
            ])
            .arg(folder.join("store"))
            .arg("--ports_file_dir")
            .arg(folder)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(fs::File::create(folder.join("log")).unwrap());
        let mut child = command.spawn().unwrap();
        let ports = folder.join(format!("nats-server_{}.ports", child.id()));
        let address = loop {
            if let Some(address) = address_in(&ports) {
                break address;
            }
            let ended = child.try_wait().unwrap();
            assert!(
                ended.is_none(),
                "{}",
                fs::read_to_string(folder.join("log")).unwrap()
            );
            thread::yield_now();
        };
        Self {
            address,
            child,
            folder: folder.to_owned(),
            arguments: arguments.to_vec(),
        }
    }

    /// Kills it without notice, and waits until it is gone.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again with what it has kept, at the same address.
    pub(crate) fn again(&mut self) {
        let port = self.address.rsplit(':').next().unwrap().to_owned();
        let mut arguments = self.arguments.clone();
        arguments.extend(["--port".to_owned(), port]);
        *self = Self::spawn(&self.folder, &arguments);
    }
}

/// It is written in one piece, but not at once.
fn address_in(ports: &Path) -> Option<String> {
    let ports: Value = serde_json::from_str(&fs::read_to_string(ports).ok()?).ok()?;
    let address = ports["nats"][0].as_str()?;
    Some(address.trim_start_matches("nats://").to_owned())
}

impl Drop for Nats {
    fn drop(&mut self) {
        // It may have ended already.
        let _ended = self.child.kill();
        let _gone = self.child.wait();
    }
}

/// Starts three that keep everything together.
pub(crate) fn cluster(folder: &TempDir) -> [Nats; 3] {
    // Each must know where the others will be. The ports are held until the servers take them.
    let held = [(); 3].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    let routes = held
        .each_ref()
        .map(|held| format!("nats://{}", held.local_addr().unwrap()));
    drop(held);
    let all = routes.join(",");
    [0, 1, 2].map(|number| {
        let arguments = [
            ("--server_name", format!("nats-{number}")),
            ("--cluster_name", "panglu".to_owned()),
            ("--cluster", routes[number].clone()),
            ("--routes", all.clone()),
        ];
        let arguments: Vec<_> = arguments
            .into_iter()
            .flat_map(|(name, value)| [name.to_owned(), value])
            .collect();
        Nats::spawn(&folder.path().join(format!("nats-{number}")), &arguments)
    })
}
