//! **In:** what a test runner printed. **Out:** how many tests passed and failed.

use std::ops::AddAssign;

/// Tests counted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Totals {
    /// Adds up the closing lines of `cargo test`, of wasm-bindgen's runner and of nextest.
    pub(crate) fn read(said: &str) -> Self {
        let mut totals = Self::default();
        for line in said.lines().map(str::trim) {
            if line.starts_with("test result:") || line.starts_with("Summary [") {
                totals += Self::of_line(line);
            }
        }
        totals
    }

    fn of_line(line: &str) -> Self {
        let mut totals = Self::default();
        let words: Vec<&str> =
            line.split([' ', ';', ',', ':', '.', '(', ')']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<u64>() else { continue };
            match pair[1] {
                "passed" => totals.passed += count,
                // nextest: "1 failed", "1 exec failed", "1 timed out"
                "failed" | "exec" | "timed" => totals.failed += count,
                _ => {}
            }
        }
        totals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let check = |said: &str, passed, failed| assert_eq!(Totals::read(said), Totals { passed, failed }, "{said}");
        check("", 0, 0);
        check("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.25s", 3, 0);
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("     Summary [   0.014s] 5 tests run: 4 passed (1 slow), 1 failed, 0 skipped", 4, 1);
        check("     Summary [   1.000s] 7 tests run: 4 passed, 1 failed, 1 exec failed, 1 timed out, 2 skipped", 4, 3);
        check("test a ... 9 passed\ntest result: ok. 1 passed; 0 failed\n\ntest result: ok. 2 passed; 0 failed", 3, 0);
    }
}
