//! **In:** the page in dist/. **Out:** its address, served on this computer alone.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Done;
use crate::http::Server;
use crate::page;
use crate::process::on_path;
use crate::tools::Tools;

const PORT: u16 = 8080;

/// What stands behind `serve`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: Option<u16>,
    open: bool,
}

impl Options {
    /// Reads the words behind `serve`.
    pub(crate) fn read(words: &[&str]) -> Done<Self> {
        let mut options = Self { port: None, open: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let (name, value) = word.split_once('=').map_or((*word, None), |(name, value)| (name, Some(value)));
            match name {
                "--port" => {
                    let value = value.or_else(|| words.next().copied()).unwrap_or_default();
                    let port =
                        value.parse().map_err(|_| format!("--port wants a number up to 65535, not “{value}”."))?;
                    options.port = Some(port);
                }
                "--no-open" => options.open = false,
                _ => return Err(format!("serve knows --port N and --no-open, not “{word}”.")),
            }
        }
        Ok(options)
    }
}

/// Builds the page, serves it until Ctrl-C and opens a browser where there is one.
pub(crate) fn run(root: &Path, options: &Options) -> Done {
    page::build(root, &Tools::for_page(root)?)?;
    let dist = root.join("dist");
    let start = |port| Server::start(&dist, "/", port);
    let server = match options.port {
        Some(port) => start(port).map_err(|why| format!("Port {port} cannot be used: {why}."))?,
        None => start(PORT).or_else(|_| start(0)).map_err(|why| format!("No port can be used: {why}."))?,
    };
    println!("\nSendproof is at {}\nStop with Ctrl-C.", server.url());
    if options.open {
        open(&server.url());
    }
    loop {
        std::thread::park();
    }
}

fn open(url: &str) {
    let opener = match env::consts::OS {
        "macos" => on_path("open"),
        "windows" => on_path("explorer"),
        _ if env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some() => on_path("xdg-open"),
        _ => None,
    };
    if let Some(opener) = opener {
        // The address is printed; without a browser nothing is lost.
        let _ = Command::new(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[test]
    fn paths_stay_inside_the_folder() {
        let server = Server::start(Path::new(env!("CARGO_MANIFEST_DIR")), "/a/", 0).unwrap();
        let host = server.url().replace("http://", "").replace("/a/", "");
        let check = |path: &str, expected: &str| {
            let mut stream = TcpStream::connect(&host).unwrap();
            write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with(&format!("HTTP/1.1 {expected}")), "{path}: {answer}");
        };
        check("/a/Cargo.toml", "200");
        check("/a/src/%6dain.rs?x#y", "200");
        check("/a/src", "404");
        check("/a/../Cargo.lock", "404");
        check("/a/%2e%2e/Cargo.lock", "404");
        check("/a//etc/passwd", "404");
        check("/a/%zz", "404");
        check("/Cargo.toml", "404");
        assert_eq!(server.requests().first().map(String::as_str), Some("/a/Cargo.toml"));
    }

    #[test]
    fn words_become_options() {
        let check = |words: &[&str], expected: Option<(Option<u16>, bool)>| {
            let read = Options::read(words).ok().map(|options| (options.port, options.open));
            assert_eq!(read, expected, "{words:?}");
        };
        check(&[], Some((None, true)));
        check(&["--port", "9000", "--no-open"], Some((Some(9000), false)));
        check(&["--port=9000"], Some((Some(9000), true)));
        check(&["--port"], None);
        check(&["--port", "70000"], None);
        check(&["--release"], None);
    }
}
