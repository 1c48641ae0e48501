-- alone
-- not cleaned
-- The slot is named like the subscription, which is more than the option slot_name takes.
CREATE SUBSCRIPTION "Odd ""one""; -- it's" CONNECTION '' PUBLICATION there WITH (connect = false);
CREATE SUBSCRIPTION "none" CONNECTION '' PUBLICATION there WITH (connect = false);
CREATE SUBSCRIPTION "Renamed; from" CONNECTION '' PUBLICATION there WITH (connect = false);
ALTER SUBSCRIPTION "Renamed; from" RENAME TO renamed;
