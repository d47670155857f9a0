//! In: `>=26.0 <=26.4` and a version such as `26.4.7`. Out: whether it is in the range.

/// Whether a version is in a range; a range in words covers every version.
pub fn covers(range: &str, version: &str) -> bool {
    let mut bounds = Vec::new();
    for word in range.split([' ', ',']).filter(|word| !word.is_empty()) {
        let digits = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
        let (operator, number) = word.split_at(digits);
        match (operator, numbers(number)) {
            (">=" | "<=" | ">" | "<" | "=", Some(bound)) => bounds.push((operator, bound)),
            _ => return true,
        }
    }
    let Some(version) = numbers(version.trim().trim_start_matches(['v', 'V'])) else { return bounds.is_empty() };
    bounds.iter().all(|(operator, bound)| {
        // 26.4.7 is still 26.4: only as many numbers count as the bound has.
        let mut said = version.clone();
        said.resize(bound.len(), 0);
        match *operator {
            ">=" => said >= *bound,
            "<=" => said <= *bound,
            ">" => said > *bound,
            "<" => said < *bound,
            _ => said == *bound,
        }
    })
}

/// The numbers of a version.
pub(super) fn numbers(text: &str) -> Option<Vec<u32>> {
    text.split('.').map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn ranges() {
        let check = |range, version, is| assert_eq!(covers(range, version), is, "{version} in {range}");
        check(">=26.5", "26.5", true);
        check(">=26.5", "26.5.2", true);
        check(">=26.5", "26.4.9", false);
        check(">=26.5", "27", true);
        check(">=26.5", "26", false);
        check(">=26.0 <=26.4", "26.4.7", true);
        check(">=26.0 <=26.4", "26.5", false);
        check("<26.0", "25.0.6", true);
        check("<26.0", "26.0.1", false);
        check("<=1.9.0", "1.9.0", true);
        check("<=1.9.0", "1.9.2", false);
        check("service, as documented in 2025", "7", true);
        check(">=26.5", "nightly", false);
    }
}
