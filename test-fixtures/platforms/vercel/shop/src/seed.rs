//! A helper on the command line: no function, whatever the package depends on.

fn main() {
    let rows = std::fs::read_to_string("items.csv").unwrap_or_default();
    if rows.is_empty() {
        std::process::exit(1);
    }
    std::thread::sleep(std::time::Duration::from_secs(1));
    println!("{} rows", rows.lines().count());
}
