-- TABLE one; owner: postgres
CREATE TABLE checks_of_two_tables.one (
    a integer
);
-- drop: DROP TABLE checks_of_two_tables.one;

-- FUNCTION fits_one(checks_of_two_tables.one); owner: postgres
CREATE FUNCTION checks_of_two_tables.fits_one(checks_of_two_tables.one) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.a > 0$_$;
-- drop: DROP FUNCTION checks_of_two_tables.fits_one(checks_of_two_tables.one);

-- TABLE two; owner: postgres
CREATE TABLE checks_of_two_tables.two (
    a integer,
    CONSTRAINT as_one CHECK (checks_of_two_tables.fits_one(ROW(a)::checks_of_two_tables.one))
);
-- drop: DROP TABLE checks_of_two_tables.two;

-- FUNCTION fits_two(checks_of_two_tables.two); owner: postgres
CREATE FUNCTION checks_of_two_tables.fits_two(checks_of_two_tables.two) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.a > 0$_$;
-- drop: DROP FUNCTION checks_of_two_tables.fits_two(checks_of_two_tables.two);

-- TABLE DATA one; owner: postgres
COPY checks_of_two_tables.one (a) FROM stdin;

-- TABLE DATA two; owner: postgres
COPY checks_of_two_tables.two (a) FROM stdin;

-- CHECK CONSTRAINT one as_two; owner: postgres
ALTER TABLE checks_of_two_tables.one
    ADD CONSTRAINT as_two CHECK (checks_of_two_tables.fits_two(ROW(a)::checks_of_two_tables.two));
-- drop: ALTER TABLE checks_of_two_tables.one DROP CONSTRAINT as_two;
