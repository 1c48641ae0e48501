CREATE TABLE "Odd ""table""; -- it's" (a integer);
CREATE FUNCTION "Odd ""function""; -- it's"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "Odd ""trigger""; -- it's
on two lines" BEFORE INSERT ON "Odd ""table""; -- it's" FOR EACH ROW EXECUTE FUNCTION "Odd ""function""; -- it's"();
ALTER TABLE "Odd ""table""; -- it's" DISABLE TRIGGER "Odd ""trigger""; -- it's
on two lines";
COMMENT ON TRIGGER "Odd ""trigger""; -- it's
on two lines" ON "Odd ""table""; -- it's" IS 'hostile';
