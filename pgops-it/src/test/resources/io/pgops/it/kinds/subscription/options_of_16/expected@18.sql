-- SUBSCRIPTION as_owner; owner: postgres
CREATE SUBSCRIPTION as_owner CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, run_as_owner = true);
-- drop: DROP SUBSCRIPTION as_owner;

-- SUBSCRIPTION in_parallel; owner: postgres
CREATE SUBSCRIPTION in_parallel CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel);
-- drop: DROP SUBSCRIPTION in_parallel;

-- SUBSCRIPTION local_only; owner: postgres
CREATE SUBSCRIPTION local_only CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, origin = 'none');
-- drop: DROP SUBSCRIPTION local_only;

-- SUBSCRIPTION without_password; owner: postgres
CREATE SUBSCRIPTION without_password CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel, password_required = false);
-- drop: DROP SUBSCRIPTION without_password;
