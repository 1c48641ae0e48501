CREATE TABLE late (a integer);
INSERT INTO late VALUES (-1);
ALTER TABLE late ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
ALTER TABLE late ADD CONSTRAINT positive_here CHECK (a > 0) NO INHERIT NOT VALID;
COMMENT ON CONSTRAINT positive ON late IS 'of one not validated';
