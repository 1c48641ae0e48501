-- VIEW by_key; owner: postgres
CREATE VIEW matview_on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text COLLATE pg_catalog."C" AS name;
-- drop: DROP VIEW matview_on_split_view.by_key;

-- MATERIALIZED VIEW above; owner: postgres
CREATE MATERIALIZED VIEW matview_on_split_view.above AS
 SELECT id,
    name
   FROM matview_on_split_view.by_key
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW matview_on_split_view.above;

-- MATERIALIZED VIEW a_further; owner: postgres
CREATE MATERIALIZED VIEW matview_on_split_view.a_further AS
 SELECT name
   FROM matview_on_split_view.above
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW matview_on_split_view.a_further;

-- TABLE grouped; owner: postgres
CREATE TABLE matview_on_split_view.grouped (
    id integer CONSTRAINT grouped_id_not_null NOT NULL,
    name text COLLATE pg_catalog."C"
);
-- drop: DROP TABLE matview_on_split_view.grouped;

-- TABLE DATA grouped; owner: postgres
COPY matview_on_split_view.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY matview_on_split_view.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY matview_on_split_view.grouped DROP CONSTRAINT grouped_pkey;

-- RULE by_key _RETURN; owner: postgres
CREATE OR REPLACE VIEW matview_on_split_view.by_key AS
 SELECT id,
    name
   FROM matview_on_split_view.grouped
  GROUP BY id;
-- drop: CREATE OR REPLACE VIEW matview_on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text COLLATE pg_catalog."C" AS name;

-- MATERIALIZED VIEW DATA above; owner: postgres
REFRESH MATERIALIZED VIEW matview_on_split_view.above;

-- MATERIALIZED VIEW DATA a_further; owner: postgres
REFRESH MATERIALIZED VIEW matview_on_split_view.a_further;
