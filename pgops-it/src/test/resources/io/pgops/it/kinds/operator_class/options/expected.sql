-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY options.class USING gist;
ALTER OPERATOR FAMILY options.class USING gist ADD
    OPERATOR 1 @@(tsvector,tsquery) ,
    FUNCTION 3 (tsvector, tsvector) gtsvector_compress(internal) ,
    FUNCTION 4 (tsvector, tsvector) gtsvector_decompress(internal) ,
    FUNCTION 10 (tsvector, tsvector) gtsvector_options(internal);
-- drop: DROP OPERATOR FAMILY options.class USING gist;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS options.class
    FOR TYPE tsvector USING gist FAMILY options.class AS
    STORAGE gtsvector ,
    FUNCTION 1 (tsvector, tsvector) gtsvector_consistent(internal,tsvector,smallint,oid,internal) ,
    FUNCTION 2 (tsvector, tsvector) gtsvector_union(internal,internal) ,
    FUNCTION 5 (tsvector, tsvector) gtsvector_penalty(internal,internal,internal) ,
    FUNCTION 6 (tsvector, tsvector) gtsvector_picksplit(internal,internal) ,
    FUNCTION 7 (tsvector, tsvector) gtsvector_same(gtsvector,gtsvector,internal);
-- drop: DROP OPERATOR CLASS options.class USING gist;

-- TABLE t; owner: postgres
CREATE TABLE options.t (
    v tsvector
);
-- drop: DROP TABLE options.t;

-- TABLE DATA t; owner: postgres
COPY options.t (v) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON options.t USING gist (v options.class (siglen='100'));
-- drop: DROP INDEX options.i;
