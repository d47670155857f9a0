//! Small things that only the browser can do.

use gloo::storage::{LocalStorage, Storage as _};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;

use crate::engine::Query;

const LANGUAGE: &str = "sendproof-language";

/// The language that was chosen last, else the browser's, else English.
pub fn preferred_language() -> String {
    let known = |tag: &str| {
        if tag == crate::words::PSEUDO {
            return Some(tag.to_owned());
        }
        let language = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        crate::words::LANGUAGES.into_iter().find(|known| *known == language).map(str::to_owned)
    };
    LocalStorage::get::<String>(LANGUAGE)
        .ok()
        .and_then(|tag| known(&tag))
        .or_else(|| gloo::utils::window().navigator().language().and_then(|tag| known(&tag)))
        .unwrap_or_else(|| "en".to_owned())
}

/// Says which language the document is in, and remembers it.
pub(super) fn speak(lang: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        // Without storage the language is simply not remembered.
        root.set_attribute("lang", lang).ok();
    }
    if gloo::storage::LocalStorage::get::<String>(LANGUAGE).ok().as_deref() != Some(lang) {
        LocalStorage::set(LANGUAGE, lang).ok();
    }
}

/// Now, as RFC 3339 in UTC, to the second.
pub fn now() -> String {
    let iso: String = js_sys::Date::new_0().to_iso_string().into();
    iso.split('.').next().map_or_else(|| iso.clone(), |seconds| format!("{seconds}Z"))
}

/// Hands a file to the person.
pub(super) fn download(name: &str, media_type: &str, bytes: &[u8]) {
    download_parts(name, media_type, &Array::of1(&Uint8Array::new_from_slice(bytes)));
}

/// Bytes or blobs as one blob.
pub(super) fn blob(parts: &Array, media_type: &str) -> Option<web_sys::Blob> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    web_sys::Blob::new_with_blob_sequence_and_options(parts, &options).ok()
}

/// Hands a file to the person, put together from bytes or blobs.
pub(super) fn download_parts(name: &str, media_type: &str, parts: &Array) {
    let Some(blob) = blob(parts, media_type) else { return };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    let document = gloo::utils::document();
    if let Some(link) =
        document.create_element("a").ok().and_then(|it| it.dyn_into::<web_sys::HtmlAnchorElement>().ok())
    {
        link.set_href(&url);
        link.set_download(name);
        gloo::utils::body().append_child(&link).ok();
        link.click();
        link.remove();
    }
    // The browser holds its own reference while it writes the file.
    gloo::timers::callback::Timeout::new(60_000, move || {
        web_sys::Url::revoke_object_url(&url).ok();
    })
    .forget();
}

/// Puts a text on the clipboard, and then tells whether it is there.
pub(super) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let promise = gloo::utils::window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        then(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}

/// Prints the page.
pub(super) fn print() {
    gloo::utils::window().print().ok();
}

/// Deletes what this page keeps, and starts anew.
pub(super) fn delete_everything() {
    LocalStorage::delete(LANGUAGE);
    wasm_bindgen_futures::spawn_local(async {
        super::keys::forget().await;
        gloo::utils::window().location().reload().ok();
    });
}

/// A plan, and what follows from it, is made now.
pub(super) fn at_this_time(query: Query) -> Query {
    match query {
        Query::Plan { .. } => Query::Plan { at: now() },
        Query::Paper { paper, .. } => Query::Paper { paper, at: now() },
        Query::SupportSheet { .. } => Query::SupportSheet { at: now() },
        Query::Proofs { unit, links, .. } => Query::Proofs { unit, links, at: now() },
        other => other,
    }
}
