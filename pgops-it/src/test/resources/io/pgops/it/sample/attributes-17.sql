-- What PostgreSQL 17 added.
SET search_path = attributes;

GRANT MAINTAIN ON hen, "references" TO pgops_sample_reader WITH GRANT OPTION;
REVOKE MAINTAIN ON egg FROM CURRENT_USER;
CREATE DOMAIN named_not_null AS integer CONSTRAINT "Odd ""not null""; -- it's" NOT NULL DEFAULT 1;
COMMENT ON CONSTRAINT "Odd ""not null""; -- it's" ON DOMAIN named_not_null IS 'a domain''s NOT NULL has a name';
ALTER TABLE every_column ALTER COLUMN with_options SET STATISTICS DEFAULT;
