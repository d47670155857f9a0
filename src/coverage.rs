//! In: a sample, the numbers that were stated, a platform and texts. Out: what the sample proves, and stand-ins for the rest.

mod candidates;
mod export;
mod honesty;
mod names;
mod population;
mod stand_ins;

pub use export::Form;
pub use honesty::{Proof, Share, shares};
pub use names::made_up_names;
pub use population::{population, typed_number};
pub use stand_ins::{Asked, NotTaken, StandIn, StandIns, Trait, stand_ins};
