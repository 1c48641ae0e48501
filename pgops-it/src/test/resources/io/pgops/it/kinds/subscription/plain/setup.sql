-- alone
CREATE SUBSCRIPTION plain CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false, slot_name = NONE);
