-- DOMAIN self_domain; owner: postgres
CREATE DOMAIN domain_check.self_domain AS integer;
-- drop: DROP DOMAIN domain_check.self_domain;

-- FUNCTION fits(integer, domain_check.self_domain[]); owner: postgres
CREATE FUNCTION domain_check.fits(integer, domain_check.self_domain[] DEFAULT NULL::domain_check.self_domain[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 < 100$_$;
-- drop: DROP FUNCTION domain_check.fits(integer, domain_check.self_domain[]);

-- TABLE uses_it; owner: postgres
CREATE TABLE domain_check.uses_it (
    value domain_check.self_domain
);
-- drop: DROP TABLE domain_check.uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY domain_check.uses_it (value) FROM stdin;

-- CHECK CONSTRAINT self_domain fits_in; owner: postgres
ALTER DOMAIN domain_check.self_domain
    ADD CONSTRAINT fits_in CHECK (domain_check.fits(VALUE));
-- drop: ALTER DOMAIN domain_check.self_domain DROP CONSTRAINT fits_in;

-- COMMENT CONSTRAINT fits_in ON DOMAIN self_domain; owner: postgres
COMMENT ON CONSTRAINT fits_in ON DOMAIN domain_check.self_domain IS 'made after the data';
