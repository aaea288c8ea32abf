//! Prebuilt tools from their authors. An archive is unpacked only if it has the SHA-256 listed here, and every archive
//! here has one. A tool, version or machine that is not listed is built from source, where cargo checks every crate
//! against the digest in the tool's lock file.

use std::{env::consts, fs, path::Path};

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::{
    digest::sha256_of,
    process::{read, shell},
    project::Project,
};

/// A published archive.
pub(super) struct Archive {
    /// The crate that it is built from, and its version.
    package: &'static str,
    version: &'static str,
    /// The architecture, as in `std::env::consts`; all archives are for Linux.
    machine: &'static str,
    url: &'static str,
    sha256: &'static str,
}

/// The digests are from github.com/taiki-e/install-action (`manifests/`, commit ba47c86a, 2026-08-21), which took them
/// from the releases.
const ARCHIVES: [Archive; 6] = [
    Archive {
        package: "cargo-deny",
        version: "0.20.2",
        machine: "x86_64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-x86_64-unknown-linux-musl.tar.gz",
        sha256: "9f12ed4c49936e09b48bf862b595cde2fe64fcbd9d74dfacac6131ca824c8d5f",
    },
    Archive {
        package: "cargo-deny",
        version: "0.20.2",
        machine: "aarch64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-aarch64-unknown-linux-musl.tar.gz",
        sha256: "995c82be0defc7a025cae49a2aa2644ce8245c9a3318fc4103907c6a285e8c7d",
    },
    Archive {
        package: "trunk",
        version: "0.21.14",
        machine: "x86_64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-unknown-linux-musl.tar.gz",
        sha256: "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20",
    },
    Archive {
        package: "trunk",
        version: "0.21.14",
        machine: "aarch64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-aarch64-unknown-linux-musl.tar.gz",
        sha256: "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
    },
    Archive {
        package: "wasm-bindgen-cli",
        version: "0.2.125",
        machine: "x86_64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.125/wasm-bindgen-0.2.125-x86_64-unknown-linux-musl.tar.gz",
        sha256: "21d81ef7414a0a585861a60ea4ae2b7970eccaed09d4a4e05f8bc4b159827dea",
    },
    Archive {
        package: "wasm-bindgen-cli",
        version: "0.2.125",
        machine: "aarch64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.125/wasm-bindgen-0.2.125-aarch64-unknown-linux-gnu.tar.gz",
        sha256: "79dd073086ea0e47fe23ffae01e91c729445b59b41f046dbf83cd8f5d98899b0",
    },
];

/// The file name of a downloaded archive.
const FILE: &str = "archive.tar.gz";

impl Archive {
    /// The archive for this machine, if its digest is known.
    pub(super) fn of(package: &str, version: &str) -> Option<&'static Self> {
        ARCHIVES.iter().find(|archive| {
            archive.package == package
                && archive.version == version
                && archive.machine == consts::ARCH
                && consts::OS == "linux"
        })
    }

    /// Downloads the archive and puts its programs into a folder. Fails within seconds if there is no connection.
    pub(super) fn install(&self, project: &Project, programs: &[&str], bin: &Path) -> Result<()> {
        let folder = project.tools().join("fetched");
        fs::create_dir_all(&folder)?;
        let installed = self.fetch(project, &folder).and_then(|()| {
            self.unpack(project, &folder)?;
            take(&folder, programs, bin)
        });
        fs::remove_dir_all(&folder)?;
        installed
    }

    fn fetch(&self, project: &Project, folder: &Path) -> Result<()> {
        let sh = shell(project)?;
        sh.change_dir(folder);
        let (file, url) = (FILE, self.url);
        let curl = cmd!(
            sh,
            "curl --proto =https --fail --location --silent --show-error --connect-timeout 5 --max-time 300"
        );
        read(curl.args(["--output", file, url])).map(drop)
    }

    /// Unpacks the archive; fails if its digest is not the listed one.
    fn unpack(&self, project: &Project, folder: &Path) -> Result<()> {
        let (file, found) = (FILE, sha256_of(&folder.join(FILE))?);
        ensure!(
            found == self.sha256,
            "refused: {} has the SHA-256 {found}, and must have {}",
            self.url,
            self.sha256
        );
        let sh = shell(project)?;
        sh.change_dir(folder);
        read(cmd!(sh, "tar --extract --gzip --no-same-owner --file {file}")).map(drop)
    }
}

/// Moves the programs out of the unpacked archive, where they are at the top or in one folder.
fn take(folder: &Path, programs: &[&str], bin: &Path) -> Result<()> {
    let mut places = vec![folder.to_owned()];
    for entry in fs::read_dir(folder)? {
        places.push(entry?.path());
    }
    for program in programs {
        let found = places
            .iter()
            .map(|place| place.join(program))
            .find(|file| file.is_file());
        fs::copy(
            found.with_context(|| format!("{program} is not in the archive"))?,
            bin.join(program),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes an archive with one program into a folder, as if it was downloaded, and returns its digest.
    fn fetched(project: &Project, folder: &Path) -> String {
        let sh = shell(project).unwrap();
        sh.change_dir(folder);
        sh.write_file("tool-1.0/tool", "a program").unwrap();
        let file = FILE;
        read(cmd!(sh, "tar --create --gzip --file {file} tool-1.0")).unwrap();
        sh.remove_path("tool-1.0").unwrap();
        sha256_of(&folder.join(FILE)).unwrap()
    }

    fn archive(sha256: String) -> Archive {
        Archive {
            package: "tool",
            version: "1.0",
            machine: consts::ARCH,
            url: "https://example.com/tool.tar.gz",
            sha256: sha256.leak(),
        }
    }

    #[test]
    fn an_archive_with_its_digest_is_unpacked() {
        let project = Project::find().unwrap();
        let folder = shell(&project).unwrap().create_temp_dir().unwrap();
        let digest = fetched(&project, folder.path());
        archive(digest).unpack(&project, folder.path()).unwrap();
        let bin = folder.path().join("bin");
        fs::create_dir(&bin).unwrap();
        take(folder.path(), &["tool"], &bin).unwrap();
        assert_eq!(fs::read_to_string(bin.join("tool")).unwrap(), "a program");
        let missing = take(folder.path(), &["other"], &bin).unwrap_err();
        assert_eq!(missing.to_string(), "other is not in the archive");
    }

    #[test]
    fn an_archive_with_another_digest_is_refused() {
        let project = Project::find().unwrap();
        let folder = shell(&project).unwrap().create_temp_dir().unwrap();
        let digest = fetched(&project, folder.path());
        let wanted = "0".repeat(64);
        let error = archive(wanted.clone())
            .unpack(&project, folder.path())
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "refused: https://example.com/tool.tar.gz has the SHA-256 {digest}, and must have {wanted}"
            )
        );
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing was unpacked");
    }

    #[test]
    fn every_archive_is_fetched_over_https_and_names_what_it_is() {
        for Archive {
            version,
            machine,
            url,
            sha256,
            ..
        } in &ARCHIVES
        {
            assert!(url.starts_with("https://"), "{url}");
            assert!(url.contains(version) && url.contains(machine), "{url}");
            let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            assert!(sha256.len() == 64 && sha256.bytes().all(is_hex), "{url}");
        }
    }
}
