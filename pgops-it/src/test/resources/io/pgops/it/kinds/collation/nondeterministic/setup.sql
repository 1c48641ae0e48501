CREATE COLLATION any_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE TABLE folded (a text COLLATE any_case PRIMARY KEY);
INSERT INTO folded VALUES ('a'), ('B');
