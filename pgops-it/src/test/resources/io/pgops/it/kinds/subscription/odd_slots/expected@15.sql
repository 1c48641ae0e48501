-- SUBSCRIPTION Odd "one"; -- it's; owner: postgres
CREATE SUBSCRIPTION "Odd ""one""; -- it's" CONNECTION '' PUBLICATION there WITH (connect = false, streaming = off);
-- drop: DROP SUBSCRIPTION "Odd ""one""; -- it's";

-- SUBSCRIPTION none; owner: postgres
CREATE SUBSCRIPTION "none" CONNECTION '' PUBLICATION there WITH (connect = false, streaming = off);
-- drop: DROP SUBSCRIPTION "none";

-- SUBSCRIPTION renamed; owner: postgres
CREATE SUBSCRIPTION "Renamed; from" CONNECTION '' PUBLICATION there WITH (connect = false, streaming = off);
ALTER SUBSCRIPTION "Renamed; from" RENAME TO renamed;
-- drop: DROP SUBSCRIPTION renamed;
