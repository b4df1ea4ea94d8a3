//! Formats as values of command-line options.
//!
//! The report room names its formats; this is where the command line learns the names, and the other names under which cargo's
//! users ask for the same thing. `--output` pairs a format with a file, so that one run can serve a person and a program.

use crate::lint::FailOn;
use crate::report::Format;
use camino::Utf8PathBuf;
use clap::ValueEnum;
use clap::builder::PossibleValue;

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &Format::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let value = PossibleValue::new(self.name()).help(self.about());
        // Editors ask cargo for variants of its JSON that differ in how `rendered` looks.
        let variants: &[&str] = &["json-diagnostic-rendered-ansi", "json-diagnostic-short", "json-render-diagnostics"];
        Some(if *self == Format::Json { value.aliases(variants) } else { value })
    }
}

impl ValueEnum for FailOn {
    fn value_variants<'a>() -> &'a [Self] {
        &FailOn::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()).help(self.about()))
    }
}

/// A report to be written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Output {
    pub(super) format: Format,
    pub(super) path: Utf8PathBuf,
}

/// Reads `FORMAT=FILE`.
pub(super) fn output(value: &str) -> Result<Output, String> {
    let names = || Format::ALL.map(Format::name).join(", ");
    let (format, path) = value.split_once('=').ok_or("expected FORMAT=FILE, such as report-json=report.json")?;
    let format = Format::from_str(format, false).map_err(|_| format!("no format is called `{format}`; there are {}", names()))?;
    match path {
        "" => Err(format!("the file is missing: {}=FILE", format.name())),
        path => Ok(Output { format, path: path.into() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_a_format_and_a_file() {
        assert_eq!(output("short=a=b.txt"), Ok(Output { format: Format::Short, path: "a=b.txt".into() }));
        assert!(output("report.json").unwrap_err().contains("FORMAT=FILE"));
        assert!(output("xml=a").unwrap_err().contains("report-json"));
        assert!(output("json=").unwrap_err().contains("json=FILE"));
    }
}
