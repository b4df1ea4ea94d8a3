// moka.

pub mod future {
    pub struct Cache<K, V, S = std::hash::RandomState>(K, V, S);
    #[otherwise(returns = "Self")]
    pub struct CacheBuilder<K, V, C>(K, V, C);
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> {}
    }
    impl<K, V, S> Cache<K, V, S> {
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        pub async fn get_with(&self, key: K, init: impl std::future::Future<Output = V>) -> V {}
        pub async fn insert(&self, key: K, value: V) {}
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn entry_count(&self) -> u64 {}
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Self {}
    }
    impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn time_to_live(self, duration: std::time::Duration) -> Self {}
        pub fn time_to_idle(self, duration: std::time::Duration) -> Self {}
        pub fn expire_after<E>(self, expiry: E) -> Self {}
    }
}
pub mod sync {
    pub struct Cache<K, V, S = std::hash::RandomState>(K, V, S);
    #[otherwise(returns = "Self")]
    pub struct CacheBuilder<K, V, C>(K, V, C);
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> {}
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        pub fn insert(&self, key: K, value: V) {}
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn entry_count(&self) -> u64 {}
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Self {}
    }
    impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn time_to_live(self, duration: std::time::Duration) -> Self {}
        pub fn time_to_idle(self, duration: std::time::Duration) -> Self {}
        pub fn expire_after<E>(self, expiry: E) -> Self {}
    }
}
