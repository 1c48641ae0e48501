-- PUBLICATION commented; owner: postgres
CREATE PUBLICATION commented WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION commented;

-- COMMENT PUBLICATION commented; owner: postgres
COMMENT ON PUBLICATION commented IS 'it''s \ two
lines';
