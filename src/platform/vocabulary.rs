//! In: nothing. Out: the words that a profile may use, each in one list.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$at:meta])* $word:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$at])* $word,)* }
    )*};
}

words! {
    /// How a source's value is split.
    #[derive(Default)]
    Holds {
        /// One locale.
        #[default]
        One,
        /// Several, in order.
        List,
        /// As the header of that name: by falling weight.
        AcceptLanguage,
    }
    /// How a wish finds a supported locale.
    How {
        /// The same.
        Exact,
        /// One of its parents.
        Parents,
        /// Its bare language.
        Language,
        /// The first of its language.
        FirstOfLanguage,
        /// The same language, and regions equal or exactly one missing.
        CompatibleRegion,
        /// What the profile calls near.
        Near,
        /// The same language in the same likely script.
        LanguageAndScript,
        /// The same likely script; what says no language is Latin. The default goes first, if it is one of them.
        SameScript,
    }
    /// How a locale's parents are found.
    ParentRule {
        /// From a table.
        Table,
        /// The last subtag off, a single letter with it (RFC 4647).
        Subtags,
        /// Variant, then region; the script is lost with it.
        Region,
        /// The bare language.
        Language,
    }
    /// Which is walked first.
    Order {
        /// For each locale, its layers.
        LocaleFirst,
        /// For each layer, its locales.
        LayerFirst,
    }
    /// What a search is for.
    Of {
        /// The files without locale that wrap keys.
        Containers,
    }
    /// What is looked up on its own.
    Unit {
        /// One cell holds all parts.
        Mail,
        /// Each part by itself.
        Part,
        /// Each key by itself.
        Key,
    }
    /// What happens when nothing is found.
    Missing {
        /// No mail.
        NoMail,
        /// The part is empty.
        Empty,
        /// The part is left out.
        LeaveOut,
        /// The key's name is sent.
        PrintKey,
    }
    /// What happens when a custom text fails.
    Failing {
        /// No mail.
        NoMail,
        /// The part is left out.
        LeaveOut,
        /// The part is empty.
        Empty,
        /// The next cell is tried.
        Next,
    }
    /// How the platform's templates are written.
    Dialect {
        /// `{% if %}`, `{{ name }}`.
        Liquid,
        /// `{{#if}}`, `{{name}}`.
        Handlebars,
        /// `{{#name}}`, `{{name}}`, without conditions.
        Mustache,
        /// `{{if eq .Name "x"}}`, `{{.Name}}`.
        GoTemplate,
        /// `#if($name == "x")`, `$name`, `${name}`.
        Velocity,
        /// `<#if name == "x">`, `${name}`.
        Freemarker,
        /// Java's `MessageFormat`: `{0}`, and an apostrophe is doubled.
        MessageFormat,
        /// Jinja and Django: `{% if %}`, `{{ name }}`. Not evaluated.
        Jinja,
        /// `{{name}}`, replaced and nothing else.
        DoubleBrace,
        /// `{name}`.
        SingleBrace,
        /// `${name}`.
        Dollar,
        /// `%{name}`.
        PercentBrace,
        /// `%NAME%`.
        Percent,
        /// `*|NAME|*`.
        MergeTag,
        /// Something else.
        Other,
    }
    /// What stands there where a value is missing.
    MissingValue {
        /// The placeholder as it is written.
        Literal,
        /// Nothing.
        Empty,
        /// The words `<no value>`.
        NoValue,
        /// Nothing: the platform reports an error.
        Error,
    }
    /// Whose text a layer holds.
    LayerKind {
        /// The community's.
        Custom,
        /// The platform's.
        Stock,
    }
    /// What a part is for.
    #[derive(Default)]
    Role {
        /// The subject.
        Subject,
        /// A body.
        #[default]
        Body,
        /// Never yours; judged by its language only.
        Frame,
        /// May be absent.
        Extra,
    }
    /// Whose request starts the mail.
    Whose {
        /// The person's own.
        User,
        /// An administrator's.
        Administrator,
        /// There is none.
        Nobody,
    }
}
