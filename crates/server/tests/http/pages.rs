//! The pages: what is served under which headers, and what is not.

use std::{fs, os::unix::fs::symlink, sync::Arc};

use reqwest::{Response, StatusCode, header::HeaderMap};
use serde_json::json;
use tempfile::TempDir;

use crate::server::{NOW, Server};

/// Paths of both pages, and of files with and without a digest in their names.
const PATHS: [&str; 12] = [
    "/",
    "/index.html",
    "/profile.json",
    "/watch",
    "/watch/",
    "/watch.html",
    "/watch/index.html",
    "/watch/boot.js",
    "/panglu-viewer-40fdf2293c81db71_bg.wasm",
    "/start-68a413159269cd3b.js",
    "/answers-4474aa759eca0ae.css",
    "/watchful.html",
];

fn built() -> Arc<TempDir> {
    let folder = TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("dist").join(path.trim_start_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for path in PATHS.iter().filter(|path| path.contains('.')) {
        write(path, path);
    }
    write("/profile.json", "{}");
    write("/start-68a413159269cd3b.js.br", "brotli");
    write("/start-68a413159269cd3b.js.gz", "gzip");
    for hidden in ["/.env", "/.git/config"] {
        write(hidden, "secret");
    }
    fs::write(folder.path().join("outside.js"), "secret").unwrap();
    symlink(
        folder.path().join("outside.js"),
        folder.path().join("dist/linked.js"),
    )
    .unwrap();
    symlink(folder.path(), folder.path().join("dist/folder")).unwrap();
    Arc::new(folder)
}

async fn serve() -> Server {
    let folder = built();
    let pages = folder.path().join("dist").display().to_string();
    Server::again(folder, NOW, &[("PANGLU_PAGES", &pages)]).await
}

async fn encoded(server: &Server, path: &str, accepted: &str) -> Response {
    let request = server
        .client
        .get(server.url(path))
        .header("accept-encoding", accepted);
    request.send().await.unwrap()
}

/// The lines for nginx: the headers of a path.
fn of_readme(path: &str) -> Vec<(String, String)> {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let nginx = readme
        .split("```nginx")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap()
        .to_owned();
    let is_watch = ["/watch", "/watch/", "/watch.html", "/watch/index.html"].contains(&path);
    let has_digest = ["40fdf2293c81db71", "68a413159269cd3b", "4474aa759eca0ae"]
        .iter()
        .any(|digest| path.contains(digest));
    let frames = if is_watch { "" } else { "; frame-ancestors 'none'" };
    let kept = if has_digest {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let lines = nginx
        .lines()
        .filter_map(|line| line.trim().strip_prefix("add_header "));
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(" \"").unwrap();
        let value = value.rsplit_once('"').unwrap().0;
        (
            name.to_owned(),
            value.replace("$frames", frames).replace("$kept", kept),
        )
    });
    headers.collect()
}

fn sent(headers: &HeaderMap, name: &str) -> String {
    headers
        .get(name)
        .map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn every_path_has_the_headers_that_the_readme_tells_other_servers_to_send() {
    let server = serve().await;
    for path in PATHS {
        let response = server.get(path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let expected = of_readme(path);
        assert_eq!(expected.len(), 8, "{expected:?}");
        for (name, value) in expected {
            assert_eq!(sent(response.headers(), &name), value, "{path}, {name}");
        }
    }
}

async fn profile_of(file: &str) -> serde_json::Value {
    let folder = built();
    let pages = folder.path().join("dist");
    fs::write(pages.join("profile.json"), file).unwrap();
    let settings = [
        ("PANGLU_PAGES", &*pages.display().to_string()),
        ("PANGLU_PLAY_DOMAIN", "play.example.com"),
        ("PANGLU_APP_NAME", "event"),
    ];
    let server = Server::again(folder, NOW, &settings).await;
    let response = server.get("/profile.json").await;
    assert_eq!(sent(response.headers(), "content-type"), "application/json");
    let text = response.text().await.unwrap();
    assert!(
        panglu_core::deployment::Settings::from_json(&text).is_ok(),
        "the pages understand it"
    );
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn the_pages_are_told_of_the_server_unless_their_own_file_says_otherwise() {
    let own = json!({
        "backend": "./",
        "play": { "authority": "play.example.com", "rtmpAuthority": "play.example.com", "https": true, "app": "event" },
    });
    assert_eq!(profile_of("{}").await, own);
    let other = r#"{ "play": { "authority": "other.example.com" }, "players": { "folder": "/static/" } }"#;
    assert_eq!(
        profile_of(other).await,
        json!({
            "backend": "./",
            "play": { "authority": "other.example.com" },
            "players": { "folder": "/static/" },
        })
    );
    let elsewhere = profile_of(r#"{ "backend": "https://live.example.com/" }"#).await;
    assert_eq!(elsewhere["backend"], "https://live.example.com/");
}

#[tokio::test]
async fn a_file_is_sent_compressed_as_the_browser_likes_it() {
    let server = serve().await;
    let path = "/start-68a413159269cd3b.js";
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("identity", "", path),
    ] {
        let response = encoded(&server, path, accepted).await;
        assert_eq!(sent(response.headers(), "content-encoding"), encoding);
        assert_eq!(sent(response.headers(), "content-type"), "text/javascript");
        assert_eq!(sent(response.headers(), "vary"), "Accept-Encoding");
        assert_eq!(response.text().await.unwrap(), body);
    }
    let wasm = server.get("/panglu-viewer-40fdf2293c81db71_bg.wasm").await;
    assert_eq!(sent(wasm.headers(), "content-type"), "application/wasm");
    let modified = sent(wasm.headers(), "last-modified");
    let again = server
        .client
        .get(wasm.url().clone())
        .header("if-modified-since", modified);
    assert_eq!(again.send().await.unwrap().status(), StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn routes_are_answered_with_their_page_and_missing_files_with_none() {
    let server = serve().await;
    for (path, page) in [
        ("/", "/index.html"),
        ("/console?room=1", "/index.html"),
        ("/watch?room=1", "/watch.html"),
        ("/watch/?room=1", "/watch/index.html"),
    ] {
        assert_eq!(server.get(path).await.text().await.unwrap(), page, "{path}");
    }
    for path in [
        "/missing.js",
        "/old-0123456789abcdef.js",
        // The page names its files from where it is, and there are none there.
        "/watch/8888_room",
        "/api/none",
        "/notify/none",
    ] {
        let response = server.get(path).await;
        let method = path.starts_with("/notify");
        let status = if method {
            StatusCode::METHOD_NOT_ALLOWED
        } else {
            StatusCode::NOT_FOUND
        };
        assert_eq!(response.status(), status, "{path}");
        assert!(
            !sent(response.headers(), "cache-control").contains("immutable"),
            "it may come"
        );
    }
    assert_eq!(
        server.post("/").send().await.unwrap().status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn a_hidden_file_and_what_a_link_leads_to_are_not_there() {
    let server = serve().await;
    for path in [
        "/.env",
        "/%2eenv",
        "/.git/config.txt",
        "/linked.js",
        "/folder/outside.js",
        "/..%2foutside.js",
        "/x/%2e%2e/.env",
    ] {
        let response = server.get(path).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(response.text().await.unwrap(), "", "{path}");
    }
    assert_eq!(server.get("/%ff").await.status(), StatusCode::BAD_REQUEST);
}
