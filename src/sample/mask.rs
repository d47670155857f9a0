//! In: 64 bytes. Out: a bit for each byte that can end a cell or a row, or opens quotes.

/// How many bytes are looked at together.
pub(super) const WIDTH: usize = 64;

/// A bit for each separator, quote, line feed and carriage return.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline]
pub(super) fn specials(block: &[u8; WIDTH], separator: u8) -> u64 {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128_or};
    let [separator, quote, lf, cr] = [separator, b'"', b'\n', b'\r'].map(|byte| u8x16_splat(byte));
    let mut bits = 0;
    for (at, sixteen) in block.as_chunks::<16>().0.iter().enumerate() {
        let (halves, _) = sixteen.as_chunks::<8>();
        let bytes = u64x2(u64::from_le_bytes(halves[0]), u64::from_le_bytes(halves[1]));
        let ends = v128_or(u8x16_eq(bytes, lf), u8x16_eq(bytes, cr));
        let hit = v128_or(v128_or(u8x16_eq(bytes, separator), u8x16_eq(bytes, quote)), ends);
        bits |= u64::from(u8x16_bitmask(hit)) << (at * 16);
    }
    bits
}

/// A bit for each separator, quote, line feed and carriage return.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline]
pub(super) fn specials(block: &[u8; WIDTH], separator: u8) -> u64 {
    bits(block, |byte| byte == separator || matches!(byte, b'"' | b'\n' | b'\r'))
}

/// A bit for each byte that passes a test.
#[inline]
pub(super) fn bits(block: &[u8; WIDTH], test: impl Fn(u8) -> bool) -> u64 {
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
                assert_eq!(specials(&block, b';'), 1 << at, "{byte} at {at}");
            }
        }
        assert_eq!(specials(&[b','; WIDTH], b';'), 0);
        assert_eq!(specials(&[b';'; WIDTH], b';'), u64::MAX);
    }
}
