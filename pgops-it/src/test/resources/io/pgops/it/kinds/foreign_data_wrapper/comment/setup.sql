-- alone
CREATE FOREIGN DATA WRAPPER commented;
COMMENT ON FOREIGN DATA WRAPPER commented IS 'it''s \ two
lines';
