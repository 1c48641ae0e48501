-- since 16
-- alone
CREATE SUBSCRIPTION without_password CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, password_required = false);
CREATE SUBSCRIPTION as_owner CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, run_as_owner = true);
CREATE SUBSCRIPTION local_only CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, origin = none);
CREATE SUBSCRIPTION in_parallel CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel);
