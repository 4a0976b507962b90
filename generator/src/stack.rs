//! Threads with large stacks: documents nest as deep as they like, and canonicalising follows them on the stack.

use std::sync::LazyLock;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Address space for each thread; memory is used only as far as the stack grows.
const STACK_BYTES: usize = 1 << 29;

/// The number of items in one task of [`par_map_items`].
const ITEMS_PER_TASK: usize = 1024;

/// A thread for each core; absent where the system cannot start them, and then the calling thread does the work.
static POOL: LazyLock<Option<ThreadPool>> =
    LazyLock::new(|| ThreadPoolBuilder::new().stack_size(STACK_BYTES).build().ok());

/// Calls `work` on a thread with a large stack.
pub(crate) fn with_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match POOL.as_ref() {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Maps each task, on as many threads as there are cores; returns the results in the order of the tasks.
pub(crate) fn par_map<T: Sync, R: Send>(tasks: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    match POOL.as_ref() {
        Some(pool) => pool.install(|| tasks.par_iter().with_max_len(1).map(&work).collect()),
        None => tasks.iter().map(work).collect(),
    }
}

/// Maps each of many small items, many of them in one task; returns the results in the order of the items.
pub(crate) fn par_map_items<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    let tasks: Vec<&[T]> = items.chunks(ITEMS_PER_TASK).collect();
    par_map(&tasks, |items| items.iter().map(&work).collect::<Vec<R>>()).into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{par_map, par_map_items, with_large_stack};

    #[test]
    fn results_are_in_order_and_stacks_are_large() {
        fn depth(left: usize) -> usize {
            let padding = std::hint::black_box([left; 64]);
            if left == 0 { 0 } else { depth(left - 1) + padding[0].min(1) }
        }
        let items: Vec<usize> = (0..5000).collect();
        assert_eq!(par_map_items(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        // More than any default stack holds, on this thread and on the others.
        assert_eq!(with_large_stack(|| depth(100_000)), 100_000);
        assert_eq!(par_map(&[100_000, 99_999], |left| depth(*left)), [100_000, 99_999]);
    }
}
