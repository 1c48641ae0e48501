-- clean --if-exists
CREATE TYPE word;
CREATE FUNCTION word_in(cstring) RETURNS word LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION word_out(word) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE word (
  INPUT = word_in, OUTPUT = word_out, INTERNALLENGTH = VARIABLE, ALIGNMENT = double, STORAGE = main, CATEGORY = 'S',
  PREFERRED = true, DEFAULT = E'it''s \\ "x"', DELIMITER = ';', COLLATABLE = true
);
CREATE TABLE words (id integer, a word, b word[]);
INSERT INTO words (id) VALUES (1);
INSERT INTO words VALUES (2, 'z', '{x;y}');
CREATE TYPE piece;
CREATE FUNCTION piece_in(cstring) RETURNS piece LANGUAGE internal IMMUTABLE STRICT AS 'charin';
CREATE FUNCTION piece_out(piece) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'charout';
CREATE TYPE piece (INPUT = piece_in, OUTPUT = piece_out, INTERNALLENGTH = 1, PASSEDBYVALUE, ALIGNMENT = char, CATEGORY = '''');
CREATE TYPE outside;
CREATE FUNCTION outside_in(cstring) RETURNS outside LANGUAGE internal IMMUTABLE STRICT AS 'byteain';
CREATE FUNCTION outside_out(outside) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'byteaout';
CREATE TYPE outside (INPUT = outside_in, OUTPUT = outside_out, STORAGE = external);
CREATE TYPE pair;
CREATE FUNCTION pair_in(cstring) RETURNS pair LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION pair_out(pair) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE pair (INPUT = pair_in, OUTPUT = pair_out, INTERNALLENGTH = 16, ALIGNMENT = int2);
