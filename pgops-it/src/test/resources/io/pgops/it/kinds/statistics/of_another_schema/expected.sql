-- STATISTICS s; owner: postgres
CREATE STATISTICS of_another_schema.s ON a, b FROM elsewhere_of_statistics.t;
-- drop: DROP STATISTICS of_another_schema.s;
