CREATE AGGREGATE place(VARIADIC "any" ORDER BY VARIADIC "any") (
  SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
CREATE FUNCTION z_place(state bigint, integer, integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION z_count(state bigint, integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1';
CREATE AGGREGATE place_of(integer ORDER BY integer) (
  SFUNC = z_count, STYPE = bigint, INITCOND = '0', FINALFUNC = z_place, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_ONLY, HYPOTHETICAL
);
COMMENT ON AGGREGATE place(VARIADIC "any" ORDER BY VARIADIC "any") IS 'hypothetical';
ALTER AGGREGATE place(VARIADIC "any" ORDER BY VARIADIC "any") OWNER TO pgops_sample_owner;
GRANT EXECUTE ON FUNCTION place("any") TO pgops_sample_reader;
