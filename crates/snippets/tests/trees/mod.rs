//! Reads code by the grammars of tree-sitter, which editors use.

use tree_sitter::{Node, Parser};

use crate::readers;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grammar {
    Java,
    ObjectiveC,
    Cpp,
    C,
    Html,
    JavaScript,
    Shell,
    PowerShell,
}

impl Grammar {
    fn language(self) -> tree_sitter::Language {
        match self {
            Self::Java => tree_sitter_java::LANGUAGE,
            Self::ObjectiveC => tree_sitter_objc::LANGUAGE,
            Self::Cpp => tree_sitter_cpp::LANGUAGE,
            Self::C => tree_sitter_c::LANGUAGE,
            Self::Html => tree_sitter_html::LANGUAGE,
            Self::JavaScript => tree_sitter_javascript::LANGUAGE,
            Self::Shell => tree_sitter_bash::LANGUAGE,
            Self::PowerShell => tree_sitter_powershell::LANGUAGE,
        }
        .into()
    }

    /// The code after what a compiler does to it before it knows any literal, which the grammars leave out.
    fn prepared(self, code: &str) -> String {
        match self {
            Self::Java => readers::java_characters(code),
            Self::ObjectiveC | Self::Cpp | Self::C => readers::c_characters(code),
            _ => code.to_owned(),
        }
    }

    /// What a node means, if it is a literal.
    fn meaning(self, node: Node<'_>, text: &str, is_argument: bool) -> Option<String> {
        let only = |mut values: Vec<String>| {
            assert_eq!(values.len(), 1, "{text}");
            values.pop()
        };
        match (self, node.kind()) {
            (Self::Java, "string_literal") => only(readers::java(text).literals),
            (Self::ObjectiveC | Self::Cpp | Self::C, "string_literal") => only(readers::c(text).literals),
            (Self::JavaScript, "string") if text.starts_with('"') => only(readers::javascript(text).literals),
            (Self::Html, "quoted_attribute_value") => {
                let (attributes, _) = readers::html(&format!("<a b={text}>"));
                only(attributes.into_iter().map(|(_, value)| value).collect())
            }
            (Self::Shell, _) if is_argument => only(readers::shell(text)),
            (Self::PowerShell, "string_literal") => only(readers::powershell(text)),
            _ => None,
        }
    }
}

/// The tree of a code without what its literals say, and what they mean.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    pub(crate) shape: Vec<String>,
    pub(crate) meanings: Vec<String>,
}

impl Tree {
    pub(crate) fn of(grammar: Grammar, code: &str) -> Self {
        let code = grammar.prepared(code);
        let mut parser = Parser::new();
        parser.set_language(&grammar.language()).unwrap();
        let parsed = parser.parse(&code, None).unwrap();
        let root = parsed.root_node();
        assert!(!root.has_error(), "{grammar:?}: {}\n{code}", root.to_sexp());
        let mut tree = Self::default();
        tree.add(grammar, &code, root, None);
        tree
    }

    fn add(&mut self, grammar: Grammar, code: &str, node: Node<'_>, field: Option<&str>) {
        let text = &code[node.byte_range()];
        if let Some(meaning) = grammar.meaning(node, text, field == Some("argument")) {
            self.shape.push("literal".to_owned());
            self.meanings.push(meaning);
            return;
        }
        if (grammar, node.kind()) == (Grammar::Html, "raw_text") {
            let script = Self::of(Grammar::JavaScript, text);
            self.shape.extend(script.shape);
            self.meanings.extend(script.meanings);
            return;
        }
        if node.child_count() == 0 {
            self.shape.push(format!("{}: {text}", node.kind()));
            return;
        }
        self.shape.push(format!("{} {{", node.kind()));
        let mut cursor = node.walk();
        let mut has_child = cursor.goto_first_child();
        while has_child {
            self.add(grammar, code, cursor.node(), cursor.field_name());
            has_child = cursor.goto_next_sibling();
        }
        self.shape.push("}".to_owned());
    }

    /// How many literals hold a text.
    pub(crate) fn mentions(&self, text: &str) -> usize {
        self.meanings
            .iter()
            .filter(|meaning| meaning.contains(text))
            .count()
    }
}
