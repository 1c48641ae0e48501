-- TABLE t; owner: postgres
CREATE TABLE public.t (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE public.t;

-- TABLE t1; owner: postgres
CREATE TABLE public.t1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    a integer
);
-- drop: DROP TABLE public.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY public.t1 (id, a) FROM stdin;
