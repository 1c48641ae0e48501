-- since 15
-- alone
CREATE SUBSCRIPTION two_phases CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, two_phase = on);
CREATE SUBSCRIPTION stopping CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, disable_on_error = true);
