-- TABLE z_table; owner: postgres
CREATE TABLE of_row_types.z_table (
    a integer
);
-- drop: DROP TABLE of_row_types.z_table;

-- VIEW z_view; owner: postgres
CREATE VIEW of_row_types.z_view AS
 SELECT 1 AS one;
-- drop: DROP VIEW of_row_types.z_view;

-- TYPE a_of_both; owner: postgres
CREATE TYPE of_row_types.a_of_both AS (
    t of_row_types.z_table,
    v of_row_types.z_view
);
-- drop: DROP TYPE of_row_types.a_of_both;

-- TABLE DATA z_table; owner: postgres
COPY of_row_types.z_table (a) FROM stdin;
