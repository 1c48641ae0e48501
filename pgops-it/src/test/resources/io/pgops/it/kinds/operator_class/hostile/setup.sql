CREATE TYPE "Odd ""type""; -- it's" AS ENUM ('a', 'b');
CREATE FUNCTION "Odd ""function""; -- it's"("Odd ""type""; -- it's", "Odd ""type""; -- it's") RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE FUNCTION "Odd ""hash""; -- it's
on two lines"("Odd ""type""; -- it's") RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT hashenum($1)';
CREATE SCHEMA "Odd ""operator""; -- it's
on two lines";
CREATE OPERATOR "Odd ""operator""; -- it's
on two lines".`=` (LEFTARG = "Odd ""type""; -- it's", RIGHTARG = "Odd ""type""; -- it's", FUNCTION = "Odd ""function""; -- it's");
CREATE OPERATOR CLASS "Odd ""class""; -- it's
on two lines" DEFAULT FOR TYPE "Odd ""type""; -- it's" USING hash AS OPERATOR 1 "Odd ""operator""; -- it's
on two lines".`=`, FUNCTION 1 "Odd ""hash""; -- it's
on two lines"("Odd ""type""; -- it's");
COMMENT ON OPERATOR CLASS "Odd ""class""; -- it's
on two lines" USING hash IS 'hostile';
ALTER OPERATOR CLASS "Odd ""class""; -- it's
on two lines" USING hash OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE OPERATOR CLASS "select" FOR TYPE "char" USING btree FAMILY pg_catalog.char_ops AS STORAGE "char";
CREATE TABLE t (a "Odd ""type""; -- it's");
CREATE INDEX i ON t USING hash (a);
