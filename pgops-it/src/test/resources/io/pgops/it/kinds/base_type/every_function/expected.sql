-- SHELL TYPE word; owner: postgres
CREATE TYPE every_function.word;

-- FUNCTION word_analyze(internal); owner: postgres
CREATE FUNCTION every_function.word_analyze(internal) RETURNS boolean
    LANGUAGE internal STRICT
    AS $$ts_typanalyze$$;
-- drop: DROP FUNCTION every_function.word_analyze(internal);

-- FUNCTION word_in(cstring, oid, integer); owner: postgres
CREATE FUNCTION every_function.word_in(cstring, oid, integer) RETURNS every_function.word
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varcharin$$;
-- drop: DROP FUNCTION every_function.word_in(cstring, oid, integer);

-- FUNCTION word_out(every_function.word); owner: postgres
CREATE FUNCTION every_function.word_out(every_function.word) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varcharout$$;
-- drop: DROP FUNCTION every_function.word_out(every_function.word);

-- FUNCTION word_receive(internal, oid, integer); owner: postgres
CREATE FUNCTION every_function.word_receive(internal, oid, integer) RETURNS every_function.word
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varcharrecv$$;
-- drop: DROP FUNCTION every_function.word_receive(internal, oid, integer);

-- FUNCTION word_send(every_function.word); owner: postgres
CREATE FUNCTION every_function.word_send(every_function.word) RETURNS bytea
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varcharsend$$;
-- drop: DROP FUNCTION every_function.word_send(every_function.word);

-- FUNCTION word_subscript(internal); owner: postgres
CREATE FUNCTION every_function.word_subscript(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
    AS $$raw_array_subscript_handler$$;
-- drop: DROP FUNCTION every_function.word_subscript(internal);

-- FUNCTION word_typmod_in(cstring[]); owner: postgres
CREATE FUNCTION every_function.word_typmod_in(cstring[]) RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varchartypmodin$$;
-- drop: DROP FUNCTION every_function.word_typmod_in(cstring[]);

-- FUNCTION word_typmod_out(integer); owner: postgres
CREATE FUNCTION every_function.word_typmod_out(integer) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$varchartypmodout$$;
-- drop: DROP FUNCTION every_function.word_typmod_out(integer);

-- TYPE word; owner: postgres
CREATE TYPE every_function.word (
    INTERNALLENGTH = variable,
    INPUT = every_function.word_in,
    OUTPUT = every_function.word_out,
    RECEIVE = every_function.word_receive,
    SEND = every_function.word_send,
    TYPMOD_IN = every_function.word_typmod_in,
    TYPMOD_OUT = every_function.word_typmod_out,
    ANALYZE = every_function.word_analyze,
    SUBSCRIPT = every_function.word_subscript,
    ALIGNMENT = int4,
    STORAGE = plain
);
-- drop: DROP TYPE every_function.word CASCADE;

-- TABLE words; owner: postgres
CREATE TABLE every_function.words (
    short every_function.word(3),
    long every_function.word
);
-- drop: DROP TABLE every_function.words;

-- TABLE DATA words; owner: postgres
COPY every_function.words (short, long) FROM stdin;
