//! Ordered parallel map over a stream, with bounded memory.
//!
//! Hand-written because `rayon` keeps the order only of inputs whose length it knows, and `pariter` limits the items in progress
//! by their number, not by the bytes they hold, and hands over one at a time.

use std::collections::{BTreeMap, VecDeque};
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::{Builder, available_parallelism, scope};

/// Size at which a batch is complete, in bytes and in items: large enough that handing it over is cheap, small enough that all
/// threads have work.
const MAX_BATCH: (usize, usize) = (64 << 10, 128);

/// Number of items of the first batch. Each further batch has twice as many, so that few items are spread over all threads,
/// too.
const FIRST_BATCH: usize = 16;

/// Bytes and batches in progress at which reading pauses.
const MAX_IN_PROGRESS: (usize, usize) = (4 << 20, 64);

/// Stack size of the threads, in bytes: that of a main thread, because the items may be deeply nested.
const STACK_SIZE: usize = 8 << 20;

/// Calls `each` with the result of `work` on each item, in the order of the items, until `each` returns an error. The calling
/// thread reads `items` and runs `each`; `size` returns the number of bytes that an item holds.
pub(crate) fn map_in_order<T: Send, U: Send, E>(
    items: impl Iterator<Item = T>,
    size: impl Fn(&T) -> usize,
    work: impl Fn(T) -> U + Sync,
    mut each: impl FnMut(U) -> Result<(), E>,
) -> Result<(), E> {
    let mut items = items.fuse();
    let mut most = FIRST_BATCH;
    let mut batches = iter::from_fn(|| {
        let batch = next_batch(&mut items, &size, most);
        most = MAX_BATCH.1.min(2 * most);
        batch
    });
    let Some(first) = batches.next() else { return Ok(()) };
    let Some(second) = batches.next() else { return first.items.into_iter().map(work).try_for_each(each) };
    let mut batches = [first, second].into_iter().chain(batches);

    let (send_work, received_work) = mpsc::channel::<(usize, Vec<T>)>();
    let (send_done, received_done) = mpsc::channel();
    let received_work = Mutex::new(received_work);
    let worker = |send_done: mpsc::Sender<_>| {
        let next = || received_work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        while let Ok((place, items)) = next() {
            let results = catch_unwind(AssertUnwindSafe(|| items.into_iter().map(&work).collect::<Vec<U>>()));
            if send_done.send((place, results)).is_err() {
                break;
            }
        }
    };
    scope(|scope| {
        // Moved into the scope, so that they are dropped at its end, which ends the workers.
        let (send_work, send_done, received_done) = (send_work, send_done, received_done);
        let workers = (0..available_parallelism().map_or(1, usize::from)).filter(|_| {
            let send_done = send_done.clone();
            Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, || worker(send_done)).is_ok()
        });
        let workers = workers.count();
        drop(send_done);
        if workers == 0 {
            return batches.flat_map(|batch| batch.items).map(&work).try_for_each(each);
        }
        let mut done = BTreeMap::new();
        let mut in_progress: VecDeque<usize> = VecDeque::new();
        let mut next = 0;
        loop {
            while in_progress.len() < MAX_IN_PROGRESS.1 && in_progress.iter().sum::<usize>() < MAX_IN_PROGRESS.0 {
                let Some(batch) = batches.next() else { break };
                let place = next + in_progress.len();
                in_progress.push_back(batch.bytes);
                send_work.send((place, batch.items)).expect("the receiver outlives the workers");
            }
            if in_progress.is_empty() {
                return Ok(());
            }
            while !done.contains_key(&next) {
                let (place, batch) = received_done.recv().expect("every batch that was sent is returned");
                done.insert(place, batch);
            }
            for result in
                done.remove(&next).into_iter().flat_map(|batch| batch.unwrap_or_else(|panic| resume_unwind(panic)))
            {
                each(result)?;
            }
            in_progress.pop_front();
            next += 1;
        }
    })
}

/// Items that are worked on together.
struct Batch<T> {
    items: Vec<T>,
    bytes: usize,
}

/// Returns the next items, at most `most` of them; `None` when there are none.
fn next_batch<T>(items: &mut impl Iterator<Item = T>, size: impl Fn(&T) -> usize, most: usize) -> Option<Batch<T>> {
    let mut batch = Batch { items: Vec::new(), bytes: 0 };
    while batch.bytes < MAX_BATCH.0 && batch.items.len() < most {
        let Some(item) = items.next() else { break };
        batch.bytes += size(&item);
        batch.items.push(item);
    }
    (!batch.items.is_empty()).then_some(batch)
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread::sleep;
    use std::time::Duration;

    use super::{MAX_BATCH, MAX_IN_PROGRESS, map_in_order};

    /// Checks a run over items of this size, of which one in a hundred is slow.
    fn check(count: usize, bytes: usize) {
        let (read, held, most) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        let items = (0..count).inspect(|_| {
            read.fetch_add(1, Ordering::Relaxed);
            most.fetch_max(held.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        });
        let work = |item: usize| {
            if item.is_multiple_of(100) {
                sleep(Duration::from_millis(2));
            }
            item
        };
        let mut results = Vec::new();
        let ended = map_in_order(
            items,
            |_| bytes,
            work,
            |item| {
                held.fetch_sub(1, Ordering::Relaxed);
                results.push(item);
                Ok::<(), ()>(())
            },
        );
        assert_eq!(ended, Ok(()));
        assert!(results.into_iter().eq(0..count), "{count} of {bytes}");
        assert_eq!(read.into_inner(), count);
        let in_batch = MAX_BATCH.1.min(MAX_BATCH.0.div_ceil(bytes.max(1)));
        let batches = MAX_IN_PROGRESS.1.min(MAX_IN_PROGRESS.0.div_ceil((in_batch * bytes).max(1)));
        // The second batch is read before the limit applies, to see whether there is more than one.
        assert!(most.into_inner() <= (batches + 1) * in_batch, "{count} of {bytes}");
    }

    #[test]
    fn keeps_the_order_and_bounds_memory() {
        for (count, bytes) in
            [(0, 9), (1, 9), (64, 9), (65, 9), (9000, 0), (9000, 1 << 10), (300, 1 << 20), (5, 9 << 20)]
        {
            check(count, bytes);
        }
    }

    #[test]
    fn stops_at_an_error() {
        let mut results = 0;
        let ended = map_in_order(
            0..,
            |_| 1,
            |item| item,
            |item| {
                results += 1;
                if item == 1000 { Err(item) } else { Ok(()) }
            },
        );
        assert_eq!((ended, results), (Err(1000), 1001));
    }

    #[test]
    fn propagates_a_panic() {
        let all = || map_in_order(0..1000, |_| 1 << 10, |item| assert_ne!(item, 500, "here"), |()| Ok::<(), ()>(()));
        assert!(catch_unwind(all).is_err());
    }
}
