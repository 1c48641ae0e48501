-- FOREIGN TABLE without; owner: postgres
CREATE FOREIGN TABLE no_columns.without ()
SERVER foreign_table_no_columns;
-- drop: DROP FOREIGN TABLE no_columns.without;
