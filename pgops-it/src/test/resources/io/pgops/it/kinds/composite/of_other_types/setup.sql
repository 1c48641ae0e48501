-- clean --if-exists
CREATE TYPE number;
CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, LIKE = integer);
CREATE TYPE numbers AS RANGE (SUBTYPE = text);
CREATE TYPE a_composite AS (a number, b number[], c numbers, d numbers_multirange);
CREATE TABLE of_composite (a a_composite);
INSERT INTO of_composite VALUES (ROW('1', '{1}', '[a,b]', '{[a,b]}'));
