-- alone
CREATE EXTENSION hstore;
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE "Odd ""one""; -- it's" PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "Odd ""trigger""; -- it's" BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "Odd ""trigger""; -- it's" ON t IS 'declared';
COMMENT ON TRIGGER "Odd ""trigger""; -- it's" ON "Odd ""one""; -- it's" IS 'copied';
ALTER TRIGGER "Odd ""trigger""; -- it's" ON t2 DEPENDS ON EXTENSION hstore;
