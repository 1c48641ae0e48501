CREATE TABLE options (a integer, b integer);
ALTER TABLE options ALTER COLUMN a SET (n_distinct = -0.25, n_distinct_inherited = 500);
ALTER TABLE options ALTER COLUMN b SET (n_distinct = 12);
