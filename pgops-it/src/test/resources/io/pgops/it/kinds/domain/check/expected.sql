-- DOMAIN checked; owner: postgres
CREATE DOMAIN "check".checked AS integer
	CONSTRAINT checked_check CHECK ((VALUE > 0));
-- drop: DROP DOMAIN "check".checked;

-- DOMAIN checked_thrice; owner: postgres
CREATE DOMAIN "check".checked_thrice AS text
	CONSTRAINT "Odd ""check""; -- it's" CHECK ((VALUE <> 'it''s; \'::text))
	CONSTRAINT checked_thrice_check CHECK ((VALUE ~ '^[a-z]*$'::text))
	CONSTRAINT short CHECK ((length(VALUE) < 10));
-- drop: DROP DOMAIN "check".checked_thrice;

-- COMMENT CONSTRAINT short ON DOMAIN checked_thrice; owner: postgres
COMMENT ON CONSTRAINT short ON DOMAIN "check".checked_thrice IS 'a check''s comment';

-- TABLE uses_it; owner: postgres
CREATE TABLE "check".uses_it (
    value "check".checked_thrice
);
-- drop: DROP TABLE "check".uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY "check".uses_it (value) FROM stdin;
