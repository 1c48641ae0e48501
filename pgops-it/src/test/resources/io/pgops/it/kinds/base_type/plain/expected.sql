-- SHELL TYPE number; owner: postgres
CREATE TYPE plain.number;

-- FUNCTION number_in(cstring); owner: postgres
CREATE FUNCTION plain.number_in(cstring) RETURNS plain.number
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION plain.number_in(cstring);

-- FUNCTION number_out(plain.number); owner: postgres
CREATE FUNCTION plain.number_out(plain.number) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION plain.number_out(plain.number);

-- TYPE number; owner: postgres
CREATE TYPE plain.number (
    INTERNALLENGTH = 4,
    INPUT = plain.number_in,
    OUTPUT = plain.number_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE plain.number CASCADE;

-- TABLE numbers; owner: postgres
CREATE TABLE plain.numbers (
    a plain.number,
    b plain.number[]
);
-- drop: DROP TABLE plain.numbers;

-- TABLE DATA numbers; owner: postgres
COPY plain.numbers (a, b) FROM stdin;
