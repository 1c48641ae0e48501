-- clean --if-exists
CREATE TYPE word;
CREATE FUNCTION word_in(cstring) RETURNS word LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION word_out(word) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION word_send(word) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'textsend';
CREATE TYPE word (INPUT = word_in, OUTPUT = word_out, STORAGE = plain);
ALTER TYPE word SET (SEND = word_send, STORAGE = extended);
ALTER TYPE word RENAME TO a_word;
CREATE TYPE word AS ENUM ('a');
