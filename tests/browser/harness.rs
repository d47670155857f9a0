//! **In:** a journey: what a person does and must see. **Out:** passed, or what the page showed instead.
//!
//! Each journey has its own server (under a sub-path), browser and folders. It fails as well when the console
//! has an error, when a request fails, and when anything is requested after the page was ready.

use std::any::Any;
use std::cell::Cell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browsers::{Browser, Kind};
use crate::http::Server;

/// What is there when the page has loaded everything that it will ever load.
const READY: &str = "html[data-engine] h1";
/// The page must work wherever it is put.
const BASE: &str = "/some/where/";
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(40);

/// How the browser is set up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setup {
    /// Width and height of what the person sees.
    pub(crate) size: (u32, u32),
    /// Whether the person prefers a dark page.
    pub(crate) dark: bool,
    /// The languages that the person prefers, first one first.
    pub(crate) languages: &'static str,
    /// Which browser it is.
    pub(crate) browser: Kind,
}

/// A light desktop browser in English.
pub(crate) const DESK: Setup = Setup { size: (1280, 900), dark: false, languages: "en", browser: Kind::Chromium };

/// A journey with a light desktop browser in English.
pub(crate) fn journey(name: &str, steps: impl AsyncFnOnce(&Page)) {
    journey_with(DESK, name, steps);
}

/// A journey with another setup: `Setup { dark: true, ..DESK }`.
pub(crate) fn journey_with(setup: Setup, name: &str, steps: impl AsyncFnOnce(&Page)) {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(dist.join("app_bg.wasm").exists(), "dist/ has no page: run `cargo xtask build` first");
    let server = Server::start(&dist, BASE, 0).unwrap();
    let browser = Browser::start(setup.browser);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let driver = runtime.block_on(browser.open(setup.languages));
    let (now, loaded) = (Cell::new(setup), Cell::new(None));
    let page = Page { driver, server, browser, setup: now, name: name.to_owned(), loaded };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            page.look_like(setup).await;
            steps(&page).await;
            page.was_quiet().await;
        });
    }));
    let told = runtime.block_on(async {
        let told = match &outcome {
            Ok(()) => String::new(),
            Err(panic) => page.tell(panic.as_ref()).await,
        };
        drop(page.driver.clone().quit().await);
        told
    });
    drop(page.browser);
    assert!(outcome.is_ok(), "{told}");
}

/// The page as a person sees it. What does not happen within 20 seconds fails the journey.
pub(crate) struct Page {
    /// For what has no word here yet.
    pub(crate) driver: WebDriver,
    server: Server,
    pub(crate) browser: Browser,
    setup: Cell<Setup>,
    name: String,
    loaded: Cell<Option<usize>>,
}

impl Page {
    /// Opens the page ("" or "#check") and waits until it is ready.
    pub(crate) async fn open(&self, at: &str) {
        self.loaded.set(None);
        self.driver.goto(format!("{}{at}", self.server.url())).await.unwrap();
        self.see(READY, "").await;
        self.loaded.set(Some(self.requests().len()));
    }

    /// Opens a file that was saved on the computer.
    pub(crate) async fn open_file(&self, file: &Path) {
        self.driver.goto(format!("file://{}", file.display())).await.unwrap();
    }

    /// Waits until an element shows this text, and returns it.
    pub(crate) async fn see(&self, css: &str, text: &str) -> WebElement {
        let (wanted, query) = (text.to_owned(), self.driver.query(By::Css(css)).wait(PATIENCE, GLANCE));
        let found = query.and_displayed().with_text(move |shown: &str| shown.contains(&wanted)).first().await;
        found.unwrap_or_else(|_| panic!("“{text}” in `{css}` was not shown"))
    }

    /// Waits until no element shows this text.
    pub(crate) async fn see_no_more(&self, css: &str, text: &str) {
        let (wanted, query) = (text.to_owned(), self.driver.query(By::Css(css)).wait(PATIENCE, GLANCE));
        let shown = query.and_displayed().with_text(move |shown: &str| shown.contains(&wanted));
        assert!(shown.not_exists().await.unwrap(), "“{text}” in `{css}` is still shown");
    }

    /// Presses the button or link with exactly this label.
    pub(crate) async fn press(&self, label: &str) {
        self.press_in("button, a, summary, [role=button], label", Some(label)).await;
    }

    /// Presses what this selector finds first.
    pub(crate) async fn press_at(&self, css: &str) {
        self.press_in(css, None).await;
    }

