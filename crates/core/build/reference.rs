//! The documents that are the sources of rows.

use toml::Value;

use crate::texts::Texts;

/// A document: its title, its address, and the date it was written or read.
pub(crate) struct Reference {
    pub(crate) title: usize,
    /// Empty if the address is not known.
    pub(crate) url: String,
    pub(crate) date: String,
}

/// Reads a document, or returns all its faults. Its title is the text `error-document-…` with its key.
pub(crate) fn read(key: &str, value: &Value, texts: &mut Texts<'_>) -> Result<Reference, Vec<String>> {
    let text = |key| {
        value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (url, date) = (text("url"), text("date"));
    let mut faults = Vec::new();
    if !is_date(&date) {
        faults.push("needs a `date` like 2018-06-15".to_owned());
    }
    if !url.is_empty() && !url.starts_with("https://") {
        faults.push("has a `url` that is not https".to_owned());
    }
    match texts.number(&format!("error-document-{key}")) {
        Ok(title) if faults.is_empty() => return Ok(Reference { title, url, date }),
        Ok(_) => {}
        Err(fault) => faults.push(fault),
    }
    Err(faults)
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
