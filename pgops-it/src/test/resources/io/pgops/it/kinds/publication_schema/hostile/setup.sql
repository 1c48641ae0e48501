-- since 15
-- alone
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
CREATE PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" FOR TABLES IN SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
