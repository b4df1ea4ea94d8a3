// llama-cpp-2.

#[derive(Debug)]
pub enum LlamaModelLoadError {
    NullResult,
}
impl std::error::Error for LlamaModelLoadError {}
#[derive(Debug)]
pub enum DecodeError {
    NoKvCacheSlot,
}
impl std::error::Error for DecodeError {}
pub mod llama_backend {
    pub struct LlamaBackend;
}
pub mod llama_batch {
    pub struct LlamaBatch;
}
pub mod model {
    pub struct LlamaModel;
    impl LlamaModel {
        pub fn load_from_file(
            backend: &crate::llama_backend::LlamaBackend,
            path: impl AsRef<std::path::Path>,
            params: &params::LlamaModelParams,
        ) -> Result<LlamaModel, crate::LlamaModelLoadError> {}
    }
    pub mod params {
        #[derive(Default)]
        pub struct LlamaModelParams;
        impl LlamaModelParams {
            pub fn n_gpu_layers(&self) -> i32 {}
            pub fn with_n_gpu_layers(self, n_gpu_layers: u32) -> LlamaModelParams {}
            pub fn with_use_mlock(self, use_mlock: bool) -> LlamaModelParams {}
            pub fn with_vocab_only(self, vocab_only: bool) -> LlamaModelParams {}
        }
    }
}
pub mod context {
    pub struct LlamaContext;
    impl LlamaContext {
        pub fn decode(&mut self, batch: &mut crate::llama_batch::LlamaBatch) -> Result<(), crate::DecodeError> {}
    }
}
