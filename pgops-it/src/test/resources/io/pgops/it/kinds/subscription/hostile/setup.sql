-- alone
CREATE SUBSCRIPTION "Odd ""subscription""; -- it's
on two lines \ $$" CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION "Odd ""subscription""; -- it's
on two lines \ $$" IS 'hostile';
CREATE SUBSCRIPTION "select" CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE);
