-- FUNCTION negative(integer); owner: postgres
CREATE FUNCTION unary.negative(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT - $1$_$;
-- drop: DROP FUNCTION unary.negative(integer);

-- OPERATOR !-; owner: pgops_sample_owner
CREATE OPERATOR unary.!- (
    FUNCTION = unary.negative,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR unary.!- (NONE, integer);

-- COMMENT OPERATOR !- (NONE, integer); owner: pgops_sample_owner
COMMENT ON OPERATOR unary.!- (NONE, integer) IS 'stands before its operand';
