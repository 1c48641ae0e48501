-- TABLE grouped; owner: postgres
CREATE TABLE view_needs_key_through_function.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE view_needs_key_through_function.grouped;

-- VIEW of_names; owner: postgres
CREATE VIEW view_needs_key_through_function.of_names AS
SELECT
    NULL::text AS name;
-- drop: DROP VIEW view_needs_key_through_function.of_names;

-- VIEW above; owner: postgres
CREATE VIEW view_needs_key_through_function.above AS
 SELECT of_names.name
   FROM view_needs_key_through_function.of_names;
-- drop: DROP VIEW view_needs_key_through_function.above;

-- TABLE DATA grouped; owner: postgres
COPY view_needs_key_through_function.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY view_needs_key_through_function.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY view_needs_key_through_function.grouped DROP CONSTRAINT grouped_pkey;

-- FUNCTION names(); owner: postgres
CREATE FUNCTION view_needs_key_through_function.names() RETURNS SETOF text
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT grouped.name
    FROM view_needs_key_through_function.grouped
   GROUP BY grouped.id;
END;
-- drop: DROP FUNCTION view_needs_key_through_function.names();

-- RULE of_names _RETURN; owner: postgres
CREATE OR REPLACE VIEW view_needs_key_through_function.of_names AS
 SELECT name.name
   FROM view_needs_key_through_function.names() name(name);
-- drop: CREATE OR REPLACE VIEW view_needs_key_through_function.of_names AS
SELECT
    NULL::text AS name;
