//! What may be held at once, in all and for one address: the memory of what comes with forms, as files may come slowly, so that many could be on their way
//! together; and the lists that are fetched.

use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

/// What is held, in all and by address.
#[derive(Debug, Default)]
struct Held {
    all: usize,
    of: HashMap<String, usize>,
}

/// Room for so many bytes, or things.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    in_all: usize,
    for_one: usize,
    held: Arc<Mutex<Held>>,
}

impl Room {
    pub(crate) fn new(in_all: usize, for_one: usize) -> Self {
        Room { in_all, for_one, held: Arc::default() }
    }
    /// One thing of an address, if there is room for it.
    pub(crate) fn one(&self, address: &str) -> Option<Lease> {
        let mut lease = Lease { room: self.clone(), address: address.into(), bytes: 0 };
        lease.grow(1).then_some(lease)
    }
    /// A file of an address, of which nothing has come yet.
    pub(crate) fn file(&self, address: &str) -> Growing {
        Growing { lease: Lease { room: self.clone(), address: address.into(), bytes: 0 }, came: Vec::new() }
    }
}

/// A part of the room; it is given back when nobody has the bytes any more.
#[derive(Debug)]
pub(crate) struct Lease {
    room: Room,
    address: String,
    bytes: usize,
}

impl Lease {
    fn grow(&mut self, more: usize) -> bool {
        let mut held = self.room.held.lock();
        let of = held.of.get(&self.address).copied().unwrap_or_default();
        if held.all + more > self.room.in_all || of + more > self.room.for_one {
            return false;
        }
        held.all += more;
        held.of.insert(self.address.clone(), of + more);
        self.bytes += more;
        true
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let mut held = self.room.held.lock();
        held.all = held.all.saturating_sub(self.bytes);
        let left = held.of.get(&self.address).copied().unwrap_or_default().saturating_sub(self.bytes);
        if left == 0 {
            held.of.remove(&self.address);
        } else {
            held.of.insert(self.address.clone(), left);
        }
    }
}

/// A file that is coming.
pub(crate) struct Growing {
    lease: Lease,
    came: Vec<u8>,
}

impl Growing {
    pub(crate) fn len(&self) -> usize {
        self.came.len()
    }
    /// Takes a piece, if there is room for it.
    pub(crate) fn take(&mut self, piece: &[u8]) -> bool {
        let has_room = self.lease.grow(piece.len());
        if has_room {
            self.came.extend_from_slice(piece);
        }
        has_room
    }
    pub(crate) fn whole(self) -> Bytes {
        Bytes::from_owner(Whole(self))
    }
}

struct Whole(Growing);

impl AsRef<[u8]> for Whole {
    fn as_ref(&self) -> &[u8] {
        &self.0.came
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_given_back_with_the_last_of_the_bytes() {
        let room = Room::new(10, 6);
        let mut one = room.file("a");
        assert!(one.take(b"1234") && !room.file("a").take(b"123"), "an address has its share");
        assert!(room.file("b").take(b"123456"), "what is dropped is given back");
        let mut other = room.file("b");
        assert!(other.take(b"123456") && !room.file("c").take(b"1"), "all have theirs");
        let bytes = one.whole();
        let copy = bytes.clone();
        drop(bytes);
        assert!(!room.file("a").take(b"123") && copy.len() == 4);
        drop((copy, other));
        assert!(room.file("c").take(b"123456"));
        assert!(room.held.lock().of.is_empty() && room.held.lock().all == 0);
    }
}
