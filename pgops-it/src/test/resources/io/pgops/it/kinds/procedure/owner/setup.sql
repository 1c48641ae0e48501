CREATE PROCEDURE owned(a integer, OUT b integer) LANGUAGE plpgsql AS 'BEGIN END';
ALTER PROCEDURE owned OWNER TO pgops_sample_owner;
