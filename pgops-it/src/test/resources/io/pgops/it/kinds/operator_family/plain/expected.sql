-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY plain.family USING btree;
-- drop: DROP OPERATOR FAMILY plain.family USING btree;
