//! All cores at work on one list, whose order stays.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread::{Builder, available_parallelism, scope};

/// So many at a time, so that what takes long holds up little.
const PART: usize = 16;

/// As deep as the main thread's usually is, since what is worked on may be nested.
const STACK: usize = 8 << 20;

/// What `work` makes of each item, in their order.
pub(crate) fn in_order<T: Send, U: Send>(items: Vec<T>, work: impl Fn(T) -> U + Sync) -> Vec<U> {
    let threads = available_parallelism().map_or(1, usize::from).min(items.len().div_ceil(PART));
    if threads < 2 {
        return items.into_iter().map(work).collect();
    }
    let waiting = Mutex::new(items.into_iter().enumerate());
    let worker = || {
        let mut done = Vec::new();
        loop {
            let part: Vec<(usize, T)> =
                waiting.lock().unwrap_or_else(PoisonError::into_inner).by_ref().take(PART).collect();
            if part.is_empty() {
                return done;
            }
            done.extend(part.into_iter().map(|(place, item)| (place, work(item))));
        }
    };
    let mut done = scope(|scope| {
        let helpers = (1..threads).filter_map(|_| Builder::new().stack_size(STACK).spawn_scoped(scope, worker).ok());
        let helpers: Vec<_> = helpers.collect();
        let mut done = worker();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, made)| made).collect()
}
