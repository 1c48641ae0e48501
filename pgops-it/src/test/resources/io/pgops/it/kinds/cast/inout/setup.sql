-- alone
CREATE TYPE pair AS (a integer, b text);
CREATE CAST (pair AS text) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS pair) WITH INOUT;
CREATE CAST (json AS pair) WITH INOUT AS ASSIGNMENT;
CREATE TABLE pairs (a pair, CHECK (length(a) > 1));
INSERT INTO pairs VALUES (ROW(1, 'x'));
