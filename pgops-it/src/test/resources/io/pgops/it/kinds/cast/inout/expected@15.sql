-- TYPE pair; owner: postgres
CREATE TYPE public.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE public.pair;

-- CAST CAST (json AS public.pair)
CREATE CAST (json AS public.pair) WITH INOUT AS ASSIGNMENT;
-- drop: DROP CAST (json AS public.pair);

-- CAST CAST (public.pair AS text)
CREATE CAST (public.pair AS text) WITH INOUT AS IMPLICIT;
-- drop: DROP CAST (public.pair AS text);

-- CAST CAST (text AS public.pair)
CREATE CAST (text AS public.pair) WITH INOUT;
-- drop: DROP CAST (text AS public.pair);

-- TABLE pairs; owner: postgres
CREATE TABLE public.pairs (
    a public.pair,
    CONSTRAINT pairs_a_check CHECK ((length((a)::text) > 1))
);
-- drop: DROP TABLE public.pairs;

-- TABLE DATA pairs; owner: postgres
COPY public.pairs (a) FROM stdin;
