-- SCHEMA owned; owner: pgops_sample_owner
CREATE SCHEMA owned;
-- drop: DROP SCHEMA owned;
