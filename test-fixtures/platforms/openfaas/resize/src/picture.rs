//! Pictures.

use image::ImageFormat;
use std::io::Cursor;

pub fn smaller(bytes: &[u8]) -> image::ImageResult<Vec<u8>> {
    let picture = image::load_from_memory(bytes)?;
    let mut small = Cursor::new(Vec::new());
    picture.thumbnail(256, 256).write_to(&mut small, ImageFormat::Png)?;
    Ok(small.into_inner())
}
