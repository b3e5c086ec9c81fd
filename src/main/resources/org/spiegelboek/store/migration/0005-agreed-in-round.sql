-- An agreement says in which round of a team it was made, as it says in which conversation.
ALTER TABLE agreement ADD COLUMN round_id TEXT
  REFERENCES round(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agreement_by_round ON agreement(round_id) WHERE round_id IS NOT NULL;
