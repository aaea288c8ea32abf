//! The layers of the configuration, and what lies on top: a file, the environment, flags.

use std::{collections::BTreeMap, fmt, fs, path::PathBuf};

use figment::{
    Error, Figment, Metadata, Profile, Provider,
    value::{Dict, Map, Value},
};
use toml::{Table, Value as Toml};

use super::{
    fields::{FIELDS, FieldKind, variable},
    mistake::{Cause, Mistake},
};

/// Where the configuration is read from. The environment is given as pairs, so that a test needs none of its own. `Debug` shows only
/// names, because there are keys among the values.
#[derive(Clone, Default)]
pub struct Layers {
    /// The configuration file, if there is one.
    pub file: Option<PathBuf>,
    /// The environment.
    pub environment: BTreeMap<String, String>,
    /// Flags by key.
    pub flags: BTreeMap<String, String>,
}

impl fmt::Debug for Layers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers")
            .field("file", &self.file)
            .field("environment", &self.environment.keys())
            .field("flags", &self.flags.keys())
            .finish()
    }
}

/// One layer as figment takes it: every value is a text or a list of texts, because a number in a variable and one in the file
/// must be read alike, and `0012` is not 12.
struct Layer {
    name: String,
    values: Dict,
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

impl Layers {
    /// Puts the layers on top of each other, and returns what is wrong with them as a whole.
    pub(super) fn merged(&self) -> (Figment, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let mut figment = Figment::new();
        if let Some(file) = &self.file {
            let name = file.display().to_string();
            match read_table(file) {
                Ok(table) => {
                    let values = table.into_iter().map(|(key, value)| (key, plain(value)));
                    figment = figment.merge(Layer {
                        name,
                        values: values.collect(),
                    });
                }
                Err(cause) => mistakes.push(Mistake::new("config", Some(name), cause)),
            }
        }
        for (layer, values) in [("environment", self.of_environment()), ("flags", self.of_flags())] {
            figment = figment.merge(Layer {
                name: layer.to_owned(),
                values,
            });
        }
        (figment, mistakes)
    }

    /// Settings only. A secret is not put into a structure that may be printed.
    fn of_environment(&self) -> Dict {
        let keys = FIELDS.iter().map(|field| field.key());
        keys.filter_map(|key| {
            let text = self.environment.get(&variable(&key))?;
            Some((key, Value::from(text.as_str())))
        })
        .collect()
    }

    fn of_flags(&self) -> Dict {
        let flags = self.flags.iter();
        flags
            .map(|(key, text)| (key.clone(), Value::from(text.as_str())))
            .collect()
    }

    /// Variables that begin like ours and are none.
    pub(super) fn unknown_variables(&self) -> impl Iterator<Item = &String> {
        self.environment.keys().filter(|name| {
            name.starts_with("PANGLU_")
                && *name != "PANGLU_CONFIG"
                && !FIELDS.iter().any(|field| {
                    let secret = field.kind == FieldKind::Secret && **name == field.variable();
                    secret || **name == variable(&field.key())
                })
        })
    }
}

fn read_table(file: &PathBuf) -> Result<Table, Cause> {
    let text = fs::read_to_string(file).map_err(|error| Cause::UnreadableFile {
        why: error.kind().to_string(),
    })?;
    // The library's own text repeats the line, in which there may be a secret.
    text.parse::<Table>().map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        Cause::NotToml {
            line: before.map_or(1, |before| before.matches('\n').count() + 1),
            why: error.message().to_owned(),
        }
    })
}

fn plain(value: Toml) -> Value {
    match value {
        Toml::String(text) => Value::from(text),
        Toml::Array(items) => Value::from(items.into_iter().map(plain).collect::<Vec<_>>()),
        Toml::Table(table) => Value::from(
            table
                .into_iter()
                .map(|(key, value)| (key, plain(value)))
                .collect::<Dict>(),
        ),
        Toml::Integer(number) => Value::from(number.to_string()),
        Toml::Float(number) => Value::from(number.to_string()),
        Toml::Boolean(yes) => Value::from(yes.to_string()),
        Toml::Datetime(time) => Value::from(time.to_string()),
    }
}
