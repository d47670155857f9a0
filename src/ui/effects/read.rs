//! In: a file that a person chose. Out: its bytes, in pieces or in part.
//!
//! A stream with one buffer that goes back and forth is fastest, where the browser has it; else the file is cut in slices.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The size of a piece.
const PIECE: u32 = 1 << 20;
/// The size of a slice, where there is no stream.
const SLICE: f64 = 4.0 * 1024.0 * 1024.0;

/// Gives all bytes of a file to `take`, piece by piece, until it says stop. Says whether it came to the end.
pub(super) async fn stream(file: &web_sys::File, mut take: impl AsyncFnMut(&[u8]) -> bool) -> Result<bool, JsValue> {
    let Some(reader) = byob_reader(file) else { return slices(file, take).await };
    let mut bytes = vec![0; PIECE as usize];
    let ask = |buffer: &Uint8Array| JsFuture::from(reader.read_with_array_buffer_view(buffer));
    let mut coming = ask(&Uint8Array::new_with_length(PIECE));
    loop {
        let result = coming.await?;
        let value = Reflect::get(&result, &JsValue::from_str("value"))?;
        let done = Reflect::get(&result, &JsValue::from_str("done"))?.is_truthy();
        let (Some(view), false) = (value.dyn_ref::<Uint8Array>(), done) else { return Ok(true) };
        let piece = &mut bytes[..view.length() as usize];
        view.copy_to(piece);
        // The browser reads the next piece while this one is looked at.
        coming = ask(&Uint8Array::new(&view.buffer()));
        if !piece.is_empty() && !take(piece).await {
            JsFuture::from(reader.cancel()).await.ok();
            return Ok(false);
        }
    }
}

/// The bytes from `offset`, at most `len`.
pub(super) async fn part(file: &web_sys::File, offset: f64, len: f64) -> Result<Vec<u8>, JsValue> {
    let blob = file.slice_with_f64_and_f64(offset, offset + len)?;
    let buffer = JsFuture::from(blob.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// All bytes of a file.
pub(super) async fn whole(file: &web_sys::File) -> Result<Vec<u8>, JsValue> {
    part(file, 0.0, file.size()).await
}

async fn slices(file: &web_sys::File, mut take: impl AsyncFnMut(&[u8]) -> bool) -> Result<bool, JsValue> {
    let mut offset = 0.0;
    while offset < file.size() {
        let bytes = part(file, offset, SLICE).await?;
        offset += bytes.len() as f64;
        if bytes.is_empty() {
            return Err(JsValue::from_str("the file is shorter than it said"));
        }
        if !take(&bytes).await {
            return Ok(false);
        }
    }
    Ok(true)
}

fn byob_reader(file: &web_sys::File) -> Option<web_sys::ReadableStreamByobReader> {
    let options = web_sys::ReadableStreamGetReaderOptions::new();
    options.set_mode(web_sys::ReadableStreamReaderMode::Byob);
    let get = Reflect::get(file, &JsValue::from_str("stream")).ok()?;
    let stream = get.dyn_ref::<js_sys::Function>()?.call0(file).ok()?.dyn_into::<web_sys::ReadableStream>().ok()?;
    // Throws where byte streams are not there; `get_reader_with_options` would not catch that.
    let get_reader = Reflect::get(&stream, &JsValue::from_str("getReader")).ok()?;
    get_reader.dyn_ref::<js_sys::Function>()?.call1(&stream, &options).ok()?.dyn_into().ok()
}
