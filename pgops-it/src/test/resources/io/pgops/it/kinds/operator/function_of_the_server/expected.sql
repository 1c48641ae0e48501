-- OPERATOR ===; owner: postgres
CREATE OPERATOR function_of_the_server.=== (
    FUNCTION = int4eq,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR function_of_the_server.=== (integer, integer);

-- OPERATOR @@@@; owner: postgres
CREATE OPERATOR function_of_the_server.@@@@ (
    FUNCTION = pg_catalog.abs,
    RIGHTARG = numeric
);
-- drop: DROP OPERATOR function_of_the_server.@@@@ (NONE, numeric);
