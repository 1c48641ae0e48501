CREATE TABLE nothing (id integer);
ALTER TABLE nothing REPLICA IDENTITY NOTHING;
CREATE TABLE whole (id integer);
ALTER TABLE whole REPLICA IDENTITY FULL;
CREATE TABLE by_index (id integer NOT NULL);
CREATE UNIQUE INDEX "Odd ""replica"" index" ON by_index (id);
ALTER TABLE by_index REPLICA IDENTITY USING INDEX "Odd ""replica"" index";
CREATE TABLE by_constraint (id integer NOT NULL, CONSTRAINT by_constraint_key UNIQUE (id));
ALTER TABLE by_constraint REPLICA IDENTITY USING INDEX by_constraint_key;
