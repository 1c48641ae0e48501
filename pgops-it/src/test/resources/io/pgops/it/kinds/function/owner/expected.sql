-- FUNCTION owned(integer); owner: pgops_sample_owner
CREATE FUNCTION owner.owned(a integer, OUT b integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION owner.owned(a integer, OUT b integer);
