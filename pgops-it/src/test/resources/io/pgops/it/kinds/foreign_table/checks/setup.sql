CREATE FOREIGN DATA WRAPPER foreign_table_checks;
CREATE SERVER foreign_table_checks FOREIGN DATA WRAPPER foreign_table_checks;
CREATE FUNCTION positive(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE FOREIGN TABLE checked (
  a integer CHECK (a > 1),
  b integer CONSTRAINT "Odd; check" CHECK (b > 1) NO INHERIT,
  CHECK (positive(a) AND positive(b))
) SERVER foreign_table_checks;
ALTER FOREIGN TABLE checked ADD CONSTRAINT later CHECK (a < 100) NOT VALID;
COMMENT ON CONSTRAINT later ON checked IS 'not valid';
COMMENT ON CONSTRAINT "Odd; check" ON checked IS 'inside';
