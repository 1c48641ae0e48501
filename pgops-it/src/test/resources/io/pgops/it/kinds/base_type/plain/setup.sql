-- clean --if-exists
CREATE TYPE number;
CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, LIKE = integer);
CREATE TABLE numbers (a number, b number[]);
INSERT INTO numbers VALUES ('1', '{2,3}'), (NULL, '{}');
