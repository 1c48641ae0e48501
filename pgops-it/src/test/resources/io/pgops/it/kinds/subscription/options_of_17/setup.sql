-- since 17
-- alone
CREATE SUBSCRIPTION failing_over CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, failover = true);
