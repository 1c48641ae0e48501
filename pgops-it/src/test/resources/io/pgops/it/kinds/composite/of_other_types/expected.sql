-- SHELL TYPE number; owner: postgres
CREATE TYPE of_other_types.number;

-- TYPE numbers; owner: postgres
CREATE TYPE of_other_types.numbers AS RANGE (
    subtype = text,
    multirange_type_name = of_other_types.numbers_multirange
);
-- drop: DROP TYPE of_other_types.numbers;

-- FUNCTION number_in(cstring); owner: postgres
CREATE FUNCTION of_other_types.number_in(cstring) RETURNS of_other_types.number
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION of_other_types.number_in(cstring);

-- FUNCTION number_out(of_other_types.number); owner: postgres
CREATE FUNCTION of_other_types.number_out(of_other_types.number) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION of_other_types.number_out(of_other_types.number);

-- TYPE number; owner: postgres
CREATE TYPE of_other_types.number (
    INTERNALLENGTH = 4,
    INPUT = of_other_types.number_in,
    OUTPUT = of_other_types.number_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE of_other_types.number CASCADE;

-- TYPE a_composite; owner: postgres
CREATE TYPE of_other_types.a_composite AS (
    a of_other_types.number,
    b of_other_types.number[],
    c of_other_types.numbers,
    d of_other_types.numbers_multirange
);
-- drop: DROP TYPE of_other_types.a_composite;

-- TABLE of_composite; owner: postgres
CREATE TABLE of_other_types.of_composite (
    a of_other_types.a_composite
);
-- drop: DROP TABLE of_other_types.of_composite;

-- TABLE DATA of_composite; owner: postgres
COPY of_other_types.of_composite (a) FROM stdin;
