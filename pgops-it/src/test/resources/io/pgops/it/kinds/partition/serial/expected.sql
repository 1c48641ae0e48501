-- TABLE t; owner: postgres
CREATE TABLE serial.t (
    id integer NOT NULL,
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE serial.t;

-- TABLE t2; owner: postgres
CREATE TABLE serial.t2 (
    a integer,
    id integer NOT NULL
);
-- drop: DROP TABLE serial.t2;

-- SEQUENCE t2_id_seq; owner: postgres
CREATE SEQUENCE serial.t2_id_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE serial.t2_id_seq;

-- SEQUENCE t_id_seq; owner: postgres
CREATE SEQUENCE serial.t_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial.t_id_seq;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY serial.t ATTACH PARTITION serial.t2 FOR VALUES IN (2);

-- SEQUENCE OWNED BY t2_id_seq; owner: postgres
ALTER SEQUENCE serial.t2_id_seq OWNED BY serial.t2.id;

-- SEQUENCE OWNED BY t_id_seq; owner: postgres
ALTER SEQUENCE serial.t_id_seq OWNED BY serial.t.id;

-- DEFAULT t id; owner: postgres
ALTER TABLE ONLY serial.t ALTER COLUMN id SET DEFAULT nextval('serial.t_id_seq'::regclass);
-- drop: ALTER TABLE serial.t ALTER COLUMN id DROP DEFAULT;

-- TABLE t1; owner: postgres
CREATE TABLE serial.t1 (
    id integer DEFAULT nextval('serial.t_id_seq'::regclass) NOT NULL,
    a integer
);
-- drop: DROP TABLE serial.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY serial.t ATTACH PARTITION serial.t1 FOR VALUES IN (1);

-- DEFAULT t2 id; owner: postgres
ALTER TABLE ONLY serial.t2 ALTER COLUMN id SET DEFAULT nextval('serial.t2_id_seq'::regclass);
-- drop: ALTER TABLE serial.t2 ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA t1; owner: postgres
COPY serial.t1 (id, a) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY serial.t2 (a, id) FROM stdin;

-- SEQUENCE SET t2_id_seq; owner: postgres
SELECT pg_catalog.setval('serial.t2_id_seq', 1, true);

-- SEQUENCE SET t_id_seq; owner: postgres
SELECT pg_catalog.setval('serial.t_id_seq', 3, true);
