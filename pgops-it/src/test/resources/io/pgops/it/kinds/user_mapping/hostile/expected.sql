-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

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

-- USER MAPPING USER MAPPING pgops_sample "odd" role='s; -- \name SERVER Odd "server"; -- it's
--   on two lines \ $$; owner: postgres
CREATE USER MAPPING FOR "pgops_sample ""odd"" role='s; -- \name" SERVER "Odd ""server""; -- it's
on two lines \ $$" OPTIONS (
    "Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value'
);
-- drop: DROP USER MAPPING FOR "pgops_sample ""odd"" role='s; -- \name" SERVER "Odd ""server""; -- it's
on two lines \ $$";
