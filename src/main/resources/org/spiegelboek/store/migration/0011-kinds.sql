-- Within a kind by the row, which is the order of time: a list of one kind is not sorted.
CREATE INDEX searchable_by_kind ON searchable(kind, rid);
