//! In: `--locale-from FILE[:KEYCOLUMN]`. Out: a list with the locales of the second one, or why it cannot be had.

use super::files::{base, list, read};
use super::{Disk, Failure};
use crate::finding::{Finding, Found};
use crate::sample::{Options, Roles, Sample, findings_of_both};
use crate::setup::{LocalesFrom, Setup};
use crate::words::args;

/// The second list, as it was named.
pub(super) struct Second {
    path: String,
    key: Option<String>,
}

impl Second {
    /// Takes the argument apart. A name of a file may have a colon itself: what can be read is the file.
    pub(super) fn named(argument: &str, disk: &dyn Disk) -> Result<Self, Failure> {
        let Err(whole) = read(argument, disk) else { return Ok(Self { path: argument.to_owned(), key: None }) };
        match argument.rsplit_once(':') {
            Some((path, key)) if disk.read(path).is_ok() && !key.is_empty() => {
                Ok(Self { path: path.to_owned(), key: Some(key.to_owned()) })
            }
            _ => Err(whole),
        }
    }

    /// What the arguments of a check say: the key, and the column of the locale.
    pub(super) fn said(&self, locale: Option<&str>) -> LocalesFrom {
        let roles = Roles {
            id: self.key.clone(),
            email: self.key.clone(),
            locale: locale.map(str::to_owned),
            ..Roles::default()
        };
        let roles = (self.key.is_some() || locale.is_some()).then_some(roles);
        LocalesFrom { name: base(&self.path).to_owned(), list: Options { roles, ..Options::default() } }
    }

    /// The second list of a review or a plan: there must be one if and only if people said so.
    pub(super) fn of_review(argument: Option<&str>, setup: &Setup, disk: &dyn Disk) -> Result<Option<Self>, Failure> {
        match (argument, &setup.locales_from) {
            (None, None) => Ok(None),
            (Some(argument), Some(_)) => Self::named(argument, disk).map(Some),
            (None, Some(from)) => Err(Failure::of("cli-second-missing", args().text("name", &from.name))),
            (Some(argument), None) => Err(Failure::of("cli-second-not-wanted", args().text("path", argument))),
        }
    }

    /// Takes the locales from the second list; gives what was found in both.
    pub(super) fn join(
        &self,
        sample: &mut Sample,
        found: &[Finding],
        setup: &Setup,
        disk: &dyn Disk,
    ) -> Result<Vec<Finding>, Failure> {
        let options = setup.locales_from.as_ref().map(|from| from.list.clone()).unwrap_or_default();
        let (second, there) = list(&self.path, &options, disk)?;
        let has = |name: &String| second.column(name).is_some();
        let said = [&self.key, &options.roles.and_then(|roles| roles.locale).filter(|name| !name.is_empty())];
        if let Some(name) = said.into_iter().flatten().find(|name| !has(name)) {
            let columns: Vec<&str> = second.columns.iter().map(|column| column.name.as_str()).collect();
            let said = args().text("path", &self.path).text("column", name).text("known", columns.join(", "));
            return Err(Failure::of("cli-no-column", said));
        }
        let second = Found { value: second, findings: there };
        let joining = sample.join(&second.value);
        let by = sample.joined.as_ref().and_then(|joined| joined.by.as_ref());
        if let (Some(key), Some((_, _, column))) = (&self.key, by)
            && key != column
        {
            let said = args().text("path", &self.path).text("column", column).text("key", key);
            return Err(Failure::of("cli-second-other-key", said));
        }
        Ok(findings_of_both(found, &second, &joining))
    }
}
