//! To come.

use yew::prelude::*;

/// To come.
#[component]
pub fn Start() -> Html {
    Html::default()
}
