//! How far the reading of a list is, with a way to stop it.

use yew::prelude::*;

use crate::finding::Arg;
use crate::ui::effects::Command;
use crate::ui::strings::use_page;

/// The progress of reading.
#[component]
pub fn Progress() -> Html {
    let page = use_page();
    let Some(reading) = &page.state.reading else { return Html::default() };
    let share = reading.size.filter(|size| *size > 0).map(|size| (reading.bytes * 100 / size).min(100));
    let stop = {
        let run = page.run.clone();
        move |_| run.emit(Command::CancelList)
    };
    let words =
        page.say_with("reading-rows", [("file", Arg::Text(reading.name.clone())), ("n", Arg::Number(reading.rows))]);
    html! {
        <div class="progress">
            <label for="reading">{ words }</label>
            <progress id="reading" max="100" value={share.map(|share| share.to_string())} />
            <p><button type="button" class="btn sm" onclick={stop}>{ page.say("reading-stop") }</button></p>
        </div>
    }
}
