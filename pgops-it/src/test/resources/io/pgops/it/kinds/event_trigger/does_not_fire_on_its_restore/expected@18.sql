-- FUNCTION refuse(); owner: postgres
CREATE FUNCTION public.refuse() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE 'no %', tg_tag; END$$;
-- drop: DROP FUNCTION public.refuse();

-- COMMENT FUNCTION refuse(); owner: postgres
COMMENT ON FUNCTION public.refuse() IS 'refuses';

-- TABLE t; owner: postgres
CREATE TABLE public.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b text
);
-- drop: DROP TABLE public.t;

-- ACL TABLE t; owner: postgres
GRANT SELECT ON TABLE public.t TO pgops_sample_reader;

-- MATERIALIZED VIEW m; owner: postgres
CREATE MATERIALIZED VIEW public.m AS
 SELECT a
   FROM public.t
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW public.m;

-- VIEW v; owner: postgres
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;
-- drop: DROP VIEW public.v;

-- COMMENT VIEW v; owner: postgres
COMMENT ON VIEW public.v IS 'commented';

-- TABLE DATA t; owner: postgres
COPY public.t (a, b) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY public.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY public.t DROP CONSTRAINT t_pkey;

-- INDEX i; owner: postgres
CREATE INDEX i ON public.t USING btree (b);
-- drop: DROP INDEX public.i;

-- MATERIALIZED VIEW DATA m; owner: postgres
REFRESH MATERIALIZED VIEW public.m;

-- EVENT TRIGGER a_first; owner: postgres
CREATE EVENT TRIGGER a_first ON ddl_command_start
    EXECUTE FUNCTION public.refuse();
-- drop: DROP EVENT TRIGGER a_first;

-- COMMENT EVENT TRIGGER a_first; owner: postgres
COMMENT ON EVENT TRIGGER a_first IS 'refuses all';

-- EVENT TRIGGER z_last; owner: postgres
CREATE EVENT TRIGGER z_last ON sql_drop
    EXECUTE FUNCTION public.refuse();
-- drop: DROP EVENT TRIGGER z_last;
