-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION cube
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA public;
-- drop: DROP EXTENSION cube;

-- COMMENT EXTENSION cube
COMMENT ON EXTENSION cube IS 'data type for multidimensional cubes';

-- EXTENSION earthdistance
CREATE EXTENSION IF NOT EXISTS earthdistance WITH SCHEMA public;
-- drop: DROP EXTENSION earthdistance;

-- COMMENT EXTENSION earthdistance
COMMENT ON EXTENSION earthdistance IS 'calculate great-circle distances on the surface of the Earth';
