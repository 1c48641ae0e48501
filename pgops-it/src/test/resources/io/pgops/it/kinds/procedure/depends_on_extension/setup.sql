CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
CREATE PROCEDURE bound(a integer, OUT b integer) LANGUAGE plpgsql AS 'BEGIN END';
ALTER PROCEDURE bound(integer, OUT integer) DEPENDS ON EXTENSION citext;
