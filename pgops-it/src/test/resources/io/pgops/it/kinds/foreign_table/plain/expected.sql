-- FOREIGN TABLE plain; owner: postgres
CREATE FOREIGN TABLE plain.plain (
    id integer,
    name text
)
SERVER foreign_table_plain;
-- drop: DROP FOREIGN TABLE plain.plain;
