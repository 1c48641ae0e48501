-- TYPE one; owner: postgres
CREATE TYPE moved.one AS RANGE (
    subtype = integer,
    multirange_type_name = zz_before_moved.one_multirange
);
ALTER FUNCTION moved.one(integer, integer) SET SCHEMA zz_before_moved;
ALTER FUNCTION moved.one(integer, integer, text) SET SCHEMA zz_before_moved;
ALTER FUNCTION moved.one_multirange() SET SCHEMA zz_before_moved;
ALTER FUNCTION moved.one_multirange(moved.one) SET SCHEMA zz_before_moved;
ALTER FUNCTION moved.one_multirange(moved.one[]) SET SCHEMA zz_before_moved;
-- drop: DROP TYPE moved.one;

-- TYPE renamed; owner: postgres
CREATE TYPE moved.renamed AS RANGE (
    subtype = integer,
    multirange_type_name = moved.two_multirange
);
ALTER FUNCTION moved.renamed(integer, integer) RENAME TO two;
ALTER FUNCTION moved.two(integer, integer) SET SCHEMA aa_before_moved;
ALTER FUNCTION moved.renamed(integer, integer, text) RENAME TO two;
ALTER FUNCTION moved.two(integer, integer, text) SET SCHEMA aa_before_moved;
ALTER FUNCTION moved.two_multirange() SET SCHEMA aa_before_moved;
ALTER FUNCTION moved.two_multirange(moved.renamed) SET SCHEMA aa_before_moved;
ALTER FUNCTION moved.two_multirange(moved.renamed[]) SET SCHEMA aa_before_moved;
-- drop: DROP TYPE moved.renamed;

-- VIEW made; owner: postgres
CREATE VIEW moved.made AS
 SELECT zz_before_moved.one(1, 2) AS a,
    zz_before_moved.one_multirange(zz_before_moved.one(1, 2)) AS b,
    aa_before_moved.two(1, 2) AS c;
-- drop: DROP VIEW moved.made;
