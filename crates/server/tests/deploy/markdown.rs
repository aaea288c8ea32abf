//! The parts of a page in Markdown.

/// A page, taken apart.
pub(crate) struct Page {
    /// How deep each heading is.
    pub(crate) headings: Vec<usize>,
    /// Language and text of each block of code.
    pub(crate) blocks: Vec<(String, String)>,
    /// What stands between backticks in the text.
    pub(crate) words: Vec<String>,
    /// The text without blocks.
    pub(crate) prose: String,
}

impl Page {
    pub(crate) fn parse(text: &str) -> Self {
        let (mut headings, mut blocks, mut prose) = (Vec::new(), Vec::new(), String::new());
        let mut open: Option<(String, String)> = None;
        for line in text.lines() {
            match (line.strip_prefix("```"), &mut open) {
                (Some(language), None) => open = Some((language.to_owned(), String::new())),
                (Some(_), Some(_)) => blocks.extend(open.take()),
                (None, Some((_, block))) => {
                    block.push_str(line);
                    block.push('\n');
                }
                (None, None) => {
                    let depth = line.len() - line.trim_start_matches('#').len();
                    headings.extend(Some(depth).filter(|depth| *depth > 0));
                    prose.push_str(line);
                    prose.push('\n');
                }
            }
        }
        assert!(open.is_none(), "a block of code has no end");
        let words = prose.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        Self {
            headings,
            blocks,
            words,
            prose,
        }
    }
}

/// Words of letters, digits and underscores.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .filter(|word| !word.is_empty())
}
