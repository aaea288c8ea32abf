//! Writes indented lines of code.

use alloc::string::String;

use super::{
    PushCall, PushOption,
    comments::Comment,
    support::{Support, support},
};
use panglu_core::Locale;
use panglu_core::Platform;

/// A builder for code, which is written line by line.
pub(super) struct Code {
    text: String,
    depth: usize,
    locale: Locale,
}

impl Code {
    pub(super) fn new(locale: Locale) -> Self {
        Self {
            text: String::new(),
            depth: 0,
            locale,
        }
    }

    /// Adds a line with the current indentation.
    pub(super) fn line(&mut self, parts: &[&str]) {
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
        for part in parts {
            self.text.push_str(part);
        }
        self.text.push('\n');
    }

    /// Adds a line and increases the indentation after it.
    pub(super) fn open(&mut self, parts: &[&str]) {
        self.line(parts);
        self.depth += 1;
    }

    /// Decreases the indentation and adds a line.
    pub(super) fn close(&mut self, end: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line(&[end]);
    }

    /// Adds a line comment. Comments are texts of this crate and contain no line break.
    pub(super) fn comment(&mut self, comment: &Comment) {
        let text = comment.text(self.locale);
        self.line(&["// ", &text]);
    }

    /// Adds the comments about the options, before the lines that set them.
    pub(super) fn option_notes(&mut self, call: &PushCall<'_>) {
        let options = call.options;
        let has = |option| support(call.generation, call.platform, option) != Support::No;
        let records = !options.record_files.is_none() && has(PushOption::RecordFiles);
        let numbers = options.record_id.is_some() && has(PushOption::RecordId);
        let names = options.channel_name.is_some() || options.channel_description.is_some();
        if (records || numbers) && call.platform == Platform::Android {
            self.comment(&Comment::AndroidSpelling);
        }
        if records && call.platform == Platform::Ios {
            self.comment(&Comment::IosSpelling);
        }
        if numbers {
            self.comment(&Comment::RecordIdComesBack);
        }
        if names && call.generation.is_stream_code() && has(PushOption::ChannelName) {
            self.comment(&Comment::NameMeansNothing);
        }
    }

    /// Indents the lines that follow.
    pub(super) fn indent(&mut self) {
        self.depth += 1;
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}
