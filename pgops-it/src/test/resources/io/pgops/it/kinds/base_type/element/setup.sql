-- clean --if-exists
CREATE TYPE pair;
CREATE FUNCTION pair_in(cstring) RETURNS pair LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION pair_out(pair) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE pair (INPUT = pair_in, OUTPUT = pair_out, INTERNALLENGTH = 16, ALIGNMENT = double, ELEMENT = double precision);
CREATE TABLE pairs (a pair);
INSERT INTO pairs VALUES ('(1,2)');
CREATE VIEW firsts AS SELECT a[0] AS first FROM pairs;
