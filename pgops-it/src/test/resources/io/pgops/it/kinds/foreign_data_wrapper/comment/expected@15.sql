-- FOREIGN DATA WRAPPER commented; owner: postgres
CREATE FOREIGN DATA WRAPPER commented;
-- drop: DROP FOREIGN DATA WRAPPER commented;

-- COMMENT FOREIGN DATA WRAPPER commented; owner: postgres
COMMENT ON FOREIGN DATA WRAPPER commented IS 'it''s \ two
lines';
