// tera.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug, Default)]
pub struct Context;
impl Context {
    pub fn new() -> Self {}
    pub fn insert<T: ?Sized, S: Into<String>>(&mut self, key: S, val: &T) {}
}
#[derive(Clone, Default)]
pub struct Tera;
impl Tera {
    pub fn new(dir: &str) -> Result<Tera> {}
    pub fn parse(dir: &str) -> Result<Tera> {}
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String> {}
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String> {}
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String> {}
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()> {}
    pub fn add_raw_templates<I>(&mut self, templates: I) -> Result<()> {}
    pub fn add_template_file<P: AsRef<std::path::Path>>(&mut self, path: P, name: Option<&str>) -> Result<()> {}
    pub fn add_template_files<I>(&mut self, files: I) -> Result<()> {}
}
