-- TABLE grouped; owner: postgres
CREATE TABLE above_postponed_matview.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE above_postponed_matview.grouped;

-- VIEW s_on_rows; owner: postgres
CREATE VIEW above_postponed_matview.s_on_rows AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;
-- drop: DROP VIEW above_postponed_matview.s_on_rows;

-- VIEW x_view; owner: postgres
CREATE VIEW above_postponed_matview.x_view AS
SELECT
    NULL::text AS name;
-- drop: DROP VIEW above_postponed_matview.x_view;

-- MATERIALIZED VIEW w_on_view; owner: postgres
CREATE MATERIALIZED VIEW above_postponed_matview.w_on_view AS
 SELECT name
   FROM above_postponed_matview.x_view
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW above_postponed_matview.w_on_view;

-- FUNCTION v_names(); owner: postgres
CREATE FUNCTION above_postponed_matview.v_names() RETURNS SETOF text
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT w_on_view.name
    FROM above_postponed_matview.w_on_view;
END;
-- drop: DROP FUNCTION above_postponed_matview.v_names();

-- MATERIALIZED VIEW u_on_function; owner: postgres
CREATE MATERIALIZED VIEW above_postponed_matview.u_on_function AS
 SELECT name
   FROM above_postponed_matview.v_names() name(name)
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW above_postponed_matview.u_on_function;

-- TABLE DATA grouped; owner: postgres
COPY above_postponed_matview.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY above_postponed_matview.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY above_postponed_matview.grouped DROP CONSTRAINT grouped_pkey;

-- MATERIALIZED VIEW z_by_key; owner: postgres
CREATE MATERIALIZED VIEW above_postponed_matview.z_by_key AS
 SELECT id,
    name
   FROM above_postponed_matview.grouped
  GROUP BY id
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW above_postponed_matview.z_by_key;

-- FUNCTION t_rows(); owner: postgres
CREATE FUNCTION above_postponed_matview.t_rows() RETURNS SETOF above_postponed_matview.z_by_key
    LANGUAGE sql
    AS $$SELECT 1, 'x'::text$$;
-- drop: DROP FUNCTION above_postponed_matview.t_rows();

-- MATERIALIZED VIEW y_above; owner: postgres
CREATE MATERIALIZED VIEW above_postponed_matview.y_above AS
 SELECT id,
    name
   FROM above_postponed_matview.z_by_key
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW above_postponed_matview.y_above;

-- RULE s_on_rows _RETURN; owner: postgres
CREATE OR REPLACE VIEW above_postponed_matview.s_on_rows AS
 SELECT id,
    name
   FROM above_postponed_matview.t_rows() t_rows(id, name);
-- drop: CREATE OR REPLACE VIEW above_postponed_matview.s_on_rows AS
SELECT
    NULL::integer AS id,
    NULL::text AS name;

-- RULE x_view _RETURN; owner: postgres
CREATE OR REPLACE VIEW above_postponed_matview.x_view AS
 SELECT name
   FROM above_postponed_matview.y_above;
-- drop: CREATE OR REPLACE VIEW above_postponed_matview.x_view AS
SELECT
    NULL::text AS name;

-- MATERIALIZED VIEW DATA z_by_key; owner: postgres
REFRESH MATERIALIZED VIEW above_postponed_matview.z_by_key;

-- MATERIALIZED VIEW DATA y_above; owner: postgres
REFRESH MATERIALIZED VIEW above_postponed_matview.y_above;

-- MATERIALIZED VIEW DATA w_on_view; owner: postgres
REFRESH MATERIALIZED VIEW above_postponed_matview.w_on_view;

-- MATERIALIZED VIEW DATA u_on_function; owner: postgres
REFRESH MATERIALIZED VIEW above_postponed_matview.u_on_function;
