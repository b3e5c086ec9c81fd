-- Ids: UUIDs as text, made by the program (built-in questions: six.1 to six.6; resources: their name).
-- Instants: UTC, yyyy-mm-ddThh:mm:ss.mmmZ. Wall-clock moments: yyyy-mm-ddThh:mm[:ss]. Dates: yyyy-mm-dd.
-- Sets of enumerated values: their keys with spaces between. Links are checked at commit, so records may come in any order.
PRAGMA application_id = 1397768779; -- 'SPBK'

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT, note TEXT, keep_until TEXT,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE working_agreement (
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL CHECK (line BETWEEN 1 AND 7), discussed INTEGER, words TEXT,
  PRIMARY KEY (person_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  title TEXT, setting TEXT, starts_at TEXT,
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440), status TEXT,
  focus_started TEXT, focus TEXT, subject TEXT, with_whom TEXT NOT NULL DEFAULT '', challenge_form TEXT,
  now_scale INTEGER CHECK (now_scale BETWEEN 1 AND 10),
  align TEXT, goal TEXT, now TEXT, options TEXT, deal TEXT, back TEXT,
  reflections TEXT, decisions TEXT, domains TEXT NOT NULL DEFAULT '',
  private TEXT, expertise TEXT,
  balance_intended INTEGER CHECK (balance_intended BETWEEN 1 AND 10),
  balance_actual INTEGER CHECK (balance_actual BETWEEN 1 AND 10), attention_trait TEXT,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_start ON session(starts_at DESC);
CREATE INDEX session_by_person ON session(person_id, starts_at DESC);
-- The how-manieth conversation with its person: all count, cancelled ones too, and those without a
-- moment come last. 0 without a person.
CREATE VIEW session_number AS
SELECT c.id AS session_id,
CASE WHEN c.person_id IS NULL THEN 0 ELSE
  (SELECT count(*) FROM session e WHERE e.person_id = c.person_id
   AND (coalesce(e.starts_at, '9999'), e.id) <= (coalesce(c.starts_at, '9999'), c.id))
END AS number
FROM session c;
CREATE TABLE session_person (
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_person_back ON session_person(person_id);
CREATE TABLE session_belief (
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  belief TEXT NOT NULL, answer TEXT, line TEXT,
  PRIMARY KEY (session_id, belief)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_answer (
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  answer_id TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session_id, answer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_answer_back ON session_answer(answer_id);
CREATE TABLE session_mirror (
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  mirror_id TEXT NOT NULL REFERENCES mirror(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session_id, mirror_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_mirror_back ON session_mirror(mirror_id);
CREATE TABLE session_page (
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  page_id TEXT NOT NULL REFERENCES page(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session_id, page_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_page_back ON session_page(page_id);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY, what TEXT NOT NULL, who TEXT, due TEXT, look_back TEXT,
  status TEXT, status_note TEXT, status_at TEXT,
  session_id TEXT REFERENCES session(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  answer_id TEXT REFERENCES answer(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  page_id TEXT REFERENCES page(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  continues TEXT REFERENCES agreement(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_session ON agreement(session_id);
CREATE INDEX agreement_by_answer ON agreement(answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX agreement_by_page ON agreement(page_id) WHERE page_id IS NOT NULL;
CREATE INDEX agreement_by_earlier ON agreement(continues) WHERE continues IS NOT NULL;
CREATE INDEX agreement_open ON agreement(due) WHERE status = 'open' OR status IS NULL;

CREATE TABLE mirror (
  id TEXT PRIMARY KEY, taken_at TEXT NOT NULL, title TEXT, attention_trait TEXT,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mirror_by_time ON mirror(taken_at DESC);
CREATE TABLE mark (
  mirror_id TEXT NOT NULL REFERENCES mirror(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  trait TEXT NOT NULL, perspective TEXT NOT NULL,
  mark INTEGER CHECK (mark BETWEEN 1 AND 10), no_view INTEGER NOT NULL DEFAULT 0, note TEXT,
  PRIMARY KEY (mirror_id, trait, perspective), CHECK (mark IS NULL OR no_view = 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE mirror_then (
  mirror_id TEXT NOT NULL REFERENCES mirror(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  earlier_id TEXT NOT NULL REFERENCES mirror(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  trait TEXT NOT NULL, perspective TEXT NOT NULL, mark INTEGER NOT NULL CHECK (mark BETWEEN 1 AND 10),
  PRIMARY KEY (mirror_id, earlier_id, trait, perspective)
) STRICT, WITHOUT ROWID;
CREATE INDEX mirror_then_back ON mirror_then(earlier_id);

CREATE TABLE question (
  id TEXT PRIMARY KEY, text TEXT, language TEXT, archived INTEGER, created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
  id TEXT PRIMARY KEY, question_id TEXT NOT NULL, question_text TEXT NOT NULL, language TEXT NOT NULL,
  answered_at TEXT NOT NULL, text TEXT, choice TEXT, left_text TEXT, right_text TEXT,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_question ON answer(question_id, answered_at DESC);
CREATE INDEX answer_by_time ON answer(answered_at DESC);

CREATE TABLE page (
  id TEXT PRIMARY KEY, date TEXT NOT NULL, template TEXT, title TEXT,
  domains TEXT NOT NULL DEFAULT '', traits TEXT NOT NULL DEFAULT '',
  session_id TEXT REFERENCES session(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX page_by_date ON page(date DESC);
CREATE INDEX page_by_session ON page(session_id) WHERE session_id IS NOT NULL;
CREATE TABLE page_section (
  page_id TEXT NOT NULL REFERENCES page(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, key TEXT NOT NULL, text TEXT,
  PRIMARY KEY (page_id, position), UNIQUE (page_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT, archived INTEGER, created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE template_section (
  template_id TEXT NOT NULL REFERENCES template(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, key TEXT NOT NULL, prompt TEXT,
  PRIMARY KEY (template_id, position), UNIQUE (template_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
  id TEXT PRIMARY KEY, name TEXT, setting TEXT, perspectives TEXT NOT NULL DEFAULT '',
  started_at TEXT, closed_at TEXT, minimum INTEGER CHECK (minimum >= 5), sheets INTEGER CHECK (sheets >= 0),
  insights TEXT, decisions TEXT, created_at TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE round_dot (
  round_id TEXT NOT NULL REFERENCES round(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, trait TEXT NOT NULL, perspective TEXT NOT NULL,
  mark INTEGER CHECK (mark BETWEEN 1 AND 10), no_view INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (round_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
  id TEXT PRIMARY KEY, have INTEGER, read INTEGER, note TEXT, changed_at TEXT
) STRICT, WITHOUT ROWID;

-- Tags of sessions, pages and rounds.
CREATE TABLE tag (
  kind TEXT NOT NULL, record_id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, record_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag(name);

-- Earlier texts of a field.
CREATE TABLE revision (
  rid INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL,
  text TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_record ON revision(kind, record_id, field, at DESC);

-- What was deleted, so that merging does not bring it back.
CREATE TABLE tombstone (
  kind TEXT NOT NULL, record_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

-- Members of imported JSON that this version does not know, by record ('journal' with an empty id: the top level).
CREATE TABLE kept_aside (
  kind TEXT NOT NULL, record_id TEXT NOT NULL, path TEXT NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (kind, record_id, path)
) STRICT, WITHOUT ROWID;

-- The texts to search, one row a record, kept in step by TextIndex.
CREATE TABLE searchable (
  rid INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, day TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX searchable_by_day ON searchable(day DESC, rid DESC);
CREATE VIRTUAL TABLE text_index USING fts5(
  title, body, content='searchable', content_rowid='rid', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
  INSERT INTO text_index(rowid, title, body) VALUES (new.rid, new.title, new.body);
END;
CREATE TRIGGER searchable_gone AFTER DELETE ON searchable BEGIN
  INSERT INTO text_index(text_index, rowid, title, body) VALUES ('delete', old.rid, old.title, old.body);
END;
CREATE TRIGGER searchable_changed AFTER UPDATE OF title, body ON searchable BEGIN
  INSERT INTO text_index(text_index, rowid, title, body) VALUES ('delete', old.rid, old.title, old.body);
  INSERT INTO text_index(rowid, title, body) VALUES (new.rid, new.title, new.body);
END;
