// dashmap.

pub use mapref::entry::Entry;
pub struct DashMap<K, V, S = std::hash::RandomState>(K, V, S);
pub struct DashSet<K, S = std::hash::RandomState>(K, S);
impl<K, V> DashMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {}
    pub fn iter(&self) -> iter::Iter<K, V> {}
    pub fn iter_mut(&self) -> iter::IterMut<K, V> {}
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::Ref<K, V>> {}
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::RefMut<K, V>> {}
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {}
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn entry(&self, key: K) -> mapref::entry::Entry<K, V> {}
    pub fn try_entry(&self, key: K) -> Option<mapref::entry::Entry<K, V>> {}
}
impl<K, V> Default for DashMap<K, V> {
    fn default() -> Self {}
}
impl<K> DashSet<K> {
    pub fn new() -> Self {}
}
impl<K, S> DashSet<K, S> {
    pub fn insert(&self, key: K) -> bool {}
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn retain(&self, f: impl FnMut(&K) -> bool) {}
}
pub mod iter {
    pub struct Iter<K, V>(K, V);
    pub struct IterMut<K, V>(K, V);
    impl<K, V> Iterator for Iter<K, V> {
        type Item = crate::mapref::multiple::RefMulti<K, V>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K, V> Iterator for IterMut<K, V> {
        type Item = crate::mapref::multiple::RefMutMulti<K, V>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod mapref {
    pub mod multiple {
        pub struct RefMulti<K, V>(K, V);
        pub struct RefMutMulti<K, V>(K, V);
        impl<K, V> RefMulti<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
        }
        impl<K, V> std::ops::Deref for RefMulti<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        impl<K, V> RefMutMulti<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value_mut(&mut self) -> &mut V {}
        }
    }
    pub mod one {
        pub struct Ref<K, V>(K, V);
        pub struct RefMut<K, V>(K, V);
        impl<K, V> Ref<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
        }
        impl<K, V> RefMut<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
        }
        impl<K, V> std::ops::Deref for Ref<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        impl<K, V> std::ops::Deref for RefMut<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        impl<K, V> std::ops::DerefMut for RefMut<K, V> {
            fn deref_mut(&mut self) -> &mut V {}
        }
    }
    pub mod entry {
        pub enum Entry<K, V> {
            Occupied(OccupiedEntry<K, V>),
            Vacant(VacantEntry<K, V>),
        }
        pub struct OccupiedEntry<K, V>(K, V);
        pub struct VacantEntry<K, V>(K, V);
        impl<K, V> Entry<K, V> {
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
            pub fn or_insert(self, value: V) -> super::one::RefMut<K, V> {}
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> super::one::RefMut<K, V> {}
            pub fn or_default(self) -> super::one::RefMut<K, V> {}
            pub fn insert(self, value: V) -> super::one::RefMut<K, V> {}
        }
    }
}
