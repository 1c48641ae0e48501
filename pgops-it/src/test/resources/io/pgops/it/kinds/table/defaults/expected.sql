-- FUNCTION seven(); owner: postgres
CREATE FUNCTION defaults.seven() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 7$$;
-- drop: DROP FUNCTION defaults.seven();

-- TABLE with_defaults; owner: postgres
CREATE TABLE defaults.with_defaults (
    a integer DEFAULT 7,
    b text DEFAULT 'it''s "so"; \ $$'::text,
    c timestamp with time zone DEFAULT now(),
    d integer DEFAULT defaults.seven(),
    e text,
    f timestamp with time zone DEFAULT (timezone('UTC'::text, '2025-01-01 00:00:00'::timestamp without time zone) + '1 day'::interval),
    g integer[] DEFAULT ARRAY[1, 2],
    h date DEFAULT CURRENT_DATE,
    i text DEFAULT CURRENT_USER,
    j numeric DEFAULT '-1'::integer,
    k double precision DEFAULT 'NaN'::double precision,
    l boolean DEFAULT true,
    m text DEFAULT (('a'::text || 'b'::text))::character varying(5)
);
-- drop: DROP TABLE defaults.with_defaults;

-- TABLE DATA with_defaults; owner: postgres
COPY defaults.with_defaults (a, b, c, d, e, f, g, h, i, j, k, l, m) FROM stdin;
