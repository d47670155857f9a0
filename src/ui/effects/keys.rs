//! The key with which plans are signed (Ed25519, WebCrypto): made by the browser, which keeps it and gives it to nobody.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CryptoKey, SubtleCrypto};
use yew::prelude::*;

use super::{browser, keep};
use crate::plan::{bytes_to_sign, signed, trust_line};
use crate::ui::state::{Action, Key, Store};

const ALGORITHM: &str = "Ed25519";
/// Under which name the key is kept.
const KEPT: &str = "signing-key";

/// What is done with the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyCommand {
    /// Sees whether there is one.
    Look,
    /// Makes one.
    Make,
    /// Deletes it.
    Delete,
    /// Hands out the public key, and whose it is.
    Publish {
        /// Whose.
        name: String,
    },
}

/// The key, as long as the page is open.
pub(super) struct Keys {
    store: UseReducerDispatcher<Store>,
    pair: RefCell<Option<Pair>>,
}

#[derive(Clone)]
struct Pair {
    secret: CryptoKey,
    public: [u8; 32],
}

impl Keys {
    pub(super) fn new(store: UseReducerDispatcher<Store>) -> Rc<Self> {
        Rc::new(Self { store, pair: RefCell::default() })
    }

    pub(super) fn run(self: &Rc<Self>, command: KeyCommand) {
        let keys = Rc::clone(self);
        spawn_local(async move {
            match command {
                KeyCommand::Look => keys.look().await,
                KeyCommand::Make => keys.make().await,
                KeyCommand::Delete => {
                    // Where nothing can be kept, nothing is there to delete.
                    keep::delete(KEPT).await.ok();
                    keys.pair.replace(None);
                    keys.store.dispatch(Action::Key(Key::None));
                }
                KeyCommand::Publish { name } => {
                    if let Some(pair) = keys.pair.borrow().as_ref() {
                        browser::download(&file_name(&name), "text/plain", trust_line(&pair.public, &name).as_bytes());
                    }
                }
            }
        });
    }

    /// Signs a plan, and hands it to the person.
    pub(super) fn sign(self: &Rc<Self>, name: &str, plan: Vec<u8>) {
        let (keys, name) = (Rc::clone(self), name.replace(".json", ".signed.json"));
        spawn_local(async move {
            let pair = keys.pair.borrow().clone();
            let file = match pair {
                Some(pair) => pair.sign(&plan).await.ok().and_then(|it| signed(&plan, &pair.public, &it)),
                None => None,
            };
            match file {
                Some(file) => browser::download(&name, "application/json", &file),
                None => keys.store.dispatch(Action::Told("signing-failed")),
            }
        });
    }

    async fn look(&self) {
        if self.pair.borrow().is_some() {
            return;
        }
        let kept = match keep::get(KEPT).await {
            Ok(kept) if !kept.is_undefined() => Pair::of(&kept).await.ok(),
            _ => None,
        };
        match kept {
            Some(pair) => self.is_here(pair, true),
            // Whether the browser can make one is not known before it tries.
            None if generate().await.is_ok() => self.store.dispatch(Action::Key(Key::None)),
            None => self.store.dispatch(Action::Key(Key::NotPossible)),
        }
    }

    async fn make(&self) {
        let made = async {
            let made = generate().await?;
            Pair::of(&made).await.map(|pair| (made, pair))
        };
        let Ok((made, pair)) = made.await else {
            return self.store.dispatch(Action::Key(Key::NotPossible));
        };
        let is_kept = keep::put(KEPT, &made).await.is_ok();
        self.is_here(pair, is_kept);
    }

    fn is_here(&self, pair: Pair, is_kept: bool) {
        let public = crate::plan::public_key(&pair.public);
        self.pair.replace(Some(pair));
        self.store.dispatch(Action::Key(Key::Here { public, is_kept }));
    }
}

impl Pair {
    /// From what the browser made or kept.
    async fn of(pair: &JsValue) -> Result<Self, JsValue> {
        let part = |name: &str| Reflect::get(pair, &name.into())?.dyn_into::<CryptoKey>();
        let public = JsFuture::from(subtle()?.export_key("raw", &part("publicKey")?)?).await?;
        let public = Uint8Array::new(&public).to_vec().try_into().map_err(|_| JsValue::NULL)?;
        Ok(Self { secret: part("privateKey")?, public })
    }

    async fn sign(&self, plan: &[u8]) -> Result<[u8; 64], JsValue> {
        let bytes = bytes_to_sign(plan).ok_or(JsValue::NULL)?;
        let signature = subtle()?.sign_with_str_and_u8_array(ALGORITHM, &self.secret, &bytes)?;
        let signature = JsFuture::from(signature).await?;
        Uint8Array::new(&signature).to_vec().try_into().map_err(|_| JsValue::NULL)
    }
}

/// Has the browser make a pair of keys; the secret one cannot be taken out of it.
async fn generate() -> Result<JsValue, JsValue> {
    let algorithm = Object::new();
    Reflect::set(&algorithm, &"name".into(), &ALGORITHM.into())?;
    let usages = Array::of2(&"sign".into(), &"verify".into());
    JsFuture::from(subtle()?.generate_key_with_object(&algorithm, false, &usages)?).await
}

/// None where the page came over a connection that is not secure.
fn subtle() -> Result<SubtleCrypto, JsValue> {
    let subtle = gloo::utils::window().crypto()?.subtle();
    if subtle.is_undefined() { Err(JsValue::NULL) } else { Ok(subtle) }
}

/// Deletes the key that is kept.
pub(super) async fn forget() {
    keep::delete(KEPT).await.ok();
}

fn file_name(name: &str) -> String {
    let stem: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let stem = stem.trim_matches('-');
    if stem.is_empty() { "sendproof.public-key.txt".to_owned() } else { format!("{stem}.public-key.txt") }
}
