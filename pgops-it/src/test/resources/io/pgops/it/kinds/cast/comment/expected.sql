-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- DOMAIN code; owner: postgres
CREATE DOMAIN public.code AS text;
-- drop: DROP DOMAIN public.code;

-- TYPE pair; owner: postgres
CREATE TYPE public.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE public.pair;

-- CAST CAST (public.pair AS text)
CREATE CAST (public.pair AS text) WITH INOUT;
-- drop: DROP CAST (public.pair AS text);

-- COMMENT CAST (public.pair AS text)
COMMENT ON CAST (public.pair AS text) IS 'it''s "odd"';
