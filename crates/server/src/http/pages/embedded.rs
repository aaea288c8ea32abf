//! The pages that were built into the program.

use std::{
    borrow::Cow,
    future::{Ready, ready},
    io::{self, Cursor},
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use rust_embed::{Embed, EmbeddedFile};
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tower_http::services::fs;

#[derive(Embed)]
#[folder = "../../dist"]
struct Built;

/// The paths of all files.
pub(super) fn paths() -> impl Iterator<Item = String> {
    Built::iter()
        .map(|path| format!("/{path}"))
        .filter(|path| !path.contains("/."))
}

/// The text of a file.
pub(super) fn text(path: &str) -> Option<String> {
    let file = find(Path::new(path)).ok()?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// Reads the files for [`ServeDir`](fs::ServeDir).
#[derive(Debug, Clone)]
pub(super) struct Embedded;

/// One of the files while it is read.
#[derive(Debug)]
pub(super) struct File {
    bytes: Cursor<Cow<'static, [u8]>>,
    about: About,
}

/// Its length, and when it was built.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    length: u64,
    modified: Option<SystemTime>,
}

fn find(path: &Path) -> io::Result<EmbeddedFile> {
    let path = path
        .to_str()
        .map(|path| path.trim_start_matches("./").trim_start_matches('/'));
    path.and_then(Built::get)
        .ok_or_else(|| io::ErrorKind::NotFound.into())
}

impl From<&EmbeddedFile> for About {
    fn from(file: &EmbeddedFile) -> Self {
        let seconds = file.metadata.last_modified();
        Self {
            length: file.data.len().try_into().unwrap_or(u64::MAX),
            modified: seconds.map(|seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)),
        }
    }
}

impl fs::Backend for Embedded {
    type File = File;
    type Metadata = About;
    type OpenFuture = Ready<io::Result<File>>;
    type MetadataFuture = Ready<io::Result<About>>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        ready(find(&path).map(|file| File {
            about: About::from(&file),
            bytes: Cursor::new(file.data),
        }))
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        ready(find(&path).map(|file| About::from(&file)))
    }
}

impl fs::File for File {
    type Metadata = About;
    type MetadataFuture<'a> = Ready<io::Result<About>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        ready(Ok(self.about))
    }
}

impl fs::Metadata for About {
    fn is_dir(&self) -> bool {
        false
    }

    fn modified(&self) -> io::Result<SystemTime> {
        self.modified.ok_or_else(|| io::ErrorKind::Unsupported.into())
    }

    fn len(&self) -> u64 {
        self.length
    }
}

impl AsyncRead for File {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_read(context, buffer)
    }
}

impl AsyncSeek for File {
    fn start_seek(mut self: Pin<&mut Self>, position: io::SeekFrom) -> io::Result<()> {
        Pin::new(&mut self.bytes).start_seek(position)
    }

    fn poll_complete(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Pin::new(&mut self.bytes).poll_complete(context)
    }
}
