//! All cores at work on one stream, whose order stays.

use std::collections::{BTreeMap, VecDeque};
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::{Builder, available_parallelism, scope};

/// So many bytes, or items, are handed over at once: enough that handing over costs nothing, and so little that all have
/// something to do.
const PART: (usize, usize) = (64 << 10, 128);

/// So many items the first part has, and each one after it twice as many: of few, too, all cores have some.
const FIRST: usize = 16;

/// While so many bytes are held, or so many parts, no more is read.
const HELD: (usize, usize) = (4 << 20, 64);

/// As deep as the main thread's usually is, since what is worked on may be nested.
const STACK: usize = 8 << 20;

/// Gives what `work` makes of each item to `each`, in their order, until that has an error. This thread reads `items` and runs
/// `each`; `size` says how many bytes an item holds.
pub(crate) fn in_order<T: Send, U: Send, E>(
    items: impl Iterator<Item = T>,
    size: impl Fn(&T) -> usize,
    work: impl Fn(T) -> U + Sync,
    mut each: impl FnMut(U) -> Result<(), E>,
) -> Result<(), E> {
    let mut items = items.fuse();
    let mut most = FIRST;
    let mut parts = iter::from_fn(|| {
        let part = part(&mut items, &size, most);
        most = PART.1.min(2 * most);
        part
    });
    let Some(first) = parts.next() else { return Ok(()) };
    let Some(second) = parts.next() else { return first.items.into_iter().map(work).try_for_each(each) };
    let mut parts = [first, second].into_iter().chain(parts);

    let (hand_out, handed_out) = mpsc::channel::<(usize, Vec<T>)>();
    let (hand_in, handed_in) = mpsc::channel();
    let handed_out = Mutex::new(handed_out);
    let worker = |hand_in: mpsc::Sender<_>| {
        let next = || handed_out.lock().unwrap_or_else(PoisonError::into_inner).recv();
        while let Ok((place, items)) = next() {
            let made = catch_unwind(AssertUnwindSafe(|| items.into_iter().map(&work).collect::<Vec<U>>()));
            if hand_in.send((place, made)).is_err() {
                break;
            }
        }
    };
    scope(|scope| {
        // They end with this, and with them the workers, whatever was handed out.
        let (hand_out, hand_in, handed_in) = (hand_out, hand_in, handed_in);
        let workers = (0..available_parallelism().map_or(1, usize::from)).filter(|_| {
            let hand_in = hand_in.clone();
            Builder::new().stack_size(STACK).spawn_scoped(scope, || worker(hand_in)).is_ok()
        });
        let workers = workers.count();
        drop(hand_in);
        if workers == 0 {
            return parts.flat_map(|part| part.items).map(&work).try_for_each(each);
        }
        let mut made = BTreeMap::new();
        let mut held: VecDeque<usize> = VecDeque::new();
        let mut next = 0;
        loop {
            while held.len() < HELD.1 && held.iter().sum::<usize>() < HELD.0 {
                let Some(part) = parts.next() else { break };
                let place = next + held.len();
                held.push_back(part.bytes);
                hand_out.send((place, part.items)).expect("the receiver outlives the workers");
            }
            if held.is_empty() {
                return Ok(());
            }
            while !made.contains_key(&next) {
                let (place, part) = handed_in.recv().expect("every part that was handed out is handed in");
                made.insert(place, part);
            }
            for made in
                made.remove(&next).into_iter().flat_map(|part| part.unwrap_or_else(|panic| resume_unwind(panic)))
            {
                each(made)?;
            }
            held.pop_front();
            next += 1;
        }
    })
}

struct Part<T> {
    items: Vec<T>,
    bytes: usize,
}

/// The next items, no more than `most` and at least one unless there are none.
fn part<T>(items: &mut impl Iterator<Item = T>, size: impl Fn(&T) -> usize, most: usize) -> Option<Part<T>> {
    let mut part = Part { items: Vec::new(), bytes: 0 };
    while part.bytes < PART.0 && part.items.len() < most {
        let Some(item) = items.next() else { break };
        part.bytes += size(&item);
        part.items.push(item);
    }
    (!part.items.is_empty()).then_some(part)
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread::sleep;
    use std::time::Duration;

    use super::{HELD, PART, in_order};

    /// Every item as big as said; the first of each hundred takes its time.
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
        let mut given = Vec::new();
        let ended = in_order(
            items,
            |_| bytes,
            work,
            |item| {
                held.fetch_sub(1, Ordering::Relaxed);
                given.push(item);
                Ok::<(), ()>(())
            },
        );
        assert_eq!(ended, Ok(()));
        assert!(given.into_iter().eq(0..count), "{count} of {bytes}");
        assert_eq!(read.into_inner(), count);
        let in_part = PART.1.min(PART.0.div_ceil(bytes.max(1)));
        let parts = HELD.1.min(HELD.0.div_ceil((in_part * bytes).max(1)));
        // The second part is read before it is known that there is more than one.
        assert!(most.into_inner() <= (parts + 1) * in_part, "{count} of {bytes}");
    }

    #[test]
    fn the_order_stays_and_little_is_held() {
        for (count, bytes) in
            [(0, 9), (1, 9), (64, 9), (65, 9), (9000, 0), (9000, 1 << 10), (300, 1 << 20), (5, 9 << 20)]
        {
            check(count, bytes);
        }
    }

    #[test]
    fn an_error_ends_it() {
        let mut given = 0;
        let ended = in_order(
            0..,
            |_| 1,
            |item| item,
            |item| {
                given += 1;
                if item == 1000 { Err(item) } else { Ok(()) }
            },
        );
        assert_eq!((ended, given), (Err(1000), 1001));
    }

    #[test]
    fn a_panic_is_handed_on() {
        let all = || in_order(0..1000, |_| 1 << 10, |item| assert_ne!(item, 500, "here"), |()| Ok::<(), ()>(()));
        assert!(catch_unwind(all).is_err());
    }
}
