CREATE TABLE indexed (a integer, b integer);
CREATE UNIQUE INDEX once ON indexed (a);
