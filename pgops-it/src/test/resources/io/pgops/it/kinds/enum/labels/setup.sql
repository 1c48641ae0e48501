CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE TABLE uses_it (value colour DEFAULT 'green', list colour[] DEFAULT '{red,blue}');
INSERT INTO uses_it VALUES ('blue', '{green}'), (DEFAULT, DEFAULT), (NULL, '{}');
