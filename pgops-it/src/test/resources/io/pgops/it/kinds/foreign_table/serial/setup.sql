CREATE FOREIGN DATA WRAPPER foreign_table_serial;
CREATE SERVER foreign_table_serial FOREIGN DATA WRAPPER foreign_table_serial;
CREATE FOREIGN TABLE numbered (id serial, value text) SERVER foreign_table_serial;
