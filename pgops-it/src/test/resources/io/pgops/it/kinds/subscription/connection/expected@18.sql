-- SUBSCRIPTION empty_one; owner: postgres
CREATE SUBSCRIPTION empty_one CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel);
-- drop: DROP SUBSCRIPTION empty_one;

-- SUBSCRIPTION secret; owner: postgres
CREATE SUBSCRIPTION secret CONNECTION 'host=127.0.0.1 port=1 password=''it\''s a \\ secret''' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = parallel);
-- drop: DROP SUBSCRIPTION secret;
