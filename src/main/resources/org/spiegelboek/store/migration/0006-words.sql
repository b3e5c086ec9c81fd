-- The index of words becomes one of all groups of three letters, so that parts of words are found. It
-- holds folded words with two spaces around each and no text; TextIndex writes it, also for what was
-- there before. From here on a searchable's rid orders it by its day.
DROP TRIGGER searchable_added;
DROP TRIGGER searchable_gone;
DROP TRIGGER searchable_changed;
DROP TABLE text_index;
CREATE VIRTUAL TABLE text_index USING fts5(
  title, body, content='', tokenize="trigram case_sensitive 1");
