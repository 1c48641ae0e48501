CREATE TABLE z_table (a integer);
CREATE VIEW z_view AS SELECT 1 AS one;
CREATE TYPE a_of_both AS (t z_table, v z_view);
