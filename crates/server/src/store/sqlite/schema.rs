//! The tables, and how a database of an earlier version gets them.

use std::{
    fs::{File, TryLockError},
    path::Path,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use crate::store::StoreError;

/// One file for each version. A released one never changes; a change is a new file.
const FILES: &[M<'_>] = &[
    M::up(include_str!("migrations/1.sql")),
    M::up(include_str!("migrations/2.sql")),
];
const MIGRATIONS: Migrations<'_> = Migrations::from_slice(FILES);

/// How long a connection waits for another one, such as that of a backup from the command line.
const BUSY: Duration = Duration::from_secs(5);

/// Keeps other processes off the database while it is open. It is a file of its own, because SQLite loses its locks when the process
/// closes another handle of the database itself.
pub(super) fn lock(path: &Path) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let lock = File::options().create(true).append(true).open(name);
    let lock = lock.map_err(|error| StoreError::Lock(error.kind().to_string()))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(StoreError::Lock(error.kind().to_string())),
    }
}

/// Opens the connection that writes.
pub(super) fn open(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // Each commit is written through to the disk before it is answered; NORMAL may lose the last ones when the power fails.
    connection.pragma_update(None, "synchronous", "full")?;
    Ok(connection)
}

/// Opens a connection that only reads.
pub(super) fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    Ok(connection)
}

/// Brings the database to the form of this version.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    Ok(MIGRATIONS.to_latest(connection)?)
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, open};

    #[test]
    fn a_commit_is_written_through_to_the_disk() {
        let folder = tempfile::TempDir::new().unwrap();
        let connection = open(&folder.path().join("panglu.db")).unwrap();
        let synchronous = connection.pragma_query_value(None, "synchronous", |row| row.get::<_, u8>(0));
        assert_eq!(synchronous.unwrap(), 2, "FULL: also when the power fails");
        let wal = connection.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0));
        assert_eq!(wal.unwrap(), "wal");
    }

    #[test]
    fn the_migrations_are_valid() {
        assert_eq!(MIGRATIONS.validate(), Ok(()));
    }

    #[test]
    fn sqlite_does_not_have_the_fault_of_its_write_ahead_log() {
        // Until 3.51.3, a write while the log was reset could damage the database: https://sqlite.org/wal.html
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }
}
