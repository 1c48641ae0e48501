CREATE FUNCTION seven() RETURNS integer LANGUAGE sql AS 'SELECT 7';
CREATE TABLE with_defaults (
    a integer DEFAULT 7, b text DEFAULT 'it''s "so"; \ $$', c timestamptz DEFAULT now(), d integer DEFAULT seven(), e text DEFAULT NULL,
    f timestamptz DEFAULT (timezone('UTC', '2025-01-01 00:00:00'::timestamp) + '1 day'::interval), g integer[] DEFAULT ARRAY[1, 2], h date DEFAULT CURRENT_DATE, i text DEFAULT CURRENT_USER,
    j numeric DEFAULT -1, k double precision DEFAULT 'NaN', l boolean DEFAULT true, m text DEFAULT ('a' || 'b')::character varying(5));
INSERT INTO with_defaults DEFAULT VALUES;
