-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;
-- drop: DROP PROCEDURAL LANGUAGE talk;

-- FUNCTION in_talk(); owner: postgres
CREATE FUNCTION public.in_talk() RETURNS integer
    LANGUAGE talk
    AS $$BEGIN RETURN 1; END$$;
-- drop: DROP FUNCTION public.in_talk();

-- PROCEDURE in_talk_too(); owner: postgres
CREATE PROCEDURE public.in_talk_too()
    LANGUAGE talk
    AS $$BEGIN END$$;
-- drop: DROP PROCEDURE public.in_talk_too();
