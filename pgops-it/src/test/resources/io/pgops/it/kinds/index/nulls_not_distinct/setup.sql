-- since 15
CREATE TABLE indexed (a integer, b integer);
CREATE UNIQUE INDEX one_null ON indexed (b, a) NULLS NOT DISTINCT WHERE a > 0;
