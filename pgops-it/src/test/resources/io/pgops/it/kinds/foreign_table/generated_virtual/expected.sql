-- FOREIGN TABLE generated; owner: postgres
CREATE FOREIGN TABLE generated_virtual.generated (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2))
)
SERVER foreign_table_generated_virtual;
-- drop: DROP FOREIGN TABLE generated_virtual.generated;
