-- FUNCTION final_of(integer); owner: postgres
CREATE FUNCTION final.final_of(state integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1::text$_$;
-- drop: DROP FUNCTION final.final_of(state integer);

-- FUNCTION final_of(integer, integer); owner: postgres
CREATE FUNCTION final.final_of(state integer, value integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1::text$_$;
-- drop: DROP FUNCTION final.final_of(state integer, value integer);

-- AGGREGATE changing(integer); owner: postgres
CREATE AGGREGATE final.changing(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = final.final_of,
    FINALFUNC_MODIFY = READ_WRITE
);
-- drop: DROP AGGREGATE final.changing(integer);

-- AGGREGATE changing_without(integer); owner: postgres
CREATE AGGREGATE final.changing_without(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC_MODIFY = READ_WRITE
);
-- drop: DROP AGGREGATE final.changing_without(integer);

-- AGGREGATE shareable(integer); owner: postgres
CREATE AGGREGATE final.shareable(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = final.final_of,
    FINALFUNC_MODIFY = SHAREABLE
);
-- drop: DROP AGGREGATE final.shareable(integer);

-- AGGREGATE usual(integer); owner: postgres
CREATE AGGREGATE final.usual(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = final.final_of
);
-- drop: DROP AGGREGATE final.usual(integer);

-- AGGREGATE with_extra(integer); owner: postgres
CREATE AGGREGATE final.with_extra(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = final.final_of,
    FINALFUNC_EXTRA
);
-- drop: DROP AGGREGATE final.with_extra(integer);
