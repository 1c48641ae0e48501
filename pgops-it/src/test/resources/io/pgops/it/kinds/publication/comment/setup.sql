-- alone
CREATE PUBLICATION commented;
COMMENT ON PUBLICATION commented IS 'it''s \ two
lines';
