CREATE FUNCTION equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';

CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = equal);
CREATE DOMAIN d AS integer CHECK (VALUE === 1);
CREATE TABLE t (a integer, b boolean DEFAULT (1 === 1), c boolean GENERATED ALWAYS AS (a === 2) STORED, CHECK (a === 1));
INSERT INTO t (a) VALUES (1);
CREATE INDEX i ON t ((a === 1));
CREATE VIEW v AS SELECT a === 3 AS w FROM t;
CREATE FUNCTION f(x integer) RETURNS boolean LANGUAGE sql RETURN x === 4;
