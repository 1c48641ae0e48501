-- FUNCTION same(integer, integer); owner: postgres
CREATE FUNCTION function_and_its_operator.same(integer, integer) RETURNS boolean
    LANGUAGE sql
    AS '';
-- drop: DROP FUNCTION function_and_its_operator.same(integer, integer);

-- COMMENT FUNCTION same(integer, integer); owner: postgres
COMMENT ON FUNCTION function_and_its_operator.same(integer, integer) IS 'calls itself';

-- OPERATOR ===; owner: postgres
CREATE OPERATOR function_and_its_operator.=== (
    FUNCTION = function_and_its_operator.same,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR function_and_its_operator.=== (integer, integer);

-- FUNCTION same(integer, integer)
CREATE OR REPLACE FUNCTION function_and_its_operator.same(integer, integer) RETURNS boolean
    LANGUAGE sql
    RETURN CASE WHEN ($1 > 0) THEN (($1 - 1) OPERATOR(function_and_its_operator.===) ($2 - 1)) ELSE ($1 = $2) END;
-- drop: CREATE OR REPLACE FUNCTION function_and_its_operator.same(integer, integer) RETURNS boolean
    LANGUAGE sql
    AS '';
