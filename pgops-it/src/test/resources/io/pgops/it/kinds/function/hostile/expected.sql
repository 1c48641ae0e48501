-- TYPE Odd "type"; -- it's; owner: postgres
CREATE TYPE hostile."Odd ""type""; -- it's" AS (
    a integer
);
-- drop: DROP TYPE hostile."Odd ""type""; -- it's";

-- FUNCTION Odd "function"; -- it's
--   on two lines(hostile."Odd ""type""; -- it's", text); owner: pgops_sample "odd" role='s; -- \name
CREATE FUNCTION hostile."Odd ""function""; -- it's
on two lines"("a ""b""" hostile."Odd ""type""; -- it's", "it's" text DEFAULT 'it''s; $$ \'::text) RETURNS hostile."Odd ""type""; -- it's"[]
    LANGUAGE sql
    AS $$ SELECT NULL::"Odd ""type""; -- it's"[]; $$;
-- drop: DROP FUNCTION hostile."Odd ""function""; -- it's
on two lines"("a ""b""" hostile."Odd ""type""; -- it's", "it's" text);

-- COMMENT FUNCTION "Odd ""function""; -- it's
--   on two lines"("a ""b""" hostile."Odd ""type""; -- it's", "it's" text); owner: pgops_sample "odd" role='s; -- \name
COMMENT ON FUNCTION hostile."Odd ""function""; -- it's
on two lines"("a ""b""" hostile."Odd ""type""; -- it's", "it's" text) IS 'hostile';

-- FUNCTION select(integer); owner: postgres
CREATE FUNCTION hostile."select"("from" integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION hostile."select"("from" integer);
