-- TRANSFORM TRANSFORM FOR integer LANGUAGE plpgsql
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (TO SQL WITH FUNCTION pg_catalog.int4recv(internal));
-- drop: DROP TRANSFORM FOR integer LANGUAGE plpgsql;

-- TRANSFORM TRANSFORM FOR text LANGUAGE sql
CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));
-- drop: DROP TRANSFORM FOR text LANGUAGE sql;
