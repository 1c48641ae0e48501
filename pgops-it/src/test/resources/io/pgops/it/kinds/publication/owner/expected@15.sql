-- PUBLICATION owned; owner: pgops_sample_superuser
CREATE PUBLICATION owned WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION owned;
