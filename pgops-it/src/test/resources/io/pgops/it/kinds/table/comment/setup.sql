CREATE TABLE commented (a integer, b integer, c integer);
COMMENT ON TABLE commented IS 'a table''s comment
on two lines; -- with $$ and \';
COMMENT ON COLUMN commented.b IS 'a column''s comment';
ALTER TABLE commented DROP COLUMN a;
COMMENT ON COLUMN commented.c IS 'another''s';
