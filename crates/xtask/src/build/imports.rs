//! Gives the functions that a wasm and its script have from each other short names. wasm-bindgen makes most of them unique with a
//! hash, which no compression shortens; in a small wasm this is a tenth of what a page has to load.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, anyhow};
use wasm_encoder::{
    ExportSection, ImportSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{Export, Imports, Parser, Payload};

/// Renames the imports and exports of a wasm, in the wasm and in its script.
pub(super) fn shorten(wasm: &Path, script: &Path) -> Result<()> {
    let bytes = fs::read(wasm).with_context(|| wasm.display().to_string())?;
    let names = short_names(&bytes)?;
    let mut renamed = Module::new();
    Renamer { names: &names }
        .parse_core_module(&mut renamed, Parser::new(0), &bytes)
        .map_err(|error| anyhow!("{}: {error}", wasm.display()))?;
    fs::write(wasm, renamed.finish())?;
    let text = fs::read_to_string(script).with_context(|| script.display().to_string())?;
    fs::write(script, in_script(&text, &names))?;
    Ok(())
}

/// A short name for each import and export that has a hash. A name with a hash occurs nowhere else.
fn short_names(wasm: &[u8]) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    let mut shorten = |name: &str| {
        if has_hash(name) {
            let short = format!("_{:x}", names.len());
            names.entry(name.to_owned()).or_insert(short);
        }
    };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    shorten(import?.name);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    shorten(export?.name);
                }
            }
            _ => {}
        }
    }
    Ok(names)
}

fn has_hash(name: &str) -> bool {
    name.split('_').any(|part| {
        let hash = part.strip_prefix('h').unwrap_or(part);
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn in_script(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '$');
    let mut rest = script;
    let mut text = String::with_capacity(script.len());
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|next| !is_part(next)).unwrap_or(from.len()));
        text.push_str(before);
        text.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    text + rest
}

struct Renamer<'a> {
    names: &'a BTreeMap<String, String>,
}

impl Reencode for Renamer<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let Imports::Single(at, mut import) = imports else {
            return utils::parse_imports(self, section, imports);
        };
        import.name = self.names.get(import.name).map_or(import.name, String::as_str);
        utils::parse_imports(self, section, Imports::Single(at, import))
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let name = self.names.get(export.name).map_or(export.name, String::as_str);
        utils::parse_export(self, section, Export { name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_replaced() {
        let names = BTreeMap::from([("__wbg_now_0123456789abcdef".to_owned(), "_0".to_owned())]);
        assert_eq!(
            in_script(
                "x={__wbg_now_0123456789abcdef:()=>1,__wbg_now_0123456789abcdef0:2}",
                &names
            ),
            "x={_0:()=>1,__wbg_now_0123456789abcdef0:2}"
        );
    }

    #[test]
    fn a_name_without_a_hash_stays() {
        assert!(has_hash("__wbindgen_cast_0000000000000001"));
        assert!(has_hash(
            "wasm_bindgen__convert__closures_____invoke__h1d0beafa9839b28f_25"
        ));
        assert!(!has_hash("__wbindgen_init_externref_table"));
        assert!(!has_hash("memory"));
    }
}
