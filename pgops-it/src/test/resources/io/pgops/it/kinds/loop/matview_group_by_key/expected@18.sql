-- TABLE grouped; owner: postgres
CREATE TABLE matview_group_by_key.grouped (
    id integer CONSTRAINT grouped_id_not_null NOT NULL,
    name text
);
-- drop: DROP TABLE matview_group_by_key.grouped;

-- ACL TABLE grouped; owner: postgres
GRANT SELECT ON TABLE matview_group_by_key.grouped TO pgops_sample_owner;

-- TABLE DATA grouped; owner: postgres
COPY matview_group_by_key.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY matview_group_by_key.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY matview_group_by_key.grouped DROP CONSTRAINT grouped_pkey;

-- MATERIALIZED VIEW by_key; owner: pgops_sample_owner
CREATE MATERIALIZED VIEW matview_group_by_key.by_key AS
 SELECT id,
    name,
    count(*) AS n
   FROM matview_group_by_key.grouped
  GROUP BY id
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW matview_group_by_key.by_key;

-- COMMENT MATERIALIZED VIEW by_key; owner: pgops_sample_owner
COMMENT ON MATERIALIZED VIEW matview_group_by_key.by_key IS 'made after the data';

-- ACL TABLE by_key; owner: pgops_sample_owner
GRANT SELECT ON TABLE matview_group_by_key.by_key TO pgops_sample_reader;

-- INDEX of_by_key; owner: pgops_sample_owner
CREATE UNIQUE INDEX of_by_key ON matview_group_by_key.by_key USING btree (id);
-- drop: DROP INDEX matview_group_by_key.of_by_key;

-- MATERIALIZED VIEW DATA by_key; owner: pgops_sample_owner
REFRESH MATERIALIZED VIEW matview_group_by_key.by_key;
