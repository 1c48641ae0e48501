-- TYPE Type "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Type ""odd""; -- it's
on two lines" AS (
    a integer
);
-- drop: DROP TYPE hostile."Type ""odd""; -- it's
on two lines";

-- FUNCTION Function "odd"; -- it's
--   on two lines(hostile."Type ""odd""; -- it's
--   on two lines", hostile."Type ""odd""; -- it's
--   on two lines"[]); owner: postgres
CREATE FUNCTION hostile."Function ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines", hostile."Type ""odd""; -- it's
on two lines"[]) RETURNS hostile."Type ""odd""; -- it's
on two lines"
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION hostile."Function ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines", hostile."Type ""odd""; -- it's
on two lines"[]);

-- AGGREGATE Aggregate "odd"; -- it's
--   on two lines(hostile."Type ""odd""; -- it's
--   on two lines"[]); owner: pgops_sample_owner
CREATE AGGREGATE hostile."Aggregate ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines"[]) (
    SFUNC = hostile."Function ""odd""; -- it's
on two lines",
    STYPE = hostile."Type ""odd""; -- it's
on two lines",
    INITCOND = '(0)'
);
-- drop: DROP AGGREGATE hostile."Aggregate ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines"[]);

-- COMMENT AGGREGATE "Aggregate ""odd""; -- it's
--   on two lines"(hostile."Type ""odd""; -- it's
--   on two lines"[]); owner: pgops_sample_owner
COMMENT ON AGGREGATE hostile."Aggregate ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines"[]) IS 'hostile';

-- ACL FUNCTION "Aggregate ""odd""; -- it's
--   on two lines"(hostile."Type ""odd""; -- it's
--   on two lines"[]); owner: pgops_sample_owner
GRANT ALL ON FUNCTION hostile."Aggregate ""odd""; -- it's
on two lines"(hostile."Type ""odd""; -- it's
on two lines"[]) TO pgops_sample_reader;

-- AGGREGATE select(*); owner: postgres
CREATE AGGREGATE hostile."select"(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);
-- drop: DROP AGGREGATE hostile."select"(*);
