//! In: chunks of bytes of a list of people (CSV, Excel, JSON, pasted, or only counts). Out: a `Sample`, columnar, and what was wrong.
//!
//! Nobody's row is kept. A column is kept as codes into its distinct values; a row is read again from the file when
//! someone looks at it, through a sparse index with a check over every 256 rows.

mod address;
mod check;
mod dialect;
mod dictionary;
mod encoding;
mod evidence;
mod exports;
mod join;
mod json;
mod left_out;
mod mask;
mod numbers;
mod oddities;
mod quirks;
mod reader;
mod refusal;
mod roles;
mod rows;
mod scan;
mod typed;
mod workbook;
mod write;

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

pub use dictionary::Bits;
pub use encoding::Encoding;
pub use exports::{Export, export_of};
pub use join::{Joined, Key, findings_of_both};
pub use left_out::{ANY, Suggestion, suggest_left_out};
pub use quirks::Quirks;
pub use reader::{Progress, Reader};
pub use typed::{from_counts, from_text};
pub use write::{harmless, write_row};

/// The end of a stand-in's address; no mail can ever reach it (RFC 2606).
pub const STAND_IN: &str = "@standin.invalid";

/// How many rows stand in one block of the index.
pub const BLOCK_ROWS: u32 = 256;

/// What the reader was told; `None` is guessed and shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Options {
    /// How letters are written as bytes.
    pub encoding: Option<Encoding>,
    /// The byte between two columns.
    pub separator: Option<u8>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row that names the columns, from 1; 0 when no row does.
    pub header_row: Option<u32>,
    /// Which column is which; a role that is not named is guessed.
    pub roles: Option<Roles>,
}

/// Which column is which, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Roles {
    /// What tells two people apart.
    pub id: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// The locale, as written.
    pub locale: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
}

/// What kind of file it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Text with separators.
    Csv,
    /// A workbook.
    Excel,
    /// A JSON list, or an object that holds one.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// Pasted text.
    Pasted,
    /// Languages and how many people have them.
    Counts,
}

/// How the file was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reading {
    /// What kind of file it was.
    pub format: Format,
    /// How letters are written as bytes.
    pub encoding: Encoding,
    /// Whether the encoding was guessed: neither given nor marked in the file.
    pub encoding_guessed: bool,
    /// The byte between two columns, where there is one in the file.
    pub separator: Option<u8>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<String>,
    /// The row that names the columns, from 1; 0 when no row does.
    pub header_row: u32,
    /// How many bytes the file has.
    pub n_bytes: u64,
    /// How many rows have more or fewer cells than the header.
    pub ragged: u64,
    /// How many rows were empty and are not people.
    pub empty_rows: u64,
    /// The id of the system that exported it, as far as its columns tell; [`export_of`] has its name.
    pub export: Option<String>,
    /// What the export added to the cells, and what was taken away again.
    pub quirks: Quirks,
}

/// People, as columns; one row a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The name of the file.
    pub name: String,
    /// How the file was understood.
    pub reading: Reading,
    /// The columns in the file's order.
    pub columns: Vec<Column>,
    /// Which column is which.
    pub roles: Roles,
    /// How many rows there are.
    pub n_rows: u32,
    /// The first rows, as understood; at most eight.
    pub first_rows: Vec<Vec<String>>,
    /// A keyed hash of each row's id, else of its address, else of its number.
    pub ids: Vec<u64>,
    /// A keyed hash of each row's address, normalised; 0 where there is none.
    pub emails: Vec<u64>,
    /// The rows of stand-ins: made-up people whose address ends in [`STAND_IN`].
    pub stand_ins: Vec<u32>,
    /// Where the rows stand in the bytes.
    pub blocks: Vec<Block>,
    /// The rows as UTF-8 text, where the file itself is not read by bytes.
    pub memory: Option<Vec<u8>>,
    /// How many people each row stands for, where only counts are known.
    pub counts: Option<Vec<u64>>,
    /// The second list that supplies the locales; its column is the last one.
    pub joined: Option<Joined>,
    /// How rows are counted.
    numbers: numbers::Numbers,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name; its number from 1 where it has none.
    pub name: String,
    /// What stands in it.
    pub values: Values,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    /// At most 65,536 distinct values: a code for each row.
    Coded {
        /// The values as written, in the order of their first row.
        distinct: Vec<String>,
        /// One code for each row.
        codes: Vec<u16>,
    },
    /// More distinct values: only whether there is one.
    Present(Bits),
}

/// Where up to 256 rows stand in the bytes, and a check over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The first row.
    pub row: u32,
    /// The offset of its first byte.
    pub offset: u64,
    /// How many bytes.
    pub len: u32,
    /// A check over these bytes.
    pub check: u64,
}

/// The bytes are not those that were read before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileChanged;

impl std::fmt::Display for FileChanged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the file was changed after it was opened")
    }
}

impl std::error::Error for FileChanged {}

