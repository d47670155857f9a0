//! In: the columns. Out: which is which, and questions where the name of a column may mislead.

use yew::prelude::*;

use super::facts::{Fact, reread};
use crate::finding::{Arg, Finding};
use crate::sample::Roles;
use crate::ui::components::fields::Choose;
use crate::ui::strings::{Page, use_page};

/// What a column can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Locale,
    Email,
    Id,
    FirstName,
    LastName,
}

impl Role {
    const ALL: [Self; 5] = [Self::Locale, Self::Email, Self::Id, Self::FirstName, Self::LastName];

    fn id(self) -> &'static str {
        match self {
            Self::Locale => "locale",
            Self::Email => "email",
            Self::Id => "id",
            Self::FirstName => "first-name",
            Self::LastName => "last-name",
        }
    }

    fn of(self, roles: &Roles) -> Option<&String> {
        match self {
            Self::Locale => roles.locale.as_ref(),
            Self::Email => roles.email.as_ref(),
            Self::Id => roles.id.as_ref(),
            Self::FirstName => roles.first_name.as_ref(),
            Self::LastName => roles.last_name.as_ref(),
        }
    }

    fn set(self, roles: &mut Roles, column: Option<String>) {
        match self {
            Self::Locale => roles.locale = column,
            Self::Email => roles.email = column,
            Self::Id => roles.id = column,
            Self::FirstName => roles.first_name = column,
            Self::LastName => roles.last_name = column,
        }
    }
}

/// What a column is, in words; empty if it is nothing in particular.
pub(super) fn words_of(page: &Page, roles: &Roles, column: &str) -> Option<String> {
    let role = Role::ALL.into_iter().find(|role| role.of(roles).is_some_and(|name| name == column))?;
    Some(page.say(&format!("prepare-role-{}", role.id())))
}

fn assign(page: &Page, role: Role, column: Option<String>) {
    let Some(list) = &page.state.report.list else { return };
    let mut roles = list.roles.clone();
    if let Some(column) = &column {
        for other in Role::ALL {
            if other != role && other.of(&roles) == Some(column) {
                other.set(&mut roles, None);
            }
        }
    }
    role.set(&mut roles, column);
    reread(page, |options| options.roles = Some(roles));
}

fn choose(page: &Page, role: Role, id: String) -> Html {
    let Some(list) = &page.state.report.list else { return Html::default() };
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-no-column").into())];
    options.extend(list.columns.iter().map(|name| (name.clone().into(), name.clone().into())));
    let value = role.of(&list.roles).cloned().unwrap_or_default();
    let page_of = page.clone();
    let on_choose = Callback::from(move |name: String| assign(&page_of, role, (!name.is_empty()).then_some(name)));
    html! {
        <Choose {id} label={page.say(&format!("prepare-role-{}-in", role.id()))} {value} {options} {on_choose} />
    }
}

/// A line for each column that counts.
#[component]
pub(super) fn ColumnFacts() -> Html {
    let page = use_page();
    let Some(list) = &page.state.report.list else { return Html::default() };
    html! {
        // What a second list supplies is said where that list is.
        { for Role::ALL.into_iter().filter(|role| *role != Role::Locale || list.joined.is_none()).map(|role| {
            let value = match role.of(&list.roles) {
                Some(name) => html! { <span class="asis">{ name }</span> },
                None => html! { <span class="quiet">{ page.say("prepare-no-column") }</span> },
            };
            html! {
                <Fact key={role.id()} label={page.say(&format!("prepare-role-{}-in", role.id()))} {value}
                    change={page.say(&format!("prepare-change-{}", role.id()))}>
                    { choose(&page, role, format!("role-{}", role.id())) }
                </Fact>
            }
        }) }
    }
}

/// What only a person can know about the columns.
#[component]
pub(super) fn ColumnQuestions() -> Html {
    let page = use_page();
    let name = page.state.report.list.as_ref().map(|list| list.name.clone());
    let asked: Vec<&Finding> = page
        .state
        .report
        .findings
        .iter()
        .filter(|finding| {
            let is_of_this_list = finding.place.file.is_none() || finding.place.file == name;
            is_of_this_list
                && matches!(
                    &*finding.code,
                    "false-friend-column"
                        | "column-looks-like-country"
                        | "two-locale-columns"
                        | "locale-column-missing"
                        | "person-columns-missing"
                )
        })
        .collect();
    html! {
        { for asked.into_iter().enumerate().map(|(at, finding)| {
            let column = column_of(finding);
            let code = &*finding.code;
            let said = page.say_with(&format!("prepare-ask-{code}"), [("column", Arg::Text(column.clone()))]);
            let answer = match code {
                "false-friend-column" => names(&page, &column),
                "person-columns-missing" => choose(&page, Role::Email, format!("which-address-{at}")),
                _ => choose(&page, Role::Locale, format!("which-locale-{at}")),
            };
            html! { <div class="asked" key={format!("{code}-{at}")}><p>{ said }</p>{ answer }</div> }
        }) }
    }
}

fn names(page: &Page, column: &str) -> Html {
    let Some(list) = &page.state.report.list else { return Html::default() };
    let is = |role: Role| role.of(&list.roles).is_some_and(|name| name == column);
    html! {
        <p class="acts">
            { for [Role::FirstName, Role::LastName].into_iter().map(|role| {
                let (page_of, column) = (page.clone(), column.to_owned());
                html! {
                    <button type="button" class="btn sm" key={role.id()} aria-pressed={is(role).to_string()}
                        onclick={move |_| assign(&page_of, role, Some(column.clone()))}>
                        { page.say(&format!("prepare-role-{}", role.id())) }
                    </button>
                }
            }) }
        </p>
    }
}

fn column_of(finding: &Finding) -> String {
    if let Some(column) = &finding.place.column {
        return column.clone();
    }
    match finding.args.get("column") {
        Some(Arg::Text(column)) => column.clone(),
        _ => String::new(),
    }
}
