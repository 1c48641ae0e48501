-- SHELL TYPE numbers; owner: postgres
CREATE TYPE canonical.numbers;

-- FUNCTION in_canonical_form(canonical.numbers); owner: pgops_sample_owner
CREATE FUNCTION canonical.in_canonical_form(canonical.numbers) RETURNS canonical.numbers
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4range_canonical$$;
-- drop: DROP FUNCTION canonical.in_canonical_form(canonical.numbers);

-- COMMENT FUNCTION in_canonical_form(canonical.numbers); owner: pgops_sample_owner
COMMENT ON FUNCTION canonical.in_canonical_form(canonical.numbers) IS 'needs the type it is for';

-- TYPE numbers; owner: postgres
CREATE TYPE canonical.numbers AS RANGE (
    subtype = integer,
    multirange_type_name = canonical.numbers_multirange,
    canonical = canonical.in_canonical_form
);
-- drop: DROP TYPE canonical.numbers CASCADE;

-- TABLE of_numbers; owner: postgres
CREATE TABLE canonical.of_numbers (
    a canonical.numbers
);
-- drop: DROP TABLE canonical.of_numbers;

-- TABLE DATA of_numbers; owner: postgres
COPY canonical.of_numbers (a) FROM stdin;
