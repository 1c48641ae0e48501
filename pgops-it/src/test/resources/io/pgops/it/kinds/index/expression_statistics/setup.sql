CREATE TABLE indexed (a integer, b text);
CREATE INDEX expressions ON indexed (lower(b), a, (a + 1));
ALTER INDEX expressions ALTER COLUMN 1 SET STATISTICS 400;
ALTER INDEX expressions ALTER COLUMN 3 SET STATISTICS 0;
