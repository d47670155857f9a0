//! A finding in words, and as a note in the margin.

use yew::prelude::*;

use super::note::Note;
use super::phrases::maybe;
use crate::finding::{Arg, Finding, Severity};
use crate::ui::strings::{Page, use_page};
use crate::words::Said;

/// A finding in words: title, sentence and remedy; empty where nobody wrote one.
pub fn said(page: &Page, finding: &Finding) -> Said {
    let said = page.words.finding(finding);
    let keep = |text: String| maybe(text).unwrap_or_default();
    Said { title: keep(said.title), sentence: keep(said.sentence), remedy: keep(said.remedy) }
}

/// Where it was found, if it was in a file.
pub fn place(page: &Page, finding: &Finding) -> Option<String> {
    let file = finding.place.file.clone().filter(|file| !file.is_empty())?;
    Some(match finding.place.line {
        Some(line) => page.say_with("place-line", [("file", Arg::Text(file)), ("line", Arg::Number(line))]),
        None => file,
    })
}

/// Findings of one code together, in the order in which the first of each stands.
pub fn kinds<'f>(findings: &[&'f Finding]) -> Vec<Vec<&'f Finding>> {
    let mut kinds: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        match kinds.iter_mut().find(|kind| kind[0].code == finding.code && kind[0].severity == finding.severity) {
            Some(kind) => kind.push(finding),
            None => kinds.push(vec![finding]),
        }
    }
    kinds
}

/// What a finding's note is given.
#[derive(Clone, PartialEq, Properties)]
pub struct FindingNoteProps {
    /// The finding.
    pub finding: Finding,
    /// More of the same kind.
    #[prop_or_default]
    pub others: Vec<Finding>,
    /// Its number.
    #[prop_or_default]
    pub number: Option<u32>,
}

/// A finding in the margin.
#[component]
pub fn FindingNote(props: &FindingNoteProps) -> Html {
    let page = use_page();
    let blocks = props.finding.severity == Severity::Block;
    let said = said(&page, &props.finding);
    let head = page.say(if blocks { "note-must" } else { "note-good-to-know" });
    html! {
        <Note {head} wrong={blocks} number={props.number}>
            <p><strong>{ said.title }</strong></p>
            <p>{ said.sentence }</p>
            if !said.remedy.is_empty() { <p class="quiet">{ said.remedy }</p> }
            if !props.others.is_empty() {
                <details>
                    <summary>{ page.say_with("note-alike", [("n", Arg::Number(props.others.len() as u64))]) }</summary>
                    <ul>{ for props.others.iter().enumerate().map(|(at, other)| html! {
                        <li key={at}>{ page.words.finding(other).sentence }</li>
                    }) }</ul>
                </details>
            }
            if let Some(place) = place(&page, &props.finding) { <p><span class="asis">{ place }</span></p> }
        </Note>
    }
}
