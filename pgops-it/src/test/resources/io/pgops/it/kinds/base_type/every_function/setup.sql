-- clean --if-exists
CREATE TYPE word;
CREATE FUNCTION word_in(cstring, oid, integer) RETURNS word LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
CREATE FUNCTION word_out(word) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION word_receive(internal, oid, integer) RETURNS word LANGUAGE internal IMMUTABLE STRICT AS 'varcharrecv';
CREATE FUNCTION word_send(word) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'varcharsend';
CREATE FUNCTION word_typmod_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION word_typmod_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE FUNCTION word_analyze(internal) RETURNS boolean LANGUAGE internal STRICT AS 'ts_typanalyze';
CREATE FUNCTION word_subscript(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'raw_array_subscript_handler';
CREATE TYPE word (
  INPUT = word_in, OUTPUT = word_out, RECEIVE = word_receive, SEND = word_send, TYPMOD_IN = word_typmod_in,
  TYPMOD_OUT = word_typmod_out, ANALYZE = word_analyze, SUBSCRIPT = word_subscript
);
CREATE TABLE words (short word(3), long word);

