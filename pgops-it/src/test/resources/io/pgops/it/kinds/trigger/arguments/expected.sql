-- FUNCTION note(); owner: postgres
CREATE FUNCTION arguments.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION arguments.note();

-- TABLE t; owner: postgres
CREATE TABLE arguments.t (
    a integer
);
-- drop: DROP TABLE arguments.t;

-- TABLE DATA t; owner: postgres
COPY arguments.t (a) FROM stdin;

-- TRIGGER t told; owner: postgres
CREATE TRIGGER told BEFORE INSERT ON arguments.t FOR EACH ROW EXECUTE FUNCTION arguments.note('an argument', 'it''s; \ "another"', '', '1', 'é');
-- drop: DROP TRIGGER told ON arguments.t;
