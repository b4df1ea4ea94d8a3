// tantivy 0.18 to 0.24.

use std::path::Path;

pub type Result<T> = std::result::Result<T, TantivyError>;
#[derive(Debug)]
pub enum TantivyError {}
impl std::fmt::Display for TantivyError {}
impl std::error::Error for TantivyError {}
pub struct Segment;
pub struct IndexReaderBuilder;
pub struct Searcher;
pub struct Executor;
#[derive(Clone)]
pub struct Index;
#[derive(Clone)]
pub struct IndexReader;
pub struct IndexWriter<D = ()>(D);

impl Executor {
    pub fn single_thread() -> Executor {}
    pub fn multi_thread(num_threads: usize, prefix: &'static str) -> Result<Executor> {}
}
impl Index {
    pub fn open<T>(directory: T) -> Result<Index> {}
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index> {}
    pub fn open_or_create<T>(dir: T, schema: schema::Schema) -> Result<Index> {}
    pub fn create<T>(dir: T, schema: schema::Schema, settings: IndexSettings) -> Result<Index> {}
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: schema::Schema) -> Result<Index> {}
    pub fn create_in_ram(schema: schema::Schema) -> Index {}
    pub fn set_default_multithread_executor(&mut self) -> Result<()> {}
    pub fn set_multithread_executor(&mut self, num_threads: usize) -> Result<()> {}
    pub fn set_executor(&mut self, executor: Executor) {}
    pub fn reader(&self) -> Result<IndexReader> {}
    pub fn reader_builder(&self) -> IndexReaderBuilder {}
    pub fn schema(&self) -> schema::Schema {}
    pub fn load_metas(&self) -> Result<IndexMeta> {}
    pub fn searchable_segments(&self) -> Result<Vec<Segment>> {}
    pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
}
#[derive(Clone, Default)]
pub struct IndexSettings;
pub struct IndexMeta;
impl<D> IndexWriter<D> {
    pub fn add_document(&self, document: D) -> Result<u64> {}
    pub fn commit(&mut self) -> Result<u64> {}
    pub fn rollback(&mut self) -> Result<u64> {}
    pub fn wait_merging_threads(self) -> Result<()> {}
}
impl IndexReader {
    pub fn reload(&self) -> Result<()> {}
    pub fn searcher(&self) -> Searcher {}
}

pub mod schema {
    #[derive(Clone)]
    pub struct Schema;
}
