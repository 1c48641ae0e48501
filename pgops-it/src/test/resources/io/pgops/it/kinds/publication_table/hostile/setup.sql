CREATE TABLE "Odd ""table""; -- it's
on two lines \ $$" ("Odd ""column""; -- it's
on two lines \ $$" integer);
CREATE PUBLICATION "Odd ""publication_table""; -- it's
on two lines \ $$" FOR TABLE "Odd ""table""; -- it's
on two lines \ $$";
