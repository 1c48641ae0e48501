-- alone
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER commented FOREIGN DATA WRAPPER wrapper;
COMMENT ON SERVER commented IS 'it''s \ two
lines';
