//! In: a value of the browser, and a name. Out: the value again, another day: it is kept in this browser (IndexedDB).

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "sendproof";
const STORE: &str = "kept";

/// What is kept under a name; undefined if nothing is.
pub(super) async fn get(name: &str) -> Result<JsValue, JsValue> {
    within(IdbTransactionMode::Readonly, |store| store.get(&name.into())).await
}

/// Keeps a value under a name.
pub(super) async fn put(name: &str, value: &JsValue) -> Result<(), JsValue> {
    within(IdbTransactionMode::Readwrite, |store| store.put_with_key(value, &name.into())).await.map(drop)
}

/// Keeps nothing under a name any more.
pub(super) async fn delete(name: &str) -> Result<(), JsValue> {
    within(IdbTransactionMode::Readwrite, |store| store.delete(&name.into())).await.map(drop)
}

async fn within(
    mode: IdbTransactionMode,
    ask: impl FnOnce(&IdbObjectStore) -> Result<IdbRequest, JsValue>,
) -> Result<JsValue, JsValue> {
    let database = open().await?;
    let asked = database
        .transaction_with_str_and_mode(STORE, mode)
        .and_then(|transaction| transaction.object_store(STORE))
        .and_then(|store| ask(&store));
    let answer = match asked {
        Ok(request) => answer(&request).await,
        Err(why) => Err(why),
    };
    database.close();
    answer
}

async fn open() -> Result<IdbDatabase, JsValue> {
    // None in a window that keeps nothing.
    let factory = gloo::utils::window().indexed_db()?.ok_or(JsValue::NULL)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, 1)?;
    let first = Closure::once({
        let request = request.clone();
        move || {
            if let Ok(database) = request.result() {
                database.unchecked_into::<IdbDatabase>().create_object_store(STORE).ok();
            }
        }
    });
    request.set_onupgradeneeded(Some(first.as_ref().unchecked_ref()));
    answer(&request).await.map(JsValue::unchecked_into)
}

async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let done = Promise::new(&mut |done, failed| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&failed));
    });
    JsFuture::from(done).await?;
    request.result()
}
