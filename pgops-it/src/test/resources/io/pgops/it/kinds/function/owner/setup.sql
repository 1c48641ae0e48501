CREATE FUNCTION owned(a integer, OUT b integer) LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION owned OWNER TO pgops_sample_owner;
