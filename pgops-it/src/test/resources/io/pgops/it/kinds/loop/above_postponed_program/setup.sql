-- What gives a function a name waits with it.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a'), (2, 'b');
CREATE FUNCTION add_names(bigint, integer) RETURNS bigint IMMUTABLE BEGIN ATOMIC SELECT $1 + count(*) FROM (SELECT id, name FROM grouped GROUP BY id) AS g; END;
CREATE AGGREGATE total(integer) (SFUNC = add_names, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION same(integer, integer) RETURNS boolean IMMUTABLE RETURN add_names($1, $2) = add_names($2, $1);
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);
CREATE VIEW totals AS SELECT total(id) AS t FROM grouped WHERE id === 1;
CREATE MATERIALIZED VIEW filled AS SELECT total(id) AS t FROM grouped;
CREATE STATISTICS of_filled ON t, (t + 1) FROM filled;
COMMENT ON STATISTICS of_filled IS 'on one that waits';
