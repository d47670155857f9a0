//! **In:** nothing yet. **Out:** a page with its headline.

use yew::prelude::*;

/// The page.
#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Sendproof" }</h1></main> }
}

/// Puts the page into the document.
pub fn mount() {
    yew::Renderer::<App>::new().render();
}

/// Answers the page's questions in its worker.
pub const fn serve() {}
