-- Words the user added to the dictionaries, and the language in which a page is written.
CREATE TABLE own_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE page_language (page_id TEXT PRIMARY KEY, language TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER page_language_goes_with_page AFTER DELETE ON page
BEGIN DELETE FROM page_language WHERE page_id = old.id; END;
