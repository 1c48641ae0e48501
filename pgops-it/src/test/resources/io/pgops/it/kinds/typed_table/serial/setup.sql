CREATE TYPE pair AS (a integer, b text);
CREATE SEQUENCE numbers;
CREATE TABLE of_pair OF pair (a WITH OPTIONS DEFAULT nextval('numbers'));
ALTER SEQUENCE numbers OWNED BY of_pair.a;
INSERT INTO of_pair (b) VALUES ('x');
