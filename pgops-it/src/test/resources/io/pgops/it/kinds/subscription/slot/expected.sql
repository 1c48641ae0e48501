-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- SUBSCRIPTION with_named_slot; owner: postgres
CREATE SUBSCRIPTION with_named_slot CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false, slot_name = 'a_slot', streaming = off);
-- drop: DROP SUBSCRIPTION with_named_slot;

-- SUBSCRIPTION with_slot; owner: postgres
CREATE SUBSCRIPTION with_slot CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false, slot_name = 'with_slot', streaming = off);
-- drop: DROP SUBSCRIPTION with_slot;
