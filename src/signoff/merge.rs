//! In: two records of the same review, worked on at the same time. Out: one that holds all of both, and where they clash.

use serde::Serialize;

use super::history::{languages, time};
use super::review::canonical;
use super::{Action, Confirmation, Decision, Dismissal, Record, Sentence, Signature};

/// Two things that cannot both hold, each done without knowing of the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Two decisions for one unit.
    Decided(Decision, Decision),
    /// One signed what the other decided about.
    SignedAndDecided(Signature, Decision),
    /// One unit was signed twice, and it was not the same.
    SignedOther(Signature, Signature),
    /// Two answers were confirmed for one question.
    Confirmed(Confirmation, Confirmation),
}

/// Everything of both, oldest first; what one took back is taken back. Which of the two comes first changes nothing.
pub fn merge(ours: &Record, theirs: &Record) -> (Record, Vec<Conflict>) {
    let merged = Record {
        decisions: union(&ours.decisions, &theirs.decisions),
        signatures: union(&ours.signatures, &theirs.signatures),
        dismissals: union(&ours.dismissals, &theirs.dismissals),
        confirmed: union(&ours.confirmed, &theirs.confirmed),
    };
    let conflicts = conflicts(ours, theirs, &merged);
    (merged, conflicts)
}

/// The merged record with both sides of every clash taken back at a time, so that it has to be decided anew. What was
/// done stays in the history. Two confirmed answers are left as they are: only one of them can fit.
pub fn reopened(merged: &Record, clashes: &[Conflict], at: &str) -> Record {
    let mut record = merged.clone();
    for clash in clashes {
        let (signatures, decisions): (Vec<&Signature>, Vec<&Decision>) = match clash {
            Conflict::Decided(a, b) => (Vec::new(), vec![a, b]),
            Conflict::SignedAndDecided(a, b) => (vec![a], vec![b]),
            Conflict::SignedOther(a, b) => (vec![a, b], Vec::new()),
            Conflict::Confirmed(..) => (Vec::new(), Vec::new()),
        };
        for it in record.signatures.iter_mut().filter(|it| signatures.contains(&&**it)) {
            it.withdrawn = Some(at.to_owned());
        }
        for it in record.decisions.iter_mut().filter(|it| decisions.contains(&&**it)) {
            it.withdrawn = Some(at.to_owned());
        }
    }
    record
}

/// How many things the merged record has that a record lacks.
pub fn n_new(record: &Record, merged: &Record) -> u64 {
    let new = merged.decisions.iter().filter(|it| !knows(&record.decisions, *it)).count()
        + merged.signatures.iter().filter(|it| !knows(&record.signatures, *it)).count()
        + merged.dismissals.iter().filter(|it| !knows(&record.dismissals, *it)).count()
        + merged.confirmed.iter().filter(|it| !knows(&record.confirmed, *it)).count();
    new as u64
}

/// Something that somebody did at a time and may have taken back.
trait Event: Clone + PartialEq + Serialize {
    fn at(&self) -> &str;
    fn withdrawn(&mut self) -> Option<&mut Option<String>>;

    /// The event as it was before anybody took it back.
    fn made(&self) -> Self {
        let mut made = self.clone();
        if let Some(withdrawn) = made.withdrawn() {
            *withdrawn = None;
        }
        made
    }
}

macro_rules! event {
    ($name:ty, $it:ident => $withdrawn:expr) => {
        impl Event for $name {
            fn at(&self) -> &str {
                &self.at
            }

            fn withdrawn(&mut self) -> Option<&mut Option<String>> {
                let $it = self;
                $withdrawn
            }
        }
    };
}

event!(Decision, it => Some(&mut it.withdrawn));
event!(Signature, it => Some(&mut it.withdrawn));
event!(Dismissal, it => Some(&mut it.withdrawn));
event!(Confirmation, _it => None);

/// The events of both, each once, oldest first.
fn union<T: Event>(ours: &[T], theirs: &[T]) -> Vec<T> {
    let mut all: Vec<(T, T)> = Vec::new();
    for event in ours.iter().chain(theirs) {
        let (made, mut event) = (event.made(), event.clone());
        let Some((_, known)) = all.iter_mut().find(|(it, _)| *it == made) else {
            all.push((made, event));
            continue;
        };
        if let (Some(known), Some(other)) = (known.withdrawn(), event.withdrawn()) {
            // The first time that it was taken back counts.
            *known = known.take().into_iter().chain(other.take()).min();
        }
    }
    all.sort_by_cached_key(|(made, _)| (made.at().to_owned(), canonical(made)));
    all.into_iter().map(|(_, event)| event).collect()
}

