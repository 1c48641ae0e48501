-- SUBSCRIPTION Odd "subscription"; -- it's
--   on two lines \ $$; owner: postgres
CREATE SUBSCRIPTION "Odd ""subscription""; -- it's
on two lines \ $$" CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION "Odd ""subscription""; -- it's
on two lines \ $$";

-- COMMENT SUBSCRIPTION "Odd ""subscription""; -- it's
--   on two lines \ $$"; owner: postgres
COMMENT ON SUBSCRIPTION "Odd ""subscription""; -- it's
on two lines \ $$" IS 'hostile';

-- SUBSCRIPTION select; owner: postgres
CREATE SUBSCRIPTION "select" CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION "select";
