CREATE TABLE z_table (a integer, b text);
INSERT INTO z_table VALUES (1, 'one'), (2, NULL);
CREATE MATERIALIZED VIEW a_view AS SELECT a, b FROM z_table;
CREATE MATERIALIZED VIEW b_renamed (first, "Second") AS SELECT a, upper(b) FROM z_table WHERE a > 0;
ALTER MATERIALIZED VIEW b_renamed RENAME COLUMN first TO third;
CREATE MATERIALIZED VIEW constants AS SELECT 'x'::varchar(3) COLLATE "C" AS c, NULL::numeric(5, 2) AS n, ARRAY[1, 2] AS "row";
CREATE MATERIALIZED VIEW not_filled AS SELECT a FROM z_table WITH NO DATA;
CREATE MATERIALIZED VIEW nothing AS SELECT FROM z_table;
CREATE MATERIALIZED VIEW no_rows AS SELECT a FROM z_table WHERE false;
