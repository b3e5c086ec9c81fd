-- Pictures go along in the open format: when one was last changed, and which were taken off a page
-- and when. What an earlier version kept aside of pages and words finds its place.
ALTER TABLE picture ADD COLUMN changed_at TEXT;
CREATE TABLE picture_gone (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER picture_is_back AFTER INSERT ON picture
BEGIN DELETE FROM picture_gone WHERE id = new.id; END;
CREATE TRIGGER kept_aside_goes_with_picture AFTER DELETE ON picture
BEGIN DELETE FROM kept_aside WHERE kind = 'picture' AND record_id = old.id; END;
INSERT OR IGNORE INTO page_language(page_id, language)
SELECT record_id, trim(json, '"') FROM kept_aside WHERE kind = 'page' AND path = '/language'
AND json IN ('"nl"', '"en"', '"pt"', '"lv"', '"none"');
DELETE FROM kept_aside WHERE kind = 'page' AND path = '/language';
INSERT OR IGNORE INTO own_word(word)
SELECT word.value FROM kept_aside AS kept, json_each(kept.json) AS word
WHERE kept.kind = 'journal' AND kept.path = '/ownWords' AND word.type = 'text';
DELETE FROM kept_aside WHERE kind = 'journal' AND path = '/ownWords';
