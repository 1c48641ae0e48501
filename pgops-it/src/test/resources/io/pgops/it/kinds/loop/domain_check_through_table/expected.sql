-- DOMAIN limited; owner: postgres
CREATE DOMAIN domain_check_through_table.limited AS integer;
-- drop: DROP DOMAIN domain_check_through_table.limited;

-- TABLE limits; owner: postgres
CREATE TABLE domain_check_through_table.limits (
    name text,
    value domain_check_through_table.limited
);
-- drop: DROP TABLE domain_check_through_table.limits;

-- FUNCTION fits(integer, domain_check_through_table.limits); owner: postgres
CREATE FUNCTION domain_check_through_table.fits(integer, domain_check_through_table.limits) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 < 100$_$;
-- drop: DROP FUNCTION domain_check_through_table.fits(integer, domain_check_through_table.limits);

-- TABLE DATA limits; owner: postgres
COPY domain_check_through_table.limits (name, value) FROM stdin;

-- CHECK CONSTRAINT limited fits_in; owner: postgres
ALTER DOMAIN domain_check_through_table.limited
    ADD CONSTRAINT fits_in CHECK (domain_check_through_table.fits(VALUE, NULL::domain_check_through_table.limits));
-- drop: ALTER DOMAIN domain_check_through_table.limited DROP CONSTRAINT fits_in;
