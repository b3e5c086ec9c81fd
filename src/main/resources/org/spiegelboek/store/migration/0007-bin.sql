-- What was deleted and can still be put back: the rows of a record and of all that hangs on it, cell
-- by cell, taken out of their tables so that nothing finds or counts them. A link is a cell elsewhere
-- that pointed to it. Not exported.
CREATE TABLE bin (
  bid INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, at TEXT NOT NULL,
  day TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX bin_by_time ON bin(at DESC);
CREATE TABLE bin_cell (
  bid INTEGER NOT NULL REFERENCES bin(bid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL, tab TEXT NOT NULL, name TEXT NOT NULL, value ANY,
  PRIMARY KEY (bid, place, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE bin_link (
  bid INTEGER NOT NULL REFERENCES bin(bid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  tab TEXT NOT NULL, record_id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (bid, tab, record_id, name)
) STRICT, WITHOUT ROWID;
