-- EXTENSION hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
-- drop: DROP EXTENSION hstore;

-- COMMENT EXTENSION hstore
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

-- FUNCTION note(); owner: postgres
CREATE FUNCTION public.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION public.note();

-- TABLE t; owner: postgres
CREATE TABLE public.t (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE public.t;

-- TABLE Odd "one"; -- it's; owner: postgres
CREATE TABLE public."Odd ""one""; -- it's" (
    a integer
);
-- drop: DROP TABLE public."Odd ""one""; -- it's";

-- TABLE t2; owner: postgres
CREATE TABLE public.t2 (
    a integer
);
-- drop: DROP TABLE public.t2;

-- TABLE ATTACH Odd "one"; -- it's; owner: postgres
ALTER TABLE ONLY public.t ATTACH PARTITION public."Odd ""one""; -- it's" FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY public.t ATTACH PARTITION public.t2 FOR VALUES IN (2);

-- TABLE DATA Odd "one"; -- it's; owner: postgres
COPY public."Odd ""one""; -- it's" (a) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY public.t2 (a) FROM stdin;

-- TRIGGER t Odd "trigger"; -- it's; owner: postgres
CREATE TRIGGER "Odd ""trigger""; -- it's" BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
-- drop: DROP TRIGGER "Odd ""trigger""; -- it's" ON public.t;

-- COMMENT TRIGGER "Odd ""trigger""; -- it's" ON t; owner: postgres
COMMENT ON TRIGGER "Odd ""trigger""; -- it's" ON public.t IS 'declared';

-- COMMENT TRIGGER "Odd ""trigger""; -- it's" ON "Odd ""one""; -- it's"; owner: postgres
COMMENT ON TRIGGER "Odd ""trigger""; -- it's" ON public."Odd ""one""; -- it's" IS 'copied';

-- TRIGGER t2 Odd "trigger"; -- it's; owner: postgres
ALTER TRIGGER "Odd ""trigger""; -- it's" ON public.t2 DEPENDS ON EXTENSION hstore;
