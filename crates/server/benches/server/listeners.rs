//! Listeners to the live list: the memory they take, and when the last of them hears a change.

use std::time::Instant;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::{
    asked,
    server::{self, Server},
};

const LISTENERS: usize = 2_000;

pub(crate) async fn measure() {
    let server = Server::start();
    let before = server.memory();
    let mut streams = Vec::new();
    for _ in 0..LISTENERS {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        let request = asked::get("/api/live/events");
        stream.write_all(request.as_bytes()).await.unwrap();
        until(&mut stream, "event: snapshot").await;
        streams.push(stream);
    }
    let held = server.memory();
    let began = Instant::now();
    let mut hearing = JoinSet::new();
    for mut stream in streams {
        hearing.spawn(async move {
            until(&mut stream, "8888_room1").await;
            began.elapsed()
        });
    }
    let mut cloud = TcpStream::connect(server.address).await.unwrap();
    cloud.write_all(server::notification(1).as_bytes()).await.unwrap();
    let heard = hearing.join_all().await;
    println!("\n{LISTENERS} listeners\n\n| what | |\n|---|---:|");
    println!("| memory of the server without and with them | {before:.0} MB, {held:.0} MB |");
    println!(
        "| the last hears a change after | {:.0?} |",
        heard.iter().max().unwrap()
    );
}

async fn until(stream: &mut TcpStream, text: &str) {
    let (mut read, mut buffer) = (String::new(), [0; 4096]);
    while !read.contains(text) {
        let length = stream.read(&mut buffer).await.unwrap();
        assert!(length > 0, "the server hung up");
        read.push_str(&String::from_utf8_lossy(&buffer[..length]));
    }
}
