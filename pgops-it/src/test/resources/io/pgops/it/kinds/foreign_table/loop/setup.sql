CREATE FOREIGN DATA WRAPPER foreign_table_loop;
CREATE SERVER foreign_table_loop FOREIGN DATA WRAPPER foreign_table_loop;
CREATE FOREIGN TABLE looped (a integer) SERVER foreign_table_loop;
CREATE FUNCTION of_looped(looped) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
ALTER FOREIGN TABLE looped ALTER COLUMN a SET DEFAULT of_looped(NULL);
ALTER FOREIGN TABLE looped ADD CONSTRAINT by_row CHECK (of_looped(looped) > 0);
