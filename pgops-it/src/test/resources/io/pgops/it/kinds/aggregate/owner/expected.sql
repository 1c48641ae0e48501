-- AGGREGATE owned(integer); owner: pgops_sample_owner
CREATE AGGREGATE owner.owned(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
-- drop: DROP AGGREGATE owner.owned(integer);
