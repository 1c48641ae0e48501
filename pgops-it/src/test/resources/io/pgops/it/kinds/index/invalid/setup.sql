-- A concurrent build that failed left it behind: it is not dumped.
CREATE TABLE indexed (a integer);
CREATE INDEX valid ON indexed (a);
CREATE INDEX invalid ON indexed (a);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'invalid'::regclass;
