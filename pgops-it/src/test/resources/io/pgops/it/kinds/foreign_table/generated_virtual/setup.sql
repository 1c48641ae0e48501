-- since 18
CREATE FOREIGN DATA WRAPPER foreign_table_generated_virtual;
CREATE SERVER foreign_table_generated_virtual FOREIGN DATA WRAPPER foreign_table_generated_virtual;
CREATE FOREIGN TABLE generated (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL) SERVER foreign_table_generated_virtual;
