//! In: how the list was read. Out: a line for each guess, with *Change*.

use yew::prelude::*;

use super::roles::{ColumnFacts, ColumnQuestions};
use crate::finding::{Arg, Finding};
use crate::report::ListReport;
use crate::sample::{Encoding, Format, Options, Reading};
use crate::ui::components::fields::{Choose, Entry, say_or};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

const ENCODINGS: [(&str, Encoding); 6] = [
    ("utf-8", Encoding::Utf8),
    ("windows-1252", Encoding::Windows1252),
    ("mac-roman", Encoding::MacRoman),
    ("utf-8-twice", Encoding::Utf8Twice),
    ("utf-16le", Encoding::Utf16Le),
    ("utf-16be", Encoding::Utf16Be),
];

const SEPARATORS: [(&str, u8); 4] = [("comma", b','), ("semicolon", b';'), ("tab", b'\t'), ("bar", b'|')];

/// Whether there is no list, only numbers.
pub(crate) fn is_counts(reading: &Reading) -> bool {
    matches!(reading.format, Format::Counts)
}

/// Reads the list again, another way.
pub(super) fn reread(page: &Page, change: impl FnOnce(&mut Options)) {
    let mut options = page.state.setup.list.clone();
    change(&mut options);
    page.run.emit(Command::ReopenList(options));
}

/// The list, as understood.
#[component]
pub(super) fn Facts() -> Html {
    let page = use_page();
    let Some(list) = page.state.report.list.clone() else { return Html::default() };
    html! {
        <section class="row" aria-labelledby="as-understood">
            <div class="say">
                <h2 id="as-understood">{ page.say("prepare-as-understood") }</h2>
                { garbled(&page, &list) }
                <NamesToLookAt />
                <ColumnQuestions />
                <dl class="facts">
                    { reading_facts(&page, &list) }
                    <ColumnFacts />
                </dl>
            </div>
            <div class="notes"><aside class="note">
                <p class="head">{ page.say("prepare-kept-twice") }</p>
                <p>{ page.say("prepare-kept-twice-about") }</p>
            </aside></div>
        </section>
    }
}

fn reading_facts(page: &Page, list: &ListReport) -> Html {
    let reading = &list.reading;
    let is_text = matches!(reading.format, Format::Csv | Format::Pasted);
    let from_bytes = !matches!(reading.format, Format::Excel | Format::Pasted | Format::Counts)
        || reading.encoding == Encoding::Utf8Twice;
    html! {
        <>
            <Fact label={page.say("prepare-file")} value={file_words(page, list)} />
            if from_bytes { { encoding(page, reading) } }
            if is_text { { separator(page, reading) } }
            if reading.sheets.len() > 1 { { sheet(page, reading) } }
            if is_text || matches!(reading.format, Format::Excel) { { header_row(page, reading) } }
        </>
    }
}

fn file_words(page: &Page, list: &ListReport) -> Html {
    let format = match list.reading.format {
        Format::Csv => "csv",
        Format::Excel => "excel",
        Format::Json => "json",
        Format::Ndjson => "ndjson",
        Format::Pasted => "pasted",
        Format::Counts => "counts",
    };
    let export = list.export.clone().map(|system| page.say_with("prepare-export", [("system", Arg::Text(system))]));
    html! {
        <>
            { &list.name }{ " · " }{ page.say(&format!("prepare-format-{format}")) }
            if let Some(export) = export { { " · " }{ export } }
        </>
    }
}

/// Letters that were saved wrongly once, and a way to put them right.
fn garbled(page: &Page, list: &ListReport) -> Html {
    let is_one = |finding: &&Finding| finding.code == "mojibake" && finding.place.file.as_ref() == Some(&list.name);
    let Some(Arg::Text(example)) =
        page.state.report.findings.iter().find(is_one).and_then(|finding| finding.args.get("example"))
    else {
        return Html::default();
    };
    let page_of = page.clone();
    let mend = move |_| reread(&page_of, |options| options.encoding = Some(Encoding::Utf8Twice));
    html! {
        <div class="asked">
            <p>{ page.say_with("prepare-mend", [("example", Arg::Text(example.clone()))]) }</p>
            <p class="acts"><button type="button" class="btn sm" onclick={mend}>{ page.say("prepare-mend-yes") }</button></p>
        </div>
    }
}

fn encoding(page: &Page, reading: &Reading) -> Html {
    let now = ENCODINGS.iter().find(|(_, encoding)| *encoding == reading.encoding).map_or("", |(id, _)| id);
    let words = |id: &str| page.say(&format!("prepare-encoding-{id}"));
    let options = ENCODINGS.iter().map(|(id, _)| ((*id).into(), words(id).into())).collect::<Vec<_>>();
    let page_of = page.clone();
    let on_choose = Callback::from(move |id: String| {
        let encoding = ENCODINGS.iter().find(|(known, _)| *known == id).map(|(_, encoding)| *encoding);
        reread(&page_of, |options| options.encoding = encoding);
    });
    html! {
        <Fact label={page.say("prepare-letters")} value={html! { { words(now) } }} change={page.say("prepare-change-letters")}>
            <Choose id="encoding" label={page.say("prepare-letters")} value={now} {options} {on_choose} />
        </Fact>
    }
}

