//! Rules and their pages: each rule has a file and a page of its name in the folder of its family, and stands in the list; each
//! page has the same headings; the README shows the rules and an output as they are.

use crate::agree;
use crate::common::{files, root, rust_files};
use sls_lint::lint::Rule;
use sls_lint::report::Format;
use sls_lint::rules::ALL;

const HEADINGS: [&str; 7] = ["What it finds", "Why it matters", "Example", "Instead", "Not flagged", "Known limits", "Sources"];
const LONGEST_PAGE: usize = 90;

fn page_path(rule: &Rule) -> String {
    format!("{}/{}.md", rule.family, rule.id)
}

#[test]
fn every_rule_has_its_file_and_page() {
    assert!(!ALL.is_empty(), "there are rules");
    let mut complaints = Vec::new();
    for rule in ALL {
        let path = root().join("rules").join(page_path(rule));
        match std::fs::read_to_string(&path) {
            Ok(page) if page == rule.page => {}
            Ok(_) => complaints.push(format!("{}: its page is another text than {path}", rule.id)),
            Err(error) => complaints.push(format!("{path}: {error}")),
        }
        if !path.with_extension("rs").exists() {
            complaints.push(format!("{}: no file of its name", rule.id));
        }
    }
    agree(complaints);
}

#[test]
fn every_file_is_a_rule_in_the_list() {
    let base = root().join("rules");
    let in_family = |path: &camino::Utf8PathBuf| path.strip_prefix(&base).unwrap().components().count() == 2;
    let all =
        rust_files(&base).into_iter().chain(files(&base, "md")).filter(in_family).filter(|path| !path.starts_with(base.join("catalog")));
    let listed = |path: &camino::Utf8PathBuf| {
        let own = path.with_extension("md").strip_prefix(&base).unwrap().as_str().replace('\\', "/");
        ALL.iter().any(|rule| page_path(rule) == own)
    };
    agree(all.filter(|path| !listed(path)).map(|path| format!("{path}: not in the list of rules")).collect());
}

#[test]
fn names_and_summaries_are_well_formed() {
    let mut complaints = Vec::new();
    for (at, rule) in ALL.iter().enumerate() {
        let kebab = rule.id.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
        if !kebab {
            complaints.push(format!("{}: not kebab-case", rule.id));
        }
        if ALL[..at].iter().any(|other| other.id == rule.id) {
            complaints.push(format!("{}: listed twice", rule.id));
        }
        if rule.summary.ends_with('.') || !rule.summary.starts_with(|c: char| c.is_lowercase() || c == '`') {
            complaints.push(format!("{}: the summary is a sentence: {}", rule.id, rule.summary));
        }
    }
    agree(complaints);
}

#[test]
fn pages_have_the_same_headings() {
    let mut complaints = Vec::new();
    for rule in ALL {
        let start = format!("# {}\n\n`{}` · {}\n\n", rule.id, rule.level, rule.family);
        if !rule.page.starts_with(&start) {
            complaints.push(format!("{}: the page starts with another title or level", rule.id));
        }
        let headings: Vec<&str> = rule.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        if headings != HEADINGS {
            complaints.push(format!("{}: headings are {headings:?}", rule.id));
        }
        if rule.page.lines().count() > LONGEST_PAGE {
            complaints.push(format!("{}: the page has more than {LONGEST_PAGE} lines", rule.id));
        }
        if !rule.page.rsplit("## Sources").next().is_some_and(|sources| sources.contains("<https://")) {
            complaints.push(format!("{}: no source", rule.id));
        }
    }
    agree(complaints);
}

#[test]
fn the_readme_lists_the_rules() {
    let row =
        |rule: &&Rule| format!("| [`{}`](rules/{}) | {} | {} | {} |\n", rule.id, page_path(rule), rule.family, rule.level, rule.summary);
    let table = format!("| rule | family | level | finds |\n| --- | --- | --- | --- |\n{}", ALL.iter().map(row).collect::<String>());
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    assert_eq!(between(&readme, "rules").trim(), table.trim());
}

#[test]
fn the_readme_lists_the_formats_and_exit_codes() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let rows_of = |header: &str| -> Vec<String> {
        let table = readme.split_once(header).unwrap_or_else(|| panic!("the README has a table `{header}`")).1;
        let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
        rows.map(|row| row.split('|').nth(1).unwrap().trim().trim_matches('`').to_owned()).collect()
    };
    assert_eq!(rows_of("| format |"), Format::ALL.map(Format::name));
    let help = assert_cmd::Command::cargo_bin("cargo-sls-lint").unwrap().arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let codes = help.split_once("Exit codes:\n").expect("the help tells exit codes").1;
    let codes: Vec<&str> = codes.lines().map_while(|line| line.split_whitespace().next()).collect();
    assert_eq!(rows_of("| exit code |"), codes);
}

/// The quoted output is a code block: a command line after `$ cargo `, then lines that its standard output holds in this order,
/// `...` standing for lines left out.
#[test]
fn the_readme_quotes_a_real_output() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let quoted = between(&readme, "output").trim();
    let block = quoted.trim_start_matches(|c: char| c == '`' || c.is_ascii_lowercase()).trim_end_matches('`');
    let (command, lines) = block.trim().split_once('\n').expect("a command and its output");
    let arguments = command.strip_prefix("$ cargo ").expect("a command line of cargo").split(' ');
    let output = assert_cmd::Command::cargo_bin("cargo-sls-lint").unwrap().current_dir(root()).args(arguments).output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let mut left = &*stdout;
    for part in format!("{lines}\n").split("...\n").map(str::trim).filter(|part| !part.is_empty()) {
        let at = left.find(part).unwrap_or_else(|| panic!("the README quotes\n{part}\nbut the output is\n{stdout}"));
        left = &left[at + part.len()..];
    }
}

/// What stands between `<!-- name -->` and `<!-- /name -->`.
fn between<'a>(text: &'a str, name: &str) -> &'a str {
    let start = text.split_once(&format!("<!-- {name} -->")).unwrap_or_else(|| panic!("the README has a part `{name}`")).1;
    start.split_once(&format!("<!-- /{name} -->")).unwrap_or_else(|| panic!("the part `{name}` of the README ends")).0
}
