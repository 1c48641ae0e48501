-- TABLE t; owner: postgres
CREATE TABLE of_the_server.t (
    a integer,
    b text,
    c tsvector
);
-- drop: DROP TABLE of_the_server.t;

-- TABLE DATA t; owner: postgres
COPY of_the_server.t (a, b, c) FROM stdin;

-- TRIGGER t stock; owner: postgres
CREATE TRIGGER stock BEFORE UPDATE ON of_the_server.t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
-- drop: DROP TRIGGER stock ON of_the_server.t;

-- TRIGGER t words; owner: postgres
CREATE TRIGGER words BEFORE INSERT ON of_the_server.t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('c', 'pg_catalog.english', 'b');
-- drop: DROP TRIGGER words ON of_the_server.t;
