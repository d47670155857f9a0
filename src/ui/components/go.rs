//! To a place, and to something in it.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::ui::state::{Action, Place};
use crate::ui::strings::Page;

/// Goes to a place, and then to the element with this id if it is there.
pub fn to(page: &Page, place: Place, anchor: &'static str) -> Callback<MouseEvent> {
    let page = page.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        page.act(Action::Go(place));
        // After the place has been drawn and has taken the focus.
        Timeout::new(60, move || focus(anchor)).forget();
    })
}

/// Scrolls to an element of this place and focuses it.
pub fn within(anchor: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus(anchor);
    })
}

/// Focuses an element that is there as soon as an answer has come.
pub fn soon(id: String) {
    Timeout::new(400, move || focus(&id)).forget();
}

/// Focuses an element by its id, if it is there.
pub fn focus(id: &str) {
    let found = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        if !element.has_attribute("tabindex") && element.tab_index() < 0 {
            let _ = element.set_attribute("tabindex", "-1");
        }
        // A tab or a fold that is shut opens.
        if element.get_attribute("aria-expanded").as_deref() == Some("false") {
            element.click();
        }
        element.scroll_into_view();
        let _ = element.focus();
    }
}
