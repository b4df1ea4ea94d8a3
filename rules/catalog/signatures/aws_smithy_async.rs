// aws-smithy-async.

pub mod future {
    pub mod pagination_stream {
        pub struct PaginationStream<Item>(Item);
        impl<Item> PaginationStream<Item> {
            pub async fn next(&mut self) -> Option<Item> {}
        }
        impl<T, E> PaginationStream<Result<T, E>> {
            pub async fn try_next(&mut self) -> Result<Option<T>, E> {}
            pub async fn try_collect<C>(self) -> Result<C, E> {}
        }
        impl<Item> PaginationStream<Item> {
            pub async fn collect<T>(self) -> T {}
        }
    }
}
