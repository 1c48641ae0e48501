-- alone
CREATE EXTENSION postgres_fdw;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', dbname 'it''s', port '1');
CREATE USER MAPPING FOR pgops_sample_reader SERVER elsewhere OPTIONS ("user" 'bob', password 'secret');
CREATE FOREIGN TABLE remote (a integer OPTIONS (column_name 'b')) SERVER elsewhere OPTIONS (schema_name 'public', table_name 't');
CREATE VIEW of_remote AS SELECT a FROM remote;
