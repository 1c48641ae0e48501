CREATE FOREIGN DATA WRAPPER foreign_table_column_options;
CREATE SERVER foreign_table_column_options FOREIGN DATA WRAPPER foreign_table_column_options;
CREATE FOREIGN TABLE tuned (a text, b text OPTIONS (x '1'), c integer) SERVER foreign_table_column_options;
ALTER FOREIGN TABLE tuned ALTER COLUMN a SET STATISTICS 17;
ALTER FOREIGN TABLE tuned ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER FOREIGN TABLE tuned ALTER COLUMN c SET (n_distinct = -0.5, n_distinct_inherited = 7);
