-- AGGREGATE most_of(anyelement); owner: postgres
CREATE AGGREGATE ordered_set.most_of(ORDER BY value anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = mode_final,
    FINALFUNC_EXTRA
);
-- drop: DROP AGGREGATE ordered_set.most_of(anyelement);

-- AGGREGATE share(double precision, double precision); owner: pgops_sample_owner
CREATE AGGREGATE ordered_set.share(double precision ORDER BY double precision) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_cont_float8_final
);
-- drop: DROP AGGREGATE ordered_set.share(double precision, double precision);

-- COMMENT AGGREGATE share(double precision, double precision); owner: pgops_sample_owner
COMMENT ON AGGREGATE ordered_set.share(double precision, double precision) IS 'ordered';

-- ACL FUNCTION share(double precision, double precision); owner: pgops_sample_owner
REVOKE ALL ON FUNCTION ordered_set.share(double precision, double precision) FROM PUBLIC;

-- AGGREGATE shared(double precision, double precision); owner: postgres
CREATE AGGREGATE ordered_set.shared(part double precision ORDER BY value double precision) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_cont_float8_final,
    FINALFUNC_MODIFY = SHAREABLE
);
-- drop: DROP AGGREGATE ordered_set.shared(double precision, double precision);

-- VIEW medians; owner: postgres
CREATE VIEW ordered_set.medians AS
 SELECT ordered_set.share((0.5)::double precision) WITHIN GROUP (ORDER BY a) AS m
   FROM ( VALUES ((1)::double precision)) v(a);
-- drop: DROP VIEW ordered_set.medians;
