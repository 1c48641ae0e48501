CREATE SCHEMA aa_before_moved;
CREATE SCHEMA zz_before_moved;
CREATE TYPE zz_before_moved.one AS RANGE (SUBTYPE = integer);
ALTER TYPE zz_before_moved.one SET SCHEMA moved;
CREATE TYPE aa_before_moved.two AS RANGE (SUBTYPE = integer);
ALTER TYPE aa_before_moved.two SET SCHEMA moved;
ALTER TYPE aa_before_moved.two_multirange SET SCHEMA moved;
ALTER TYPE two RENAME TO renamed;
CREATE VIEW made AS SELECT zz_before_moved.one(1, 2) AS a, zz_before_moved.one_multirange(zz_before_moved.one(1, 2)) AS b, aa_before_moved.two(1, 2) AS c;
