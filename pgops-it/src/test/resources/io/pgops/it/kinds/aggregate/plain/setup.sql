CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE TABLE numbers (a integer);
INSERT INTO numbers VALUES (1), (2);
CREATE VIEW totals AS SELECT total(a) AS t FROM numbers;
