// futures 0.3. The crates it is made of (`futures-util`, `futures-channel`..) have files that hand on from here.

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

pub mod prelude {
    pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
    pub use crate::sink::{Sink, SinkExt};
    pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
}

pub mod future {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::future::{Future, IntoFuture, Pending, PollFn, Ready, pending, poll_fn};
    pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
    pub type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<A::Output> {}
    }
    pub trait TryFuture: Future {
        type Ok;
        type Error;
    }
    impl<F: Future<Output = Result<T, E>> + ?Sized, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }
    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    pub async fn lazy<F: FnOnce(&mut Context) -> R, R>(f: F) -> R {}
    pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> where I::Item: Future {}
    pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> where I::Item: TryFuture {}
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) {}
    pub async fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> (A::Output, B::Output, C::Output) {}
    pub async fn join4<A: Future, B: Future, C: Future, D: Future>(future1: A, future2: B, future3: C, future4: D) -> (A::Output, B::Output, C::Output, D::Output) {}
    pub async fn try_join<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> Result<(A::Ok, B::Ok), A::Error> {}
    pub async fn try_join3<A: TryFuture, B: TryFuture, C: TryFuture>(future1: A, future2: B, future3: C) -> Result<(A::Ok, B::Ok, C::Ok), A::Error> {}
    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}
    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) where I::Item: Future {}
    pub async fn select_ok<I: IntoIterator>(iter: I) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error> where I::Item: TryFuture {}
    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
    pub struct Abortable<T>(T);
    pub struct Aborted;
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
    }
    impl<Fut: Future> Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct JoinAll<F>(F);
    impl<F: Future> Future for JoinAll<F> {
        type Output = Vec<F::Output>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct TryJoinAll<F>(F);
    impl<F: TryFuture> Future for TryJoinAll<F> {
        type Output = Result<Vec<F::Ok>, F::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Map<Fut, F>(Fut, F);
    impl<T, Fut: Future, F: FnOnce(Fut::Output) -> T> Future for Map<Fut, F> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Then<Fut1, Fut2, F>(Fut1, Fut2, F);
    impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> Future for Then<Fut1, Fut2, F> {
        type Output = Fut2::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Inspect<Fut, F>(Fut, F);
    impl<Fut: Future, F: FnOnce(&Fut::Output)> Future for Inspect<Fut, F> {
        type Output = Fut::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Fuse<Fut>(Fut);
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct CatchUnwind<Fut>(Fut);
    impl<Fut: Future> Future for CatchUnwind<Fut> {
        type Output = Result<Fut::Output, Box<dyn std::any::Any + Send>>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Shared<Fut>(Fut);
    impl<Fut: Future> Future for Shared<Fut> {
        type Output = Fut::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct Flatten<F>(F);
    impl<F: Future> Future for Flatten<F> {
        type Output = <F::Output as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct MapOk<Fut, F>(Fut, F);
    impl<T, Fut: TryFuture, F: FnOnce(Fut::Ok) -> T> Future for MapOk<Fut, F> {
        type Output = Result<T, Fut::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct MapErr<Fut, F>(Fut, F);
    impl<E, Fut: TryFuture, F: FnOnce(Fut::Error) -> E> Future for MapErr<Fut, F> {
        type Output = Result<Fut::Ok, E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct AndThen<Fut1, Fut2, F>(Fut1, Fut2, F);
    impl<Fut1: TryFuture, Fut2: TryFuture, F: FnOnce(Fut1::Ok) -> Fut2> Future for AndThen<Fut1, Fut2, F> {
        type Output = Result<Fut2::Ok, Fut1::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct OrElse<Fut1, Fut2, F>(Fut1, Fut2, F);
    impl<Fut1: TryFuture, Fut2: TryFuture, F: FnOnce(Fut1::Error) -> Fut2> Future for OrElse<Fut1, Fut2, F> {
        type Output = Result<Fut1::Ok, Fut2::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct InspectErr<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> Future for InspectErr<Fut, F> {
        type Output = Result<Fut::Ok, Fut::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct InspectOk<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> Future for InspectOk<Fut, F> {
        type Output = Result<Fut::Ok, Fut::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct UnwrapOrElse<Fut, F>(Fut, F);
    impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> Future for UnwrapOrElse<Fut, F> {
        type Output = Fut::Ok;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub struct ErrInto<Fut, E>(Fut, E);
    impl<Fut: TryFuture, E> Future for ErrInto<Fut, E> {
        type Output = Result<Fut::Ok, E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    pub trait FutureExt: Future {
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F> where Self: Sized {}
        fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F> where Self: Sized {}
        fn left_future<B>(self) -> Either<Self, B> where Self: Sized {}
        fn right_future<A>(self) -> Either<A, Self> where Self: Sized {}
        fn flatten(self) -> Flatten<Self> where Self: Sized {}
        fn fuse(self) -> Fuse<Self> where Self: Sized {}
        fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Inspect<Self, F> where Self: Sized {}
        fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized {}
        fn shared(self) -> Shared<Self> where Self: Sized {}
        fn boxed(self) -> BoxFuture<Self::Output> where Self: Sized {}
        fn boxed_local(self) -> LocalBoxFuture<Self::Output> where Self: Sized {}
        fn into_stream(self) -> crate::stream::Once<Self> where Self: Sized {}
        fn now_or_never(self) -> Option<Self::Output> where Self: Sized {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    pub trait TryFutureExt: TryFuture {
        fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F> where Self: Sized {}
        fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> MapErr<Self, F> where Self: Sized {}
        fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized {}
        fn and_then<Fut: TryFuture, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Sized {}
        fn or_else<Fut: TryFuture, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F> where Self: Sized {}
        fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> InspectOk<Self, F> where Self: Sized {}
        fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> InspectErr<Self, F> where Self: Sized {}
        fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized {}
    }
    impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}
}

pub mod stream {
    use crate::future::{Future, TryFuture};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }
    impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }
    pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
    pub type LocalBoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;
    impl<S: ?Sized + Stream> Stream for Box<S> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<S::Item>> {}
    }
    impl<S: ?Sized + Stream> Stream for &mut S {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<S::Item>> {}
    }
    impl<P: std::ops::DerefMut> Stream for Pin<P> where P::Target: Stream {
        type Item = <P::Target as Stream>::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut> {}
    pub fn empty<T>() -> Empty<T> {}
    pub fn pending<T>() -> Empty<T> {}
    pub fn repeat<T: Clone>(item: T) -> Repeat<T> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
    pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<Option<T>>>(f: F) -> PollFn<F> {}
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut> {}
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture>(init: T, f: F) -> TryUnfold<T, F, Fut> {}
    pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(stream1: St1, stream2: St2) -> Select<St1, St2> {}
    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> where I::Item: Stream {}
    pub struct TryUnfold<T, F, Fut>(T, F, Fut);
    pub struct Iter<I>(I);
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Once<Fut>(Fut);
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Empty<T>(T);
    impl<T> Stream for Empty<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Repeat<T>(T);
    impl<T> Stream for Repeat<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct RepeatWith<F>(F);
    impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
        type Item = A;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut Context) -> Poll<Option<T>>> Stream for PollFn<F> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Unfold<T, F, Fut>(T, F, Fut);
    impl<T, F, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
        type Item = Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Select<A, B>(A, B);
    impl<A: Stream, B: Stream> Stream for Select<A, B> {
        type Item = A::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct SelectAll<S>(S);
    impl<S: Stream> Stream for SelectAll<S> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Map<St, F>(St, F);
    impl<T, St: Stream, F: FnMut(St::Item) -> T> Stream for Map<St, F> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Enumerate<St>(St);
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Filter<St, Fut, F>(St, Fut, F);
    impl<St: Stream, Fut, F> Stream for Filter<St, Fut, F> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct FilterMap<St, Fut, F>(St, Fut, F);
    impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = Option<T>>, T> Stream for FilterMap<St, Fut, F> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Then<St, Fut, F>(St, Fut, F);
    impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Buffered<St>(St);
    impl<St: Stream> Stream for Buffered<St> {
        type Item = <St::Item as Future>::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct BufferUnordered<St>(St);
    impl<St: Stream> Stream for BufferUnordered<St> {
        type Item = <St::Item as Future>::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Chunks<St>(St);
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Take<St>(St);
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Skip<St>(St);
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct TakeWhile<St, Fut, F>(St, Fut, F);
    impl<St: Stream, Fut, F> Stream for TakeWhile<St, Fut, F> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct SkipWhile<St, Fut, F>(St, Fut, F);
    impl<St: Stream, Fut, F> Stream for SkipWhile<St, Fut, F> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Chain<A, B>(A, B);
    impl<A: Stream, B> Stream for Chain<A, B> {
        type Item = A::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Zip<A, B>(A, B);
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Flatten<St>(St);
    impl<St: Stream> Stream for Flatten<St> {
        type Item = <St::Item as Stream>::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct FlatMap<St, U, F>(St, U, F);
    impl<St: Stream, U: Stream, F> Stream for FlatMap<St, U, F> {
        type Item = U::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Fuse<St>(St);
    impl<St: Stream> Stream for Fuse<St> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Inspect<St, F>(St, F);
    impl<St: Stream, F: FnMut(&St::Item)> Stream for Inspect<St, F> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct Peekable<St>(St);
    impl<St: Stream> Stream for Peekable<St> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct MapOk<St, F>(St, F);
    impl<T, St: TryStream, F: FnMut(St::Ok) -> T> Stream for MapOk<St, F> {
        type Item = Result<T, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct MapErr<St, F>(St, F);
    impl<E, St: TryStream, F: FnMut(St::Error) -> E> Stream for MapErr<St, F> {
        type Item = Result<St::Ok, E>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct AndThen<St, Fut, F>(St, Fut, F);
    impl<St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture> Stream for AndThen<St, Fut, F> {
        type Item = Result<Fut::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct TryBuffered<St>(St);
    impl<St: TryStream> Stream for TryBuffered<St> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct TryBufferUnordered<St>(St);
    impl<St: TryStream> Stream for TryBufferUnordered<St> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct TryFilterMap<St, Fut, F>(St, Fut, F);
    impl<St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Ok = Option<T>>, T> Stream for TryFilterMap<St, Fut, F> {
        type Item = Result<T, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct TryFilter<St, Fut, F>(St, Fut, F);
    impl<St: TryStream, Fut, F> Stream for TryFilter<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct ErrInto<St, E>(St, E);
    impl<St: TryStream, E> Stream for ErrInto<St, E> {
        type Item = Result<St::Ok, E>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct FuturesUnordered<Fut>(Fut);
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    pub struct FuturesOrdered<Fut>(Fut);
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    impl<Fut: Future> FuturesUnordered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: Fut) {}
    }
    impl<Fut: Future> FromIterator<Fut> for FuturesUnordered<Fut> {
        fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self {}
    }
    impl<Fut> Default for FuturesUnordered<Fut> {
        fn default() -> Self {}
    }
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push_back(&mut self, future: Fut) {}
    }
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {
        fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self {}
    }
    impl<Fut> Default for FuturesOrdered<Fut> {
        fn default() -> Self {}
    }
    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> {}
        async fn into_future(self) -> (Option<Self::Item>, Self) where Self: Sized {}
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F> where Self: Sized {}
        fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self, Fut, F> where Self: Sized {}
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> FilterMap<Self, Fut, F> where Self: Sized {}
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F> where Self: Sized {}
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C where Self: Sized {}
        async fn concat(self) -> Self::Item where Self: Sized {}
        async fn count(self) -> usize where Self: Sized {}
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T where Self: Sized {}
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool where Self: Sized {}
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool where Self: Sized {}
        fn flatten(self) -> Flatten<Self> where Self: Sized {}
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized {}
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> TakeWhile<Self, Fut, F> where Self: Sized {}
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> SkipWhile<Self, Fut, F> where Self: Sized {}
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) where Self: Sized {}
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) where Self: Sized {}
        fn take(self, n: usize) -> Take<Self> where Self: Sized {}
        fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
        fn fuse(self) -> Fuse<Self> where Self: Sized {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn boxed(self) -> BoxStream<Self::Item> where Self: Sized {}
        fn boxed_local(self) -> LocalBoxStream<Self::Item> where Self: Sized {}
        fn buffered(self, n: usize) -> Buffered<Self> where Self: Sized {}
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self: Sized {}
        fn zip<St: Stream>(self, other: St) -> Zip<Self, St> where Self: Sized {}
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St> where Self: Sized {}
        fn peekable(self) -> Peekable<Self> where Self: Sized {}
        fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized {}
        async fn forward<S>(self, sink: S) -> Result<(), S::Error> where S: crate::sink::Sink<Self::Item> {}
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sized {}
    }
    pub struct SplitSink<S, Item>(S, Item);
    pub struct SplitStream<S>(S);
    impl<T: ?Sized + Stream> StreamExt for T {}
    pub trait TryStreamExt: TryStream {
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {}
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F> where Self: Sized {}
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> MapErr<Self, F> where Self: Sized {}
        fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized {}
        fn and_then<Fut: TryFuture, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Sized {}
        async fn try_for_each<Fut: TryFuture, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error> where Self: Sized {}
        async fn try_for_each_concurrent<Fut: TryFuture, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error> where Self: Sized {}
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> where Self: Sized {}
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> where Self: Sized {}
        async fn try_fold<T, Fut: TryFuture<Ok = T>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error> where Self: Sized {}
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryFilter<Self, Fut, F> where Self: Sized {}
        fn try_filter_map<Fut: TryFuture<Ok = Option<T>>, T, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> TryFilterMap<Self, Fut, F> where Self: Sized {}
        fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self: Sized {}
        fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> where Self: Sized {}
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}
    pub mod futures_unordered {
        pub use super::FuturesUnordered;
    }
}

pub mod sink {
    pub trait Sink<Item> {
        type Error;
    }
    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn flush(&mut self) -> Result<(), Self::Error> {}
        async fn close(&mut self) -> Result<(), Self::Error> {}
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}

pub mod io {
    use std::io::Result;
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        async fn flush(&mut self) -> Result<()> {}
        async fn close(&mut self) -> Result<()> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
}

pub mod executor {
    use std::future::Future;
    pub fn block_on<F: Future>(f: F) -> F::Output {}
    pub fn block_on_stream<S>(stream: S) -> BlockingStream<S> {}
    pub struct BlockingStream<S>(S);
    pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> Self {}
        pub fn run(&mut self) {}
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
    }
    #[derive(Clone)]
    pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> Result<Self, std::io::Error> {}
        pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) {}
    }
}

pub mod channel {
    pub mod mpsc {
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub struct UnboundedSender<T>(T);
        pub struct UnboundedReceiver<T>(T);
        #[derive(Debug)]
        pub struct SendError;
        #[derive(Debug)]
        pub struct TrySendError<T>(T);
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn close_channel(&mut self) {}
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> crate::sink::Sink<T> for Sender<T> {
            type Error = SendError;
        }
        impl<T> UnboundedSender<T> {
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn close_channel(&self) {}
        }
        impl<T> Clone for UnboundedSender<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> crate::stream::Stream for Receiver<T> {
            type Item = T;
        }
        impl<T> crate::stream::Stream for UnboundedReceiver<T> {
            type Item = T;
        }
    }
    pub mod oneshot {
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        #[derive(Debug)]
        pub struct Canceled;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
        }
        impl<T> std::future::Future for Receiver<T> {
            type Output = Result<T, Canceled>;
        }
    }
}

pub mod lock {
    pub struct Mutex<T: ?Sized>(T);
    pub struct MutexGuard<T: ?Sized>(T);
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
        pub async fn lock(&self) -> MutexGuard<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> std::ops::Deref for MutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
}
