-- SHELL TYPE outside; owner: postgres
CREATE TYPE attributes.outside;

-- SHELL TYPE pair; owner: postgres
CREATE TYPE attributes.pair;

-- SHELL TYPE piece; owner: postgres
CREATE TYPE attributes.piece;

-- SHELL TYPE word; owner: postgres
CREATE TYPE attributes.word;

-- FUNCTION outside_in(cstring); owner: postgres
CREATE FUNCTION attributes.outside_in(cstring) RETURNS attributes.outside
    LANGUAGE internal IMMUTABLE STRICT
    AS $$byteain$$;
-- drop: DROP FUNCTION attributes.outside_in(cstring);

-- FUNCTION outside_out(attributes.outside); owner: postgres
CREATE FUNCTION attributes.outside_out(attributes.outside) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$byteaout$$;
-- drop: DROP FUNCTION attributes.outside_out(attributes.outside);

-- TYPE outside; owner: postgres
CREATE TYPE attributes.outside (
    INTERNALLENGTH = variable,
    INPUT = attributes.outside_in,
    OUTPUT = attributes.outside_out,
    ALIGNMENT = int4,
    STORAGE = external
);
-- drop: DROP TYPE attributes.outside CASCADE;

-- FUNCTION pair_in(cstring); owner: postgres
CREATE FUNCTION attributes.pair_in(cstring) RETURNS attributes.pair
    LANGUAGE internal IMMUTABLE STRICT
    AS $$point_in$$;
-- drop: DROP FUNCTION attributes.pair_in(cstring);

-- FUNCTION pair_out(attributes.pair); owner: postgres
CREATE FUNCTION attributes.pair_out(attributes.pair) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$point_out$$;
-- drop: DROP FUNCTION attributes.pair_out(attributes.pair);

-- TYPE pair; owner: postgres
CREATE TYPE attributes.pair (
    INTERNALLENGTH = 16,
    INPUT = attributes.pair_in,
    OUTPUT = attributes.pair_out,
    ALIGNMENT = int2,
    STORAGE = plain
);
-- drop: DROP TYPE attributes.pair CASCADE;

-- FUNCTION piece_in(cstring); owner: postgres
CREATE FUNCTION attributes.piece_in(cstring) RETURNS attributes.piece
    LANGUAGE internal IMMUTABLE STRICT
    AS $$charin$$;
-- drop: DROP FUNCTION attributes.piece_in(cstring);

-- FUNCTION piece_out(attributes.piece); owner: postgres
CREATE FUNCTION attributes.piece_out(attributes.piece) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$charout$$;
-- drop: DROP FUNCTION attributes.piece_out(attributes.piece);

-- TYPE piece; owner: postgres
CREATE TYPE attributes.piece (
    INTERNALLENGTH = 1,
    INPUT = attributes.piece_in,
    OUTPUT = attributes.piece_out,
    CATEGORY = '''',
    ALIGNMENT = char,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE attributes.piece CASCADE;

-- FUNCTION word_in(cstring); owner: postgres
CREATE FUNCTION attributes.word_in(cstring) RETURNS attributes.word
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textin$$;
-- drop: DROP FUNCTION attributes.word_in(cstring);

-- FUNCTION word_out(attributes.word); owner: postgres
CREATE FUNCTION attributes.word_out(attributes.word) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textout$$;
-- drop: DROP FUNCTION attributes.word_out(attributes.word);

-- TYPE word; owner: postgres
CREATE TYPE attributes.word (
    INTERNALLENGTH = variable,
    INPUT = attributes.word_in,
    OUTPUT = attributes.word_out,
    COLLATABLE = true,
    DEFAULT = 'it''s \ "x"',
    CATEGORY = 'S',
    PREFERRED = true,
    DELIMITER = ';',
    ALIGNMENT = double,
    STORAGE = main
);
-- drop: DROP TYPE attributes.word CASCADE;

-- TABLE words; owner: postgres
CREATE TABLE attributes.words (
    id integer,
    a attributes.word,
    b attributes.word[]
);
-- drop: DROP TABLE attributes.words;

-- TABLE DATA words; owner: postgres
COPY attributes.words (id, a, b) FROM stdin;
