-- VIEW grouped; owner: postgres
CREATE VIEW views_by_key.grouped AS
SELECT
    NULL::integer AS a,
    NULL::text AS b,
    NULL::bigint AS count;
-- drop: DROP VIEW views_by_key.grouped;

-- TABLE t; owner: postgres
CREATE TABLE views_by_key.t (
    a integer NOT NULL,
    b text
)
PARTITION BY LIST (a);
-- drop: DROP TABLE views_by_key.t;

-- TABLE t1; owner: postgres
CREATE TABLE views_by_key.t1 (
    a integer NOT NULL,
    b text
);
-- drop: DROP TABLE views_by_key.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY views_by_key.t ATTACH PARTITION views_by_key.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY views_by_key.t1 (a, b) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY views_by_key.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY views_by_key.t DROP CONSTRAINT t_pkey;

-- CONSTRAINT t1 t1_pkey; owner: postgres
ALTER TABLE ONLY views_by_key.t1
    ADD CONSTRAINT t1_pkey PRIMARY KEY (a);

-- INDEX ATTACH t1_pkey; owner: postgres
ALTER INDEX views_by_key.t_pkey ATTACH PARTITION views_by_key.t1_pkey;

-- RULE grouped _RETURN; owner: postgres
CREATE OR REPLACE VIEW views_by_key.grouped AS
 SELECT t.a,
    t.b,
    count(*) AS count
   FROM views_by_key.t
  GROUP BY t.a;
-- drop: CREATE OR REPLACE VIEW views_by_key.grouped AS
SELECT
    NULL::integer AS a,
    NULL::text AS b,
    NULL::bigint AS count;
