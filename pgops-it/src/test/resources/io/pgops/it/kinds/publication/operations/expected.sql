-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PUBLICATION deletes; owner: postgres
CREATE PUBLICATION deletes WITH (publish = 'delete');
-- drop: DROP PUBLICATION deletes;

-- PUBLICATION everything; owner: postgres
CREATE PUBLICATION everything WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION everything;

-- PUBLICATION inserts; owner: postgres
CREATE PUBLICATION inserts WITH (publish = 'insert');
-- drop: DROP PUBLICATION inserts;

-- PUBLICATION nothing; owner: postgres
CREATE PUBLICATION nothing WITH (publish = '');
-- drop: DROP PUBLICATION nothing;

-- PUBLICATION two; owner: postgres
CREATE PUBLICATION two WITH (publish = 'update, truncate');
-- drop: DROP PUBLICATION two;
