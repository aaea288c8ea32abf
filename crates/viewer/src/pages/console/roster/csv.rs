//! The rows as a CSV file.

use std::error::Error;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::messages::Row;

/// The headings. A file with them can be read here again.
const HEADINGS: [&str; 6] = ["line", "room", "user", "kind", "bizid", "code"];

/// Writes a CSV file (RFC 4180). Every cell is in quotes, so that programs that also part cells at semicolons or tabs leave it whole.
pub(super) fn csv(rows: impl IntoIterator<Item = Row>) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut file = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .from_writer(Vec::new());
    file.write_record(HEADINGS)?;
    for row in rows {
        let line = row.line.to_string();
        let cells = [&line, &row.room, &row.user, &row.kind, &row.account, &row.code];
        file.write_record(cells.map(|cell| inert(cell)))?;
    }
    Ok(file.into_inner()?)
}

/// What begins a formula (OWASP, “CSV injection”), also in the wide signs that spreadsheets in China and Japan take for it.
const FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Spreadsheets part cells at it where a comma is the decimal point, and then may not heed the quotes of a cell that begins amid their own.
const OTHER_SEPARATOR: char = ';';

/// A cell that no spreadsheet runs as a formula: what would be one gets an apostrophe before it, at the beginning and behind each
/// separator.
fn inert(cell: &str) -> String {
    let inert_part = |part: &str| {
        let apostrophe = if begins_formula(part) { "'" } else { "" };
        [apostrophe, part].concat()
    };
    cell.split(OTHER_SEPARATOR)
        .map(inert_part)
        .collect::<Vec<_>>()
        .join(";")
}

/// Quotes and spaces before a formula may be taken away.
fn begins_formula(part: &str) -> bool {
    part.trim_start_matches(['"', ' ']).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use panglu_core::BizId;

    use super::{
        super::{answers::row, reading::Reading},
        *,
    };

    #[test]
    fn rows_are_written_and_can_be_read_again() {
        let mut reading = Reading::new("room,user,kind\n293710,14y2l2c,aux\n7,=1+1@x".to_owned());
        while !reading.step(10) {}
        let account = BizId::parse("8888").unwrap();
        let rows = reading
            .rows
            .entries
            .iter()
            .map(|entry| row(&entry.room, entry.line, Some(&account)));
        let text = String::from_utf8(csv(rows).unwrap()).unwrap();
        let expected = [
            r#""line","room","user","kind","bizid","code""#,
            r#""2","293710","14y2l2c","aux","8888","8888_65c744266708432b5b764274cf9eb5fe""#,
            "",
        ];
        assert_eq!(text.split("\r\n").next(), Some(expected[0]));
        assert_eq!(text.split("\r\n").nth(1), Some(expected[1]));
        let mut again = Reading::new(text);
        while !again.step(10) {}
        assert!(again.is_table());
        assert_eq!(again.rows.entries[0].room.kind, reading.rows.entries[0].room.kind);
    }

    #[test]
    fn no_cell_is_a_formula() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@a",
            "\ta",
            "\n=1",
            "\r=1",
            "\u{ff1d}1+1",
            "\"=1",
            " =1",
        ] {
            assert_eq!(inert(cell), format!("'{cell}"));
        }
        for cell in ["a=1", "a;b", "a b-c", ""] {
            assert_eq!(inert(cell), cell);
        }
    }

    #[test]
    fn a_cell_is_no_formula_behind_a_semicolon_either() {
        assert_eq!(inert("a;=1+1;b"), "a;'=1+1;b");
        assert_eq!(inert("a;\"=1+1"), "a;'\"=1+1");
        assert_eq!(inert("=a;;@b;"), "'=a;;'@b;");
    }

    #[test]
    fn a_cell_stays_one_where_semicolons_part_cells_too() {
        let row = Row {
            line: 2,
            room: "a;b".to_owned(),
            is_text_room: true,
            user: "c,d \"e\"".to_owned(),
            kind: String::new(),
            account: String::new(),
            app: String::new(),
            code: String::new(),
        };
        let text = String::from_utf8(csv([row]).unwrap()).unwrap();
        assert_eq!(
            text.split("\r\n").nth(1),
            Some(r#""2","a;b","c,d ""e""","","","""#)
        );
    }
}
