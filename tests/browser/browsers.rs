//! **In:** an installed browser and its driver. **Out:** a fresh browser, and nothing left of it afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

/// Which browser a journey goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
}

const CHROMIUM: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--enable-precise-memory-info",
];

/// A running driver with folders of its own; dropping it ends it and every browser it has started.
pub(crate) struct Browser {
    pub(crate) kind: Kind,
    driver: Child,
    _said: BufReader<ChildStdout>,
    url: String,
    folder: PathBuf,
}

impl Browser {
    /// Starts a driver on a free port.
    pub(crate) fn start(kind: Kind) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{}-{number}", std::process::id()));
        for name in ["profile", "downloads", "files"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        let profile = folder.join("profile").to_string_lossy().into_owned();
        let (key, usual, arguments, before_port): (_, _, &[&str], _) = match kind {
            Kind::Chromium => ("CHROMEDRIVER", "chromedriver", &["--port=0"], "started successfully on port "),
            Kind::Firefox => (
                "GECKODRIVER",
                "geckodriver",
                &["--port", "0", "--websocket-port", "0", "--profile-root", &profile],
                "Listening on 127.0.0.1:",
            ),
        };
        let program = std::env::var(key).unwrap_or_else(|_| usual.to_owned());
        let mut driver = Command::new(&program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("{program} cannot be started ({why}): `cargo xtask test` installs it"));
        let mut said = BufReader::new(driver.stdout.take().unwrap());
        let port = loop {
            let mut line = String::new();
            assert!(said.read_line(&mut line).unwrap() > 0, "{program} ended before it named its port");
            if let Some((_, port)) = line.split_once(before_port) {
                break port.trim_end().trim_end_matches('.').to_owned();
            }
        };
        Self { kind, driver, _said: said, url: format!("http://127.0.0.1:{port}"), folder }
    }

    /// Opens a browser that prefers these languages ("de,en").
    pub(crate) async fn open(&self, languages: &str) -> WebDriver {
        let opened = match self.kind {
            Kind::Chromium => WebDriver::new(&self.url, self.chromium(languages)).await,
            Kind::Firefox => WebDriver::new(&self.url, self.firefox(languages)).await,
        };
        opened.unwrap_or_else(|why| panic!("{:?} is not opened by its driver: {why}", self.kind))
    }

    fn chromium(&self, languages: &str) -> thirtyfour::ChromeCapabilities {
        let mut wanted = DesiredCapabilities::chrome();
        if let Ok(chrome) = std::env::var("CHROME") {
            wanted.set_binary(&chrome).unwrap();
        }
        for flag in CHROMIUM {
            wanted.add_arg(flag).unwrap();
        }
        wanted.add_arg(&format!("--user-data-dir={}", self.profile().display())).unwrap();
        wanted.add_arg(&format!("--lang={}", languages.split(',').next().unwrap_or("en"))).unwrap();
        let preferences = serde_json::json!({
            "download.default_directory": self.downloads(),
            "download.prompt_for_download": false,
            "profile.default_content_setting_values.automatic_downloads": 1,
            "intl.accept_languages": languages,
        });
        wanted.add_experimental_option("prefs", preferences).unwrap();
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
        wanted
    }

    fn firefox(&self, languages: &str) -> thirtyfour::FirefoxCapabilities {
        let mut wanted = DesiredCapabilities::firefox();
        if let Ok(firefox) = std::env::var("FIREFOX") {
            wanted.set_firefox_binary(&firefox).unwrap();
        }
        wanted.set_headless().unwrap();
        let mut preferences = FirefoxPreferences::new();
        preferences.set("intl.accept_languages", languages).unwrap();
        preferences.set("browser.download.folderList", 2).unwrap();
        preferences.set("browser.download.dir", self.downloads().to_string_lossy()).unwrap();
        preferences.set("network.proxy.type", 0).unwrap();
        wanted.set_preferences(preferences).unwrap();
        wanted
    }

    /// Where downloads arrive.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Where a journey may write the files that it uploads.
    pub(crate) fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    /// Notes how much memory the browser takes now. The system notes the most from here on, so that nothing is slowed
    /// down by being watched.
    pub(crate) fn growth(&self) -> Growth {
        let driver = self.driver.id();
        let before = below(driver).into_iter().map(|pid| {
            fs::write(format!("/proc/{pid}/clear_refs"), FORGET_THE_MOST).unwrap();
            let now = megabytes(&pid, "VmRSS:");
            (pid, now)
        });
        Growth { driver, before: before.collect() }
    }

    fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.driver.kill());
        drop(self.driver.wait());
        // A browser that was not closed in an orderly way is known by its profile folder.
        let profile = self.profile().to_string_lossy().into_owned();
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let arguments = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            if String::from_utf8_lossy(&arguments).contains(&profile) {
                drop(Command::new("kill").arg("-9").arg(entry.file_name()).status());
            }
        }
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// What `/proc/<pid>/clear_refs` takes to forget the most memory that a process had.
const FORGET_THE_MOST: &str = "5";

/// The memory that each process of a browser had.
pub(crate) struct Growth {
    driver: u32,
    before: BTreeMap<String, f64>,
}

impl Growth {
    /// By how many megabytes the process that grew most has grown at its largest.
    pub(crate) fn most(self) -> f64 {
        let grown = |pid: String| Some(megabytes(&pid, "VmHWM:") - self.before.get(&pid)?);
        below(self.driver).into_iter().filter_map(grown).fold(0.0, f64::max)
    }
}

/// Every process below this one.
fn below(root: u32) -> Vec<String> {
    let parent = |entry: fs::DirEntry| {
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.to_owned();
        Some((entry.file_name().to_string_lossy().into_owned(), parent))
    };
    let all: Vec<(String, String)> = fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(parent).collect();
    let mut known = vec![root.to_string()];
    let mut at = 0;
    while at < known.len() {
        let children: Vec<String> =
            all.iter().filter(|(_, parent)| *parent == known[at]).map(|(pid, _)| pid.clone()).collect();
        known.extend(children);
        at += 1;
    }
    known
}

/// What `/proc/<pid>/status` says of a process's memory.
fn megabytes(pid: &str, key: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(key));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
