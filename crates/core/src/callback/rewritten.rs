//! Reconstructs the original form of bodies that were parsed and serialised again before verification.

use alloc::{format, string::String, vec, vec::Vec};

use crate::notification::JsonValue;

/// Returns the forms in which the cloud may have sent the fields: with tabs, as in the vendor's samples, and without
/// white space.
pub(super) fn original_forms(fields: &[(String, JsonValue)]) -> Vec<String> {
    let object = JsonValue::Object(fields.to_vec());
    let mut with_tabs = String::new();
    write(&mut with_tabs, &object, 0);
    vec![with_tabs, format!("{object}")]
}

/// Writes one field per line, with a tab for each level and a tab after the colon; arrays are on one line.
fn write(out: &mut String, value: &JsonValue, depth: usize) {
    match value {
        JsonValue::Object(fields) if !fields.is_empty() => {
            out.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                out.push_str(if index > 0 { ",\n" } else { "\n" });
                tabs(out, depth + 1);
                out.push_str(&format!("{}:\t", JsonValue::Text(name.clone())));
                write(out, value, depth + 1);
            }
            out.push('\n');
            tabs(out, depth);
            out.push('}');
        }
        JsonValue::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write(out, item, depth + 1);
            }
            out.push(']');
        }
        plain => out.push_str(&format!("{plain}")),
    }
}

fn tabs(out: &mut String, depth: usize) {
    out.extend(core::iter::repeat_n('\t', depth));
}
