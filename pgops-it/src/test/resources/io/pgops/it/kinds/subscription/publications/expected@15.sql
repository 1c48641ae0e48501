-- SUBSCRIPTION of_some; owner: postgres
CREATE SUBSCRIPTION of_some CONNECTION '' PUBLICATION b, a, "Odd ""one""; -- it's
\", "select", "a,b" WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION of_some;
