CREATE TYPE "Range ""odd""; -- it's
on two lines" AS RANGE (SUBTYPE = "char", MULTIRANGE_TYPE_NAME = "Many, ""odd""; -- it's
on two lines");
COMMENT ON TYPE "Many, ""odd""; -- it's
on two lines" IS 'hostile';
REVOKE EXECUTE ON FUNCTION "Many, ""odd""; -- it's
on two lines"() FROM PUBLIC;
CREATE TYPE "sixty-three bytes: ééééééééééééééééééééé-x" AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = "é");
CREATE TYPE "select" AS RANGE (SUBTYPE = timestamp with time zone);
