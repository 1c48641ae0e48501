-- SHELL TYPE number; owner: postgres
CREATE TYPE comment.number;

-- FUNCTION number_in(cstring); owner: postgres
CREATE FUNCTION comment.number_in(cstring) RETURNS comment.number
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION comment.number_in(cstring);

-- COMMENT FUNCTION number_in(cstring); owner: postgres
COMMENT ON FUNCTION comment.number_in(cstring) IS 'reads it';

-- FUNCTION number_out(comment.number); owner: postgres
CREATE FUNCTION comment.number_out(comment.number) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION comment.number_out(comment.number);

-- TYPE number; owner: postgres
CREATE TYPE comment.number (
    INTERNALLENGTH = 4,
    INPUT = comment.number_in,
    OUTPUT = comment.number_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE comment.number CASCADE;

-- COMMENT TYPE number; owner: postgres
COMMENT ON TYPE comment.number IS 'a "number"; it''s';
