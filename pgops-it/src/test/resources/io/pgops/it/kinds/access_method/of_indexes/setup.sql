-- alone
CREATE ACCESS METHOD gist_too TYPE INDEX HANDLER gisthandler;
CREATE OPERATOR CLASS boxes DEFAULT FOR TYPE box USING gist_too AS OPERATOR 3 &&, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);
CREATE TABLE t (b box);
INSERT INTO t VALUES ('(1,1),(2,2)');
CREATE INDEX i ON t USING gist_too (b);
