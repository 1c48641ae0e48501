CREATE TABLE referred (id integer PRIMARY KEY);
CREATE TABLE referring (id integer);
INSERT INTO referring VALUES (4711);
ALTER TABLE referring ADD CONSTRAINT never_valid FOREIGN KEY (id) REFERENCES referred ON DELETE CASCADE NOT VALID;
