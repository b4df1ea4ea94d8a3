//! Directives in each notation: what they govern, what is none, and what is said of them.

use super::*;

/// What the only directive of a text governs, between the marks `«` and `»`.
fn check(notation: Notation, cases: &[&str]) {
    for case in cases {
        let (start, end) = (case.find('«').unwrap(), case.find('»').unwrap() - '«'.len_utf8());
        let text = case.replace(['«', '»'], "");
        let facts = beside(&text, notation);
        assert_eq!(facts.problems, [], "{case}");
        let [directive] = &*facts.directives else { panic!("{case}: {facts:?}") };
        assert_eq!(&text[directive.scope.as_usize()], &text[start..end], "{case}");
        assert!(text[directive.range.as_usize()].trim_end().ends_with(')') || text.contains("*/"), "{case}");
    }
}

#[test]
fn in_yaml_indents_say_what_belongs_to_what() {
    check(
        Notation::Yaml,
        &[
            "A:\n«  Timeout: 900 # sls-lint: allow(r)»\n  Memory: 1\n",
            "A:\r\n«  Timeout: 900 # sls-lint: allow(r)»\r\n  Memory: 1\r\n",
            "# sls-lint: allow(r)\n«A:\n  B:\n    C: 1\n\n  D: 2»\n\nE: 1\n",
            "A:\n  # sls-lint: allow(r)\n  # more\n\n  «B: 1»\n  C: 2\n",
            "A:\n  # sls-lint: allow(r)\n  «B:\n  - 1\n  - 2»\n  C: 2\n",
            "A:\n# sls-lint: allow(r)\n«- b: 1\n  c: 2»\n- d\n",
            "A:\n# sls-lint: allow(r)\n«-\n  c: 2»\n- d\n",
            "# sls-lint: allow(r)\n---\n«A: 1»\n",
            "«A: 1\n# sls-lint: allow-file(r)\nB: 2\n»",
            // No comment: in quotes, in blocks of text, behind other than space.
            "A: '# sls-lint: allow(no)'\nB: \"\\\"# sls-lint: allow(no)\"\n«C: it's # sls-lint: allow(r)»\n",
            "A: |\n  # sls-lint: allow(no)\n\n   # sls-lint: allow(no)\n«B: 1 # sls-lint: allow(r)»\n",
            "- a: >-\n    # sls-lint: allow(no)\n«  b: 1 # sls-lint: allow(r)»\n",
            "- - |2\n    # sls-lint: allow(no)\n«- b # sls-lint: allow(r)»\n",
            "«A: | # sls-lint: allow(r)\n  text»\nB: 1\n",
            "A: !Sub '\n  # sls-lint: allow(no)'\n«B: x#y # sls-lint: allow(r)»\n",
            "A: 'open\n«B: 1 # sls-lint: allow(r)»",
        ],
    );
}

#[test]
fn in_toml_a_table_reaches_to_the_next() {
    check(
        Notation::Toml,
        &[
            "«a = 1 # sls-lint: allow(r)»\nb = 2\n",
            "# sls-lint: allow(r)\n«a = [\n  1,\n  2\n]»\nb = 2\n",
            "# sls-lint: allow(r)\n«a = \"\"\"\n# no ]\n\"\"\"»\nb = 2\n",
            "# sls-lint: allow(r)\n«[a]\nb = 1\n\n[a.c]\nd = [\n  [1],\n]»\n\n[ab]\n",
            "[a]\n# sls-lint: allow(r)\n«[[b]]\nc = 1»\n[[b]]\nc = 2\n",
            "a = [\n  # sls-lint: allow(r)\n  «[1, 2],»\n  [3],\n]\n",
            "a = '# sls-lint: allow(no)'\n«b = \"\\\" # no\" # sls-lint: allow(r)»\n",
            "a = '''\n# sls-lint: allow(no)'''\n«b = 1 # sls-lint: allow(r)»",
        ],
    );
}

