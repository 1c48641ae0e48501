CREATE TABLE z_referred (id integer PRIMARY KEY);
CREATE TABLE a_referring (id integer REFERENCES z_referred);
INSERT INTO z_referred VALUES (1);
INSERT INTO a_referring VALUES (1), (NULL);
