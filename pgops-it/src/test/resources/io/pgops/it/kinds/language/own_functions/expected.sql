-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FUNCTION z_handler(); owner: postgres
CREATE FUNCTION public.z_handler() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- drop: DROP FUNCTION public.z_handler();

-- FUNCTION z_inline(internal); owner: postgres
CREATE FUNCTION public.z_inline(internal) RETURNS void
    LANGUAGE c STRICT
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';
-- drop: DROP FUNCTION public.z_inline(internal);

-- FUNCTION z_validator(oid); owner: postgres
CREATE FUNCTION public.z_validator(oid) RETURNS void
    LANGUAGE c STRICT
    AS '$libdir/plpgsql', 'plpgsql_validator';
-- drop: DROP FUNCTION public.z_validator(oid);

-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER public.z_handler INLINE public.z_inline VALIDATOR public.z_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;

-- FUNCTION a_first(); owner: postgres
CREATE FUNCTION public.a_first() RETURNS integer
    LANGUAGE talk
    AS $$BEGIN RETURN 1; END$$;
-- drop: DROP FUNCTION public.a_first();
