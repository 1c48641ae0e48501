-- PROCEDURE Odd "procedure"; -- it's
--   on two lines(integer); owner: pgops_sample "odd" role='s; -- \name
CREATE PROCEDURE hostile."Odd ""procedure""; -- it's
on two lines"(IN "Odd ""argument""; -- it's" integer, OUT "select" text)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE hostile."Odd ""procedure""; -- it's
on two lines"(IN "Odd ""argument""; -- it's" integer, OUT "select" text);

-- COMMENT PROCEDURE "Odd ""procedure""; -- it's
--   on two lines"(IN "Odd ""argument""; -- it's" integer, OUT "select" text); owner: pgops_sample "odd" role='s; -- \name
COMMENT ON PROCEDURE hostile."Odd ""procedure""; -- it's
on two lines"(IN "Odd ""argument""; -- it's" integer, OUT "select" text) IS 'hostile';
