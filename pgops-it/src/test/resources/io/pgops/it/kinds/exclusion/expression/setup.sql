CREATE TABLE expressions (a text, b integer, CONSTRAINT by_expression EXCLUDE (lower(a) WITH =, (b + 1) WITH =));
ALTER INDEX by_expression ALTER COLUMN 1 SET STATISTICS 400;
