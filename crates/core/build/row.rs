//! One row: what a number means, who must act and when to retry.

use toml::{Table, Value};

use crate::texts::Texts;

/// The products that report numbers: the name in the data, and the variant of `errors::Source`.
pub(crate) const SOURCES: [(&str, &str); 5] = [
    ("relay", "Relay"),
    ("tcplayer", "TcPlayer"),
    ("tcplayer-next", "TcPlayerNext"),
    ("notification", "Notification"),
    ("status-api", "StatusApi"),
];

/// Who must act: the name in the data, and the variant of `errors::Who`.
pub(crate) const WHO: [(&str, &str); 4] = [
    ("audience", "Audience"),
    ("operator", "Operator"),
    ("developer", "Developer"),
    ("vendor", "Vendor"),
];

/// The values that the rows of a file have by default.
pub(crate) struct Defaults<'a> {
    /// The name in the data.
    pub(crate) source_name: &'a str,
    /// The variant of `errors::Source`.
    pub(crate) source: &'static str,
    pub(crate) field: &'a str,
    pub(crate) reference: &'a str,
    pub(crate) has_contact: bool,
}

/// A checked row. Texts and references are indexes into their tables.
pub(crate) struct Row {
    pub(crate) name: String,
    /// The variant of `errors::Source`.
    pub(crate) source: &'static str,
    pub(crate) field: String,
    /// The code that this sub-code refines.
    pub(crate) of: Option<i32>,
    pub(crate) title: usize,
    pub(crate) cause: usize,
    pub(crate) advice: usize,
    pub(crate) audience: usize,
    /// The variant of `errors::Who`.
    pub(crate) who: &'static str,
    /// The Rust expression for the `errors::RetryRule`.
    pub(crate) retry: String,
    pub(crate) support: bool,
    pub(crate) benign: bool,
    pub(crate) reference: usize,
}

/// Reads a row, or returns all its faults. `placed` lists the keys that say which numbers the row explains.
pub(crate) fn read(
    table: &Table,
    placed: &[&str],
    defaults: &Defaults<'_>,
    texts: &mut Texts<'_>,
    references: &[String],
) -> Result<Row, Vec<String>> {
    let mut faults = Vec::new();
    const KNOWN: [&str; 11] = [
        "name",
        "cause",
        "advice",
        "audience",
        "who",
        "retry",
        "seconds",
        "support",
        "benign",
        "field",
        "reference",
    ];
    for key in table.keys() {
        if !KNOWN.contains(&key.as_str()) && !placed.contains(&key.as_str()) {
            faults.push(format!("has an unknown key `{key}`"));
        }
    }
    let name = word(table, "name");
    if name.is_empty()
        || !name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
        faults.push("needs a `name` of lower-case letters, digits and hyphens".to_owned());
        // The keys of the texts contain the name, so without one nothing more can be checked.
        return Err(faults);
    }
    // A text named in the row is shared between rows; otherwise the row has its own.
    let own = format!("error-{}-{name}", defaults.source_name);
    let mut text = |key: &str| {
        let text = match table.get(key) {
            None => texts.number(&format!("{own}.{key}")),
            Some(Value::String(shared)) => texts.number(&format!("error-{key}-{shared}")),
            Some(_) => Err(format!("`{key}` is not the key of a shared text")),
        };
        text.unwrap_or_else(|fault| {
            faults.push(fault);
            0
        })
    };
    let (cause, advice, audience) = (text("cause"), text("advice"), text("audience"));
    let title = texts.number(&own).unwrap_or_else(|fault| {
        faults.push(fault);
        0
    });
    let who = WHO.iter().find(|(in_data, _)| *in_data == word(table, "who"));
    if who.is_none() {
        faults.push(format!(
            "`who` is “{}”, but must be one of {}",
            word(table, "who"),
            words(&WHO)
        ));
    }
    let retry = retry(table).unwrap_or_else(|fault| {
        faults.push(fault);
        String::new()
    });
    let wanted = table
        .get("reference")
        .and_then(Value::as_str)
        .unwrap_or(defaults.reference);
    let reference = references
        .iter()
        .position(|key| key == wanted)
        .unwrap_or_else(|| {
            faults.push(format!(
                "`reference` is “{wanted}”, which references.toml does not have"
            ));
            0
        });
    let support = flag(table, "support", &mut faults);
    let benign = flag(table, "benign", &mut faults);
    let of = table.get("of").map(number);
    if of == Some(Some(0)) {
        faults.push("refines 0, which has no sub-codes".to_owned());
    }
    if of == Some(None) {
        faults.push("has an `of` that is no number".to_owned());
    }
    if support && !defaults.has_contact {
        faults.push("sends people to support, but the file lists no `contact` fields".to_owned());
    }
    if benign && retry != "RetryRule::Never" {
        faults.push("is benign, so there is nothing to retry".to_owned());
    }
    let (Some((_, who)), true) = (who, faults.is_empty()) else {
        return Err(faults);
    };
    Ok(Row {
        name: name.to_owned(),
        source: defaults.source,
        field: table
            .get("field")
            .and_then(Value::as_str)
            .unwrap_or(defaults.field)
            .to_owned(),
        of: of.flatten(),
        title,
        cause,
        advice,
        audience,
        who,
        retry,
        support,
        benign,
        reference,
    })
}

fn retry(table: &Table) -> Result<String, String> {
    let seconds = table.get("seconds");
    match (word(table, "retry"), seconds) {
        ("never", None) => Ok("RetryRule::Never".to_owned()),
        ("now", None) => Ok("RetryRule::Now".to_owned()),
        ("never" | "now", Some(_)) => Err("has `seconds`, but does not retry `after` them".to_owned()),
        ("after", seconds) => match seconds.and_then(Value::as_integer) {
            // The vendor asks for at least 3 s; more than an hour is not a retry.
            Some(seconds @ 3..=3600) => Ok(format!("RetryRule::After {{ seconds: {seconds} }}")),
            _ => Err("retries `after` some time, so it needs `seconds` from 3 to 3600".to_owned()),
        },
        (other, _) => Err(format!(
            "`retry` is “{other}”, but must be one of never, now, after"
        )),
    }
}

fn flag(table: &Table, key: &str, faults: &mut Vec<String>) -> bool {
    match table.get(key) {
        None => false,
        Some(Value::Boolean(flag)) => *flag,
        Some(_) => {
            faults.push(format!("`{key}` must be true or false"));
            false
        }
    }
}

/// Returns the number if it fits into the tables.
pub(crate) fn number(value: &Value) -> Option<i32> {
    value.as_integer().and_then(|number| i32::try_from(number).ok())
}

/// Returns a string of the table, empty if it is missing.
pub(crate) fn word<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Lists the names of an enum, for a fault.
pub(crate) fn words(pairs: &[(&str, &str)]) -> String {
    let words: Vec<&str> = pairs.iter().map(|(word, _)| *word).collect();
    words.join(", ")
}
