CREATE TABLE t (a integer, b text);
CREATE SEQUENCE numbers;
CREATE VIEW with_defaults AS SELECT a, b FROM t;
ALTER VIEW with_defaults ALTER COLUMN b SET DEFAULT 'it''s a view''s', ALTER COLUMN a SET DEFAULT nextval('numbers');
