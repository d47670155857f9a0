//! **In:** a folder and a path to serve it under. **Out:** a plain static server on 127.0.0.1.
//!
//! No caching, no rewriting, no listing: what any web space does. The browser journeys include this
//! file too, and ask it afterwards what the page has requested.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The page says this itself; its worker takes it from the answer's header alone.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// A running server; it ends with the process.
pub(crate) struct Server {
    address: SocketAddr,
    base: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves `root` under `base` ("/" or "/some/where/"); port 0 takes a free one.
    pub(crate) fn start(root: &Path, base: &str, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let address = listener.local_addr()?;
        let seen = Arc::new(Mutex::new(Vec::new()));
        let place = Arc::new(Place { root: root.to_owned(), base: base.to_owned(), seen: Arc::clone(&seen) });
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let place = Arc::clone(&place);
                // A browser that goes away in the middle of an answer is no error of ours.
                std::thread::spawn(move || drop(place.answer_all(&stream)));
            }
        });
        Ok(Self { address, base: base.to_owned(), seen })
    }

    /// Where the page is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// The paths that were asked for so far, in order, with the status when it was not 200.
    #[allow(dead_code, reason = "only the browser journeys ask")]
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Place {
    root: PathBuf,
    base: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Place {
    fn answer_all(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_mins(1)))?;
        let mut reader = BufReader::new(stream);
        while let Some((method, target)) = read_request(&mut reader)? {
            self.answer(stream, &method, &target)?;
        }
        stream.shutdown(Shutdown::Both)
    }

    fn answer(&self, mut out: &TcpStream, method: &str, target: &str) -> io::Result<()> {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let file = if matches!(method, "GET" | "HEAD") { self.file(path) } else { None };
        let (status, kind, body) = match file.and_then(|file| Some((mime(&file), std::fs::read(file).ok()?))) {
            Some((kind, body)) => ("200 OK", kind, body),
            None => ("404 Not Found", "text/plain; charset=utf-8", b"Not found".to_vec()),
        };
        let note = if status.starts_with("200") { path.to_owned() } else { format!("{path} ({status})") };
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(note);
        write!(
            out,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
             X-Content-Type-Options: nosniff\r\nContent-Security-Policy: {POLICY}\r\n\r\n",
            body.len()
        )?;
        if method != "HEAD" {
            out.write_all(&body)?;
        }
        out.flush()
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        let inside = decode(path.strip_prefix(self.base.as_str())?)?;
        let inside = Path::new(&inside);
        if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let file = self.root.join(inside);
        Some(if file.is_dir() { file.join("index.html") } else { file })
    }
}

/// Reads one request without a body: its method and target, or nothing when the other side is done.
fn read_request(reader: &mut impl BufRead) -> io::Result<Option<(String, String)>> {
    let mut reader = reader.take(64 * 1024);
    let mut first = String::new();
    if reader.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut words = first.split_ascii_whitespace();
    Ok(words.next().zip(words.next()).map(|(method, target)| (method.to_owned(), target.to_owned())))
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        if byte == b'%' {
            let code = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(code, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(byte);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|name| name.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" | "ftl" | "toml" => "text/plain; charset=utf-8",
        "zip" => "application/zip",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
