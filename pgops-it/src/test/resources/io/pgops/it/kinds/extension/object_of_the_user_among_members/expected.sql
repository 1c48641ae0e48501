-- SCHEMA ext; owner: postgres
CREATE SCHEMA ext;
-- drop: DROP SCHEMA ext;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA ext;
-- drop: DROP EXTENSION hstore;

-- COMMENT EXTENSION hstore
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

-- FUNCTION of_the_user(); owner: postgres
CREATE FUNCTION ext.of_the_user() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION ext.of_the_user();

-- TABLE of_the_user; owner: postgres
CREATE TABLE ext.of_the_user (
    id integer,
    value ext.hstore
);
-- drop: DROP TABLE ext.of_the_user;

-- TABLE DATA of_the_user; owner: postgres
COPY ext.of_the_user (id, value) FROM stdin;