fn separator(page: &Page, reading: &Reading) -> Html {
    let now = SEPARATORS.iter().find(|(_, byte)| Some(*byte) == reading.separator).map_or("", |(id, _)| id);
    let words = |id: &str| page.say(&format!("prepare-separator-{id}"));
    let options = SEPARATORS.iter().map(|(id, _)| ((*id).into(), words(id).into())).collect::<Vec<_>>();
    let page_of = page.clone();
    let on_choose = Callback::from(move |id: String| {
        let separator = SEPARATORS.iter().find(|(known, _)| *known == id).map(|(_, byte)| *byte);
        reread(&page_of, |options| options.separator = separator);
    });
    let value = say_or(page, &format!("prepare-separator-{now}"), "–");
    html! {
        <Fact label={page.say("prepare-separator")} value={html! { { value } }} change={page.say("prepare-change-separator")}>
            <Choose id="separator" label={page.say("prepare-separator")} value={now} {options} {on_choose} />
        </Fact>
    }
}

fn sheet(page: &Page, reading: &Reading) -> Html {
    let now = reading.sheet.clone().unwrap_or_default();
    let options = reading.sheets.iter().map(|name| (name.clone().into(), name.clone().into())).collect::<Vec<_>>();
    let page_of = page.clone();
    let on_choose = Callback::from(move |name: String| reread(&page_of, |options| options.sheet = Some(name)));
    html! {
        <Fact label={page.say("prepare-sheet")} value={html! { <span class="asis">{ &now }</span> }}
            change={page.say("prepare-change-sheet")}>
            <Choose id="sheet" label={page.say("prepare-sheet")} value={now.clone()} {options} {on_choose} />
        </Fact>
    }
}

fn header_row(page: &Page, reading: &Reading) -> Html {
    let now = reading.header_row.to_string();
    let page_of = page.clone();
    let on_enter = Callback::from(move |typed: String| {
        if let Ok(row) = typed.trim().parse::<u32>() {
            reread(&page_of, |options| options.header_row = Some(row));
        }
    });
    html! {
        <Fact label={page.say("prepare-headings")} value={html! { { page.say_with("prepare-headings-in",
            [("row", Arg::Number(u64::from(reading.header_row)))]) } }}
            change={page.say("prepare-change-headings")}>
            <Entry id="header-row" label={page.say("prepare-headings-row")} value={now} number=true {on_enter} />
        </Fact>
    }
}

/// "Do these names look right?"
#[component]
fn NamesToLookAt() -> Html {
    let page = use_page();
    let right = use_state(|| None::<bool>);
    let Some(list) = &page.state.report.list else { return Html::default() };
    if list.names_to_look_at.is_empty() {
        return Html::default();
    }
    let say = |value: bool| {
        let right = right.clone();
        move |_| right.set(Some(value))
    };
    let now = ENCODINGS.iter().find(|(_, encoding)| *encoding == list.reading.encoding).map_or("", |(id, _)| id);
    let options = ENCODINGS
        .iter()
        .map(|(id, _)| ((*id).into(), page.say(&format!("prepare-encoding-{id}")).into()))
        .collect::<Vec<_>>();
    let page_of = page.clone();
    let on_choose = Callback::from(move |id: String| {
        let encoding = ENCODINGS.iter().find(|(known, _)| *known == id).map(|(_, encoding)| *encoding);
        reread(&page_of, |options| options.encoding = encoding);
    });
    html! {
        <div class="looks">
            <p class="names">{ list.names_to_look_at.join(", ") }</p>
            <p>{ page.say("prepare-names-right") }</p>
            <p class="acts">
                <button type="button" class="btn sm" aria-pressed={(*right == Some(true)).to_string()} onclick={say(true)}>
                    { page.say("prepare-names-yes") }
                </button>
                <button type="button" class="btn sm" aria-pressed={(*right == Some(false)).to_string()} onclick={say(false)}>
                    { page.say("prepare-names-no") }
                </button>
            </p>
            if *right == Some(false) {
                <Choose id="encoding-again" label={page.say("prepare-names-try")} hint={page.say("prepare-names-try-hint")}
                    value={now} {options} {on_choose} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct FactProps {
    pub label: AttrValue,
    pub value: Html,
    /// The full name of the button; empty where nothing can be changed.
    #[prop_or_default]
    pub change: AttrValue,
    #[prop_or_default]
    pub children: Html,
}

/// One fact, and the control that changes it.
#[component]
pub(super) fn Fact(props: &FactProps) -> Html {
    let page = use_page();
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    html! {
        <div>
            <dt>{ &props.label }</dt>
            <dd>{ props.value.clone() }</dd>
            if !props.change.is_empty() {
                <dd><button type="button" class="act" aria-label={props.change.clone()}
                    aria-expanded={open.to_string()} onclick={toggle}>{ page.say("prepare-change") }</button></dd>
            }
            if *open { <dd class="edit">{ props.children.clone() }</dd> }
        </div>
    }
}
