-- VIEW by_key; owner: postgres
CREATE VIEW group_by_key.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::text COLLATE pg_catalog."C" AS other,
    NULL::bigint AS n;
-- drop: DROP VIEW group_by_key.by_key;

-- VIEW above; owner: postgres
CREATE VIEW group_by_key.above AS
 SELECT by_key.name
   FROM group_by_key.by_key;
-- drop: DROP VIEW group_by_key.above;

-- TABLE grouped; owner: postgres
CREATE TABLE group_by_key.grouped (
    id integer NOT NULL,
    name text,
    other text COLLATE pg_catalog."C"
);
-- drop: DROP TABLE group_by_key.grouped;

-- TABLE DATA grouped; owner: postgres
COPY group_by_key.grouped (id, name, other) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY group_by_key.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY group_by_key.grouped DROP CONSTRAINT grouped_pkey;

-- RULE by_key _RETURN; owner: postgres
CREATE OR REPLACE VIEW group_by_key.by_key AS
 SELECT grouped.id,
    grouped.name,
    grouped.other,
    count(*) AS n
   FROM group_by_key.grouped
  GROUP BY grouped.id;
-- drop: CREATE OR REPLACE VIEW group_by_key.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::text COLLATE pg_catalog."C" AS other,
    NULL::bigint AS n;
