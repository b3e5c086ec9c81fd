-- Pictures on a page of the journal, as JPEG or PNG files of at most 1600 pixels.
CREATE TABLE picture (
  id TEXT PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES page(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, alt TEXT NOT NULL DEFAULT '', width INTEGER NOT NULL, height INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX picture_by_page ON picture(page_id, position);
