-- Two laptops, one journal: what of each record lies in the exchange folder, by a digest of it, and
-- which files there were taken in or written.
CREATE TABLE exchanged_record (kind TEXT NOT NULL, record_id TEXT NOT NULL, digest TEXT NOT NULL,
  PRIMARY KEY (kind, record_id)) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_file (name TEXT PRIMARY KEY, file_id TEXT NOT NULL, whole INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
