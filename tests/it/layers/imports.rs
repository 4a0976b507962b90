//! Which file imports which names from which other file: by `use` declarations, and by paths in code and macros.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{ImplItemFn, Item, ItemUse, Macro, Visibility};

use super::modules::{Modules, Path, attributes, is_for_tests, leaves};

/// The names that one file imports from another.
pub(super) type Import = BTreeSet<String>;

/// Returns the imports between the files of a crate, by importing and imported file.
pub(super) fn imports(modules: &Modules) -> BTreeMap<(String, String), Import> {
    let mut found = BTreeMap::new();
    for (path, module) in modules.iter() {
        let mut visitor = Visitor { modules, module: path, file: &module.file, found: &mut found };
        module.items.iter().for_each(|item| visitor.visit_item(item));
    }
    found
}

struct Visitor<'a> {
    modules: &'a Modules,
    module: &'a Path,
    file: &'a str,
    found: &'a mut BTreeMap<(String, String), Import>,
}

impl Visitor<'_> {
    fn add(&mut self, path: &[String]) {
        let Some(path) = self.modules.absolute(self.module, path) else { return };
        let Some((file, name)) = self.modules.definition(&path) else { return };
        if file != self.file {
            self.found.entry((self.file.to_owned(), file.to_owned())).or_default().insert(name);
        }
    }

    /// Adds the paths that stand in the arguments of a macro.
    fn add_tokens(&mut self, tokens: &TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens.clone() {
            match &token {
                TokenTree::Ident(ident) if colons == 2 && !path.is_empty() => path.push(ident.to_string()),
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() && colons < 2 => {
                    colons += 1;
                    continue;
                }
                _ => {
                    self.add_code_path(&std::mem::take(&mut path));
                    if let TokenTree::Ident(ident) = &token {
                        path = vec![ident.to_string()];
                    }
                }
            }
            colons = 0;
            if let TokenTree::Group(group) = &token {
                self.add_tokens(&group.stream());
            }
        }
        self.add_code_path(&path);
    }

    /// Adds a path of code; one segment alone is a local name.
    fn add_code_path(&mut self, path: &[String]) {
        if path.len() > 1 {
            self.add(path);
        }
    }
}

impl Visit<'_> for Visitor<'_> {
    fn visit_item(&mut self, item: &Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &ImplItemFn) {
        if !is_for_tests(&item.attrs) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    /// `pub(super)` is no import.
    fn visit_visibility(&mut self, _: &Visibility) {}

    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_re_export = !matches!(item.vis, Visibility::Inherited);
        for (_, path) in leaves(&item.tree) {
            let absolute = self.modules.absolute(self.module, &path);
            let is_below = absolute.is_some_and(|path| path.len() > self.module.len() && path.starts_with(self.module));
            if !(is_re_export && is_below) {
                self.add(&path);
            }
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let segments: Path = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if path.leading_colon.is_none() {
            self.add_code_path(&segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invocation: &Macro) {
        self.visit_path(&invocation.path);
        self.add_tokens(&invocation.tokens);
    }
}
