CREATE ROLE "We""ird \ 'ro;le
--x =%41 é" LOGIN PASSWORD 'Geheim-1' VALID UNTIL '2031-02-03 04:05:06+02' CONNECTION LIMIT 7;
CREATE ROLE grp NOLOGIN NOINHERIT CREATEROLE CREATEDB;
CREATE ROLE alice LOGIN PASSWORD 'Geheim-2' REPLICATION BYPASSRLS;
CREATE ROLE bob SUPERUSER VALID UNTIL 'infinity';
CREATE ROLE carol VALID UNTIL '-infinity' CONNECTION LIMIT 0;
CREATE ROLE "select" LOGIN;
CREATE ROLE "PG_upper";
CREATE ROLE "12";
CREATE ROLE "a to b with admin option granted by c";
SET password_encryption = md5;
CREATE ROLE old_style LOGIN PASSWORD 'Geheim-3';
COMMENT ON ROLE alice IS 'it''s alice \
second line; DROP ROLE alice;';
COMMENT ON ROLE postgres IS 'the one';
ALTER ROLE postgres CONNECTION LIMIT 90;
ALTER ROLE postgres SET work_mem TO '7MB';
ALTER ROLE alice SET search_path TO 'a', "$user", 'B c', 'd,"e';
ALTER ROLE alice SET work_mem TO '64MB';
ALTER ROLE alice SET my.par TO 'a''b\c
d';
ALTER ROLE alice SET role TO grp;
ALTER ROLE alice SET DateStyle TO 'German, DMY';
ALTER ROLE ALL SET statement_timeout TO '1h';
ALTER ROLE "We""ird \ 'ro;le
--x =%41 é" SET temp_tablespaces TO 'elsewhere', "Y z";
ALTER ROLE old_style SET local_preload_libraries TO '$libdir/a b', 'c';
GRANT grp TO alice WITH ADMIN OPTION;
GRANT grp TO bob;
GRANT pg_monitor TO alice WITH ADMIN OPTION;
GRANT pg_signal_backend TO postgres;
GRANT "a to b with admin option granted by c" TO "12";
GRANT grp TO "We""ird \ 'ro;le
--x =%41 é";
