CREATE TABLE t (a integer);
CREATE POLICY commented ON t;
COMMENT ON POLICY commented ON t IS 'a policy''s comment';
CREATE TABLE another (a integer);
CREATE POLICY commented ON another;
