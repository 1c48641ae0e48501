CREATE TABLE referred (a integer UNIQUE, b integer, c integer);
CREATE UNIQUE INDEX of_two ON referred (b, c);
CREATE TABLE referring (a integer REFERENCES referred (a), c integer, b integer, FOREIGN KEY (c, b) REFERENCES referred (c, b));
