-- since 18
CREATE TABLE late (a integer, b integer);
INSERT INTO late VALUES (NULL, 1);
ALTER TABLE late ADD CONSTRAINT "late; not valid" NOT NULL a NOT VALID;
COMMENT ON CONSTRAINT "late; not valid" ON late IS 'of one not validated';
