CREATE TABLE "Odd ""table""; -- it's" (a integer, CONSTRAINT "Odd ""check""; -- it's
on two lines" CHECK (a > 0));
COMMENT ON CONSTRAINT "Odd ""check""; -- it's
on two lines" ON "Odd ""table""; -- it's" IS 'hostile';
