-- SUBSCRIPTION failing_over; owner: postgres
CREATE SUBSCRIPTION failing_over CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, failover = true);
-- drop: DROP SUBSCRIPTION failing_over;
