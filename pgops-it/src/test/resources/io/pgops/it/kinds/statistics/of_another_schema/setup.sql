CREATE SCHEMA elsewhere_of_statistics;
CREATE TABLE elsewhere_of_statistics.t (a integer, b integer);
CREATE STATISTICS s ON a, b FROM elsewhere_of_statistics.t;
