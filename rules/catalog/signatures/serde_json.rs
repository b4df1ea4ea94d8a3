// serde_json.

pub use error::{Error, Result};
pub use map::Map;
pub use value::{Number, Value, from_value, to_value};
pub fn from_str<T>(s: &str) -> Result<T> {}
pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub mod error {
    #[derive(Debug)]
    pub struct Error;
    pub type Result<T> = std::result::Result<T, Error>;
    impl Error {
        pub fn line(&self) -> usize {}
        pub fn column(&self) -> usize {}
        pub fn is_eof(&self) -> bool {}
        pub fn is_data(&self) -> bool {}
        pub fn is_syntax(&self) -> bool {}
        pub fn is_io(&self) -> bool {}
    }
    impl std::error::Error for Error {}
}
pub mod map {
    use crate::Value;
    #[derive(Clone, Debug, Default)]
    pub struct Map<K, V>(K, V);
    impl Map<String, Value> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value> {}
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value> {}
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter {}
        pub fn keys(&self) -> Keys {}
        pub fn values(&self) -> Values {}
    }
    pub struct Entry;
    impl Entry {
        pub fn or_insert(self, default: Value) -> &mut Value {}
    }
    pub struct Iter;
    pub struct IntoIter;
    pub struct Keys;
    pub struct Values;
    impl Iterator for Iter {
        type Item = (&String, &Value);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl Iterator for IntoIter {
        type Item = (String, Value);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl Iterator for Keys {
        type Item = &String;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl Iterator for Values {
        type Item = &Value;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
        fn into_iter(self) -> IntoIter {}
    }
    impl IntoIterator for &Map<String, Value> {
        type Item = (&String, &Value);
        type IntoIter = Iter;
        fn into_iter(self) -> Iter {}
    }
}
pub mod value {
    use crate::{Error, Map, Result};
    #[derive(Clone, Debug, Default)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }
    #[derive(Clone, Debug)]
    pub struct Number;
    pub trait Index {}
    impl Index for str {}
    impl Index for String {}
    impl Index for usize {}
    pub fn to_value<T>(value: T) -> Result<Value> {}
    pub fn from_value<T>(value: Value) -> Result<T> {}
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_object(&self) -> bool {}
        pub fn as_object(&self) -> Option<&Map<String, Value>> {}
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
        pub fn is_string(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_number(&self) -> bool {}
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_boolean(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_null(&self) -> bool {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
        pub fn take(&mut self) -> Value {}
    }
    impl<I: Index> std::ops::Index<I> for Value {
        type Output = Value;
        fn index(&self, index: I) -> &Value {}
    }
    impl<I: Index> std::ops::IndexMut<I> for Value {
        fn index_mut(&mut self, index: I) -> &mut Value {}
    }
    impl std::fmt::Display for Value {
        fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
    }
    impl std::str::FromStr for Value {
        type Err = Error;
        fn from_str(s: &str) -> std::result::Result<Value, Error> {}
    }
    impl From<&str> for Value {
        fn from(f: &str) -> Self {}
    }
    impl From<String> for Value {
        fn from(f: String) -> Self {}
    }
    impl From<bool> for Value {
        fn from(f: bool) -> Self {}
    }
    impl From<i64> for Value {
        fn from(f: i64) -> Self {}
    }
    impl<T: Into<Value>> From<Vec<T>> for Value {
        fn from(f: Vec<T>) -> Self {}
    }
    impl Number {
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn from_f64(f: f64) -> Option<Number> {}
    }
}
