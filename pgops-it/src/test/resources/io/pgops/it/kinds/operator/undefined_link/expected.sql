-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION public.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION public.equal(integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR public.=== (
    FUNCTION = public.equal,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.====),
    NEGATOR = OPERATOR(public.!==)
);
-- drop: DROP OPERATOR public.=== (integer, integer);
