//! What std would bring: an allocator, and what happens on a panic.
//!
//! Every call is a request and an answer, and nothing outlives the answer. So memory is handed out one piece behind the
//! other, never given back piece by piece, and all of it is taken back when the next request begins: no lists of free
//! pieces, nothing to run down, and no code for giving back, which would be a fifth of the module.

use core::{
    alloc::{GlobalAlloc, Layout},
    arch::wasm32::{memory_grow, memory_size, unreachable},
    ptr::null_mut,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

const PAGE_BYTES: usize = 64 * 1024;

/// The one allocator.
#[global_allocator]
static ARENA: Arena = Arena {
    start: AtomicUsize::new(0),
    next: AtomicUsize::new(0),
};

/// Addresses in the module's memory. The module has one thread, so the atomics are plain numbers.
struct Arena {
    /// Where the first piece lies: behind everything the linker laid out. 0 before the first one.
    start: AtomicUsize,
    /// Where the next piece may lie.
    next: AtomicUsize,
}

/// Takes back every piece.
///
/// # Safety
/// Nothing that was allocated before may be used afterwards.
#[allow(unsafe_code, reason = "the caller must promise what no type can")]
pub(crate) unsafe fn take_back_everything() {
    ARENA.next.store(ARENA.start.load(Relaxed), Relaxed);
}

// SAFETY: A piece starts at or behind `next`, is aligned as asked, ends within the memory that was grown for it, and
// `next` is moved behind it, so that no two pieces overlap until everything is taken back.
#[allow(unsafe_code, reason = "an allocator cannot be written without")]
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.start.load(Relaxed) == 0 {
            let end = memory_size::<0>() * PAGE_BYTES;
            self.start.store(end, Relaxed);
            self.next.store(end, Relaxed);
        }
        let at = self.next.load(Relaxed).next_multiple_of(layout.align());
        if self.reach(at.saturating_add(layout.size())) {
            at as *mut u8
        } else {
            null_mut()
        }
    }

    #[inline]
    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    /// The last piece grows where it is; texts are mostly written into the last piece.
    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
        let is_last = piece as usize + layout.size() == self.next.load(Relaxed);
        if is_last && self.reach((piece as usize).saturating_add(bytes)) {
            return piece;
        }
        if bytes <= layout.size() {
            return piece;
        }
        // SAFETY: The alignment is that of a layout, the size is the caller's promise, and the new piece is another one
        // that is at least as large.
        unsafe {
            let new = self.alloc(Layout::from_size_align_unchecked(bytes, layout.align()));
            if !new.is_null() {
                piece.copy_to_nonoverlapping(new, layout.size());
            }
            new
        }
    }
}

impl Arena {
    /// Moves `next` to an address, growing the memory where it does not reach. False if there is no more.
    fn reach(&self, end: usize) -> bool {
        let missing = end.saturating_sub(memory_size::<0>() * PAGE_BYTES);
        if missing > 0 && memory_grow::<0>(missing.div_ceil(PAGE_BYTES)) == usize::MAX {
            return false;
        }
        self.next.store(end, Relaxed);
        true
    }
}

/// Stops the call. JavaScript sees a trap, drops the instance and makes a new one.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    unreachable()
}
