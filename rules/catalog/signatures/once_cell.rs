// once_cell.

pub mod sync {
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub const fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn wait(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
    }
    impl<T, F: FnOnce() -> T> std::ops::Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
}
pub mod unsync {
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
    pub struct Lazy<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F> {}
    }
    impl<T, F: FnOnce() -> T> std::ops::Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
}
pub mod race {
    pub struct OnceBool;
    pub struct OnceBox<T>(T);
    impl OnceBool {
        pub fn get_or_init<F: FnOnce() -> bool>(&self, f: F) -> bool {}
        pub fn get_or_try_init<F: FnOnce() -> Result<bool, E>, E>(&self, f: F) -> Result<bool, E> {}
    }
    impl<T> OnceBox<T> {
        pub const fn new() -> Self {}
        pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
}
