CREATE OPERATOR CLASS class FOR TYPE point USING gist AS OPERATOR 1 <<, OPERATOR 15 <-> (point, point) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 3 (point, box) gist_point_compress(internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal), FUNCTION 8 gist_point_distance(internal, point, smallint, oid, internal), STORAGE box;
CREATE TABLE t (p point);
INSERT INTO t VALUES ('(1,2)');
CREATE INDEX i ON t USING gist (p class);
CREATE OPERATOR CLASS arrays FOR TYPE anyarray USING gin AS OPERATOR 1 &&, FUNCTION 2 ginarrayextract(anyarray, internal, internal), FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal), STORAGE anyelement;
