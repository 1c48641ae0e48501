-- OPERATOR FAMILY family; owner: pgops_sample_owner
CREATE OPERATOR FAMILY owner.family USING btree;
ALTER OPERATOR FAMILY owner.family USING btree ADD
    OPERATOR 1 <(integer,bigint);
-- drop: DROP OPERATOR FAMILY owner.family USING btree;
