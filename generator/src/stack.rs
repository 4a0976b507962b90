//! Documents nest and refer as deep as they like, and canonicalising follows them on the stack.

use std::sync::atomic::{AtomicUsize, Ordering};

const STACK: usize = 1 << 29;

/// Does `work` where the stack is deep; where it is when there can be no such place.
pub(crate) fn deep<T: Send>(work: impl Fn() -> T + Sync) -> T {
    std::thread::scope(|scope| match builder().spawn_scoped(scope, &work) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        Err(_) => work(),
    })
}

/// A thread with such a stack.
fn builder() -> std::thread::Builder {
    std::thread::Builder::new().stack_size(STACK)
}

/// So many items are one task.
const TOGETHER: usize = 1024;

/// What comes of each item, in their order; as many at once as there are cores.
pub(crate) fn each_at_once<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let tasks: Vec<&[T]> = items.chunks(TOGETHER).collect();
    at_once(&tasks, |items| items.iter().map(&work).collect::<Vec<R>>()).into_iter().flatten().collect()
}

/// What comes of each task, in their order; as many at once as there are cores.
pub(crate) fn at_once<T: Sync, R: Send>(tasks: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let some = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(index) else { return done };
            done.push((index, work(task)));
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut done = std::thread::scope(|scope| {
        let helpers = (1..cores.min(tasks.len())).filter_map(|_| builder().spawn_scoped(scope, some).ok());
        let helpers: Vec<_> = helpers.collect();
        let mut done = some();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, done)| done).collect()
}
