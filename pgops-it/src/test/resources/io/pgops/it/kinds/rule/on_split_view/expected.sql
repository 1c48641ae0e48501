-- VIEW by_key; owner: postgres
CREATE VIEW on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;
-- drop: DROP VIEW on_split_view.by_key;

-- TABLE grouped; owner: postgres
CREATE TABLE on_split_view.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE on_split_view.grouped;

-- TABLE t; owner: postgres
CREATE TABLE on_split_view.t (
    a integer
);
-- drop: DROP TABLE on_split_view.t;

-- TABLE DATA grouped; owner: postgres
COPY on_split_view.grouped (id, name) FROM stdin;

-- TABLE DATA t; owner: postgres
COPY on_split_view.t (a) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY on_split_view.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY on_split_view.grouped DROP CONSTRAINT grouped_pkey;

-- RULE by_key _RETURN; owner: postgres
CREATE OR REPLACE VIEW on_split_view.by_key AS
 SELECT grouped.id,
    grouped.name
   FROM on_split_view.grouped
  GROUP BY grouped.id;
-- drop: CREATE OR REPLACE VIEW on_split_view.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;

-- RULE by_key AAA; owner: postgres
CREATE RULE "AAA" AS
    ON INSERT TO on_split_view.by_key DO INSTEAD  INSERT INTO on_split_view.grouped (id, name)
  VALUES (new.id, new.name);
-- drop: DROP RULE "AAA" ON on_split_view.by_key;

-- COMMENT RULE "AAA" ON by_key; owner: postgres
COMMENT ON RULE "AAA" ON on_split_view.by_key IS 'before _RETURN in the alphabet';

-- RULE t groups; owner: postgres
CREATE RULE groups AS
    ON DELETE TO on_split_view.t DO  SELECT grouped.id,
    grouped.name
   FROM on_split_view.grouped
  GROUP BY grouped.id;
-- drop: DROP RULE groups ON on_split_view.t;

-- RULE t to_view; owner: postgres
CREATE RULE to_view AS
    ON INSERT TO on_split_view.t DO INSTEAD  INSERT INTO on_split_view.by_key (id, name)
  VALUES (new.a, 'from t'::text);
-- drop: DROP RULE to_view ON on_split_view.t;

-- RULE by_key zzz; owner: postgres
CREATE RULE zzz AS
    ON DELETE TO on_split_view.by_key DO INSTEAD  DELETE FROM on_split_view.grouped
  WHERE (grouped.id = old.id);
-- drop: DROP RULE zzz ON on_split_view.by_key;
