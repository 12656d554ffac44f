/** Marks a database file as Fikabord's ("Fika" in ASCII), in the header field SQLite keeps for that. */
export const APPLICATION_ID = 0x46696b61;

/**
 * Steps to the newest schema: step n brings a database from version n to n + 1, which `user_version` holds.
 * A released step is never changed; a new one is added below it.
 */
export const MIGRATIONS: readonly string[] = [
  // The entries lie in one B-tree in the order they are read, so that an append writes one page and a load reads neighbours.
  `CREATE TABLE boards (
     id TEXT NOT NULL PRIMARY KEY,
     code TEXT NOT NULL UNIQUE,
     created_at INTEGER NOT NULL,
     head INTEGER NOT NULL,
     head_sum BLOB NOT NULL,
     sum BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE entries (
     board TEXT NOT NULL REFERENCES boards (id),
     seq INTEGER NOT NULL,
     at INTEGER NOT NULL,
     member TEXT,
     command TEXT,
     rev INTEGER,
     body_sum BLOB NOT NULL,
     sum BLOB NOT NULL,
     body BLOB NOT NULL,
     PRIMARY KEY (board, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE snapshots (
     board TEXT NOT NULL PRIMARY KEY REFERENCES boards (id),
     seq INTEGER NOT NULL,
     model TEXT NOT NULL,
     row_sum BLOB NOT NULL,
     sum BLOB NOT NULL,
     state BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  // Pictures lie beside the log: nobody wants a megabyte in every replay.
  `CREATE TABLE logos (
     board TEXT NOT NULL REFERENCES boards (id),
     hash TEXT NOT NULL,
     body BLOB NOT NULL,
     PRIMARY KEY (board, hash)
   ) STRICT;`,
];
