//! In: a platform, a person, texts, and one world. Out: facts as this world has them.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Person;
use super::branches::Branch;
use super::domain::{locales, same, sets_of_locales, wanted_of};
use super::outcome::Wish;
use super::texts::Texts;
use super::trace::Step;
use super::worlds::{Choice, World};
use crate::locale::{self, Tag};
use crate::platform::fact::{Fact, ListOf, Want, When};
use crate::platform::rules::Standing;
use crate::platform::spelling::Subtags;
use crate::platform::{Answer, Kind, Platform, Profile, Value};
use crate::render::Evaluated;

/// A language that nobody here has: it stands for any other.
pub(super) const ANY_OTHER: &str = "qzz";

/// A locale as the platform spells it, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// The whole.
    pub text: String,
    /// Its pieces; empty where it has none.
    pub subtags: Subtags,
}

impl Name {
    /// Takes a name apart.
    pub(super) fn new(text: String) -> Self {
        let subtags = Subtags::of(&text).unwrap_or_else(|| Subtags { language: text.clone(), ..Subtags::default() });
        Self { text, subtags }
    }
}

/// The values of a choice, each with its place among all that there are.
type Domain = Rc<Vec<(usize, Option<Value>)>>;
/// A choice, and the answers on which its domain depends.
type DomainOf = (Choice, Vec<usize>);
type Lists = BTreeMap<(String, usize), Rc<Vec<Name>>>;
/// Groups values that make no difference.
pub(super) type Classes<'c> = &'c mut dyn FnMut(&Option<Value>) -> String;

/// What all worlds of one resolution share.
pub(super) struct Case<'a> {
    pub platform: &'a Platform,
    pub profile: &'a Profile,
    pub person: &'a Person<'a>,
    pub texts: &'a Texts,
    pub kind: &'a str,
    pub wish: &'a Wish,
    /// The person's language as the page understands it.
    pub own: Option<Tag>,
    lists: RefCell<Lists>,
    /// The value of each setting, as far as it was read; none where every value must be tried.
    settings: RefCell<BTreeMap<String, Option<Value>>>,
    uses: OnceCell<BTreeMap<String, usize>>,
    domains: RefCell<BTreeMap<DomainOf, Domain>>,
    every: RefCell<Option<Rc<Vec<String>>>>,
    /// What texts that decide by themselves say.
    pub evaluated: RefCell<BTreeMap<super::inside::Key, Rc<Evaluated>>>,
}

impl<'a> Case<'a> {
    pub(super) fn new(
        platform: &'a Platform,
        person: &'a Person<'a>,
        texts: &'a Texts,
        kind: &'a str,
        wish: &'a Wish,
    ) -> Self {
        Self {
            platform,
            profile: &platform.profile,
            person,
            texts,
            kind,
            wish,
            own: locale::understand(person.locale).tag,
            lists: RefCell::default(),
            settings: RefCell::default(),
            uses: OnceCell::new(),
            domains: RefCell::default(),
            every: RefCell::default(),
            evaluated: RefCell::default(),
        }
    }

    pub(super) fn domain(&self, of: DomainOf, make: impl FnOnce() -> Vec<(usize, Option<Value>)>) -> Domain {
        if let Some(domain) = self.domains.borrow().get(&of) {
            return Rc::clone(domain);
        }
        let made = Rc::new(make());
        self.domains.borrow_mut().insert(of, Rc::clone(&made));
        made
    }

    /// The value of a setting: none where every value must be tried.
    fn setting(&self, id: &str) -> Option<Value> {
        if let Some(known) = self.settings.borrow().get(id) {
            return known.clone();
        }
        let value = self.platform.setting(id);
        self.settings.borrow_mut().insert(id.to_owned(), value.clone());
        value
    }

    /// Whether a setting was read and has one value in every world.
    fn is_answered(&self, id: &str) -> bool {
        self.settings.borrow().get(id).is_some_and(Option::is_some)
    }

