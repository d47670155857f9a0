//! To come.

use yew::prelude::*;

/// To come.
#[component]
pub fn Prepare() -> Html {
    Html::default()
}
