//! **In:** the installed Chromium and chromedriver. **Out:** a fresh browser, and nothing left of it afterwards.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

const FLAGS: [&str; 12] = [
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
];

/// A running chromedriver with folders of its own; dropping it ends it and every browser it has started.
pub(crate) struct Chromium {
    driver: Child,
    _said: BufReader<ChildStdout>,
    url: String,
    folder: PathBuf,
}

impl Chromium {
    /// Starts chromedriver on a free port.
    pub(crate) fn start() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{}-{number}", std::process::id()));
        for name in ["profile", "downloads", "files"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut driver = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("{program} cannot be started ({why}): `cargo xtask test` installs it"));
        let mut said = BufReader::new(driver.stdout.take().unwrap());
        let port = loop {
            let mut line = String::new();
            assert!(said.read_line(&mut line).unwrap() > 0, "{program} ended before it named its port");
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                break port.trim_end().trim_end_matches('.').to_owned();
            }
        };
        Self { driver, _said: said, url: format!("http://127.0.0.1:{port}"), folder }
    }

    /// Opens a browser that prefers these languages ("de,en").
    pub(crate) async fn open(&self, languages: &str) -> WebDriver {
        let mut wanted = DesiredCapabilities::chrome();
        if let Ok(chrome) = std::env::var("CHROME") {
            wanted.set_binary(&chrome).unwrap();
        }
        for flag in FLAGS {
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
        WebDriver::new(&self.url, wanted).await.expect("chromedriver opens Chromium")
    }

    /// Where downloads arrive.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Where a journey may write the files that it uploads.
    pub(crate) fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }
}

impl Drop for Chromium {
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
