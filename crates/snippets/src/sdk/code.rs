//! Lines of code, indented.

use alloc::string::String;

use super::{
    PushCall, PushOption,
    comments::Comment,
    support::{Support, support},
};
use panglu_core::Locale;
use panglu_core::Platform;

/// Code in the making.
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

    /// A line of its own.
    pub(super) fn line(&mut self, parts: &[&str]) {
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
        for part in parts {
            self.text.push_str(part);
        }
        self.text.push('\n');
    }

    /// A line after which the code is indented more.
    pub(super) fn open(&mut self, parts: &[&str]) {
        self.line(parts);
        self.depth += 1;
    }

    /// A line before which the code is indented less.
    pub(super) fn close(&mut self, end: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line(&[end]);
    }

    /// A comment that reaches to the end of the line. Comments are texts of ours and contain no line break.
    pub(super) fn comment(&mut self, comment: &Comment) {
        let text = comment.text(self.locale);
        self.line(&["// ", &text]);
    }

    /// What a reader of the options should know, above the lines that set them.
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
