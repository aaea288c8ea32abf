//! Counts the results of test runners.

use std::{fmt, time::Duration};

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Count {
    /// The count for a runner that could not start.
    pub(crate) const fn one_failure() -> Self {
        Self { passed: 0, failed: 1 }
    }

    /// The count for a single check.
    pub(crate) const fn of_check(good: bool) -> Self {
        if good {
            Self { passed: 1, failed: 0 }
        } else {
            Self::one_failure()
        }
    }

    /// Sums the `test result:` lines of cargo test.
    pub(crate) fn from_cargo(lines: &[String], succeeded: bool) -> Self {
        let results = lines
            .iter()
            .filter(|line| line.trim_start().starts_with("test result:"));
        let sum = results.fold(Self::default(), |sum, line| {
            sum.plus(Self {
                passed: number_before(line, "passed"),
                failed: number_before(line, "failed"),
            })
        });
        sum.settled(succeeded)
    }

    /// Reads the summary of Node's test runner in TAP format.
    pub(crate) fn from_tap(lines: &[String], succeeded: bool) -> Self {
        let number = |name: &str| {
            let found = lines.iter().rev().find_map(|line| line.strip_prefix(name));
            found.and_then(|rest| rest.trim().parse().ok()).unwrap_or(0)
        };
        let failed: u32 = number("# fail ");
        Self {
            passed: number("# pass "),
            failed: failed + number("# cancelled "),
        }
        .settled(succeeded)
    }

    pub(crate) const fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }

    /// A runner that fails without naming a test, or that ran no test, counts as one failure.
    fn settled(mut self, succeeded: bool) -> Self {
        if self.failed == 0 && (!succeeded || self.passed == 0) {
            self.failed = 1;
        }
        self
    }
}

fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';']).filter(|word| !word.is_empty()).collect();
    let position = words.iter().position(|candidate| *candidate == word);
    position
        .and_then(|position| words.get(position.checked_sub(1)?)?.parse().ok())
        .unwrap_or(0)
}

/// The counts of all parts, and how long each took. It prints a table whose last line is the sum.
#[derive(Debug, Default)]
pub(crate) struct Report {
    parts: Vec<(String, Count, Duration)>,
}

impl Report {
    pub(crate) fn add(&mut self, name: String, count: Count, took: Duration) {
        self.parts.push((name, count, took));
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.sum().failed > 0
    }

    fn sum(&self) -> Count {
        self.parts
            .iter()
            .fold(Count::default(), |sum, (_, count, _)| sum.plus(*count))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, Count { passed, failed }, took) in &self.parts {
            let seconds = took.as_secs();
            writeln!(
                f,
                "{name:>8}  {passed:>4} passed  {failed:>3} failed  {seconds:>5} s"
            )?;
        }
        let Count { passed, failed } = self.sum();
        write!(f, "{passed} passed, {failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn cargo_results_are_summed() {
        let output = lines(
            "test result: ok. 15 passed; 0 failed; 0 ignored\nnoise\ntest result: FAILED. 2 passed; 1 failed; 0 ignored",
        );
        assert_eq!(
            Count::from_cargo(&output, false),
            Count {
                passed: 17,
                failed: 1
            }
        );
    }

    #[test]
    fn a_runner_that_breaks_down_is_a_failure() {
        let output = lines("test result: ok. 3 passed; 0 failed");
        assert_eq!(Count::from_cargo(&output, false), Count { passed: 3, failed: 1 });
        assert_eq!(Count::from_cargo(&[], true), Count::one_failure(), "no test ran");
        assert_eq!(Count::from_tap(&[], true), Count::one_failure(), "no test ran");
    }

    #[test]
    fn node_results_are_read_from_the_end() {
        let output = lines("# pass 99 is only a diagnostic\n# tests 4\n# pass 3\n# fail 1\n# cancelled 0");
        assert_eq!(Count::from_tap(&output, false), Count { passed: 3, failed: 1 });
    }

    #[test]
    fn the_last_line_is_the_sum() {
        let mut report = Report::default();
        let took = Duration::from_secs(61);
        report.add("a".to_owned(), Count { passed: 2, failed: 0 }, took);
        report.add("b".to_owned(), Count { passed: 1, failed: 1 }, took);
        assert_eq!(report.to_string().lines().last(), Some("3 passed, 1 failed"));
    }
}
