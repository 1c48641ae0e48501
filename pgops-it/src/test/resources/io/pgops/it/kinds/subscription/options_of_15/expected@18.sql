-- SUBSCRIPTION stopping; owner: postgres
CREATE SUBSCRIPTION stopping CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, disable_on_error = true);
-- drop: DROP SUBSCRIPTION stopping;

-- SUBSCRIPTION two_phases; owner: postgres
CREATE SUBSCRIPTION two_phases CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, two_phase = on);
-- drop: DROP SUBSCRIPTION two_phases;
