//! In: a person, a unit or a locale. Out: the mail as that person gets it.

use super::rows::Rows;
use super::{MailView, Piece, Rendered, RenderedPart, Seen, people};
use crate::checks::{Resolver, fields, known_of, unit_id};
use crate::cohort::{Cohort, imagined};
use crate::locale::Tag;
use crate::render::{self, Known};
use crate::report;
use crate::resolution::{Outcome, Resolution, Verdict};

/// Whose mail is wanted.
pub(super) enum Whose {
    /// The person of a row; as if they had this locale, if one is named.
    Row(u32, Option<String>),
    /// Someone with this locale, whom nobody in the list may be.
    Locale(String),
}

/// The row of the `nth` person of a unit.
pub(super) fn nth_row(seen: &Seen<'_>, unit: &str, nth: u64) -> Option<u32> {
    let place = seen.check.units.iter().position(|known| known.id == unit)?;
    let in_unit = |cohort: &u32| seen.check.unit_of[*cohort as usize] == Some(place);
    let rows = seen.check.cohorts.of_row.iter().enumerate().filter(|(_, cohort)| in_unit(cohort));
    let mut before = 0;
    rows.map(|(row, _)| row as u32).find(|row| {
        before += seen.inputs.sample.weight(*row);
        nth < before
    })
}

/// The mail.
pub(super) fn show(seen: &Seen<'_>, rows: &Rows, whose: &Whose, nth: u64, lang: &str) -> MailView {
    match whose {
        Whose::Row(row, locale) => of_row(seen, rows, *row, locale.as_deref(), nth, lang),
        Whose::Locale(locale) => of_locale(seen, locale, lang),
    }
}

fn of_row(seen: &Seen<'_>, rows: &Rows, row: u32, locale: Option<&str>, nth: u64, lang: &str) -> MailView {
    let sample = seen.inputs.sample;
    let index = seen.check.cohorts.of_row[row as usize] as usize;
    let own = &seen.check.cohorts.list[index];
    let cells = rows.cells(sample, row);
    let fields = fields(&seen.inputs);
    let value = |placeholder: &str| {
        let place = |column: &String| sample.columns.iter().position(|known| known.name == *column);
        let cell = fields.get(placeholder).and_then(place).and_then(|place| cells.get(place));
        match cell.map(|cell| cell.trim()) {
            None => Known::NotKnown,
            Some("") => Known::Absent,
            Some(cell) => Known::Value(cell.to_owned()),
        }
    };
    let person = people::person(seen, rows, row, lang);
    let view = match locale {
        None => view(seen, own, &seen.check.resolutions[index], &value, lang),
        Some(locale) => {
            let other = as_if(seen, Some(own), locale);
            view(seen, &other, &Resolver::new(&seen.inputs).resolve(&other), &value, lang)
        }
    };
    if locale.is_some() {
        return MailView { person: Some(person), of: 1, ..view };
    }
    let unit = seen.check.unit_of[index].map(|unit| &seen.check.units[unit]);
    MailView {
        unit: unit.map(|unit| unit.id.clone()),
        verdict: person.verdict.clone(),
        person: Some(person),
        nth,
        of: unit.map_or(1, |unit| unit.n_users),
        ..view
    }
}

/// Someone like these people, with this locale.
fn as_if(seen: &Seen<'_>, like: Option<&Cohort>, locale: &str) -> Cohort {
    let column = seen.inputs.sample.roles.locale.as_ref();
    let like = like.cloned().map(|mut like| {
        // A rule may read the column of the locale itself.
        if let Some(fact) = column.and_then(|column| like.facts.get_mut(column)) {
            locale.clone_into(fact);
        }
        like
    });
    imagined(seen.inputs.setup, like.as_ref(), locale)
}

/// What some people get, in the reader's terms.
fn view(
    seen: &Seen<'_>,
    cohort: &Cohort,
    resolution: &Resolution,
    value: &dyn Fn(&str) -> Known,
    lang: &str,
) -> MailView {
    let id = unit_id(&cohort.message, resolution);
    let (outcomes, served): (Vec<_>, Vec<_>) = report::served_by(&seen.inputs, resolution, lang).into_iter().unzip();
    let locale = &cohort.locale_as_written;
    MailView {
        unit: seen.check.units.iter().find(|unit| unit.id == id).map(|unit| unit.id.clone()),
        verdict: report::word(&resolution.verdict),
        served,
        rendered: outcomes.into_iter().map(|outcome| rendered(seen, outcome, locale, value)).collect(),
        why: report::why(&seen.inputs, cohort, resolution, lang),
        trace: report::trace(&seen.inputs, resolution, lang),
        ..MailView::default()
    }
}

