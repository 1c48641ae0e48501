-- FUNCTION note(); owner: postgres
CREATE FUNCTION comment.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION comment.note();

-- TABLE t; owner: postgres
CREATE TABLE comment.t (
    a integer
);
-- drop: DROP TABLE comment.t;

-- TABLE DATA t; owner: postgres
COPY comment.t (a) FROM stdin;

-- TRIGGER t commented; owner: postgres
CREATE TRIGGER commented BEFORE INSERT ON comment.t FOR EACH ROW EXECUTE FUNCTION comment.note();
-- drop: DROP TRIGGER commented ON comment.t;

-- COMMENT TRIGGER commented ON t; owner: postgres
COMMENT ON TRIGGER commented ON comment.t IS 'a trigger''s comment';
