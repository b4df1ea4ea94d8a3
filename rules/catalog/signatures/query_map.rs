// query_map.

#[derive(Clone, Debug, Default)]
pub struct QueryMap;
impl QueryMap {
    pub fn first(&self, key: &str) -> Option<&str> {}
    pub fn all(&self, key: &str) -> Option<Vec<&str>> {}
    pub fn is_empty(&self) -> bool {}
    pub fn to_query_string(&self) -> String {}
}
