//! The modules of a crate: the file of each, the names it defines, and the names it brings in.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Item, ItemUse, UseTree};

/// The path of a module or an item from the root of the crate.
pub(super) type Path = Vec<String>;

/// A module, in a file of its own or inline.
pub(super) struct Module {
    pub(super) file: String,
    /// Its items but for modules and those for tests.
    pub(super) items: Vec<Item>,
    children: BTreeSet<String>,
    defined: BTreeSet<String>,
    /// The names that `use` declarations bring in, with the paths that they stand for; `*` is a glob.
    brought_in: Vec<(String, Path)>,
}

/// The modules of a crate, by their paths.
pub(super) struct Modules(BTreeMap<Path, Module>);

impl Modules {
    /// Parses the files of a crate, from `lib.rs` along its `mod` declarations.
    pub(super) fn parse(sources: &BTreeMap<String, String>) -> Self {
        let mut modules = Self(BTreeMap::new());
        modules.add_file(sources, Vec::new(), "lib.rs".to_owned());
        let paths: Vec<Path> = modules.0.keys().cloned().collect();
        for path in paths {
            let uses: Vec<&ItemUse> = modules.0[&path].items.iter().filter_map(as_use).collect();
            let leaves: Vec<_> = uses.into_iter().flat_map(|item| leaves(&item.tree)).collect();
            let resolved = leaves.into_iter().filter_map(|(name, leaf)| Some((name, modules.absolute(&path, &leaf)?)));
            let resolved: Vec<_> = resolved.collect();
            modules.0.get_mut(&path).expect("it is one of them").brought_in = resolved;
        }
        modules
    }

    fn add_file(&mut self, sources: &BTreeMap<String, String>, path: Path, file: String) {
        let text = sources.get(&file).unwrap_or_else(|| panic!("there is no {file}"));
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.add(sources, path, file, parsed.items);
    }

    fn add(&mut self, sources: &BTreeMap<String, String>, path: Path, file: String, items: Vec<Item>) {
        let (mut children, mut defined, mut others) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for item in items.into_iter().filter(|item| !is_for_tests(attributes(item))) {
            defined.extend(name(&item));
            let Item::Mod(module) = item else {
                others.push(item);
                continue;
            };
            let child = module.ident.to_string();
            let below = [&path[..], std::slice::from_ref(&child)].concat();
            if let Some((_, items)) = module.content {
                self.add(sources, below, file.clone(), items);
            } else {
                let plain = format!("{}.rs", below.join("/"));
                let is_plain = sources.contains_key(&plain);
                let file = if is_plain { plain } else { format!("{}/mod.rs", below.join("/")) };
                self.add_file(sources, below, file);
            }
            children.insert(child);
        }
        self.0.insert(path, Module { file, items: others, children, defined, brought_in: Vec::new() });
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Path, &Module)> {
        self.0.iter()
    }

    /// Returns the path from the root that `path` stands for inside a module; none if it is one of another crate, or starts
    /// with a name that a `use` declaration brought in.
    pub(super) fn absolute(&self, module: &Path, path: &[String]) -> Option<Path> {
        let mut start = module.clone();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => {
                start.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|segment| segment == "super") {
                    start.pop()?;
                    rest = &rest[1..];
                }
            }
            child if self.0.get(module)?.children.contains(child) => {}
            _ => return None,
        }
        start.extend_from_slice(rest);
        Some(start)
    }

    /// Returns the file that defines the item of a path, and the item's name, following re-exports.
    pub(super) fn definition(&self, path: &Path) -> Option<(&str, String)> {
        self.definition_within(path, 0)
    }

    fn definition_within(&self, path: &Path, depth: usize) -> Option<(&str, String)> {
        const MAX_DEPTH: usize = 16;
        let length = (0..=path.len()).rev().find(|length| self.0.contains_key(&path[..*length]))?;
        let (module, rest) = (&self.0[&path[..length]], &path[length..]);
        let Some(name) = rest.first() else {
            // The module itself.
            return Some((&module.file, path.last().cloned().unwrap_or_else(|| "crate".to_owned())));
        };
        if module.defined.contains(name) || depth == MAX_DEPTH {
            return Some((&module.file, name.clone()));
        }
        let named = module.brought_in.iter().find(|(known, _)| known == name);
        if let Some((_, target)) = named {
            let target = [&target[..], &rest[1..]].concat();
            return self.definition_within(&target, depth + 1);
        }
        let globs = module.brought_in.iter().filter(|(known, _)| known == "*" && name != "*");
        let found = globs.filter_map(|(_, target)| {
            let target = [&target[..target.len() - 1], rest].concat();
            self.definition_within(&target, depth + 1).filter(|(file, name)| self.defines(file, name))
        });
        found.into_iter().next().or_else(|| Some((&module.file, name.clone())))
    }

    fn defines(&self, file: &str, name: &str) -> bool {
        self.0.values().any(|module| module.file == file && module.defined.contains(name))
    }
}

/// Returns the paths of a `use` declaration, each with the name that it brings in.
pub(super) fn leaves(tree: &UseTree) -> Vec<(String, Path)> {
    match tree {
        UseTree::Path(path) => {
            let below = leaves(&path.tree).into_iter();
            let segment = path.ident.to_string();
            let whole = below.map(|(name, leaf)| {
                // `a::{self}` brings in `a`.
                let name = if name == "self" { segment.clone() } else { name };
                let leaf = if leaf == ["self"] { Vec::new() } else { leaf };
                (name, [vec![segment.clone()], leaf].concat())
            });
            whole.collect()
        }
        UseTree::Name(name) => vec![(name.ident.to_string(), vec![name.ident.to_string()])],
        UseTree::Rename(rename) => vec![(rename.rename.to_string(), vec![rename.ident.to_string()])],
        UseTree::Glob(_) => vec![("*".to_owned(), vec!["*".to_owned()])],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

fn as_use(item: &Item) -> Option<&ItemUse> {
    if let Item::Use(item) = item { Some(item) } else { None }
}

/// Checks whether an item is compiled for tests only.
pub(super) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let condition = attribute.meta.require_list().ok().filter(|list| list.path.is_ident("cfg"));
        condition.is_some_and(|condition| {
            let condition = condition.tokens.to_string();
            condition == "test" || condition.starts_with("all (test")
        })
    })
}

/// Returns the attributes of an item.
pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns the name that an item defines.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
