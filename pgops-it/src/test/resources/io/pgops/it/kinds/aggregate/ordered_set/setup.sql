CREATE AGGREGATE share(double precision ORDER BY double precision) (
  SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final
);
CREATE AGGREGATE most_of(ORDER BY value anyelement) (
  SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = mode_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE
);
CREATE AGGREGATE shared(part double precision ORDER BY value double precision) (
  SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_MODIFY = SHAREABLE
);
COMMENT ON AGGREGATE share(double precision ORDER BY double precision) IS 'ordered';
ALTER AGGREGATE share(double precision ORDER BY double precision) OWNER TO pgops_sample_owner;
REVOKE EXECUTE ON FUNCTION share(double precision, double precision) FROM PUBLIC;
CREATE VIEW medians AS SELECT share(0.5) WITHIN GROUP (ORDER BY a) AS m FROM (VALUES (1::float8)) AS v (a);
