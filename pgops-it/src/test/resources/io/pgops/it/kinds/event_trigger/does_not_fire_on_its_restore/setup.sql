-- alone
-- Whatever is restored once it is there, fails.
CREATE TABLE t (a integer PRIMARY KEY, b text);
INSERT INTO t VALUES (1, 'x');
CREATE INDEX i ON t (b);
CREATE VIEW v AS SELECT a FROM t;
COMMENT ON VIEW v IS 'commented';
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
GRANT SELECT ON t TO pgops_sample_reader;
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no %'', tg_tag; END';
COMMENT ON FUNCTION refuse() IS 'refuses';
CREATE EVENT TRIGGER a_first ON ddl_command_start EXECUTE FUNCTION refuse();
COMMENT ON EVENT TRIGGER a_first IS 'refuses all';
CREATE EVENT TRIGGER z_last ON sql_drop EXECUTE FUNCTION refuse();
