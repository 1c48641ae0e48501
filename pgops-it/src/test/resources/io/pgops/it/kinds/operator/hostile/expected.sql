-- TYPE Odd "type"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Odd ""type""; -- it's
on two lines" AS (
    a integer
);
-- drop: DROP TYPE hostile."Odd ""type""; -- it's
on two lines";

-- FUNCTION Odd "function"; -- it's
--   on two lines(hostile."Odd ""type""; -- it's
--   on two lines", hostile."Odd ""type""; -- it's
--   on two lines"); owner: postgres
CREATE FUNCTION hostile."Odd ""function""; -- it's
on two lines"(hostile."Odd ""type""; -- it's
on two lines", hostile."Odd ""type""; -- it's
on two lines") RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
-- drop: DROP FUNCTION hostile."Odd ""function""; -- it's
on two lines"(hostile."Odd ""type""; -- it's
on two lines", hostile."Odd ""type""; -- it's
on two lines");

-- FUNCTION select("char"); owner: postgres
CREATE FUNCTION hostile."select"("char") RETURNS "char"
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1$_$;
-- drop: DROP FUNCTION hostile."select"("char");

-- OPERATOR @+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@; owner: postgres
CREATE OPERATOR hostile.@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@ (
    FUNCTION = hostile."select",
    RIGHTARG = "char"
);
-- drop: DROP OPERATOR hostile.@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@+@ (NONE, "char");

-- OPERATOR ~!@#%^&|`?; owner: pgops_sample "odd" role='s; -- \name
CREATE OPERATOR hostile.~!@#%^&|`? (
    FUNCTION = hostile."Odd ""function""; -- it's
on two lines",
    LEFTARG = hostile."Odd ""type""; -- it's
on two lines",
    RIGHTARG = hostile."Odd ""type""; -- it's
on two lines",
    COMMUTATOR = OPERATOR(hostile.~!@#%^&|`?)
);
-- drop: DROP OPERATOR hostile.~!@#%^&|`? (hostile."Odd ""type""; -- it's
on two lines", hostile."Odd ""type""; -- it's
on two lines");

-- COMMENT OPERATOR ~!@#%^&|`? (hostile."Odd ""type""; -- it's
--   on two lines", hostile."Odd ""type""; -- it's
--   on two lines"); owner: pgops_sample "odd" role='s; -- \name
COMMENT ON OPERATOR hostile.~!@#%^&|`? (hostile."Odd ""type""; -- it's
on two lines", hostile."Odd ""type""; -- it's
on two lines") IS 'hostile';
