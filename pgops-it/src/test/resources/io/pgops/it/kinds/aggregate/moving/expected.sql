-- FUNCTION final_of(bigint, integer); owner: postgres
CREATE FUNCTION moving.final_of(state bigint, value integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION moving.final_of(state bigint, value integer);

-- FUNCTION minus(bigint, integer); owner: postgres
CREATE FUNCTION moving.minus(state bigint, value integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 - $2$_$;
-- drop: DROP FUNCTION moving.minus(state bigint, value integer);

-- FUNCTION plus(bigint, integer); owner: postgres
CREATE FUNCTION moving.plus(state bigint, value integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 + $2$_$;
-- drop: DROP FUNCTION moving.plus(state bigint, value integer);

-- AGGREGATE moving(integer); owner: postgres
CREATE AGGREGATE moving.moving(integer) (
    SFUNC = moving.plus,
    STYPE = bigint,
    FINALFUNC = moving.final_of,
    FINALFUNC_EXTRA,
    INITCOND = '0',
    MSFUNC = moving.plus,
    MINVFUNC = moving.minus,
    MSTYPE = bigint,
    MSSPACE = 8,
    MINITCOND = '0',
    MFINALFUNC = moving.final_of,
    MFINALFUNC_EXTRA,
    MFINALFUNC_MODIFY = SHAREABLE
);
-- drop: DROP AGGREGATE moving.moving(integer);

-- AGGREGATE moving_plainly(integer); owner: postgres
CREATE AGGREGATE moving.moving_plainly(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    MSFUNC = int4pl,
    MINVFUNC = int4mi,
    MSTYPE = integer
);
-- drop: DROP AGGREGATE moving.moving_plainly(integer);
