//! In: 64 bytes. Out: a bit for each byte that means something: in a table, or in an address.

/// Which of 64 bytes mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Specials {
    /// A bit for each separator, quote, line feed and carriage return.
    pub(super) all: u64,
    /// Whether a quote or a carriage return is among them.
    pub(super) has_odd: bool,
}

/// How many bytes are looked at together.
pub(super) const WIDTH: usize = 64;

/// What means something, where cells are divided by this separator.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline]
pub(super) fn specials(block: &[u8; WIDTH], separator: u8) -> Specials {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128_any_true, v128_or};
    let [separator, quote, lf, cr] = [separator, b'"', b'\n', b'\r'].map(|byte| u8x16_splat(byte));
    let (mut all, mut any_odd) = (0, u64x2(0, 0));
    for (at, sixteen) in block.as_chunks::<16>().0.iter().enumerate() {
        let (halves, _) = sixteen.as_chunks::<8>();
        let bytes = u64x2(u64::from_le_bytes(halves[0]), u64::from_le_bytes(halves[1]));
        let odd = v128_or(u8x16_eq(bytes, quote), u8x16_eq(bytes, cr));
        let hit = v128_or(v128_or(u8x16_eq(bytes, separator), u8x16_eq(bytes, lf)), odd);
        any_odd = v128_or(any_odd, odd);
        all |= u64::from(u8x16_bitmask(hit)) << (at * 16);
    }
    Specials { all, has_odd: v128_any_true(any_odd) }
}

/// What means something, where cells are divided by this separator.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline]
pub(super) fn specials(block: &[u8; WIDTH], separator: u8) -> Specials {
    Specials {
        all: bits(block, |byte| byte == separator || matches!(byte, b'"' | b'\n' | b'\r')),
        has_odd: block.iter().fold(false, |odd, &byte| odd | matches!(byte, b'"' | b'\r')),
    }
}

/// Which of 64 bytes mean something in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    /// A bit for each `@`.
    pub(super) at: u64,
    /// A bit for each full stop.
    pub(super) dots: u64,
    /// A bit for each hyphen, underscore and plus.
    pub(super) other: u64,
    /// A bit for each capital letter.
    pub(super) large: u64,
    /// A bit for each byte that is none of these, nor a small letter or a digit.
    pub(super) odd: u64,
}

/// What the first `n` bytes mean in an address; what is said of those behind them means nothing.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline]
pub(super) fn signs(block: &[u8; WIDTH], n: usize) -> Signs {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_splat, u8x16_sub, u64x2, v128_not, v128_or};
    let mut signs = Signs::default();
    for (part, sixteen) in block.as_chunks::<16>().0.iter().enumerate().take(n.div_ceil(16)) {
        let (halves, _) = sixteen.as_chunks::<8>();
        let bytes = u64x2(u64::from_le_bytes(halves[0]), u64::from_le_bytes(halves[1]));
        let is = |byte| u8x16_eq(bytes, u8x16_splat(byte));
        let within = |from, n| u8x16_lt(u8x16_sub(bytes, u8x16_splat(from)), u8x16_splat(n));
        let (at, dots, large) = (is(b'@'), is(b'.'), within(b'A', 26));
        let other = v128_or(v128_or(is(b'-'), is(b'_')), is(b'+'));
        let usual =
            v128_or(v128_or(within(b'a', 26), within(b'0', 10)), v128_or(v128_or(at, dots), v128_or(other, large)));
        let put = |bits: &mut u64, hits| *bits |= u64::from(u8x16_bitmask(hits)) << (part * 16);
        put(&mut signs.at, at);
        put(&mut signs.dots, dots);
        put(&mut signs.other, other);
        put(&mut signs.large, large);
        put(&mut signs.odd, v128_not(usual));
    }
    signs
}

/// What the first `n` bytes mean in an address; what is said of those behind them means nothing.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline]
pub(super) fn signs(block: &[u8; WIDTH], _n: usize) -> Signs {
    Signs {
        at: bits(block, |byte| byte == b'@'),
        dots: bits(block, |byte| byte == b'.'),
        other: bits(block, |byte| matches!(byte, b'-' | b'_' | b'+')),
        large: bits(block, |byte| byte.is_ascii_uppercase()),
        odd: bits(block, |byte| !byte.is_ascii_alphanumeric() & !matches!(byte, b'@' | b'.' | b'-' | b'_' | b'+')),
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
/// A bit for each byte that passes a test.
#[inline]
fn bits(block: &[u8; WIDTH], test: impl Fn(u8) -> bool) -> u64 {
    let mut hits = [0_u8; WIDTH];
    for (hit, &byte) in hits.iter_mut().zip(block) {
        *hit = u8::from(test(byte));
    }
    // Eight bytes of 0 or 1 become eight bits by one multiplication.
    hits.as_chunks::<8>()
        .0
        .iter()
        .enumerate()
        .map(|(at, eight)| (u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56) << (at * 8))
        .fold(0, |bits, eight| bits | eight)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_position_has_its_bit() {
        for at in 0..WIDTH {
            for byte in [b';', b'"', b'\n', b'\r'] {
                let mut block = [b'x'; WIDTH];
                block[at] = byte;
                let expected = Specials { all: 1 << at, has_odd: b"\"\r".contains(&byte) };
                assert_eq!(specials(&block, b';'), expected, "{byte} at {at}");
            }
        }
        assert_eq!(specials(&[b','; WIDTH], b';').all, 0);
        assert_eq!(specials(&[b';'; WIDTH], b';').all, u64::MAX);
    }

    #[test]
    fn every_byte_of_an_address_is_one_thing() {
        for byte in 0..=255_u8 {
            let signs = signs(&[byte; WIDTH], WIDTH);
            let all = |is: bool| if is { u64::MAX } else { 0 };
            let [at, dots, other] = [byte == b'@', byte == b'.', b"-_+".contains(&byte)];
            let large = byte.is_ascii_uppercase();
            let odd = !(at || dots || other || byte.is_ascii_alphanumeric());
            let [at, dots, other, large, odd] = [at, dots, other, large, odd].map(all);
            assert_eq!(signs, Signs { at, dots, other, large, odd }, "{byte}");
        }
    }
}
