-- TABLE t; owner: postgres
CREATE TABLE on_view.t (
    id integer NOT NULL,
    a text
);
-- drop: DROP TABLE on_view.t;

-- SEQUENCE t_id_seq; owner: postgres
CREATE SEQUENCE on_view.t_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE on_view.t_id_seq;

-- VIEW v; owner: postgres
CREATE VIEW on_view.v AS
 SELECT t.id,
    t.a
   FROM on_view.t
  WHERE (t.a IS NOT NULL);
-- drop: DROP VIEW on_view.v;

-- SEQUENCE OWNED BY t_id_seq; owner: postgres
ALTER SEQUENCE on_view.t_id_seq OWNED BY on_view.t.id;

-- DEFAULT t id; owner: postgres
ALTER TABLE ONLY on_view.t ALTER COLUMN id SET DEFAULT nextval('on_view.t_id_seq'::regclass);
-- drop: ALTER TABLE on_view.t ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA t; owner: postgres
COPY on_view.t (id, a) FROM stdin;

-- SEQUENCE SET t_id_seq; owner: postgres
SELECT pg_catalog.setval('on_view.t_id_seq', 1, true);

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY on_view.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY on_view.t DROP CONSTRAINT t_pkey;

-- RULE v deleted; owner: postgres
CREATE RULE deleted AS
    ON DELETE TO on_view.v DO INSTEAD  DELETE FROM on_view.t
   USING on_view.v other
  WHERE ((t.id = old.id) AND (other.id = t.id));
-- drop: DROP RULE deleted ON on_view.v;

-- RULE v inserted; owner: postgres
CREATE RULE inserted AS
    ON INSERT TO on_view.v DO INSTEAD  INSERT INTO on_view.t (a)
  VALUES (new.a)
  RETURNING t.id,
    t.a;
-- drop: DROP RULE inserted ON on_view.v;

-- RULE v updated; owner: postgres
CREATE RULE updated AS
    ON UPDATE TO on_view.v DO INSTEAD  UPDATE on_view.t SET a = new.a
  WHERE (t.id = old.id);
-- drop: DROP RULE updated ON on_view.v;
