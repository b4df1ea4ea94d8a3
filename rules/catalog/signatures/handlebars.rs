// handlebars.

#[derive(Debug)]
pub struct TemplateError;
#[derive(Debug)]
pub struct RenderError;
impl std::error::Error for TemplateError {}
impl std::error::Error for RenderError {}
#[derive(Clone)]
pub struct Handlebars;
impl Handlebars {
    pub fn new() -> Handlebars {}
    pub fn register_template_string<S: AsRef<str>>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError> {}
    pub fn register_partial<S: AsRef<str>>(&mut self, name: &str, partial_str: S) -> Result<(), TemplateError> {}
    pub fn register_template_file<P: AsRef<std::path::Path>>(&mut self, name: &str, tpl_path: P) -> Result<(), TemplateError> {}
    pub fn register_templates_directory<P: AsRef<std::path::Path>, O>(&mut self, dir_path: P, options: O) -> Result<(), TemplateError> {}
    pub fn render<T>(&self, name: &str, data: &T) -> Result<String, RenderError> {}
    pub fn render_template<T>(&self, template_string: &str, data: &T) -> Result<String, RenderError> {}
}
