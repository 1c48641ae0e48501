-- SUBSCRIPTION as_binary; owner: postgres
CREATE SUBSCRIPTION as_binary CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, binary = true, streaming = off);
-- drop: DROP SUBSCRIPTION as_binary;

-- SUBSCRIPTION committing; owner: postgres
CREATE SUBSCRIPTION committing CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off, synchronous_commit = 'remote_apply');
-- drop: DROP SUBSCRIPTION committing;

-- SUBSCRIPTION not_streaming; owner: postgres
CREATE SUBSCRIPTION not_streaming CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION not_streaming;

-- SUBSCRIPTION streaming; owner: postgres
CREATE SUBSCRIPTION streaming CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = on);
-- drop: DROP SUBSCRIPTION streaming;
