-- since 18
CREATE FOREIGN DATA WRAPPER foreign_table_not_null_named;
CREATE SERVER foreign_table_not_null_named FOREIGN DATA WRAPPER foreign_table_not_null_named;
CREATE FOREIGN TABLE named (a integer CONSTRAINT "Odd; name" NOT NULL, b integer NOT NULL NO INHERIT, c integer) SERVER foreign_table_not_null_named;
ALTER FOREIGN TABLE named ADD CONSTRAINT later NOT NULL c NOT VALID;
COMMENT ON CONSTRAINT "Odd; name" ON named IS 'named';
