-- TYPE colour; owner: postgres
CREATE TYPE in_a_family_of_the_server.colour AS ENUM (
    'red',
    'green'
);
-- drop: DROP TYPE in_a_family_of_the_server.colour;

-- FUNCTION equal(in_a_family_of_the_server.colour, in_a_family_of_the_server.colour); owner: postgres
CREATE FUNCTION in_a_family_of_the_server.equal(in_a_family_of_the_server.colour, in_a_family_of_the_server.colour) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION in_a_family_of_the_server.equal(in_a_family_of_the_server.colour, in_a_family_of_the_server.colour);

-- FUNCTION hash(in_a_family_of_the_server.colour); owner: postgres
CREATE FUNCTION in_a_family_of_the_server.hash(in_a_family_of_the_server.colour) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT hashenum($1)$_$;
-- drop: DROP FUNCTION in_a_family_of_the_server.hash(in_a_family_of_the_server.colour);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR in_a_family_of_the_server.=== (
    FUNCTION = in_a_family_of_the_server.equal,
    LEFTARG = in_a_family_of_the_server.colour,
    RIGHTARG = in_a_family_of_the_server.colour
);
-- drop: DROP OPERATOR in_a_family_of_the_server.=== (in_a_family_of_the_server.colour, in_a_family_of_the_server.colour);

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS in_a_family_of_the_server.class
    FOR TYPE integer USING btree FAMILY pg_catalog.integer_ops AS
    STORAGE integer;
-- drop: DROP OPERATOR CLASS in_a_family_of_the_server.class USING btree;

-- OPERATOR CLASS of_colours; owner: postgres
CREATE OPERATOR CLASS in_a_family_of_the_server.of_colours
    FOR TYPE in_a_family_of_the_server.colour USING hash FAMILY pg_catalog.enum_ops AS
    OPERATOR 1 in_a_family_of_the_server.===(in_a_family_of_the_server.colour,in_a_family_of_the_server.colour) ,
    FUNCTION 1 (in_a_family_of_the_server.colour, in_a_family_of_the_server.colour) in_a_family_of_the_server.hash(in_a_family_of_the_server.colour);
-- drop: DROP OPERATOR CLASS in_a_family_of_the_server.of_colours USING hash;
