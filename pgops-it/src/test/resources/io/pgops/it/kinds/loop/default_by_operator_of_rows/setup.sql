-- A default by an operator on the table's own row type.
CREATE TABLE t (a integer, b integer);
CREATE FUNCTION next(t) RETURNS integer LANGUAGE sql STABLE AS 'SELECT 7';
CREATE OPERATOR ~> (RIGHTARG = t, FUNCTION = next);
ALTER TABLE t ALTER COLUMN a SET DEFAULT (OPERATOR(default_by_operator_of_rows.~>) NULL::t);
INSERT INTO t (b) VALUES (1);
