//! The hash by which GitHub recognises a line when others move: `primaryLocationLineHash`.
//!
//! GitHub's upload action computes it again, and complains about a run that says something else, so every detail is given: the
//! hash is that of the next hundred UTF-16 units from the start of the line on, without spaces and tabs and with each kind of
//! line break as a line feed; the text ends with a mark, and zeros follow. It is printed as a hexadecimal number, with how often
//! that number has come up in the file so far.

use rustc_hash::FxHashMap;

/// Units that a hash looks at.
const WINDOW: usize = 100;
const FACTOR: u64 = 37;
/// What a text ends with.
const END: u16 = u16::MAX;

/// The hashes of a text's lines, in order. Each of `\r`, `\n` and `\r\n` ends a line.
pub(super) fn lines(text: &str) -> Vec<String> {
    let (mut units, starts) = significant(text);
    let length = units.len();
    units.resize(length + WINDOW, 0);
    let oldest = FACTOR.wrapping_pow(WINDOW as u32 - 1);
    let append = |hash: u64, unit: u16| hash.wrapping_mul(FACTOR).wrapping_add(unit.into());
    let mut hash = units[..WINDOW].iter().fold(0, |hash, unit| append(hash, *unit));
    let mut at = 0;
    let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
    let line = |start: usize| {
        while at < start {
            hash = append(hash.wrapping_sub(oldest.wrapping_mul(units[at].into())), units[at + WINDOW]);
            at += 1;
        }
        let count = seen.entry(hash).and_modify(|count| *count += 1).or_insert(1);
        format!("{hash:x}:{count}")
    };
    starts.into_iter().map(line).collect()
}

/// The units that count, the end mark included, and where in them lines start.
fn significant(text: &str) -> (Vec<u16>, Vec<usize>) {
    let [space, tab, feed, carriage] = [' ', '\t', '\n', '\r'].map(|c| c as u16);
    let (mut units, mut starts) = (Vec::with_capacity(text.len()), Vec::new());
    let (mut is_start, mut after_carriage) = (true, false);
    for unit in text.encode_utf16().chain([END]) {
        if unit == space || unit == tab || after_carriage && unit == feed {
            after_carriage = false;
            continue;
        }
        after_carriage = unit == carriage;
        if is_start {
            starts.push(units.len());
        }
        let unit = if after_carriage { feed } else { unit };
        is_start = unit == feed;
        units.push(unit);
    }
    (units, starts)
}

#[cfg(test)]
mod tests {
    use super::lines;

    /// What GitHub's action gives for these texts.
    #[test]
    fn lines_have_the_hashes_that_github_gives_them() {
        assert_eq!(lines(""), ["c129715d7a2bc9a3:1"]);
        let ascii = lines("fn main() {\n    go();\n}\n");
        assert_eq!(ascii, ["35ba2867b3b5f955:1", "8b409402ac785fba:1", "32dce9ccfdbc9d3e:1", "c129715d7a2bc9a3:1"]);
        let mixed = lines("fn größe() {\r\n\t\"𝄞\";\r\r\n \r \n}");
        let first = ["5003c28c5c969cd2:1", "858a9535096311cd:1", "be5f73d864d6f15e:1"];
        let last = ["8bab984093f0502c:1", "37acdb4f629b03f2:1", "13db8c734146ff90:1"];
        assert_eq!(mixed, [first, last].concat());
        let repeated = lines(&"a();\n".repeat(22));
        assert_eq!(repeated[..4], ["b3a5f9dc9d5a81a4:1", "b3a5f9dc9d5a81a4:2", "b3a5f9dc9d5a81a4:3", "b3a5f9f92b392708:1"]);
        assert_eq!(repeated[14], "f3a42366a15e86b:1", "no zeros are put in front");
        assert_eq!(repeated.len(), 23);
    }
}
