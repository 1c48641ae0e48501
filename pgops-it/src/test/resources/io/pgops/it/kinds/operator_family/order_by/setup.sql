CREATE OPERATOR FAMILY by_distance USING btree;
CREATE OPERATOR FAMILY family USING gist;
ALTER OPERATOR FAMILY family USING gist ADD OPERATOR 15 <-> (point, point) FOR ORDER BY by_distance, OPERATOR 16 <-> (point, box) FOR ORDER BY pg_catalog.float_ops, OPERATOR 1 << (point, point);
