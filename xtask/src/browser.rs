//! **In:** what is installed. **Out:** a Chromium, a Firefox and their drivers, installed where that is possible.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

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
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
const FIREFOX_ELSEWHERE: [&str; 2] = ["/Applications/Firefox.app/Contents/MacOS/firefox", "/snap/bin/firefox"];
const WANTED_FIREFOX: &str = "Please install Firefox (Debian: apt-get install firefox-esr), or name it in FIREFOX: some \
                              browser journeys go through it.";

/// The browsers, the drivers that steer them, and the rules that the page is held to.
#[derive(Debug, Clone)]
pub(crate) struct Browsers {
    pub(crate) chrome: PathBuf,
    pub(crate) chromedriver: PathBuf,
    firefox: PathBuf,
    geckodriver: PathBuf,
    axe: PathBuf,
}

impl Browsers {
    /// Finds them, or installs them on Debian and Ubuntu as root; otherwise says what to install.
    pub(crate) fn ready(tools: &mut Tools) -> Done<Self> {
        let (chrome, chromedriver) = find().map_or_else(|| install(tools), Ok)?;
        let firefox = find_firefox().map_or_else(|| install_firefox(tools), Ok)?;
        Ok(Self { chrome, chromedriver, firefox, geckodriver: tools.geckodriver()?, axe: tools.axe()? })
    }

    /// Tells a test where they are.
    pub(crate) fn tell(&self, command: &mut Command) {
        command.env("CHROME", &self.chrome).env("CHROMEDRIVER", &self.chromedriver);
        command.env("FIREFOX", &self.firefox).env("GECKODRIVER", &self.geckodriver).env("AXE", &self.axe);
        command.env("NO_PROXY", "127.0.0.1,localhost").env("no_proxy", "127.0.0.1,localhost");
    }
}

fn install(tools: &mut Tools) -> Done<(PathBuf, PathBuf)> {
    let fonts = ["fonts-liberation", "fonts-dejavu-core"];
    let debian = ["chromium", "chromium-driver"];
    let ubuntu = ["chromium-browser", "chromium-chromedriver"];
    tools
        .apt(&[&debian[..], &fonts].concat(), WANTED)
        .or_else(|_| tools.apt(&[&ubuntu[..], &fonts].concat(), WANTED))?;
    find().ok_or_else(|| WANTED.to_owned())
}

fn install_firefox(tools: &mut Tools) -> Done<PathBuf> {
    tools.apt(&["firefox-esr"], WANTED_FIREFOX).or_else(|_| tools.apt(&["firefox"], WANTED_FIREFOX))?;
    find_firefox().ok_or_else(|| WANTED_FIREFOX.to_owned())
}

fn find_firefox() -> Option<PathBuf> {
    let named = env::var_os("FIREFOX").map(PathBuf::from).filter(|file| is_program(file));
    named
        .or_else(|| FIREFOX.iter().find_map(|name| on_path(name)))
        .or_else(|| FIREFOX_ELSEWHERE.iter().map(PathBuf::from).find(|file| is_program(file)))
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
