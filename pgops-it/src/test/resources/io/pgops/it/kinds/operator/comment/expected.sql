-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION comment.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION comment.equal(integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR comment.=== (
    FUNCTION = comment.equal,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR comment.=== (integer, integer);

-- COMMENT OPERATOR === (integer, integer); owner: postgres
COMMENT ON OPERATOR comment.=== (integer, integer) IS 'it''s a "comment"; \
on two lines';
