CREATE TABLE referred (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE referring (a integer, b integer, FOREIGN KEY (a, b) REFERENCES referred MATCH FULL);
