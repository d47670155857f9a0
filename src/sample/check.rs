//! In: bytes, in pieces of any size. Out: 64 bits that tell whether a block of rows is still the same.
//!
//! This finds a changed file; it keeps no secret and resists nobody who wants to deceive himself.

const PRIMES: [u64; 4] = [0x9e37_79b1_85eb_ca87, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9, 0x85eb_ca77_c2b2_ae63];
const STRIPE: usize = 32;

/// A check that grows.
#[derive(Clone, Debug)]
pub(super) struct Check {
    lanes: [u64; 4],
    tail: [u8; STRIPE],
    n_tail: usize,
    n: u64,
}

impl Check {
    pub(super) fn new() -> Self {
        Self { lanes: PRIMES, tail: [0; STRIPE], n_tail: 0, n: 0 }
    }

    #[inline]
    fn stripe(lanes: &mut [u64; 4], stripe: &[u8; STRIPE]) {
        for (lane, word) in lanes.iter_mut().zip(stripe.as_chunks::<8>().0) {
            let mixed = lane.wrapping_add(u64::from_le_bytes(*word).wrapping_mul(PRIMES[1]));
            *lane = mixed.rotate_left(31).wrapping_mul(PRIMES[0]);
        }
    }

    pub(super) fn update(&mut self, mut bytes: &[u8]) {
        self.n += bytes.len() as u64;
        if self.n_tail > 0 {
            let take = bytes.len().min(STRIPE - self.n_tail);
            self.tail[self.n_tail..self.n_tail + take].copy_from_slice(&bytes[..take]);
            self.n_tail += take;
            bytes = &bytes[take..];
            if self.n_tail < STRIPE {
                return;
            }
            Self::stripe(&mut self.lanes, &self.tail);
            self.n_tail = 0;
        }
        let (stripes, rest) = bytes.as_chunks::<STRIPE>();
        let mut lanes = self.lanes;
        for stripe in stripes {
            Self::stripe(&mut lanes, stripe);
        }
        self.lanes = lanes;
        self.tail[..rest.len()].copy_from_slice(rest);
        self.n_tail = rest.len();
    }

    pub(super) fn finish(&self) -> u64 {
        let mut lanes = self.lanes;
        let mut tail = [0; STRIPE];
        tail[..self.n_tail].copy_from_slice(&self.tail[..self.n_tail]);
        Self::stripe(&mut lanes, &tail);
        let mut all = self.n.wrapping_mul(PRIMES[3]);
        for lane in lanes {
            all = (all ^ lane).wrapping_mul(PRIMES[2]);
            all ^= all >> 29;
        }
        all.wrapping_mul(PRIMES[0]) ^ (all >> 32)
    }
}

/// The check of a whole piece.
pub(super) fn of(bytes: &[u8]) -> u64 {
    let mut check = Check::new();
    check.update(bytes);
    check.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_do_not_matter_and_bytes_do() {
        let bytes: Vec<u8> = (0..200).collect();
        let whole = of(&bytes);
        for cut in 0..bytes.len() {
            let mut check = Check::new();
            check.update(&bytes[..cut]);
            check.update(&bytes[cut..]);
            assert_eq!(check.finish(), whole);
            let mut other = bytes.clone();
            other[cut] ^= 1;
            assert_ne!(of(&other), whole);
        }
        assert_ne!(of(b""), of(b"\0"));
    }
}
