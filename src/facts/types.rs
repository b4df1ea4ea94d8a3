//! Types, paths, generics and signatures as written.

use super::TextRange;
use super::kept::bounded;
use crate::name::Name;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

/// A path as written: `::a::b::<T>::c`, or `<T as Trait>::c`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathExpr {
    /// `<T as Trait>::`: the type, and the number of leading segments that spell the trait (0 for `<T>::x`).
    pub qself: Option<Box<QSelf>>,
    /// Starts with `::`.
    pub leading_colon: bool,
    /// At least one segment.
    pub segments: Segments,
    /// Where.
    #[serde(skip)]
    pub range: TextRange,
}

/// The `<T as Trait>` in front of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QSelf {
    /// The type.
    pub ty: TypeExpr,
    /// How many leading segments of the path name the trait; 0 without `as`.
    pub trait_len: usize,
}

/// The segments of a path. Most paths in signatures have one: it costs no allocation.
pub type Segments = SmallVec<[Segment; 1]>;

/// One segment of a path with its generic arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// The identifier.
    pub name: Name,
    /// What stands in its brackets; `None` when that is nothing. Few segments have arguments, and there are very many segments.
    given: Option<Box<GenericArgs>>,
}

/// The generic arguments of a segment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Type arguments in order (lifetimes left out; a const argument is [`TypeExpr::Infer`]).
    pub types: Vec<TypeExpr>,
    /// Associated types given by name: `Iterator<Item = T>`.
    pub assoc: Vec<(Name, TypeExpr)>,
    /// `Fn(A, B) -> R`: `types` are the inputs and this is the output.
    pub output: Option<Box<TypeExpr>>,
}

impl Segment {
    /// A segment with arguments.
    pub fn new(name: Name, args: GenericArgs) -> Self {
        let given = args != GenericArgs::default();
        Self { name, given: given.then(|| Box::new(args)) }
    }

    /// A segment without arguments.
    pub fn plain(name: Name) -> Self {
        Self { name, given: None }
    }

    /// Whether it has no arguments.
    pub fn is_plain(&self) -> bool {
        self.given.is_none()
    }

    /// Type arguments in order.
    pub fn args(&self) -> &[TypeExpr] {
        self.given.as_ref().map_or(&[], |given| &given.types)
    }

    /// Associated types given by name.
    pub fn assoc(&self) -> &[(Name, TypeExpr)] {
        self.given.as_ref().map_or(&[], |given| &given.assoc)
    }

    /// The output of `Fn(A, B) -> R`.
    pub fn output(&self) -> Option<&TypeExpr> {
        self.given.as_ref()?.output.as_deref()
    }
}

impl PathExpr {
    /// The path of one bare identifier.
    pub fn of_name(name: Name, range: TextRange) -> Self {
        Self { qself: None, leading_colon: false, segments: smallvec::smallvec![Segment::plain(name)], range }
    }

    /// The path of one bare identifier, if it is that.
    pub fn as_ident(&self) -> Option<Name> {
        match &*self.segments {
            [only] if self.qself.is_none() && !self.leading_colon && only.output().is_none() => Some(only.name),
            _ => None,
        }
    }

    /// The last segment.
    pub fn last(&self) -> &Segment {
        self.segments.last().expect("a path has at least one segment")
    }

    /// The path as one name, without what stands in brackets.
    pub fn joined(&self) -> Name {
        match &*self.segments {
            [only] => only.name,
            all => Name::new(&all.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::")),
        }
    }

    /// The identifiers of all segments.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = Name> + ExactSizeIterator + '_ {
        self.segments.iter().map(|segment| segment.name)
    }
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TypeExpr {
    /// A named type, `Self`, a type parameter, or a projection.
    Path(#[serde(deserialize_with = "bounded")] PathExpr),
    /// `&T`, `&mut T`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// What is borrowed.
        #[serde(deserialize_with = "bounded")]
        inner: Box<TypeExpr>,
    },
    /// `*const T`, `*mut T`.
    Pointer(#[serde(deserialize_with = "bounded")] Box<TypeExpr>),
    /// `[T]`.
    Slice(#[serde(deserialize_with = "bounded")] Box<TypeExpr>),
    /// `[T; N]`.
    Array(#[serde(deserialize_with = "bounded")] Box<TypeExpr>),
    /// `(A, B)`; the unit type is the empty tuple.
    Tuple(#[serde(deserialize_with = "bounded")] Vec<TypeExpr>),
    /// `dyn A + B`.
    Dyn(#[serde(deserialize_with = "bounded")] Vec<PathExpr>),
    /// `impl A + B`.
    Impl(#[serde(deserialize_with = "bounded")] Vec<PathExpr>),
    /// `fn(A) -> R`.
    Function {
        /// Inputs.
        #[serde(deserialize_with = "bounded")]
        params: Vec<TypeExpr>,
        /// Output.
        #[serde(deserialize_with = "bounded")]
        output: Box<TypeExpr>,
    },
    /// `!`.
    Never,
    /// `_`, and every form that says nothing about a type (macros, const arguments).
    Infer,
}

impl TypeExpr {
    /// `&mut T`.
    pub fn is_mutable_ref(&self) -> bool {
        matches!(self, TypeExpr::Ref { mutable: true, .. })
    }

    /// The unit type.
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }
}

/// Generic parameters with all their bounds, `where` clauses merged in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generics {
    /// Type parameters in order, const parameters included (their place matters to arguments), lifetimes left out.
    pub params: Box<[GenericParam]>,
    /// Bounds whose left side is more than a parameter of this item: `T::Item: Send`, `Vec<T>: Debug`.
    pub bounds: Box<[(TypeExpr, Vec<PathExpr>)]>,
}

/// One generic parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Traits it must implement, from the declaration and from `where`.
    pub bounds: Vec<PathExpr>,
    /// Its default.
    pub default: Option<TypeExpr>,
}

/// How a method takes `self`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Receiver {
    /// `self`, `mut self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: Arc<Self>` and the like.
    Typed(Box<TypeExpr>),
}

/// The signature of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    /// `async fn`.
    pub is_async: bool,
    /// Generic parameters of the function itself.
    pub generics: Generics,
    /// `self`, if it is a method.
    pub receiver: Option<Receiver>,
    /// Parameters, `self` left out.
    pub params: Box<[Param]>,
    /// Return type as written; unit when absent.
    pub output: TypeExpr,
}

/// One parameter of a signature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// Its name, when its pattern is a plain binding. Full patterns stand in the [`super::Body`].
    pub name: Option<Name>,
    /// Its type.
    pub ty: TypeExpr,
}
