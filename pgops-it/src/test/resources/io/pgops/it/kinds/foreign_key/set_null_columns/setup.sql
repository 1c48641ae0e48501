-- since 15
CREATE TABLE referred (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE referring (a integer, b integer, CONSTRAINT nulled FOREIGN KEY (a, b) REFERENCES referred ON DELETE SET NULL (b),
    CONSTRAINT defaulted FOREIGN KEY (a, b) REFERENCES referred ON DELETE SET DEFAULT (b, a));
