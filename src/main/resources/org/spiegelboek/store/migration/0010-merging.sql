-- The index merges its pieces between saves, not within them (Checkpoints).
INSERT INTO text_index(text_index, rank) VALUES ('automerge', 0);
