-- A function with options for the class, which has another argument type.
CREATE OPERATOR CLASS class FOR TYPE tsvector USING gist AS OPERATOR 1 @@ (tsvector, tsquery), FUNCTION 1 gtsvector_consistent(internal, tsvector, smallint, oid, internal), FUNCTION 2 gtsvector_union(internal, internal), FUNCTION 3 gtsvector_compress(internal), FUNCTION 4 gtsvector_decompress(internal),
  FUNCTION 5 gtsvector_penalty(internal, internal, internal), FUNCTION 6 gtsvector_picksplit(internal, internal), FUNCTION 7 gtsvector_same(gtsvector, gtsvector, internal), FUNCTION 10 gtsvector_options(internal), STORAGE gtsvector;
CREATE TABLE t (v tsvector);
CREATE INDEX i ON t USING gist (v class (siglen = 100));
