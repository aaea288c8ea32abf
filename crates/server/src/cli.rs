//! Commands and flags.

use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use clap::{Arg, ArgMatches, Command, value_parser};
use panglu_core::Locale;
use panglu_server::{
    clock::Clock,
    config::{Config, FIELDS, Layers, LogFormat, Settings, StorePlace, TEMPLATE},
    operators::{TokenDigest, new_token},
    run::run,
    store::{SqliteStore, StoreError},
};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

/// The configuration file that is read if none is named and it exists.
const USUAL_FILE: &str = "panglu.toml";

pub(crate) fn main() -> ExitCode {
    match perform(&command().get_matches()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _closed = writeln!(io::stderr(), "{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    let config = Arg::new("config")
        .long("config")
        .value_name("FILE")
        .global(true)
        .value_parser(value_parser!(PathBuf))
        .help("The configuration file; panglu.toml if it exists");
    let settings = FIELDS.iter().map(|field| {
        Arg::new(field.key())
            .long(field.flag())
            .value_name("VALUE")
            .global(true)
            .hide_short_help(true)
            .help(field.about)
    });
    Command::new("panglu-server")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The backend of a relayed live stream: addresses, notifications and the live list")
        .arg(config)
        .args(settings)
        .subcommand(Command::new("run").about("Serve; the same as no command"))
        .subcommand(Command::new("check").about("Name every mistake in the configuration"))
        .subcommand(
            Command::new("init")
                .about("Write a configuration with every setting explained")
                .arg(
                    Arg::new("file")
                        .default_value(USUAL_FILE)
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
        .subcommand(
            Command::new("token").about("Make an operator's token and its digest for the configuration"),
        )
        .subcommand(
            Command::new("backup")
                .about("Copy the database while the server runs")
                .arg(
                    Arg::new("file")
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
}

fn perform(matches: &ArgMatches) -> Result<()> {
    match matches.subcommand() {
        Some(("init", matches)) => init(file(matches)),
        Some(("token", _)) => token(),
        Some(("check", matches)) => {
            read(matches)?;
            say("The configuration is valid.")
        }
        Some(("backup", matches)) => backup(&read(matches)?.settings, file(matches)),
        Some((_, matches)) => serve(read(matches)?),
        None => serve(read(matches)?),
    }
}

fn file(matches: &ArgMatches) -> &Path {
    matches
        .get_one::<PathBuf>("file")
        .map_or(Path::new(USUAL_FILE), PathBuf::as_path)
}

fn read(matches: &ArgMatches) -> Result<Config> {
    let named = matches.get_one::<PathBuf>("config").cloned();
    let usual = || Some(PathBuf::from(USUAL_FILE)).filter(|file| file.exists());
    let flags = FIELDS.iter().filter_map(|field| {
        let text = matches.get_one::<String>(&field.key())?;
        Some((field.key(), text.clone()))
    });
    let layers = Layers {
        file: named
            .or_else(|| env::var_os("PANGLU_CONFIG").map(PathBuf::from))
            .or_else(usual),
        environment: env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| name.starts_with("PANGLU_"))
            .collect(),
        flags: flags.collect(),
    };
    match Config::read(&layers) {
        Ok(config) => Ok(config),
        Err(mistakes) => bail!("{}", mistakes.text(locale())),
    }
}

/// The language of the terminal.
fn locale() -> Locale {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = variables.iter().filter_map(|name| env::var(name).ok());
    let first = set.into_iter().find(|tag| !tag.is_empty());
    first.map_or_else(Locale::default, |tag| Locale::from_tag(&tag))
}

fn say(text: &str) -> Result<()> {
    Ok(writeln!(io::stdout(), "{text}")?)
}

fn init(file: &Path) -> Result<()> {
    // Never over a file that is there.
    let mut new = fs::File::create_new(file)
        .with_context(|| format!("cannot write {}; name another file", file.display()))?;
    new.write_all(TEMPLATE.as_bytes())?;
    say(&format!(
        "{} is written. Set biz_id in it, then: panglu-server check",
        file.display()
    ))
}

fn token() -> Result<()> {
    let token = new_token()?;
    say(&format!(
        "{}\nThe line for the configuration; the token itself is shown only now:\noperator_tokens = [\"{}\"]",
        *token,
        TokenDigest::of(&token)
    ))
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the threads of the server")
}

fn backup(settings: &Settings, to: &Path) -> Result<()> {
    if to.exists() {
        bail!("{} exists; name another file", to.display());
    }
    match &settings.store {
        StorePlace::File(path) => SqliteStore::copy(path, to),
        StorePlace::Nats { address, .. } => Err(StoreError::NoBackUp {
            name: address.name.clone(),
        }),
    }
    .with_context(|| format!("cannot copy {}", settings.store))?;
    say(&format!("{} is written.", to.display()))
}

fn serve(config: Config) -> Result<()> {
    let filter = EnvFilter::try_new(&config.settings.log_filter)?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr);
    match config.settings.log {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    runtime()?.block_on(async {
        let [mut interrupt, mut terminate] =
            [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?];
        let stop = async {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        };
        // A program that starts the server reads here which port the system chose.
        let scheme = if config.tls.is_some() { "https" } else { "http" };
        let listening = move |address| {
            let _closed = say(&format!("{scheme}://{address}"));
        };
        run(config, Clock::system(), stop, listening).await?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::command;

    const GUIDES: [&str; 2] = [include_str!("../GUIDE.md"), include_str!("../GUIDE.zh-CN.md")];
    const UNIT: &str = include_str!("../deploy/panglu-server.service");

    /// The arguments of the program in a line: behind its own name, or behind that of its image.
    fn arguments(line: &str) -> Option<Vec<&str>> {
        let mut words = line.split_whitespace().filter(|word| *word != "sudo").peekable();
        let first = words.next()?;
        let is_program = |word: &str| word.rsplit('/').next() == Some("panglu-server");
        if first == "podman" && words.next_if_eq(&"run").is_some() {
            words.by_ref().find(|word| *word == "panglu-server")?;
        } else if !is_program(first) {
            return None;
        }
        Some(words.collect())
    }

    #[test]
    fn every_command_in_the_guide_and_the_unit_is_understood() {
        let mut names = Vec::new();
        let unit = UNIT.lines().filter_map(|line| line.strip_prefix("ExecStart="));
        let texts: Vec<_> = GUIDES
            .iter()
            .map(|guide| guide.replace("\\\n", " "))
            .chain(unit.map(str::to_owned))
            .collect();
        for line in texts.iter().flat_map(|text| text.lines()) {
            let Some(arguments) = arguments(line) else {
                continue;
            };
            let whole = ["panglu-server"].into_iter().chain(arguments);
            match command().try_get_matches_from(whole) {
                Ok(matches) => names.extend(matches.subcommand_name().map(str::to_owned)),
                Err(error) => unreachable!("{line}: {error}"),
            }
        }
        names.sort();
        names.dedup();
        assert_eq!(names, ["backup", "check", "init", "run", "token"]);
    }
}
