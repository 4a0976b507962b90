//! Keys that the contract does not name are values too: in a pointer they are shown as `*`.

use vistoria_schemas::pointer::Pointer;

use super::applied::{Here, item, property, spread};
use crate::Settings;
use crate::identify::Identified;

/// `pointer` as it may be shown. Without a contract every key is masked; positions in lists never are.
pub fn mask(pointer: &Pointer, identified: Option<&Identified<'_>>, settings: &Settings) -> Pointer {
    if settings.show_values {
        return pointer.clone();
    }
    let Some(Identified { contract, event, .. }) = identified else {
        let hidden = |token: &String| if Pointer::index(token).is_some() { token.clone() } else { "*".to_owned() };
        return pointer.tokens().iter().map(hidden).collect();
    };
    let mut here = vec![Here::of_definition(contract, &event.schema)];
    let mut shown = Vec::new();
    for token in pointer.tokens() {
        let schemas: Vec<Here<'_>> = here.iter().flat_map(|here| spread(contract, here, None)).collect();
        let (inner, named) = property(&schemas, token);
        let index = Pointer::index(token);
        here = match index {
            Some(index) if !named => {
                let items = item(&schemas, index);
                if items.is_empty() { inner } else { items }
            }
            _ => inner,
        };
        // A number may be a key of an object as well; then it is masked unless named, or a position in a list.
        shown.push(if named || index.is_some() { token.clone() } else { "*".to_owned() });
    }
    shown.into_iter().collect()
}
