-- Where on the page of a conversation the caret was left; of this device, not exported.
CREATE TABLE session_caret (
  session_id TEXT PRIMARY KEY
    REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  caret INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
