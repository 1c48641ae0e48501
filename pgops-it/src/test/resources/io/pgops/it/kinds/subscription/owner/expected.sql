-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- SUBSCRIPTION owned; owner: pgops_sample_superuser
CREATE SUBSCRIPTION owned CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION owned;
