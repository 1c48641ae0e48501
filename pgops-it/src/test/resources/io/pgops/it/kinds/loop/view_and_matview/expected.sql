-- VIEW of_matview; owner: postgres
CREATE VIEW view_and_matview.of_matview AS
SELECT
    NULL::integer AS a;
-- drop: DROP VIEW view_and_matview.of_matview;

-- MATERIALIZED VIEW of_view; owner: postgres
CREATE MATERIALIZED VIEW view_and_matview.of_view AS
 SELECT of_matview.a
   FROM view_and_matview.of_matview
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW view_and_matview.of_view;

-- RULE of_matview _RETURN; owner: postgres
CREATE OR REPLACE VIEW view_and_matview.of_matview AS
 SELECT of_view.a
   FROM view_and_matview.of_view;
-- drop: CREATE OR REPLACE VIEW view_and_matview.of_matview AS
SELECT
    NULL::integer AS a;