    /// How often the rules read a fact.
    pub(super) fn uses(&self, fact: &Fact) -> usize {
        self.uses.get_or_init(|| self.profile.uses()).get(&fact.to_string()).copied().unwrap_or(0)
    }

    /// Every locale that could make a difference, and one that stands for any other.
    pub(super) fn every_locale(&self) -> Rc<Vec<String>> {
        if let Some(every) = &*self.every.borrow() {
            return Rc::clone(every);
        }
        let mut every: Vec<String> = Vec::new();
        let own = self.own.as_ref().map(|tag| self.texts.name(self.profile, tag.as_str()));
        let settings = self.profile.setting.iter().filter_map(|setting| self.setting(&setting.id));
        let settings = settings.flat_map(|value| match value {
            Value::Many(many) => many,
            Value::Text(text) => vec![text],
            _ => Vec::new(),
        });
        let settings = settings.filter(|written| Subtags::of(written).is_some());
        let settings = settings.map(|written| self.texts.name(self.profile, &written));
        for name in own.into_iter().chain(settings).chain(self.texts.all_names()).chain([ANY_OTHER.to_owned()]) {
            if !every.contains(&name) {
                every.push(name);
            }
        }
        let every = Rc::new(every);
        *self.every.borrow_mut() = Some(Rc::clone(&every));
        every
    }
}

