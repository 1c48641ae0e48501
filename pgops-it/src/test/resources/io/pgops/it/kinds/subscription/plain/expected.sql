-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- SUBSCRIPTION plain; owner: postgres
CREATE SUBSCRIPTION plain CONNECTION 'host=127.0.0.1 port=1' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION plain;
