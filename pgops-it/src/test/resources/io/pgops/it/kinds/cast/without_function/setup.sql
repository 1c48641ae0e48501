-- alone
-- clean --if-exists
CREATE TYPE number;
CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, LIKE = integer);
CREATE CAST (number AS integer) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (integer AS number) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE TABLE numbers (a number DEFAULT 1, b integer GENERATED ALWAYS AS (a::integer * 2) STORED);
INSERT INTO numbers VALUES (3);
CREATE VIEW doubled AS SELECT a * 2 AS b FROM numbers;
