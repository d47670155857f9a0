//! In: the parts of a paper. Out: one HTML file with its own style and, if at all, its own script.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use super::dates::day;
use crate::finding::Arg;
use crate::plan::{Plan, Status};
use crate::platform::Platform;
use crate::signoff::Sentence;
use crate::words::{Args, Words};

/// How papers look, on a screen and printed.
const STYLE: &str = include_str!("../../static/paper.css");

/// A plan, and the words for it.
#[derive(Clone, Copy)]
pub(super) struct Leaf<'a> {
    pub(super) plan: &'a Plan,
    pub(super) words: &'a Words,
    pub(super) platforms: &'a [Platform],
    pub(super) lang: &'a str,
}

impl Leaf<'_> {
    /// A sentence.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &Args::new())
    }

    /// A sentence with arguments.
    pub(super) fn say_with<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        self.words.say(id, &args.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// A sentence of the sign-off, its questions in the reader's words.
    pub(super) fn sentence(&self, said: Sentence) -> String {
        let said = said.in_words(self.platforms, self.lang);
        self.words.say(&said.id, &said.args)
    }

    /// The name of a language, or that there is none.
    pub(super) fn language(&self, tag: Option<&str>) -> String {
        tag.map_or_else(|| self.say("language-none"), |tag| self.words.language_name(tag))
    }

    /// "4,812 people".
    pub(super) fn people(&self, n: u64) -> String {
        self.say_with("people", [("n", Arg::Number(n))])
    }

    /// What the mailing is called.
    pub(super) fn campaign(&self) -> &str {
        if self.plan.campaign.is_empty() { &self.plan.message } else { &self.plan.campaign }
    }

    /// The line above a page: what it is, of which mailing, made when, with the beginning of the plan's digest.
    pub(super) fn slug(&self, what: &str) -> Markup {
        html! {
            p.slug {
                span { (self.say(what)) }
                span { (self.campaign()) }
                @if let Some(n) = self.plan.review.setup.correction {
                    span { (self.say_with("paper-correction", [("n", Arg::Number(n))])) }
                }
                span { (day(self.words, &self.plan.created_at)) }
                span { (self.say("paper-fingerprint")) " " code { (self.plan.digest.short()) } }
            }
            @if self.plan.status == Status::Draft {
                p.draft { strong { (self.say("paper-draft")) } }
            }
        }
    }

    /// A table: heads, rows, and which columns are numbers.
    pub(super) fn table(&self, heads: &[&str], rows: &[Vec<Markup>], numbers: &[usize]) -> Markup {
        let class = |at: usize| numbers.contains(&at).then_some("num");
        html! {
            div.scroll tabindex="0" { table {
                thead { tr { @for (at, head) in heads.iter().enumerate() { th scope="col" class=[class(at)] { (self.say(head)) } } } }
                tbody { @for row in rows { tr {
                    @for (at, cell) in row.iter().enumerate() {
                        @if at == 0 { th scope="row" { (cell) } } @else { td class=[class(at)] { (cell) } }
                    }
                } } }
            } }
        }
    }

    /// The whole file. No connection is allowed to it, and no script but its own.
    pub(super) fn file(&self, title: &str, body: &Markup, script: Option<&str>) -> Vec<u8> {
        let script_source = script.map_or_else(String::new, |script| {
            format!("; script-src 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script.as_bytes())))
        });
        let policy = format!(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'{script_source}"
        );
        let page = html! {
            (DOCTYPE)
            html lang=(self.words.language()) dir="ltr" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    title { (title) " – Sendproof" }
                    style { (PreEscaped(STYLE)) }
                }
                body { main { (body) } @if let Some(script) = script { script { (PreEscaped(script)) } } }
            }
        };
        page.into_string().into_bytes()
    }
}
