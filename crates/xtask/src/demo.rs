//! The whole system on this machine: a live source, hosts that publish to it, and the backend with its pages.

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{Arc, Mutex},
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};
use xshell::cmd;

use crate::{build, process::shell, project::Project, setup};

/// The room in the vendor's example.
const BIZ: &str = "8888";
const ROOM: &str = "293710";
const USER: &str = "14y2l2c";

/// 0 lets the system choose a free port.
const ANY_PORT: u16 = 0;

/// Installs what is missing, builds, publishes and serves, until Ctrl-C.
pub(crate) fn run(project: &Project, port: u16, cluster: bool) -> Result<()> {
    setup::for_demo(project)?;
    if cluster {
        setup::for_cluster(project)?;
    }
    build::pages(project)?;
    build::server::with_pages(project)?;

    println!("Starting the live source and the backend …");
    let config = config(project, port, cluster)?;
    let sh = shell(project)?;
    let mut child = Command::from(cmd!(sh, "node tests/origin/demo.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    let stdin = Arc::new(Mutex::new(child.stdin.take()));
    end_on_signal(&stdin)?;
    send(&stdin, &config)?;
    let outcome = follow(&mut child, &stdin, port);
    close(&stdin);
    let status = child.wait()?;
    outcome?;
    if !status.success() {
        bail!("the live source ended: {status}");
    }
    println!("Stopped.");
    Ok(())
}

/// The child ends when its stdin closes: on Ctrl-C, on a signal, and when this process ends.
fn end_on_signal(stdin: &Arc<Mutex<Option<ChildStdin>>>) -> Result<()> {
    let stdin = Arc::clone(stdin);
    ctrlc::set_handler(move || close(&stdin)).context("cannot listen for Ctrl-C")
}

fn close(stdin: &Mutex<Option<ChildStdin>>) {
    if let Ok(mut stdin) = stdin.lock() {
        drop(stdin.take());
    }
}

fn is_closed(stdin: &Mutex<Option<ChildStdin>>) -> bool {
    stdin.lock().is_ok_and(|stdin| stdin.is_none())
}

fn send(stdin: &Mutex<Option<ChildStdin>>, config: &Value) -> Result<()> {
    if let Ok(mut stdin) = stdin.lock()
        && let Some(stdin) = stdin.as_mut()
    {
        writeln!(stdin, "{config}").context("the live source did not take its settings")?;
    }
    Ok(())
}

/// Who publishes what.
fn config(project: &Project, port: u16, cluster: bool) -> Result<Value> {
    let clips = project.tools().join("clips");
    fs::create_dir_all(&clips)?;
    let host = |room: &str, user: &str, kind: &str, title: &str| json!({ "room": room, "user": user, "kind": kind, "title": title });
    Ok(json!({
        "bizId": BIZ,
        "port": port,
        "cluster": cluster,
        "clipsDir": clips,
        "hosts": [
            host(ROOM, USER, "main", "The camera"),
            host(ROOM, USER, "aux", "The shared screen"),
            host("293711", "lin", "main", "Another room"),
        ],
    }))
}

/// Prints what the child reports until it ends.
fn follow(child: &mut Child, stdin: &Mutex<Option<ChildStdin>>, port: u16) -> Result<()> {
    let stdout = child.stdout.take().context("stdout was asked for")?;
    for line in BufReader::new(stdout).lines() {
        let line = line?;
        let Ok(event) = serde_json::from_str::<Value>(&line) else {
            println!("{line}");
            continue;
        };
        let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
        match text("event") {
            "ready" => {
                println!("{}", announcement(&Ready::deserialize(&event)?, port));
                println!("{}", how_to_end());
            }
            // With a stream name, one publisher died and is restarted; without one, it is the end. Ctrl-C also reaches
            // the publishers, so their end is not reported then.
            "error" if event.get("stream").is_some() && is_closed(stdin) => {}
            "error" if event.get("stream").is_some() => {
                eprintln!(
                    "{} stopped and is started again: {}",
                    text("stream"),
                    text("message")
                );
            }
            "error" => bail!("the live source cannot start: {}", text("message")),
            _ => println!("{line}"),
        }
    }
    Ok(())
}

/// What is there once everything works.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Ready {
    page: String,
    rtmp_base: String,
    /// An operator's.
    token: String,
    streams: Vec<Published>,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Published {
    /// The process that publishes.
    pid: u32,
}

/// A backend.
#[derive(Deserialize)]
struct Node {
    page: String,
    pid: u32,
}

/// The message with all links. It is printed once all of them work.
fn announcement(ready: &Ready, wanted_port: u16) -> String {
    let Ready {
        page,
        rtmp_base: rtmp,
        token,
        streams,
        nodes,
    } = ready;
    let page = page.trim_end_matches('/');
    let room = format!("bizid={BIZ}&room={ROOM}&user={USER}");
    let moved = if wanted_port == ANY_PORT || page.ends_with(&format!(":{wanted_port}")) {
        String::new()
    } else {
        format!("Port {wanted_port} is in use, so the pages are on another one.\n")
    };
    let end = streams.first().map(|Published { pid }| {
        format!("kill {pid} ends the camera, as a host does whose app crashes: it leaves the list, and is back ten seconds later.\n")
    });
    let others = nodes.iter().skip(1).map(|Node { page, pid }| {
        format!("  Another node       {page}/live   (kill -9 {pid} ends it, and the others go on)\n")
    });
    format!(
        "
{moved}  Who is live        {page}/live
  Watch the camera   {page}/watch?{room}
  Watch the screen   {page}/watch?{room}&kind=aux
  Console            {page}/?{room}
  Operator's token   {token}
  RTMP               {rtmp}/live/

{}{}",
        others.collect::<String>(),
        end.unwrap_or_default()
    )
}

fn how_to_end() -> &'static str {
    if env::var_os("SSH_CONNECTION").is_some() {
        "Ctrl-C ends it. These addresses are of this machine; forward the ports to see them elsewhere."
    } else {
        "Ctrl-C ends it."
    }
}

#[cfg(test)]
mod tests {
    use super::{Published, Ready, announcement};

    const MOVED: &str = "Port 8080 is in use";

    fn ready(page: &str) -> Ready {
        Ready {
            page: page.to_owned(),
            rtmp_base: "rtmp://127.0.0.1:1".to_owned(),
            token: "a-token".to_owned(),
            streams: vec![Published { pid: 4711 }],
            nodes: Vec::new(),
        }
    }

    #[test]
    fn another_port_than_the_wanted_one_is_explained() {
        assert!(!announcement(&ready("http://127.0.0.1:8080"), 8080).contains(MOVED));
        assert!(announcement(&ready("http://127.0.0.1:18080"), 8080).contains(MOVED));
    }

    #[test]
    fn any_port_is_the_wanted_one_when_none_was_named() {
        let text = announcement(&ready("http://127.0.0.1:18080/"), 0);
        assert!(!text.contains("in use"), "{text}");
        let links = text
            .lines()
            .filter(|line| line.contains(" http://127.0.0.1:18080/"));
        assert_eq!(links.count(), 4, "{text}");
    }
}
