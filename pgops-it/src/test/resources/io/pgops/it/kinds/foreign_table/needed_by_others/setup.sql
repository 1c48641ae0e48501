CREATE FOREIGN DATA WRAPPER foreign_table_needed_by_others;
CREATE SERVER foreign_table_needed_by_others FOREIGN DATA WRAPPER foreign_table_needed_by_others;
CREATE FOREIGN TABLE below (a integer, b text) SERVER foreign_table_needed_by_others;
CREATE VIEW above AS SELECT a, b FROM below WHERE a > 0;
CREATE FUNCTION rows() RETURNS SETOF below LANGUAGE sql BEGIN ATOMIC SELECT a, b FROM below; END;
