//! In: a platform and a language of the page. Out: its questions in plain words, with what is assumed.

use serde::{Deserialize, Serialize};

use super::{Answer, Kind, Platform, Value};

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// What starts the mail.
    Trigger,
    /// A setting of the platform.
    Setting,
    /// A fact of the request.
    Request,
    /// A column of the list.
    Column,
}

/// Whether the reader answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Yes.
    Answered,
    /// No; the usual value is taken.
    Assumed,
    /// Every value is tried.
    NotSure,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What it is about.
    pub subject: Subject,
    /// Its id within the subject; equal in all profiles where it means the same.
    pub id: String,
    /// The question.
    pub text: String,
    /// What kind of answer.
    pub kind: Kind,
    /// For a choice: value and text.
    pub options: Vec<(String, String)>,
    /// What is assumed without an answer.
    pub assumed: Option<Value>,
    /// Whether it is answered.
    pub state: State,
    /// The answer.
    pub answer: Option<Answer>,
}

impl Question {
    /// How the question is named outside: `trigger`, `setting.<id>`, `request.<id>`, `column.<id>`.
    pub fn key(&self) -> String {
        match self.subject {
            Subject::Trigger => "trigger".to_owned(),
            Subject::Setting => format!("setting.{}", self.id),
            Subject::Request => format!("request.{}", self.id),
            Subject::Column => format!("column.{}", self.id),
        }
    }
}

impl Platform {
    /// Every question of this platform, in the order in which it is asked.
    pub fn questions(&self, lang: &str) -> Vec<Question> {
        let mut questions = Vec::new();
        questions.extend(self.trigger_question(lang));
        for setting in &self.profile.setting {
            let answer = self.answers.settings.get(&setting.id).cloned();
            let assumed = setting.default.as_ref().and_then(|default| setting.kind.read(default, &setting.options));
            let option = |option: &String| {
                let key = format!("{}.{option}", setting.id);
                (option.clone(), self.profile.words("say", &key, lang, option).to_owned())
            };
            questions.push(Question {
                subject: Subject::Setting,
                id: setting.id.clone(),
                text: self.profile.words("ask", &setting.id, lang, &setting.ask).to_owned(),
                kind: setting.kind,
                options: setting.options.iter().map(option).collect(),
                state: state(answer.as_ref(), assumed.as_ref()),
                assumed,
                answer,
            });
        }
        for request in self.profile.request.iter().filter(|request| self.may_carry(&request.id)) {
            let answer = self.answers.request.get(&request.id).cloned();
            questions.push(Question {
                subject: Subject::Request,
                id: request.id.clone(),
                text: self.profile.words("ask", &request.id, lang, &request.ask).to_owned(),
                kind: Kind::Locale,
                options: Vec::new(),
                assumed: None,
                state: state(answer.as_ref(), None),
                answer,
            });
        }
        for column in &self.profile.column {
            let answer = self.answers.columns.get(&column.id).cloned();
            let assumed = column.absent.clone().filter(|absent| *absent != Value::from("unknown"));
            questions.push(Question {
                subject: Subject::Column,
                id: column.id.clone(),
                text: self.profile.words("ask", &column.id, lang, &column.ask).to_owned(),
                kind: column.kind,
                options: Vec::new(),
                state: state(answer.as_ref(), assumed.as_ref()),
                assumed,
                answer,
            });
        }
        questions
    }

    /// Whether what starts the mail can bring this fact of the request; what cannot be there is not asked.
    fn may_carry(&self, request: &str) -> bool {
        let triggers = &self.profile.trigger;
        let said = match &self.answers.trigger {
            Some(Answer::Given(said)) => triggers.iter().find(|trigger| Value::Text(trigger.id.clone()) == *said),
            Some(_) => None,
            None => triggers.first(),
        };
        let mut may_start = triggers.iter().filter(|trigger| said.is_none_or(|said| said.id == trigger.id));
        triggers.is_empty() || may_start.any(|trigger| trigger.carries.iter().any(|fact| fact == request))
    }

    fn trigger_question(&self, lang: &str) -> Option<Question> {
        let first = self.profile.trigger.first()?;
        let say = |id: &str, english: &str| self.profile.words("say", id, lang, english).to_owned();
        let answer = self.answers.trigger.clone();
        let assumed = Some(Value::Text(first.id.clone()));
        (self.profile.trigger.len() > 1).then(|| Question {
            subject: Subject::Trigger,
            id: "trigger".to_owned(),
            text: trigger(lang).to_owned(),
            kind: Kind::Choice,
            options: self.profile.trigger.iter().map(|it| (it.id.clone(), say(&it.id, &it.say))).collect(),
            state: state(answer.as_ref(), assumed.as_ref()),
            assumed,
            answer,
        })
    }
}

/// The question that every profile shares.
pub fn trigger(lang: &str) -> &'static str {
    match lang.split('-').next().unwrap_or(lang) {
        "de" => "Was löst die E-Mail aus?",
        "fr" => "Qu’est-ce qui déclenche l’e-mail ?",
        "it" => "Che cosa fa partire l’e-mail?",
        _ => "What starts the mail?",
    }
}

fn state(answer: Option<&Answer>, assumed: Option<&Value>) -> State {
    match (answer, assumed) {
        (Some(Answer::NotSure), _) | (None, None) => State::NotSure,
        (Some(_), _) => State::Answered,
        (None, Some(_)) => State::Assumed,
    }
}
