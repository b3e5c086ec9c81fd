-- What an open round holds and a closed one does not: the key that opens its sheets, and the sheets.
-- Of this device, never exported. A sheet's id is 32 bytes by chance or the hash of such bytes: rows
-- lie in the order of ids, which says nothing of who, when or by which way.
CREATE TABLE round_key (
  round_id TEXT PRIMARY KEY REFERENCES round(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  public_key TEXT NOT NULL, private_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE round_sheet (
  round_id TEXT NOT NULL REFERENCES round_key(round_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sheet_id TEXT NOT NULL, marks TEXT NOT NULL,
  PRIMARY KEY (round_id, sheet_id)
) STRICT, WITHOUT ROWID;
