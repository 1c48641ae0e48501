CREATE TYPE "Odd ""type""; -- it's
on two lines" AS (a integer);
CREATE FUNCTION "Odd ""function""; -- it's
on two lines"("Odd ""type""; -- it's
on two lines", "Odd ""type""; -- it's
on two lines") RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR ~!@#%^&|`? (LEFTARG = "Odd ""type""; -- it's
on two lines", RIGHTARG = "Odd ""type""; -- it's
on two lines", FUNCTION = "Odd ""function""; -- it's
on two lines", COMMUTATOR = ~!@#%^&|`?);
CREATE FUNCTION "select"("char") RETURNS "char" LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE OPERATOR @+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@ (RIGHTARG = "char", FUNCTION = "select");
COMMENT ON OPERATOR ~!@#%^&|`? ("Odd ""type""; -- it's
on two lines", "Odd ""type""; -- it's
on two lines") IS 'hostile';
ALTER OPERATOR ~!@#%^&|`? ("Odd ""type""; -- it's
on two lines", "Odd ""type""; -- it's
on two lines") OWNER TO "pgops_sample ""odd"" role='s; -- \name";
