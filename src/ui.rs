//! The page. State is pure and tested natively, effects turn the browser into actions, places turn a report into markup.

pub mod state;
pub mod strings;
pub mod effects;
pub mod components;
pub mod places;
pub mod app;

pub use effects::serve;

/// Puts the page into the document.
pub fn mount() {
    yew::Renderer::<app::App>::new().render();
}
