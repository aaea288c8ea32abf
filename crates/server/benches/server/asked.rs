//! A client that costs little: prepared requests over kept connections.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::{CONNECTIONS, LASTS};

pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

pub(crate) fn post(path: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Asks for a while, each connection one request after the other, and returns how many were answered with 200 a second.
pub(crate) async fn rate(
    address: SocketAddr,
    request: impl Fn(u64) -> String + Copy + Send + Sync + 'static,
) -> f64 {
    let (number, began) = (Arc::new(AtomicU64::new(0)), Instant::now());
    let mut connections = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let number = Arc::clone(&number);
        connections.spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let mut buffer = vec![0; 16 * 1024];
            let mut answered = 0_u64;
            while began.elapsed() < LASTS {
                let request = request(number.fetch_add(1, Ordering::Relaxed));
                stream.write_all(request.as_bytes()).await.unwrap();
                read(&mut stream, &mut buffer).await;
                answered += 1;
            }
            answered
        });
    }
    let answered: u64 = connections.join_all().await.iter().sum();
    answered as f64 / began.elapsed().as_secs_f64()
}

async fn read(stream: &mut TcpStream, buffer: &mut [u8]) {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the server hung up");
        filled += read;
        let text = String::from_utf8_lossy(&buffer[..filled]);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        assert!(head.starts_with("HTTP/1.1 200"), "{text}");
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.unwrap().parse::<usize>().unwrap() {
            return;
        }
    }
}
