-- EXTENSION pltcl
CREATE EXTENSION IF NOT EXISTS pltcl WITH SCHEMA pg_catalog;
-- drop: DROP EXTENSION pltcl;

-- COMMENT EXTENSION pltcl
COMMENT ON EXTENSION pltcl IS 'PL/Tcl procedural language';

-- PROCEDURAL LANGUAGE talk; owner: postgres
CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER pg_catalog.pltcl_call_handler;
-- drop: DROP PROCEDURAL LANGUAGE talk;

-- FUNCTION in_talk(); owner: postgres
CREATE FUNCTION public.in_talk() RETURNS integer
    LANGUAGE talk
    AS $$return 1$$;
-- drop: DROP FUNCTION public.in_talk();
