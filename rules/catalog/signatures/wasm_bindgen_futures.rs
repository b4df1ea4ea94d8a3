// wasm_bindgen_futures 0.4.

pub fn spawn_local<F: std::future::Future>(future: F) {}
