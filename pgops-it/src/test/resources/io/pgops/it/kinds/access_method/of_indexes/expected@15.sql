-- ACCESS METHOD gist_too
CREATE ACCESS METHOD gist_too TYPE INDEX HANDLER gisthandler;
-- drop: DROP ACCESS METHOD gist_too;

-- OPERATOR FAMILY boxes; owner: postgres
CREATE OPERATOR FAMILY public.boxes USING gist_too;
ALTER OPERATOR FAMILY public.boxes USING gist_too ADD
    OPERATOR 3 &&(box,box);
-- drop: DROP OPERATOR FAMILY public.boxes USING gist_too;

-- OPERATOR CLASS boxes; owner: postgres
CREATE OPERATOR CLASS public.boxes
    DEFAULT FOR TYPE box USING gist_too FAMILY public.boxes AS
    FUNCTION 1 (box, box) gist_box_consistent(internal,box,smallint,oid,internal) ,
    FUNCTION 2 (box, box) gist_box_union(internal,internal) ,
    FUNCTION 5 (box, box) gist_box_penalty(internal,internal,internal) ,
    FUNCTION 6 (box, box) gist_box_picksplit(internal,internal) ,
    FUNCTION 7 (box, box) gist_box_same(box,box,internal);
-- drop: DROP OPERATOR CLASS public.boxes USING gist_too;

-- TABLE t; owner: postgres
CREATE TABLE public.t (
    b box
);
-- drop: DROP TABLE public.t;

-- TABLE DATA t; owner: postgres
COPY public.t (b) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON public.t USING gist_too (b);
-- drop: DROP INDEX public.i;
