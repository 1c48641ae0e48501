-- alone
CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (TO SQL WITH FUNCTION pg_catalog.int4recv(internal));
