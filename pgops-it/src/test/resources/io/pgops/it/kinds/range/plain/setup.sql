CREATE TYPE floats AS RANGE (SUBTYPE = double precision);
CREATE TABLE ranges (a floats, b floats_multirange, c floats[], d floats_multirange[]);
INSERT INTO ranges VALUES ('[1,2)', '{[1,2),(3,]}', '{"[1,2)"}', '{"{[1,2)}"}'), ('empty', '{}', '{}', '{}');
CREATE DOMAIN of_range AS floats CHECK (NOT isempty(VALUE));
CREATE DOMAIN of_multirange AS floats_multirange;
CREATE TYPE with_ranges AS (a floats, b floats_multirange);
CREATE FUNCTION a_first(floats_multirange) RETURNS floats LANGUAGE sql IMMUTABLE AS 'SELECT floats(1, 2)';
CREATE VIEW made AS SELECT floats(a, a + 1) AS a, floats_multirange(floats(a, NULL)) AS b FROM (VALUES (1::float8)) AS v (a);
