//! A million people: how long the answer takes, against the browser's own reading of the same file in the same run.
//!
//! `cargo xtask speed` runs these alone and prints what they measured. Among other tests they hold the page to what no
//! busy machine excuses: the answer comes, nothing is lost, and memory does not grow with the file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::browsers::Kind;
use crate::harness::{DESK, Page, Setup, journey_with};

const PEOPLE: u64 = 1_000_000;
/// The most that any process of the browser may grow while it reads, in megabytes.
const GROWTH: f64 = 150.0;

/// Notes when the file was chosen, when the answer was there, and the longest time in which the page heard nothing.
const WATCH: &str = "const seen = window.__seen = { from: 0, to: 0, gap: 0, long: 0 };
    try { new PerformanceObserver((list) => { for (const it of list.getEntries())
        if (seen.from && !seen.to && it.startTime + it.duration > seen.from) seen.long = Math.max(seen.long, it.duration);
    }).observe({ type: 'longtask' }); } catch {}
    addEventListener('change', (event) => {
        if (seen.from || event.target.type !== 'file') return;
        window.__file = event.target.files[0];
        seen.from = performance.now();
        let last = seen.from;
        const tick = () => {
            const now = performance.now();
            seen.gap = Math.max(seen.gap, now - last);
            last = now;
            if (!seen.to) setTimeout(tick, 16);
        };
        tick();
    }, true);
    window.__answer = new Promise((answered) => new MutationObserver(() => {
        const said = document.querySelector('h1').textContent;
        if (seen.from && !seen.to && said.includes('of 1,000,000 people would get')) answered(seen.to = performance.now());
    }).observe(document.body, { subtree: true, childList: true, characterData: true }));";

/// Waits for the answer without asking again and again, which would take time from the page.
const WAIT: &str = "const done = arguments[arguments.length - 1]; window.__answer.then(done);";

/// Reads the same file and does nothing with it.
const READ: &str = "const done = arguments[arguments.length - 1];
    (async () => {
        const from = performance.now();
        let n = 0;
        let reader = null;
        try { reader = window.__file.stream().getReader({ mode: 'byob' }); } catch {}
        let buffer = new Uint8Array(1 << 20);
        for (;;) {
            const it = reader ? await reader.read(buffer) : { done: true };
            if (it.value) { n += it.value.byteLength; buffer = new Uint8Array(it.value.buffer); }
            if (it.done) break;
        }
        done([performance.now() - from, n]);
    })();";

/// Does a deed, and measures until what changes by it is painted: `[milliseconds, longest task on the page's thread]`.
const SWITCH: &str = "const done = arguments[arguments.length - 1];
    const [deed, where, value, watched] = arguments[0];
    const box = () => { const it = document.querySelector(watched); return it ? it.textContent : ''; };
    const before = box();
    let long = 0;
    const tasks = new PerformanceObserver((list) => {
        for (const it of list.getEntries()) if (it.startTime + it.duration > from) long = Math.max(long, it.duration); });
    const from = performance.now();
    tasks.observe({ type: 'longtask' });
    const seen = new MutationObserver(() => {
        if (box() === before) return;
        seen.disconnect();
        requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => {
                performance.mark('painted');
                const took = performance.measure('switch', { start: from, end: 'painted' }).duration;
                setTimeout(() => { tasks.disconnect(); done([took, long]); }, 300);
            };
            after.port2.postMessage(0);
        });
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const it = document.querySelector(where);
    if (deed === 'press') it.click();
    else { it.value = value; it.dispatchEvent(new Event('change', { bubbles: true })); }";

/// What is switched: its name, the deed, where, the value that is chosen, and what changes by it.
const SWITCHES: [(&str, &str, &str, &str, &str); 10] = [
    ("locale", "choose", "#switch-first", "fr", "[aria-labelledby=as-someone] .beside"),
    ("another locale", "choose", "#switch-first", "ja", "[aria-labelledby=as-someone] .beside"),
    (
        "next person of an outcome",
        "press",
        ".cards > li:nth-child(1) .pair button:last-child",
        "",
        ".cards > li:nth-child(1) footer",
    ),
    (
        "person",
        "press",
        "[aria-labelledby=people] tbody tr:nth-child(7) button",
        "",
        "[aria-labelledby=people] .beside",
    ),
    (
        "next person",
        "press",
        "[aria-labelledby=people] .acts button:last-child",
        "",
        "[aria-labelledby=people] .beside",
    ),
    (
        "outcome",
        "press",
        "[aria-labelledby=people] .filters button:nth-of-type(2)",
        "",
        "[aria-labelledby=people] caption",
    ),
    (
        "every outcome",
        "press",
        "[aria-labelledby=people] .filters button:nth-of-type(1)",
        "",
        "[aria-labelledby=people] caption",
    ),
    ("language", "choose", "[aria-labelledby=people] .filters select", "ja", "[aria-labelledby=people] caption"),
    ("every language", "choose", "[aria-labelledby=people] .filters select", "", "[aria-labelledby=people] caption"),
    ("finding", "choose", "#filter-finding", "template-missing", "[aria-labelledby=people] caption"),
];
/// What no busy machine excuses; `cargo xtask speed` says how long each takes where nothing else runs.
const SWITCHED: f64 = 1500.0;

