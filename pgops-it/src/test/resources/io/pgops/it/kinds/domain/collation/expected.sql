-- DOMAIN german; owner: postgres
CREATE DOMAIN "collation".german AS text COLLATE pg_catalog."de-x-icu";
-- drop: DROP DOMAIN "collation".german;

-- DOMAIN back_to_c; owner: postgres
CREATE DOMAIN "collation".back_to_c AS "collation".german COLLATE pg_catalog."C";
-- drop: DROP DOMAIN "collation".back_to_c;

-- DOMAIN same_as_the_type; owner: postgres
CREATE DOMAIN "collation".same_as_the_type AS text;
-- drop: DROP DOMAIN "collation".same_as_the_type;

-- DOMAIN german_short; owner: postgres
CREATE DOMAIN "collation".german_short AS "collation".german
	CONSTRAINT german_short_check CHECK ((length((VALUE)::text) < 50));
-- drop: DROP DOMAIN "collation".german_short;
