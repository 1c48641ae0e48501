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
