-- TABLE t; owner: postgres
CREATE TABLE identity.t (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE identity.t;

-- TABLE t2; owner: postgres
CREATE TABLE identity.t2 (
    a integer,
    id integer CONSTRAINT t2_id_not_null NOT NULL
);
-- drop: DROP TABLE identity.t2;

-- SEQUENCE t_id_seq; owner: postgres
ALTER TABLE identity.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity.t_id_seq
    START WITH 7
    INCREMENT BY 2
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1
);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY identity.t ATTACH PARTITION identity.t2 FOR VALUES IN (2);

-- TABLE t1; owner: postgres
CREATE TABLE identity.t1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    a integer
);
-- drop: DROP TABLE identity.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY identity.t ATTACH PARTITION identity.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY identity.t1 (id, a) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY identity.t2 (a, id) FROM stdin;

-- SEQUENCE SET t_id_seq; owner: postgres
SELECT pg_catalog.setval('identity.t_id_seq', 11, true);