    /// Tries until it is there: what is being drawn anew may go away between finding and pressing.
    async fn press_in(&self, css: &str, label: Option<&str>) {
        let pressed = async {
            let mut glances = tokio::time::interval(GLANCE);
            while self.try_to_press(css, label).await.is_err() {
                glances.tick().await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, pressed).await.is_ok();
        assert!(in_time, "“{}” is not there or cannot be pressed", label.unwrap_or(css));
    }

    async fn try_to_press(&self, css: &str, label: Option<&str>) -> WebDriverResult<()> {
        let wanted: Option<Vec<String>> = label.map(|label| label.split_whitespace().map(str::to_owned).collect());
        let said = move |shown: &str| {
            wanted.as_ref().is_none_or(|wanted| shown.split_whitespace().eq(wanted.iter().map(String::as_str)))
        };
        let button = self.driver.query(By::Css(css)).nowait().with_text(said).and_clickable().first().await?;
        button.scroll_into_view().await?;
        button.click().await
    }

    /// Writes into a field, in place of what it holds.
    pub(crate) async fn write(&self, css: &str, text: &str) {
        let field = self.see(css, "").await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses what has this value in a `<select>`.
    pub(crate) async fn choose(&self, css: &str, value: &str) {
        let option = self.see(&format!("{css} option[value='{value}']"), "").await;
        option.click().await.unwrap();
    }

    /// Presses keys where the focus is: `Key::Tab`, `"a"`.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Gives files to an `<input type=file>`, which may be invisible.
    pub(crate) async fn upload(&self, css: &str, files: &[PathBuf]) {
        let input = self.driver.query(By::Css(css)).wait(PATIENCE, GLANCE).first().await;
        let input = input.unwrap_or_else(|_| panic!("there is no `{css}` to give files to"));
        let names: Vec<_> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        input.send_keys(names.join("\n")).await.unwrap();
    }

    /// Drops files and folders on an element, as a hand does: the browser itself opens them.
    pub(crate) async fn drop_on(&self, css: &str, files: &[PathBuf]) {
        self.see(css, "").await;
        let at = format!(
            "const box = document.querySelector('{css}').getBoundingClientRect(); \
            return [box.left + box.width / 2, Math.max(box.top, 0) + 40]"
        );
        let at = self.script(&at).await;
        let files: Vec<_> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        for what in ["dragEnter", "dragOver", "drop"] {
            let data = json!({ "items": [], "files": files, "dragOperationsMask": 1 });
            let event = json!({ "type": what, "x": at[0], "y": at[1], "data": data });
            self.devtools("Input.dispatchDragEvent", event).await;
        }
    }

    /// Where a picture of this name belongs.
    pub(crate) fn shot_file(name: &str) -> PathBuf {
        shots().join(format!("{name}.png"))
    }

    /// A file of this journey's own, for `upload`; the name may have folders.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.browser.files().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        file
    }

    /// A file of the project, for `upload`: "static/demo/people.csv".
    pub(crate) fn of_project(path: &str) -> PathBuf {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        assert!(file.exists(), "{path} is not in the project");
        file
    }

    /// Waits until a file whose name contains this has been downloaded: its name and bytes.
    pub(crate) async fn downloaded(&self, part: &str) -> (String, Vec<u8>) {
        let arrival = async {
            let mut glances = tokio::time::interval(GLANCE);
            loop {
                glances.tick().await;
                for entry in fs::read_dir(self.browser.downloads()).unwrap().flatten() {
                    let name = entry.file_name().to_string_lossy().into_owned();
                    let unfinished = [".crdownload", ".part"].iter().any(|end| name.ends_with(end))
                        || name.starts_with(".com.google");
                    if name.contains(part) && !unfinished {
                        // A browser reserves the name with an empty file before it puts the whole one there.
                        let bytes = fs::read(entry.path()).unwrap();
                        if !bytes.is_empty() {
                            return (name, bytes);
                        }
                    }
                }
            }
        };
        let arrived = tokio::time::timeout(PATIENCE, arrival).await;
        arrived.unwrap_or_else(|_| panic!("no file “…{part}…” was downloaded"))
    }

    /// The answer of a script: `page.script("return document.title").await`.
    pub(crate) async fn script(&self, script: &str) -> Value {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|why| panic!("`{script}` failed: {why}")).json().clone()
    }

    /// Waits until the headline is exactly this.
    pub(crate) async fn says(&self, headline: &str) {
        let shown = async {
            let mut glances = tokio::time::interval(GLANCE);
            while self.h1().await != headline {
                glances.tick().await;
            }
        };
        if tokio::time::timeout(PATIENCE, shown).await.is_err() {
            assert_eq!(self.h1().await, headline, "the headline");
        }
    }

