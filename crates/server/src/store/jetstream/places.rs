//! The places of events that repeat each other: as many subjects as the newest are enough.

use std::collections::HashMap;

use crate::store::Offset;

/// The message at each place, by how the subjects begin; 0 is free.
#[derive(Debug, Default)]
pub(super) struct Places(HashMap<String, Vec<Offset>>);

impl Places {
    /// The subject of the next event, and the message that it replaces: at a free place, or that of the oldest.
    pub(super) fn next(&self, begin: &str, most: usize, exists: impl Fn(Offset) -> bool) -> (String, Offset) {
        let known = self.0.get(begin);
        let of = |place: usize| {
            let last = known.and_then(|places| places.get(place)).copied();
            last.filter(|last| exists(*last)).unwrap_or_default()
        };
        let place = (0..most).min_by_key(|place| of(*place)).unwrap_or_default();
        (format!("{begin}.{place}"), of(place))
    }

    /// Puts a message at the place that its subject names, if it names one. Returns the message that it replaces.
    pub(super) fn put(&mut self, subject: &str, offset: Offset) -> Option<Offset> {
        let (begin, place) = subject.rsplit_once('.')?;
        // Other subjects end with a digest or a random number, which are longer.
        let place: usize = place.parse().ok().filter(|_| place.len() <= 3)?;
        let places = self.0.entry(begin.to_owned()).or_default();
        places.resize(places.len().max(place + 1), 0);
        let replaced = std::mem::replace(places.get_mut(place)?, offset);
        Some(replaced).filter(|replaced| *replaced != 0)
    }

    /// Forgets places without a message.
    pub(super) fn tidy(&mut self, exists: impl Fn(Offset) -> bool) {
        self.0
            .retain(|_, places| places.iter().any(|offset| exists(*offset)));
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn free_places_come_first_and_then_that_of_the_oldest() {
        let mut places = Places::default();
        let next = |places: &Places, gone| places.next("a", 2, |offset| offset != gone);
        assert_eq!(next(&places, 0), ("a.0".to_owned(), 0));
        assert_eq!(places.put("a.0", 7), None);
        assert_eq!(next(&places, 0), ("a.1".to_owned(), 0));
        assert_eq!(places.put("a.1", 8), None);
        assert_eq!(next(&places, 0), ("a.0".to_owned(), 7));
        assert_eq!(places.put("a.0", 9), Some(7));
        assert_eq!(next(&places, 0), ("a.1".to_owned(), 8));
        assert_eq!(next(&places, 9), ("a.0".to_owned(), 0), "somebody has removed it");
    }

    #[test]
    fn other_subjects_name_no_place() {
        let mut places = Places::default();
        for subject in ["a", "a.b", "a.0123", "a.00000000000000000000000000000001"] {
            assert_eq!(places.put(subject, 1), None);
        }
        assert!(places.0.is_empty());
    }
}
