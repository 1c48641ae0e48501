CREATE OPERATOR FAMILY family USING btree;
ALTER OPERATOR FAMILY family USING btree OWNER TO pgops_sample_owner;
ALTER OPERATOR FAMILY family USING btree ADD OPERATOR 1 < (integer, bigint);
