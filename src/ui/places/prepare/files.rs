//! In: files that someone chose or dropped. Out: the files with their paths.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

use crate::ui::effects::{dropped_folders, files_in};

/// Files with their paths; a chosen folder keeps its folders.
pub(crate) type Files = Vec<(String, File)>;

#[derive(Properties, PartialEq)]
pub(crate) struct PickProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Endings that the browser offers first.
    #[prop_or_default]
    pub accept: AttrValue,
    #[prop_or_default]
    pub several: bool,
    #[prop_or_default]
    pub folder: bool,
    #[prop_or(classes!("btn"))]
    pub class: Classes,
    pub on_files: Callback<Files>,
}

/// A real file button; files can also be dropped on it.
#[component]
pub(crate) fn Pick(props: &PickProps) -> Html {
    html! {
        <span class={classes!("file", props.class.clone())}>
            <label for={props.id.clone()}>{ &props.label }</label>
            <Cover id={props.id.clone()} accept={props.accept.clone()} several={props.several} folder={props.folder}
                on_files={props.on_files.clone()} />
        </span>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct CoverProps {
    pub id: AttrValue,
    #[prop_or_default]
    pub accept: AttrValue,
    #[prop_or_default]
    pub several: bool,
    #[prop_or_default]
    pub folder: bool,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    pub on_files: Callback<Files>,
}

/// The file input itself, laid over whatever stands around it. Its label is the caller's.
#[component]
pub(crate) fn Cover(props: &CoverProps) -> Html {
    let on_files = props.on_files.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let files = input.files().map(|list| with_paths(&list)).unwrap_or_default();
        input.set_value("");
        if !files.is_empty() {
            on_files.emit(files);
        }
    });
    html! {
        <input type="file" class="cover" id={props.id.clone()} {onchange} multiple={props.several}
            accept={(!props.accept.is_empty()).then(|| props.accept.clone())}
            webkitdirectory={props.folder} aria-describedby={props.described_by.clone()} />
    }
}

/// Files and folders that are dropped anywhere on the page.
#[hook]
pub(crate) fn use_dropped(on_files: Callback<Files>) {
    use_effect_with(on_files, |on_files| {
        let on_files = on_files.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let window = gloo::utils::window();
        let over = EventListener::new_with_options(&window, "dragover", options, |event| {
            if !on_an_input(event) {
                event.prevent_default();
            }
        });
        let drop = EventListener::new_with_options(&window, "drop", options, move |event| {
            if on_an_input(event) {
                return;
            }
            event.prevent_default();
            let Some(transfer) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else { return };
            let on_files = on_files.clone();
            let give = move |files: Files| {
                if !files.is_empty() {
                    on_files.emit(files);
                }
            };
            match dropped_folders(&transfer) {
                Some(entries) => spawn_local(async move { give(files_in(entries).await) }),
                None => give(transfer.files().map(|list| with_paths(&list)).unwrap_or_default()),
            }
        });
        move || drop_listeners(over, drop)
    });
}

/// Text fields and file buttons take what is dropped on them by themselves.
fn on_an_input(event: &Event) -> bool {
    event.target().is_some_and(|target| {
        target.dyn_ref::<web_sys::Element>().is_some_and(|element| element.matches("input, textarea").unwrap_or(false))
    })
}

fn drop_listeners(over: EventListener, dropped: EventListener) {
    drop(over);
    drop(dropped);
}

fn with_paths(list: &FileList) -> Files {
    (0..list.length())
        .filter_map(|at| list.get(at))
        .map(|file| {
            let path = js_sys::Reflect::get(&file, &JsValue::from_str("webkitRelativePath"))
                .ok()
                .and_then(|path| path.as_string())
                .filter(|path| !path.is_empty())
                .unwrap_or_else(|| file.name());
            (path, file)
        })
        .collect()
}
