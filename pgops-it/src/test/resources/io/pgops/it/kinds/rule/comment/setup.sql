CREATE TABLE t (a integer);
CREATE RULE commented AS ON INSERT TO t DO ALSO NOTIFY inserted;
COMMENT ON RULE commented ON t IS 'a rule''s comment';
CREATE TABLE another (a integer);
CREATE RULE commented AS ON INSERT TO another DO ALSO NOTIFY inserted;
