-- SHELL TYPE Base "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Base ""odd""; -- it's
on two lines";

-- FUNCTION In; -- "odd" it's
--   on two lines(cstring); owner: postgres
CREATE FUNCTION hostile."In; -- ""odd"" it's
on two lines"(cstring) RETURNS hostile."Base ""odd""; -- it's
on two lines"
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION hostile."In; -- ""odd"" it's
on two lines"(cstring);

-- FUNCTION select(hostile."Base ""odd""; -- it's
--   on two lines"); owner: postgres
CREATE FUNCTION hostile."select"(hostile."Base ""odd""; -- it's
on two lines") RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION hostile."select"(hostile."Base ""odd""; -- it's
on two lines");

-- TYPE Base "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Base ""odd""; -- it's
on two lines" (
    INTERNALLENGTH = 4,
    INPUT = hostile."In; -- ""odd"" it's
on two lines",
    OUTPUT = hostile."select",
    DEFAULT = '4711',
    DELIMITER = '\',
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE hostile."Base ""odd""; -- it's
on two lines" CASCADE;

-- COMMENT TYPE "Base ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON TYPE hostile."Base ""odd""; -- it's
on two lines" IS 'hostile';

-- TABLE of_hostile; owner: postgres
CREATE TABLE hostile.of_hostile (
    a hostile."Base ""odd""; -- it's
on two lines"[]
);
-- drop: DROP TABLE hostile.of_hostile;

-- TABLE DATA of_hostile; owner: postgres
COPY hostile.of_hostile (a) FROM stdin;