#[test]
fn in_hcl_and_json_brackets_say_what_belongs_to_what() {
    check(
        Notation::Hcl,
        &[
            "resource \"a\" \"b\" {\n«  timeout = 900 # sls-lint: allow(r)»\n}\n",
            "# sls-lint: allow(r)\n«resource \"a\" \"b\" {\n  timeout = 900\n}»\nlocals {}\n",
            "resource \"a\" \"b\" {\n  // sls-lint: allow(r)\n  «environment {\n    x = \"}\"\n  }»\n  y = 1\n}\n",
            "/* sls-lint: allow(r) */\n«a = f(\n  1,\n)»\nb = 1",
            "a = \"${f(\"# sls-lint: allow(no)\")}\"\n«b = 1 // sls-lint: allow(r)»\n",
            "a = <<-EOT\n  # sls-lint: allow(no)\n  { ${b}\n  EOT\n«b = 1 # sls-lint: allow(r)»\n",
            "a = \"open\n«b = 1 # sls-lint: allow(r)»\n",
        ],
    );
    check(
        Notation::Jsonc,
        &[
            "{\n«  \"a\": 1, // sls-lint: allow(r)»\n  \"b\": 2\n}",
            "{\n  // sls-lint: allow(r)\n  «\"a\": {\n    \"b\": [1]\n  },»\n  \"c\": \"// sls-lint: allow(no)\"\n}",
            "{\n  // sls-lint: allow(r)\n  «\"a\": 1»\n}",
        ],
    );
}

#[test]
fn a_directive_at_the_end_governs_nothing_but_itself() {
    for text in ["a = 1\n# sls-lint: allow(r)", "a = [\n1\n# sls-lint: allow(r)\n]"] {
        let facts = beside(text, Notation::Toml);
        assert_eq!(facts.directives[0].scope, facts.directives[0].range, "{text}");
    }
}

#[test]
fn what_is_wrong_is_told_and_what_goes_is_known() {
    let text =
        "Timeout: 900\t# sls-lint: expect(a, b, reason = \"x # y\")\r\n# sls-lint: allow(c)\r\n# sls-lint: deny(d)\n## sls-lint: deny(e)\n";
    let facts = beside(text, Notation::Yaml);
    let [first, second] = &*facts.directives else { panic!("{facts:?}") };
    assert_eq!((first.expect, first.reason.as_deref()), (true, Some("x # y")));
    let removed = |directive: &Directive, at: usize| directive.rules[at].removal.map(|range| &text[range.as_usize()]);
    assert_eq!((removed(first, 0), removed(first, 1)), (Some("a, "), Some("b, ")));
    assert_eq!(removed(second, 0), Some("# sls-lint: allow(c)\r\n"));
    assert_eq!(facts.problems.len(), 1);
    assert!(facts.problems[0].message.starts_with("unknown directive `deny`"));
}

#[test]
fn comments_make_no_difference_to_what_is_said() {
    let same = |a: &str, b: &str| says_the_same(a, b, Notation::Yaml);
    assert!(same("a: 1 # x\n# y\nb: 2\n", "a: 1\nb: 2\n"));
    assert!(!same("a: 1 # x\n", "a: 2\n") && !same("a:\n  b: 1\n", "a:\nb: 1\n"));
}

#[test]
fn what_is_hostile_comes_to_an_end() {
    let parts = ["\"${", "[", "{", "- ", "- '\n", "<<A\n", "'", "/*", "# sls-lint: allow(r)\n", "[a] # sls-lint: allow(r)\n"];
    for text in parts.map(|part| format!("# sls-lint: allow(r)\n{}[a]\nb: 1\n", part.repeat(5_000))) {
        for notation in [Notation::Yaml, Notation::Toml, Notation::Hcl, Notation::Jsonc] {
            assert!(beside(&text, notation).problems.is_empty());
        }
    }
}
