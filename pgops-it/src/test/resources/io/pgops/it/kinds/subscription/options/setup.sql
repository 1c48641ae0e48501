-- alone
CREATE SUBSCRIPTION as_binary CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, binary = true);
CREATE SUBSCRIPTION streaming CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = on);
CREATE SUBSCRIPTION not_streaming CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
CREATE SUBSCRIPTION committing CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, synchronous_commit = remote_apply);
