-- PUBLICATION none; owner: postgres
CREATE PUBLICATION "none" WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION "none";

-- PUBLICATION stored; owner: postgres
CREATE PUBLICATION stored WITH (publish = 'insert, update, delete, truncate', publish_generated_columns = stored);
-- drop: DROP PUBLICATION stored;
