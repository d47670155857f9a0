//! To come.

use yew::prelude::*;

/// To come.
#[component]
pub fn HandOver() -> Html {
    Html::default()
}
