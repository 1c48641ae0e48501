-- DOMAIN hostile; owner: postgres
CREATE DOMAIN not_null_named.hostile AS integer
	CONSTRAINT "Odd ""not null""; -- it's" NOT NULL;
-- drop: DROP DOMAIN not_null_named.hostile;

-- DOMAIN named; owner: postgres
CREATE DOMAIN not_null_named.named AS integer
	CONSTRAINT must_be_there NOT NULL;
-- drop: DROP DOMAIN not_null_named.named;

-- COMMENT CONSTRAINT must_be_there ON DOMAIN named; owner: postgres
COMMENT ON CONSTRAINT must_be_there ON DOMAIN not_null_named.named IS 'a not null''s comment';
