-- since 18
CREATE TABLE referred (id integer PRIMARY KEY);
CREATE TABLE referring (id integer, CONSTRAINT not_enforced FOREIGN KEY (id) REFERENCES referred ON DELETE CASCADE NOT ENFORCED);
INSERT INTO referring VALUES (4711);
