-- FUNCTION note(); owner: postgres
CREATE FUNCTION condition.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION condition.note();

-- TABLE t; owner: postgres
CREATE TABLE condition.t (
    a integer,
    b text
);
-- drop: DROP TABLE condition.t;

-- TABLE DATA t; owner: postgres
COPY condition.t (a, b) FROM stdin;

-- TRIGGER t conditional; owner: postgres
CREATE TRIGGER conditional BEFORE UPDATE ON condition.t FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (new.b <> 'it''s; --'::text))) EXECUTE FUNCTION condition.note();
-- drop: DROP TRIGGER conditional ON condition.t;
