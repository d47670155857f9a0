//! Answers about the system that would bring people the right mail, each to be tried out.

use yew::prelude::*;

use crate::checks::Change;
use crate::engine::Trial;
use crate::finding::Arg;
use crate::report::QuestionReport;
use crate::ui::components::go;
use crate::ui::components::status::Status;
use crate::ui::effects::Command;
use crate::ui::places::prepare::answers::{Said, answer, in_words};
use crate::ui::state::{Action, View};
use crate::ui::strings::Page;

/// How many are offered.
const MOST: usize = 3;

/// Which answers would help.
pub(super) enum Helpful {
    /// That is not computed yet.
    NotKnown,
    /// No other answer would.
    None,
    /// These, the most helpful first.
    These(Vec<Setting>),
}

/// One answer that would help.
pub(super) struct Setting {
    question: QuestionReport,
    n_better: u64,
    n_worse: u64,
}

/// The answers that would help.
pub(super) fn helpful(page: &Page, view: &View) -> Helpful {
    let questions = || page.state.report.system.iter().flat_map(|it| &it.questions);
    let known = &view.moves;
    let setting = |question: &QuestionReport| {
        let remedy = known.get(&question.key)?.remedy.as_ref()?;
        let Some(Change::Answer { value, .. }) = remedy.changes.first() else { return None };
        let question = QuestionReport { value: value.clone(), ..question.clone() };
        Some(Setting { question, n_better: remedy.n_better, n_worse: remedy.n_worse })
    };
    let mut these: Vec<Setting> = questions().filter_map(setting).collect();
    if these.is_empty() {
        let is_computed = questions().all(|question| known.contains_key(&question.key));
        return if is_computed { Helpful::None } else { Helpful::NotKnown };
    }
    these.sort_by_key(|it| std::cmp::Reverse(it.n_better.saturating_sub(it.n_worse)));
    these.truncate(MOST);
    Helpful::These(these)
}

impl Setting {
    /// The question, the answer, what becomes of the people, and a way to try it out.
    pub(super) fn offer(&self, page: &Page) -> Html {
        let said =
            [("question", Arg::Text(self.question.ask.clone())), ("answer", Arg::Text(in_words(page, &self.question)))];
        let then = page.say_with("ways-then-intended", [("n", Arg::Number(self.n_better))]);
        let worse = page.say_with("ways-setting-worse", [("n", Arg::Number(self.n_worse))]);
        html! {
            <div class="stack" key={self.question.key.clone()}>
                <p>{ page.say_with("ways-setting", said) }</p>
                <p><Status verdict="intended" settled=true text={then} /></p>
                if self.n_worse > 0 { <p><Status verdict="other-language" text={worse} /></p> }
                <button type="button" class="btn" onclick={self.try_it(page)}>{ page.say("ways-setting-try") }</button>
            </div>
        }
    }

    fn try_it(&self, page: &Page) -> Callback<MouseEvent> {
        let (page, question) = (page.clone(), self.question.clone());
        Callback::from(move |_| {
            if page.state.trial.is_none() {
                page.run.emit(Command::Trial(Trial::Begin));
            }
            let question = question.clone();
            page.act(Action::Edit(Box::new(move |setup| {
                let said = match question.value.as_str() {
                    "own-language" => Said::OwnLanguage,
                    value => Said::Given(value.to_owned()),
                };
                answer(setup, &question.key, &question.kind, &said);
            })));
            go::focus("trial");
        })
    }
}
