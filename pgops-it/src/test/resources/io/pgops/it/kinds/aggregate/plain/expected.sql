-- AGGREGATE total(integer); owner: postgres
CREATE AGGREGATE plain.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
-- drop: DROP AGGREGATE plain.total(integer);

-- TABLE numbers; owner: postgres
CREATE TABLE plain.numbers (
    a integer
);
-- drop: DROP TABLE plain.numbers;

-- VIEW totals; owner: postgres
CREATE VIEW plain.totals AS
 SELECT plain.total(numbers.a) AS t
   FROM plain.numbers;
-- drop: DROP VIEW plain.totals;

-- TABLE DATA numbers; owner: postgres
COPY plain.numbers (a) FROM stdin;
