-- All that reads it waits with it, or is made in two steps.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a'), (2, 'b');
CREATE MATERIALIZED VIEW z_by_key AS SELECT id, name FROM grouped GROUP BY id;
CREATE MATERIALIZED VIEW y_above AS SELECT id, name FROM z_by_key;
CREATE VIEW x_view AS SELECT name FROM y_above;
CREATE MATERIALIZED VIEW w_on_view AS SELECT name FROM x_view;
CREATE FUNCTION v_names() RETURNS SETOF text BEGIN ATOMIC SELECT name FROM w_on_view; END;
CREATE MATERIALIZED VIEW u_on_function AS SELECT * FROM v_names() AS name;
CREATE FUNCTION t_rows() RETURNS SETOF z_by_key LANGUAGE sql AS 'SELECT 1, ''x''::text';
CREATE VIEW s_on_rows AS SELECT * FROM t_rows();