/// Reads a list that is here as a whole; else why nobody stands in it.
pub fn whole(name: &str, bytes: &[u8], options: &Options) -> Result<(Sample, Vec<Finding>), Box<Finding>> {
    /// Of so many bytes at a time a list is read.
    const CHUNK: usize = 1 << 20;
    let mut reader = Reader::new(name, options);
    bytes.chunks(CHUNK).for_each(|chunk| reader.push(chunk));
    let found = reader.finish();
    if found.value.n_people() > 0 {
        return Ok((found.value, found.findings));
    }
    Err(Box::new(found.findings.into_iter().next().unwrap_or_else(|| Finding::block("empty-file"))))
}

/// The key under which a list keeps this id.
pub fn key_of_id(id: &str) -> u64 {
    match id.trim() {
        "" => 0,
        id => crate::digest::keyed(id.as_bytes()),
    }
}

/// An address as it is compared: without a name around it, in small letters; none where nothing stands there.
pub fn normalized_address(address: &str) -> Option<String> {
    match address::read(address) {
        address::Address::Valid(address) | address::Address::NotValid(address) => Some(address.into_owned()),
        address::Address::Missing => None,
    }
}

/// The key under which a list keeps this address; 0 where it is none.
pub fn key_of_address(address: &str) -> u64 {
    normalized_address(address).map_or(0, |address| crate::digest::keyed(address.as_bytes()))
}

impl Column {
    /// The value of a row as written, where it is known.
    pub fn text(&self, row: u32) -> Option<&str> {
        match &self.values {
            Values::Coded { distinct, codes } => {
                distinct.get(usize::from(*codes.get(row as usize)?)).map(String::as_str)
            }
            Values::Present(_) => None,
        }
    }

    /// Whether a row has more than blanks here, as far as that is known.
    pub fn is_filled(&self, row: u32) -> bool {
        match self.text(row) {
            Some(text) => !text.trim().is_empty(),
            None => self.is_present(row),
        }
    }

    /// Whether a row has a value here.
    pub fn is_present(&self, row: u32) -> bool {
        match &self.values {
            Values::Coded { .. } => self.text(row).is_some_and(|text| !text.is_empty()),
            Values::Present(bits) => bits.get(row),
        }
    }
}

impl Sample {
    /// The column of a name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Where the column of a name stands.
    pub fn column_named(&self, name: Option<&str>) -> Option<usize> {
        let name = name?;
        self.columns.iter().position(|column| column.name == name)
    }

    /// Where the column stands by which a person is known: the id, else the address.
    pub fn id_column(&self) -> Option<usize> {
        self.column_named(self.roles.id.as_deref().or(self.roles.email.as_deref()))
    }

    /// How many people a row stands for.
    pub fn weight(&self, row: u32) -> u64 {
        self.counts.as_ref().map_or(1, |counts| counts.get(row as usize).copied().unwrap_or(0))
    }

    /// How many people there are.
    pub fn n_people(&self) -> u64 {
        self.counts.as_ref().map_or(u64::from(self.n_rows), |counts| counts.iter().sum())
    }

    /// The block in which a row stands; an empty one when the rows have no bytes.
    pub fn block_of(&self, row: u32) -> &Block {
        const NONE: Block = Block { row: 0, offset: 0, len: 0, check: 0 };
        let after = self.blocks.partition_point(|block| block.row <= row);
        after.checked_sub(1).and_then(|at| self.blocks.get(at)).unwrap_or(&NONE)
    }

    /// The bytes of a block, where they are kept in memory; else they are read from the file.
    pub fn bytes_of(&self, block: &Block) -> Option<&[u8]> {
        let start = usize::try_from(block.offset).ok()?;
        self.memory.as_ref()?.get(start..start + block.len as usize)
    }

    /// The rows of a block, read again from its bytes.
    pub fn rows_of(&self, block: &Block, bytes: &[u8]) -> Result<Vec<Vec<String>>, FileChanged> {
        if bytes.len() != block.len as usize || check::of(bytes) != block.check {
            return Err(FileChanged);
        }
        let encoding = self.reading.encoding.of_cells(self.memory.is_some());
        let separator = self.reading.separator.unwrap_or(b',');
        let mut rows: Vec<Vec<String>> = rows::read_all(bytes, separator, self.reading.quirks, self.n_own_columns())
            .into_iter()
            .filter(|row| !row.iter().all(|cell| rows::is_blank(cell)))
            .map(|row| row.iter().map(|cell| encoding.decode(cell).into_owned()).collect())
            .collect();
        for (place, cells) in rows.iter_mut().enumerate() {
            self.add_joined(block.row + place as u32, cells);
        }
        Ok(rows)
    }

    /// The number of a row as people count: as a spreadsheet numbers it, or which entry of a JSON list it is.
    pub fn number(&self, row: u32) -> u64 {
        self.numbers.of(row)
    }

    /// How many people's address stands in the list more than once, counting each address beyond its first.
    pub fn duplicates(&self) -> u64 {
        evidence::repeated(&self.emails).0
    }
}
