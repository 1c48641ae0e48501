-- TYPE after; owner: postgres
CREATE TYPE renamed.after AS RANGE (
    subtype = integer,
    multirange_type_name = renamed."After; ""many"""
);
ALTER FUNCTION renamed.after(integer, integer) RENAME TO before;
ALTER FUNCTION renamed.after(integer, integer, text) RENAME TO before;
ALTER FUNCTION renamed."After; ""many"""() RENAME TO before_multirange;
ALTER FUNCTION renamed."After; ""many"""(renamed.after) RENAME TO before_multirange;
ALTER FUNCTION renamed."After; ""many"""(renamed.after[]) RENAME TO before_multirange;
-- drop: DROP TYPE renamed.after;

-- COMMENT FUNCTION before(integer, integer); owner: postgres
COMMENT ON FUNCTION renamed.before(integer, integer) IS 'still called so';

-- ACL FUNCTION before_multirange(renamed.after[]); owner: postgres
REVOKE ALL ON FUNCTION renamed.before_multirange(renamed.after[]) FROM PUBLIC;
GRANT ALL ON FUNCTION renamed.before_multirange(renamed.after[]) TO postgres;

-- TYPE another; owner: postgres
CREATE TYPE renamed.another AS RANGE (
    subtype = integer,
    multirange_type_name = renamed.another_multirange
);
ALTER FUNCTION renamed.another(integer, integer) RENAME TO "Constructor; ""odd""";
-- drop: DROP TYPE renamed.another;

-- VIEW made; owner: postgres
CREATE VIEW renamed.made AS
 SELECT renamed.before(1, 2) AS a,
    renamed.before(1, 2, '[]'::text) AS b,
    renamed.before_multirange(renamed.before(1, 2)) AS c;
-- drop: DROP VIEW renamed.made;
