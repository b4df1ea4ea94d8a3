//! `use` trees, flattened to single imports.

use super::Lower;
use crate::facts::{Import, ImportBinding, TextRange};
use crate::name::Name;
use syn::UseTree;

impl Lower<'_> {
    pub(super) fn imports(&mut self, item: &syn::ItemUse) -> Vec<Import> {
        let mut imports = Vec::new();
        self.tree(&item.tree, item.leading_colon.is_some(), &mut Vec::new(), &mut imports);
        imports
    }

    fn tree(&mut self, tree: &UseTree, leading_colon: bool, prefix: &mut Vec<Name>, out: &mut Vec<Import>) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(self.name(&path.ident));
                self.tree(&path.tree, leading_colon, prefix, out);
                prefix.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(item, leading_colon, prefix, out)),
            UseTree::Glob(glob) => {
                let range = self.range(glob.star_token.span);
                out.push(Import { path: prefix.as_slice().into(), leading_colon, binding: ImportBinding::Glob, range });
            }
            UseTree::Name(leaf) => {
                let range = self.range(leaf.ident.span());
                let path = self.leaf(&leaf.ident, prefix);
                if let Some(&last) = path.last() {
                    out.push(Import { path: path.into(), leading_colon, binding: ImportBinding::Name(last), range });
                }
            }
            UseTree::Rename(leaf) => {
                let range = TextRange::between(self.places.start(leaf.ident.span()), self.places.end(leaf.rename.span()));
                let binding = match self.name(&leaf.rename) {
                    name if name == "_" => ImportBinding::Anonymous,
                    name => ImportBinding::Name(name),
                };
                out.push(Import { path: self.leaf(&leaf.ident, prefix).into(), leading_colon, binding, range });
            }
        }
    }

    /// The full path of a leaf: `self` in a group is the group's own path.
    fn leaf(&mut self, ident: &proc_macro2::Ident, prefix: &[Name]) -> Vec<Name> {
        let mut path = prefix.to_vec();
        if prefix.is_empty() || ident != "self" {
            path.push(self.name(ident));
        }
        path
    }
}
