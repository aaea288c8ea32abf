//! Reads the modules of a crate from its files, and which modules each of them uses.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Expr, ExprLit, Item, ItemUse, Lit, Macro, Meta, UseTree,
    visit::{self, Visit},
};

/// One module. The first module is the root of the crate.
#[derive(Default)]
struct Module {
    name: String,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    /// The full paths of names imported by `use`.
    aliases: BTreeMap<String, Vec<String>>,
    /// Every path that may refer to another module.
    uses: BTreeSet<Vec<String>>,
}

/// The modules of one crate.
pub(super) struct Modules(Vec<Module>);

/// Returns the source of a module, given its path below the root of the crate, such as `identity/code`.
type Reader<'a> = dyn Fn(&str) -> Result<String> + 'a;

impl Modules {
    /// Reads a crate from its root file.
    pub(super) fn of_crate(root: &Path) -> Result<Self> {
        let folder = root.parent().context("a file lies in a folder")?;
        let read = |path: &str| {
            if path.is_empty() {
                return Ok(fs::read_to_string(root)?);
            }
            let beside = folder.join(format!("{path}.rs"));
            let inside = folder.join(path).join("mod.rs");
            let file = if beside.exists() { beside } else { inside };
            fs::read_to_string(&file).with_context(|| format!("module {path} has no file"))
        };
        Self::read(&read)
    }

    pub(super) fn read(read: &Reader<'_>) -> Result<Self> {
        let mut modules = Self(Vec::new());
        let root = syn::parse_file(&read("")?)?;
        modules.add(None, "", "", root.items, read)?;
        Ok(modules)
    }

    fn add(
        &mut self,
        parent: Option<usize>,
        name: &str,
        path: &str,
        items: Vec<Item>,
        read: &Reader<'_>,
    ) -> Result<usize> {
        let this = self.0.len();
        self.0.push(Module {
            name: name.to_owned(),
            parent,
            ..Module::default()
        });
        for item in items {
            match item {
                Item::Mod(module) if !is_for_tests(&module.attrs) => {
                    let name = module.ident.to_string();
                    let below = match path_attribute(&module.attrs) {
                        Some(file) => file.trim_end_matches(".rs").to_owned(),
                        None if path.is_empty() => name.clone(),
                        None => format!("{path}/{name}"),
                    };
                    let items = match module.content {
                        Some((_, items)) => items,
                        None => syn::parse_file(&read(&below)?)?.items,
                    };
                    let child = self.add(Some(this), &name, &below, items, read)?;
                    self.0[this].children.insert(name, child);
                }
                Item::Mod(_) => {}
                item => self.0[this].visit_item(&item),
            }
        }
        Ok(this)
    }

    /// A module's path, such as `identity::code`.
    pub(super) fn path(&self, module: usize) -> String {
        let names: Vec<_> = self
            .chain(module)
            .into_iter()
            .skip(1)
            .map(|module| self.0[module].name.as_str())
            .collect();
        if names.is_empty() {
            "the root".to_owned()
        } else {
            names.join("::")
        }
    }

    /// A module and all its ancestors, the root first.
    pub(super) fn chain(&self, module: usize) -> Vec<usize> {
        let mut modules: Vec<_> =
            std::iter::successors(Some(module), |module| self.0[*module].parent).collect();
        modules.reverse();
        modules
    }

    /// Every use of one module by another: the using module, and the module that declares the item. Re-exports are
    /// followed.
    pub(super) fn uses(&self) -> BTreeSet<(usize, usize)> {
        let mut uses = BTreeSet::new();
        for (user, module) in self.0.iter().enumerate() {
            for path in &module.uses {
                if let Some(used) = self.home(user, path, 0) {
                    uses.insert((user, used));
                }
            }
        }
        uses
    }

    /// The module that declares the item at a path; `None` if it is not in this crate.
    fn home(&self, user: usize, path: &[String], depth: usize) -> Option<usize> {
        // Two names that refer to each other do not compile, but the file may be incomplete.
        const DEEPEST: usize = 16;
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => 0,
            "self" => user,
            "super" => self.0[user].parent?,
            name => match self.0[user].children.get(name) {
                Some(child) => *child,
                None if depth < DEEPEST => {
                    let mut whole = self.0[user].aliases.get(name)?.clone();
                    if whole.first() == Some(first) {
                        return None;
                    }
                    whole.extend(rest.iter().cloned());
                    return self.home(user, &whole, depth + 1);
                }
                None => return None,
            },
        };
        let Some(next) = rest.first() else {
            return Some(start);
        };
        let module = &self.0[start];
        if next == "super" || module.children.contains_key(next) || module.aliases.contains_key(next) {
            let mut inside = rest.to_vec();
            if let Some(alias) = module
                .aliases
                .get(next)
                .filter(|_| !module.children.contains_key(next))
            {
                inside.splice(..1, alias.iter().cloned());
            }
            return (depth < DEEPEST)
                .then(|| self.home(start, &inside, depth + 1))
                .flatten();
        }
        Some(start)
    }
}

impl Module {
    fn take_in(&mut self, tree: &UseTree, mut path: Vec<String>) {
        match tree {
            UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.take_in(&part.tree, path);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.take_in(tree, path.clone());
                }
            }
            UseTree::Name(name) => self.bind(name.ident.to_string(), name.ident.to_string(), path),
            UseTree::Rename(name) => self.bind(name.ident.to_string(), name.rename.to_string(), path),
            UseTree::Glob(_) => {
                self.uses.insert(path);
            }
        }
    }

    fn bind(&mut self, named: String, known_as: String, mut path: Vec<String>) {
        let known_as = if named != "self" {
            path.push(named);
            known_as
        } else if known_as == "self" {
            path.last().cloned().unwrap_or_default()
        } else {
            known_as
        };
        self.uses.insert(path.clone());
        self.aliases.insert(known_as, path);
    }

    fn path_in_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Group(group) => self.path_in_tokens(group.stream()),
                TokenTree::Ident(ident) if *ident == "crate" || *ident == "super" => {
                    let mut path = vec![ident.to_string()];
                    while let [
                        TokenTree::Punct(one),
                        TokenTree::Punct(two),
                        TokenTree::Ident(next),
                        ..,
                    ] = &tokens[at..]
                        && (one.as_char(), two.as_char()) == (':', ':')
                    {
                        path.push(next.to_string());
                        at += 3;
                    }
                    self.uses.insert(path);
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.take_in(&item.tree, Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<_> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if names
            .first()
            .is_some_and(|first| first == "crate" || first == "super")
        {
            self.uses.insert(names);
        }
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(in crate::notification)` uses nothing.
    }

    /// The content of a macro cannot be parsed, but a path in it can be recognised.
    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.path_in_tokens(called.tokens.clone());
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string().starts_with("test"))
    })
}

/// The file named by `#[path = "…"]`.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(file), ..
            }) => Some(file.value()),
            _ => None,
        },
        _ => None,
    })
}