/// Whether the other record has this event, taken back or not.
fn knows<T: Event>(events: &[T], event: &T) -> bool {
    let made = event.made();
    events.iter().any(|it| it.made() == made)
}

fn conflicts(ours: &Record, theirs: &Record, merged: &Record) -> Vec<Conflict> {
    let mut found = Vec::new();
    // What still stands in the merged record, and which of the two alone has it.
    let decided = |mine: &Record, other: &Record| -> Vec<Decision> {
        let is_last = |it: &Decision| last(&mine.decisions, &it.unit).is_some_and(|last| last.made() == it.made());
        let stands = merged.decisions.iter().filter(|it| it.withdrawn.is_none());
        stands.filter(|it| is_last(it) && !knows(&other.decisions, *it)).cloned().collect()
    };
    let signed = |mine: &Record, other: &Record| -> Vec<Signature> {
        let stands = merged.signatures.iter().filter(|it| it.withdrawn.is_none());
        stands.filter(|it| knows(&mine.signatures, *it) && !knows(&other.signatures, *it)).cloned().collect()
    };
    let (our_decisions, their_decisions) = (decided(ours, theirs), decided(theirs, ours));
    let (our_signatures, their_signatures) = (signed(ours, theirs), signed(theirs, ours));
    for our in &our_decisions {
        let clashes = |it: &&Decision| it.unit == our.unit && (it.action != our.action || it.bound != our.bound);
        found.extend(their_decisions.iter().filter(clashes).map(|it| Conflict::Decided(our.clone(), it.clone())));
    }
    for (signatures, decisions) in [(&our_signatures, &their_decisions), (&their_signatures, &our_decisions)] {
        for signature in signatures {
            let about = decisions.iter().filter(|it| it.unit == signature.unit);
            found.extend(about.map(|it| Conflict::SignedAndDecided(signature.clone(), it.clone())));
        }
    }
    for our in &our_signatures {
        let other = their_signatures.iter().filter(|it| it.unit == our.unit && it.bound != our.bound);
        found.extend(other.map(|it| Conflict::SignedOther(our.clone(), it.clone())));
    }
    for our in ours.confirmed.iter().filter(|it| !theirs.confirmed.contains(it)) {
        let is_other = |it: &&Confirmation| it.key == our.key && it.value != our.value && !ours.confirmed.contains(it);
        let other = theirs.confirmed.iter().filter(is_other);
        found.extend(other.map(|it| Conflict::Confirmed(our.clone(), it.clone())));
    }
    found
}

fn last<'r>(decisions: &'r [Decision], unit: &str) -> Option<&'r Decision> {
    decisions.iter().rfind(|it| it.unit == unit && it.withdrawn.is_none())
}

impl Conflict {
    /// The conflict as a sentence of `merge.ftl`.
    pub fn said(&self) -> Sentence {
        let two = |id: &str, a: (&str, &str), b: (&str, &str)| {
            let said = Sentence::new(id).text("name", a.0).text("at", &time(a.1));
            said.text("other-name", b.0).text("other-at", &time(b.1))
        };
        let action = |action: Action| match action {
            Action::Hold => "hold",
            Action::Accept => "accept",
            Action::Ask => "ask",
        };
        match self {
            Self::Decided(a, b) => two("merge-decided", (&a.name, &a.at), (&b.name, &b.at))
                .with("languages", languages(&a.bound))
                .text("action", action(a.action))
                .text("other-action", action(b.action)),
            Self::SignedAndDecided(a, b) => two("merge-signed-and-decided", (&a.name, &a.at), (&b.name, &b.at))
                .with("languages", languages(&a.bound))
                .text("other-action", action(b.action)),
            Self::SignedOther(a, b) => {
                two("merge-signed-other", (&a.name, &a.at), (&b.name, &b.at)).with("languages", languages(&a.bound))
            }
            Self::Confirmed(a, b) => two("merge-confirmed", (&a.name, &a.at), (&b.name, &b.at))
                .text("ask", &a.key)
                .text("key", &a.key)
                .text("value", &a.value)
                .text("other-value", &b.value),
        }
    }
}
