-- AGGREGATE average(numeric); owner: postgres
CREATE AGGREGATE parallel.average(numeric) (
    SFUNC = numeric_avg_accum,
    STYPE = internal,
    SSPACE = 128,
    FINALFUNC = numeric_avg,
    COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize,
    DESERIALFUNC = numeric_avg_deserialize,
    PARALLEL = safe
);
-- drop: DROP AGGREGATE parallel.average(numeric);

-- AGGREGATE restricted(integer); owner: postgres
CREATE AGGREGATE parallel.restricted(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    PARALLEL = restricted
);
-- drop: DROP AGGREGATE parallel.restricted(integer);

-- AGGREGATE safe(integer); owner: postgres
CREATE AGGREGATE parallel.safe(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    COMBINEFUNC = int4pl,
    PARALLEL = safe
);
-- drop: DROP AGGREGATE parallel.safe(integer);
