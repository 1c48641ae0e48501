CREATE TYPE colour AS ENUM ('red', 'green');
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY pg_catalog.integer_ops AS STORAGE integer;
CREATE FUNCTION equal(colour, colour) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE FUNCTION hash(colour) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT hashenum($1)';
CREATE OPERATOR === (LEFTARG = colour, RIGHTARG = colour, FUNCTION = equal);
CREATE OPERATOR CLASS of_colours FOR TYPE colour USING hash FAMILY pg_catalog.enum_ops AS OPERATOR 1 ===, FUNCTION 1 hash(colour);
