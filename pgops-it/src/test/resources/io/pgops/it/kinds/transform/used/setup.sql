-- alone
CREATE FUNCTION z_from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION z_from_sql(internal));
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION pg_catalog.int4recv(internal));
-- neither takes what it names, so nothing else says that it needs the transforms
CREATE FUNCTION a_user() RETURNS void LANGUAGE sql TRANSFORM FOR TYPE text, FOR TYPE integer AS '';
CREATE PROCEDURE a_user_too() LANGUAGE sql TRANSFORM FOR TYPE text AS '';
