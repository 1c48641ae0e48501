CREATE FOREIGN DATA WRAPPER foreign_table_plain;
CREATE SERVER foreign_table_plain FOREIGN DATA WRAPPER foreign_table_plain;
CREATE FOREIGN TABLE plain (id integer, name text) SERVER foreign_table_plain;
