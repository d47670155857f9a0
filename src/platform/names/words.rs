//! In: the translations of a profile file. Out: the first one that is of nothing, if there is one.

use std::collections::BTreeSet;

use toml::Spanned;

use super::{Check, Checked};
use crate::platform::rules::Rule;

impl Check<'_> {
    /// Checks that every translation is of something that the profile says or asks.
    pub(super) fn translations(&self) -> Checked {
        let file = self.file;
        let asked = self.asked();
        for table in [&file.ask_de, &file.ask_fr, &file.ask_it].into_iter().flatten() {
            for key in table.as_ref().keys() {
                self.known(&table.span(), key, "question", asked.iter())?;
            }
        }
        let said = self.said();
        for table in [&file.say_en, &file.say_de, &file.say_fr, &file.say_it].into_iter().flatten() {
            for key in table.as_ref().keys() {
                self.known(&table.span(), key, "text", said.iter())?;
            }
        }
        Ok(())
    }

    fn asked(&self) -> BTreeSet<String> {
        let file = self.file;
        let mut keys: BTreeSet<String> = self.names.settings.keys().cloned().collect();
        keys.extend(file.column.iter().map(|it| it.as_ref().id.clone()));
        keys.extend(file.request.iter().map(|it| it.as_ref().id.clone()));
        ids(&mut keys, &file.store);
        ids(&mut keys, &file.gate);
        ids(&mut keys, &file.source);
        ids(&mut keys, &file.r#match);
        ids(&mut keys, &file.parent);
        ids(&mut keys, &file.layer);
        ids(&mut keys, &file.search);
        keys
    }

    fn said(&self) -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = self.names.triggers.iter().chain(self.names.layers.keys()).cloned().collect();
        keys.extend(self.names.messages.iter().cloned());
        keys.extend(self.names.parts.iter().cloned());
        keys.extend(["note".to_owned(), "platform".to_owned()]);
        for it in &self.file.setting {
            keys.extend(it.as_ref().options.iter().map(|option| format!("{}.{option}", it.as_ref().id)));
        }
        for it in &self.file.gate {
            keys.extend(it.as_ref().nothing.clone());
        }
        keys
    }
}

fn ids<T: Rule>(keys: &mut BTreeSet<String>, rules: &[Spanned<T>]) {
    keys.extend(rules.iter().filter_map(|rule| rule.as_ref().id().map(str::to_owned)));
}
