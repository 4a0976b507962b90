//! Documents nest and refer as deep as they like, and canonicalising follows them on the stack.

const STACK: usize = 1 << 29;

/// Does `work` where the stack is deep; where it is when there can be no such place.
pub(crate) fn deep<T: Send>(work: impl Fn() -> T + Sync) -> T {
    std::thread::scope(|scope| match builder().spawn_scoped(scope, &work) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        Err(_) => work(),
    })
}

/// A thread with such a stack.
pub(crate) fn builder() -> std::thread::Builder {
    std::thread::Builder::new().stack_size(STACK)
}

/// Does both, at once where there can be another thread.
pub(crate) fn beside<A: Send, B>(one: impl Fn() -> A + Sync, other: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| match builder().spawn_scoped(scope, &one) {
        Ok(thread) => {
            let other = other();
            (thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
        }
        Err(_) => (one(), other()),
    })
}
