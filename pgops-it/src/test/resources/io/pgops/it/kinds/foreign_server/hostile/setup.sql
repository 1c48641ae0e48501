-- alone
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE SERVER "Odd ""server""; -- it's
on two lines \ $$" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
COMMENT ON SERVER "Odd ""server""; -- it's
on two lines \ $$" IS 'hostile';
GRANT USAGE ON FOREIGN SERVER "Odd ""server""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";
CREATE SERVER "select" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE SERVER "é = 1" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
