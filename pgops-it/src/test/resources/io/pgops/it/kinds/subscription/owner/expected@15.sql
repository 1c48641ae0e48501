-- SUBSCRIPTION owned; owner: pgops_sample_superuser
CREATE SUBSCRIPTION owned CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION owned;
