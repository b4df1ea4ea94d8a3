//! The data files that are compiled in. A test compares each list with its directory.

/// `rules/catalog/*.toml`, by file name.
pub(super) const CRATES: &[(&str, &str)] = &[];

/// `rules/platforms/*.toml`, by file name.
pub(super) const PLATFORMS: &[(&str, &str)] = &[
    ("aws-lambda.toml", include_str!("../../rules/platforms/aws-lambda.toml")),
    ("web-frameworks.toml", include_str!("../../rules/platforms/web-frameworks.toml")),
];

/// Signatures of foreign crates, `rules/catalog/signatures/*`.
const SIGNATURES: &[(&str, &str)] = &[(
    "std",
    concat!(
        include_str!("../../rules/catalog/signatures/std/basics.rs"),
        include_str!("../../rules/catalog/signatures/std/collections.rs"),
        include_str!("../../rules/catalog/signatures/std/iter.rs"),
        include_str!("../../rules/catalog/signatures/std/memory.rs"),
        include_str!("../../rules/catalog/signatures/std/numbers.rs"),
        include_str!("../../rules/catalog/signatures/std/sync.rs"),
        include_str!("../../rules/catalog/signatures/std/system.rs"),
        include_str!("../../rules/catalog/signatures/std/tasks.rs"),
        include_str!("../../rules/catalog/signatures/std/text.rs")
    ),
)];

/// Signatures of foreign crates as Rust items without bodies: (crate as code names it, with at most one `*`; text of its root
/// module). `std` stands for `core` and `alloc` too.
pub fn signatures() -> &'static [(&'static str, &'static str)] {
    SIGNATURES
}
