// std: `hint`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod hint {
pub fn unreachable_unchecked() -> ! {}
pub fn assert_unchecked(cond: bool) {}
pub fn spin_loop() {}
pub fn black_box<T>(dummy: T) -> T {}
pub fn cold_path() {}
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {}
}
