//! The configuration file that `panglu-server init` writes.

/// A configuration with every setting, its default and what it is for.
pub const TEMPLATE: &str = include_str!("../../data/panglu.toml");

#[cfg(test)]
mod tests {
    use super::TEMPLATE;
    use crate::config::FIELDS;

    #[test]
    fn the_template_names_every_setting_once_and_no_other() {
        let mut named: Vec<_> = TEMPLATE
            .lines()
            .filter_map(|line| line.trim_start_matches('#').split_once(" = "))
            .map(|(key, _)| key.to_owned())
            .collect();
        let mut known: Vec<_> = FIELDS.iter().map(super::super::FieldSpec::key).collect();
        named.sort();
        known.sort();
        assert_eq!(named, known);
    }
}
