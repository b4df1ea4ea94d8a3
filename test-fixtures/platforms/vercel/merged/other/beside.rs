//! It is no route.

pub async fn handler() {
    std::process::exit(1);
}
