//! The page: one wasm, two roles. With a window it is the page, without one it is the page's worker.

fn main() {
    console_error_panic_hook::set_once();
    if web_sys::window().is_some() {
        sendproof::ui::mount();
    } else {
        sendproof::ui::serve();
    }
}
