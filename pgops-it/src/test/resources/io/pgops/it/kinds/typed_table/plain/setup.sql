CREATE TYPE pair AS (a integer, b text COLLATE "C");
CREATE TABLE of_pair OF pair;
INSERT INTO of_pair VALUES (1, 'a'), (2, NULL);
CREATE TYPE nothing AS ();
CREATE TABLE of_nothing OF nothing;
