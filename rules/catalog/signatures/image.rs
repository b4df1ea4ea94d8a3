// image 0.25.

#[derive(Debug)]
pub enum ImageError {
    Decoding(String),
    Encoding(String),
}
impl std::error::Error for ImageError {}
pub type ImageResult<T> = Result<T, ImageError>;
pub enum ImageFormat {
    Png,
    Jpeg,
    Gif,
    WebP,
}
#[derive(Clone)]
pub struct DynamicImage;
pub fn load<R>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn open<P>(path: P) -> ImageResult<DynamicImage> {}
pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat> {}
pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)> {}
pub struct ImageReader<R>(R);
impl<R> ImageReader<R> {
    pub fn new(buffered_reader: R) -> ImageReader<R> {}
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> ImageReader<R> {}
    pub fn open<P>(path: P) -> std::io::Result<ImageReader<std::io::BufReader<std::fs::File>>> {}
    pub fn with_guessed_format(self) -> std::io::Result<ImageReader<R>> {}
    pub fn format(&self) -> Option<ImageFormat> {}
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)> {}
    pub fn decode(self) -> ImageResult<DynamicImage> {}
}
impl DynamicImage {
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn grayscale(&self) -> DynamicImage {}
    pub fn rotate90(&self) -> DynamicImage {}
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    pub fn blur(&self, sigma: f32) -> DynamicImage {}
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage {}
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage {}
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage {}
    pub fn huerotate(&self, value: i32) -> DynamicImage {}
    pub fn write_to<W>(&self, w: W, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()> {}
    pub fn save<Q>(&self, path: Q) -> ImageResult<()> {}
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
}
pub mod imageops {
    pub enum FilterType {
        Nearest,
        Triangle,
        CatmullRom,
        Gaussian,
        Lanczos3,
    }
    pub struct ImageBuffer;
    pub fn resize<I>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> ImageBuffer {}
    pub fn thumbnail<I>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer {}
    pub fn blur<I>(image: &I, sigma: f32) -> ImageBuffer {}
    pub fn unsharpen<I>(image: &I, sigma: f32, threshold: i32) -> ImageBuffer {}
    pub fn filter3x3<I>(image: &I, kernel: &[f32]) -> ImageBuffer {}
}
