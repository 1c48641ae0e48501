-- alone
CREATE TYPE floats AS RANGE (SUBTYPE = double precision);
CREATE FUNCTION lower_of(floats) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE CAST (floats AS double precision) WITH FUNCTION lower_of(floats);
CREATE FUNCTION merged(floats_multirange) RETURNS floats LANGUAGE sql IMMUTABLE AS 'SELECT range_merge($1)';
CREATE CAST (floats_multirange AS floats) WITH FUNCTION merged(floats_multirange) AS ASSIGNMENT;
