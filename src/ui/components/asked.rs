//! What was asked for, in the margin of the headline.

use yew::prelude::*;

use super::go;
use super::note::Note;
use crate::finding::Arg;
use crate::ui::state::Place;
use crate::ui::strings::use_page;

/// "Everyone here must get “Welcome back”."
#[component]
pub fn Asked() -> Html {
    let page = use_page();
    let intent = &page.state.setup.intent;
    let texts = &page.state.report.mails.texts;
    let in_lang =
        |tag: &Option<String>| tag.as_deref().and_then(|tag| tag.split('-').next()) == Some(&*page.state.lang);
    let own = texts.iter().filter(|text| in_lang(&text.language)).find_map(|text| text.subject.clone());
    let mail = own.or_else(|| texts.iter().find_map(|text| text.subject.clone()));
    let Some(mail) = mail.or_else(|| (!intent.message.is_empty()).then(|| intent.message.clone())) else {
        return Html::default();
    };
    let some = intent.segments.len() as u64;
    html! {
        <Note head={page.say("asked-head")}>
            <p>{ page.say_with("asked-everyone", [("mail", Arg::Text(mail))]) }</p>
            if some > 0 { <p>{ page.say_with("asked-segments", [("n", Arg::Number(some))]) }</p> }
            <p><a class="act" href="#prepare" onclick={go::to(&page, Place::Prepare, "card-mail")}>
                { page.say("asked-change") }
            </a></p>
        </Note>
    }
}
