-- SHELL TYPE a_word; owner: postgres
CREATE TYPE altered.a_word;

-- TYPE word; owner: postgres
CREATE TYPE altered.word AS ENUM (
    'a'
);
-- drop: DROP TYPE altered.word;

-- FUNCTION word_in(cstring); owner: postgres
CREATE FUNCTION altered.word_in(cstring) RETURNS altered.a_word
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textin$$;
-- drop: DROP FUNCTION altered.word_in(cstring);

-- FUNCTION word_out(altered.a_word); owner: postgres
CREATE FUNCTION altered.word_out(altered.a_word) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textout$$;
-- drop: DROP FUNCTION altered.word_out(altered.a_word);

-- FUNCTION word_send(altered.a_word); owner: postgres
CREATE FUNCTION altered.word_send(altered.a_word) RETURNS bytea
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textsend$$;
-- drop: DROP FUNCTION altered.word_send(altered.a_word);

-- TYPE a_word; owner: postgres
CREATE TYPE altered.a_word (
    INTERNALLENGTH = variable,
    INPUT = altered.word_in,
    OUTPUT = altered.word_out,
    SEND = altered.word_send,
    ALIGNMENT = int4,
    STORAGE = extended
);
-- drop: DROP TYPE altered.a_word CASCADE;
