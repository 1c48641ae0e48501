CREATE FOREIGN DATA WRAPPER foreign_table_no_columns;
CREATE SERVER foreign_table_no_columns FOREIGN DATA WRAPPER foreign_table_no_columns;
CREATE FOREIGN TABLE without () SERVER foreign_table_no_columns;
