-- A check by an operator on the table's own row type.
CREATE TABLE t (a integer);
CREATE FUNCTION fits(t, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2';
CREATE OPERATOR <~ (LEFTARG = t, RIGHTARG = integer, FUNCTION = fits);
ALTER TABLE t ADD CHECK (t <~ 10);
INSERT INTO t VALUES (1);
