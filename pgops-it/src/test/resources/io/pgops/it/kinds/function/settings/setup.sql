CREATE FUNCTION paths() RETURNS integer LANGUAGE sql SET search_path TO "Odd ""schema""; -- it's", public, pg_temp AS 'SELECT 1';
CREATE FUNCTION no_path() RETURNS integer LANGUAGE sql SET search_path TO '' AS 'SELECT 1';
CREATE FUNCTION others() RETURNS integer LANGUAGE sql SET "my.custom" TO 'it''s; "so" \' SET extra_float_digits TO 0 SET datestyle TO 'ISO, DMY'
    SET temp_tablespaces TO pgops_sample_space SET session_replication_role TO replica SET "Custom.Odd" TO '' AS 'SELECT 1';
CREATE FUNCTION from_current() RETURNS integer LANGUAGE sql SET search_path FROM CURRENT AS 'SELECT 1';
