CREATE SCHEMA "s'c";
CREATE TABLE "s'c".t (id int PRIMARY KEY, b text);
INSERT INTO "s'c".t SELECT n, 'row ' || n || ' é' FROM generate_series(1, 50) n;
ALTER TABLE "s'c".t OWNER TO alice;
GRANT SELECT ON "s'c".t TO "select" WITH GRANT OPTION;
GRANT USAGE ON SCHEMA "s'c" TO pg_monitor;
