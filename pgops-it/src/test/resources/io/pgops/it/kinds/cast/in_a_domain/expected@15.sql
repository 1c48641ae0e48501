-- CAST CAST (bigint AS timestamp without time zone)
CREATE CAST (bigint AS timestamp without time zone) WITHOUT FUNCTION;
-- drop: DROP CAST (bigint AS timestamp without time zone);

-- DOMAIN a_default; owner: postgres
CREATE DOMAIN public.a_default AS timestamp without time zone DEFAULT ((1)::bigint)::timestamp without time zone;
-- drop: DROP DOMAIN public.a_default;

-- FUNCTION a_function(bigint); owner: postgres
CREATE FUNCTION public.a_function(bigint) RETURNS timestamp without time zone
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT ($1)::timestamp without time zone AS "timestamp";
END;
-- drop: DROP FUNCTION public.a_function(bigint);

-- DOMAIN a_moment; owner: postgres
CREATE DOMAIN public.a_moment AS bigint DEFAULT 1
	CONSTRAINT a_moment_check CHECK (((VALUE)::timestamp without time zone > '1999-01-01 00:00:00'::timestamp without time zone));
-- drop: DROP DOMAIN public.a_moment;

-- TABLE moments; owner: postgres
CREATE TABLE public.moments (
    a public.a_moment
);
-- drop: DROP TABLE public.moments;

-- TABLE DATA moments; owner: postgres
COPY public.moments (a) FROM stdin;
