-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- PUBLICATION commented; owner: postgres
CREATE PUBLICATION commented WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION commented;

-- COMMENT PUBLICATION commented; owner: postgres
COMMENT ON PUBLICATION commented IS 'it''s \ two
lines';
