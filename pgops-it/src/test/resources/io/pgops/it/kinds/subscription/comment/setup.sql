-- alone
CREATE SUBSCRIPTION commented CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION commented IS 'it''s \ two
lines';
