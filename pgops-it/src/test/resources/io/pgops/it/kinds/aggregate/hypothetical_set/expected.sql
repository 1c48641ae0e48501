-- FUNCTION z_count(bigint, integer); owner: postgres
CREATE FUNCTION hypothetical_set.z_count(state bigint, integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 + 1$_$;
-- drop: DROP FUNCTION hypothetical_set.z_count(state bigint, integer);

-- FUNCTION z_place(bigint, integer, integer); owner: postgres
CREATE FUNCTION hypothetical_set.z_place(state bigint, integer, integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION hypothetical_set.z_place(state bigint, integer, integer);

-- AGGREGATE place("any"); owner: pgops_sample_owner
CREATE AGGREGATE hypothetical_set.place(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);
-- drop: DROP AGGREGATE hypothetical_set.place("any");

-- COMMENT AGGREGATE place("any"); owner: pgops_sample_owner
COMMENT ON AGGREGATE hypothetical_set.place("any") IS 'hypothetical';

-- ACL FUNCTION place("any"); owner: pgops_sample_owner
GRANT ALL ON FUNCTION hypothetical_set.place("any") TO pgops_sample_reader;

-- AGGREGATE place_of(integer, integer); owner: postgres
CREATE AGGREGATE hypothetical_set.place_of(integer ORDER BY integer) (
    SFUNC = hypothetical_set.z_count,
    STYPE = bigint,
    FINALFUNC = hypothetical_set.z_place,
    FINALFUNC_EXTRA,
    FINALFUNC_MODIFY = READ_ONLY,
    INITCOND = '0',
    HYPOTHETICAL
);
-- drop: DROP AGGREGATE hypothetical_set.place_of(integer, integer);