    /// The headline, or nothing.
    pub(crate) async fn h1(&self) -> String {
        let h1 = self.driver.execute("return document.querySelector('h1')?.innerText ?? ''", Vec::new()).await;
        let h1: String = h1.ok().and_then(|h1| h1.convert().ok()).unwrap_or_default();
        h1.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Fails when the page is wider than the window.
    pub(crate) async fn fits(&self) {
        let over = "const d = document.documentElement; return d.scrollWidth - d.clientWidth";
        let which = "const far = [...document.querySelectorAll('main *')]
                .filter((it) => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
            return far.slice(0, 5).map((it) => it.outerHTML.slice(0, 200)).join('\\n')";
        let over = self.script(over).await;
        let which = if over == json!(0) { json!("") } else { self.script(which).await };
        assert_eq!(over, json!(0), "pixels beyond the right edge at {:?}: {which}", self.setup.get().size);
    }

    /// Fails when axe-core finds something that keeps people out; previewed mails are left to their own checks.
    pub(crate) async fn accessible(&self) {
        let file = std::env::var("AXE").expect("`cargo xtask journeys` says where axe-core is");
        self.script(&fs::read_to_string(file).unwrap()).await;
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { iframes: false }).then(({ violations }) => done(violations.map(({ id, help, nodes }) =>
                id + ': ' + help + '\\n' + nodes.map((node) => '    ' + node.target + ' ' + node.html).join('\\n'))))
                .catch((error) => done([String(error)]));";
        let found = self.driver.execute_async(run, Vec::new()).await.unwrap();
        let found: Vec<String> = found.convert().unwrap();
        assert!(found.is_empty(), "not accessible to everyone:\n{}", found.join("\n"));
    }

    /// Sets size and colours; for another size in the middle of a journey.
    pub(crate) async fn look_like(&self, setup: Setup) {
        self.setup.set(setup);
        self.size(setup.size).await;
        if self.browser.kind == Kind::Firefox {
            return;
        }
        let scheme = if setup.dark { "dark" } else { "light" };
        self.media("screen", &[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await;
    }

    /// Goes to one of the four places by the bar.
    pub(crate) async fn go_to(&self, place: &str) {
        let pressed = async {
            let mut glances = tokio::time::interval(GLANCE);
            loop {
                let wanted = place.to_owned();
                let at = move |shown: &str| shown.contains(&wanted);
                let found = self.driver.query(By::Css(".steps a")).nowait().with_text(at).and_clickable().first().await;
                if let Ok(step) = found
                    && step.click().await.is_ok()
                {
                    return;
                }
                glances.tick().await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, pressed).await.is_ok();
        assert!(in_time, "there is no way to “{place}”");
    }

    /// Sets a medium ("screen", "print") and media features such as `("forced-colors", "active")`.
    pub(crate) async fn media(&self, medium: &str, features: &[(&str, &str)]) {
        let features: Vec<_> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": medium, "features": features })).await;
    }

    /// Takes the network away, as the page invites people to do.
    pub(crate) async fn offline(&self) {
        self.devtools("Network.enable", json!({})).await;
        let nothing = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.devtools("Network.emulateNetworkConditions", nothing).await;
    }

    /// A picture of the whole page as tests/browser/shots/NAME.png.
    pub(crate) async fn shot(&self, name: &str) -> PathBuf {
        let file = shots().join(format!("{name}.png"));
        let (width, height) = self.setup.get().size;
        let whole = self.script("return document.documentElement.scrollHeight").await.as_u64().unwrap_or(0) as u32;
        self.size((width, height.max(whole).min(16_000))).await;
        self.driver.screenshot(&file).await.unwrap();
        self.size((width, height)).await;
        file
    }

    /// Pictures of the whole page at 1280 and 360 pixels, light and dark; it must fit and be accessible in each.
    pub(crate) async fn shots(&self, name: &str) {
        let before = self.setup.get();
        for (width, height) in [(1280, 900), (360, 740)] {
            for dark in [false, true] {
                self.look_like(Setup { size: (width, height), dark, ..before }).await;
                self.shot(&format!("{name}-{width}-{}", if dark { "dark" } else { "light" })).await;
                self.fits().await;
                self.accessible().await;
            }
        }
        self.look_like(before).await;
    }

    /// What the page has requested so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    async fn size(&self, (width, height): (u32, u32)) {
        if self.browser.kind == Kind::Firefox {
            return self.driver.set_window_rect(0, 0, width, height).await.unwrap();
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    async fn devtools(&self, method: &str, parameters: Value) {
        self.asked(method, parameters).await;
    }

    /// What the browser answers its developers.
    pub(crate) async fn asked(&self, method: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|why| panic!("{method}: {why}"))
    }

    /// What holds for every journey.
    async fn was_quiet(&self) {
        // Firefox tells its driver nothing of the console.
        if self.browser.kind == Kind::Chromium {
            let log = self.driver.browser_log().await.unwrap();
            let is_error = |entry: &&thirtyfour::BrowserLogEntry| matches!(entry.level.as_str(), "SEVERE" | "WARNING");
            let errors: Vec<_> = log.iter().filter(is_error).collect();
            assert!(errors.is_empty(), "the console has errors: {errors:#?}");
        }
        let requests = self.requests();
        let failed: Vec<_> = requests.iter().filter(|path| path.contains(" (")).collect();
        assert!(failed.is_empty(), "requests failed: {failed:?}");
        let late = self.loaded.get().map_or(&[][..], |n| &requests[n..]);
        assert!(late.is_empty(), "requested after the page was ready: {late:?}");
    }

    async fn tell(&self, panic: &(dyn Any + Send)) -> String {
        let why = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        let file = shots().join(format!("failed-{}.png", self.name));
        let picture = match self.driver.screenshot(&file).await {
            Ok(()) => file.display().to_string(),
            Err(why) => format!("none ({why})"),
        };
        let why = why.unwrap_or("see above");
        format!("{}: {why}\n  headline: “{}”\n  picture: {picture}", self.name, self.h1().await)
    }
}

fn shots() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/shots");
    fs::create_dir_all(&folder).unwrap();
    folder
}
