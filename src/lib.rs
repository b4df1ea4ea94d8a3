//! Static analysis of Rust serverless functions, without compiling them.
pub mod callgraph;
pub mod catalog;
pub mod extract;
pub mod facts;
pub mod lint;
pub mod name;
pub mod report;
pub mod source;
