-- PROCEDURE owned(integer); owner: pgops_sample_owner
CREATE PROCEDURE owner.owned(IN a integer, OUT b integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE owner.owned(IN a integer, OUT b integer);
