//! **In:** what is installed. **Out:** a Chromium and its driver, installed where that is possible.

use std::env;
use std::path::{Path, PathBuf};

use crate::Done;
use crate::process::{is_program, on_path};
use crate::tools::Tools;

const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
];
const DRIVERS: [&str; 3] =
    ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/snap/bin/chromium.chromedriver"];
const WANTED: &str = "Please install Chromium and its chromedriver of the same version (Debian: apt-get install \
                      chromium chromium-driver), or name them in CHROME and CHROMEDRIVER: the browser journeys \
                      cannot run without them.";

/// A browser, the driver that steers it, and the rules that the page is held to.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    pub(crate) chrome: PathBuf,
    pub(crate) driver: PathBuf,
    pub(crate) axe: PathBuf,
}

impl Browser {
    /// Finds both, or installs them on Debian and Ubuntu as root; otherwise says what to install.
    pub(crate) fn ready(tools: &mut Tools) -> Done<Self> {
        let (chrome, driver) = find().map_or_else(|| install(tools), Ok)?;
        Ok(Self { chrome, driver, axe: tools.axe()? })
    }
}

fn install(tools: &mut Tools) -> Done<(PathBuf, PathBuf)> {
    let debian = ["chromium", "chromium-driver", "fonts-liberation", "fonts-dejavu-core"];
    let ubuntu = ["chromium-browser", "chromium-chromedriver", "fonts-liberation", "fonts-dejavu-core"];
    tools.debian(&[&debian, &ubuntu]).map_err(|why| format!("{WANTED} {why}"))?;
    find().ok_or_else(|| WANTED.to_owned())
}

fn find() -> Option<(PathBuf, PathBuf)> {
    let named = |key: &str| env::var_os(key).map(PathBuf::from).filter(|file| is_program(file));
    let there = |files: &[&str]| files.iter().map(PathBuf::from).find(|file| is_program(file));
    let chrome =
        named("CHROME").or_else(|| BROWSERS.iter().find_map(|name| on_path(name))).or_else(|| there(&ELSEWHERE))?;
    let driver = named("CHROMEDRIVER")
        .or_else(|| {
            env::var_os("CHROMEWEBDRIVER").map(|it| Path::new(&it).join("chromedriver")).filter(|it| is_program(it))
        })
        .or_else(|| on_path("chromedriver"))
        .or_else(|| there(&DRIVERS))?;
    Some((chrome, driver))
}
