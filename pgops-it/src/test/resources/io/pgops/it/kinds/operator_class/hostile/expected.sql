-- TYPE Odd "type"; -- it's; owner: postgres
CREATE TYPE hostile."Odd ""type""; -- it's" AS ENUM (
    'a',
    'b'
);
-- drop: DROP TYPE hostile."Odd ""type""; -- it's";

-- FUNCTION Odd "function"; -- it's(hostile."Odd ""type""; -- it's", hostile."Odd ""type""; -- it's"); owner: postgres
CREATE FUNCTION hostile."Odd ""function""; -- it's"(hostile."Odd ""type""; -- it's", hostile."Odd ""type""; -- it's") RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION hostile."Odd ""function""; -- it's"(hostile."Odd ""type""; -- it's", hostile."Odd ""type""; -- it's");

-- FUNCTION Odd "hash"; -- it's
--   on two lines(hostile."Odd ""type""; -- it's"); owner: postgres
CREATE FUNCTION hostile."Odd ""hash""; -- it's
on two lines"(hostile."Odd ""type""; -- it's") RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT hashenum($1)$_$;
-- drop: DROP FUNCTION hostile."Odd ""hash""; -- it's
on two lines"(hostile."Odd ""type""; -- it's");

-- OPERATOR FAMILY Odd "class"; -- it's
--   on two lines; owner: postgres
CREATE OPERATOR FAMILY hostile."Odd ""class""; -- it's
on two lines" USING hash;
-- drop: DROP OPERATOR FAMILY hostile."Odd ""class""; -- it's
on two lines" USING hash;

-- OPERATOR CLASS Odd "class"; -- it's
--   on two lines; owner: pgops_sample "odd" role='s; -- \name
CREATE OPERATOR CLASS hostile."Odd ""class""; -- it's
on two lines"
    DEFAULT FOR TYPE hostile."Odd ""type""; -- it's" USING hash FAMILY hostile."Odd ""class""; -- it's
on two lines" AS
    OPERATOR 1 "Odd ""operator""; -- it's
on two lines".`=`(hostile."Odd ""type""; -- it's",hostile."Odd ""type""; -- it's") ,
    FUNCTION 1 (hostile."Odd ""type""; -- it's", hostile."Odd ""type""; -- it's") hostile."Odd ""hash""; -- it's
on two lines"(hostile."Odd ""type""; -- it's");
-- drop: DROP OPERATOR CLASS hostile."Odd ""class""; -- it's
on two lines" USING hash;

-- COMMENT OPERATOR CLASS "Odd ""class""; -- it's
--   on two lines" USING hash; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON OPERATOR CLASS hostile."Odd ""class""; -- it's
on two lines" USING hash IS 'hostile';

-- OPERATOR CLASS select; owner: postgres
CREATE OPERATOR CLASS hostile."select"
    FOR TYPE "char" USING btree FAMILY pg_catalog.char_ops AS
    STORAGE "char";
-- drop: DROP OPERATOR CLASS hostile."select" USING btree;

-- TABLE t; owner: postgres
CREATE TABLE hostile.t (
    a hostile."Odd ""type""; -- it's"
);
-- drop: DROP TABLE hostile.t;

-- TABLE DATA t; owner: postgres
COPY hostile.t (a) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON hostile.t USING hash (a);
-- drop: DROP INDEX hostile.i;
