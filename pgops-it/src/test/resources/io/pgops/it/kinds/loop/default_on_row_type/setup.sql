CREATE TABLE self_default (id integer, value integer);
CREATE FUNCTION next_value(self_default) RETURNS integer LANGUAGE sql STABLE AS 'SELECT 1';
ALTER TABLE self_default ALTER COLUMN value SET DEFAULT next_value(NULL::self_default);
INSERT INTO self_default (id) VALUES (1);
