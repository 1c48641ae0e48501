-- TRANSFORM TRANSFORM FOR integer LANGUAGE sql
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION pg_catalog.int4recv(internal));
-- drop: DROP TRANSFORM FOR integer LANGUAGE sql;

-- COMMENT TRANSFORM FOR integer LANGUAGE sql
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'it''s "odd"';
