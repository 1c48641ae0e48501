-- alone
CREATE TABLE "Odd ""table""; -- it's
on two lines \ $$" ("Odd ""column""; -- it's
on two lines \ $$" integer);
CREATE PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" FOR TABLE "Odd ""table""; -- it's
on two lines \ $$";
COMMENT ON PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" IS 'hostile';
CREATE PUBLICATION "select" FOR TABLE "Odd ""table""; -- it's
on two lines \ $$";
