-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.family USING btree;
-- drop: DROP OPERATOR FAMILY of_several_methods.family USING btree;

-- COMMENT OPERATOR FAMILY family USING btree; owner: postgres
COMMENT ON OPERATOR FAMILY of_several_methods.family USING btree IS 'of btree';

-- OPERATOR FAMILY family; owner: pgops_sample_owner
CREATE OPERATOR FAMILY of_several_methods.family USING hash;
-- drop: DROP OPERATOR FAMILY of_several_methods.family USING hash;

-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.family USING spgist;
-- drop: DROP OPERATOR FAMILY of_several_methods.family USING spgist;
