//! The data files that are compiled in. A test compares each list with its directory.

/// `rules/catalog/*.toml`, by file name.
pub(super) const CRATES: &[(&str, &str)] = &[
];

/// `rules/platforms/*.toml`, by file name.
pub(super) const PLATFORMS: &[(&str, &str)] = &[
    ("aws-lambda.toml", include_str!("../../rules/platforms/aws-lambda.toml")),
    ("web-frameworks.toml", include_str!("../../rules/platforms/web-frameworks.toml")),
];

/// Signatures of foreign crates, `rules/catalog/signatures/*`.
const SIGNATURES: &[(&str, &str)] = &[
    ("aws_config", include_str!("../../rules/catalog/signatures/aws_config.rs")),
    ("aws_lambda_events", include_str!("../../rules/catalog/signatures/aws_lambda_events.rs")),
    ("aws_sdk_*", include_str!("../../rules/catalog/signatures/aws_sdk.rs")),
    ("aws_smithy_async", include_str!("../../rules/catalog/signatures/aws_smithy_async.rs")),
    ("aws_smithy_types", include_str!("../../rules/catalog/signatures/aws_smithy_types.rs")),
    ("aws_types", include_str!("../../rules/catalog/signatures/aws_types.rs")),
    ("futures", include_str!("../../rules/catalog/signatures/futures.rs")),
    ("futures_channel", include_str!("../../rules/catalog/signatures/futures_channel.rs")),
    ("futures_core", include_str!("../../rules/catalog/signatures/futures_core.rs")),
    ("futures_executor", include_str!("../../rules/catalog/signatures/futures_executor.rs")),
    ("futures_util", include_str!("../../rules/catalog/signatures/futures_util.rs")),
    ("http", include_str!("../../rules/catalog/signatures/http.rs")),
    ("lambda", include_str!("../../rules/catalog/signatures/lambda.rs")),
    ("lambda_extension", include_str!("../../rules/catalog/signatures/lambda_extension.rs")),
    ("lambda_http", include_str!("../../rules/catalog/signatures/lambda_http.rs")),
    ("lambda_runtime", include_str!("../../rules/catalog/signatures/lambda_runtime.rs")),
    ("lambda_runtime_api_client", include_str!("../../rules/catalog/signatures/lambda_runtime_api_client.rs")),
    ("lambda_web", include_str!("../../rules/catalog/signatures/lambda_web.rs")),
    ("query_map", include_str!("../../rules/catalog/signatures/query_map.rs")),
    ("reqwest", include_str!("../../rules/catalog/signatures/reqwest.rs")),
    ("std", concat!(include_str!("../../rules/catalog/signatures/std/basics.rs"), include_str!("../../rules/catalog/signatures/std/collections.rs"), include_str!("../../rules/catalog/signatures/std/iter.rs"), include_str!("../../rules/catalog/signatures/std/memory.rs"), include_str!("../../rules/catalog/signatures/std/numbers.rs"), include_str!("../../rules/catalog/signatures/std/sync.rs"), include_str!("../../rules/catalog/signatures/std/system.rs"), include_str!("../../rules/catalog/signatures/std/tasks.rs"), include_str!("../../rules/catalog/signatures/std/text.rs"))),
    ("tokio", include_str!("../../rules/catalog/signatures/tokio.rs")),
    ("tokio_stream", include_str!("../../rules/catalog/signatures/tokio_stream.rs")),
    ("tower", include_str!("../../rules/catalog/signatures/tower.rs")),
    ("tower_layer", include_str!("../../rules/catalog/signatures/tower_layer.rs")),
    ("tower_service", include_str!("../../rules/catalog/signatures/tower_service.rs")),
    ("warp_lambda", include_str!("../../rules/catalog/signatures/warp_lambda.rs")),
];

/// Signatures of foreign crates as Rust items without bodies: (crate as code names it, with at most one `*`; text of its root
/// module). `std` stands for `core` and `alloc` too.
pub fn signatures() -> &'static [(&'static str, &'static str)] {
    SIGNATURES
}
