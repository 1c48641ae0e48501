-- OPERATOR FAMILY arrays; owner: postgres
CREATE OPERATOR FAMILY storage.arrays USING gin;
ALTER OPERATOR FAMILY storage.arrays USING gin ADD
    OPERATOR 1 &&(anyarray,anyarray) ,
    FUNCTION 4 (anyarray, anyarray) ginarrayconsistent(internal,smallint,anyarray,integer,internal,internal,internal,internal);
-- drop: DROP OPERATOR FAMILY storage.arrays USING gin;

-- OPERATOR CLASS arrays; owner: postgres
CREATE OPERATOR CLASS storage.arrays
    FOR TYPE anyarray USING gin FAMILY storage.arrays AS
    STORAGE anyelement ,
    FUNCTION 2 (anyarray, anyarray) ginarrayextract(anyarray,internal,internal) ,
    FUNCTION 3 (anyarray, anyarray) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal);
-- drop: DROP OPERATOR CLASS storage.arrays USING gin;

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY storage.class USING gist;
ALTER OPERATOR FAMILY storage.class USING gist ADD
    OPERATOR 1 <<(point,point) ,
    OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops ,
    FUNCTION 3 (point, box) gist_point_compress(internal) ,
    FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal);
-- drop: DROP OPERATOR FAMILY storage.class USING gist;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS storage.class
    FOR TYPE point USING gist FAMILY storage.class AS
    STORAGE box ,
    FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal) ,
    FUNCTION 2 (point, point) gist_box_union(internal,internal) ,
    FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal) ,
    FUNCTION 6 (point, point) gist_box_picksplit(internal,internal) ,
    FUNCTION 7 (point, point) gist_box_same(box,box,internal);
-- drop: DROP OPERATOR CLASS storage.class USING gist;

-- TABLE t; owner: postgres
CREATE TABLE storage.t (
    p point
);
-- drop: DROP TABLE storage.t;

-- TABLE DATA t; owner: postgres
COPY storage.t (p) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON storage.t USING gist (p storage.class);
-- drop: DROP INDEX storage.i;
