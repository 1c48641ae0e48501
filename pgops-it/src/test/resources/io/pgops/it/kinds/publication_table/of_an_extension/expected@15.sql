-- SCHEMA extended; owner: postgres
CREATE SCHEMA extended;
-- drop: DROP SCHEMA extended;

-- EXTENSION pgops_published
CREATE EXTENSION IF NOT EXISTS pgops_published WITH SCHEMA extended;
-- drop: DROP EXTENSION pgops_published;

-- COMMENT EXTENSION pgops_published
COMMENT ON EXTENSION pgops_published IS 'of PgOps';

-- PUBLICATION of_member; owner: postgres
CREATE PUBLICATION of_member WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION of_member;

-- PUBLICATION TABLE of_member member; owner: postgres
ALTER PUBLICATION of_member ADD TABLE ONLY extended.member;
