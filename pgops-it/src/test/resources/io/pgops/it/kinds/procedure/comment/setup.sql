CREATE PROCEDURE commented(a integer, OUT b integer) LANGUAGE plpgsql AS 'BEGIN END';
COMMENT ON PROCEDURE commented IS 'a procedure''s comment';
