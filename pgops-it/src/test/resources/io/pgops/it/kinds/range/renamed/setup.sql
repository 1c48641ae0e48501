CREATE TYPE before AS RANGE (SUBTYPE = integer);
ALTER TYPE before RENAME TO after;
ALTER TYPE before_multirange RENAME TO "After; ""many""";
COMMENT ON FUNCTION before(integer, integer) IS 'still called so';
REVOKE EXECUTE ON FUNCTION before_multirange(after[]) FROM PUBLIC;
CREATE VIEW made AS SELECT before(1, 2) AS a, before(1, 2, '[]') AS b, before_multirange(before(1, 2)) AS c;
CREATE TYPE another AS RANGE (SUBTYPE = integer);
ALTER FUNCTION another(integer, integer) RENAME TO "Constructor; ""odd""";
