-- alone
-- not cleaned
CREATE SUBSCRIPTION with_slot CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false);
CREATE SUBSCRIPTION with_named_slot CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false, slot_name = 'a_slot');
