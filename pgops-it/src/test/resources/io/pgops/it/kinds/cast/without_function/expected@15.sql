-- SHELL TYPE number; owner: postgres
CREATE TYPE public.number;

-- FUNCTION number_in(cstring); owner: postgres
CREATE FUNCTION public.number_in(cstring) RETURNS public.number
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;
-- drop: DROP FUNCTION public.number_in(cstring);

-- FUNCTION number_out(public.number); owner: postgres
CREATE FUNCTION public.number_out(public.number) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;
-- drop: DROP FUNCTION public.number_out(public.number);

-- TYPE number; owner: postgres
CREATE TYPE public.number (
    INTERNALLENGTH = 4,
    INPUT = public.number_in,
    OUTPUT = public.number_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);
-- drop: DROP TYPE public.number CASCADE;

-- CAST CAST (integer AS public.number)
CREATE CAST (integer AS public.number) WITHOUT FUNCTION AS ASSIGNMENT;
-- drop: DROP CAST (integer AS public.number);

-- CAST CAST (public.number AS integer)
CREATE CAST (public.number AS integer) WITHOUT FUNCTION AS IMPLICIT;
-- drop: DROP CAST (public.number AS integer);

-- TABLE numbers; owner: postgres
CREATE TABLE public.numbers (
    a public.number DEFAULT 1,
    b integer GENERATED ALWAYS AS (((a)::integer * 2)) STORED
);
-- drop: DROP TABLE public.numbers;

-- VIEW doubled; owner: postgres
CREATE VIEW public.doubled AS
 SELECT ((numbers.a)::integer * 2) AS b
   FROM public.numbers;
-- drop: DROP VIEW public.doubled;

-- TABLE DATA numbers; owner: postgres
COPY public.numbers (a) FROM stdin;
