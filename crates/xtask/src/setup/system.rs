//! Checks for programs of the operating system, and for the media plugins of one of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::{
    process::{locate, read, run, shell},
    project::Project,
};

/// A Debian package, and how to see that it is installed.
pub(crate) struct Package {
    name: &'static str,
    sign: Sign,
}

/// What a package installs.
enum Sign {
    /// A program in the search path, by its possible names.
    Program(&'static [&'static str]),
    /// A plugin of GStreamer.
    GstreamerPlugin(&'static str),
}

pub(crate) const FFMPEG: Package = Package {
    name: "ffmpeg",
    sign: Sign::Program(&["ffmpeg"]),
};
pub(crate) const CHROMIUM: Package = Package {
    name: "chromium",
    sign: Sign::Program(&[
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ]),
};
pub(crate) const CHROMEDRIVER: Package = Package {
    name: "chromium-driver",
    sign: Sign::Program(&["chromedriver"]),
};
/// What several servers keep their events in. Debian puts it where only administrators look.
pub(crate) const NATS: Package = Package {
    name: "nats-server",
    sign: Sign::Program(&["nats-server", "/usr/sbin/nats-server"]),
};
pub(crate) const FIREFOX: Package = Package {
    name: "firefox-esr",
    sign: Sign::Program(&["firefox-esr", "firefox"]),
};
pub(crate) const WEBKIT: Package = Package {
    name: "webkit2gtk-driver",
    sign: Sign::Program(&["WebKitWebDriver"]),
};
/// WebKit has no headless mode.
pub(crate) const DISPLAY: Package = Package {
    name: "xvfb",
    sign: Sign::Program(&["Xvfb"]),
};
/// WebKit plays media with GStreamer, which needs these for H.264 and AAC in MP4.
pub(crate) const WEBKIT_MEDIA: [Package; 3] = [
    Package {
        name: "gstreamer1.0-libav",
        sign: Sign::GstreamerPlugin("libgstlibav.so"),
    },
    Package {
        name: "gstreamer1.0-plugins-good",
        sign: Sign::GstreamerPlugin("libgstisomp4.so"),
    },
    Package {
        name: "gstreamer1.0-plugins-bad",
        sign: Sign::GstreamerPlugin("libgstvideoparsersbad.so"),
    },
];

/// Installs missing packages with apt if possible; otherwise fails with what to install.
pub(crate) fn need(project: &Project, packages: &[Package]) -> Result<()> {
    let mut missing = Vec::new();
    for package in packages {
        if found(project, package)?.is_none() {
            missing.push(package.name);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let sh = shell(project)?;
    let root = read(cmd!(sh, "id -u"))? == "0";
    if !root || locate(project, "apt-get")?.is_none() {
        bail!("Missing: {list}. Install them (on Debian: sudo apt-get install {list}), then run this again.");
    }
    println!("Installing {list} with apt-get (1 to 3 minutes) …");
    run(cmd!(sh, "apt-get update --quiet=2"))?;
    let install = cmd!(
        sh,
        "apt-get install --quiet=2 --yes --no-install-recommends {missing...}"
    );
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The path of a program that a package installs.
pub(crate) fn program(project: &Project, package: &Package) -> Result<PathBuf> {
    found(project, package)?.with_context(|| format!("{} is missing; run cargo xtask setup", package.name))
}

fn found(project: &Project, package: &Package) -> Result<Option<PathBuf>> {
    match package.sign {
        Sign::Program(names) => {
            for name in names {
                if let Some(path) = locate(project, name)? {
                    return Ok(Some(path));
                }
            }
            Ok(None)
        }
        Sign::GstreamerPlugin(file) => Ok(library(Path::new("/usr"), &format!("gstreamer-1.0/{file}"))),
    }
}

/// The path of a library below a prefix, where each distribution has folders of its own.
fn library(prefix: &Path, file: &str) -> Option<PathBuf> {
    let mut folders = vec![prefix.join("lib64"), prefix.join("lib")];
    // Debian has one folder for each architecture.
    let below = fs::read_dir(prefix.join("lib")).into_iter().flatten();
    folders.extend(below.filter_map(|entry| Some(entry.ok()?.path())));
    folders
        .into_iter()
        .map(|folder| folder.join(file))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    #[test]
    fn a_library_is_found_where_distributions_keep_it() {
        for folder in ["lib/x86_64-linux-gnu", "lib64", "lib"] {
            let sh = Shell::new().unwrap();
            let prefix = sh.create_temp_dir().unwrap();
            assert_eq!(library(prefix.path(), "media/plugin.so"), None, "{folder}");
            let file = prefix.path().join(folder).join("media/plugin.so");
            sh.write_file(&file, "").unwrap();
            assert_eq!(library(prefix.path(), "media/plugin.so"), Some(file));
        }
    }
}
