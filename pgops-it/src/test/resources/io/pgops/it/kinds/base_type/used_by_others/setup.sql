-- clean --if-exists
CREATE TYPE number;
CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, LIKE = integer);
CREATE FUNCTION a_first(number, number[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE DOMAIN a_domain AS number CHECK (a_first(VALUE, NULL));
CREATE TYPE a_composite AS (a number, b a_domain[]);
CREATE TABLE a_table (a a_composite, b number DEFAULT '7', CHECK (a_first(b, ARRAY[b])));
INSERT INTO a_table VALUES (ROW('1', '{2}'));
CREATE VIEW a_view AS SELECT number_out(b)::text AS out FROM a_table;
