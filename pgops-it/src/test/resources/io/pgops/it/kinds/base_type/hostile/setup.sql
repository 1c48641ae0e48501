-- clean --if-exists
CREATE TYPE "Base ""odd""; -- it's
on two lines";
CREATE FUNCTION "In; -- ""odd"" it's
on two lines"(cstring) RETURNS "Base ""odd""; -- it's
on two lines" LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION "select"("Base ""odd""; -- it's
on two lines") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE "Base ""odd""; -- it's
on two lines" (INPUT = "In; -- ""odd"" it's
on two lines", OUTPUT = "select", LIKE = integer, DEFAULT = '4711', DELIMITER = '\');
COMMENT ON TYPE "Base ""odd""; -- it's
on two lines" IS 'hostile';
CREATE TABLE of_hostile (a "Base ""odd""; -- it's
on two lines"[]);
INSERT INTO of_hostile VALUES ('{1\2}');
