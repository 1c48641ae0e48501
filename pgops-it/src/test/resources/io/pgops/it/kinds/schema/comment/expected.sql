-- SCHEMA commented; owner: postgres
CREATE SCHEMA commented;
-- drop: DROP SCHEMA commented;

-- COMMENT SCHEMA commented; owner: postgres
COMMENT ON SCHEMA commented IS 'it''s "quoted", \backslashed,
on two lines; -- with $$ and é';

-- SCHEMA emptily_commented; owner: postgres
CREATE SCHEMA emptily_commented;
-- drop: DROP SCHEMA emptily_commented;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
