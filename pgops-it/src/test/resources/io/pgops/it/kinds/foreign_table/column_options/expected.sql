-- FOREIGN TABLE tuned; owner: postgres
CREATE FOREIGN TABLE column_options.tuned (
    a text,
    b text,
    c integer
)
SERVER foreign_table_column_options;
ALTER FOREIGN TABLE ONLY column_options.tuned ALTER COLUMN a SET STATISTICS 17;
ALTER FOREIGN TABLE ONLY column_options.tuned ALTER COLUMN b OPTIONS (
    x '1'
);
ALTER FOREIGN TABLE ONLY column_options.tuned ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER FOREIGN TABLE ONLY column_options.tuned ALTER COLUMN c SET (n_distinct='-0.5', n_distinct_inherited='7');
-- drop: DROP FOREIGN TABLE column_options.tuned;
