-- SUBSCRIPTION commented; owner: postgres
CREATE SUBSCRIPTION commented CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE, streaming = off);
-- drop: DROP SUBSCRIPTION commented;

-- COMMENT SUBSCRIPTION commented; owner: postgres
COMMENT ON SUBSCRIPTION commented IS 'it''s \ two
lines';
