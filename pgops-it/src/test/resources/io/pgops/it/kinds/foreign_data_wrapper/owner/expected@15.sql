-- FOREIGN DATA WRAPPER owned; owner: pgops_sample_superuser
CREATE FOREIGN DATA WRAPPER owned;
-- drop: DROP FOREIGN DATA WRAPPER owned;
