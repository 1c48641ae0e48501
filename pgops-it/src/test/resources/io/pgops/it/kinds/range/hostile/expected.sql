-- TYPE Range "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Range ""odd""; -- it's
on two lines" AS RANGE (
    subtype = "char",
    multirange_type_name = hostile."Many, ""odd""; -- it's
on two lines"
);
-- drop: DROP TYPE hostile."Range ""odd""; -- it's
on two lines";

-- COMMENT TYPE "Many, ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON TYPE hostile."Many, ""odd""; -- it's
on two lines" IS 'hostile';

-- ACL FUNCTION "Many, ""odd""; -- it's
--   on two lines"(); owner: postgres
REVOKE ALL ON FUNCTION hostile."Many, ""odd""; -- it's
on two lines"() FROM PUBLIC;
GRANT ALL ON FUNCTION hostile."Many, ""odd""; -- it's
on two lines"() TO postgres;

-- TYPE select; owner: postgres
CREATE TYPE hostile."select" AS RANGE (
    subtype = timestamp with time zone,
    multirange_type_name = hostile.select_multirange
);
-- drop: DROP TYPE hostile."select";

-- TYPE sixty-three bytes: ééééééééééééééééééééé-x; owner: postgres
CREATE TYPE hostile."sixty-three bytes: ééééééééééééééééééééé-x" AS RANGE (
    subtype = integer,
    multirange_type_name = hostile."é"
);
-- drop: DROP TYPE hostile."sixty-three bytes: ééééééééééééééééééééé-x";