/// One world being walked.
pub(super) struct Walk<'a> {
    pub case: &'a Case<'a>,
    pub world: &'a mut World,
    /// User facts that the platform stores differently.
    pub stored: BTreeMap<String, Option<String>>,
    /// The chosen locales, once they are.
    pub chosen: Vec<Name>,
    /// Something was concluded that no rule states.
    pub derived: bool,
    /// The rules that were used.
    pub used: BTreeSet<usize>,
    /// The steps, if they are wanted.
    pub steps: Option<Vec<Step>>,
    /// The branches, if they are wanted.
    pub taken: Option<BTreeSet<Branch>>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(case: &'a Case<'a>, world: &'a mut World, traced: bool) -> Self {
        Self {
            case,
            world,
            stored: BTreeMap::new(),
            chosen: Vec::new(),
            derived: false,
            used: BTreeSet::new(),
            steps: traced.then(Vec::new),
            taken: None,
        }
    }

    pub(super) fn step(&mut self, step: impl FnOnce(&Profile) -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step(self.case.profile));
        }
    }

    /// Whether a rule applies in this world; it is asked only where the rule would change something.
    pub(super) fn applies(&mut self, n: usize, standing: Standing) -> bool {
        let applies = standing != Standing::Unknown || self.world.choose(&Choice::Rule(n), 2) == 0;
        if applies {
            self.used.insert(n);
        }
        applies
    }

    /// The value of a fact: none where it is empty.
    pub(super) fn fact(&mut self, fact: &Fact) -> Option<Value> {
        let case = self.case;
        match fact {
            Fact::Constant(constant) => constant.as_deref().map(Value::from),
            Fact::Trigger => self.trigger().map(Value::Text),
            Fact::Kind => Some(Value::from(case.kind)),
            Fact::Chosen => self.chosen.first().map(|name| Value::Text(name.text.clone())),
            Fact::List(name) => case.profile.list.get(name).cloned().map(Value::Many),
            Fact::Message(check) => {
                let said = case.person.facts.get(&format!("message.{check}"));
                let stated =
                    said.map(|said| Value::Text(said.clone())).or_else(|| case.texts.checks.get(check).cloned());
                stated.or_else(|| {
                    let not_allowed = (check == "unknown-placeholder")
                        .then(|| case.texts.not_allowed(case.profile, &case.wish.message, case.kind));
                    not_allowed.flatten().map(|names| Value::Flag(!names.is_empty()))
                })
            }
            Fact::User(column) => match self.stored.get(column) {
                Some(stored) => stored.clone().map(Value::Text),
                None => self.column(column),
            },
            Fact::Setting(id) => self.setting(id),
            Fact::Request(name) => self.request(name, None),
            Fact::Joined(facts) => {
                let values: Option<Vec<String>> =
                    facts.iter().map(|fact| self.fact(fact).map(|value| value.to_string())).collect();
                values.map(|values| Value::Text(values.join("-")))
            }
        }
    }

    /// What starts the mail.
    pub(super) fn trigger(&mut self) -> Option<String> {
        let triggers = &self.case.profile.trigger;
        let first = triggers.first()?;
        match &self.case.platform.answers.trigger {
            None => Some(first.id.clone()),
            Some(Answer::Given(value)) if triggers.iter().any(|it| it.id == value.to_string()) => {
                Some(value.to_string())
            }
            Some(_) => {
                let value = self.world.choose(&Choice::Trigger, triggers.len());
                triggers.get(value).map(|trigger| trigger.id.clone())
            }
        }
    }

    fn pick(&mut self, choice: &Choice, make: impl FnOnce(&Case<'a>) -> Vec<Option<Value>>) -> Option<Value> {
        let case = self.case;
        let domain = case.domain((choice.clone(), Vec::new()), || make(case).into_iter().enumerate().collect());
        let taken = self.world.choose_among(choice, &domain);
        domain.get(taken).and_then(|(_, value)| value.clone())
    }

    fn column(&mut self, column: &str) -> Option<Value> {
        let case = self.case;
        if column == "locale" {
            return (!case.person.locale.is_empty()).then(|| Value::from(case.person.locale));
        }
        let declared = case.profile.column.iter().find(|it| it.id == column)?;
        let given = match case.person.facts.get(&format!("user.{column}")) {
            Some(written) if written.is_empty() => return None,
            Some(written) => Some(Value::Text(written.clone())),
            None => match case.platform.answers.columns.get(column) {
                Some(Answer::Given(value)) => Some(value.clone()),
                Some(_) => None,
                None => declared.absent.clone().filter(|absent| *absent != Value::from("unknown")),
            },
        };
        if let Some(value) = given.and_then(|value| declared.kind.read(&value, &[])) {
            return Some(value).filter(|value| !value.to_string().is_empty());
        }
        let kind = declared.kind;
        self.pick(&Choice::Column(column.to_owned()), |case| match kind {
            Kind::YesNo => vec![Some(Value::Flag(true)), Some(Value::Flag(false))],
            Kind::Locale | Kind::Locales => locales(case),
            Kind::Choice | Kind::Text => wanted_of(case, &format!("user.{column}")),
        })
    }

    fn setting(&mut self, id: &str) -> Option<Value> {
        if let Some(value) = self.case.setting(id) {
            return Some(value);
        }
        let setting = self.case.profile.setting.iter().find(|setting| setting.id == id)?;
        self.pick(&Choice::Setting(id.to_owned()), |case| match setting.kind {
            Kind::YesNo => vec![Some(Value::Flag(true)), Some(Value::Flag(false))],
            Kind::Choice | Kind::Text => {
                setting.options.iter().map(|option| Some(Value::from(option.as_str()))).collect()
            }
            Kind::Locale => locales(case),
            Kind::Locales => sets_of_locales(case, setting.default.as_ref()),
        })
    }

    /// A request fact. `classes` groups values that make no difference; it may be given only where nothing else reads it.
    pub(super) fn request(&mut self, name: &str, classes: Option<Classes<'_>>) -> Option<Value> {
        let case = self.case;
        let trigger = self.trigger()?;
        let carries = case.profile.trigger.iter().find(|it| it.id == trigger)?.carries.iter().any(|it| it == name);
        if !carries {
            return None;
        }
        match case.platform.answers.request.get(name) {
            Some(Answer::Given(value)) => Some(value.clone()).filter(|value| !value.to_string().is_empty()),
            Some(Answer::OwnLanguage) => {
                case.own.as_ref().map(|tag| Value::Text(case.texts.name(case.profile, tag.as_str())))
            }
            Some(Answer::NotSure) | None => {
                let choice = Choice::Request(name.to_owned());
                let Some(class) = classes else { return self.pick(&choice, locales) };
                // The lists that values are matched with can differ between worlds; what makes no difference does, too.
                let lists = case.profile.matches.iter().filter_map(|step| match &step.r#in {
                    ListOf::Setting(id) => self.met(&Choice::Setting(id.clone())),
                    _ => None,
                });
                let domain = case.domain((choice.clone(), lists.collect()), || {
                    let mut seen = BTreeSet::new();
                    locales(case).into_iter().enumerate().filter(|(_, value)| seen.insert(class(value))).collect()
                });
                let taken = self.world.choose_among(&choice, &domain);
                domain.get(taken).and_then(|(_, value)| value.clone())
            }
        }
    }

    /// The value that a choice has in this world, if it was met.
    fn met(&self, choice: &Choice) -> Option<usize> {
        self.world.met.iter().find(|met| met.choice == *choice).map(|met| met.value)
    }

    /// Whether all parts of a condition hold.
    pub(super) fn holds(&mut self, when: &When) -> bool {
        when.0.iter().all(|(fact, want)| {
            let value = self.fact(fact);
            match want {
                Want::Empty => value.is_none(),
                Want::Present => value.is_some(),
                Want::LongerThan(n) => value.is_some_and(|value| value.to_string().chars().count() > *n),
                Want::OneOf(wanted) => wanted.iter().any(|wanted| same(wanted, value.as_ref())),
                Want::In(list, is_in) => {
                    let Some(value) = value else { return false };
                    let name = self.case.profile.read.read(&value.to_string());
                    let list = self.list(list);
                    name.is_some_and(|name| list.iter().any(|it| it.text == name)) == *is_in
                }
            }
        })
    }

    /// A list of locales, spelt as the platform does.
    pub(super) fn list(&mut self, list: &ListOf) -> Rc<Vec<Name>> {
        let case = self.case;
        let (key, written): ((String, usize), Option<Value>) = match list {
            ListOf::Setting(id) => {
                let answered = (format!("setting.{id}"), 0);
                if self.case.is_answered(id)
                    && let Some(list) = case.lists.borrow().get(&answered)
                {
                    return Rc::clone(list);
                }
                let value = self.setting(id);
                let world = self.met(&Choice::Setting(id.clone())).unwrap_or(0);
                ((answered.0, world), value)
            }
            ListOf::List(name) => ((format!("list.{name}"), 0), None),
            ListOf::Languages(layers) => ((layers.join(","), 0), None),
        };
        if let Some(list) = case.lists.borrow().get(&key) {
            return Rc::clone(list);
        }
        let spell = |written: &String| case.texts.name(case.profile, written);
        let names: Vec<String> = match list {
            ListOf::Setting(_) => match written {
                Some(Value::Many(many)) => many.iter().map(spell).collect(),
                Some(value) => vec![spell(&value.to_string())],
                None => Vec::new(),
            },
            ListOf::List(name) => case.profile.list.get(name).into_iter().flatten().map(spell).collect(),
            ListOf::Languages(layers) => {
                let slots = [case.wish.message.as_str(), case.kind];
                let names =
                    |layer: &String| slots.iter().flat_map(|slot| case.texts.names(slot, layer)).collect::<Vec<_>>();
                layers.iter().flat_map(names).collect()
            }
        };
        let mut made: Vec<Name> = Vec::new();
        for name in names {
            if !made.iter().any(|it| it.text == name) {
                made.push(Name::new(name));
            }
        }
        let made = Rc::new(made);
        case.lists.borrow_mut().insert(key, Rc::clone(&made));
        made
    }
}
