CREATE TABLE counted (a integer, n bigint);
CREATE VIEW of_counted AS SELECT a FROM counted;
CREATE FUNCTION how_many() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM of_counted; END;
ALTER TABLE counted ALTER COLUMN n SET DEFAULT how_many();
INSERT INTO counted VALUES (1);
INSERT INTO counted VALUES (2);