fn of_locale(seen: &Seen<'_>, locale: &str, lang: &str) -> MailView {
    let with = |(_, cohort): &(usize, &Cohort)| cohort.locale_as_written == locale;
    let same = seen.check.mailed().find(with);
    let like = same.or_else(|| seen.check.mailed().next()).map(|(_, cohort)| cohort);
    let cohort = as_if(seen, like, locale);
    let fields = fields(&seen.inputs);
    // Someone whom nobody may be has no name and no address; only what the texts compare is known.
    let value = |placeholder: &str| match fields.get(placeholder).map(|column| known_of(&seen.inputs, &cohort, column))
    {
        Some(Known::Value(value)) => Known::Value(value),
        _ => Known::NotKnown,
    };
    let view = view(seen, &cohort, &Resolver::new(&seen.inputs).resolve(&cohort), &value, lang);
    MailView { of: seen.check.mailed().filter(with).map(|(_, known)| known.n_users).sum(), ..view }
}

fn rendered(seen: &Seen<'_>, outcome: &Outcome, locale: &str, value: &dyn Fn(&str) -> Known) -> Option<Rendered> {
    let mut out = Rendered { dir: "ltr".to_owned(), ..Rendered::default() };
    let texts = report::filled(&seen.inputs, outcome, locale, value);
    for report::Filled { part, name, language, text } in &texts {
        let Some(text) = text else { continue };
        if let Some(tag) = language {
            (if tag.is_rtl() { "rtl" } else { "ltr" }).clone_into(&mut out.dir);
            out.language = Some(tag.to_string());
        }
        if outcome.verdict == Verdict::Mixed {
            out.parts.push(one_part(part, name, language.as_ref(), text));
        }
        place(&mut out, name, text);
    }
    // What a mail says for this purpose comes first, then HTML, because mail programs show it where there is both.
    let first = ["preheader", "html", "text"].iter().find_map(|name| texts.iter().find(|it| it.name == *name));
    out.first_words = first.and_then(|it| it.text.as_ref()).and_then(render::first_words);
    texts.iter().any(|it| it.text.is_some()).then_some(out)
}

/// A part of a mixed mail by itself.
fn one_part(part: &str, name: &str, tag: Option<&Tag>, filled: &render::Rendered) -> RenderedPart {
    let is_html = name == "html";
    RenderedPart {
        part: part.to_owned(),
        language: tag.map(ToString::to_string),
        dir: if tag.is_some_and(Tag::is_rtl) { "rtl" } else { "ltr" }.to_owned(),
        text: if is_html { Vec::new() } else { pieces(filled) },
        html: is_html.then(|| render::frame(&filled.to_string()).html),
    }
}

fn place(out: &mut Rendered, part: &str, filled: &render::Rendered) {
    match part {
        "subject" => out.subject = pieces(filled),
        "html" => {
            let framed = render::frame(&filled.to_string());
            out.html = Some(framed.html);
            out.removed = framed.removed.into_iter().map(|(what, n)| (what.to_string(), n)).collect();
        }
        "text" => out.text = Some(pieces(filled)),
        "from" => out.from = Some(filled.to_string()),
        _ => {}
    }
}

fn pieces(rendered: &render::Rendered) -> Vec<Piece> {
    let piece = |piece: &render::Piece| match piece {
        render::Piece::Literal(text) => Piece::Literal(text.clone()),
        render::Piece::Filled { value, .. } => Piece::Filled(value.clone()),
        render::Piece::Missing { shown: Some(shown), .. } if !shown.is_empty() => Piece::Missing(shown.clone()),
        render::Piece::Missing { placeholder, .. } => Piece::Missing(placeholder.clone()),
        render::Piece::NotEvaluated(text) => Piece::NotEvaluated(text.clone()),
    };
    rendered.pieces.iter().map(piece).collect()
}
