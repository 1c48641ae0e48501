-- FUNCTION z_step(integer, integer); owner: postgres
CREATE FUNCTION function_and_aggregate.z_step(integer, integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS '';
-- drop: DROP FUNCTION function_and_aggregate.z_step(integer, integer);

-- AGGREGATE a_total(integer); owner: postgres
CREATE AGGREGATE function_and_aggregate.a_total(integer) (
    SFUNC = function_and_aggregate.z_step,
    STYPE = integer
);
-- drop: DROP AGGREGATE function_and_aggregate.a_total(integer);

-- FUNCTION z_step(integer, integer)
CREATE OR REPLACE FUNCTION function_and_aggregate.z_step(integer, integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    RETURN ($1 + CASE WHEN ($2 > 1) THEN (SELECT function_and_aggregate.a_total(g.g) AS a_total FROM generate_series(1, ($2 - 1)) g(g)) ELSE 0 END);
-- drop: CREATE OR REPLACE FUNCTION function_and_aggregate.z_step(integer, integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS '';
