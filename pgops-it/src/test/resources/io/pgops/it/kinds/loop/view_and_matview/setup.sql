-- The materialized view was filled before the view read it: that cannot be done again, so it is not.
CREATE VIEW of_matview AS SELECT 1 AS a;
CREATE MATERIALIZED VIEW of_view AS SELECT a FROM of_matview WITH NO DATA;
CREATE OR REPLACE VIEW of_matview AS SELECT a FROM of_view;
