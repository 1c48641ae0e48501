-- FOREIGN DATA WRAPPER Odd "wrapper"; -- it's
--   on two lines \ $$; owner: postgres
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
-- drop: DROP FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";

-- SERVER Odd "server"; -- it's
--   on two lines \ $$; owner: postgres
CREATE SERVER "Odd ""server""; -- it's
on two lines \ $$" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
-- drop: DROP SERVER "Odd ""server""; -- it's
on two lines \ $$";

-- COMMENT SERVER "Odd ""server""; -- it's
--   on two lines \ $$"; owner: postgres
COMMENT ON SERVER "Odd ""server""; -- it's
on two lines \ $$" IS 'hostile';

-- ACL FOREIGN SERVER "Odd ""server""; -- it's
--   on two lines \ $$"; owner: postgres
GRANT ALL ON FOREIGN SERVER "Odd ""server""; -- it's
on two lines \ $$" TO "pgops_sample ""odd"" role='s; -- \name";

-- SERVER select; owner: postgres
CREATE SERVER "select" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
-- drop: DROP SERVER "select";

-- SERVER é = 1; owner: postgres
CREATE SERVER "é = 1" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
-- drop: DROP SERVER "é = 1";
