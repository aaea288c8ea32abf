//! The pages, as `cargo xtask demo` builds them: compressed ahead, under their headers.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use panglu_core::{
    Locale,
    deployment::{DeploymentError, SettingsFault},
};
use percent_encoding::percent_decode_str;
use tower::ServiceExt;
use tower_http::services::{
    ServeDir,
    fs::{Backend, DefaultServeDirFallback},
};

use crate::config::Settings;

#[cfg(feature = "pages")]
mod embedded;
mod headers;
mod profile;

/// The file of the pages' settings.
const PROFILE: &str = "/profile.json";

/// The files of the pages.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The paths of all files, found once: so nothing that is hidden, a link or outside can be asked for.
    known: Arc<BTreeSet<String>>,
    files: Files,
    profile: Arc<str>,
}

/// Where the files are.
#[derive(Debug, Clone)]
enum Files {
    Folder(ServeDir),
    #[cfg(feature = "pages")]
    Program(ServeDir<DefaultServeDirFallback, embedded::Embedded>),
}

impl Pages {
    /// Looks for the files of a folder.
    ///
    /// # Errors
    /// If the folder cannot be read or has no page, or if its settings cannot be used.
    pub fn read(folder: &Path, settings: &Settings) -> io::Result<Self> {
        let mut known = BTreeSet::new();
        find(folder, "", &mut known)?;
        if !known.contains("/index.html") {
            return Err(io::Error::new(io::ErrorKind::NotFound, "there is no index.html"));
        }
        let own = if known.contains(PROFILE) {
            fs::read_to_string(folder.join(PROFILE.trim_start_matches('/')))?
        } else {
            "{}".to_owned()
        };
        Self::with(
            known,
            &own,
            Files::Folder(served(ServeDir::new(folder))),
            settings,
        )
    }

    /// The files that were built into the program, if it was built with them.
    ///
    /// # Errors
    /// If the settings among them cannot be used.
    #[cfg(feature = "pages")]
    pub fn of_program(settings: &Settings) -> io::Result<Option<Self>> {
        let files = ServeDir::with_backend("", embedded::Embedded);
        let own = embedded::text(PROFILE).unwrap_or_else(|| "{}".to_owned());
        let known = embedded::paths().collect();
        Self::with(known, &own, Files::Program(served(files)), settings).map(Some)
    }

    /// There are none: the program was built without.
    #[cfg(not(feature = "pages"))]
    pub fn of_program(_settings: &Settings) -> io::Result<Option<Self>> {
        Ok(None)
    }

    fn with(mut known: BTreeSet<String>, own: &str, files: Files, settings: &Settings) -> io::Result<Self> {
        let unusable = |fault: SettingsFault| {
            let error = DeploymentError::Malformed(fault).text(Locale::En).into_owned();
            io::Error::new(io::ErrorKind::InvalidData, error)
        };
        let profile = profile::profile(own, settings).map_err(unusable)?;
        known.insert(PROFILE.to_owned());
        Ok(Self {
            profile: profile.into(),
            known: Arc::new(known),
            files,
        })
    }

    /// The file that answers a path. A route of the pages is answered with the page; a file that is missing is no page, so that an old
    /// page does not get HTML when it asks for a script. The page names its files from where it is, so it is no answer deeper down.
    fn file(&self, path: &str) -> Option<String> {
        let known = |path: String| Some(path).filter(|path| self.known.contains(path));
        if path.rsplit('/').next().is_some_and(|name| name.contains('.')) {
            return known(path.to_owned());
        }
        let is_route = !path.trim_matches('/').contains('/');
        let page = if path.ends_with('/') {
            known(format!("{path}index.html"))
        } else {
            known(format!("{path}.html"))
        };
        page.or_else(|| known("/index.html".to_owned()).filter(|_| is_route))
    }

    /// Answers a request for a page.
    pub(super) async fn answer(self, mut request: Request) -> Response {
        let path = percent_decode_str(request.uri().path()).decode_utf8();
        let Ok(path) = path.map(|path| path.into_owned()) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
        let file = self.file(&path).and_then(|file| file.parse::<Uri>().ok());
        let is_found = file.is_some();
        let mut response = match file {
            _ if !is_read => StatusCode::METHOD_NOT_ALLOWED.into_response(),
            None => StatusCode::NOT_FOUND.into_response(),
            Some(file) if file.path() == PROFILE => {
                let json = HeaderValue::from_static("application/json");
                ([(header::CONTENT_TYPE, json)], self.profile.to_string()).into_response()
            }
            Some(file) => {
                *request.uri_mut() = file;
                self.files.answer(request).await
            }
        };
        headers::add(response.headers_mut(), &path, is_found);
        vary(response.headers_mut());
        response
    }
}

impl Files {
    async fn answer(self, request: Request) -> Response {
        let answered = match self {
            Self::Folder(files) => files.oneshot(request).await,
            #[cfg(feature = "pages")]
            Self::Program(files) => files.oneshot(request).await,
        };
        match answered {
            Ok(response) => response.into_response(),
            Err(never) => match never {},
        }
    }
}

/// Each file as it is, or its compressed copy.
fn served<B: Backend>(files: ServeDir<DefaultServeDirFallback, B>) -> ServeDir<DefaultServeDirFallback, B> {
    files
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip()
}

fn vary(headers: &mut HeaderMap) {
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
}

fn find(folder: &Path, path: &str, known: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A name that is no UTF-8 cannot be asked for.
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        // Not that of what a link leads to.
        let kind = entry.file_type()?;
        let inner: PathBuf = entry.path();
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            find(&inner, &format!("{path}/{name}"), known)?;
        } else if kind.is_file() {
            known.insert(format!("{path}/{name}"));
        }
    }
    Ok(())
}
