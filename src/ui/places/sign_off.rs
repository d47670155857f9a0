//! To come.

use yew::prelude::*;

/// To come.
#[component]
pub fn SignOff() -> Html {
    Html::default()
}
