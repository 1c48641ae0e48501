CREATE FOREIGN DATA WRAPPER foreign_table_options;
CREATE SERVER foreign_table_options FOREIGN DATA WRAPPER foreign_table_options;
CREATE FOREIGN TABLE with_options (
  a integer OPTIONS (column_name 'it''s \ =', "Odd name" ''),
  b integer,
  c text OPTIONS (z '1', a '2') COLLATE "C" NOT NULL
) SERVER foreign_table_options OPTIONS (table_name 'it''s', schema_name 'on
two lines', "select" '');
CREATE FOREIGN TABLE altered (a integer OPTIONS (x '1')) SERVER foreign_table_options OPTIONS (y '2');
ALTER FOREIGN TABLE altered ALTER COLUMN a OPTIONS (DROP x), OPTIONS (DROP y);
