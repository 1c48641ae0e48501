CREATE TABLE indexed (a integer, b text[], c timestamptz);
CREATE INDEX btree_parameters ON indexed (a) WITH (fillfactor = 60, deduplicate_items = off);
CREATE INDEX gin_parameters ON indexed USING gin (b) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX brin_parameters ON indexed USING brin (c) WITH (pages_per_range = 8, autosummarize = on);
CREATE INDEX hash_parameters ON indexed USING hash (a) WITH (fillfactor = 65);
