//! In: the catalogues. Out: the mails as understood, in the reader's terms.

use std::collections::BTreeSet;

use super::lacks::Asker;
use super::served::plain;
use super::{Everything, FileReport, MailsReport, TextReport, word};
use crate::catalogue::{Catalogue, Syntax, Template};
use crate::checks::{Inputs, all_placeholders, fields};
use crate::locale::understand;

/// The mails as understood.
pub(super) fn mails(all: &Everything<'_>) -> MailsReport {
    let intended = &all.setup.intent.message;
    let mut messages: Vec<String> = vec![intended.clone()];
    let others: BTreeSet<&String> = all.custom.templates.iter().map(|template| &template.message).collect();
    messages.extend(others.into_iter().filter(|message| *message != intended).cloned());
    messages.retain(|message| !message.is_empty());
    let fields = all.sample.map(|sample| {
        fields(&Inputs { setup: all.setup, sample, custom: all.custom, stock: all.stock, platforms: all.platforms })
    });
    MailsReport {
        messages,
        texts: texts(all.custom, all, |message| message == intended),
        stock: texts(all.stock, all, |_| true),
        files: all.custom.read.iter().chain(&all.stock.read).map(file).collect(),
        placeholders: all_placeholders(all.custom)
            .into_iter()
            .map(|name| {
                let column = fields.as_ref().and_then(|fields| fields.get(&name)).cloned();
                (name, column)
            })
            .collect(),
    }
}

fn texts(catalogue: &Catalogue, all: &Everything<'_>, wanted: impl Fn(&String) -> bool) -> Vec<TextReport> {
    let asker = Asker::new(all).filter(|_| std::ptr::eq(catalogue, all.custom));
    let wanted = catalogue.templates.iter().filter(|template| wanted(&template.message));
    let report = |template: &Template| {
        let lacks = asker.as_ref().map(|asker| asker.lacks(template)).unwrap_or_default();
        TextReport {
            language: template
                .locale
                .as_deref()
                .or(template.language.as_deref())
                .and_then(|locale| understand(locale).tag)
                .map(|tag| tag.to_string()),
            file: template.file.clone(),
            subject: template.parts.get("subject").filter(|text| text.syntax != Syntax::None).map(plain),
            parts: template.parts.keys().cloned().collect(),
            filled_by_system: lacks.filled,
            may_be_filled_by_system: lacks.may_be_filled,
            left_open: lacks.open,
            ticked: template.is_ticked(),
            pasted: template.file.is_empty() && !template.is_ticked(),
            locale: template.locale.clone(),
        }
    };
    wanted.map(report).collect()
}

fn file(read: &crate::catalogue::FileRead) -> FileReport {
    FileReport {
        path: read.file.clone(),
        format: word(&read.format),
        n_texts: u64::from(read.n_texts),
        n_templates: u64::from(read.n_templates),
        left_aside: read.left_aside.as_ref().map(|why| format!("left-aside-{}", word(why))),
    }
}
