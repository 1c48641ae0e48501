-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER commented; owner: postgres
CREATE SERVER commented FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER commented;

-- COMMENT SERVER commented; owner: postgres
COMMENT ON SERVER commented IS 'it''s \ two
lines';