#[test]
fn a_million_people_are_switched_at_once() {
    journey_with(DESK, "million-switch", async |page: &Page| {
        page.open("").await;
        page.press("Try the example").await;
        page.see("h1", "3,391 of 4,812 people").await;
        page.go_to("Prepare").await;
        page.see("#ways-in", "").await;
        page.script(WATCH).await;
        page.upload("#list-file", &[people()]).await;
        page.driver.execute_async(WAIT, Vec::new()).await.unwrap();
        page.go_to("Check").await;
        page.see("[aria-labelledby=people] tbody", "").await;
        page.see(".cards > li:nth-child(1) .pair", "").await;
        for (name, deed, at, value, watched) in SWITCHES {
            switch(page, name, &[deed, at, value, watched]).await;
        }
        // Not sure which system: eight rules for everyone, and another headline.
        page.go_to("Prepare").await;
        page.press_at(".trio > li:nth-child(3) > button").await;
        page.press_at("[aria-label='Change the system']").await;
        page.see(".platforms button", "").await;
        switch(page, "system", &["press", "[aria-labelledby=which-system] .acts button", "", "h1"]).await;
    });
}

async fn switch(page: &Page, name: &str, deed: &[&str; 4]) {
    let measured = page.driver.execute_async(SWITCH, vec![serde_json::json!(deed)]).await.unwrap().json().clone();
    let (took, long) = (measured[0].as_f64().unwrap(), measured[1].as_f64().unwrap());
    println!("{name}: painted after {took:.0} ms, the longest task {long:.0} ms");
    assert!(took <= SWITCHED, "{name}: painted after {took:.0} ms");
}

#[test]
fn a_million_people_in_chromium() {
    a_million_people(Kind::Chromium, "million-chromium");
}

#[test]
fn a_million_people_in_firefox() {
    a_million_people(Kind::Firefox, "million-firefox");
}

fn a_million_people(browser: Kind, name: &str) {
    journey_with(Setup { browser, ..DESK }, name, async |page: &Page| {
        page.open("").await;
        page.press("Try the example").await;
        page.see("h1", "3,391 of 4,812 people").await;
        page.go_to("Prepare").await;
        page.see("#ways-in", "").await;
        page.script(WATCH).await;
        let growth = page.browser.growth();
        page.upload("#list-file", &[people()]).await;
        page.driver.execute_async(WAIT, Vec::new()).await.unwrap();
        let grown = growth.most();

        let number = |seen: &serde_json::Value, key: &str| seen[key].as_f64().unwrap();
        let seen = page.script("return window.__seen").await;
        let took = number(&seen, "to") - number(&seen, "from");
        let read = page.driver.execute_async(READ, Vec::new()).await.unwrap().json().clone();
        let size = std::fs::metadata(people()).unwrap().len();
        assert_eq!(read[1].as_f64(), Some(size as f64), "the browser read another file");
        let plain = read[0].as_f64().unwrap();
        println!(
            "{browser:?}: the answer after {took:.0} ms, the plain read {plain:.0} ms: {:.1} times; the page heard nothing \
             for at most {:.0} ms, its longest task {:.0} ms; grown by {grown:.0} MB",
            took / plain,
            number(&seen, "gap"),
            number(&seen, "long"),
        );
        assert!(grown <= GROWTH, "a process of the browser grew by {grown:.0} MB");
    });
}

/// The list, made once: about 92 MB.
fn people() -> PathBuf {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a-million-people.csv");
        let mut text = String::from("id,email,given_name,family_name,locale,country,created_at,segment\n");
        let mut dice = Dice(7);
        (0..PEOPLE).for_each(|id| row(&mut text, 10_000_000 + id, &mut dice));
        std::fs::write(&file, text).unwrap();
        file
    })
    .clone()
}

/// Made-up numbers, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

fn row(text: &mut String, id: u64, dice: &mut Dice) {
    const LOCALES: [&str; 20] = [
        "en", "en-US", "en-GB", "de", "de", "de-AT", "de-CH", "fr", "fr-CH", "it", "es", "es-MX", "pt-BR", "nl", "pl",
        "tr", "ja", "zh-CN", "", "de_DE",
    ];
    const COUNTRIES: [&str; 8] = ["DE", "AT", "CH", "FR", "IT", "US", "GB", "BR"];
    let (token, given, family) = (dice.below(1 << 30), dice.below(3000), dice.below(9000));
    let (locale, country) = (LOCALES[dice.below(20)], COUNTRIES[dice.below(8)]);
    let (year, month, day) = (dice.below(10) + 14, dice.below(12) + 1, dice.below(28) + 1);
    let (hour, minute, second) = (dice.below(24), dice.below(60), dice.below(60));
    let segment = ["free", "team", "business"][dice.below(3)];
    writeln!(
        text,
        "{id},user.{token:010x}@kunde.example.org,Given{given},Family{family},{locale},{country},\
         20{year:02}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z,{segment}",
    )
    .unwrap();
}
