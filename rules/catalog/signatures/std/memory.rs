// std: boxes, cells, shared pointers.

pub mod boxed {
    use crate::any::Any;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub struct Box<T: ?Sized>(T);
    impl<T> Box<T> {
        pub fn new(x: T) -> Self {}
        pub fn pin(x: T) -> Pin<Box<T>> {}
    }
    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(raw: *mut T) -> Self {}
        pub fn into_raw(b: Self) -> *mut T {}
        pub fn leak(b: Self) -> &mut T {}
        pub fn into_pin(boxed: Self) -> Pin<Self> {}
    }
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
    }
    impl<T> Box<[T]> {
        pub fn into_vec(self) -> Vec<T> {}
    }
    impl<T: ?Sized> Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for Box<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> AsRef<T> for Box<T> {
        fn as_ref(&self) -> &T {}
    }
    impl<T: ?Sized> AsMut<T> for Box<T> {
        fn as_mut(&mut self) -> &mut T {}
    }
    impl<T: Clone> Clone for Box<T> {
        fn clone(&self) -> Self {}
    }
    impl<T: Default> Default for Box<T> {
        fn default() -> Self {}
    }
    impl<T> From<T> for Box<T> {
        fn from(t: T) -> Self {}
    }
    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<F: ?Sized + Future> Future for Box<F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    impl<T> FromIterator<T> for Box<[T]> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
    }
}

pub mod pin {
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::task::{Context, Poll};

    pub struct Pin<Ptr> {
        pointer: Ptr,
    }
    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn as_ref(&self) -> Pin<&Ptr::Target> {}
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {}
        pub fn set(&mut self, value: Ptr::Target) {}
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
    }
    impl<T: ?Sized> Pin<&mut T> {
        pub fn get_mut(self) -> &mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &mut T {}
    }
    impl<T: ?Sized> Pin<&T> {
        pub fn get_ref(self) -> &T {}
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = Ptr::Target;
        fn deref(&self) -> &Ptr::Target {}
    }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {
        fn deref_mut(&mut self) -> &mut Ptr::Target {}
    }
    impl<P: DerefMut> Future for Pin<P>
    where
        P::Target: Future,
    {
        type Output = <<P as Deref>::Target as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
}

pub mod rc {
    use crate::ops::Deref;

    pub struct Rc<T: ?Sized>(T);
    pub struct Weak<T: ?Sized>(T);
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_inner(this: Self) -> Option<T> {}
        pub fn unwrap_or_clone(this: Self) -> T {}
    }
    impl<T: ?Sized> Rc<T> {
        pub fn downgrade(this: &Self) -> Weak<T> {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn weak_count(this: &Self) -> usize {}
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
    }
    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Rc<T>> {}
    }
    impl<T: ?Sized> Deref for Rc<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> Clone for Rc<T> {
        fn clone(&self) -> Rc<T> {}
    }
    impl<T: ?Sized> Clone for Weak<T> {
        fn clone(&self) -> Weak<T> {}
    }
    impl<T: Default> Default for Rc<T> {
        fn default() -> Rc<T> {}
    }
    impl<T: ?Sized> AsRef<T> for Rc<T> {
        fn as_ref(&self) -> &T {}
    }
    impl<T> From<T> for Rc<T> {
        fn from(t: T) -> Self {}
    }
    impl From<&str> for Rc<str> {
        fn from(v: &str) -> Rc<str> {}
    }
}

pub mod cell {
    use crate::ops::{Deref, DerefMut};

    pub struct Cell<T: ?Sized>(T);
    pub struct RefCell<T: ?Sized>(T);
    pub struct Ref<T: ?Sized>(T);
    pub struct RefMut<T: ?Sized>(T);
    pub struct UnsafeCell<T: ?Sized>(T);
    pub struct OnceCell<T>(T);
    pub struct LazyCell<T, F = fn() -> T>(T, F);
    pub struct BorrowError;
    pub struct BorrowMutError;
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {}
        pub fn set(&self, val: T) {}
        pub fn swap(&self, other: &Self) {}
        pub fn replace(&self, val: T) -> T {}
        pub fn into_inner(self) -> T {}
        pub fn get(&self) -> T where T: Copy {}
        pub fn update(&self, f: impl FnOnce(T) -> T) where T: Copy {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn take(&self) -> T where T: Default {}
    }
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn replace(&self, t: T) -> T {}
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        pub fn swap(&self, other: &Self) {}
        pub fn take(&self) -> T where T: Default {}
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<T> {}
        pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError> {}
        pub fn borrow_mut(&self) -> RefMut<T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: ?Sized> Ref<T> {
        pub fn clone(orig: &Ref<T>) -> Ref<T> {}
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U> {}
    }
    impl<T: ?Sized> RefMut<T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U> {}
    }
    impl<T: ?Sized> Deref for Ref<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> Deref for RefMut<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: ?Sized> DerefMut for RefMut<T> {
        fn deref_mut(&mut self) -> &mut T {}
    }
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T> {}
        pub fn get(&self) -> *mut T {}
    }
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F> {}
        pub fn force(this: &LazyCell<T, F>) -> &T {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: Default> Default for RefCell<T> {
        fn default() -> RefCell<T> {}
    }
    impl<T: Default> Default for Cell<T> {
        fn default() -> Cell<T> {}
    }
    impl<T: Clone> Clone for RefCell<T> {
        fn clone(&self) -> RefCell<T> {}
    }
}

pub mod ptr {
    pub fn null<T>() -> *const T {}
    pub fn null_mut<T>() -> *mut T {}
    pub unsafe fn read<T>(src: *const T) -> T {}
    pub unsafe fn write<T>(dst: *mut T, src: T) {}
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}
    pub struct NonNull<T: ?Sized>(T);
    impl<T: ?Sized> NonNull<T> {
        pub fn new(ptr: *mut T) -> Option<Self> {}
        pub fn as_ptr(self) -> *mut T {}
        pub unsafe fn as_ref(&self) -> &T {}
        pub unsafe fn as_mut(&mut self) -> &mut T {}
    }
}

pub mod alloc {
    pub struct System;
    pub struct Layout;
    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    }
}
