CREATE FOREIGN DATA WRAPPER foreign_table_owner;
CREATE SERVER foreign_table_owner FOREIGN DATA WRAPPER foreign_table_owner;
CREATE FOREIGN TABLE owned (id serial) SERVER foreign_table_owner;
ALTER FOREIGN TABLE owned OWNER TO pgops_sample_owner;
