//! Bodies that were read and written again before anybody looked at their signature.

use alloc::{format, string::String, vec, vec::Vec};

use crate::notification::JsonValue;

/// The forms in which the cloud may have sent what a body says: with tabs, as in the vendor's samples, and without any space.
pub(super) fn original_forms(fields: &[(String, JsonValue)]) -> Vec<String> {
    let object = JsonValue::Object(fields.to_vec());
    let mut with_tabs = String::new();
    write(&mut with_tabs, &object, 0);
    vec![with_tabs, format!("{object}")]
}

/// One field to a line, a tab for each level, a tab behind the colon; a list on one line.
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
