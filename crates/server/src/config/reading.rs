//! Reads one setting after the other and goes on after a mistake.

use std::fs;

use figment::{Figment, value::Value};
use panglu_core::InputError;
use zeroize::Zeroizing;

use super::{
    FieldKind, Layers,
    fields::{FIELDS, variable},
    mistake::{Cause, Mistake},
};

/// The configuration while it is read.
pub(super) struct Reading<'a> {
    layers: &'a Layers,
    figment: Figment,
    mistakes: Vec<Mistake>,
}

impl From<InputError> for Cause {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(layers: &'a Layers) -> Self {
        let (figment, mistakes) = layers.merged();
        let mut reading = Self {
            layers,
            figment,
            mistakes,
        };
        reading.refuse_unknown();
        reading
    }

    pub(super) fn into_mistakes(self) -> Vec<Mistake> {
        self.mistakes
    }

    fn refuse_unknown(&mut self) {
        let keys: Vec<String> = self
            .figment
            .find_value("")
            .ok()
            .and_then(Value::into_dict)
            .map(|values| values.into_keys().collect())
            .unwrap_or_default();
        for key in keys {
            if let Some(field) = FIELDS
                .iter()
                .find(|field| field.kind == FieldKind::Secret && field.name == key)
            {
                let cause = Cause::SecretInTheOpen {
                    variable: field.variable(),
                    key: field.key(),
                };
                self.note(&key, cause);
            } else if !FIELDS.iter().any(|field| field.key() == key) {
                let cause = Cause::Unknown {
                    similar: similar(&key),
                };
                self.note(&key, cause);
            }
        }
        for name in self.layers.unknown_variables() {
            let bare = name.trim_start_matches("PANGLU_").to_ascii_lowercase();
            let cause = Cause::Unknown {
                similar: similar(&bare),
            };
            self.mistakes
                .push(Mistake::new(name, Some("environment".to_owned()), cause));
        }
    }

    /// Notes a mistake in a setting.
    pub(super) fn note(&mut self, key: &str, cause: Cause) {
        let value = self.figment.find_value(key).ok();
        let origin = value
            .and_then(|value| self.figment.get_metadata(value.tag()))
            .map(|metadata| metadata.name.clone().into_owned());
        self.mistakes.push(Mistake::new(key, origin, cause));
    }

    pub(super) fn is_absent(&self, key: &str) -> bool {
        self.figment.find_value(key).is_err()
    }

    /// Whether a secret is given, right or wrong.
    pub(super) fn has_secret(&self, name: &str) -> bool {
        self.is_in_environment(name) || !self.is_absent(&format!("{name}_file"))
    }

    /// Whether a secret is a variable itself.
    pub(super) fn is_in_environment(&self, name: &str) -> bool {
        self.layers.environment.contains_key(&variable(name))
    }

    /// Notes the one of two that is missing: neither is of use without the other.
    pub(super) fn both(&mut self, plain: &str, secret: &str) {
        match (!self.is_absent(plain), self.has_secret(secret)) {
            (true, false) => self.note(&format!("{secret}_file"), Cause::Missing),
            (false, true) => self.note(plain, Cause::Missing),
            _ => {}
        }
    }

    /// A text; `None` if there is none.
    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        match self.figment.find_value(key).ok()? {
            Value::String(_, text) => Some(text),
            _ => {
                self.note(key, Cause::NotAText);
                None
            }
        }
    }

    /// A value that a parser accepts.
    pub(super) fn parsed<T, E: Into<Cause>>(
        &mut self,
        key: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        match parse(text.trim()) {
            Ok(value) => Some(value),
            Err(cause) => {
                self.note(key, cause.into());
                None
            }
        }
    }

    /// A number of a range, or the default, also after a mistake.
    pub(super) fn number(&mut self, key: &str, default: u64, (min, max): (u64, u64)) -> u64 {
        let within = |text: &str| {
            let number = text.parse().ok();
            number
                .filter(|number| (min..=max).contains(number))
                .ok_or(Cause::NotInRange { min, max })
        };
        self.parsed(key, within).unwrap_or(default)
    }

    /// A list: an array in the file, or texts with commas between them. Every wrong item is a mistake.
    pub(super) fn list<T>(&mut self, key: &str, parse: impl Fn(&str) -> Result<T, Cause>) -> Vec<T> {
        let items: Vec<Value> = match self.figment.find_value(key).ok() {
            None => Vec::new(),
            Some(Value::Array(_, items)) => items,
            Some(Value::String(_, text)) => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(Value::from).collect()
            }
            Some(_) => {
                self.note(key, Cause::NotAText);
                Vec::new()
            }
        };
        let mut list = Vec::new();
        for item in items {
            match item
                .as_str()
                .ok_or(Cause::NotAText)
                .and_then(|text| parse(text.trim()))
            {
                Ok(value) => list.push(value),
                Err(cause) => self.note(key, cause),
            }
        }
        list
    }

    /// A secret, from its variable or from the file that its setting names. The end of the file's only line does not count.
    pub(super) fn secret<T>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, Cause>) -> Option<T> {
        let key = format!("{name}_file");
        let variable = variable(name);
        let (field, origin, text) = if let Some(text) = self.layers.environment.get(&variable) {
            (variable, "environment".to_owned(), Zeroizing::new(text.clone()))
        } else {
            let path = self.text(&key)?;
            match fs::read_to_string(&path) {
                Ok(text) => (key, path, Zeroizing::new(text)),
                Err(error) => {
                    let why = error.kind().to_string();
                    self.note(&key, Cause::UnreadableFile { why });
                    return None;
                }
            }
        };
        let text = text.strip_suffix('\n').unwrap_or(&text);
        match parse(text.strip_suffix('\r').unwrap_or(text)) {
            Ok(secret) => Some(secret),
            Err(cause) => {
                self.mistakes.push(Mistake::new(field, Some(origin), cause));
                None
            }
        }
    }
}

/// The known name that a wrong one resembles: without dashes and underscores they are the same, or one begins like the other.
fn similar(key: &str) -> Option<&'static str> {
    let bare = |text: &str| text.replace(['_', '-', '.'], "").to_ascii_lowercase();
    let wrong = bare(key);
    FIELDS.iter().map(|field| field.name).find(|name| {
        let name = bare(name);
        wrong.len() >= 4 && (name.starts_with(&wrong) || wrong.starts_with(&name))
    })
}
