-- VIEW by_key; owner: postgres
CREATE VIEW function_on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;
-- drop: DROP VIEW function_on_split_view.by_key;

-- FUNCTION rows_by_key(); owner: postgres
CREATE FUNCTION function_on_split_view.rows_by_key() RETURNS SETOF function_on_split_view.by_key
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT by_key.id,
     by_key.name
    FROM function_on_split_view.by_key;
END;
-- drop: DROP FUNCTION function_on_split_view.rows_by_key();

-- VIEW above; owner: postgres
CREATE VIEW function_on_split_view.above AS
 SELECT id,
    name
   FROM function_on_split_view.rows_by_key() rows_by_key(id, name);
-- drop: DROP VIEW function_on_split_view.above;

-- TABLE grouped; owner: postgres
CREATE TABLE function_on_split_view.grouped (
    id integer CONSTRAINT grouped_id_not_null NOT NULL,
    name text
);
-- drop: DROP TABLE function_on_split_view.grouped;

-- TABLE DATA grouped; owner: postgres
COPY function_on_split_view.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY function_on_split_view.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY function_on_split_view.grouped DROP CONSTRAINT grouped_pkey;

-- RULE by_key _RETURN; owner: postgres
CREATE OR REPLACE VIEW function_on_split_view.by_key AS
 SELECT id,
    name
   FROM function_on_split_view.grouped
  GROUP BY id;
-- drop: CREATE OR REPLACE VIEW function_on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;
